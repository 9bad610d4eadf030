package nl.wijkkit.zrm.reliability.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.count.PairCounts;

/**
 * The correlations between all pairs of domains.
 * <pre>{@code
 * Correlations.withDefaults().with(Coefficient.KENDALL_TAU_B).of(table)
 * }</pre>
 * Spearman's rho on the rows with both answers is the default. A correlation is undefined for a pair without common rows
 * ({@link Undefined#NO_DATA}), with one ({@link Undefined#TOO_FEW_ROWS}), or with a column that does not vary among the
 * common rows ({@link Undefined#NO_VARIATION}); the others stay.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Correlations {

    private static final Correlations DEFAULT = new Correlations(Coefficient.SPEARMAN, MissingData.PAIRWISE);

    private final Coefficient coefficient;
    private final MissingData missing;

    private Correlations(Coefficient coefficient, MissingData missing) {
        this.coefficient = Objects.requireNonNull(coefficient, "coefficient");
        this.missing = Objects.requireNonNull(missing, "missing");
    }

    /**
     * Returns Spearman's rho on the rows with both answers.
     *
     * @return the method
     */
    public static Correlations withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy with this measure.
     *
     * @param value  the measure of association
     * @return the method
     */
    public Correlations with(Coefficient value) {
        return new Correlations(value, missing);
    }

    /**
     * Returns a copy with this treatment of missing answers.
     *
     * @param value  {@link MissingData#LISTWISE} for complete rows only, anything else for the rows with both answers
     * @return the method
     */
    public Correlations with(MissingData value) {
        return new Correlations(coefficient, value);
    }

    /**
     * Computes the correlations.
     *
     * @param table  the answers
     * @return the correlations; undefined without columns
     */
    public Estimate<CorrelationMatrix> of(OrdinalTable table) {
        return of(PairCounts.of(table, missing));
    }

    /**
     * Computes the correlations from counts, which decide how missing answers are treated.
     *
     * @param counts  the counts
     * @return the correlations; undefined without columns
     */
    public Estimate<CorrelationMatrix> of(PairCounts counts) {
        int size = counts.columns();
        if (size == 0) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        List<List<Estimate<Double>>> cells = new ArrayList<>();
        long fewest = Long.MAX_VALUE;
        long most = 0;
        for (int i = 0; i < size; i++) {
            List<Estimate<Double>> row = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                long n = counts.n(i, j);
                fewest = Math.min(fewest, n);
                most = Math.max(most, n);
                row.add(j < i ? cells.get(j).get(i) : cell(counts, i, j));
            }
            cells.add(row);
        }
        return Estimate.of(new CorrelationMatrix(counts.names(), coefficient, cells, fewest, most, counts.missing()));
    }

    private Estimate<Double> cell(PairCounts counts, int i, int j) {
        PairTable table = new PairTable(i == j ? diagonal(counts, i) : counts.table(i, j));
        return table.withoutCorrelation()
                .map(Estimate::<Double>undefined)
                .orElseGet(() -> Estimate.of(i == j ? 1 : table.correlation(coefficient)));
    }

    private static long[][] diagonal(PairCounts counts, int column) {
        int size = counts.highest() - counts.lowest() + 1;
        long[][] table = new long[size][size];
        for (int a = 0; a < size; a++) {
            table[a][a] = counts.count(column, counts.lowest() + a);
        }
        return table;
    }
}
