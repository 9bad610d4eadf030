package nl.wijkkit.consent.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.wijkkit.consent.cost.CostRow;

class DisclosureProperties {

    private static final ProtectionRules RULES = ProtectionRulesReader.likeCbs();

    @Property(tries = 150)
    void noSolverFindsAHiddenCellOfARandomTable(@ForAll long seed) {
        Town town = Town.small(seed);
        RawTable raw = town.count(TableDesign.MESO).raw(RULES, Map.of());
        boolean[] hidden = Suppression.of(raw).hidden();
        DisclosureAttack attack = new DisclosureAttack(town, TableDesign.MESO, hidden, raw);

        attack.assertSensitiveCellsAreHidden();
        attack.assertNothingIsFound(some(attack.sensitive(), seed, 8));
    }

    @Property(tries = 150)
    void noHouseholdFindsAHiddenCellOfARandomTable(@ForAll long seed) {
        Town town = Town.small(seed);
        RawTable raw = town.count(TableDesign.MESO).raw(RULES, Map.of());
        boolean[] hidden = Suppression.of(raw).hidden();
        DisclosureAttack attack = new DisclosureAttack(town, TableDesign.MESO, hidden, raw);
        List<List<CostRow>> homes = new ArrayList<>(town.households().values());
        List<CostRow> home = homes.get(new SplittableRandom(seed).nextInt(homes.size()));

        attack.assertNothingIsFoundBy(home, TableDesign.MESO, some(attack.sensitive(), seed, 8));
    }

    private static int[] some(int[] cells, long seed, int most) {
        return new SplittableRandom(seed)
                .ints(Math.min(most, cells.length), 0, Math.max(1, cells.length))
                .map(i -> cells[i])
                .distinct()
                .toArray();
    }
}
