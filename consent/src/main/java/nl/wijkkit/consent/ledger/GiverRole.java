package nl.wijkkit.consent.ledger;

import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.zrm.Text;

/** The capacity in which someone agrees or refuses (<i>hoedanigheid</i>). */
public enum GiverRole {
    /** The person concerned. */
    SELF("CONSENT_SUBJECT", Text.of("betrokkene zelf", "the person concerned")),
    /** A parent with authority (<i>gezag</i>). */
    PARENT_WITH_AUTHORITY("CONSENT_PARENT_1", Text.of("ouder met gezag", "parent with authority")),
    /** A parent without authority, who has no say. */
    PARENT_WITHOUT_AUTHORITY("CONSENT_PARENT_NO_AUTHORITY", Text.of("ouder zonder gezag", "parent without authority")),
    /** A guardian of a minor (<i>voogd</i>), a person or an institution. */
    GUARDIAN("CONSENT_LEGAL_REP", Text.of("voogd", "guardian")),
    /** The curator of an adult. */
    CURATOR("CONSENT_LEGAL_REP", Text.of("curator", "curator")),
    /** The mentor of an adult. */
    MENTOR("CONSENT_LEGAL_REP", Text.of("mentor", "mentor")),
    /** Someone whom an adult authorised in writing (<i>gemachtigde</i>). */
    AUTHORISED("CONSENT_LEGAL_REP", Text.of("schriftelijk gemachtigde", "authorised in writing")),
    /** Partner of an adult. */
    PARTNER("CONSENT_PARTNER", Text.of("partner", "partner")),
    /** Parent, child, brother or sister of an adult. */
    FAMILY("CONSENT_FAMILY", Text.of("ouder, kind, broer of zus", "parent, child, brother or sister")),
    /** Administrator of property (<i>bewindvoerder</i>), who has no say in care. */
    ADMINISTRATOR("CONSENT_BEWINDVOERDER", Text.of("bewindvoerder", "administrator"));

    private final Evidence evidence;
    private final Text label;

    GiverRole(String evidence, Text label) {
        this.evidence = Evidence.of(evidence);
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

    /** The code of evidence that one signature in this capacity gives. */
    Evidence evidence() {
        return evidence;
    }

    /** Whether this is someone who represents a minor. */
    boolean actsForMinor() {
        return this == PARENT_WITH_AUTHORITY || this == GUARDIAN;
    }
}
