package nl.wijkkit.zrm.reliability.consistency;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;

/**
 * Cronbach's alpha with what must be reported beside it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param estimate  raw alpha, at most 1 for complete rows; as low as the data make it, also below 0
 * @param interval  Feldt's interval; undefined when pairwise covariances give an alpha above 1
 * @param standardError  the standard error of Duhachek and Iacobucci (2004); 0 when alpha is 1
 * @param standardized  alpha of the correlations between items; undefined when an item does not vary
 * @param standardizedFromCovariances  the same from the covariances scaled to correlations, which differs only when
 *     missing answers are treated pairwise
 * @param averageInterItemCorrelation  the mean of the correlations between items, likewise
 * @param items  what each item does to alpha, in the order of the columns
 * @param n  the number of complete rows, or of all rows when missing answers are treated pairwise
 * @param missing  how missing answers were treated
 * @param source  where the formulas come from
 */
public record Alpha(
        double estimate,
        Estimate<Interval> interval,
        double standardError,
        Estimate<Double> standardized,
        Estimate<Double> standardizedFromCovariances,
        Estimate<Double> averageInterItemCorrelation,
        List<AlphaItem> items,
        long n,
        MissingData missing,
        String source) {

    /** Checks that nothing is absent and copies the items. */
    public Alpha {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(standardized, "standardized");
        Objects.requireNonNull(standardizedFromCovariances, "standardizedFromCovariances");
        Objects.requireNonNull(averageInterItemCorrelation, "averageInterItemCorrelation");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(source, "source");
        items = List.copyOf(items);
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
