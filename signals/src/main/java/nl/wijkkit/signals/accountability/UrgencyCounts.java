package nl.wijkkit.signals.accountability;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkkit.signals.Urgency;

/**
 * Counts how urgent the signals of each group were, to compare the groups afterwards.
 * <p>
 * You say to which group a signal belongs, from data that triage never sees: a group is no fact, and nothing here leads
 * back to triage. Counting on parts and merging them gives the same counts as counting all at once.
 * <p>
 * This class is not thread-safe; count on each thread and merge.
 */
public final class UrgencyCounts {

    private final Map<String, Map<Urgency, Long>> groups = new TreeMap<>();

    /** Makes counts of nothing. */
    public UrgencyCounts() {}

    /**
     * Counts a signal.
     *
     * @param group  the name of its group, such as an age class; not blank, and nothing that points at a person
     * @param urgency  the level it got
     * @throws IllegalArgumentException if the name is blank
     */
    public void add(String group, Urgency urgency) {
        add(group, urgency, 1);
    }

    private void add(String group, Urgency urgency, long count) {
        if (group.isBlank()) {
            throw new IllegalArgumentException("a group must have a name that is not blank");
        }
        groups.computeIfAbsent(group, name -> new EnumMap<>(Urgency.class)).merge(urgency, count, Math::addExact);
    }

    /**
     * Adds the counts of another part.
     *
     * @param other  the other counts, which stay as they are
     */
    public void merge(UrgencyCounts other) {
        // a copy, so that merging a part with itself doubles it
        Map<String, Map<Urgency, Long>> theirs = new TreeMap<>();
        other.groups.forEach((group, levels) -> theirs.put(group, new EnumMap<>(levels)));
        theirs.forEach((group, levels) -> levels.forEach((urgency, count) -> add(group, urgency, count)));
    }

    /** Returns the groups by name, with the counts per level. */
    Map<String, Map<Urgency, Long>> groups() {
        return groups;
    }

    /**
     * Returns the number of groups.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "UrgencyCounts[" + groups.size() + "]";
    }
}
