package nl.wijkkit.consent.retention;

import nl.wijkkit.zrm.Text;

/** The moment from which a law counts the term for which a record is kept. */
public enum Start {
    /** The day on which the record was received or made. */
    RECEIVED_OR_MADE(Text.of("ontvangen of gemaakt", "received or made")),
    /** The day of the last change in the file. */
    LAST_CHANGE(Text.of("laatste wijziging in het dossier", "last change in the file")),
    /** The day of the report. */
    REPORTED(Text.of("gemeld", "reported")),
    /** The day on which help, benefit or the record in an index ended. */
    ENDED(Text.of("beëindigd", "ended")),
    /** The day on which the person concerned became 18; follows from the birth date. */
    ADULTHOOD(Text.of("meerderjarig geworden", "came of age"));

    private final Text label;

    Start(Text label) {
        this.label = label;
    }

    /**
     * Returns what people call this moment.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }
}
