package nl.wijkkit.consent.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Formulas over the variables of a solver; a formula that was made before is not made again. */
final class Gates {

    final Solver solver = new Solver();
    /** What always is so. */
    final int yes;

    private final Map<List<Integer>, Integer> made = new HashMap<>();

    Gates() {
        yes = solver.variable(false);
        solver.require(yes);
    }

    int no() {
        return Solver.not(yes);
    }

    int input() {
        return solver.variable(true);
    }

    int or(Collection<Integer> parts) {
        return Solver.not(and(parts.stream().map(Solver::not).toList()));
    }

    int or(int... parts) {
        return or(Arrays.stream(parts).boxed().toList());
    }

    int and(int... parts) {
        return and(Arrays.stream(parts).boxed().toList());
    }

    int and(Collection<Integer> parts) {
        List<Integer> needed =
                parts.stream().filter(part -> part != yes).distinct().sorted().toList();
        if (needed.contains(no()) || needed.stream().anyMatch(part -> needed.contains(Solver.not(part)))) {
            return no();
        }
        if (needed.isEmpty()) {
            return yes;
        }
        return needed.size() == 1 ? needed.get(0) : made.computeIfAbsent(needed, this::conjunction);
    }

    private int conjunction(List<Integer> parts) {
        int all = solver.variable(false);
        parts.forEach(part -> solver.require(Solver.not(all), part));
        solver.require(IntStream.concat(IntStream.of(all), parts.stream().mapToInt(Solver::not))
                .toArray());
        return all;
    }

    /** Demands that at most one is so. */
    void atMostOne(List<Integer> parts) {
        for (int one = 0; one < parts.size(); one++) {
            for (int other = one + 1; other < parts.size(); other++) {
                solver.require(Solver.not(parts.get(one)), Solver.not(parts.get(other)));
            }
        }
    }

    /** Demands that exactly one is so. */
    void exactlyOne(List<Integer> parts) {
        atMostOne(parts);
        solver.require(parts.stream().mapToInt(Integer::intValue).toArray());
    }
}
