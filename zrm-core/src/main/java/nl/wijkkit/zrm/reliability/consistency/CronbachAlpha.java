package nl.wijkkit.zrm.reliability.consistency;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.correlation.Coefficient;
import nl.wijkkit.zrm.reliability.correlation.CorrelationMatrix;
import nl.wijkkit.zrm.reliability.correlation.Correlations;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;

/**
 * Cronbach's alpha: how much of the variance of the total score the items share.
 * <pre>{@code
 * double alpha = CronbachAlpha.withDefaults().of(table).orElseThrow().estimate();
 * }</pre>
 * Complete rows and a 95% interval are the default. Alpha treats levels as equally far apart; ordinal alpha in the factor
 * package does not. A high alpha does not show that there is one dimension, and alpha rises with the number of items.
 * <p>
 * Alpha is undefined with fewer than two items ({@link Undefined#TOO_FEW_COLUMNS}), without a complete row ({@link
 * Undefined#NO_DATA}) or with one ({@link Undefined#TOO_FEW_ROWS}), when no answer varies ({@link
 * Undefined#NO_VARIATION}), and when the total score does not ({@link Undefined#NO_TOTAL_VARIANCE}). An item that does
 * not vary stays in the formula; only the standardised figures are then undefined. A negative alpha is given as it is.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class CronbachAlpha {

    private static final CronbachAlpha DEFAULT = new CronbachAlpha(MissingData.LISTWISE, 0.95);
    private static final String SOURCE =
            "Cronbach (1951); interval of Feldt (1965); standard error of Duhachek & Iacobucci (2004)";

    private final MissingData missing;
    private final double confidence;

    private CronbachAlpha(MissingData missing, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, got " + confidence);
        }
        this.missing = Objects.requireNonNull(missing, "missing");
        this.confidence = confidence;
    }

    /**
     * Returns alpha of complete rows with a 95% interval.
     *
     * @return the method
     */
    public static CronbachAlpha withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy with this treatment of missing answers.
     *
     * @param value  {@link MissingData#LISTWISE} for complete rows only; anything else for covariances from the rows with
     *     both answers, which together need not be those of any data, so that alpha can exceed 1
     * @return the method
     */
    public CronbachAlpha with(MissingData value) {
        return new CronbachAlpha(value, confidence);
    }

    /**
     * Returns a copy with an interval of this confidence.
     *
     * @param value  the confidence, between 0 and 1
     * @return the method
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public CronbachAlpha withConfidence(double value) {
        return new CronbachAlpha(missing, value);
    }

    /**
     * Computes alpha.
     *
     * @param table  the answers
     * @return alpha, or why it is undefined
     */
    public Estimate<Alpha> of(OrdinalTable table) {
        return of(PairCounts.of(table, missing));
    }

    /**
     * Computes alpha from counts, which decide how missing answers are treated.
     *
     * @param counts  the counts
     * @return alpha, or why it is undefined
     */
    public Estimate<Alpha> of(PairCounts counts) {
        if (counts.columns() < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        return counts.enoughRows(2).map(Estimate::<Alpha>undefined).orElseGet(() -> {
            Estimate<SymmetricMatrix> correlations = Correlations.withDefaults()
                    .with(Coefficient.PEARSON)
                    .of(counts)
                    .fold(CorrelationMatrix::toMatrix, Estimate::undefined);
            boolean listwise = counts.missing() == MissingData.LISTWISE;
            SymmetricMatrix covariances = listwise
                    ? SymmetricMatrix.filled(counts.columns(), counts::crossProduct)
                    : counts.covariances().orElseThrow();
            return of(
                    counts.names(),
                    covariances,
                    correlations,
                    listwise ? counts.n(0) : counts.rows(),
                    counts.missing());
        });
    }

    /**
     * Computes alpha from published covariances or correlations.
     *
     * @param names  the name of each item
     * @param covariances  the covariances between the items
     * @param n  the number of persons behind them, 2 or more
     * @return alpha, or why it is undefined
     * @throws IllegalArgumentException if there is not one name per row, or {@code n} is less than 2
     */
    public Estimate<Alpha> ofCovariances(List<String> names, SymmetricMatrix covariances, long n) {
        if (names.size() != covariances.size()) {
            throw new IllegalArgumentException("expected " + covariances.size() + " names, got " + names.size());
        }
        if (n < 2) {
            throw new IllegalArgumentException("expected 2 persons or more, got " + n);
        }
        return of(names, covariances, scaled(covariances), n, MissingData.LISTWISE);
    }

    private Estimate<Alpha> of(
            List<String> names,
            SymmetricMatrix covariances,
            Estimate<SymmetricMatrix> correlations,
            long n,
            MissingData treatment) {
        AlphaFormula raw = new AlphaFormula(covariances);
        Estimate<AlphaFormula> standard = correlations.map(AlphaFormula::new);
        int size = names.size();
        List<AlphaItem> items = IntStream.range(0, size)
                .mapToObj(i -> new AlphaItem(
                        names.get(i),
                        raw.alphaWithout(i),
                        standard.fold(formula -> formula.alphaWithout(i), Estimate::undefined),
                        raw.itemRest(i),
                        raw.itemTotal(i)))
                .toList();
        return raw.alpha()
                .map(alpha -> new Alpha(
                        alpha,
                        FeldtInterval.of(alpha, size, n, confidence),
                        raw.standardError(n),
                        standard.fold(AlphaFormula::alpha, Estimate::undefined),
                        scaled(covariances)
                                .<Estimate<Double>>fold(
                                        matrix -> new AlphaFormula(matrix).alpha(), Estimate::undefined),
                        correlations.map(matrix -> (matrix.sum() - matrix.trace()) / (size * (size - 1.0))),
                        items,
                        n,
                        treatment,
                        SOURCE));
    }

    private static Estimate<SymmetricMatrix> scaled(SymmetricMatrix covariances) {
        boolean constant = IntStream.range(0, covariances.size()).anyMatch(i -> covariances.get(i, i) <= 0);
        return constant ? Estimate.undefined(Undefined.NO_VARIATION) : Estimate.of(covariances.toCorrelations());
    }
}
