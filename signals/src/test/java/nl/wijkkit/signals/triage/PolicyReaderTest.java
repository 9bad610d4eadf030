package nl.wijkkit.signals.triage;

import static nl.wijkkit.signals.triage.OwnPolicies.RENT;
import static nl.wijkkit.signals.triage.OwnPolicies.document;
import static nl.wijkkit.signals.triage.OwnPolicies.read;
import static nl.wijkkit.signals.triage.OwnPolicies.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {

    private static final String LOW = "{'urgency': 'LOW'}";

    private static List<Problem> problems(String document) {
        return read(document).problems();
    }

    private static void assertProblem(List<Problem> problems, String code, String pointer) {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.where().en()).startsWith(pointer + " (line ");
            assertThat(problem.where().nl()).startsWith(pointer + " (regel ");
            assertThat(problem.message().nl()).isNotBlank();
            assertThat(problem.message().en()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'kind': []} | missing-field | /kind",
                "{'kind': ['rent']} | no-such-kind | /kind/0",
                "{'kind': ['ARREARS_RENT', 'ARREARS_SUN']} | no-such-kind | /kind/1",
                "{'kind': 'ARREARS_RENT'} | wrong-type | /kind",
                "{'kind': [1]} | wrong-type | /kind/0",
                "{'kind': ['ARREARS_RENT'], 'more': 1} | unknown-field | /more",
                "{'all': [{'kind': ['ARREARS_RENT']}, {'fact': 'sun', 'is': true}]} | no-such-fact | /all/1/fact",
                "{'all': [{'kind': ['ARREARS_RENT']}], 'more': 1} | unknown-field | /more",
                "{'any': [{'kind': ['ARREARS_RENT']}], 'more': 1} | unknown-field | /more",
                "{'not': {'kind': ['ARREARS_RENT']}, 'more': 1} | unknown-field | /more",
                "{'unless': {'kind': ['ARREARS_RENT']}, 'more': 1} | unknown-field | /more",
                "{'condition': 'missing'} | no-such-condition | /condition",
                "{'condition': 5} | wrong-type | /condition",
                "{'fact': 'Amount!', 'known': true} | no-such-fact | /fact",
                "{'fact': 'injury', 'is': true} | no-such-fact | /fact",
                "{'fact': 'amount', 'known': true, 'more': 1} | unknown-field | /more",
                "{'fact': 'amount', 'known': 'yes'} | wrong-type | /known",
                "{'fact': 'contact_made'} | missing-field | ''",
                "{'fact': 'contact_made', 'is': 'yes'} | wrong-type | /is",
                "{'fact': 'eviction_on', 'is': true} | not-allowed | ''",
                "{'fact': 'unsafety', 'in': []} | missing-field | /in",
                "{'fact': 'unsafety', 'in': ['NONE', 'SOME']} | not-allowed | /in/1",
                "{'fact': 'unsafety', 'in': 'NONE'} | wrong-type | /in",
                "{'fact': 'unsafety', 'in': [true]} | wrong-type | /in/0",
                "{'fact': 'amount'} | missing-field | ''",
                "{'fact': 'amount', 'from': 500, 'below': 500} | out-of-range | ''",
                "{'fact': 'amount', 'from': 500, 'below': 499.99} | out-of-range | ''",
                "{'fact': 'amount', 'below': 0} | out-of-range | ''",
                "{'fact': 'amount', 'from': -0.01} | out-of-range | /from",
                "{'fact': 'amount', 'from': 0.005} | out-of-range | /from",
                "{'fact': 'amount', 'from': 1000000000.01} | out-of-range | /from",
                "{'fact': 'amount', 'from': 'much'} | wrong-type | /from",
                "{'fact': 'amount', 'below': 'much'} | wrong-type | /below",
                "{'fact': 'child_age', 'below': 17.5} | out-of-range | /below"
            })
    void aConditionThatCannotBeAskedIsToldWithItsPlace(String when, String code, String place) {
        String pointer = "/rules/0/when" + (place.equals("''") ? "" : place);
        assertProblem(problems(document("{}", rule("a", when, LOW))), code, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'fact': 'amount', 'from': 500 | 50000 | 9223372036854775807",
                "'fact': 'amount', 'below': 0.01 | 0 | 1",
                "'fact': 'amount', 'from': 0 | 0 | 9223372036854775807",
                "'fact': 'amount', 'from': 499.99, 'below': 500 | 49999 | 50000",
                "'fact': 'amount', 'from': 1000000000 | 100000000000 | 9223372036854775807",
                "'fact': 'amount', 'from': 1.50, 'below': 1.6 | 150 | 160",
                "'fact': 'child_age', 'from': 12, 'below': 18 | 12 | 18",
                "'fact': 'child_age', 'below': 18.0 | 0 | 18"
            })
    void aRangeIsReadInWholeUnitsOrCents(String range, long from, long below) {
        Policy policy = read(document("{}", rule("a", "{" + range + "}", LOW))).orElseThrow();
        String fact = range.contains("amount") ? "amount" : "child_age";
        assertThat(policy.rules().get(0).when()).isEqualTo(new Condition.Between(FactKey.of(fact), from, below));
    }

    @Test
    void conditionsAreReadAsTheyStand() {
        String when = """
                {'any': [{'all': [{'condition': 'rent'}, {'fact': 'amount', 'known': true}]},
                  {'not': {'fact': 'contact_made', 'is': false}},
                  {'unless': {'fact': 'unsafety', 'in': ['ACUTE', 'NONE']}},
                  {'condition': 'rent'}, {'fact': 'amount', 'known': false}]}""";
        Policy policy =
                read(document("{'rent': " + RENT + "}", rule("a", when, LOW))).orElseThrow();
        Condition rent = new Condition.KindIn(List.of(SignalKind.of("ARREARS_RENT")));
        Condition known = new Condition.Known(FactKey.of("amount"));
        assertThat(policy.rules().get(0).when())
                .isEqualTo(new Condition.Any(List.of(
                        new Condition.All(List.of(rent, known)),
                        new Condition.Not(new Condition.Is(FactKey.of("contact_made"), false)),
                        new Condition.Unless(new Condition.CodeIn(FactKey.of("unsafety"), List.of("ACUTE", "NONE"))),
                        rent,
                        new Condition.Unless(known))));
    }

    @Test
    void aNamedConditionIsUsedAndDoesNotReferToItself() {
        String rent = "{'rent': " + RENT;
        String use = rule("a", "{'condition': 'rent'}", LOW);
        assertThat(problems(document(rent + "}", use))).isEmpty();
        assertProblem(problems(document(rent + ", 'idle': " + RENT + "}", use)), "not-used", "/conditions/idle");
        assertProblem(
                problems(document("{'rent': {'not': {'condition': 'rent'}}}", use)),
                "no-such-condition",
                "/conditions/rent/not/condition");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{} | missing-field | ''",
                "{'term': 'NONE', 'from': 'aware_at'} | missing-field | ''",
                "{'urgency': 'LOW', 'from': 'aware_at'} | missing-field | ''",
                "{'term': 'DAYS_3WD', 'from': 'eviction_on'} | no-such-fact | /from",
                "{'term': 'DAYS_3WD', 'from': 'sun'} | no-such-fact | /from",
                "{'term': 'DAYS_9WD', 'urgency': 'LOW'} | no-such-term | /term",
                "{'urgency': 'NO_ACTION', 'desk': 'GI'} | not-allowed | /urgency",
                "{'urgency': 'LOW', 'more': 1} | unknown-field | /more",
                "{'desk': 'gi', 'urgency': 'LOW'} | not-allowed | /desk",
                "{'close': 'GI'} | missing-field | ''",
                "{'close': 'GI', 'reasons': ['A'], 'urgency': 'LOW'} | unknown-field | /urgency",
                "{'takeOver': 'GI'} | missing-field | ''",
                "{'takeOver': 'GI', 'reasons': ['A'], 'urgency': 'LOW'} | unknown-field | /urgency",
                "{'takeOver': 'GI', 'reasons': ['A'], 'notFrom': ['OPVANG', 'OPVANG']} | stands-twice | /notFrom/1",
                "{'up': 1} | missing-field | ''",
                "{'up': 2, 'reasons': ['A']} | out-of-range | /up",
                "{'up': 1, 'reasons': ['A'], 'urgency': 'LOW'} | unknown-field | /urgency",
                "{'up': 1, 'reasons': ['a b']} | not-allowed | /reasons/0"
            })
    void anEffectThatCannotBeIsToldWithItsPlace(String then, String code, String place) {
        String pointer = "/rules/0/then" + (place.equals("''") ? "" : place);
        assertThat(problems(document("{}", rule("a", RENT, then)))).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.where().en()).startsWith(pointer + " (line ");
        });
    }

    @Test
    void effectsAreReadAsTheyStand() {
        Policy policy = read(document(
                        "{}",
                        rule("a", RENT, "{'urgency': 'HIGH', 'term': 'DAYS_3WD', 'from': 'aware_at', 'desk': 'GI'}"),
                        rule("b", RENT, "{'term': 'NONE'}"),
                        rule("c", RENT, "{'desk': 'GI'}"),
                        rule("d", RENT, "{'reasons': ['A', 'B']}"),
                        rule("e", RENT, "{'close': 'GI', 'reasons': ['A']}"),
                        rule("f", RENT, "{'takeOver': 'GI', 'notFrom': ['OPVANG'], 'reasons': ['A']}"),
                        rule("g", RENT, "{'takeOver': 'GI', 'reasons': ['A']}"),
                        rule("h", RENT, "{'up': 1, 'reasons': ['A']}"),
                        rule("i", RENT, "{'term': 'DAYS_3WD', 'from': 'gi_informed_on'}")))
                .orElseThrow();
        DeskId gi = DeskId.of("GI");
        assertThat(policy.rules())
                .extracting(TriageRule::then)
                .containsExactly(
                        new Effect.Ask(Urgency.HIGH, "DAYS_3WD", FactKey.of("aware_at"), gi, List.of()),
                        new Effect.Ask(null, "NONE", null, null, List.of()),
                        new Effect.Ask(null, null, null, gi, List.of()),
                        new Effect.Ask(null, null, null, null, List.of("A", "B")),
                        new Effect.Close(gi, List.of("A")),
                        new Effect.TakeOver(gi, List.of(DeskId.of("OPVANG")), List.of("A")),
                        new Effect.TakeOver(gi, List.of(), List.of("A")),
                        new Effect.Escalate(List.of("A")),
                        new Effect.Ask(null, "DAYS_3WD", FactKey.of("gi_informed_on"), null, List.of()));
        assertThat(policy.id()).isEqualTo("ours");
        assertThat(policy.version()).isEqualTo("1");
        assertThat(policy.deskOrder())
                .extracting(DeskId::code)
                .containsExactly("OPVANG", "GI", "JEUGDTEAM", "WMO_LOKET");
        assertThat(policy.terms()).hasSize(9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'id': 'ours' | 'id': 'Ours!' | not-allowed | /id",
                "'id': 'ours', | 'id': 'ours', 'more': 1, | unknown-field | /more",
                "'version': '1', | '' | missing-field | ",
                "'version': '1', | 'version': '1!', | not-allowed | /version",
                "'deskOrder': ['OPVANG', | 'deskOrder': ['OPVANG', 'OPVANG', | stands-twice | /deskOrder/1",
                "'id': 'NOW', | 'id': 'NONE', | not-allowed | /terms/0",
                "'id': 'NOW', | 'id': 'NOW', 'amount': 1, | unknown-field | /terms/0",
                "'id': 'NOW', | 'id': 'NOW', 'more': 1, | unknown-field | /terms/0/more",
                "'amount': 72, | 'amount': 0, | out-of-range | /terms/5/amount",
                "'asks': false | 'asks': 'no' | wrong-type | /rules/0/asks",
                "'asks': false | 'more': 1 | unknown-field | /rules/0/more",
                "'validity': {'from': '2015-01-01'}, | '' | missing-field | /rules/0"
            })
    void aDocumentThatIsNotAPolicyIsToldWithItsPlace(String before, String after, String code, String place) {
        String sound = document("{}", rule("a", RENT, LOW));
        assertThat(problems(sound)).isEmpty();
        assertThat(sound).contains(before);
        String other = sound.replace(before, after.equals("''") ? "" : after);
        assertThat(problems(other)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.where().en()).startsWith(place == null ? "/ (line " : place);
        });
    }

    @Test
    void aRuleOfTheSameNameStandsTwice() {
        assertThat(problems(document("{}", rule("a", RENT, LOW), rule("a", RENT, LOW))))
                .extracting(Problem::code)
                .containsExactly("stands-twice");
    }
}
