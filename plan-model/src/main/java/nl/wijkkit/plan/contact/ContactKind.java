package nl.wijkkit.plan.contact;

import nl.wijkkit.zrm.Text;

/** The kind of a contact. */
public enum ContactKind {
    /** A visit at home, the talk at the kitchen table (<i>keukentafelgesprek</i>). */
    HOME_VISIT(true, Text.of("huisbezoek", "home visit")),
    /** At the office or another place. */
    OFFICE(true, Text.of("gesprek op kantoor", "talk at the office")),
    /** Several professionals with the family (<i>rondetafelgesprek</i>). */
    ROUND_TABLE(true, Text.of("rondetafelgesprek", "round table")),
    /** By telephone. */
    TELEPHONE(true, Text.of("telefoongesprek", "telephone call")),
    /** By video. */
    VIDEO(true, Text.of("videogesprek", "video call")),
    /** A written message: mail, chat, letter. */
    MESSAGE(false, Text.of("bericht", "message")),
    /** Someone tried, and nobody answered (<i>contactpoging</i>). */
    ATTEMPT(false, Text.of("poging", "attempt"));

    private final boolean conversation;
    private final Text label;

    ContactKind(boolean conversation, Text label) {
        this.conversation = conversation;
        this.label = label;
    }

    /**
     * Returns whether people spoke with one another.
     *
     * @return false for a message and an attempt
     */
    public boolean isConversation() {
        return conversation;
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
