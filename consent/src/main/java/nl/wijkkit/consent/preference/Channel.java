package nl.wijkkit.consent.preference;

import nl.wijkkit.zrm.Text;

/** A way to reach someone. */
public enum Channel {
    /** A letter. */
    LETTER(Text.of("brief", "letter")),
    /** An e-mail. */
    E_MAIL(Text.of("e-mail", "e-mail")),
    /** A text message or chat. */
    MESSAGE(Text.of("bericht", "message")),
    /** A telephone call. */
    TELEPHONE(Text.of("telefoon", "telephone")),
    /** The resident's own page. */
    PORTAL(Text.of("mijn-omgeving", "own page")),
    /** A visit at home. */
    HOME_VISIT(Text.of("huisbezoek", "home visit")),
    /** At the office or another place. */
    OFFICE(Text.of("gesprek op kantoor", "talk at the office"));

    private final Text label;

    Channel(Text label) {
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
