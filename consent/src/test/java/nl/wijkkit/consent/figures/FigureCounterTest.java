package nl.wijkkit.consent.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.cost.CostRow;
import nl.wijkkit.plan.budget.ProviderId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PostalCode;
import org.junit.jupiter.api.Test;

class FigureCounterTest {

    private static final ProtectionRules RULES = ProtectionRulesReader.likeCbs();

    private static CostRow row(String person, Law law, long euros, String neighbourhood) {
        return CostRow.of(
                person,
                law,
                ProviderId.of("a"),
                Money.ofCents(euros * 100),
                Period.ofYear(2026),
                new PostalCode("9901AA"),
                neighbourhood);
    }

    private static List<CostRow> people(String prefix, int number, Law law, long euros, String neighbourhood) {
        List<CostRow> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rows.add(row(prefix + i, law, euros, neighbourhood));
        }
        return rows;
    }

    private static Cell shown(long users, long euros) {
        return new Cell.Shown(users, Money.ofCents(euros * 100));
    }

    @Test
    void cellsThatAreLargeEnoughAreShownRoundedWithEveryMargin() {
        List<CostRow> rows = new ArrayList<>(people("a", 36, Law.WMO, 1000, "noord"));
        rows.addAll(people("b", 23, Law.WGS, 310, "noord"));
        rows.addAll(people("c", 12, Law.WMO, 2000, "zuid"));
        rows.addAll(people("d", 48, Law.WGS, 100, "zuid"));

        ProtectedTable table = FigureCounter.of(TableDesign.MACRO, rows).table(RULES, Map.of());

        assertThat(table.columns()).containsExactly(List.of("WGS"), List.of("WMO"));
        assertThat(table.period()).isEqualTo(Period.ofYear(2026));
        assertThat(table.rules()).isEqualTo("like-cbs 2026-1");
        assertThat(table.design()).isEqualTo(TableDesign.MACRO);
        assertThat(table.rows())
                .containsExactly(
                        new ProtectedTable.Row(
                                List.of(), List.of(shown(70, 11_900), shown(50, 60_000)), shown(120, 71_900)),
                        new ProtectedTable.Row(
                                List.of("noord"), List.of(shown(25, 7_100), shown(35, 36_000)), shown(60, 43_100)),
                        new ProtectedTable.Row(
                                List.of("zuid"), List.of(shown(50, 4_800), shown(10, 24_000)), shown(60, 28_800)));
        assertThat(table).hasToString("ProtectedTable[rows=3, columns=2]");
    }

    @Test
    void aHouseholdThatMakesUpMostOfAnAmountIsHidden() {
        // 20 people, but one household has 90 per cent of the costs
        List<CostRow> rows = new ArrayList<>(people("a", 19, Law.WMO, 100, "noord"));
        rows.add(row("rich", Law.WMO, 17_100, "noord"));
        rows.addAll(people("b", 40, Law.WMO, 1000, "zuid"));
        rows.addAll(people("c", 40, Law.WMO, 1000, "oost"));

        ProtectedTable table = FigureCounter.of(TableDesign.MACRO, rows).table(RULES, Map.of());

        assertThat(table.rows().stream().map(ProtectedTable.Row::path)).doesNotContain(List.of("noord"));
        // the whole less the two others would give it away, so that one of them is hidden too
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void tenPeopleOfWhomEnoughAreOneHouseholdCountAsTenPeople() {
        List<CostRow> rows = people("a", 10, Law.WMO, 1000, "noord");
        assertThat(FigureCounter.of(TableDesign.MACRO, rows)
                        .table(RULES, Map.of())
                        .rows())
                .hasSize(2);
        List<CostRow> nine = people("a", 9, Law.WMO, 1000, "noord");
        assertThat(FigureCounter.of(TableDesign.MACRO, nine)
                        .table(RULES, Map.of())
                        .rows())
                .isEmpty();
    }

    @Test
    void someoneWithTwoProvisionsUnderOneLawCountsOnce() {
        List<CostRow> rows = new ArrayList<>(people("a", 12, Law.WMO, 1000, "noord"));
        rows.addAll(people("a", 12, Law.WMO, 500, "noord"));
        RawTable raw = FigureCounter.of(TableDesign.MACRO, rows).raw(RULES, Map.of());
        assertThat(raw.counts().value()).containsExactly(12, 12, 12, 12);
        assertThat(raw.amounts().value()).containsOnly(1_800_000);
    }

    @Test
    void anAreaWithTooFewInhabitantsIsHidden() {
        List<CostRow> rows = new ArrayList<>(people("a", 30, Law.WMO, 1000, "noord"));
        rows.addAll(people("b", 30, Law.WMO, 1000, "zuid"));
        rows.addAll(people("c", 30, Law.WMO, 1000, "oost"));
        FigureCounter counter = FigureCounter.of(TableDesign.MACRO, rows);
        assertThat(counter.table(RULES, Map.of()).rows()).hasSize(4);
        assertThat(counter.table(RULES, Map.of("noord", 4)).rows().stream().map(ProtectedTable.Row::path))
                .doesNotContain(List.of("noord"));
        assertThat(counter.table(RULES, Map.of("noord", 5)).rows()).hasSize(4);
    }

    @Test
    void columnsCanBeCrossed() {
        TableDesign design = new TableDesign(
                List.of(Classification.POSTCODE4), List.of(Classification.LAW, Classification.PROVIDER));
        ProtectedTable table = FigureCounter.of(design, people("a", 30, Law.WMO, 1000, "noord"))
                .table(RULES, Map.of());
        assertThat(table.columns()).containsExactly(List.of("WMO", "a"));
        assertThat(table.rows().get(1).path()).containsExactly("9901");
    }

    @Test
    void aHouseholdCountsOnceAndATableNeedsOne() {
        FigureCounter counter = FigureCounter.of(TableDesign.MACRO);
        List<CostRow> rows = people("a", 1, Law.WMO, 1000, "noord");
        assertThatThrownBy(() -> counter.table(RULES, Map.of())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> counter.add(0, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> counter.add(-1, rows)).isInstanceOf(IllegalArgumentException.class);
        counter.add(0, rows);
        assertThatThrownBy(() -> counter.add(0, rows)).hasMessageContaining("once");
        FigureCounter other = FigureCounter.of(TableDesign.MACRO);
        other.add(0, rows);
        assertThatThrownBy(() -> counter.merge(other)).hasMessageContaining("one counter");
        assertThatThrownBy(() -> counter.merge(FigureCounter.of(TableDesign.MESO)))
                .hasMessageContaining("same table");
        assertThat(counter).hasToString("FigureCounter[households=1]");
    }

    @Test
    void aDesignHoldsAreasAndColumns() {
        List<Classification> area = List.of(Classification.STREET);
        List<Classification> law = List.of(Classification.LAW);
        assertThat(new TableDesign(area, law).areas()).isEqualTo(area);
        assertThatThrownBy(() -> new TableDesign(law, law)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TableDesign(area, area)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TableDesign(List.of(), law)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TableDesign(area, List.of(Classification.LAW, Classification.LAW)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Classification.values())
                .allSatisfy(one -> assertThat(one.label().nl()).isNotBlank());
    }

    private static CostRow cents(String person, long cents, String neighbourhood) {
        return CostRow.of(
                person,
                Law.WMO,
                ProviderId.of("a"),
                Money.ofCents(cents),
                Period.ofYear(2026),
                new PostalCode("9901AA"),
                neighbourhood);
    }

    // an amount is at most 10^15 cents, and a long holds 9.2 x 10^18
    private static void addLarge(FigureCounter counter, int from, int until, String neighbourhood) {
        for (int i = from; i < until; i++) {
            counter.add(i, List.of(cents("p" + i, 1_000_000_000_000_000L, neighbourhood)));
        }
    }

    @Test
    void aCellOverflowsWhenItIsCountedAndASumOfCellsWhenTheTableIsMade() {
        FigureCounter one = FigureCounter.of(TableDesign.MACRO);
        addLarge(one, 0, 9_223, "noord");
        assertThatThrownBy(() -> addLarge(one, 9_223, 9_224, "noord")).isInstanceOf(ArithmeticException.class);

        FigureCounter two = FigureCounter.of(TableDesign.MACRO);
        addLarge(two, 0, 5_000, "noord");
        addLarge(two, 5_000, 10_000, "zuid");
        assertThat(two.households()).isEqualTo(10_000);
        assertThatThrownBy(() -> two.table(RULES, Map.of())).isInstanceOf(ArithmeticException.class);
    }
}
