package nl.wijkkit.signals.followup;

import nl.wijkkit.zrm.Text;

/** The channel by which someone tries to reach the people concerned. Letters alone reach few. */
public enum ContactMeans {
    /** A letter. */
    LETTER(Text.of("brief", "letter")),
    /** An e-mail. */
    E_MAIL(Text.of("e-mail", "e-mail")),
    /** A text message or chat. */
    MESSAGE(Text.of("bericht", "message")),
    /** A telephone call. */
    TELEPHONE(Text.of("telefoon", "telephone")),
    /** A visit at home. */
    HOME_VISIT(Text.of("huisbezoek", "home visit")),
    /** At the office or another place. */
    OFFICE(Text.of("gesprek op kantoor", "talk at the office"));

    private final Text label;

    ContactMeans(Text label) {
        this.label = label;
    }

    /**
     * Returns the words that people read.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
