package nl.wijkkit.consent.decision;

import static nl.wijkkit.consent.decision.SmallRules.REQUEST;
import static nl.wijkkit.consent.decision.SmallRules.TODAY;
import static nl.wijkkit.consent.decision.SmallRules.decider;
import static nl.wijkkit.consent.decision.SmallRules.permit;
import static nl.wijkkit.consent.decision.SmallRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.consent.vocabulary.VocabularyReader;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;

/** Which rules make a decision, and how it is told. */
class DeterminingTest {

    private static final String HEAVY =
            "'permit': {'upTo': 'CONTENT', 'reason': 'LEGAL_DUTY', 'duties': ['RECORD_REASON', 'TIME_LIMITED']}";
    private static final String LIGHT =
            "'permit': {'upTo': 'CONTENT', 'reason': 'LEGAL_TASK', 'duties': ['INFORM_SUBJECT']}";

    @Test
    void theRuleWithTheFewestDutiesCarries() {
        Decision decision = decider(rule("a-heavy", "{}", HEAVY), rule("b-light", "{}", LIGHT))
                .decide(REQUEST);
        assertThat(decision.ruleIds()).containsExactly("b-light");
        assertThat(decision.duties()).extracting(Object::toString).containsExactly("INFORM_SUBJECT");
        assertThat(decision.held()).extracting(Rule::id).containsExactly("a-heavy", "b-light");
    }

    @Test
    void dutiesThatOtherRulesAddToAGroundCount() {
        Decision decision = decider(
                        rule("a-heavy", "{}", HEAVY),
                        rule("b-light", "{}", LIGHT),
                        rule(
                                "c-more",
                                "{}",
                                "'oblige': {'duties': ['PEER_CONSULT', 'REVIEW_AFTERWARDS'], 'grounds': ['LEGAL_TASK']}"))
                .decide(REQUEST);
        assertThat(decision.ruleIds()).containsExactly("a-heavy");
    }

    @Test
    void aRefusalIsToldWithWhatExplainsIt() {
        Decision decision = decider(
                        permit("a-task", "{}"),
                        rule("b-why", "{}", "'explain': {'reason': 'NO_RELATION', 'duties': ['RECORD_REASON']}"),
                        rule("c-never", "{}", "'refuse': 'NOT_NECESSARY'"))
                .decide(REQUEST);
        assertThat(decision.outcome()).isEqualTo(Outcome.DENY);
        assertThat(decision.ruleIds()).containsExactly("b-why", "c-never");
        assertThat(decision.reasons()).extracting(Object::toString).containsExactly("NO_RELATION", "NOT_NECESSARY");
        assertThat(decision.held()).extracting(Rule::id).containsExactly("a-task", "b-why", "c-never");
    }

    @Test
    void aRefusalAloneGivesItsReason() {
        Decision decision = decider(permit("task", "{}"), rule("never", "{}", "'refuse': 'NOT_NECESSARY'"))
                .decide(REQUEST);
        assertThat(decision.reasons()).extracting(Object::toString).containsExactly("NOT_NECESSARY");
        assertThat(decision.duties()).isEmpty();
    }

    @Test
    void aRuleCountsFromItsFirstDayUntilTheDayAfterItsLast() {
        String when = "{}, 'validity': {'from': '2025-06-02', 'until': '2025-06-03'}";
        Decider decider = decider(permit("one-day", when));
        assertThat(decider.decide(REQUEST).isPermitted()).isTrue();
        for (int days : List.of(-1, 1)) {
            assertThat(decider.decide(Request.of(
                                    TODAY.plusDays(days), REQUEST.actor(), REQUEST.subject(), REQUEST.asked()))
                            .isPermitted())
                    .isFalse();
        }
    }

    @Test
    void everyRuleCountsHoweverManyThereAre() {
        for (int size : List.of(1, 63, 64, 65, 128, 129)) {
            String[] rules = IntStream.range(0, size)
                    .mapToObj(i -> permit("r-" + (1000 + i), "{}"))
                    .toArray(String[]::new);
            assertThat(decider(rules).decide(REQUEST).held()).hasSize(size);
        }
    }

    @Test
    void thereIsAWordForEverySixtyFourBits() {
        assertThat(IntStream.of(0, 1, 64, 65, 128, 129).map(Bits::words)).containsExactly(0, 1, 1, 2, 2, 3);
    }

    @Test
    void sixtyFourKindsOfEvidenceFitAndOneMoreDoesNot() {
        int known = Vocabulary.dutch().terms(Aspect.EVIDENCE).size();
        Vocabulary full = Vocabulary.dutch().with(evidence(64 - known));
        Decider decider =
                decider(full, "{}", List.of(), permit("last", "{'evidence': ['ZZ_EXTRA_" + (99 + 64 - known) + "']}"));
        assertThat(decider.decide(REQUEST).isPermitted()).isFalse();
        assertThat(decider.decide(REQUEST.withEvidence(Evidence.of("ZZ_EXTRA_" + (99 + 64 - known))))
                        .isPermitted())
                .isTrue();
        Vocabulary over = Vocabulary.dutch().with(evidence(65 - known));
        assertThatThrownBy(() -> decider(over, "{}", List.of(), permit("any", "{}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there may be at most 64 codes of evidence");
    }

    private static Vocabulary evidence(int count) {
        List<String> terms = IntStream.range(0, count)
                .mapToObj(i -> "{'code': 'ZZ_EXTRA_" + (100 + i)
                        + "', 'label': {'nl': 'extra', 'en': 'extra'}, 'source': 'policy'}")
                .toList();
        String json = "{'id': 'extra', 'version': '1', 'name': {'nl': 'extra', 'en': 'extra'},"
                + " 'sources': {'policy': {'reference': 'Beleid', 'certainty': 'SEEN'}}, 'evidence': ["
                + String.join(",", terms) + "]}";
        return VocabularyReader.read(new StringReader(json.replace('\'', '"'))).orElseThrow();
    }

    @Test
    void anExplanationTellsOutcomeRulesDutiesAndVersionInThatOrder() {
        Explanation explanation =
                decider(rule("heavy", "{}", HEAVY)).decide(REQUEST).explanation();
        assertThat(explanation.in(Language.NL))
                .isEqualTo(String.join(
                        "\n",
                        "toegestaan met verplichtingen",
                        "- Regel heavy. (Beleid)",
                        "+ " + duty("RECORD_REASON").in(Language.NL),
                        "+ " + duty("TIME_LIMITED").in(Language.NL),
                        "small 1"));
        assertThat(explanation.in(Language.EN))
                .isEqualTo(String.join(
                        "\n",
                        "permitted with duties",
                        "- Rule heavy. (Beleid)",
                        "+ " + duty("RECORD_REASON").in(Language.EN),
                        "+ " + duty("TIME_LIMITED").in(Language.EN),
                        "small 1"));
    }

    private static Text duty(String code) {
        return Vocabulary.dutch().label(Aspect.DUTY, code);
    }

    @Test
    void whatIsPrintedHoldsIdsOnly() {
        Decider decider = decider(permit("task", "{}"));
        assertThat(decider.rules().id()).isEqualTo("small");
        assertThat(decider.rules().rule("task")).isPresent();
        assertThat(decider.vocabulary()).isSameAs(Vocabulary.dutch());
        assertThat(decider).hasToString("Decider[RuleSet[small 1, rules=1, definitions=0]]");
        assertThat(decider.decide(REQUEST)).hasToString("Decision[PERMIT_CONTENT, rules=[task]]");
    }
}
