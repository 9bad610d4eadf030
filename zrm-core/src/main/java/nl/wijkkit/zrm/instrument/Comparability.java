package nl.wijkkit.zrm.instrument;

/** Whether a step from a level in one edition to a level in another may be read as a change of the person. */
public enum Comparability {
    /** It may: the domain is the same, and a source says so. */
    COMPARABLE,
    /**
     * Only with a warning beside it: the domain seems the same, but no source was seen that says that its criteria did not
     * change.
     */
    WITH_CAUTION,
    /** It may not. */
    NOT_COMPARABLE
}
