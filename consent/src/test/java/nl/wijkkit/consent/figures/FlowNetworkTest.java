package nl.wijkkit.consent.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.wijkkit.consent.cost.CostRow;
import nl.wijkkit.plan.budget.ProviderId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PostalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowNetworkTest {

    // cells: 0 1 2 of the whole (two laws, total), 3 4 5 of noord, 6 7 8 of zuid
    private static final RawTable TABLE = table(TableDesign.MACRO, new int[][] {{5, 20}, {15, 30}}, 1);
    private static final RawTable WITH_NOTHING = table(TableDesign.MACRO, new int[][] {{5, 20}, {0, 30}}, 1);

    /** One person a household; row by row the smallest areas, column by column the laws. */
    private static RawTable table(TableDesign design, int[][] people, int areasInAnother) {
        List<CostRow> rows = new ArrayList<>();
        for (int area = 0; area < people.length; area++) {
            for (int law = 0; law < people[area].length; law++) {
                for (int i = 0; i < people[area][law]; i++) {
                    rows.add(CostRow.of(
                            "p" + area + "-" + law + "-" + i,
                            Law.of("LAW_" + law),
                            ProviderId.of("a"),
                            Money.ofCents(100_000),
                            Period.ofYear(2026),
                            new PostalCode("9901A" + (char) ('A' + area)),
                            "b" + area / areasInAnother));
                }
            }
        }
        return FigureCounter.of(design, rows).raw(ProtectionRulesReader.likeCbs(), Map.of());
    }

    private static boolean[] cells(RawTable table, String list) {
        boolean[] cells = new boolean[table.cells()];
        for (String cell : list.split(" ", -1)) {
            if (!cell.isEmpty()) {
                cells[Integer.parseInt(cell)] = true;
            }
        }
        return cells;
    }

    private static Shift shift(RawTable table, int cell, boolean up) {
        Shift shift = new Shift(table, table.counts());
        shift.start(cell, up);
        return shift;
    }

    // noord is 5 + 20 = 25, zuid 15 + 30 = 45, together 20 + 50 = 70; a cell costs its users and one more
    @ParameterizedTest
    @CsvSource({
        // 20 + 15 + 30 + 3 = 68; by the totals of noord and zuid it costs 88, by the whole 93 or more
        "3, true, 100, '', 4 6 7, 15",
        "3, false, 4, '', 4 6 7, 4",
        // the totals are hidden anyhow, so that only zuid costs something
        "3, true, 9, 5 8, 5 6 8, 9",
        // 50 + 5 + 20 + 3 = 78; noord can have at most ten more
        "0, true, 100, '', 1 3 4, 10",
        // 20 + 5 + 25 + 3 = 53
        "2, true, 7, '', 0 3 5, 7",
        // 5 + 15 + 45 + 3 = 68; noord has no more than five less
        "5, false, 9, '', 3 6 8, 5"
    })
    void theWayThatHidesFewestUsersIsTaken(int cell, boolean up, long wanted, String before, String after, long sent) {
        boolean[] hidden = cells(TABLE, before);
        Shift shift = shift(TABLE, cell, up);
        FlowNetwork network = new FlowNetwork(TABLE);
        assertThat(network.findCheapest(shift, hidden)).isTrue();
        network.send(shift, wanted, hidden);
        assertThat(hidden).containsExactly(cells(TABLE, after));
        assertThat(shift.total()).isEqualTo(sent);
    }

    @Test
    void aCellWithNobodyCannotHaveLess() {
        // without zuid under the first law: 20 + 50 + 5 + 3 = 78 by the whole, 88 by its total
        boolean[] hidden = cells(WITH_NOTHING, "");
        Shift shift = shift(WITH_NOTHING, 3, true);
        FlowNetwork network = new FlowNetwork(WITH_NOTHING);
        assertThat(network.findCheapest(shift, hidden)).isTrue();
        network.send(shift, 3, hidden);
        assertThat(hidden).containsExactly(cells(WITH_NOTHING, "0 1 4"));
        // nobody there either can become fewer
        assertThat(network.findCheapest(shift(WITH_NOTHING, 6, false), hidden)).isTrue();
        assertThat(network.findHidden(shift(WITH_NOTHING, 3, true), cells(WITH_NOTHING, "4 6 7")))
                .isFalse();
        assertThat(network.findHidden(shift(WITH_NOTHING, 3, false), cells(WITH_NOTHING, "4 6 7")))
                .isTrue();
    }

    @Test
    void whenAWayIsUsedUpTheNextIsTaken() {
        boolean[] hidden = cells(TABLE, "");
        Shift shift = shift(TABLE, 3, true);
        FlowNetwork network = new FlowNetwork(TABLE);
        assertThat(network.findCheapest(shift, hidden)).isTrue();
        network.send(shift, 30, hidden);
        assertThat(List.of(shift.room(6, false), shift.room(4, false), shift.room(7, true), shift.room(6, true)))
                .containsExactly(0L, 5L, 15L, 30L);
        // zuid has nobody left to give: noord gives the last five of its other law
        assertThat(network.findHidden(shift, hidden)).isFalse();
        assertThat(network.findCheapest(shift, hidden)).isTrue();
        network.send(shift, 15, hidden);
        assertThat(shift.total()).isEqualTo(20);
        assertThat(hidden).containsExactly(cells(TABLE, "0 1 4 6 7"));
        // the totals of noord and zuid for 26 + 46 = 72, less than noord and the whole for 26 + 71
        assertThat(network.findHidden(shift, hidden)).isFalse();
        assertThat(network.findCheapest(shift, hidden)).isTrue();
        network.send(shift, 10, hidden);
        assertThat(shift.total()).isEqualTo(30);
        assertThat(hidden).containsExactly(cells(TABLE, "0 1 4 5 6 7 8"));
    }

    @Test
    void everyWayInATableIsFoundAndNoneThatIsNot() {
        for (RawTable table : List.of(TABLE, WITH_NOTHING)) {
            long[][] changes = changes(table);
            FlowNetwork network = new FlowNetwork(table);
            for (int set = 0; set < 1 << table.cells(); set++) {
                int chosen = set;
                boolean[] hidden = new boolean[table.cells()];
                IntStream.range(0, hidden.length).forEach(cell -> hidden[cell] = (chosen >> cell & 1) == 1);
                assertWays(table, network, changes, hidden);
            }
        }
    }

    @Test
    void everyWayInATableOfAreasWithinAreasIsFound() {
        RawTable table = table(TableDesign.MESO, new int[][] {{5, 12}, {0, 30}, {11, 3}}, 2);
        long[][] changes = changes(table);
        FlowNetwork network = new FlowNetwork(table);
        SplittableRandom random = new SplittableRandom(20260101);
        for (int i = 0; i < 400; i++) {
            boolean[] hidden = new boolean[table.cells()];
            double part = random.nextDouble();
            IntStream.range(0, hidden.length).forEach(cell -> hidden[cell] = random.nextDouble() < part);
            assertWays(table, network, changes, hidden);
        }
    }

    /** All changes by one at most of the smallest cells, with what they do to every sum. */
    private static long[][] changes(RawTable table) {
        int laws = table.width() - 1;
        int[] leaves = IntStream.range(0, table.areas()).filter(table::isLeaf).toArray();
        int inner = leaves.length * laws;
        List<long[]> changes = new ArrayList<>();
        for (int code = 0; code < Math.round(Math.pow(3, inner)); code++) {
            long[] change = new long[table.cells()];
            int rest = code;
            for (int i = 0; i < inner; i++) {
                int by = rest % 3 - 1;
                rest /= 3;
                for (int area = leaves[i / laws]; area >= 0; area = table.parent(area)) {
                    change[area * table.width() + i % laws] += by;
                    change[area * table.width() + laws] += by;
                }
            }
            if (IntStream.range(0, change.length).allMatch(cell -> Math.abs(change[cell]) <= 1)) {
                changes.add(change);
            }
        }
        return changes.toArray(long[][]::new);
    }

    private static void assertWays(RawTable table, FlowNetwork network, long[][] changes, boolean[] before) {
        for (int cell = 0; cell < table.cells(); cell++) {
            for (boolean up : new boolean[] {true, false}) {
                Shift shift = shift(table, cell, up);
                long least = Long.MAX_VALUE;
                for (long[] change : changes) {
                    if (change[cell] == (up ? 1 : -1)) {
                        least = Math.min(least, cost(table, shift, change, before));
                    }
                }
                assertThat(network.findHidden(shift, before)).isEqualTo(least == 0);
                if (least == 0) {
                    assertSent(table, network, shift, before.clone(), before);
                    shift = shift(table, cell, up);
                }
                boolean[] hidden = before.clone();
                assertThat(network.findCheapest(shift, hidden)).isEqualTo(least < Long.MAX_VALUE);
                if (least < Long.MAX_VALUE) {
                    assertSent(table, network, shift, hidden, before);
                    long paid = 0;
                    for (int i = 0; i < hidden.length; i++) {
                        paid += hidden[i] && !before[i] ? 1 + table.counts().value()[i] : 0;
                    }
                    assertThat(paid).isEqualTo(least);
                }
            }
        }
    }

    /** What a change hides; the most there is if it cannot be. */
    private static long cost(RawTable table, Shift shift, long[] change, boolean[] hidden) {
        long cost = 0;
        for (int i = 0; i < change.length; i++) {
            if (i == shift.cell() || change[i] == 0) {
                continue;
            }
            if (shift.room(i, change[i] > 0) <= 0) {
                return Long.MAX_VALUE;
            }
            cost += hidden[i] ? 0 : 1 + table.counts().value()[i];
        }
        return cost;
    }

    /** Sends two along a way, and looks whether all sums still hold. */
    private static void assertSent(
            RawTable table, FlowNetwork network, Shift shift, boolean[] hidden, boolean[] before) {
        network.send(shift, 2, hidden);
        assertThat(shift.total()).isBetween(1L, 2L);
        long[] change = new long[hidden.length];
        for (int i = 0; i < change.length; i++) {
            change[i] = shift.room(i, false) - table.counts().down()[i];
            assertThat(shift.room(i, false)).isNotNegative();
            assertThat(shift.room(i, true)).isNotNegative();
            assertThat(change[i] == 0 || hidden[i]).isTrue();
            assertThat(hidden[i] || !before[i]).isTrue();
        }
        assertThat(change[shift.cell()]).isZero();
        change[shift.cell()] = shift.isUp() ? shift.total() : -shift.total();
        int width = table.width();
        long[] sums = new long[change.length];
        for (int area = 0; area < table.areas(); area++) {
            long row = 0;
            for (int column = 0; column < width; column++) {
                row += column < width - 1 ? change[area * width + column] : -change[area * width + column];
                if (area > 0) {
                    sums[table.parent(area) * width + column] += change[area * width + column];
                }
            }
            assertThat(row).isZero();
        }
        for (int i = 0; i < change.length; i++) {
            assertThat(table.isLeaf(i / width) || sums[i] == change[i]).isTrue();
        }
    }
}
