package nl.wijkkit.consent.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Factor;
import nl.wijkkit.consent.vocabulary.FactKey;

/** The facts that a single condition mentions. */
final class Mentioned {

    private Mentioned() {}

    static List<FactKey> facts(Condition condition) {
        if (condition instanceof Condition.FactIn fact) {
            return List.of(fact.key());
        }
        if (condition instanceof Condition.FactOther fact) {
            return List.of(fact.key());
        }
        if (condition instanceof Condition.Same fact) {
            return List.of(fact.key());
        }
        if (condition instanceof Condition.OnDay day) {
            return List.of(day.key());
        }
        if (condition instanceof Condition.Numbers numbers) {
            List<FactKey> keys = new ArrayList<>();
            Stream.concat(numbers.left().stream(), numbers.right().stream())
                    .flatMap(factor -> key(factor).stream())
                    .forEach(keys::add);
            return keys;
        }
        return List.of();
    }

    static Optional<FactKey> key(Factor factor) {
        return factor.fold(constant -> Optional.<FactKey>empty(), Optional::of);
    }
}
