package nl.wijkkit.zrm.screening;

/** What a screening does with a domain that does not apply to the subject. Its author has to choose. */
public enum NotApplicable {
    /** The domain has no level: no condition counts it, neither as low nor as high. A model still has to know its level. */
    NEVER_COUNTS,
    /** The domain is as unknown as any other without a level. */
    IS_UNKNOWN
}
