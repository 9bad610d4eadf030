package nl.wijkkit.plan.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkkit.plan.event.Aspect;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.Subject;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.familyplan.Objection;
import nl.wijkkit.plan.familyplan.PlanRule;

/**
 * Finds what contradicts between two sides, among the events that only one of them holds and on which they do not agree.
 * <p>
 * Two events contradict if they set the same aspect, or if the one would be refused after all that the other side did. The
 * second test asks the same rules that decide on commands.
 */
final class Comparison {

    private final History left;
    private final History right;
    private final Map<EventId, Integer> places = new HashMap<>();
    private final List<Event> leftOnly;
    private final List<Event> rightOnly;
    private final List<Event> leftOpen;
    private final List<Event> rightOpen;

    Comparison(History left, History right, List<Event> merged) {
        this.left = left;
        this.right = right;
        merged.forEach(event -> places.put(event.id(), places.size()));
        leftOnly = without(left.events(), right.events());
        rightOnly = without(right.events(), left.events());
        leftOpen = notAgreed(leftOnly, rightOnly);
        rightOpen = notAgreed(rightOnly, leftOnly);
    }

    List<Contradiction> contradictions() {
        if (leftOpen.isEmpty() || rightOpen.isEmpty()) {
            return List.of();
        }
        List<Contradiction> all = new ArrayList<>(setApart());
        Set<List<EventId>> pairs = pairs(all);
        List<Contradiction.Forbidden> forbidden = new ArrayList<>();
        forbidden.addAll(forbidden(right, leftOnly, leftOpen, rightOpen, pairs));
        // the left side's events after the right side's are looked at with the sides exchanged
        Set<List<EventId>> swapped = new HashSet<>();
        pairs.forEach(pair -> swapped.add(List.of(pair.get(1), pair.get(0))));
        forbidden(left, rightOnly, rightOpen, leftOpen, swapped)
                .forEach(contradiction -> forbidden.add(contradiction.swapped()));
        forbidden.sort(Comparator.comparingInt(this::place));
        all.addAll(forbidden);
        return List.copyOf(all);
    }

    private static List<Event> without(List<Event> events, List<Event> others) {
        Set<EventId> ids = new HashSet<>();
        others.forEach(event -> ids.add(event.id()));
        return events.stream().filter(event -> !ids.contains(event.id())).toList();
    }

    /** The events that have no counterpart with the same change on the other side. */
    private static List<Event> notAgreed(List<Event> events, List<Event> others) {
        Map<Change, Integer> counterparts = new HashMap<>();
        others.forEach(event -> counterparts.merge(event.change(), 1, Integer::sum));
        List<Event> open = new ArrayList<>();
        for (Event event : events) {
            int count = counterparts.getOrDefault(event.change(), 0);
            if (count == 0) {
                open.add(event);
            } else {
                counterparts.put(event.change(), count - 1);
            }
        }
        return open;
    }

    private List<Contradiction> setApart() {
        SortedMap<Aspect, List<Event>> onTheLeft = byAspect(leftOpen);
        SortedMap<Aspect, List<Event>> onTheRight = byAspect(rightOpen);
        List<Contradiction> found = new ArrayList<>();
        onTheLeft.forEach((aspect, events) -> {
            List<Event> others = onTheRight.get(aspect);
            if (others != null) {
                found.add(new Contradiction.SetApart(aspect, events, others));
            }
        });
        return found;
    }

    private static SortedMap<Aspect, List<Event>> byAspect(List<Event> events) {
        SortedMap<Aspect, List<Event>> byAspect = new TreeMap<>();
        for (Event event : events) {
            for (Aspect aspect : Aspect.setBy(event.change())) {
                byAspect.computeIfAbsent(aspect, unused -> new ArrayList<>()).add(event);
            }
        }
        return byAspect;
    }

    /** The pairs of events that are listed already, left before right. */
    private static Set<List<EventId>> pairs(List<Contradiction> found) {
        Set<List<EventId>> pairs = new HashSet<>();
        for (Contradiction each : found) {
            each.left().forEach(one -> each.right().forEach(other -> pairs.add(List.of(one.id(), other.id()))));
        }
        return pairs;
    }

    /** What one side did that would be refused after the whole history of the other. Here left is the refused side. */
    private static List<Contradiction.Forbidden> forbidden(
            History after, List<Event> events, List<Event> open, List<Event> others, Set<List<EventId>> listed) {
        Set<EventId> openIds = new HashSet<>();
        open.forEach(event -> openIds.add(event.id()));
        Map<Subject, List<Event>> bySubject = bySubject(others);
        record Ground(PlanRule rule, List<Event> against) {}
        Map<Ground, List<Event>> grounds = new LinkedHashMap<>();
        for (Objection objection : after.replay().objections(events)) {
            Event event = objection.event();
            if (openIds.contains(event.id())) {
                List<Event> against = against(objection, bySubject, others);
                boolean known = against.stream().allMatch(other -> listed.contains(List.of(event.id(), other.id())));
                if (!known) {
                    grounds.computeIfAbsent(
                                    new Ground(objection.refusal().rule(), against), unused -> new ArrayList<>())
                            .add(event);
                }
            }
        }
        List<Contradiction.Forbidden> found = new ArrayList<>();
        grounds.forEach((ground, refused) -> found.add(new Contradiction.Forbidden(
                ground.rule(), Contradiction.Forbidden.Refused.LEFT, refused, ground.against())));
        return found;
    }

    private static Map<Subject, List<Event>> bySubject(List<Event> events) {
        Map<Subject, List<Event>> bySubject = new HashMap<>();
        for (Event event : events) {
            Aspect.setBy(event.change()).stream()
                    .map(Aspect::subject)
                    .distinct()
                    .forEach(subject -> bySubject
                            .computeIfAbsent(subject, unused -> new ArrayList<>())
                            .add(event));
        }
        return bySubject;
    }

    /** The events that changed what the refusal is about; all of the other side if that does not tell. */
    private static List<Event> against(Objection objection, Map<Subject, List<Event>> bySubject, List<Event> others) {
        Set<EventId> ids = new HashSet<>();
        objection
                .refusal()
                .about()
                .forEach(subject -> bySubject.getOrDefault(subject, List.of()).forEach(event -> ids.add(event.id())));
        return ids.isEmpty()
                ? others
                : others.stream().filter(event -> ids.contains(event.id())).toList();
    }

    private int place(Contradiction.Forbidden contradiction) {
        List<Event> refused = contradiction.refused() == Contradiction.Forbidden.Refused.LEFT
                ? contradiction.left()
                : contradiction.right();
        return places.getOrDefault(refused.get(0).id(), places.size());
    }
}
