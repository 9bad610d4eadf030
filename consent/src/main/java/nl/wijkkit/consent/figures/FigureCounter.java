package nl.wijkkit.consent.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkkit.consent.cost.CostRow;
import nl.wijkkit.plan.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Counts people and costs per cell of a table, in one pass over the households.
 * <p>
 * Memory grows with the number of cells, not with the number of rows; of each household one bit is kept, so that none can
 * count twice. Counters of parts of the data merge into that of the whole, in any order. What was counted leaves a counter
 * only as a {@link ProtectedTable}.
 * <pre>{@code
 * ProtectedTable table = FigureCounter.of(TableDesign.MACRO, rows).table(rules, Map.of());
 * }</pre>
 * This class is not thread-safe: one counter a thread, merged afterwards.
 */
public final class FigureCounter {

    /** The most households that the dominance rules can look at. */
    static final int REMEMBERED = 4;

    private final TableDesign design;
    private final AreaNode root = new AreaNode("", List.of());
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<List<String>> columnCodes = new ArrayList<>();
    private final BitSet households = new BitSet();
    private final Set<String> postcodes = new HashSet<>();
    // of the household that is being counted: the area of each row, and the cells that it is in
    private final List<AreaNode> places = new ArrayList<>();
    private final List<Tally> open = new ArrayList<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private int serial;

    private FigureCounter(TableDesign design) {
        this.design = design;
    }

    /**
     * Obtains a counter that has seen nothing.
     *
     * @param design  the table to count for
     * @return the counter
     */
    public static FigureCounter of(TableDesign design) {
        return new FigureCounter(Objects.requireNonNull(design, "design"));
    }

    /**
     * Counts rows that are in memory, in any order.
     *
     * @param design  the table to count for
     * @param rows  the rows
     * @return the counter
     */
    public static FigureCounter of(TableDesign design, List<CostRow> rows) {
        FigureCounter counter = of(design);
        Map<String, List<CostRow>> homes = rows.stream()
                .collect(Collectors.groupingBy(CostRow::household, LinkedHashMap::new, Collectors.toList()));
        int number = 0;
        for (List<CostRow> home : homes.values()) {
            counter.add(number, home);
            number++;
        }
        return counter;
    }

