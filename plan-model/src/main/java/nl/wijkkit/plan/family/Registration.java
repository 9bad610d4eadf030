package nl.wijkkit.plan.family;

import nl.wijkkit.plan.person.PersonId;

/**
 * What a court order once put on the record of a minor, see {@link RegisteredAuthority}.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param minor  the minor
 * @param authority  who had authority by that order
 */
public record Registration(PersonId minor, RegisteredAuthority authority) {}
