package nl.wijkkit.zrm.reliability.consistency;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;

/**
 * Guttman's six lower bounds to the reliability of the total score.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param lambda1  1 minus the share of the variances of the items
 * @param lambda2  as lambda1, with the root of the squared covariances added; the better bound of the first three
 * @param lambda3  Cronbach's alpha
 * @param lambda4Highest  the highest split-half reliability over all splits; undefined above {@value
 *     GuttmanLambdas#MOST_COLUMNS_TO_SPLIT} items
 * @param lambda4Lowest  the lowest over all splits, likewise
 * @param lambda4Mean  the mean over all splits
 * @param lambda5  as lambda1, with the item of the highest squared covariances
 * @param lambda6  from what each item has in common with all others; undefined when the matrix cannot be inverted
 * @param smallerHalf  the number of items in the smaller half of a split
 * @param largerHalf  the number of items in the larger half
 * @param standardized  true if computed from correlations, false from covariances
 * @param n  the number of complete rows
 * @param missing  how missing answers were treated
 * @param source  where the formulas come from
 */
public record Lambdas(
        double lambda1,
        double lambda2,
        double lambda3,
        Estimate<Double> lambda4Highest,
        Estimate<Double> lambda4Lowest,
        double lambda4Mean,
        double lambda5,
        Estimate<Double> lambda6,
        int smallerHalf,
        int largerHalf,
        boolean standardized,
        long n,
        MissingData missing,
        String source) {

    /** Checks that nothing is absent. */
    public Lambdas {
        Objects.requireNonNull(lambda4Highest, "lambda4Highest");
        Objects.requireNonNull(lambda4Lowest, "lambda4Lowest");
        Objects.requireNonNull(lambda6, "lambda6");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns whether levels are treated as equally far apart; the ordinal alternative is {@code OrdinalReliability} of the
     * factor package.
     *
     * @return true
     */
    public boolean assumesInterval() {
        return true;
    }
}
