package nl.wijkkit.zrm.reliability.item;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.count.ScoreCounts;

/**
 * Describes how answers are spread over the levels: per domain, and for the total score.
 * <pre>{@code
 * List<ItemDistribution> perDomain = Descriptives.withDefaults().ofItems(table);
 * }</pre>
 * The levels of the Self-sufficiency Matrix, 1 to 5, are the default scale. Without an answer everything is undefined
 * ({@link Undefined#NO_DATA}); with one, the standard deviation ({@link Undefined#TOO_FEW_ROWS}); when all answers are
 * equal, skewness and kurtosis ({@link Undefined#NO_VARIATION}).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Descriptives {

    private static final Descriptives DEFAULT = new Descriptives(1, 5);
    private static final String SOURCE =
            "skewness g1 and kurtosis g2 as in Joanes & Gill (1998); quartiles type 7 of Hyndman & Fan (1996)";

    private final int lowest;
    private final int highest;

    private Descriptives(int lowest, int highest) {
        if (lowest >= highest) {
            throw new IllegalArgumentException(
                    "expected a lowest level below the highest, got " + lowest + " and " + highest);
        }
        this.lowest = lowest;
        this.highest = highest;
    }

    /**
     * Returns descriptives on levels 1 to 5.
     *
     * @return the method
     */
    public static Descriptives withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy for another scale.
     *
     * @param lowestLevel  the lowest level that an answer can have
     * @param highestLevel  the highest, above the lowest
     * @return the method
     * @throws IllegalArgumentException if the levels are not in order
     */
    public Descriptives withScale(int lowestLevel, int highestLevel) {
        return new Descriptives(lowestLevel, highestLevel);
    }

    /**
     * Describes each column from the answers that are there.
     *
     * @param table  the answers
     * @return the distributions, in the order of the columns
     * @throws IllegalArgumentException if an answer is not on the scale
     */
    public List<ItemDistribution> ofItems(OrdinalTable table) {
        return IntStream.range(0, table.names().size())
                .mapToObj(c -> {
                    ScoreCounts counts = ScoreCounts.ofColumn(table, c);
                    return new ItemDistribution(
                            table.names().get(c),
                            table.rows() - counts.n(),
                            of(counts, lowest, highest, MissingData.AVAILABLE));
                })
                .toList();
    }

    /**
     * Describes the total score, the sum over all columns, of the rows without a missing answer. The total treats levels
     * as numbers; report the distribution per domain beside it.
     *
     * @param table  the answers
     * @return the distribution; undefined without columns or complete rows
     * @throws IllegalArgumentException if a total is not possible on the scale
     */
    public Estimate<Distribution> ofTotal(OrdinalTable table) {
        int columns = table.names().size();
        return columns == 0
                ? Estimate.undefined(Undefined.TOO_FEW_COLUMNS)
                : of(ScoreCounts.ofTotals(table), columns * lowest, columns * highest, MissingData.LISTWISE);
    }

    /**
     * Describes answers on this scale that were counted before.
     *
     * @param counts  how often each level occurs
     * @return the distribution; undefined if there are no scores
     * @throws IllegalArgumentException if a score is not on the scale
     */
    public Estimate<Distribution> of(ScoreCounts counts) {
        return of(counts, lowest, highest, MissingData.AVAILABLE);
    }

    private static Estimate<Distribution> of(ScoreCounts counts, int lowest, int highest, MissingData missing) {
        long n = counts.n();
        if (n == 0) {
            return Estimate.undefined(Undefined.NO_DATA);
        }
        int min = counts.counts().firstKey();
        int max = counts.counts().lastKey();
        if (min < lowest || max > highest) {
            throw new IllegalArgumentException("expected scores from " + lowest + " to " + highest);
        }
        double squares = counts.scaledMoment(2) / n;
        return Estimate.of(new Distribution(
                n,
                (double) counts.sum() / n,
                n == 1 ? Estimate.undefined(Undefined.TOO_FEW_ROWS) : Estimate.of(Math.sqrt(squares / (n * (n - 1.0)))),
                min,
                quantile(counts, 0.25),
                quantile(counts, 0.5),
                quantile(counts, 0.75),
                max,
                100.0 * counts.count(lowest) / n,
                100.0 * counts.count(highest) / n,
                min == max
                        ? Estimate.undefined(Undefined.NO_VARIATION)
                        : Estimate.of(counts.scaledMoment(3) / n / (squares * Math.sqrt(squares))),
                min == max
                        ? Estimate.undefined(Undefined.NO_VARIATION)
                        : Estimate.of(counts.scaledMoment(4) / n / (squares * squares) - 3),
                counts.counts(),
                missing,
                SOURCE));
    }

    private static double quantile(ScoreCounts counts, double share) {
        double place = (counts.n() - 1) * share;
        long below = (long) Math.floor(place);
        int lower = counts.at(below);
        int upper = counts.at(Math.min(below + 1, counts.n() - 1));
        return lower + (place - below) * (upper - lower);
    }
}
