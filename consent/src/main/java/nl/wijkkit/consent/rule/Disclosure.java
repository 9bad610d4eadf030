package nl.wijkkit.consent.rule;

import nl.wijkkit.zrm.Text;

/** How much is disclosed, from least to most. */
public enum Disclosure {
    /** Nothing. */
    NOTHING(Text.of("niets", "nothing")),
    /** Only that something is known, since when and to whom (<i>dat-informatie</i>). */
    THAT(Text.of("alleen dát iets bekend is", "only that something is known")),
    /** The content, or the act (<i>wat-informatie</i>). */
    CONTENT(Text.of("de inhoud", "the content"));

    private final Text label;

    Disclosure(Text label) {
        this.label = label;
    }

    /**
     * Returns what people call it.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
