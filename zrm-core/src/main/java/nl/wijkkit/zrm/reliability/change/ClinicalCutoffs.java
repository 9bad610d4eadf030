package nl.wijkkit.zrm.reliability.change;

/**
 * The three cut-off points of Jacobson and Truax (1991) between a population with a problem and one without.
 * <p>
 * They belong to two norm groups, not to an instrument, and treat scores as normal and levels as equally far apart.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param a  two standard deviations from the mean of the group with the problem, towards the other group
 * @param b  two standard deviations from the mean of the group without, towards the other group
 * @param c  the point between both means, nearer to the group with the smaller spread
 */
public record ClinicalCutoffs(double a, double b, double c) {

    /**
     * Computes the cut-offs from two norm groups. Which way is better follows from the means.
     *
     * @param dysfunctional  the norms of the group with the problem
     * @param functional  the norms of the group without
     * @return the cut-offs
     * @throws IllegalArgumentException if the means are equal
     */
    public static ClinicalCutoffs of(Norms dysfunctional, Norms functional) {
        if (dysfunctional.mean() == functional.mean()) {
            throw new IllegalArgumentException("means of the two groups must differ, got " + functional.mean());
        }
        double better = Math.signum(functional.mean() - dysfunctional.mean());
        return new ClinicalCutoffs(
                dysfunctional.mean() + better * 2 * dysfunctional.sd(),
                functional.mean() - better * 2 * functional.sd(),
                (functional.sd() * dysfunctional.mean() + dysfunctional.sd() * functional.mean())
                        / (functional.sd() + dysfunctional.sd()));
    }

    /**
     * The scores of a norm group.
     *
     * @param mean  the mean
     * @param sd  the standard deviation, above 0
     */
    public record Norms(double mean, double sd) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the mean is not finite or the standard deviation not above 0
         */
        public Norms {
            if (!Double.isFinite(mean)) {
                throw new IllegalArgumentException("mean must be finite, got " + mean);
            }
            if (!(sd > 0 && Double.isFinite(sd))) {
                throw new IllegalArgumentException("standard deviation must be above 0, got " + sd);
            }
        }
    }
}
