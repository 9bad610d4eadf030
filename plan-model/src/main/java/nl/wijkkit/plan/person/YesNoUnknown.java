package nl.wijkkit.plan.person;

/** An answer that may honestly be missing; unknown never counts as a yes, nor as a no. */
public enum YesNoUnknown {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The source does not tell. */
    UNKNOWN;

    /**
     * Obtains the answer to something that is known.
     *
     * @param answer  what is known
     * @return yes or no
     */
    public static YesNoUnknown of(boolean answer) {
        return answer ? YES : NO;
    }
}
