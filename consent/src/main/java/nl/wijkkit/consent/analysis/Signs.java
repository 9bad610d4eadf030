package nl.wijkkit.consent.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkkit.consent.rule.Comparison;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.vocabulary.FactKey;

/** How the comparisons of numbers and days that rules make turn out: less, the same or more. */
final class Signs {

    /** Less, the same, more. */
    private static final int[] OUTCOMES = {-1, 0, 1};

    private final Situations situations;
    // by what is compared, the literals of less, the same and more
    private final Map<Condition, int[]> literals = new LinkedHashMap<>();

    Signs(Situations situations) {
        this.situations = situations;
    }

    static List<FactKey> keys(Condition.Numbers numbers) {
        return Stream.concat(numbers.left().stream(), numbers.right().stream())
                .flatMap(factor -> factor.fold(constant -> Stream.<FactKey>empty(), Stream::of))
                .distinct()
                .toList();
    }

    /** What is compared, whatever the comparison. */
    static Condition compared(Condition condition) {
        if (condition instanceof Condition.Numbers numbers) {
            return new Condition.Numbers(numbers.left(), Comparison.EQUAL, numbers.right());
        }
        if (condition instanceof Condition.OnDay day) {
            return new Condition.OnDay(day.key(), day.plusYears(), Comparison.EQUAL);
        }
        throw new IllegalArgumentException("not a comparison");
    }

    void add(Condition condition) {
        Condition compared = compared(condition);
        if (literals.containsKey(compared)) {
            return;
        }
        Gates gates = situations.gates;
        int[] added = {gates.input(), gates.input(), gates.input()};
        gates.exactlyOne(List.of(added[0], added[1], added[2]));
        literals.forEach((other, signs) -> order(compared, added, other, signs));
        literals.put(compared, added);
    }

    /** What is more than the larger bound is more than the smaller one too. */
    private void order(Condition one, int[] oneSigns, Condition other, int[] otherSigns) {
        Optional<Integer> order = bound(one, other);
        if (order.isPresent() && order.get() > 0) {
            require(oneSigns, otherSigns);
        } else if (order.isPresent() && order.get() < 0) {
            require(otherSigns, oneSigns);
        }
    }

    private void require(int[] larger, int[] smaller) {
        Solver solver = situations.gates.solver;
        solver.require(larger[0], smaller[2]);
    }

    /** Returns which bound is larger, if both are bounds of one fact. */
    private static Optional<Integer> bound(Condition one, Condition other) {
        if (one instanceof Condition.OnDay day
                && other instanceof Condition.OnDay otherDay
                && day.key().equals(otherDay.key())) {
            // the more years are added, the earlier the day that makes it the same
            return Optional.of(Integer.compare(otherDay.plusYears(), day.plusYears()));
        }
        if (one instanceof Condition.Numbers numbers
                && other instanceof Condition.Numbers others
                && numbers.left().size() == 1
                && numbers.left().equals(others.left())
                && numbers.right().size() == 1
                && others.right().size() == 1) {
            Optional<BigDecimal> right = Situations.constant(numbers.right().get(0));
            Optional<BigDecimal> otherRight = Situations.constant(others.right().get(0));
            return right.flatMap(bound -> otherRight.map(bound::compareTo));
        }
        return Optional.empty();
    }

    /** Returns the outcomes with which a comparison holds, as far as its facts are stated. */
    List<Integer> literals(Condition condition, Comparison comparison) {
        int[] signs = signs(condition);
        List<Integer> holding = new ArrayList<>();
        for (int i = 0; i < OUTCOMES.length; i++) {
            if (comparison.holds(OUTCOMES[i])) {
                holding.add(signs[i]);
            }
        }
        return holding;
    }

    int[] signs(Condition condition) {
        int[] signs = literals.get(compared(condition));
        if (signs == null) {
            throw new IllegalArgumentException("a comparison that no rule makes");
        }
        return signs;
    }

    /** Returns what is compared. */
    List<Condition> compared() {
        return List.copyOf(literals.keySet());
    }

    /** Returns the comparisons with how each turned out in the last solution. */
    Map<Condition, Integer> solution() {
        Map<Condition, Integer> solution = new LinkedHashMap<>();
        literals.forEach((condition, signs) -> {
            for (int i = 0; i < OUTCOMES.length; i++) {
                if (situations.gates.solver.holds(signs[i])) {
                    solution.put(condition, OUTCOMES[i]);
                }
            }
        });
        return solution;
    }

    /** Returns in how many ways all comparisons can turn out. */
    BigInteger combinations() {
        return BigInteger.valueOf(OUTCOMES.length).pow(literals.size());
    }
}
