package nl.wijkkit.signals;

import nl.wijkkit.zrm.Text;

/** How a signal came in (<i>kanaal</i>). */
public enum Channel {
    /** A form on a web site, <i>webformulier</i>. */
    WEB_FORM(Text.of("webformulier", "web form")),
    /** An e-mail. */
    E_MAIL(Text.of("e-mail", "e-mail")),
    /** A telephone call. */
    TELEPHONE(Text.of("telefoon", "telephone")),
    /** A conversation, at a desk or at home. */
    CONVERSATION(Text.of("gesprek", "conversation")),
    /** A file of a signal partner. */
    PARTNER_FILE(Text.of("bestand van een partner", "partner file")),
    /** A message from another system. */
    SYSTEM(Text.of("ander systeem", "another system"));

    private final Text label;

    Channel(Text label) {
        this.label = label;
    }

    /**
     * Returns the name of the channel.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }
}
