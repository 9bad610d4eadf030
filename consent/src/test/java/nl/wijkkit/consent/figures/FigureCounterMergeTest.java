package nl.wijkkit.consent.figures;

import static org.assertj.core.api.Assertions.assertThat;

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

class FigureCounterMergeTest {

    private static final ProtectionRules RULES = ProtectionRulesReader.likeCbs();

    private static CostRow row(String person, String law, int year, String postcode, String neighbourhood) {
        return CostRow.of(
                person,
                Law.of(law),
                ProviderId.of("a"),
                Money.ofCents(100_000),
                Period.ofYear(year),
                new PostalCode(postcode),
                neighbourhood);
    }

    private static void assertSame(FigureCounter counter, FigureCounter expected) {
        RawTable raw = counter.raw(RULES, Map.of());
        RawTable wanted = expected.raw(RULES, Map.of());
        assertThat(raw.columns()).isEqualTo(wanted.columns());
        assertThat(raw.counts().value()).containsExactly(wanted.counts().value());
        assertThat(raw.counts().known()).containsExactly(wanted.counts().known());
        assertThat(raw.amounts().value()).containsExactly(wanted.amounts().value());
        assertThat(raw.amounts().known()).containsExactly(wanted.amounts().known());
        assertThat(raw.amounts().wantUp()).containsExactly(wanted.amounts().wantUp());
        assertThat(counter.households()).isEqualTo(expected.households());
        ProtectedTable table = counter.table(RULES, Map.of());
        ProtectedTable whole = expected.table(RULES, Map.of());
        assertThat(table.rows()).isEqualTo(whole.rows());
        assertThat(table.period()).isEqualTo(whole.period());
    }

    @Test
    void partsOfATownMergeIntoTheWholeInAnyOrder() {
        for (int seed = 0; seed < 20; seed++) {
            Town town = Town.small(seed);
            for (TableDesign design : List.of(TableDesign.MACRO, TableDesign.MESO)) {
                FigureCounter even = FigureCounter.of(design);
                FigureCounter odd = FigureCounter.of(design);
                int number = 0;
                for (List<CostRow> home : town.households().values()) {
                    (number % 2 == 0 ? even : odd).add(number, home);
                    number++;
                }
                odd.merge(even);
                assertSame(odd, town.count(design));
            }
        }
    }

    @Test
    void theDaysOfAMergedCounterAreThoseOfBoth() {
        for (int first : List.of(2024, 2025, 2026)) {
            FigureCounter one = FigureCounter.of(TableDesign.MACRO);
            FigureCounter two = FigureCounter.of(TableDesign.MACRO);
            FigureCounter none = FigureCounter.of(TableDesign.MACRO);
            one.add(0, List.of(row("a", "WMO", first, "9901AA", "noord")));
            two.add(1, List.of(row("b", "WGS", 2025, "9901AB", "zuid")));
            none.merge(one);
            none.merge(two);
            none.merge(FigureCounter.of(TableDesign.MACRO));
            Period both = Period.of(
                    Period.ofYear(Math.min(first, 2025)).from(),
                    Period.ofYear(Math.max(first, 2025)).end().orElseThrow());
            assertThat(none.table(RULES, Map.of()).period()).isEqualTo(both);
            assertThat(none.households()).isEqualTo(2);
            // and so it is for rows of one counter
            FigureCounter single = FigureCounter.of(
                    TableDesign.MACRO,
                    List.of(row("a", "WMO", first, "9901AA", "noord"), row("b", "WGS", 2025, "9901AB", "zuid")));
            assertThat(single.table(RULES, Map.of()).period()).isEqualTo(both);
            // whole: WGS, WMO, both; then noord and zuid
            assertThat(none.raw(RULES, Map.of()).counts().value()).containsExactly(1, 1, 2, 0, 1, 1, 1, 0, 1);
        }
    }

    @Test
    void someoneWhoMovedCountsInBothPlacesAndOnceAsAPerson() {
        // the same neighbourhood, then another, then back; with postcode 6 within it
        List<CostRow> home = new ArrayList<>();
        home.add(row("a", "WMO", 2026, "9901AA", "noord"));
        home.add(row("a", "WMO", 2026, "9901AB", "noord"));
        home.add(row("a", "WMO", 2026, "9901AB", "zuid"));
        home.add(row("b", "WMO", 2026, "9901AA", "noord"));
        FigureCounter counter = FigureCounter.of(TableDesign.MESO);
        counter.add(0, home);
        RawTable raw = counter.raw(RULES, Map.of());
        assertThat(raw.areas()).isEqualTo(6);
        assertThat(List.of(raw.path(1), raw.path(2), raw.path(3), raw.path(5)))
                .containsExactly(
                        List.of("noord"),
                        List.of("noord", "9901AA"),
                        List.of("noord", "9901AB"),
                        List.of("zuid", "9901AB"));
        // users of the law and of all: a in three smallest areas, b in one
        assertThat(raw.counts().value()).containsExactly(4, 4, 3, 3, 2, 2, 1, 1, 1, 1, 1, 1);
        assertThat(raw.amounts().value())
                .containsExactly(
                        400_000, 400_000, 300_000, 300_000, 200_000, 200_000, 100_000, 100_000, 100_000, 100_000,
                        100_000, 100_000);
    }
}
