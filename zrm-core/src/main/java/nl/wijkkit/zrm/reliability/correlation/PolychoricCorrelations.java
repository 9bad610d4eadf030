package nl.wijkkit.zrm.reliability.correlation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.count.PairCounts;

/**
 * Polychoric correlations: how normal variables would correlate of which the levels are slices (Olsson, 1979).
 * <p>
 * The ordinal alternative to Pearson's correlation. Two steps: thresholds from the margins, then for each pair the
 * correlation of highest likelihood; nothing is added to empty cells. Complete rows are the default. A pair without
 * variation has no correlation; the others stay.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class PolychoricCorrelations {

    private static final PolychoricCorrelations DEFAULT = new PolychoricCorrelations(MissingData.LISTWISE);

    private final MissingData missing;

    private PolychoricCorrelations(MissingData missing) {
        this.missing = Objects.requireNonNull(missing, "missing");
    }

    /**
     * Returns polychoric correlations of complete rows.
     *
     * @return the method
     */
    public static PolychoricCorrelations withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy with this treatment of missing answers.
     *
     * @param value  {@link MissingData#LISTWISE} for complete rows only, anything else for the rows with both answers
     * @return the method
     */
    public PolychoricCorrelations with(MissingData value) {
        return new PolychoricCorrelations(value);
    }

    /**
     * Computes the correlations.
     *
     * @param table  the answers
     * @return the correlations; undefined without columns
     */
    public Estimate<Polychoric> of(OrdinalTable table) {
        return of(PairCounts.of(table, missing));
    }

    /**
     * Computes the correlations from counts, which decide how missing answers are treated.
     *
     * @param counts  the counts
     * @return the correlations; undefined without columns
     */
    public Estimate<Polychoric> of(PairCounts counts) {
        return Correlations.withDefaults()
                .with(Coefficient.POLYCHORIC)
                .of(counts)
                .map(correlations -> new Polychoric(
                        correlations,
                        IntStream.range(0, counts.columns())
                                .mapToObj(c -> new ItemThresholds(counts.names().get(c), thresholds(counts, c)))
                                .toList()));
    }

    private static List<Double> thresholds(PairCounts counts, int column) {
        long[] margin = IntStream.rangeClosed(counts.lowest(), counts.highest())
                .mapToLong(code -> counts.count(column, code))
                .toArray();
        return Arrays.stream(PolychoricLikelihood.bounds(margin))
                .filter(Double::isFinite)
                .boxed()
                .toList();
    }
}
