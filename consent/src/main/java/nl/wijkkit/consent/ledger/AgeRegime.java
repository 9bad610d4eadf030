package nl.wijkkit.consent.ledger;

import java.util.Objects;
import nl.wijkkit.zrm.Source;

/**
 * At which ages who must agree. A minor who cannot weigh the matter is represented until 18.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the id of the rule
 * @param subjectFrom  the age from which the child must agree itself
 * @param representativesUntil  the age from which parents and guardians have no say any more, not below
 *     {@code subjectFrom}
 * @param source  the article
 */
public record AgeRegime(String id, int subjectFrom, int representativesUntil, Source source) {

    /** The age at which a person is an adult (BW 1:233). */
    static final int ADULT = 18;

    /**
     * Checks the ages.
     *
     * @throws IllegalArgumentException if an age lies outside 0 to 18, or nobody would have a say at some age
     */
    public AgeRegime {
        Objects.requireNonNull(id, "id");
        if (subjectFrom < 0 || representativesUntil > ADULT || subjectFrom > representativesUntil) {
            throw new IllegalArgumentException("ages must be from 0 to 18, the second not below the first, got "
                    + subjectFrom + " and " + representativesUntil);
        }
        Objects.requireNonNull(source, "source");
    }
}
