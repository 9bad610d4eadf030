package nl.wijkkit.consent.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import nl.wijkkit.consent.decision.Prospect.Teller;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.FactKey;

/**
 * Turns conditions into what can be said of them before anyone looks up what is on record. A look-up can add evidence and
 * state facts; all else of a request is known beforehand. Where the request states a fact, the fact on record never widens
 * the decision, so what is stated is what counts here.
 */
final class ProspectCompiler implements Condition.Cases<Teller> {

    private final ConditionCompiler checks;
    private final Map<String, Teller> definitions = new HashMap<>();

    ProspectCompiler(ConditionCompiler checks, RuleSet rules) {
        this.checks = checks;
        rules.definitions()
                .forEach(definition ->
                        definitions.put(definition.id(), definition.when().fold(this)));
    }

    @Override
    public Teller all(Condition.All condition) {
        return joined(condition.parts(), Prospect.ALWAYS, Prospect::and);
    }

    @Override
    public Teller any(Condition.Any condition) {
        return joined(condition.parts(), Prospect.NEVER, Prospect::or);
    }

    private Teller joined(List<Condition> parts, Prospect ofNone, BinaryOperator<Prospect> join) {
        Teller[] tellers = parts.stream().map(part -> part.fold(this)).toArray(Teller[]::new);
        return (question, consents) -> {
            Prospect joined = ofNone;
            for (Teller teller : tellers) {
                joined = join.apply(joined, teller.tell(question, consents));
            }
            return joined;
        };
    }

    @Override
    public Teller unless(Condition.Unless condition) {
        Teller part = condition.part().fold(this);
        return (question, consents) -> part.tell(question, consents).not();
    }

    @Override
    public Teller in(Condition.In condition) {
        Check check = condition.fold(checks);
        return switch (condition.attribute()) {
            // evidence on record comes beside that of the request
            case EVIDENCE -> (question, consents) -> check.holds(question) ? Prospect.ALWAYS : Prospect.PERHAPS;
            case RECIPIENT -> byFacts(List.of(ConditionCompiler.RECEIVER), check);
            default -> (question, consents) -> Prospect.of(check.holds(question));
        };
    }

    @Override
    public Teller ageIn(Condition.AgeIn condition) {
        Check check = condition.fold(checks);
        return (question, consents) -> Prospect.of(check.holds(question));
    }

    @Override
    public Teller factIn(Condition.FactIn condition) {
        return byFacts(condition);
    }

    @Override
    public Teller factOther(Condition.FactOther condition) {
        return byFacts(condition);
    }

    @Override
    public Teller same(Condition.Same condition) {
        List<FactKey> keys = new ArrayList<>(Mentioned.facts(condition));
        if (condition.attribute() == Attribute.RECIPIENT) {
            keys.add(ConditionCompiler.RECEIVER);
        }
        return byFacts(keys, condition.fold(checks));
    }

    @Override
    public Teller numbers(Condition.Numbers condition) {
        return byFacts(condition);
    }

    @Override
    public Teller onDay(Condition.OnDay condition) {
        return byFacts(condition);
    }

    @Override
    public Teller defined(Condition.Defined condition) {
        Teller teller = definitions.get(condition.id());
        if (teller == null) {
            throw new IllegalArgumentException(condition.id() + " is not defined");
        }
        return teller;
    }

    private Teller byFacts(Condition condition) {
        return byFacts(Mentioned.facts(condition), condition.fold(checks));
    }

    /** What is said of facts is known beforehand, but for those that only the record may state. */
    private static Teller byFacts(List<FactKey> keys, Check check) {
        return (question, consents) -> {
            for (FactKey key : keys) {
                if (question.fact(key) == null && consents.mayState(key)) {
                    return Prospect.PERHAPS;
                }
            }
            return Prospect.of(check.holds(question));
        };
    }
}
