package nl.wijkkit.consent.rule;

/** What of a request a condition looks at, where that is a code of a list. */
public enum Attribute {
    /** The role of the one who asks. */
    ROLE("role"),
    /** How the one who asks stands to the case on the day of the request. */
    RELATION("relation"),
    /** Whose data it is. */
    SUBJECT("subject"),
    /** Whether the subject can weigh his interests in this matter. */
    CAPACITY("capacity"),
    /** A measure over the subject; a condition holds if there is one of those it names. */
    MEASURE("measure"),
    /** What the data is about. */
    CATEGORY("category"),
    /** Whether the category tells that, content, or a figure. */
    DEPTH("depth"),
    /** Whether the category is special (AVG art. 9) or criminal (art. 10). */
    SENSITIVITY("sensitivity"),
    /** The law for which the data was collected. */
    ORIGIN("origin"),
    /** What the data is asked for. */
    PURPOSE("purpose"),
    /** What is to be done. */
    ACTION("action"),
    /** What is on record; a condition holds if there is one of those it names. */
    EVIDENCE("evidence"),
    /** Who gets the data: the receiver if one is stated, otherwise the one who asks. */
    RECIPIENT("recipient");

    private final String field;

    Attribute(String field) {
        this.field = field;
    }

    /**
     * Returns the name of this attribute in documents.
     *
     * @return lower case letters
     */
    public String field() {
        return field;
    }
}
