package nl.wijkkit.examples.benchmarks.signals;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.triage.Condition;
import nl.wijkkit.signals.triage.Effect;
import nl.wijkkit.signals.triage.Policy;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.TriageRule;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import nl.wijkkit.signals.vocabulary.VocabularyReader;

/**
 * One decision in two notations: a policy of this library, and a DMN 1.3 decision table made of it, with hit policy COLLECT
 * and the highest output. Each rule asks the kind of signal, the number of attempts at contact, and the children at home; the
 * last one matches everything.
 */
final class DecisionTable {

    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();
    private static final List<SignalKind> KINDS =
            VOCABULARY.kinds().stream().map(kind -> kind.kind()).toList();
    private static final FactKey ATTEMPTS = FactKey.of("contact_attempts");
    private static final List<Urgency> LEVELS = List.of(Urgency.LOW, Urgency.NORMAL, Urgency.HIGH, Urgency.ACUTE);
    private static final Instant RECEIVED = Instant.parse("2026-03-02T09:00:00Z");
    private static final int WIDTH = 4;

    private DecisionTable() {}

    /** A policy of so many rules, spread over all kinds of signal, read from its JSON. */
    static Policy policy(int rules) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            boolean isLast = i == rules - 1;
            int band = isLast ? 0 : i / KINDS.size();
            written.add("""
                    {"id": "r%d", "sentence": {"nl": "regel", "en": "rule"},
                     "source": {"reference": "benchmark", "certainty": "UNCERTAIN"}, "validity": {"from": "2015-01-01"},
                     "when": {"all": [{"kind": ["%s"]}, {"fact": "contact_attempts", "from": %d, "below": %d},
                                      {"fact": "minors", "from": %d}]},
                     "then": {"urgency": "%s"}}""".formatted(
                            i,
                            isLast
                                    ? String.join(
                                            "\", \"",
                                            KINDS.stream().map(SignalKind::code).toList())
                                    : KINDS.get(i % KINDS.size()),
                            band,
                            isLast ? 1_000 : band + WIDTH,
                            isLast ? 0 : i % 4,
                            isLast ? Urgency.LOW : LEVELS.get((i * 7 + band) % LEVELS.size())));
        }
        String json = """
                {"id": "benchmark", "version": "1", "name": {"nl": "meting", "en": "benchmark"},
                 "source": {"reference": "benchmark", "certainty": "UNCERTAIN"}, "terms": [], "deskOrder": [],
                 "rules": [%s]}""".formatted(String.join(",\n", written));
        return PolicyReader.read(new StringReader(json), VOCABULARY).orElseThrow();
    }

    /** The same rules as rows of a DMN decision table. */
    static String dmn(Policy policy) {
        StringBuilder rows = new StringBuilder();
        for (TriageRule rule : policy.rules()) {
            Condition.All all = (Condition.All) rule.when();
            List<SignalKind> kinds = ((Condition.KindIn) all.parts().get(0)).kinds();
            Condition.Between attempts = (Condition.Between) all.parts().get(1);
            Condition.Between minors = (Condition.Between) all.parts().get(2);
            Urgency level = ((Effect.Ask) rule.then()).level();
            rows.append("""
                    <rule id="%s"><inputEntry id="%s_k"><text>%s</text></inputEntry>
                    <inputEntry id="%s_a"><text>[%d..%d)</text></inputEntry>
                    <inputEntry id="%s_m"><text>&gt;= %d</text></inputEntry>
                    <outputEntry id="%s_o"><text>%d</text></outputEntry></rule>
                    """.formatted(
                            rule.id(),
                            rule.id(),
                            kinds.size() == 1 ? '"' + kinds.get(0).code() + '"' : "-",
                            rule.id(),
                            attempts.from(),
                            attempts.below(),
                            rule.id(),
                            minors.from(),
                            rule.id(),
                            LEVELS.indexOf(level) + 1));
        }
        StringBuilder inputs = new StringBuilder();
        StringBuilder needs = new StringBuilder();
        StringBuilder data = new StringBuilder();
        for (String[] input : new String[][] {{"kind", "string"}, {"attempts", "number"}, {"minors", "number"}}) {
            data.append("""
                    <inputData id="d_%s" name="%s"><variable id="v_%s" name="%s" typeRef="%s"/></inputData>
                    """.formatted(input[0], input[0], input[0], input[0], input[1]));
            needs.append("""
                    <informationRequirement id="q_%s"><requiredInput href="#d_%s"/></informationRequirement>
                    """.formatted(input[0], input[0]));
            inputs.append("""
                    <input id="i_%s"><inputExpression id="e_%s" typeRef="%s"><text>%s</text></inputExpression></input>
                    """.formatted(input[0], input[0], input[1], input[0]));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="urgency_model" name="urgency_model"
                    namespace="https://example.org/urgency">
                %s<decision id="urgency" name="urgency"><variable id="v_urgency" name="urgency" typeRef="number"/>
                %s<decisionTable id="table" hitPolicy="COLLECT" aggregation="MAX">
                %s<output id="o_urgency" typeRef="number"/>
                %s</decisionTable></decision></definitions>
                """.formatted(data, needs, inputs, rows);
    }

    /** Signals to decide on, of the kinds and attempts that a table of so many rules asks. */
    static List<Signal> signals(int number, int rules, long seed) {
        Random random = new Random(seed);
        int kinds = Math.min(rules, KINDS.size());
        int attempts = rules / KINDS.size() + WIDTH;
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            signals.add(Signal.of(SignalId.of("s-" + i), KINDS.get(random.nextInt(kinds)), Channel.SYSTEM, RECEIVED)
                    .withHousehold(Household.in("9905").withResident(true).withPeople(2, random.nextInt(5)))
                    .withFacts(Facts.of(Map.of(ATTEMPTS, new FactValue.Count(random.nextInt(attempts))))));
        }
        return signals;
    }

    /** The same signal as the variables of the table. */
    static Map<String, Object> variables(Signal signal) {
        FactValue.Count attempts =
                (FactValue.Count) signal.facts().get(ATTEMPTS).orElseThrow();
        Integer minors = signal.household().minors();
        return Map.of(
                "kind", signal.kind().code(), "attempts", attempts.count(), "minors", minors == null ? 0 : minors);
    }

    /** The number of a level in the table. */
    static int number(Urgency level) {
        return LEVELS.indexOf(level) + 1;
    }
}
