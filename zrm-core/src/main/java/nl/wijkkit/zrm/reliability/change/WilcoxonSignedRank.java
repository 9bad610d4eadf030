package nl.wijkkit.zrm.reliability.change;

import java.util.Arrays;
import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.Undefined;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Wilcoxon's signed rank test of whether scores rose as often and as much as they fell.
 * <p>
 * Uses the order of the differences, so that a step from 1 to 2 must be comparable in size with one from 3 to 4, but no
 * distribution is assumed. Equal differences get the middle rank and the variance is corrected for them. Two differences
 * that are the same number but for rounding, such as 4.4 - 3.4 and 1.8 - 0.8, count as equal.
 * <p>
 * The exact probability is over all ways to give signs to the ranks at hand, ties included; its cost grows with the cube
 * of the number of pairs, so that it has a limit.
 * <p>
 * Undefined without a pair ({@link Undefined#NO_DATA}) and when no score changed ({@link
 * Undefined#NO_VARIATION_IN_DIFFERENCES}).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class WilcoxonSignedRank {

    /** What becomes of persons whose score did not change. */
    public enum Zeros {
        /** They are left out before ranking, as Wilcoxon (1945) did. */
        DROPPED,
        /** They take part in the ranking and are left out then, as Pratt (1959) advised. */
        RANKED
    }

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final WilcoxonSignedRank DEFAULT = new WilcoxonSignedRank(Zeros.DROPPED, true, 1000);

    private final Zeros zeros;
    private final boolean continuityCorrection;
    private final int exactUpTo;

    private WilcoxonSignedRank(Zeros zeros, boolean continuityCorrection, int exactUpTo) {
        this.zeros = Objects.requireNonNull(zeros, "zeros");
        this.continuityCorrection = continuityCorrection;
        this.exactUpTo = exactUpTo;
    }

    /**
     * Returns the test as R's {@code wilcox.test} does it for ties: zeros dropped, continuity correction; exact too with
     * no more than 1,000 changes.
     *
     * @return the method
     */
    public static WilcoxonSignedRank withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy that treats unchanged scores so.
     *
     * @param value  what becomes of them
     * @return the method
     */
    public WilcoxonSignedRank with(Zeros value) {
        return new WilcoxonSignedRank(value, continuityCorrection, exactUpTo);
    }

    /**
     * Returns a copy with or without the continuity correction of the normal approximation.
     *
     * @param value  true to move the sum of ranks half a rank towards its expectation
     * @return the method
     */
    public WilcoxonSignedRank withContinuityCorrection(boolean value) {
        return new WilcoxonSignedRank(zeros, value, exactUpTo);
    }

    /**
     * Returns a copy that computes the exact probability with no more changes than this.
     *
     * @param value  the largest number of differences other than zero, 0 for never, at most 5,000
     * @return the method
     * @throws IllegalArgumentException if it is negative or above 5,000
     */
    public WilcoxonSignedRank withExactUpTo(int value) {
        if (value < 0 || value > 5_000) {
            throw new IllegalArgumentException("exact limit must be from 0 to 5000, got " + value);
        }
        return new WilcoxonSignedRank(zeros, continuityCorrection, value);
    }

    /**
     * Tests whether scores rose or fell.
     *
     * @param pairs  the pairs
     * @return the test, or why it is undefined
     */
    public Estimate<SignedRanks> of(PairedScores pairs) {
        if (pairs.n() == 0) {
            return Estimate.undefined(Undefined.NO_DATA);
        }
        long[] ranks = doubledSignedRanks(pairs);
        int changed = (int) Arrays.stream(ranks).filter(rank -> rank != 0).count();
        if (changed == 0) {
            return Estimate.undefined(Undefined.NO_VARIATION_IN_DIFFERENCES);
        }
        long plus = 0;
        long minus = 0;
        double squares = 0;
        for (long rank : ranks) {
            plus += Math.max(rank, 0);
            minus += Math.max(-rank, 0);
            squares += (double) rank * rank;
        }
        double expected = (plus + minus) / 4.0;
        double variance = squares / 16;
        double distance = plus / 2.0 - expected;
        double correction = continuityCorrection ? Math.signum(distance) * 0.5 : 0;
        double z = (distance - correction) / Math.sqrt(variance);
        return Estimate.of(new SignedRanks(
                plus / 2.0,
                minus / 2.0,
                expected,
                variance,
                z,
                2 * Math.min(NORMAL.cumulativeProbability(z), NORMAL.survivalProbability(z)),
                changed > exactUpTo
                        ? Estimate.undefined(Undefined.TOO_MANY_ROWS)
                        : Estimate.of(SignFlips.twoSided(ranks, Math.min(plus, minus))),
                ((double) plus - minus) / (plus + minus),
                pairs.n(),
                pairs.n() - changed,
                zeros,
                continuityCorrection,
                MissingData.LISTWISE,
                zeros == Zeros.DROPPED ? "Wilcoxon (1945)" : "Pratt (1959)"));
    }

    /** Returns twice the middle rank of each difference with its sign; 0 for no difference. */
    private long[] doubledSignedRanks(PairedScores pairs) {
        int n = pairs.n();
        double[] sizes = new double[n];
        double largest = 0;
        for (int i = 0; i < n; i++) {
            sizes[i] = Math.abs(pairs.difference(i));
            largest = Math.max(largest, Math.max(Math.abs(pairs.before(i)), Math.abs(pairs.after(i))));
        }
        double rounding = 8 * Math.ulp(largest);
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(sizes[a], sizes[b]));
        long[] ranks = new long[n];
        int dropped = 0;
        for (int from = 0; from < n; ) {
            int to = from + 1;
            while (to < n && sizes[order[to]] - sizes[order[to - 1]] <= rounding) {
                to++;
            }
            boolean unchanged = sizes[order[from]] <= rounding;
            if (unchanged && zeros == Zeros.DROPPED) {
                dropped = to;
            }
            for (int i = from; i < to && !unchanged; i++) {
                long rank = from + 1L + to - 2L * dropped;
                ranks[order[i]] = pairs.difference(order[i]) > 0 ? rank : -rank;
            }
            from = to;
        }
        return ranks;
    }
}
