package nl.wijkkit.plan.results;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each whole number occurred, such as a number of days. From this, sums and medians of any number of parts follow
 * exactly, so parts can be counted apart and added up in any order.
 * <p>
 * Small counts may reveal a person: protect them before you publish.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param counts  per number, 0 or more, how often it occurred, 1 or more; kept in order of the numbers
 */
public record Tally(@JsonValue SortedMap<Long, Long> counts) {

    /** Nothing occurred. */
    public static final Tally EMPTY = new Tally(Collections.emptySortedMap());

    /**
     * Copies the counts.
     *
     * @throws IllegalArgumentException if a number is negative or a count is not 1 or more
     */
    public Tally {
        SortedMap<Long, Long> copy = new TreeMap<>(counts);
        copy.forEach((number, count) -> {
            if (number < 0 || count < 1) {
                throw new IllegalArgumentException(
                        "numbers must be 0 or more and counts 1 or more, got " + number + " and " + count);
            }
        });
        counts = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Obtains a tally.
     *
     * @param counts  per number, 0 or more, how often it occurred, 1 or more
     * @return the tally
     * @throws IllegalArgumentException if a number is negative or a count is not 1 or more
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Tally of(SortedMap<Long, Long> counts) {
        return new Tally(counts);
    }

    /**
     * Obtains a tally of one number.
     *
     * @param number  the number, 0 or more
     * @return the tally
     * @throws IllegalArgumentException if the number is negative
     */
    public static Tally of(long number) {
        return new Tally(new TreeMap<>(Map.of(number, 1L)));
    }

    /**
     * Adds what occurred elsewhere.
     *
     * @param other  the other tally
     * @return the sum
     * @throws ArithmeticException if a count is too large
     */
    public Tally plus(Tally other) {
        SortedMap<Long, Long> sum = new TreeMap<>(counts);
        other.counts.forEach((number, count) -> sum.merge(number, count, Math::addExact));
        return new Tally(sum);
    }

    /**
     * Returns how many numbers occurred.
     *
     * @return the sum of the counts
     * @throws ArithmeticException if it is too large
     */
    public long count() {
        return counts.values().stream().reduce(0L, Math::addExact);
    }

    /**
     * Returns the sum of the numbers that occurred.
     *
     * @return the sum
     * @throws ArithmeticException if it is too large
     */
    public long sum() {
        long sum = 0;
        for (Map.Entry<Long, Long> entry : counts.entrySet()) {
            sum = Math.addExact(sum, Math.multiplyExact(entry.getKey(), entry.getValue()));
        }
        return sum;
    }

    /**
     * Returns the median: the number in the middle, or halfway between the two in the middle.
     *
     * @return the median; empty if nothing occurred
     */
    public OptionalDouble median() {
        long count = count();
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((at((count - 1) / 2) + at(count / 2)) / 2.0);
    }

    /** Returns the number at a place when all are put in order. */
    private long at(long place) {
        long before = 0;
        for (Map.Entry<Long, Long> entry : counts.entrySet()) {
            before += entry.getValue();
            if (place < before) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("place must be below " + before + ", got " + place);
    }

    /**
     * Returns how many numbers occurred, not which.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Tally[count=" + count() + "]";
    }
}
