package nl.wijkkit.zrm.reliability.change;

/**
 * How many persons moved up, stayed or moved down.
 * <p>
 * Whole numbers: counts over parts of the data {@linkplain #plus add up} to the same counts in any split and order.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param improved  the number of persons who became better
 * @param unchanged  the number of persons who stayed
 * @param deteriorated  the number of persons who became worse
 * @param importantlyImproved  the number who became better by the minimal important change or more
 * @param importantlyDeteriorated  the number who became worse by the minimal important change or more
 */
public record MovementCounts(
        long improved, long unchanged, long deteriorated, long importantlyImproved, long importantlyDeteriorated) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a count is negative, or more persons moved importantly than moved
     */
    public MovementCounts {
        if (improved < 0 || unchanged < 0 || deteriorated < 0) {
            throw new IllegalArgumentException("counts must not be negative");
        }
        if (importantlyImproved < 0
                || importantlyImproved > improved
                || importantlyDeteriorated < 0
                || importantlyDeteriorated > deteriorated) {
            throw new IllegalArgumentException("important movements must be from 0 to the number of movements");
        }
    }

    /**
     * Returns the number of persons.
     *
     * @return the sum of those who became better, stayed and became worse
     */
    public long n() {
        return improved + unchanged + deteriorated;
    }

    /**
     * Adds the counts of another part of the data.
     *
     * @param other  counts with the same direction and minimal important change
     * @return the counts of both
     */
    public MovementCounts plus(MovementCounts other) {
        return new MovementCounts(
                Math.addExact(improved, other.improved),
                Math.addExact(unchanged, other.unchanged),
                Math.addExact(deteriorated, other.deteriorated),
                Math.addExact(importantlyImproved, other.importantlyImproved),
                Math.addExact(importantlyDeteriorated, other.importantlyDeteriorated));
    }

    /** Counts one person at a time; not thread-safe. */
    static final class Counter {

        private final int sign;
        private final double important;
        private long improved;
        private long unchanged;
        private long deteriorated;
        private long importantlyImproved;
        private long importantlyDeteriorated;

        Counter(Direction direction, double important) {
            this.sign = direction == Direction.HIGHER_IS_BETTER ? 1 : -1;
            this.important = important;
        }

        void add(double difference) {
            double better = sign * difference;
            improved += better > 0 ? 1 : 0;
            unchanged += better == 0 ? 1 : 0;
            deteriorated += better < 0 ? 1 : 0;
            importantlyImproved += better >= important ? 1 : 0;
            importantlyDeteriorated += -better >= important ? 1 : 0;
        }

        MovementCounts counts() {
            return new MovementCounts(improved, unchanged, deteriorated, importantlyImproved, importantlyDeteriorated);
        }
    }
}
