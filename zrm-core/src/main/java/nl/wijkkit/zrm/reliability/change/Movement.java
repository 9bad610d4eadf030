package nl.wijkkit.zrm.reliability.change;

import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;

/**
 * Which share of persons moved up, stayed, or moved down, and which share moved at least as far as matters (the minimal
 * important change).
 * <p>
 * Counts persons and their direction, and so needs no distance between levels as long as the minimal important change is
 * one level. Which change is important is a matter of judgement and is given, not estimated.
 * <p>
 * Intervals of shares are those of Wilson (1927). Undefined without a pair ({@link Undefined#NO_DATA}).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Movement {

    private static final Movement DEFAULT = new Movement(Direction.HIGHER_IS_BETTER, 1, 0.95);
    private static final String SOURCE = "shares with the interval of Wilson (1927)";

    private final Direction direction;
    private final double important;
    private final double confidence;

    private Movement(Direction direction, double important, double confidence) {
        if (!(important > 0)) {
            throw new IllegalArgumentException("minimal important change must be above 0, got " + important);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, got " + confidence);
        }
        this.direction = Objects.requireNonNull(direction, "direction");
        this.important = important;
        this.confidence = confidence;
    }

    /**
     * Returns counts where higher is better and one level is important, with 95% intervals.
     *
     * @return the method
     */
    public static Movement withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy that reads the scale this way.
     *
     * @param value  which way is better
     * @return the method
     */
    public Movement with(Direction value) {
        return new Movement(value, important, confidence);
    }

    /**
     * Returns a copy with another minimal important change.
     *
     * @param value  the smallest change that matters, above 0
     * @return the method
     * @throws IllegalArgumentException if it is not above 0
     */
    public Movement withMinimalImportantChange(double value) {
        return new Movement(direction, value, confidence);
    }

    /**
     * Returns a copy with intervals of this confidence.
     *
     * @param value  the confidence, between 0 and 1
     * @return the method
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Movement withConfidence(double value) {
        return new Movement(direction, important, value);
    }

    /**
     * Counts the persons of an ordinal table with two columns, the earlier and the later moment.
     *
     * @param table  the levels; rows that lack one of the two are left out
     * @return the counts, which can be merged
     * @throws IllegalArgumentException if there are not two columns
     */
    public MovementCounts count(OrdinalTable table) {
        if (table.names().size() != 2) {
            throw new IllegalArgumentException(
                    "expected 2 moments, got " + table.names().size());
        }
        byte[] before = table.column(0);
        byte[] after = table.column(1);
        MovementCounts.Counter counter = new MovementCounts.Counter(direction, important);
        for (int row = 0; row < before.length; row++) {
            if (before[row] != OrdinalTable.MISSING && after[row] != OrdinalTable.MISSING) {
                counter.add(after[row] - before[row]);
            }
        }
        return counter.counts();
    }

    /**
     * Counts the persons of paired scores.
     *
     * @param pairs  the pairs
     * @return the counts, which can be merged
     */
    public MovementCounts count(PairedScores pairs) {
        MovementCounts.Counter counter = new MovementCounts.Counter(direction, important);
        for (int i = 0; i < pairs.n(); i++) {
            counter.add(pairs.difference(i));
        }
        return counter.counts();
    }

    /**
     * Computes the shares of an ordinal table with two columns.
     *
     * @param table  the levels
     * @return the shares, or why they are undefined
     * @throws IllegalArgumentException if there are not two columns
     */
    public Estimate<Shares> of(OrdinalTable table) {
        return of(count(table));
    }

    /**
     * Computes the shares of paired scores.
     *
     * @param pairs  the pairs
     * @return the shares, or why they are undefined
     */
    public Estimate<Shares> of(PairedScores pairs) {
        return of(count(pairs));
    }

    /**
     * Computes the shares from counts.
     *
     * @param counts  the counts
     * @return the shares, or why they are undefined
     */
    public Estimate<Shares> of(MovementCounts counts) {
        if (counts.n() == 0) {
            return Estimate.undefined(Undefined.NO_DATA);
        }
        return Estimate.of(new Shares(
                share(counts.improved(), counts.n()),
                share(counts.unchanged(), counts.n()),
                share(counts.deteriorated(), counts.n()),
                share(counts.importantlyImproved(), counts.n()),
                share(counts.importantlyDeteriorated(), counts.n()),
                important,
                counts.n(),
                MissingData.LISTWISE,
                SOURCE));
    }

    private Share share(long count, long n) {
        return new Share((double) count / n, Interval.ofShare(count, n, confidence));
    }

    /**
     * A share of persons.
     *
     * @param estimate  the share, from 0 to 1
     * @param interval  its interval
     */
    public record Share(double estimate, Interval interval) {

        /** Checks that there is an interval. */
        public Share {
            Objects.requireNonNull(interval, "interval");
        }
    }

    /**
     * The shares of persons who moved, with what must be reported beside them.
     *
     * @param improved  the share that became better, by however little
     * @param unchanged  the share that stayed
     * @param deteriorated  the share that became worse, by however little
     * @param importantlyImproved  the share that became better by the minimal important change or more
     * @param importantlyDeteriorated  the share that became worse by the minimal important change or more
     * @param minimalImportantChange  the smallest change that matters
     * @param n  the number of pairs
     * @param missing  how missing scores were treated
     * @param source  where the formula comes from
     */
    public record Shares(
            Share improved,
            Share unchanged,
            Share deteriorated,
            Share importantlyImproved,
            Share importantlyDeteriorated,
            double minimalImportantChange,
            long n,
            MissingData missing,
            String source) {

        /**
         * Returns whether levels were treated as equally far apart: only if an important change is more than one level.
         *
         * @return true if the minimal important change is above 1
         */
        public boolean assumesInterval() {
            return minimalImportantChange > 1;
        }
    }
}
