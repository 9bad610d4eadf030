package nl.wijkkit.plan.network;

import nl.wijkkit.zrm.Text;

/** Who supports whom. */
public enum Support {
    /** The other supports the family. */
    TO_FAMILY(Text.of("steunt het gezin", "supports the family")),
    /** The family supports the other. */
    FROM_FAMILY(Text.of("krijgt steun van het gezin", "is supported by the family")),
    /** Each supports the other. */
    BOTH(Text.of("steun over en weer", "support both ways")),
    /** Neither does. */
    NONE(Text.of("geen steun", "no support"));

    private final Text label;

    Support(Text label) {
        this.label = label;
    }

    /**
     * Returns the direction in words.
     *
     * @return the label in Dutch and English
     */
    public Text label() {
        return label;
    }

    /**
     * Returns whether the family gets support.
     *
     * @return true if support goes to the family
     */
    public boolean reachesFamily() {
        return this == TO_FAMILY || this == BOTH;
    }

    /**
     * Returns whether the family gives support.
     *
     * @return true if support goes to the other
     */
    public boolean comesFromFamily() {
        return this == FROM_FAMILY || this == BOTH;
    }
}
