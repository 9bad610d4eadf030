package nl.wijkkit.zrm.reliability.correlation;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;

/**
 * The correlations between all pairs of columns; a pair without variation or data has none.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param names  the names of the columns
 * @param coefficient  the measure of association
 * @param cells  per column its correlation with each column, from &minus;1 to 1; 1 with itself
 * @param fewestRows  the number of rows behind the pair with the fewest
 * @param mostRows  the number of rows behind the pair with the most
 * @param missing  how missing answers were treated
 */
public record CorrelationMatrix(
        List<String> names,
        Coefficient coefficient,
        List<List<Estimate<Double>>> cells,
        long fewestRows,
        long mostRows,
        MissingData missing) {

    /**
     * Checks the shape and copies the lists.
     *
     * @throws IllegalArgumentException if there is not one row and one column per name
     */
    public CorrelationMatrix {
        names = List.copyOf(names);
        Objects.requireNonNull(coefficient, "coefficient");
        Objects.requireNonNull(missing, "missing");
        cells = cells.stream().map(List::copyOf).toList();
        int size = names.size();
        if (cells.size() != size || cells.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException("expected " + size + " rows and columns of correlations");
        }
    }

    /**
     * Returns one correlation.
     *
     * @param first  a column, from 0
     * @param second  another column
     * @return the correlation, or why it is undefined
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public Estimate<Double> at(int first, int second) {
        return cells.get(first).get(second);
    }

    /**
     * Returns the correlations as numbers.
     *
     * @return the matrix; undefined, with the first reason, if one correlation is
     */
    public Estimate<SymmetricMatrix> toMatrix() {
        for (List<Estimate<Double>> row : cells) {
            for (Estimate<Double> cell : row) {
                if (cell instanceof Estimate.None<Double> none) {
                    return Estimate.undefined(none.reason());
                }
            }
        }
        return Estimate.of(SymmetricMatrix.filled(names.size(), (i, j) -> at(i, j).orElseThrow()));
    }

    /**
     * Returns whether levels are treated as equally far apart.
     *
     * @return true for Pearson's correlation
     */
    public boolean assumesInterval() {
        return coefficient.assumesInterval();
    }

    /**
     * Returns where the formula comes from.
     *
     * @return the source
     */
    public String source() {
        return coefficient.source();
    }
}
