package nl.wijkkit.plan.person;

/** Which family names someone wants to be addressed with (<i>aanduiding naamgebruik</i>). */
public enum NameUse {
    /** The own name, code E; also where the source does not tell. */
    OWN,
    /** The partner's name, code P. */
    PARTNER,
    /** The partner's name before the own name, code V. */
    PARTNER_FIRST,
    /** The partner's name after the own name, code N. */
    OWN_FIRST
}
