package nl.wijkkit.plan.merge;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.familyplan.History;

/**
 * Two histories of one plan, joined.
 * <pre>{@code
 * Merge merge = Merge.of(mine, theirs);
 * merge.contradictions().forEach(this::ask);
 * Plan plan = merge.history().replay();
 * }</pre>
 * The merged history holds every event of both sides once, and each side's events in that side's own order. It starts with
 * what both have in common. <b>Tie rule:</b> where the sides leave the order open, the event with the earlier moment comes
 * first, and of one moment the event with the lower id. Since the rule does not look at the side, the merged history is the
 * same whichever side is called left; only left and right in the contradictions change places. Merging again with either
 * side changes nothing.
 * <p>
 * Changes of different things, or of different aspects of one thing, join. Where both sides end alike, they
 * agree, and nothing is listed.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param history  the merged history
 * @param contradictions  what a person must decide: first what both sides set, by thing; then what is against a rule, in
 *     the order of the history
 */
public record Merge(History history, List<Contradiction> contradictions) {

    /** Copies the contradictions. */
    public Merge {
        Objects.requireNonNull(history, "history");
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Merges two histories that started as one.
     *
     * @param left  one side
     * @param right  the other side
     * @return the merged history, with what contradicts
     * @throws IllegalArgumentException if the histories are of different plans, do not start with the same event, or hold
     *     different events under one id
     */
    public static Merge of(History left, History right) {
        if (!left.events().get(0).equals(right.events().get(0))) {
            throw new IllegalArgumentException("expected two histories of one plan, which start with the same event");
        }
        List<Event> merged = new Zipper(left.events(), right.events()).merged();
        return new Merge(History.of(merged), new Comparison(left, right, merged).contradictions());
    }

    /**
     * Returns the plan and counts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Merge[" + history + ", contradictions=" + contradictions.size() + "]";
    }
}
