package nl.wijkkit.zrm.reliability.icc;

/**
 * The mean squares of ratings by persons and raters, and the variances that follow from them.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param n  the number of persons, 2 or more
 * @param raters  the number of raters, 2 or more
 * @param msSubjects  the mean square between persons
 * @param msWithin  the mean square within persons
 * @param msRaters  the mean square between raters
 * @param msResidual  the mean square that neither explains
 */
public record TwoWayAnova(long n, int raters, double msSubjects, double msWithin, double msRaters, double msResidual) {

    static TwoWayAnova ofSums(long n, int k, double ofPersons, double ofRaters, double residual) {
        return new TwoWayAnova(
                n,
                k,
                ofPersons / (n - 1.0),
                (ofRaters + residual) / (n * (k - 1.0)),
                ofRaters / (k - 1.0),
                residual / ((n - 1.0) * (k - 1.0)));
    }

    /** Analyses complete scores, a column per rater; two passes, so that large scores lose no digits. */
    static TwoWayAnova of(double[][] columns) {
        int k = columns.length;
        int n = columns[0].length;
        double[] persons = new double[n];
        double[] raters = new double[k];
        double grand = 0;
        for (int c = 0; c < k; c++) {
            for (int row = 0; row < n; row++) {
                persons[row] += columns[c][row] / k;
                raters[c] += columns[c][row];
            }
            raters[c] /= n;
            grand += raters[c] / k;
        }
        double ofPersons = 0;
        double ofRaters = 0;
        double residual = 0;
        double size = 0;
        for (int row = 0; row < n; row++) {
            ofPersons += k * square(persons[row] - grand);
        }
        for (int c = 0; c < k; c++) {
            ofRaters += n * square(raters[c] - grand);
            for (int row = 0; row < n; row++) {
                residual += square(columns[c][row] - persons[row] - raters[c] + grand);
                size += square(columns[c][row]);
            }
        }
        // what is left of equal numbers after subtraction is no spread
        double rounding = 1e-28 * size;
        return ofSums(n, k, orZero(ofPersons, rounding), orZero(ofRaters, rounding), orZero(residual, rounding));
    }

    private static double orZero(double sumOfSquares, double rounding) {
        return sumOfSquares <= rounding ? 0 : sumOfSquares;
    }

    private static double square(double x) {
        return x * x;
    }

    /**
     * Returns the variance between persons; may be negative, and then says that there is none to be seen.
     *
     * @return the variance component
     */
    public double varianceOfSubjects() {
        return (msSubjects - msResidual) / raters;
    }

    /**
     * Returns the variance between raters: how far some are stricter than others. May be negative.
     *
     * @return the variance component
     */
    public double varianceOfRaters() {
        return (msRaters - msResidual) / n;
    }

    /**
     * Returns the variance that neither persons nor raters explain.
     *
     * @return the variance component
     */
    public double varianceOfResidual() {
        return msResidual;
    }

    /**
     * Returns the standard error of measurement if it matters that some raters are stricter.
     *
     * @return the standard error, in the unit of the scores
     */
    public double standardErrorOfAgreement() {
        return Math.sqrt(Math.max(varianceOfRaters(), 0) + msResidual);
    }

    /**
     * Returns the standard error of measurement if it does not matter that some raters are stricter.
     *
     * @return the standard error, in the unit of the scores
     */
    public double standardErrorOfConsistency() {
        return Math.sqrt(msResidual);
    }
}
