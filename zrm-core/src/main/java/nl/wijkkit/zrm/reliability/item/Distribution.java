package nl.wijkkit.zrm.reliability.item;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;

/**
 * How the answers to one domain, or the total scores, are distributed.
 * <p>
 * Counts, minimum, quartiles, median and maximum use only the order of levels. Mean, standard deviation, skewness and
 * kurtosis treat levels as equally far apart: report them beside the counts, not instead of them.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param n  the number of scores, 1 or more
 * @param mean  the mean; assumes interval
 * @param standardDeviation  the standard deviation with divisor n &minus; 1; assumes interval; undefined for one score
 * @param min  the lowest score that occurs
 * @param lowerQuartile  the first quartile, by linear interpolation between neighbours (type 7 of Hyndman &amp; Fan, 1996)
 * @param median  the median, likewise
 * @param upperQuartile  the third quartile, likewise
 * @param max  the highest score that occurs
 * @param floorPercent  the percentage with the lowest score possible; above 15 is called a floor effect
 * @param ceilingPercent  the percentage with the highest score possible; above 15 is called a ceiling effect
 * @param skewness  g1 = m3 / m2<sup>1.5</sup> with moments divided by n; assumes interval; undefined without variation
 * @param excessKurtosis  g2 = m4 / m2<sup>2</sup> &minus; 3, likewise
 * @param counts  how often each score occurs, lowest first
 * @param missing  which answers counted
 * @param source  where the formulas come from
 */
public record Distribution(
        long n,
        double mean,
        Estimate<Double> standardDeviation,
        int min,
        double lowerQuartile,
        double median,
        double upperQuartile,
        int max,
        double floorPercent,
        double ceilingPercent,
        Estimate<Double> skewness,
        Estimate<Double> excessKurtosis,
        SortedMap<Integer, Long> counts,
        MissingData missing,
        String source) {

    /** Checks that nothing is absent and copies the counts. */
    public Distribution {
        Objects.requireNonNull(standardDeviation, "standardDeviation");
        Objects.requireNonNull(skewness, "skewness");
        Objects.requireNonNull(excessKurtosis, "excessKurtosis");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(source, "source");
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
