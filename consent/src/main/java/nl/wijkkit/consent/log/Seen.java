package nl.wijkkit.consent.log;

import nl.wijkkit.zrm.Text;

/** How much the one who asked got to see, from less to more. */
public enum Seen {
    /** Nothing: the request was refused. */
    NOTHING(Text.of("niets", "nothing")),
    /** Only that something is known (<i>dat-informatie</i>). */
    THAT(Text.of("dat er iets bekend is", "that something is known")),
    /** What is known (<i>wat-informatie</i>). */
    CONTENT(Text.of("de inhoud", "the content"));

    private final Text label;

    Seen(Text label) {
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
