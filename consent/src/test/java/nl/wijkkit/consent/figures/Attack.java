package nl.wijkkit.consent.figures;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * Someone who wants to know a hidden cell, with Hipparchus' simplex solver: knows every shown cell without its rounding, that
 * all sums hold, how large and how small each cell can be, and what one household has where.
 * <p>
 * Written down as plain sums, without anything of the networks in the code under test.
 */
final class Attack {

    private final RawTable table;
    private final double[] value;
    private final double[] least;
    private final boolean[] hidden;
    private final int[] variable;
    private final List<LinearConstraint> constraints = new ArrayList<>();
    private final int variables;

    /** What can be in a cell for all that the attacker knows. */
    record Range(double low, double high) {
        double width() {
            return high - low;
        }
    }

    /** Makes an attack on one of the two numbers in the cells; all arrays by cell. */
    Attack(RawTable table, double[] value, double[] least, double[] most, boolean[] hidden) {
        this.table = table;
        this.value = value;
        this.least = least;
        this.hidden = hidden;
        this.variable = new int[value.length];
        int count = 0;
        for (int cell = 0; cell < value.length; cell++) {
            variable[cell] = hidden[cell] ? count : -1;
            count += hidden[cell] ? 1 : 0;
        }
        this.variables = count;
        sumsOverColumns();
        sumsOverAreas();
        for (int cell = 0; cell < value.length; cell++) {
            if (hidden[cell]) {
                double[] one = new double[variables];
                one[variable[cell]] = 1;
                // variables count from the least that the cell can be
                constraints.add(new LinearConstraint(one, Relationship.LEQ, most[cell] - least[cell]));
            }
        }
    }

    Range range(int cell) {
        return new Range(solve(cell, GoalType.MINIMIZE), solve(cell, GoalType.MAXIMIZE));
    }

    private double solve(int cell, GoalType goal) {
        double[] one = new double[variables];
        one[variable[cell]] = 1;
        return least[cell]
                + new SimplexSolver(1e-7)
                        .optimize(
                                new MaxIter(100_000),
                                new LinearObjectiveFunction(one, 0),
                                new LinearConstraintSet(constraints),
                                new NonNegativeConstraint(true),
                                goal)
                        .getValue();
    }

    private void sumsOverColumns() {
        int width = table.width();
        for (int area = 0; area < table.areas(); area++) {
            double[] sum = new double[variables];
            double known = 0;
            for (int column = 0; column < width; column++) {
                known += term(area * width + column, column == width - 1 ? -1 : 1, sum);
            }
            equation(sum, known);
        }
    }

    private void sumsOverAreas() {
        int width = table.width();
        for (int area = 0; area < table.areas(); area++) {
            if (table.isLeaf(area)) {
                continue;
            }
            for (int column = 0; column < width; column++) {
                double[] sum = new double[variables];
                double known = term(area * width + column, -1, sum);
                for (int child = area + 1; child < table.areas(); child++) {
                    known += table.parent(child) == area ? term(child * width + column, 1, sum) : 0;
                }
                equation(sum, known);
            }
        }
    }

    /** Adds a cell to a sum; returns what of it is known. */
    private double term(int cell, int sign, double[] sum) {
        if (!hidden[cell]) {
            return sign * value[cell];
        }
        sum[variable[cell]] += sign;
        return sign * least[cell];
    }

    private void equation(double[] sum, double known) {
        for (double factor : sum) {
            if (factor != 0) {
                constraints.add(new LinearConstraint(sum, Relationship.EQ, -known));
                return;
            }
        }
    }
}
