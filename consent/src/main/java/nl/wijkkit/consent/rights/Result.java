package nl.wijkkit.consent.rights;

import nl.wijkkit.zrm.Text;

/** What becomes of what was asked. */
public enum Result {
    /** All of it is granted. */
    GRANTED(Text.of("toegewezen", "granted")),
    /** A part is granted. */
    PARTLY(Text.of("gedeeltelijk toegewezen", "partly granted")),
    /** Nothing is granted. */
    REFUSED(Text.of("afgewezen", "refused"));

    private final Text label;

    Result(Text label) {
        this.label = label;
    }

    /**
     * Returns what people call this result.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }
}
