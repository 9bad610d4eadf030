package nl.wijkkit.zrm.reliability.irt;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;

/**
 * What a raw score says of where a person stands.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param score  the raw score: the sum of steps above the lowest level
 * @param persons  how many persons had it
 * @param maximumLikelihood  the place of highest likelihood; undefined for the lowest and highest score, where there is none
 * @param weightedLikelihood  Warm's (1989) weighted likelihood estimate, which exists for every score
 */
public record RawScore(
        int score, long persons, Estimate<PersonScore> maximumLikelihood, PersonScore weightedLikelihood) {

    /** Checks that nothing is absent. */
    public RawScore {
        Objects.requireNonNull(maximumLikelihood, "maximumLikelihood");
        Objects.requireNonNull(weightedLikelihood, "weightedLikelihood");
    }
}
