package nl.wijkkit.consent.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Factor;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactType;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Measure;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.jspecify.annotations.Nullable;

/** Makes a request of the last solution. */
final class Witness {

    private static final FactValue ANOTHER = new FactValue.Named("SOMETHING_ELSE_AGAIN");
    private static final List<String> COMMON = List.of("0", "0.5", "1", "2", "3", "50", "100", "1000");

    private final Situations situations;
    private final Solver solver;
    private final LocalDate on;
    private final Map<Condition, Integer> signs;
    private final Map<FactKey, FactValue> facts = new TreeMap<>();

    private Witness(Situations situations, LocalDate on) {
        this.situations = situations;
        this.solver = situations.gates.solver;
        this.on = on;
        this.signs = situations.signs.solution();
    }

    /** Returns a request that is like the solution; empty if no numbers or days were found that compare so. */
    static Optional<Request> of(Situations situations, LocalDate on) {
        return new Witness(situations, on).request();
    }

    private Optional<Request> request() {
        Map<FactKey, List<FactValue>> open = new LinkedHashMap<>();
        situations.facts.forEach((key, values) -> values.forEach((value, literal) -> {
            if (solver.holds(literal)) {
                if (!value.equals(Situations.OTHER)) {
                    facts.put(key, value);
                } else if (situations.type(key) == FactType.CODE) {
                    facts.put(key, other(key));
                } else {
                    open.put(key, candidates(key));
                }
            }
        }));
        if (!settle(List.copyOf(open.keySet()), open)) {
            return Optional.empty();
        }
        List<Measure> measures = chosen(situations.measures).map(Measure::of).toList();
        return Optional.of(new Request(
                on,
                Actor.of(Role.of(code(Attribute.ROLE)), Relation.of(code(Attribute.RELATION))),
                new Subject(
                        SubjectRole.of(code(Attribute.SUBJECT)),
                        chosen(situations.ages).findFirst().orElseThrow().age(),
                        capacity(),
                        measures,
                        null),
                new Request.Asked(
                        DataCategory.of(code(Attribute.CATEGORY)),
                        Law.of(code(Attribute.ORIGIN)),
                        Purpose.of(code(Attribute.PURPOSE)),
                        Action.of(code(Attribute.ACTION))),
                chosen(situations.evidence).map(Evidence::of).toList(),
                Facts.of(facts)));
    }

    private FactValue other(FactKey key) {
        Integer means = situations.meansReceiver.get(key);
        return means != null && !solver.holds(means) ? ANOTHER : Situations.OTHER;
    }

    private String code(Attribute attribute) {
        return chosen(situations.codes.getOrDefault(attribute, Map.of()))
                .findFirst()
                .orElseThrow();
    }

    private Capacity capacity() {
        String code = code(Attribute.CAPACITY);
        return Stream.of(Capacity.values())
                .filter(capacity -> capacity.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private <T> Stream<T> chosen(Map<T, Integer> literals) {
        return literals.entrySet().stream()
                .filter(entry -> solver.holds(entry.getValue()))
                .map(Map.Entry::getKey);
    }

    /** The values around every bound that a rule names for a fact. */
    private List<FactValue> candidates(FactKey key) {
        FactType type = situations.type(key);
        Set<FactValue> values = new LinkedHashSet<>();
        for (Condition condition : situations.signs.compared()) {
            for (int step = -1; step <= 1; step++) {
                if (condition instanceof Condition.OnDay day && day.key().equals(key)) {
                    values.add(new FactValue.Day(on.minusYears(day.plusYears()).plusDays(step)));
                } else if (condition instanceof Condition.Numbers numbers) {
                    BigDecimal by = BigDecimal.valueOf(step);
                    Stream.concat(numbers.left().stream(), numbers.right().stream())
                            .flatMap(factor -> Situations.constant(factor).stream())
                            .forEach(bound -> number(type, bound.add(by), values));
                }
            }
        }
        if (type == FactType.DATE) {
            values.add(new FactValue.Day(on));
        } else if (type == FactType.TIME) {
            values.add(new FactValue.TimeOfDay(java.time.LocalTime.NOON));
        } else {
            COMMON.forEach(number -> number(type, new BigDecimal(number), values));
        }
        return List.copyOf(values);
    }

    private static void number(FactType type, BigDecimal number, Set<FactValue> values) {
        if (type == FactType.NUMBER) {
            values.add(new FactValue.Amount(number));
        } else if (type == FactType.CELLS
                && number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0) {
            values.add(new FactValue.Cells(number.intValue()));
        }
    }

    /** Gives each open fact a value such that all comparisons turn out as in the solution. */
    private boolean settle(List<FactKey> open, Map<FactKey, List<FactValue>> candidates) {
        if (open.isEmpty()) {
            return true;
        }
        FactKey key = open.get(0);
        for (FactValue value : candidates.getOrDefault(key, List.of())) {
            facts.put(key, value);
            if (signs.entrySet().stream().allMatch(entry -> agrees(entry.getKey(), entry.getValue()))
                    && settle(open.subList(1, open.size()), candidates)) {
                return true;
            }
        }
        facts.remove(key);
        return false;
    }

    private boolean agrees(Condition condition, int sign) {
        if (condition instanceof Condition.OnDay day) {
            return !(facts.get(day.key()) instanceof FactValue.Day stated)
                    || Integer.signum(stated.value().plusYears(day.plusYears()).compareTo(on)) == sign;
        }
        if (condition instanceof Condition.Numbers numbers) {
            BigDecimal left = product(numbers.left());
            BigDecimal right = product(numbers.right());
            return left == null || right == null || left.compareTo(right) == sign;
        }
        return true;
    }

    private @Nullable BigDecimal product(List<Factor> factors) {
        BigDecimal product = BigDecimal.ONE;
        for (Factor factor : factors) {
            BigDecimal number = factor.<@Nullable BigDecimal>fold(constant -> constant, key -> number(facts.get(key)));
            if (number == null) {
                return null;
            }
            product = product.multiply(number);
        }
        return product;
    }

    private static @Nullable BigDecimal number(@Nullable FactValue value) {
        if (value instanceof FactValue.Amount amount) {
            return amount.value();
        }
        return value instanceof FactValue.Cells cells ? BigDecimal.valueOf(cells.suppressed()) : null;
    }

    /** Returns what a request says, as far as a rule could look at it, such as {@code role=CASE_WORKER}. */
    static List<String> told(Request request) {
        List<String> told = new ArrayList<>();
        told.add("role=" + request.actor().role());
        told.add("relation=" + request.actor().relation());
        told.add("subject=" + request.subject().role());
        told.add("age="
                + request.subject()
                        .age()
                        .<String>fold(
                                years -> String.valueOf(years),
                                (youngest, oldest) -> youngest + "-" + oldest,
                                () -> "?"));
        told.add("capacity=" + request.subject().capacity().code());
        request.subject().measures().forEach(measure -> told.add("measure=" + measure));
        told.add("category=" + request.asked().category().value());
        told.add("origin=" + request.asked().origin().code());
        told.add("purpose=" + request.asked().purpose().value());
        told.add("action=" + request.asked().action());
        request.evidence().forEach(evidence -> told.add("evidence=" + evidence));
        request.facts().asMap().forEach((key, value) -> told.add(key + "=" + value.plain()));
        return told;
    }
}
