package nl.wijkkit.zrm.assessment;

import nl.wijkkit.zrm.Text;

/** Why an assessment has no level on a domain: the reasons of an {@link Answer}, and the two ways to have no answer. */
public enum Absence {
    /** The domain does not apply to this subject. */
    NOT_APPLICABLE(Text.of("niet van toepassing", "not applicable")),
    /** The domain did not come up. */
    NOT_ASKED(Text.of("niet besproken", "not asked")),
    /** The client did not want to talk about it. */
    DECLINED(Text.of("wil niet antwoorden", "declined")),
    /** It came up, and the level could not be judged. */
    UNKNOWN(Text.of("niet te beoordelen", "unknown")),
    /** Recording the domain was declared unnecessary for this case. */
    UNNECESSARY(Text.of("niet nodig in deze situatie", "not necessary in this case")),
    /** Nothing is recorded. */
    UNANSWERED(Text.of("niet ingevuld", "not filled in"));

    private final Text label;

    Absence(Text label) {
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

    /** Returns the absence that the reason of an answer stands for. */
    static Absence of(Answer.Reason reason) {
        return switch (reason) {
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_ASKED -> NOT_ASKED;
            case DECLINED -> DECLINED;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
