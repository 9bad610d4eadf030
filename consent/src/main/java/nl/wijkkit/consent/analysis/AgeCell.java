package nl.wijkkit.consent.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.plan.person.Age;

/**
 * Ages that no rule tells apart: the bounds of what is known of an age, both cut where rules cut.
 *
 * @param youngest  the least age in years
 * @param oldest  the greatest age in years; {@link Integer#MAX_VALUE} if there is no bound
 */
record AgeCell(int youngest, int oldest) {

    /** Returns a cell for every way in which the bounds of an age can lie. */
    static List<AgeCell> all(List<Condition> conditions) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0));
        for (Condition condition : conditions) {
            if (condition instanceof Condition.AgeIn age) {
                cuts.add(age.from());
                cuts.add(age.below());
            }
        }
        List<AgeCell> cells = new ArrayList<>();
        for (int youngest : cuts) {
            for (int oldest : cuts.tailSet(youngest)) {
                cells.add(new AgeCell(youngest, oldest));
            }
        }
        cells.add(new AgeCell(0, Integer.MAX_VALUE));
        return cells;
    }

    boolean lies(Condition.AgeIn range) {
        return youngest >= range.from() && oldest < range.below();
    }

    Age age() {
        if (oldest == Integer.MAX_VALUE) {
            return Age.unknown();
        }
        return youngest == oldest ? Age.of(youngest) : Age.between(youngest, oldest);
    }
}
