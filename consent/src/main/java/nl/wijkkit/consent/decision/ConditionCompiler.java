package nl.wijkkit.consent.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.rule.Comparison;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Definition;
import nl.wijkkit.consent.rule.Factor;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import org.jspecify.annotations.Nullable;

/** Turns conditions into checks. */
final class ConditionCompiler implements Condition.Cases<Check> {

    static final FactKey RECEIVER = FactKey.of("receiver");
    private static final int KEPT = Long.SIZE;

    private final Encoder encoder;
    private final Map<String, List<String>> employers;
    private final NeededFacts needed;
    private final Map<String, Check> definitions = new HashMap<>();

    ConditionCompiler(Encoder encoder, RuleSet rules) {
        this.encoder = encoder;
        this.needed = new NeededFacts(encoder);
        this.employers = employers(rules.recipients());
        int number = 0;
        for (Definition definition : rules.definitions()) {
            Check check = definition.when().fold(this);
            definitions.put(definition.id(), number < KEPT ? kept(number, check) : check);
            needed.define(definition.id(), definition.when());
            number++;
        }
    }

    /** By role, the receivers that it works for. */
    private static Map<String, List<String>> employers(Map<String, List<String>> recipients) {
        Map<String, Set<String>> employers = new LinkedHashMap<>();
        recipients.forEach((receiver, roles) -> roles.forEach(
                role -> employers.computeIfAbsent(role, key -> new TreeSet<>()).add(receiver)));
        Map<String, List<String>> lists = new HashMap<>();
        employers.forEach((role, receivers) -> lists.put(role, List.copyOf(receivers)));
        return lists;
    }

    private static Check kept(int number, Check check) {
        long bit = 1L << number;
        return question -> {
            if ((question.known & bit) == 0) {
                question.known |= bit;
                if (check.holds(question)) {
                    question.held |= bit;
                }
            }
            return (question.held & bit) != 0;
        };
    }

    /** Returns the facts and the evidence of which a condition needs one to be stated. */
    long needed(Condition condition) {
        return needed.of(condition);
    }

    @Override
    public Check all(Condition.All condition) {
        List<Condition> parts = condition.parts().stream()
                .sorted(Comparator.comparingInt(ConditionCompiler::effort))
                .toList();
        Check[] checks = compiled(parts);
        long[] needs = needs(parts);
        return checks.length == 1
                ? checks[0]
                : question -> {
                    for (int i = 0; i < checks.length; i++) {
                        if (!NeededFacts.areStated(needs[i], question) || !checks[i].holds(question)) {
                            return false;
                        }
                    }
                    return true;
                };
    }

