package nl.wijkkit.consent.figures;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cells of one area: one a column, and that of the columns together. Not thread-safe. */
final class Cells {

    private static final int FEW_COLUMNS = 8;

    private final Tally total = new Tally();
    private @Nullable Tally[] tallies = new Tally[FEW_COLUMNS];

    Tally total() {
        return total;
    }

    /** The cell of a column, made if need be. */
    Tally tally(int column) {
        if (column >= tallies.length) {
            tallies = Arrays.copyOf(tallies, Math.max(column + 1, 2 * tallies.length));
        }
        Tally tally = tallies[column];
        if (tally == null) {
            tally = new Tally();
            tallies[column] = tally;
        }
        return tally;
    }

    /** Adds the cells of households that are not in these. */
    void merge(Cells other) {
        total.merge(other.total);
        for (int column = 0; column < other.tallies.length; column++) {
            merge(column, other, column);
        }
    }

    /** Adds the cells of another counter, whose columns have other places. */
    void merge(Cells other, int[] place) {
        total.merge(other.total);
        for (int column = 0; column < Math.min(place.length, other.tallies.length); column++) {
            merge(place[column], other, column);
        }
    }

    private void merge(int column, Cells other, int otherColumn) {
        Tally tally = other.tallies[otherColumn];
        if (tally != null) {
            tally(column).merge(tally);
        }
    }
}
