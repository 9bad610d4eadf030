package nl.wijkkit.consent.figures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;

/**
 * A table that may be shown: small cells hidden, with as many more as protect them, and the rest rounded.
 * <p>
 * Only a {@link FigureCounter} makes one. Every number is rounded on its own, so that rows need not add up. Rows and columns
 * of which nothing may be shown are left out, since a row of hidden cells would tell that someone there has a provision.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class ProtectedTable {

    private final TableDesign design;
    private final String rules;
    private final Period period;
    private final List<String> postcodes;
    private final List<List<String>> columns;
    private final List<Row> rows;

    private ProtectedTable(
            TableDesign design,
            String rules,
            Period period,
            List<String> postcodes,
            List<List<String>> columns,
            List<Row> rows) {
        this.design = design;
        this.rules = rules;
        this.period = period;
        this.postcodes = postcodes;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * An area and its cells.
     *
     * @param path  the codes of the areas from large to small; empty for the whole
     * @param cells  a cell for each column
     * @param total  the cell of the columns together
     */
    public record Row(List<String> path, List<Cell> cells, Cell total) {

        /** Copies the lists. */
        public Row {
            path = List.copyOf(path);
            cells = List.copyOf(cells);
            Objects.requireNonNull(total, "total");
        }

        /**
         * Returns the number of cells, since a code may be a postal code with few homes.
         *
         * @return one count
         */
        @Override
        public String toString() {
            return "Row[cells=" + cells.size() + "]";
        }
    }

    static ProtectedTable of(
            TableDesign design,
            ProtectionRules rules,
            Period period,
            List<String> postcodes,
            RawTable raw,
            boolean[] hidden) {
        int width = raw.width();
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < width - 1; column++) {
            if (isShownSomewhere(raw, hidden, column)) {
                kept.add(column);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int area = 0; area < raw.areas(); area++) {
            int first = area * width;
            List<Cell> cells = kept.stream()
                    .map(column -> cell(raw, hidden, first + column, rules))
                    .toList();
            Cell total = cell(raw, hidden, first + width - 1, rules);
            if (isShown(total) || cells.stream().anyMatch(ProtectedTable::isShown)) {
                rows.add(new Row(raw.path(area), cells, total));
            }
        }
        return new ProtectedTable(
                design,
                rules.toString(),
                period,
                postcodes,
                kept.stream().map(raw.columns()::get).toList(),
                List.copyOf(rows));
    }

    private static boolean isShownSomewhere(RawTable raw, boolean[] hidden, int column) {
        for (int cell = column; cell < hidden.length; cell += raw.width()) {
            if (!hidden[cell]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShown(Cell cell) {
        return cell.fold((users, amount) -> true, () -> false);
    }

    private static Cell cell(RawTable raw, boolean[] hidden, int cell, ProtectionRules rules) {
        return hidden[cell]
                ? new Cell.Hidden()
                : new Cell.Shown(
                        round(raw.counts().value()[cell], rules.countRounding().value()),
                        Money.ofCents(round(
                                raw.amounts().value()[cell],
                                rules.amountRounding().value() * 100L)));
    }

    /** Rounds to the nearest multiple, up if two are as near. */
    private static long round(long number, long base) {
        return Math.floorDiv(number + base / 2, base) * base;
    }

    /**
     * Returns what stands beside and above this table.
     *
     * @return the design
     */
    public TableDesign design() {
        return design;
    }

    /**
     * Returns by which rules this table was protected.
     *
     * @return their id and version
     */
    public String rules() {
        return rules;
    }

    /**
     * Returns the days that the figures are about: from the first to the last day of any cost in it.
     *
     * @return the period
     */
    public Period period() {
        return period;
    }

    /**
     * Returns the columns, without that of the totals.
     *
     * @return for each column the codes of its classes, in the order of the design; sorted
     */
    public List<List<String>> columns() {
        return columns;
    }

    /**
     * Returns the rows of which something may be shown: every area after the one it lies in, by code.
     *
     * @return the rows
     */
    public List<Row> rows() {
        return rows;
    }

    /** The postal codes that the costs came from, for the register of what was published; never shown. */
    List<String> postcodes() {
        return postcodes;
    }

    /** A fingerprint of all that is shown. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            StringBuilder shown = new StringBuilder();
            shown.append(design).append(period.from()).append('/').append(period.end());
            columns.forEach(codes -> shown.append("\n\n").append(String.join("\n", codes)));
            for (Row row : rows) {
                shown.append("\n\n")
                        .append(String.join("\n", row.path()))
                        .append(row.cells())
                        .append(row.total());
            }
            digest.update(shown.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns the numbers of rows and columns.
     *
     * @return two counts
     */
    @Override
    public String toString() {
        return "ProtectedTable[rows=" + rows.size() + ", columns=" + columns.size() + "]";
    }
}
