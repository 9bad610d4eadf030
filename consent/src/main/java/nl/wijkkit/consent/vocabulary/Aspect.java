package nl.wijkkit.consent.vocabulary;

import nl.wijkkit.zrm.Text;

/** What a code is a code of. */
public enum Aspect {
    /** Who asks, a {@link Role}. */
    ROLE("roles", Text.of("rol", "role")),
    /** How the one who asks stands to the case, a {@link Relation}. */
    RELATION("relations", Text.of("relatie", "relation")),
    /** Whose data it is, a {@link SubjectRole}. */
    SUBJECT("subjects", Text.of("betrokkene", "subject")),
    /** A measure of protection, a {@link Measure}. */
    MEASURE("measures", Text.of("maatregel", "measure")),
    /** What the data is about. */
    CATEGORY("categories", Text.of("soort gegevens", "data category")),
    /** The law for which the data was collected. */
    LAW("laws", Text.of("wet van herkomst", "origin law")),
    /** What the data is asked for. */
    PURPOSE("purposes", Text.of("doel", "purpose")),
    /** What is to be done, an {@link Action}. */
    ACTION("actions", Text.of("handeling", "action")),
    /** What is on record, an {@link Evidence}. */
    EVIDENCE("evidence", Text.of("grondslag", "evidence")),
    /** Who gets the data, a {@link Receiver}. */
    RECEIVER("receivers", Text.of("ontvanger", "receiver")),
    /** A duty, a {@link Duty}. */
    DUTY("duties", Text.of("verplichting", "duty")),
    /** A reason, a {@link ReasonCode}. */
    REASON("reasons", Text.of("reden", "reason"));

    private final String field;
    private final Text label;

    Aspect(String field, Text label) {
        this.field = field;
        this.label = label;
    }

    /** Returns the field of the JSON document that lists the codes. */
    String field() {
        return field;
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
