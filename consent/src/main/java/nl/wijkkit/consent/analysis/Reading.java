package nl.wijkkit.consent.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Definition;
import nl.wijkkit.consent.vocabulary.CategoryTraits;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactType;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.plan.picture.DataCategory;

/**
 * Conditions as formulas over the situations, or over situations of which something was changed: a literal is replaced by
 * another one, such as a fact that is taken away by what never is so.
 */
final class Reading implements Condition.Cases<Integer> {

    private final Situations situations;
    private final Gates gates;
    private final Map<Integer, Integer> changes;
    private final Map<String, Integer> definitions = new HashMap<>();

    Reading(Situations situations, Map<Integer, Integer> changes) {
        this.situations = situations;
        this.gates = situations.gates;
        this.changes = Map.copyOf(changes);
        for (Definition definition : situations.rules.definitions()) {
            definitions.put(definition.id(), definition.when().fold(this));
        }
    }

    int changed(int literal) {
        return changes.getOrDefault(literal, literal);
    }

    int or(Iterable<Integer> literals) {
        List<Integer> parts = new ArrayList<>();
        literals.forEach(literal -> parts.add(changed(literal)));
        return gates.or(parts);
    }

    @Override
    public Integer all(Condition.All condition) {
        return gates.and(condition.parts().stream().map(part -> part.fold(this)).toList());
    }

    @Override
    public Integer any(Condition.Any condition) {
        return gates.or(condition.parts().stream().map(part -> part.fold(this)).toList());
    }

    @Override
    public Integer unless(Condition.Unless condition) {
        return Solver.not(condition.part().fold(this));
    }

    @Override
    public Integer in(Condition.In condition) {
        return switch (condition.attribute()) {
            case DEPTH -> traits(condition, traits -> traits.depth().name());
            case SENSITIVITY -> traits(condition, traits -> traits.sensitivity().name());
            case EVIDENCE -> or(chosen(situations.evidence, condition.codes()));
            case MEASURE -> or(chosen(situations.measures, condition.codes()));
            case RECIPIENT ->
                gates.or(condition.codes().stream().map(this::isRecipient).toList());
            default -> or(chosen(codes(condition.attribute()), condition.codes()));
        };
    }

    private Map<String, Integer> codes(Attribute attribute) {
        Map<String, Integer> codes = situations.codes.get(attribute);
        if (codes == null) {
            throw new IllegalArgumentException(attribute.field() + " is not one code");
        }
        return codes;
    }

    private static <T> List<Integer> chosen(Map<T, Integer> literals, List<T> keys) {
        List<Integer> chosen = new ArrayList<>();
        for (T key : keys) {
            Integer literal = literals.get(key);
            if (literal != null) {
                chosen.add(literal);
            }
        }
        return chosen;
    }

    private int traits(Condition.In condition, java.util.function.Function<CategoryTraits, String> trait) {
        List<Integer> chosen = new ArrayList<>();
        codes(Attribute.CATEGORY)
                .forEach((code, literal) -> situations
                        .vocabulary
                        .traits(DataCategory.of(code))
                        .map(trait)
                        .filter(condition.codes()::contains)
                        .ifPresent(found -> chosen.add(literal)));
        return or(chosen);
    }

    /** The receiver if one is stated, otherwise the one who asks or where he works. */
    private int isRecipient(String code) {
        Map<FactValue, Integer> receivers = values(Situations.RECEIVER);
        int stated = stated(Situations.RECEIVER);
        int named = or(chosen(receivers, List.of(new FactValue.Named(code))));
        List<Integer> roles = new ArrayList<>();
        codes(Attribute.ROLE).forEach((role, literal) -> {
            if (situations.recipients(role).contains(code)) {
                roles.add(literal);
            }
        });
        return gates.or(named, gates.and(Solver.not(stated), or(roles)));
    }

    private Map<FactValue, Integer> values(FactKey key) {
        return situations.facts.getOrDefault(key, Map.of());
    }

    int stated(FactKey key) {
        return or(values(key).values());
    }

    @Override
    public Integer ageIn(Condition.AgeIn condition) {
        List<Integer> chosen = new ArrayList<>();
        situations.ages.forEach((cell, literal) -> {
            if (cell.lies(condition)) {
                chosen.add(literal);
            }
        });
        return or(chosen);
    }

    @Override
    public Integer factIn(Condition.FactIn condition) {
        return or(chosen(values(condition.key()), condition.values()));
    }

    @Override
    public Integer factOther(Condition.FactOther condition) {
        Set<FactValue> excluded = Set.copyOf(condition.values());
        List<Integer> chosen = new ArrayList<>();
        values(condition.key()).forEach((value, literal) -> {
            if (!excluded.contains(value)) {
                chosen.add(literal);
            }
        });
        return or(chosen);
    }

    @Override
    public Integer same(Condition.Same condition) {
        FactKey key = condition.key();
        if (situations.type(key) != FactType.CODE) {
            return gates.no();
        }
        List<Integer> ways = new ArrayList<>();
        if (condition.attribute() == Attribute.RECIPIENT) {
            values(key).forEach((value, literal) -> {
                if (value instanceof FactValue.Named named && !value.equals(Situations.OTHER)) {
                    ways.add(gates.and(changed(literal), isRecipient(named.value())));
                }
            });
            ways.add(gates.and(
                    or(chosen(values(key), List.of(Situations.OTHER))),
                    or(chosen(values(Situations.RECEIVER), List.of(Situations.OTHER))),
                    situations.meansReceiver(key)));
        } else {
            Map<String, Integer> codes = codes(condition.attribute());
            values(key).forEach((value, literal) -> {
                Integer code = value instanceof FactValue.Named named ? codes.get(named.value()) : null;
                if (code != null) {
                    ways.add(gates.and(changed(literal), changed(code)));
                }
            });
        }
        return gates.or(ways);
    }

    @Override
    public Integer numbers(Condition.Numbers condition) {
        List<Integer> parts = new ArrayList<>();
        Signs.keys(condition).forEach(key -> parts.add(stated(key)));
        parts.add(or(situations.signs.literals(condition, condition.comparison())));
        return gates.and(parts);
    }

    @Override
    public Integer onDay(Condition.OnDay condition) {
        return gates.and(stated(condition.key()), or(situations.signs.literals(condition, condition.comparison())));
    }

    @Override
    public Integer defined(Condition.Defined condition) {
        Integer literal = definitions.get(condition.id());
        if (literal == null) {
            throw new IllegalArgumentException(condition.id() + " is not defined");
        }
        return literal;
    }
}
