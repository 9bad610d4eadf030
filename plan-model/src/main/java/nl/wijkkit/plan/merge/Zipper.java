package nl.wijkkit.plan.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;

/**
 * Brings two lists of events together, each in its own order. An event that stands in both waits until both have come to
 * it; where two such events stand crosswise, the tie rule decides.
 */
final class Zipper {

    private final List<Event> left;
    private final List<Event> right;
    private final Set<EventId> inBoth = new HashSet<>();

    Zipper(List<Event> left, List<Event> right) {
        this.left = left;
        this.right = right;
        Map<EventId, Event> byId = new HashMap<>();
        left.forEach(event -> byId.put(event.id(), event));
        for (Event event : right) {
            Event same = byId.get(event.id());
            if (same != null) {
                if (!same.equals(event)) {
                    throw new IllegalArgumentException(
                            "expected one event under each id, got two different events " + event.id());
                }
                inBoth.add(event.id());
            }
        }
    }

    List<Event> merged() {
        List<Event> merged = new ArrayList<>(left.size() + right.size() - inBoth.size());
        Set<EventId> crossed = new HashSet<>();
        int l = 0;
        int r = 0;
        while (l < left.size() && r < right.size()) {
            Event leftEvent = left.get(l);
            Event rightEvent = right.get(r);
            if (crossed.contains(leftEvent.id())) {
                l++;
            } else if (crossed.contains(rightEvent.id())) {
                r++;
            } else if (leftEvent.id().equals(rightEvent.id())) {
                merged.add(leftEvent);
                l++;
                r++;
            } else if (isLeftFirst(leftEvent, rightEvent)) {
                merged.add(leftEvent);
                markCrossed(leftEvent, crossed);
                l++;
            } else {
                merged.add(rightEvent);
                markCrossed(rightEvent, crossed);
                r++;
            }
        }
        addRest(left.subList(l, left.size()), crossed, merged);
        addRest(right.subList(r, right.size()), crossed, merged);
        return merged;
    }

    private boolean isLeftFirst(Event leftEvent, Event rightEvent) {
        boolean leftWaits = inBoth.contains(leftEvent.id());
        boolean rightWaits = inBoth.contains(rightEvent.id());
        return leftWaits == rightWaits ? Event.BY_MOMENT_THEN_ID.compare(leftEvent, rightEvent) < 0 : rightWaits;
    }

    private void markCrossed(Event event, Set<EventId> crossed) {
        if (inBoth.contains(event.id())) {
            crossed.add(event.id());
        }
    }

    private static void addRest(List<Event> rest, Set<EventId> crossed, List<Event> merged) {
        rest.stream().filter(event -> !crossed.contains(event.id())).forEach(merged::add);
    }
}
