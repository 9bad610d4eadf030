package nl.wijkkit.consent.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.consent.cost.CostRow;

/**
 * Attacks a table with {@link Attack}, and asserts what the attacker may not find out. What the attacker knows beforehand and
 * what protection is promised is written here once more, from FIGURES.md.
 */
final class DisclosureAttack {

    private static final double NOTHING = 1e-4;

    private final RawTable table;
    private final Town.Count[] truth;
    private final boolean[] hidden;
    private final boolean[] everything;
    private final double[] users;
    private final double[] euros;
    private final double[] mostUsers;
    private final double[] mostEuros;

    DisclosureAttack(Town town, TableDesign design, boolean[] hidden, RawTable table) {
        this.table = table;
        this.truth = Town.cells(table, design, town.rows());
        this.hidden = hidden;
        this.everything = new boolean[hidden.length];
        Arrays.fill(everything, true);
        this.users = Arrays.stream(truth).mapToDouble(Town.Count::users).toArray();
        this.euros = Arrays.stream(truth).mapToDouble(Town.Count::euros).toArray();
        double usual = 10 * Math.floor(euros[table.width() - 1] * 100 / users[table.width() - 1]) / 100;
        this.mostUsers = new double[users.length];
        this.mostEuros = new double[users.length];
        for (int cell = 0; cell < users.length; cell++) {
            mostUsers[cell] = Math.max(2 * users[cell], users[cell] + 10);
            mostEuros[cell] = Math.max(2 * euros[cell], euros[cell] + usual);
            List<String> path = table.path(cell / table.width());
            Integer people = path.isEmpty() ? null : town.inhabitants().get(path.get(path.size() - 1));
            if (people != null) {
                int columns = cell % table.width() == table.width() - 1 ? table.width() - 1 : 1;
                mostUsers[cell] = Math.min(mostUsers[cell], (double) people * columns);
            }
        }
    }

    /** Cells that the attacker would like to know: those with few people or a household too large. */
    int[] sensitive() {
        return IntStream.range(0, truth.length)
                .filter(cell -> truth[cell].persons() < 10 || isDominated(cell))
                .toArray();
    }

    private boolean isDominated(int cell) {
        List<Double> largest = truth[cell].largest();
        double first = largest.isEmpty() ? 0 : largest.get(0);
        double second = largest.size() < 2 ? 0 : largest.get(1);
        return first > 0.85 * euros[cell] || euros[cell] - first - second < 0.1 * first;
    }

    /** No cell that may not be shown is shown. */
    void assertSensitiveCellsAreHidden() {
        assertThat(IntStream.of(sensitive())).allMatch(cell -> hidden[cell]);
    }

    /** What an attacker without a household of his own can find out about some cells. */
    void assertNothingIsFound(int[] cells) {
        attack(cells, List.of());
    }

    /** What a household can find out about some cells. */
    void assertNothingIsFoundBy(List<CostRow> household, TableDesign design, int[] cells) {
        attack(cells, Arrays.asList(Town.cells(table, design, household)));
    }

    private void attack(int[] cells, List<Town.Count> own) {
        double[] ownUsers = new double[users.length];
        double[] ownEuros = new double[users.length];
        for (int cell = 0; cell < own.size(); cell++) {
            ownUsers[cell] = own.get(cell).users();
            ownEuros[cell] = own.get(cell).euros();
        }
        Attack counts = new Attack(table, users, ownUsers, mostUsers, hidden);
        Attack countsBefore = new Attack(table, users, ownUsers, mostUsers, everything);
        Attack amounts = new Attack(table, euros, ownEuros, mostEuros, hidden);
        Attack amountsBefore = new Attack(table, euros, ownEuros, mostEuros, everything);
        for (int cell : cells) {
            if (truth[cell].persons() < 10) {
                assertThat(counts.range(cell).width())
                        .as("width of the range of count %s", cell)
                        .isGreaterThanOrEqualTo(
                                Math.min(5, countsBefore.range(cell).width()) - NOTHING);
            }
            double wanted = wantedEuros(cell);
            assertThat(amounts.range(cell).high() - euros[cell])
                    .as("by how much amount %s may be more", cell)
                    .isGreaterThanOrEqualTo(
                            Math.min(wanted, amountsBefore.range(cell).high() - euros[cell]) - 0.02 - wanted * 1e-6);
        }
    }

    /** By how much an amount must be able to be more: 30 % or 100 euros for few people, and the p% and (1,85) rules. */
    private double wantedEuros(int cell) {
        List<Double> largest = truth[cell].largest();
        double first = largest.isEmpty() ? 0 : largest.get(0);
        double second = largest.size() < 2 ? 0 : largest.get(1);
        double few = truth[cell].persons() < 10 ? Math.max(0.3 * euros[cell], 100) : 0;
        double estimate = 0.1 * first - (euros[cell] - first - second);
        double dominance = first / 0.85 - euros[cell];
        return Math.max(few, Math.max(estimate, dominance));
    }
}
