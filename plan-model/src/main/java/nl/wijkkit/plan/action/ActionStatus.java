package nl.wijkkit.plan.action;

import nl.wijkkit.zrm.Text;

/**
 * How an action stands. The allowed steps:
 * <pre>
 * PROPOSED  -&gt; AGREED, CANCELLED
 * AGREED    -&gt; UNDER_WAY, ON_HOLD, DONE, CANCELLED
 * UNDER_WAY -&gt; ON_HOLD, DONE, CANCELLED
 * ON_HOLD   -&gt; UNDER_WAY, CANCELLED
 * DONE      -&gt; UNDER_WAY (it turned out not to be done)
 * CANCELLED -&gt; PROPOSED (someone takes it up again)
 * </pre>
 */
public enum ActionStatus {
    /** Someone proposed it; it is not agreed yet. */
    PROPOSED(Text.of("voorgesteld", "proposed")),
    /** Agreed with its owner and the family. */
    AGREED(Text.of("afgesproken", "agreed")),
    /** Someone works on it. */
    UNDER_WAY(Text.of("bezig", "under way")),
    /** It waits for something. */
    ON_HOLD(Text.of("wacht", "on hold")),
    /** It was done. */
    DONE(Text.of("klaar", "done")),
    /** It will not be done. */
    CANCELLED(Text.of("vervallen", "cancelled"));

    private final Text label;

    ActionStatus(Text label) {
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
     * Returns whether an action may go from this status to another.
     *
     * @param next  the other status
     * @return true if the step is allowed
     */
    public boolean canBecome(ActionStatus next) {
        return switch (this) {
            case PROPOSED -> next == AGREED || next == CANCELLED;
            case AGREED -> next == UNDER_WAY || next == ON_HOLD || next == DONE || next == CANCELLED;
            case UNDER_WAY -> next == ON_HOLD || next == DONE || next == CANCELLED;
            case ON_HOLD -> next == UNDER_WAY || next == CANCELLED;
            case DONE -> next == UNDER_WAY;
            case CANCELLED -> next == PROPOSED;
        };
    }

    /**
     * Returns whether an action with this status still has to be done.
     *
     * @return true unless it is done or cancelled
     */
    public boolean isOpen() {
        return this != DONE && this != CANCELLED;
    }
}
