package nl.wijkkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The solver agrees with trying everything. */
class SolverProperties {

    private static final int VARIABLES = 9;

    @Property
    void aSolutionIsFoundIfAndOnlyIfThereIsOne(@ForAll long seed) {
        Random random = new Random(seed);
        Solver solver = new Solver();
        for (int i = 0; i < VARIABLES; i++) {
            solver.variable(true);
        }
        List<int[]> clauses = new ArrayList<>();
        for (int i = 20 + random.nextInt(30); i > 0; i--) {
            int[] clause = random.ints(1 + random.nextInt(3), 0, 2 * VARIABLES).toArray();
            clauses.add(clause);
            solver.require(clause.clone());
        }
        for (int round = 0; round < 4; round++) {
            int[] assumptions = random.ints(random.nextInt(4), 0, 2 * VARIABLES).toArray();
            boolean found = solver.isPossible(assumptions);
            assertThat(found).isEqualTo(exists(clauses, assumptions));
            if (found) {
                assertThat(clauses).allMatch(clause -> {
                    for (int literal : clause) {
                        if (solver.holds(literal)) {
                            return true;
                        }
                    }
                    return false;
                });
                assertThat(assumptions).matches(all -> {
                    for (int literal : all) {
                        if (!solver.holds(literal)) {
                            return false;
                        }
                    }
                    return true;
                });
            }
        }
    }

    private static boolean exists(List<int[]> clauses, int[] assumptions) {
        for (int values = 0; values < 1 << VARIABLES; values++) {
            int tried = values;
            boolean assumed = java.util.Arrays.stream(assumptions).allMatch(literal -> holds(tried, literal));
            if (assumed
                    && clauses.stream()
                            .allMatch(clause ->
                                    java.util.Arrays.stream(clause).anyMatch(literal -> holds(tried, literal)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(int values, int literal) {
        return (values >> (literal >> 1) & 1) != (literal & 1);
    }
}
