package nl.wijkkit.signals.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The rules as they are written, one by one, with the tables of Kleene's logic: null is unknown. */
final class SlowTriage {

    private final SignalKind kind;
    private final Map<FactKey, FactValue> facts;

    SlowTriage(SignalKind kind, Map<FactKey, FactValue> facts) {
        this.kind = kind;
        this.facts = facts;
    }

    /** The ids of the rules that match and do not escalate, in their own order. */
    static List<String> matching(Policy policy, Vocabulary vocabulary, SignalKind kind, Map<FactKey, FactValue> facts) {
        SlowTriage slow = new SlowTriage(kind, facts);
        List<String> ids = new ArrayList<>();
        for (TriageRule rule : policy.rules()) {
            if (!(rule.then() instanceof Effect.Escalate) && Boolean.TRUE.equals(slow.truth(rule.when()))) {
                ids.add(rule.id());
            }
        }
        return ids.stream().sorted().toList();
    }

    @Nullable
    Boolean truth(Condition condition) {
        if (condition instanceof Condition.All all) {
            Boolean result = true;
            for (Condition part : all.parts()) {
                Boolean truth = truth(part);
                if (Boolean.FALSE.equals(truth)) {
                    return false;
                }
                result = truth == null ? null : result;
            }
            return result;
        }
        if (condition instanceof Condition.Any any) {
            Boolean result = false;
            for (Condition part : any.parts()) {
                Boolean truth = truth(part);
                if (Boolean.TRUE.equals(truth)) {
                    return true;
                }
                result = truth == null ? null : result;
            }
            return result;
        }
        if (condition instanceof Condition.Not not) {
            Boolean truth = truth(not.part());
            return truth == null ? null : !truth;
        }
        if (condition instanceof Condition.Unless unless) {
            return !Boolean.TRUE.equals(truth(unless.part()));
        }
        if (condition instanceof Condition.KindIn in) {
            return in.kinds().contains(kind);
        }
        if (condition instanceof Condition.Known known) {
            return facts.containsKey(known.fact());
        }
        if (condition instanceof Condition.Is is) {
            return ask(is.fact(), value -> ((FactValue.Flag) value).flag() == is.value());
        }
        if (condition instanceof Condition.CodeIn in) {
            return ask(in.fact(), value -> in.codes().contains(((FactValue.Code) value).code()));
        }
        Condition.Between between = (Condition.Between) condition;
        return ask(between.fact(), value -> {
            long number = value instanceof FactValue.Amount amount
                    ? amount.amount().cents()
                    : ((FactValue.Count) value).count();
            return between.from() <= number && number < between.below();
        });
    }

    private @Nullable Boolean ask(FactKey fact, Function<FactValue, Boolean> question) {
        FactValue value = facts.get(fact);
        return value == null ? null : question.apply(value);
    }
}
