package nl.wijkkit.signals.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;

/** A work list that sorts everything for every question: slow and plain. */
final class SlowList {

    final Map<SignalId, WorkItem> items = new HashMap<>();
    final Map<SignalId, Party> holders = new HashMap<>();

    /** By hand, and not by the order of the items. */
    private static int compare(WorkItem one, WorkItem other) {
        if (one.urgency() != other.urgency()) {
            return one.urgency().compareTo(other.urgency()) > 0 ? -1 : 1;
        }
        long ends = one.passes() == null ? Long.MAX_VALUE : one.passes().toEpochMilli();
        long otherEnds =
                other.passes() == null ? Long.MAX_VALUE : other.passes().toEpochMilli();
        if (ends != otherEnds) {
            return ends < otherEnds ? -1 : 1;
        }
        if (!one.receivedAt().equals(other.receivedAt())) {
            return one.receivedAt().isBefore(other.receivedAt()) ? -1 : 1;
        }
        return one.signal().value().compareTo(other.signal().value());
    }

    List<WorkItem> waiting(DeskId desk) {
        List<WorkItem> waiting = new ArrayList<>();
        items.forEach((id, item) -> {
            if (item.desk().equals(desk) && !holders.containsKey(id)) {
                waiting.add(item);
            }
        });
        waiting.sort(SlowList::compare);
        return waiting;
    }

    List<WorkItem> between(DeskId desk, Instant after, Instant until) {
        List<WorkItem> found = new ArrayList<>();
        for (WorkItem item : items.values()) {
            Instant passes = item.passes();
            if (item.desk().equals(desk) && passes != null && passes.isAfter(after) && !passes.isAfter(until)) {
                found.add(item);
            }
        }
        found.sort(SlowList::compare);
        return found;
    }

    Optional<WorkItem> takeNext(DeskId desk, Party worker) {
        List<WorkItem> waiting = waiting(desk);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        holders.put(waiting.get(0).signal(), worker);
        return Optional.of(waiting.get(0));
    }
}
