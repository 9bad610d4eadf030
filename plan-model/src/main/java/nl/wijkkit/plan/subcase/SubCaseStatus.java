package nl.wijkkit.plan.subcase;

import nl.wijkkit.zrm.Text;

/**
 * How a sub-case stands. The allowed steps:
 * <pre>
 * RECEIVED  -&gt; UNDER_WAY, WITHDRAWN
 * UNDER_WAY -&gt; SUSPENDED, COMPLETED, WITHDRAWN
 * SUSPENDED -&gt; UNDER_WAY, WITHDRAWN
 * COMPLETED -&gt; UNDER_WAY (reopened)
 * </pre>
 */
public enum SubCaseStatus {
    /** It was opened; nobody works on it yet (<i>ontvangen</i>). */
    RECEIVED(Text.of("ontvangen", "received")),
    /** Someone works on it (<i>in behandeling</i>). */
    UNDER_WAY(Text.of("in behandeling", "under way")),
    /** Its term stands still (<i>opgeschort</i>). */
    SUSPENDED(Text.of("opgeschort", "suspended")),
    /** It was carried out (<i>afgehandeld</i>). */
    COMPLETED(Text.of("afgehandeld", "completed")),
    /** It was withdrawn (<i>ingetrokken</i>). */
    WITHDRAWN(Text.of("ingetrokken", "withdrawn"));

    private final Text label;

    SubCaseStatus(Text label) {
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
     * Returns whether a sub-case may go from this status to another.
     *
     * @param next  the other status
     * @return true if the step is allowed
     */
    public boolean canBecome(SubCaseStatus next) {
        return switch (this) {
            case RECEIVED, SUSPENDED -> next == UNDER_WAY || next == WITHDRAWN;
            case UNDER_WAY -> next == SUSPENDED || next == COMPLETED || next == WITHDRAWN;
            case COMPLETED -> next == UNDER_WAY;
            case WITHDRAWN -> false;
        };
    }

    /**
     * Returns whether a sub-case with this status still has to be carried out.
     *
     * @return true unless it is completed or withdrawn
     */
    public boolean isOpen() {
        return this != COMPLETED && this != WITHDRAWN;
    }
}
