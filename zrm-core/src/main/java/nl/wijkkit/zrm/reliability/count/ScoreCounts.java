package nl.wijkkit.zrm.reliability.count;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkkit.zrm.reliability.OrdinalTable;

/**
 * How often each score occurs: the answers to one domain, or the total scores of complete rows.
 * <p>
 * Counts of parts of the data add up to the counts of the whole, in any order, bit for bit. This class is immutable and
 * thread-safe.
 */
public final class ScoreCounts {

    private static final int BLOCK = 4096;

    private final SortedMap<Integer, Long> counts;
    private final long n;

    private ScoreCounts(SortedMap<Integer, Long> counts) {
        this.counts = Collections.unmodifiableSortedMap(counts);
        this.n = counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Obtains counts from a table of frequencies.
     *
     * @param counts  how often each score occurs, not negative
     * @return the counts; a score that never occurs is left out
     * @throws IllegalArgumentException if a count is negative
     */
    public static ScoreCounts of(Map<Integer, Long> counts) {
        SortedMap<Integer, Long> copy = new TreeMap<>(counts);
        copy.values().forEach(count -> {
            if (count < 0) {
                throw new IllegalArgumentException("expected counts of 0 or more, got " + count);
            }
        });
        copy.values().removeIf(count -> count == 0);
        return new ScoreCounts(copy);
    }

    /**
     * Counts the answers in one column.
     *
     * @param table  the answers
     * @param column  the column, from 0
     * @return the counts of the answers that are there
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public static ScoreCounts ofColumn(OrdinalTable table, int column) {
        return ofTotals(table.select(column));
    }

    /**
     * Counts the total scores, the sums over all columns, of the rows without a missing answer. The total treats levels
     * as numbers.
     *
     * @param table  the answers
     * @return the counts; none if there are no columns
     */
    public static ScoreCounts ofTotals(OrdinalTable table) {
        int columns = table.names().size();
        SortedMap<Integer, Long> counts = new TreeMap<>();
        if (columns == 0) {
            return new ScoreCounts(counts);
        }
        int lowest = OrdinalTable.MIN_CODE * columns;
        long[] perTotal = new long[(OrdinalTable.MAX_CODE - OrdinalTable.MIN_CODE) * columns + 1];
        byte[] block = new byte[BLOCK];
        int[] totals = new int[BLOCK];
        boolean[] incomplete = new boolean[BLOCK];
        for (int start = 0; start < table.rows(); start += BLOCK) {
            int length = Math.min(BLOCK, table.rows() - start);
            Arrays.fill(totals, 0);
            Arrays.fill(incomplete, false);
            for (int c = 0; c < columns; c++) {
                table.copyRows(c, start, block, length);
                for (int r = 0; r < length; r++) {
                    totals[r] += block[r];
                    incomplete[r] |= block[r] == OrdinalTable.MISSING;
                }
            }
            for (int r = 0; r < length; r++) {
                if (!incomplete[r]) {
                    perTotal[totals[r] - lowest]++;
                }
            }
        }
        for (int t = 0; t < perTotal.length; t++) {
            if (perTotal[t] > 0) {
                counts.put(t + lowest, perTotal[t]);
            }
        }
        return new ScoreCounts(counts);
    }

    /**
     * Returns these counts and others together.
     *
     * @param other  counts of other rows
     * @return the counts of both
     */
    public ScoreCounts plus(ScoreCounts other) {
        SortedMap<Integer, Long> sum = new TreeMap<>(counts);
        other.counts.forEach((score, count) -> sum.merge(score, count, Math::addExact));
        return new ScoreCounts(sum);
    }

    /**
     * Returns the number of scores.
     *
     * @return the number of rows counted
     */
    public long n() {
        return n;
    }

    /**
     * Returns how often a score occurs.
     *
     * @param score  the score
     * @return the number of rows with it
     */
    public long count(int score) {
        return counts.getOrDefault(score, 0L);
    }

    /**
     * Returns the scores that occur with their counts.
     *
     * @return the counts by score, lowest first; cannot be changed
     */
    public SortedMap<Integer, Long> counts() {
        return counts;
    }

    /**
     * Returns the sum of all scores.
     *
     * @return the sum
     */
    public long sum() {
        return counts.entrySet().stream()
                .mapToLong(entry -> Math.multiplyExact(entry.getKey(), entry.getValue()))
                .sum();
    }

    /**
     * Returns the sum of powers of the deviations of n times each score from the sum of scores, &Sigma;(n x &minus;
     * &Sigma;x)<sup>p</sup>: a whole number from which the moments follow without loss.
     *
     * @param power  the power, 1 or more
     * @return the sum, rounded only at the end
     */
    public double scaledMoment(int power) {
        BigInteger sum = BigInteger.valueOf(sum());
        BigInteger result = BigInteger.ZERO;
        for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
            BigInteger deviation = BigInteger.valueOf(n)
                    .multiply(BigInteger.valueOf(entry.getKey()))
                    .subtract(sum);
            result = result.add(deviation.pow(power).multiply(BigInteger.valueOf(entry.getValue())));
        }
        return result.doubleValue();
    }

    /**
     * Returns the score at a place when all scores are put in order.
     *
     * @param place  the place, from 0
     * @return the score
     * @throws IndexOutOfBoundsException if there are not so many scores
     */
    public int at(long place) {
        Objects.checkIndex(place, n);
        long before = 0;
        for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
            before += entry.getValue();
            if (place < before) {
                return entry.getKey();
            }
        }
        throw new IndexOutOfBoundsException("no score at place " + place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreCounts scores && counts.equals(scores.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /**
     * Returns the number of scores, never which.
     *
     * @return the number
     */
    @Override
    public String toString() {
        return "ScoreCounts[n=" + n + "]";
    }
}
