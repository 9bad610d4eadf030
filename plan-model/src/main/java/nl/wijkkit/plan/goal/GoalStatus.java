package nl.wijkkit.plan.goal;

import nl.wijkkit.zrm.Text;

/** How a goal stands. Every status can become every other, since a family may change its mind. */
public enum GoalStatus {
    /** The family works on it. */
    OPEN(Text.of("loopt", "open")),
    /** It was reached (<i>behaald</i>). */
    REACHED(Text.of("behaald", "reached")),
    /** It was given up or is no longer wanted (<i>vervallen</i>). */
    DROPPED(Text.of("vervallen", "dropped"));

    private final Text label;

    GoalStatus(Text label) {
        this.label = label;
    }

    /**
     * Returns the words that people read.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }

    /**
     * Returns whether a goal may go from this status to another.
     *
     * @param next  the other status
     * @return true unless it is the same status
     */
    public boolean canBecome(GoalStatus next) {
        return this != next;
    }
}
