package nl.wijkkit.zrm.reliability.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.OptionalDouble;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.Undefined;

/**
 * The reliable change index of Jacobson and Truax (1991): for each person, whether the change is more than what the
 * unreliability of the instrument gives.
 * <pre>{@code
 * ReliableChange.ofReliability(0.8).of(pairs).map(ReliableChange.Result::improved)
 * }</pre>
 * The change is divided by sd sqrt(2) sqrt(1 - reliability), with sd that of the first scores: of these pairs, or of a
 * norm group. The reliability comes from elsewhere: alpha, a test-retest correlation, an ICC; the index is as good as
 * that number fits these persons. Treats levels as equally far apart; for single ZRM domains {@link Movement} is the
 * ordinal alternative.
 * <p>
 * Undefined without a pair ({@link Undefined#NO_DATA}), and, if the sd comes from the pairs, with one pair ({@link
 * Undefined#TOO_FEW_ROWS}) or when the first scores are all equal ({@link Undefined#NO_VARIATION}).
 * <p>
 * This class is immutable and thread-safe.
 */
public final class ReliableChange {

    private static final String SOURCE = "Jacobson & Truax (1991)";

    private final double reliability;
    private final OptionalDouble sd;
    private final double critical;
    private final Direction direction;

    private ReliableChange(double reliability, OptionalDouble sd, double critical, Direction direction) {
        if (!(reliability >= 0 && reliability < 1)) {
            throw new IllegalArgumentException("reliability must be from 0 up to but not 1, got " + reliability);
        }
        this.reliability = reliability;
        this.sd = sd;
        this.critical = critical;
        this.direction = Objects.requireNonNull(direction, "direction");
    }

    /**
     * Returns the index for an instrument of this reliability: sd from the pairs, critical value 1.96, higher is better.
     *
     * @param reliability  the reliability, from 0 up to but not 1
     * @return the method
     * @throws IllegalArgumentException if it lies outside that range
     */
    public static ReliableChange ofReliability(double reliability) {
        return new ReliableChange(reliability, OptionalDouble.empty(), 1.96, Direction.HIGHER_IS_BETTER);
    }

    /**
     * Returns a copy that takes the standard deviation from a norm group.
     *
     * @param value  the standard deviation, above 0
     * @return the method
     * @throws IllegalArgumentException if it is not above 0
     */
    public ReliableChange withStandardDeviation(double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("standard deviation must be above 0, got " + value);
        }
        return new ReliableChange(reliability, OptionalDouble.of(value), critical, direction);
    }

    /**
     * Returns a copy with another critical value.
     *
     * @param value  the index beyond which a change is reliable, above 0
     * @return the method
     * @throws IllegalArgumentException if it is not above 0
     */
    public ReliableChange withCriticalValue(double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException("critical value must be above 0, got " + value);
        }
        return new ReliableChange(reliability, sd, value, direction);
    }

    /**
     * Returns a copy that reads the scale this way.
     *
     * @param value  which way is better
     * @return the method
     */
    public ReliableChange with(Direction value) {
        return new ReliableChange(reliability, sd, critical, value);
    }

    /**
     * Computes the index of every person.
     *
     * @param pairs  the pairs
     * @return the indices and how many changed reliably, or why they are undefined
     */
    public Estimate<Result> of(PairedScores pairs) {
        if (pairs.n() == 0) {
            return Estimate.undefined(Undefined.NO_DATA);
        }
        if (sd.isPresent()) {
            return Estimate.of(result(pairs, sd.getAsDouble()));
        }
        if (pairs.n() < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_ROWS);
        }
        double own = pairs.befores().sd();
        return own == 0 ? Estimate.undefined(Undefined.NO_VARIATION) : Estimate.of(result(pairs, own));
    }

    private Result result(PairedScores pairs, double spread) {
        double error = spread * Math.sqrt(1 - reliability);
        double ofDifference = Math.sqrt(2) * error;
        int higher = 0;
        int lower = 0;
        for (int i = 0; i < pairs.n(); i++) {
            double index = pairs.difference(i) / ofDifference;
            higher += index > critical ? 1 : 0;
            lower += index < -critical ? 1 : 0;
        }
        boolean rising = direction == Direction.HIGHER_IS_BETTER;
        return new Result(
                reliability,
                spread,
                error,
                ofDifference,
                critical,
                rising ? higher : lower,
                rising ? lower : higher,
                pairs.n(),
                pairs,
                MissingData.LISTWISE,
                SOURCE);
    }

    /**
     * The indices of all persons and how many changed reliably, with what must be reported beside them.
     * <p>
     * JSON leaves out the scores of the persons, so a result is written and not read back.
     *
     * @param reliability  the reliability that was given
     * @param sd  the standard deviation of the first scores
     * @param standardError  the standard error of measurement
     * @param standardErrorOfDifference  the standard error of a difference
     * @param critical  the index beyond which a change is reliable
     * @param improved  the number of persons who became reliably better
     * @param deteriorated  the number of persons who became reliably worse
     * @param n  the number of pairs
     * @param pairs  the pairs, in the order of the indices
     * @param missing  how missing scores were treated
     * @param source  where the formula comes from
     */
    public record Result(
            double reliability,
            double sd,
            double standardError,
            double standardErrorOfDifference,
            double critical,
            int improved,
            int deteriorated,
            int n,
            @JsonIgnore PairedScores pairs,
            MissingData missing,
            String source) {

        /** Checks that nothing is absent. */
        public Result {
            Objects.requireNonNull(pairs, "pairs");
            Objects.requireNonNull(missing, "missing");
            Objects.requireNonNull(source, "source");
        }

        /**
         * Returns the number of persons without a reliable change.
         *
         * @return the number of persons
         */
        public int unchanged() {
            return n - improved - deteriorated;
        }

        /**
         * Returns the smallest change that is reliable, in the unit of the scores.
         *
         * @return the critical value times the standard error of a difference
         */
        public double criticalChange() {
            return critical * standardErrorOfDifference;
        }

        /**
         * Returns the index of one person: positive if the score rose, whatever the scale means.
         *
         * @param pair  the pair, from 0
         * @return the index
         * @throws IndexOutOfBoundsException if there is no such pair
         */
        public double index(int pair) {
            return pairs.difference(pair) / standardErrorOfDifference;
        }

        /**
         * Returns whether levels were treated as equally far apart; counting steps does not.
         *
         * @return true
         */
        public boolean assumesInterval() {
            return true;
        }
    }
}
