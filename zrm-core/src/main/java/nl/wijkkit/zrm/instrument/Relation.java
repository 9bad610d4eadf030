package nl.wijkkit.zrm.instrument;

/** How a domain of one edition relates to the domains of another. */
public enum Relation {
    /** One domain under one name; says nothing yet about its criteria, see {@link DomainLink#comparability()}. */
    SAME,
    /** One domain that got another name. */
    RENAMED,
    /** One domain in both, but a level no longer means the same. */
    CHANGED_MEANING,
    /** One domain of the first edition became several in the second. */
    SPLIT,
    /** Several domains of the first edition became one in the second. */
    MERGED,
    /** A domain of one edition without a counterpart in the other. */
    NONE;

    /**
     * Returns the relation read in the other direction.
     *
     * @return split for merged, merged for split, otherwise this relation
     */
    public Relation inverse() {
        return switch (this) {
            case SPLIT -> MERGED;
            case MERGED -> SPLIT;
            case SAME, RENAMED, CHANGED_MEANING, NONE -> this;
        };
    }
}