    /**
     * Counts a household.
     *
     * @param number  the number of the household, 0 or more and without large gaps; each household comes once
     * @param rows  all its rows, at least one; rows without amount count too
     * @throws IllegalArgumentException if the number is negative or came before, or there is no row
     * @throws ArithmeticException if what one cell holds leaves the range of a long; the counter is then of no more use. Sums
     *     over cells are made, and overflow, in {@link #table}
     */
    public void add(int number, List<CostRow> rows) {
        if (number < 0 || rows.isEmpty()) {
            throw new IllegalArgumentException("a household must have a number of 0 or more and at least one row");
        }
        if (households.get(number)) {
            throw new IllegalArgumentException("each household must come once, got one again");
        }
        households.set(number);
        places.clear();
        AreaNode home = root;
        for (int i = 0; i < rows.size(); i++) {
            AreaNode place = place(rows.get(i), i == 0 ? root : places.get(i - 1));
            places.add(place);
            home = i == 0 ? place : home.common(place);
        }
        serial = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (isFirst(rows, i)) {
                serial++;
                person(rows, i, home);
            }
        }
        for (Tally tally : open) {
            tally.close();
        }
        open.clear();
    }

    /** Where a row belongs; mostly where the row before it did. */
    private AreaNode place(CostRow row, AreaNode before) {
        List<Classification> areas = design.areas();
        AreaNode same = before;
        int depth = areas.size();
        while (depth > 0
                && same.parent() != null
                && same.code().equals(areas.get(depth - 1).of(row))) {
            same = same.parent();
            depth--;
        }
        if (depth == 0) {
            return before;
        }
        AreaNode place = root;
        for (int i = 0; i < areas.size(); i++) {
            place = place.child(areas.get(i).of(row));
        }
        return place;
    }

    private static boolean isFirst(List<CostRow> rows, int index) {
        String person = rows.get(index).person();
        for (int i = 0; i < index; i++) {
            if (rows.get(i).person().equals(person)) {
                return false;
            }
        }
        return true;
    }

    /** Counts all rows of the person of one row; no row before it is of that person. */
    private void person(List<CostRow> rows, int first, AreaNode home) {
        String person = rows.get(first).person();
        for (int i = first; i < rows.size(); i++) {
            if (rows.get(i).person().equals(person)) {
                row(rows.get(i), places.get(i), home);
            }
        }
    }

    /** Counts a row in each area from the smallest up to the one that holds the whole household. */
    private void row(CostRow row, AreaNode place, AreaNode home) {
        int column = column(row);
        long cents = row.amount().cents();
        boolean newUser = !cells(place, home).tally(column).has(serial);
        AreaNode within = place;
        while (within != home && within.parent() != null) {
            count(within.parts(), column, cents, newUser);
            within = within.parent();
        }
        count(home.whole(), column, cents, newUser);
        see(row, place);
    }

    private static Cells cells(AreaNode area, AreaNode home) {
        return area == home ? area.whole() : area.parts();
    }

    private void count(Cells cells, int column, long cents, boolean newUser) {
        count(cells.tally(column), cents, newUser);
        count(cells.total(), cents, newUser);
    }

    private void count(Tally tally, long cents, boolean newUser) {
        if (tally.add(cents, serial, newUser)) {
            open.add(tally);
        }
    }

    private void see(CostRow row, AreaNode place) {
        LocalDate first = row.period().from();
        LocalDate end = row.period().end().orElseThrow();
        from = from == null || first.isBefore(from) ? first : from;
        until = until == null || end.isAfter(until) ? end : until;
        String postcode = row.postcode().value();
        if (!place.wasLast(postcode)) {
            postcodes.add(postcode);
        }
    }

    private int column(CostRow row) {
        if (design.columns().size() == 1) {
            String code = design.columns().get(0).of(row);
            Integer known = columns.get(code);
            return known != null ? known : newColumn(code, List.of(code));
        }
        List<String> codes =
                design.columns().stream().map(column -> column.of(row)).toList();
        // a word never holds a line end
        String key = String.join("\n", codes);
        Integer known = columns.get(key);
        return known != null ? known : newColumn(key, codes);
    }

    private int newColumn(String key, List<String> codes) {
        columns.put(key, columnCodes.size());
        columnCodes.add(codes);
        return columnCodes.size() - 1;
    }

    /**
     * Adds what another counter counted of other households.
     *
     * @param other  the other counter; not changed
     * @throws IllegalArgumentException if it counts for another table, or a household came to both
     * @throws ArithmeticException if what one cell holds leaves the range of a long; this counter is then of no more use
     */
    public void merge(FigureCounter other) {
        if (!design.equals(other.design)) {
            throw new IllegalArgumentException("counters must count for the same table");
        }
        if (households.intersects(other.households)) {
            throw new IllegalArgumentException("each household must come to one counter, got one at both");
        }
        households.or(other.households);
        int[] place = new int[other.columnCodes.size()];
        for (Map.Entry<String, Integer> column : other.columns.entrySet()) {
            int index = column.getValue();
            Integer known = columns.get(column.getKey());
            place[index] = known != null ? known : newColumn(column.getKey(), other.columnCodes.get(index));
        }
        root.merge(other.root, place);
        postcodes.addAll(other.postcodes);
        if (other.from != null && other.until != null) {
            from = from == null || other.from.isBefore(from) ? other.from : from;
            until = until == null || other.until.isAfter(until) ? other.until : until;
        }
    }

    /**
     * Returns how many households were counted.
     *
     * @return the number of households
     */
    public int households() {
        return households.cardinality();
    }

    /**
     * Protects what was counted.
     *
     * @param rules  how strict to be
     * @param inhabitants  how many people live in an area, by its code, as far as known; areas with too few are hidden, and an
     *     attacker is taken to know the number
     * @return the table
     * @throws IllegalStateException if nothing was counted
     * @throws ArithmeticException if a sum over cells leaves the range of a long
     */
    public ProtectedTable table(ProtectionRules rules, Map<String, Integer> inhabitants) {
        if (from == null || until == null) {
            throw new IllegalStateException("a table needs at least one household");
        }
        RawTable raw = raw(rules, inhabitants);
        boolean[] hidden = Suppression.of(raw).hidden();
        return ProtectedTable.of(
                design,
                rules,
                Period.of(from, until),
                postcodes.stream().sorted().toList(),
                raw,
                hidden);
    }

    /** What was counted, with what each cell needs. */
    RawTable raw(ProtectionRules rules, Map<String, Integer> inhabitants) {
        return RawTable.of(root, columnCodes, rules, inhabitants);
    }

    /**
     * Returns the number of households, never what was counted.
     *
     * @return one count
     */
    @Override
    public String toString() {
        return "FigureCounter[households=" + households() + "]";
    }
}
