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

class DisclosureTest {

    private static final ProtectionRules RULES = ProtectionRulesReader.likeCbs();

    private static DisclosureAttack on(Town town, TableDesign design, boolean withFurtherCells) {
        RawTable raw = town.count(design).raw(RULES, town.inhabitants());
        boolean[] hidden = Suppression.of(raw).hidden();
        for (int cell = 0; cell < hidden.length && !withFurtherCells; cell++) {
            hidden[cell] = raw.isSensitive(cell);
        }
        return new DisclosureAttack(town, design, hidden, raw);
    }

    @Test
    void noSolverFindsAHiddenCellOfAMunicipality() {
        Town town = Town.earlySignals(20260101);
        DisclosureAttack attack = on(town, Town.byPartner(), true);

        assertThat(attack.sensitive()).hasSizeGreaterThan(10);
        attack.assertSensitiveCellsAreHidden();
        attack.assertNothingIsFound(attack.sensitive());
    }

    @Test
    void noHouseholdOfAMunicipalityFindsAHiddenCell() {
        Town town = Town.earlySignals(20260101);
        DisclosureAttack attack = on(town, Town.byPartner(), true);
        List<List<CostRow>> homes = new ArrayList<>(town.households().values());

        for (int home = 0; home < homes.size(); home += homes.size() / 5) {
            attack.assertNothingIsFoundBy(homes.get(home), Town.byPartner(), attack.sensitive());
        }
    }

    @Test
    void theAttackSucceedsWhenOnlySensitiveCellsAreHidden() {
        Town town = Town.earlySignals(20260101);
        DisclosureAttack attack = on(town, Town.byPartner(), false);

        assertThatThrownBy(() -> attack.assertNothingIsFound(attack.sensitive()))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void theAttackOnOneCellOfARowSucceedsBySubtraction() {
        // one neighbourhood, 18 people under one law and 7 under another: 25 less 18 is 7
        List<CostRow> rows = new ArrayList<>();
        for (int person = 0; person < 25; person++) {
            rows.add(CostRow.of(
                    "p" + person,
                    person < 18 ? Law.WMO : Law.WGS,
                    ProviderId.of("a"),
                    Money.ofCents(100_000),
                    Period.ofYear(2026),
                    new PostalCode("9901AA"),
                    "b"));
        }
        Town town = new Town(rows, Map.of());
        ProtectedTable table = town.count(TableDesign.MACRO).table(RULES, Map.of());

        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.cells())
                        .allSatisfy(cell -> assertThat(cell).isEqualTo(new Cell.Hidden())));
        on(town, TableDesign.MACRO, true).assertNothingIsFound(new int[] {0, 3});
        assertThatThrownBy(() -> on(town, TableDesign.MACRO, false).assertNothingIsFound(new int[] {0, 3}))
                .isInstanceOf(AssertionError.class);
    }
}
