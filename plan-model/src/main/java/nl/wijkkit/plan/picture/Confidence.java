package nl.wijkkit.plan.picture;

import nl.wijkkit.zrm.Text;

/** How sure a fact is. */
public enum Confidence {
    /** A register or a document says so. */
    CONFIRMED(Text.of("bevestigd", "confirmed")),
    /** Someone said so, and nobody checked it. */
    STATED(Text.of("gezegd, niet gecontroleerd", "stated, not checked")),
    /** The source itself doubts it (<i>in onderzoek</i>). */
    DOUBTED(Text.of("in onderzoek", "under investigation"));

    private final Text label;

    Confidence(Text label) {
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