    @Override
    public Check any(Condition.Any condition) {
        Check[] checks = compiled(condition.parts());
        long[] needs = needs(condition.parts());
        return question -> {
            for (int i = 0; i < checks.length; i++) {
                if (NeededFacts.areStated(needs[i], question) && checks[i].holds(question)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** What is quickly seen not to hold comes first; the order does not change the answer. */
    private static int effort(Condition condition) {
        if (condition instanceof Condition.In in) {
            return in.attribute() == Attribute.RECIPIENT ? 2 : 0;
        }
        if (condition instanceof Condition.AgeIn) {
            return 0;
        }
        return condition instanceof Condition.FactIn ? 1 : 3;
    }

    private Check[] compiled(List<Condition> parts) {
        return parts.stream().map(part -> part.fold(this)).toArray(Check[]::new);
    }

    private long[] needs(List<Condition> parts) {
        return parts.stream().mapToLong(needed::of).toArray();
    }

    @Override
    public Check unless(Condition.Unless condition) {
        Check part = condition.part().fold(this);
        long needs = needed.of(condition.part());
        return question -> !NeededFacts.areStated(needs, question) || !part.holds(question);
    }

    @Override
    public Check in(Condition.In condition) {
        long[] mask = encoder.mask(condition.attribute(), condition.codes());
        return switch (condition.attribute()) {
            case ROLE -> in(mask, question -> question.role);
            case RELATION -> in(mask, question -> question.relation);
            case SUBJECT -> in(mask, question -> question.subject);
            case CAPACITY -> in(mask, question -> question.capacity);
            case CATEGORY, DEPTH, SENSITIVITY -> in(mask, question -> question.category);
            case ORIGIN -> in(mask, question -> question.origin);
            case PURPOSE -> in(mask, question -> question.purpose);
            case ACTION -> in(mask, question -> question.action);
            case MEASURE -> question -> (question.measures & mask[0]) != 0;
            case EVIDENCE -> question -> (question.evidence & mask[0]) != 0;
            case RECIPIENT -> question -> isRecipient(question, condition.codes());
        };
    }

    private static Check in(long[] mask, ToIntFunction<Question> code) {
        return question -> Bits.has(mask, code.applyAsInt(question));
    }

    private boolean isRecipient(Question question, List<String> codes) {
        if (question.fact(RECEIVER) instanceof FactValue.Named receiver) {
            return codes.contains(receiver.value());
        }
        String role = question.request.actor().role().value();
        if (codes.contains(role)) {
            return true;
        }
        for (String employer : employers.getOrDefault(role, List.of())) {
            if (codes.contains(employer)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Check ageIn(Condition.AgeIn condition) {
        int from = condition.from();
        int below = condition.below();
        return question -> question.youngest >= from && question.oldest < below;
    }

    @Override
    public Check factIn(Condition.FactIn condition) {
        FactKey key = condition.key();
        FactValue[] values = condition.values().toArray(FactValue[]::new);
        return question -> {
            FactValue stated = question.fact(key);
            return stated != null && isOneOf(stated, values);
        };
    }

    @Override
    public Check factOther(Condition.FactOther condition) {
        FactKey key = condition.key();
        FactValue[] values = condition.values().toArray(FactValue[]::new);
        return question -> {
            FactValue stated = question.fact(key);
            return stated != null && !isOneOf(stated, values);
        };
    }

    private static boolean isOneOf(FactValue stated, FactValue[] values) {
        for (FactValue value : values) {
            if (value == stated || value.equals(stated)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Check same(Condition.Same condition) {
        FactKey key = condition.key();
        if (condition.attribute() == Attribute.RECIPIENT) {
            return question -> question.fact(key) instanceof FactValue.Named stated
                    && isRecipient(question, List.of(stated.value()));
        }
        Function<Question, String> code = code(condition.attribute());
        return question -> question.fact(key) instanceof FactValue.Named stated
                && stated.value().equals(code.apply(question));
    }

    private static Function<Question, String> code(Attribute attribute) {
        return switch (attribute) {
            case ROLE -> question -> question.request.actor().role().value();
            case SUBJECT -> question -> question.request.subject().role().value();
            case CATEGORY -> question -> question.request.asked().category().value();
            case ORIGIN -> question -> question.request.asked().origin().code();
            case PURPOSE -> question -> question.request.asked().purpose().value();
            case ACTION -> question -> question.request.asked().action().value();
            case RELATION, CAPACITY, MEASURE, DEPTH, SENSITIVITY, EVIDENCE, RECIPIENT ->
                throw new IllegalArgumentException("a fact cannot be compared with " + attribute.field());
        };
    }

    @Override
    public Check numbers(Condition.Numbers condition) {
        List<Factor> left = condition.left();
        List<Factor> right = condition.right();
        Comparison comparison = condition.comparison();
        return question -> {
            BigDecimal leftProduct = product(left, question);
            BigDecimal rightProduct = product(right, question);
            return leftProduct != null && rightProduct != null && comparison.holds(leftProduct.compareTo(rightProduct));
        };
    }

    private static @Nullable BigDecimal product(List<Factor> factors, Question question) {
        BigDecimal product = BigDecimal.ONE;
        for (Factor factor : factors) {
            BigDecimal number =
                    factor.<@Nullable BigDecimal>fold(constant -> constant, key -> number(question.fact(key)));
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

    @Override
    public Check onDay(Condition.OnDay condition) {
        FactKey key = condition.key();
        int years = condition.plusYears();
        Comparison comparison = condition.comparison();
        return question -> {
            if (question.fact(key) instanceof FactValue.Day stated) {
                LocalDate day = years == 0 ? stated.value() : stated.value().plusYears(years);
                return comparison.holds(day.compareTo(question.request.on()));
            }
            return false;
        };
    }

    @Override
    public Check defined(Condition.Defined condition) {
        Check check = definitions.get(condition.id());
        if (check == null) {
            throw new IllegalArgumentException(condition.id() + " is not defined");
        }
        return check;
    }
}
