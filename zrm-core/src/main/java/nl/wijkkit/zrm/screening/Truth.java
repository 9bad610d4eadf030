package nl.wijkkit.zrm.screening;

import nl.wijkkit.zrm.Text;

/** Whether a rule or a condition holds for an assessment. */
public enum Truth {
    /** It holds, whatever the domains without a level would be. */
    HOLDS(Text.of("geldt", "holds")),
    /** It does not hold, whatever they would be. */
    FAILS(Text.of("geldt niet", "does not hold")),
    /** It depends on domains without a level. */
    OPEN(Text.of("niet te bepalen", "cannot be told"));

    private final Text label;

    Truth(Text label) {
        this.label = label;
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }

    Truth negated() {
        return switch (this) {
            case HOLDS -> FAILS;
            case FAILS -> HOLDS;
            case OPEN -> OPEN;
        };
    }
}
