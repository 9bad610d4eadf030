package nl.wijkkit.examples.benchmarks.consent;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.wijkkit.consent.rule.Condition;

/** Words a condition in the language of another engine. */
interface Wording {

    /** One of the values of a name is one of these. */
    String oneOf(String name, List<String> values);

    /** All of these. */
    default String all(List<String> parts) {
        return parts.stream().collect(Collectors.joining(" && ", "(", ")"));
    }

    /** Any of these. */
    default String any(List<String> parts) {
        return parts.stream().collect(Collectors.joining(" || ", "(", ")"));
    }

    /** Not this. */
    default String not(String part) {
        return "!(" + part + ")";
    }

    /** Words a condition of {@link EquivalentRules}. */
    default String of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all(all.parts().stream().map(this::of).toList());
        }
        if (condition instanceof Condition.Any any) {
            return any(any.parts().stream().map(this::of).toList());
        }
        if (condition instanceof Condition.Unless unless) {
            return not(of(unless.part()));
        }
        if (condition instanceof Condition.In in) {
            return oneOf(PlainRequest.name(in.attribute()), in.codes());
        }
        if (condition instanceof Condition.FactIn fact) {
            return oneOf(
                    PlainRequest.name(fact.key()),
                    fact.values().stream().map(PlainRequest::text).toList());
        }
        throw new IllegalArgumentException("condition must be one that other engines can say");
    }

    /** Texts in quotes, joined. */
    static String joined(List<String> values, String joint, UnaryOperator<String> worded) {
        return values.stream().map(worded).collect(Collectors.joining(joint));
    }
}
