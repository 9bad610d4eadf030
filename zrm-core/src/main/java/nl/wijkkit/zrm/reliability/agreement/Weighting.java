package nl.wijkkit.zrm.reliability.agreement;

/**
 * How much credit a pair of ratings gets: {@link Weights} for the usual ways, {@link DisagreementWeights} for one's own.
 * <p>
 * Credits are whole numbers, so that sums over units are exact. Implementations are immutable and thread-safe.
 */
public sealed interface Weighting permits Weights, DisagreementWeights {

    /**
     * Returns the credit for a pair of ratings.
     *
     * @param first  the position of the first rater's category, from 0
     * @param second  the position of the second rater's category, from 0
     * @param size  the number of categories
     * @return the credit, from 0 to what equal ratings get
     */
    long credit(int first, int second, int size);

    /**
     * Returns whether these weights treat levels as equally far apart.
     *
     * @return true if they do
     */
    boolean assumesInterval();

    /**
     * Returns the credit for equal ratings.
     *
     * @param size  the number of categories
     * @return the credit, 1 or more
     */
    default long full(int size) {
        return credit(0, 0, size);
    }
}
