package nl.wijkkit.plan.family;

/**
 * How careful to be with the data of a member (<i>geheimhouding</i>). The strictest that applies.
 * <p>
 * The address of someone who lives with a confidential person gives that person away, so it is confidential too.
 */
public enum Discretion {
    /** Neither the member nor anyone who lives with the member asked for confidentiality. */
    ORDINARY,
    /** Whether the member asked for confidentiality is not known; treat the data as if so. */
    UNKNOWN,
    /** Someone who lives with the member asked for confidentiality: the address must not be passed on. */
    BY_HOUSEMATE,
    /** The member asked for confidentiality: nothing may be passed on. */
    OWN
}
