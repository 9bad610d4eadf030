package nl.wijkkit.consent.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.wijkkit.consent.cost.CostRow;

class FigureProperties {

    private static final ProtectionRules RULES = ProtectionRulesReader.likeCbs();

    @Property(tries = 200)
    void orderAndMergingMakeNoDifference(@ForAll long seed) {
        Town town = Town.small(seed);
        List<List<CostRow>> homes = new ArrayList<>(town.households().values());
        FigureCounter whole = FigureCounter.of(TableDesign.MESO);
        for (int home = 0; home < homes.size(); home++) {
            whole.add(home, homes.get(home));
        }
        List<FigureCounter> parts = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            parts.add(FigureCounter.of(TableDesign.MESO));
        }
        Random random = new Random(seed);
        List<Integer> order = new ArrayList<>();
        for (int home = 0; home < homes.size(); home++) {
            order.add(home);
        }
        Collections.shuffle(order, random);
        for (int home : order) {
            List<CostRow> rows = new ArrayList<>(homes.get(home));
            Collections.shuffle(rows, random);
            parts.get(random.nextInt(3)).add(home, rows);
        }
        FigureCounter merged = FigureCounter.of(TableDesign.MESO);
        Collections.shuffle(parts, random);
        parts.forEach(merged::merge);

        assertThat(merged.households()).isEqualTo(whole.households());
        RawTable one = whole.raw(RULES, Map.of());
        RawTable other = merged.raw(RULES, Map.of());
        assertThat(other.columns()).isEqualTo(one.columns());
        for (Measure[] pair :
                List.of(new Measure[] {one.counts(), other.counts()}, new Measure[] {one.amounts(), other.amounts()})) {
            assertThat(pair[1].value()).isEqualTo(pair[0].value());
            assertThat(pair[1].known()).isEqualTo(pair[0].known());
            assertThat(pair[1].wantUp()).isEqualTo(pair[0].wantUp());
            assertThat(pair[1].up()).isEqualTo(pair[0].up());
        }
        assertThat(merged.table(RULES, Map.of()).fingerprint())
                .isEqualTo(whole.table(RULES, Map.of()).fingerprint());
    }

    @Property(tries = 200)
    void whatWasCountedIsWhatIsThereAndAddsUp(@ForAll long seed) {
        Town town = Town.small(seed);
        RawTable raw = town.count(TableDesign.MESO).raw(RULES, Map.of());
        Town.Count[] truth = Town.cells(raw, TableDesign.MESO, town.rows());
        int width = raw.width();
        for (int cell = 0; cell < truth.length; cell++) {
            assertThat(raw.counts().value()[cell]).isEqualTo(truth[cell].users());
            assertThat(raw.amounts().value()[cell] / 100.0).isEqualTo(truth[cell].euros());
            assertThat(raw.isSensitive(cell)).isEqualTo(raw.amounts().wantUp()[cell] > 0 || truth[cell].persons() < 10);
        }
        for (int area = 0; area < raw.areas(); area++) {
            int first = area * width;
            assertThat(Arrays.stream(raw.counts().value(), first, first + width - 1)
                            .sum())
                    .isEqualTo(raw.counts().value()[first + width - 1]);
        }
    }

    @Property(tries = 200)
    void aShownCellIsRoundedAndNoSmallerThanTheMinimum(@ForAll long seed) {
        Town town = Town.small(seed);
        ProtectedTable table = town.count(TableDesign.MESO).table(RULES, Map.of());
        RawTable raw = town.count(TableDesign.MESO).raw(RULES, Map.of());
        Town.Count[] truth = Town.cells(raw, TableDesign.MESO, town.rows());
        for (ProtectedTable.Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>(row.cells());
            cells.add(row.total());
            for (int column = 0; column < cells.size(); column++) {
                int place = column < table.columns().size()
                        ? raw.columns().indexOf(table.columns().get(column))
                        : raw.width() - 1;
                Town.Count count = truth[area(raw, row.path()) * raw.width() + place];
                if (cells.get(column) instanceof Cell.Shown shown) {
                    assertThat(count.persons()).isGreaterThanOrEqualTo(10);
                    assertThat(shown.users() % 5).isZero();
                    assertThat(Math.abs(shown.users() - count.users())).isLessThanOrEqualTo(2);
                    assertThat(shown.amount().cents() % 10_000).isZero();
                    assertThat(Math.abs(shown.amount().cents() / 100.0 - count.euros()))
                            .isLessThanOrEqualTo(50);
                }
            }
        }
    }

    private static int area(RawTable raw, List<String> path) {
        for (int area = 0; area < raw.areas(); area++) {
            if (raw.path(area).equals(path)) {
                return area;
            }
        }
        throw new AssertionError("an area of the table was not counted");
    }

    /** Hiding more leaves the attacker a range that is as wide or wider. */
    @Property(tries = 60)
    void hidingMoreRevealsNoMore(@ForAll long seed) {
        Town town = Town.small(seed);
        RawTable raw = town.count(TableDesign.MACRO).raw(RULES, Map.of());
        boolean[] hidden = Suppression.of(raw).hidden();
        boolean[] more = hidden.clone();
        Random random = new Random(seed);
        for (int cell = 0; cell < more.length; cell++) {
            more[cell] |= random.nextInt(3) == 0;
        }
        double[] users = Arrays.stream(raw.counts().value()).asDoubleStream().toArray();
        double[] most = Arrays.stream(users)
                .map(value -> Math.max(2 * value, value + 10))
                .toArray();
        Attack before = new Attack(raw, users, new double[users.length], most, hidden);
        Attack after = new Attack(raw, users, new double[users.length], most, more);
        for (int cell = 0; cell < hidden.length; cell++) {
            if (hidden[cell]) {
                assertThat(after.range(cell).low())
                        .isLessThanOrEqualTo(before.range(cell).low() + 1e-4);
                assertThat(after.range(cell).high())
                        .isGreaterThanOrEqualTo(before.range(cell).high() - 1e-4);
            }
        }
    }
}
