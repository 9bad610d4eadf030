package nl.wijkkit.zrm.reliability.irt;

/**
 * Where a person stands on the trait behind the answers.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param theta  the place: 0 is the mean, 1 the standard deviation of the population
 * @param standardError  its standard error
 */
public record PersonScore(double theta, double standardError) {}
