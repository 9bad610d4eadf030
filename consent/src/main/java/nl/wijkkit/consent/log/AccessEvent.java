package nl.wijkkit.consent.log;

import nl.wijkkit.zrm.Text;

/** What was done with a record: the groups of events that NEN 7513 asks to log. */
public enum AccessEvent {
    /** A record was made (<i>aanmaken</i>). */
    CREATE(Text.of("aangemaakt", "made")),
    /** Something was added or changed (<i>toevoegen, wijzigen</i>). */
    ADD(Text.of("aangevuld of gewijzigd", "added to or changed")),
    /** Looked at (<i>inzien</i>). */
    READ(Text.of("bekeken", "looked at")),
    /** Copied, printed or exported (<i>kopiëren, afdrukken</i>). */
    COPY(Text.of("gekopieerd of afgedrukt", "copied or printed")),
    /** Destroyed or taken out (<i>verwijderen</i>). */
    DELETE(Text.of("verwijderd", "deleted")),
    /** Records of one person were joined, or of two taken apart (<i>samenvoegen, splitsen</i>). */
    MERGE(Text.of("samengevoegd of gesplitst", "joined or split")),
    /** Given to another organisation (<i>overdragen</i>). */
    TRANSFER(Text.of("doorgegeven", "passed on")),
    /** Found in a search (<i>zoeken</i>). */
    SEARCH(Text.of("gevonden bij zoeken", "found in a search"));

    private final Text label;

    AccessEvent(Text label) {
        this.label = label;
    }

    /**
     * Returns what people call it.
     *
     * @return the label, a past participle
     */
    public Text label() {
        return label;
    }
}
