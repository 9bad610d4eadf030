package nl.wijkkit.zrm.reliability.agreement;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;

/**
 * Fleiss' kappa of any number of raters, with what must be reported beside it.
 * <p>
 * The standard errors hold if kappa were zero: they serve the test and give no interval. {@link KrippendorffAlpha} with
 * its nominal metric is nearly the same number and has an interval.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param estimate  Fleiss' kappa
 * @param standardErrorUnderZero  the standard error if kappa were zero
 * @param againstZero  the test of kappa against zero
 * @param observedAgreement  the share of pairs of ratings of a unit that are equal, averaged over units
 * @param expectedAgreement  the share that chance would give
 * @param conger  Conger's kappa, with chance from each rater's own margins
 * @param perCategory  the kappa of each category, in the order of the list
 * @param n  the number of units
 * @param raters  the number of raters
 * @param missing  how missing ratings were treated
 * @param source  where the formulas come from
 */
public record MultiraterKappa(
        double estimate,
        double standardErrorUnderZero,
        Estimate<ZTest> againstZero,
        double observedAgreement,
        double expectedAgreement,
        double conger,
        List<OfCategory> perCategory,
        long n,
        int raters,
        MissingData missing,
        String source) {

    /** Copies the list and checks that nothing is absent. */
    public MultiraterKappa {
        Objects.requireNonNull(againstZero, "againstZero");
        perCategory = List.copyOf(perCategory);
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns whether levels were treated as equally far apart.
     *
     * @return false: categories are nominal here
     */
    public boolean assumesInterval() {
        return false;
    }

    /**
     * The kappa of one category against all others.
     *
     * @param proportion  the share of ratings in the category
     * @param kappa  the kappa; undefined if nobody used the category
     * @param standardErrorUnderZero  the standard error if it were zero
     */
    public record OfCategory(double proportion, Estimate<Double> kappa, double standardErrorUnderZero) {

        /** Checks that nothing is absent. */
        public OfCategory {
            Objects.requireNonNull(kappa, "kappa");
        }

        /**
         * Returns the test of the kappa against zero.
         *
         * @return the test, undefined as the kappa is
         */
        public Estimate<ZTest> againstZero() {
            return kappa.map(value -> ZTest.of(value / standardErrorUnderZero));
        }
    }
}
