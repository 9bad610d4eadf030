package nl.wijkkit.consent.decision;

import nl.wijkkit.zrm.Text;

/** How a decision ends for the one who asked. */
public enum Outcome {
    /** The content may be seen or given, or the act may be done; no more duties than logging. */
    PERMIT_CONTENT(Text.of("toegestaan", "permitted")),
    /** Only that something is known. */
    PERMIT_THAT_ONLY(Text.of("alleen dat-informatie", "only that-information")),
    /** The content or the act, with duties. */
    PERMIT_WITH_OBLIGATION(Text.of("toegestaan met verplichtingen", "permitted with duties")),
    /** Nothing. */
    DENY(Text.of("niet toegestaan", "not permitted"));

    private final Text label;

    Outcome(Text label) {
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
