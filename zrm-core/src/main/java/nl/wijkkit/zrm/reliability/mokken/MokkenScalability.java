package nl.wijkkit.zrm.reliability.mokken;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.count.PairCounts;

/**
 * Mokken's scalability: how far the answers to all items follow one cumulative order of persons and levels.
 * <pre>{@code
 * double h = MokkenScalability.withDefaults().of(table).orElseThrow().estimate();
 * }</pre>
 * H is the sum of covariances over the sum of the highest covariances that the margins allow, for a pair of items, for an
 * item with all others, and for the scale. Complete rows only. Standard errors are those of the delta method for
 * multinomial counts (Kuijpers, Van der Ark and Croon, 2013); two item steps of equal popularity count half each way.
 * <p>
 * Undefined with fewer than two items, without two complete rows, and when fewer than two items vary ({@link
 * Undefined#NO_VARIATION}). An item that does not vary stays in, without a coefficient of its own.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class MokkenScalability {

    private static final MokkenScalability DEFAULT = new MokkenScalability();
    private static final String SOURCE =
            "Mokken (1971), Molenaar (1991); standard errors of Kuijpers, Van der Ark & Croon (2013)";

    private MokkenScalability() {}

    /**
     * Returns the method.
     *
     * @return the method
     */
    public static MokkenScalability withDefaults() {
        return DEFAULT;
    }

    /**
     * Computes the coefficients of the complete rows with their standard errors.
     *
     * @param table  the answers
     * @return the coefficients, or why they are undefined
     */
    public Estimate<Scalability> of(OrdinalTable table) {
        PairCounts counts = PairCounts.ofCompleteRows(table);
        PairCovariances covariances = new PairCovariances(counts);
        return of(counts, covariances).map(scale -> withErrors(scale, new Influences(table, counts, covariances)));
    }

    /**
     * Computes the coefficients from counts of complete rows, without standard errors.
     *
     * @param counts  the counts
     * @return the coefficients, or why they are undefined
     * @throws IllegalArgumentException if the counts are not of complete rows only
     */
    public Estimate<Scalability> of(PairCounts counts) {
        if (counts.missing() != MissingData.LISTWISE) {
            throw new IllegalArgumentException("expected counts of complete rows");
        }
        return of(counts, new PairCovariances(counts));
    }

    private static Estimate<Scalability> of(PairCounts counts, PairCovariances covariances) {
        if (counts.columns() < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        return counts.enoughRows(2)
                .map(Estimate::<Scalability>undefined)
                .orElseGet(() -> ratio(covariances.observedSum(), covariances.highestSum())
                        .map(h -> new Scalability(
                                h,
                                Estimate.undefined(Undefined.NOT_AVAILABLE),
                                items(counts, i -> Estimate.undefined(Undefined.NOT_AVAILABLE), covariances),
                                pairs(counts.columns(), covariances),
                                counts.n(0),
                                MissingData.LISTWISE,
                                SOURCE)));
    }

    private static List<ItemScalability> items(
            PairCounts counts, IntFunction<Estimate<Double>> error, PairCovariances covariances) {
        return IntStream.range(0, counts.columns())
                .mapToObj(i -> new ItemScalability(
                        counts.names().get(i),
                        ratio(covariances.observedSum(i), covariances.highestSum(i)),
                        error.apply(i)))
                .toList();
    }

    private static List<List<Estimate<Double>>> pairs(int columns, PairCovariances covariances) {
        List<List<Estimate<Double>>> pairs = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            List<Estimate<Double>> row = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                row.add(
                        i == j
                                ? Estimate.undefined(Undefined.NOT_AVAILABLE)
                                : ratio(covariances.observed(i, j), covariances.highest(i, j)));
            }
            pairs.add(row);
        }
        return pairs;
    }

    private static Estimate<Double> ratio(double observed, double highest) {
        return highest > 0 ? Estimate.of(observed / highest) : Estimate.undefined(Undefined.NO_VARIATION);
    }

    private static Scalability withErrors(Scalability scale, Influences influences) {
        return new Scalability(
                scale.estimate(),
                Estimate.of(influences.scaleError()),
                IntStream.range(0, scale.items().size())
                        .mapToObj(i -> {
                            ItemScalability item = scale.items().get(i);
                            return new ItemScalability(
                                    item.name(),
                                    item.estimate(),
                                    item.estimate().map(h -> influences.itemError(i)));
                        })
                        .toList(),
                scale.pairs(),
                scale.n(),
                scale.missing(),
                scale.source());
    }
}
