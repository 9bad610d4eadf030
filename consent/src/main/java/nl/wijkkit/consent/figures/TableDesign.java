package nl.wijkkit.consent.figures;

import java.util.HashSet;
import java.util.List;

/**
 * What stands beside and above a table: areas, from large to small, and what the columns are.
 * <p>
 * Areas are taken within one another: with neighbourhood and postcode 6, a postal code that lies in two neighbourhoods has a
 * row in each. Several classifications of columns are crossed, for example law by provider, so that one table holds all that
 * will be published on these people and this period. The margins (rows per larger area, the whole, the column of
 * totals) always belong to it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param areas  the areas from large to small, at least one
 * @param columns  what the columns are, at least one
 */
public record TableDesign(List<Classification> areas, List<Classification> columns) {

    /** Costs per neighbourhood and law (<i>macro</i>), fit for the public once protected. */
    public static final TableDesign MACRO =
            new TableDesign(List.of(Classification.NEIGHBOURHOOD), List.of(Classification.LAW));

    /** Costs per postcode 6 within its neighbourhood, and law (<i>meso</i>), for use inside the municipality. */
    public static final TableDesign MESO = new TableDesign(
            List.of(Classification.NEIGHBOURHOOD, Classification.POSTCODE6), List.of(Classification.LAW));

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a list is empty, holds the same twice, or holds what belongs in the other
     */
    public TableDesign {
        areas = List.copyOf(areas);
        columns = List.copyOf(columns);
        require(areas, true, "areas");
        require(columns, false, "columns");
    }

    private static void require(List<Classification> list, boolean area, String name) {
        if (list.isEmpty() || new HashSet<>(list).size() < list.size()) {
            throw new IllegalArgumentException(name + " must be at least one, and differ from one another");
        }
        if (list.stream().anyMatch(classification -> classification.isArea() != area)) {
            throw new IllegalArgumentException(name + (area ? " must be areas" : " must not be areas"));
        }
    }
}
