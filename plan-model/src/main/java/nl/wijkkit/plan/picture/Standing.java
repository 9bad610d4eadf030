package nl.wijkkit.plan.picture;

import nl.wijkkit.zrm.Text;

/** Whether the citizen agrees with a fact. */
public enum Standing {
    /** Nobody disputes it. */
    UNDISPUTED(Text.of("niet betwist", "not disputed")),
    /** The citizen disputes it, and nobody has decided yet. */
    DISPUTED(Text.of("betwist", "disputed")),
    /** The citizen disputed it and was right: the fact was changed. */
    UPHELD(Text.of("betwist en aangepast", "disputed and changed")),
    /** The citizen disputed it; the fact stands, with the citizen's own statement beside it. */
    REJECTED(Text.of("betwist en niet aangepast", "disputed and not changed"));

    private final Text label;

    Standing(Text label) {
        this.label = label;
    }

    /**
     * Returns what people call it.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }
}
