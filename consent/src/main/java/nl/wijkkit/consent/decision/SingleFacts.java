package nl.wijkkit.consent.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Conditions;
import nl.wijkkit.consent.rule.Factor;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;

/** Tries every value that a rule asks for, of every fact that is not stated. */
final class SingleFacts {

    private static final int[] AROUND = {-1, 0, 1};

    private final CompiledRules compiled;
    private final Request request;
    private final OnRecord record;
    private final TreeMap<FactKey, Set<FactValue>> candidates = new TreeMap<>();

    SingleFacts(CompiledRules compiled, Request request, OnRecord record) {
        this.compiled = compiled;
        this.request = request;
        this.record = record;
        Stream.concat(
                        compiled.rules.stream().map(rule -> rule.when()),
                        compiled.set.definitions().stream().map(definition -> definition.when()))
                .flatMap(condition -> Conditions.within(condition).stream())
                .forEach(this::gather);
    }

    List<Change> changes(Decision decision) {
        Outcome outcome = decision.outcome();
        var duties = decision.duties();
        List<Change> changes = new ArrayList<>();
        candidates.forEach((key, values) -> {
            for (FactValue value : values) {
                Request changed = request.withFacts(request.facts().with(key, value));
                Decision other = compiled.decide(changed, record);
                if (other.outcome() != outcome || !other.duties().equals(duties)) {
                    changes.add(new Change(key, value, other.outcome(), other.duties()));
                }
            }
        });
        return List.copyOf(changes);
    }

    private void gather(Condition condition) {
        for (FactKey key : Mentioned.facts(condition)) {
            // of a fact that is no flag neither is taken up
            add(key, FactValue.Flag.of(true));
            add(key, FactValue.Flag.of(false));
        }
        if (condition instanceof Condition.FactIn fact) {
            fact.values().forEach(value -> add(fact.key(), value));
        } else if (condition instanceof Condition.FactOther fact) {
            fact.values().forEach(value -> add(fact.key(), value));
        } else if (condition instanceof Condition.Same same) {
            code(same).ifPresent(code -> add(same.key(), new FactValue.Named(code)));
        } else if (condition instanceof Condition.OnDay day) {
            for (int days : AROUND) {
                add(
                        day.key(),
                        new FactValue.Day(
                                request.on().minusYears(day.plusYears()).plusDays(days)));
            }
        } else if (condition instanceof Condition.Numbers numbers) {
            around(numbers.left(), numbers.right());
            around(numbers.right(), numbers.left());
        }
    }

    private Optional<String> code(Condition.Same same) {
        return switch (same.attribute()) {
            case SUBJECT -> Optional.of(request.subject().role().value());
            case ACTION -> Optional.of(request.asked().action().value());
            case PURPOSE -> Optional.of(request.asked().purpose().value());
            case CATEGORY -> Optional.of(request.asked().category().value());
            case ORIGIN -> Optional.of(request.asked().origin().code());
            case ROLE, RECIPIENT -> Optional.of(request.actor().role().value());
            default -> Optional.empty();
        };
    }

    /** The numbers just below, at and just above what the other side is known to be. */
    private void around(List<Factor> unknown, List<Factor> known) {
        if (unknown.size() != 1 || known.size() != 1) {
            return;
        }
        Optional<FactKey> key = Mentioned.key(unknown.get(0));
        Optional<BigDecimal> number = known.get(0)
                .fold(
                        Optional::of,
                        fact -> request.facts()
                                .get(fact)
                                .filter(FactValue.Amount.class::isInstance)
                                .map(value -> ((FactValue.Amount) value).value()));
        if (key.isPresent() && number.isPresent()) {
            for (int step : AROUND) {
                add(key.get(), new FactValue.Amount(number.get().add(BigDecimal.valueOf(step))));
            }
        }
    }

    private void add(FactKey key, FactValue value) {
        boolean isStated = request.facts().find(key) != null || record.facts().find(key) != null;
        if (!isStated && compiled.encoder.isKnown(key, value)) {
            candidates.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(value);
        }
    }
}
