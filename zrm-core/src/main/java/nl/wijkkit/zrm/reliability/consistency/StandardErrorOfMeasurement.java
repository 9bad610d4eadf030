package nl.wijkkit.zrm.reliability.consistency;

import java.util.OptionalDouble;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The standard error of measurement of the total score, sd &radic;(1 &minus; reliability), and the smallest detectable
 * change, z &radic;2 times as much.
 * <p>
 * Raw alpha of the complete rows is the reliability unless another is given, such as omega or ordinal alpha. Undefined
 * when alpha is, for the same reasons. This class is immutable and thread-safe.
 */
public final class StandardErrorOfMeasurement {

    private static final StandardErrorOfMeasurement DEFAULT =
            new StandardErrorOfMeasurement(OptionalDouble.empty(), 0.95);
    private static final String SOURCE = "Lord & Novick (1968); smallest detectable change as in De Vet et al. (2006)";

    private final OptionalDouble reliability;
    private final double confidence;

    private StandardErrorOfMeasurement(OptionalDouble reliability, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, got " + confidence);
        }
        this.reliability = reliability;
        this.confidence = confidence;
    }

    /**
     * Returns the error with raw alpha as the reliability and 95% confidence.
     *
     * @return the method
     */
    public static StandardErrorOfMeasurement withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy with another confidence.
     *
     * @param value  the confidence, between 0 and 1
     * @return the method
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public StandardErrorOfMeasurement withConfidence(double value) {
        return new StandardErrorOfMeasurement(reliability, value);
    }

    /**
     * Returns a copy that rests on this reliability of the total score in place of alpha.
     *
     * @param value  the reliability, at most 1
     * @return the method
     * @throws IllegalArgumentException if it is above 1 or not finite
     */
    public StandardErrorOfMeasurement withReliability(double value) {
        if (!(value <= 1) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("reliability must be at most 1, got " + value);
        }
        return new StandardErrorOfMeasurement(OptionalDouble.of(value), confidence);
    }

    /**
     * Computes the error of the total score of the complete rows.
     *
     * @param table  the answers
     * @return the error, or why it is undefined
     */
    public Estimate<MeasurementError> of(OrdinalTable table) {
        PairCounts counts = PairCounts.ofCompleteRows(table);
        return CronbachAlpha.withDefaults().of(counts).map(alpha -> {
            double n = alpha.n();
            double variance = SymmetricMatrix.filled(counts.columns(), counts::crossProduct)
                            .sum()
                    / (n * (n - 1));
            double used = reliability.orElse(alpha.estimate());
            double error = Math.sqrt(variance * Math.max(0, 1 - used));
            double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
            return new MeasurementError(
                    error,
                    used,
                    Math.sqrt(variance),
                    z * error,
                    z * Math.sqrt(2) * error,
                    confidence,
                    alpha.n(),
                    MissingData.LISTWISE,
                    SOURCE);
        });
    }
}
