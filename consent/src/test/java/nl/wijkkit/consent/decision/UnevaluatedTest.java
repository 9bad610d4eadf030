package nl.wijkkit.consent.decision;

import static nl.wijkkit.consent.decision.SmallRules.REQUEST;
import static nl.wijkkit.consent.decision.SmallRules.asked;
import static nl.wijkkit.consent.decision.SmallRules.definition;
import static nl.wijkkit.consent.decision.SmallRules.permit;
import static nl.wijkkit.consent.decision.SmallRules.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Measure;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.zrm.Language;
import org.junit.jupiter.api.Test;

/** What the vocabulary does not know gives no access, and the rules that look at it are named. */
class UnevaluatedTest {

    private static final String NEW = "BRAND_NEW";

    private static final Decider DECIDER = SmallRules.decider(
            "{'COLLEGE': ['CASE_WORKER']}",
            List.of(
                    definition("by-task", "{'any': [{'evidence': ['LEGAL_TASK']}]}"),
                    definition("needed", "{'facts': {'necessary': true}}"),
                    definition("needed-again", "{'defined': ['needed']}")),
            permit("action", "{'action': ['VIEW', 'SHARE']}"),
            permit("always", "{}"),
            permit("category", "{'category': ['HEALTH']}"),
            permit("date", "{'days': [{'fact': 'consent_valid_until', 'is': 'atLeast'}]}"),
            permit("depth", "{'depth': ['CONTENT']}"),
            permit("evidence-defined", "{'defined': ['by-task']}"),
            permit("fact", "{'facts': {'necessary': true}}"),
            permit("fact-defined", "{'all': [{'defined': ['needed-again']}]}"),
            permit("measure", "{'measure': ['BEWIND']}"),
            permit("numbers", "{'numbers': [{'left': ['contributors'], 'is': 'above', 'right': ['min_cell']}]}"),
            permit("origin", "{'origin': ['WMO']}"),
            permit("other", "{'other': {'content': 'A'}}"),
            permit("purpose", "{'purpose': ['WMO_INVESTIGATION']}"),
            permit("recipient", "{'recipient': ['COLLEGE']}"),
            permit("relation", "{'any': [{'relation': ['ASSIGNED']}]}"),
            permit("role", "{'unless': [{'role': ['GP']}]}"),
            permit("same", "{'same': {'consent_purpose': 'purpose'}}"),
            permit("sensitivity", "{'sensitivity': ['SPECIAL']}"),
            permit("subject", "{'subject': ['ADULT']}"));

    private static List<String> named(Request request) {
        return named(request, OnRecord.NOTHING);
    }

    private static List<String> named(Request request, OnRecord record) {
        Decision decision = DECIDER.decide(request, asked -> record);
        assertThat(decision.isEvaluated()).isFalse();
        assertThat(decision.disclosure()).isEqualTo(Disclosure.NOTHING);
        assertThat(decision.outcome()).isEqualTo(Outcome.DENY);
        assertThat(decision.isPermitted()).isFalse();
        assertThat(decision.reasons()).extracting(Object::toString).containsExactly("NOT_EVALUATED");
        assertThat(decision.held()).isEmpty();
        assertThat(decision.changes()).isEmpty();
        assertThat(decision.explanation().in(Language.EN)).contains("the vocabulary does not know");
        assertThat(decision.explanation().in(Language.NL)).contains("de woordenlijst niet kent");
        List<String> ids = decision.unevaluated().stream().map(Rule::id).toList();
        assertThat(decision.verdict().unevaluated()).isEqualTo(ids);
        return ids;
    }

    @Test
    void whatTheVocabularyKnowsIsEvaluated() {
        Decision decision = DECIDER.decide(REQUEST);
        assertThat(decision.isEvaluated()).isTrue();
        assertThat(decision.unevaluated()).isEmpty();
        assertThat(decision.verdict().unevaluated()).isEmpty();
        assertThat(decision.isPermitted()).isTrue();
    }

    @Test
    void anUnknownRoleConcernsRulesOnRolesAndOnReceivers() {
        assertThat(named(with(Actor.of(Role.of(NEW), Relation.of("ASSIGNED"))))).containsExactly("recipient", "role");
    }

    @Test
    void anUnknownRelationConcernsRulesOnRelations() {
        assertThat(named(with(Actor.of(Role.of("CASE_WORKER"), Relation.of(NEW)))))
                .containsExactly("relation");
    }

    @Test
    void anUnknownSubjectConcernsRulesOnSubjects() {
        assertThat(named(with(Subject.of(SubjectRole.of(NEW), 45, Capacity.CAPABLE))))
                .containsExactly("subject");
    }

    @Test
    void anUnknownCategoryConcernsRulesOnCategoriesAndTheirTraits() {
        assertThat(named(with(asked(NEW, Law.WMO, "WMO_INVESTIGATION", "VIEW"))))
                .containsExactly("category", "depth", "sensitivity");
    }

    @Test
    void anUnknownLawPurposeOrActionConcernsRulesOnThose() {
        assertThat(named(with(asked("HEALTH", Law.of(NEW), "WMO_INVESTIGATION", "VIEW"))))
                .containsExactly("origin");
        assertThat(named(with(asked("HEALTH", Law.WMO, NEW, "VIEW")))).containsExactly("purpose");
        assertThat(named(with(asked("HEALTH", Law.WMO, "WMO_INVESTIGATION", NEW))))
                .containsExactly("action");
    }

    @Test
    void anUnknownMeasureConcernsRulesOnMeasures() {
        assertThat(named(with(REQUEST.subject().withMeasures(List.of(Measure.of("BEWIND"), Measure.of(NEW))))))
                .containsExactly("measure");
    }

    @Test
    void unknownEvidenceConcernsRulesThatUseADefinitionOnEvidence() {
        assertThat(named(REQUEST.withEvidence(Evidence.of("LEGAL_TASK"), Evidence.of(NEW))))
                .containsExactly("evidence-defined");
        assertThat(named(REQUEST, new OnRecord(List.of(Evidence.of(NEW)), Facts.none())))
                .containsExactly("evidence-defined");
    }

    @Test
    void aFactOfAnotherTypeConcernsTheRulesThatMentionIt() {
        Facts maybe = Facts.none().with("necessary", "MAYBE");
        assertThat(named(REQUEST.withFacts(maybe))).containsExactly("fact", "fact-defined");
        assertThat(named(REQUEST, new OnRecord(List.of(), maybe))).containsExactly("fact", "fact-defined");
        assertThat(named(REQUEST.withFacts(Facts.none().with("contributors", true))))
                .containsExactly("numbers");
        assertThat(named(REQUEST.withFacts(Facts.none().with("min_cell", true))))
                .containsExactly("numbers");
        assertThat(named(REQUEST.withFacts(Facts.none().with("content", true)))).containsExactly("other");
        assertThat(named(REQUEST.withFacts(Facts.none().with("consent_purpose", true))))
                .containsExactly("same");
        assertThat(named(REQUEST.withFacts(
                        Facts.none().with(FactKey.of("consent_valid_until"), new FactValue.Amount(BigDecimal.ONE)))))
                .containsExactly("date");
    }

    @Test
    void aFactThatNoRuleMentionsNamesNoRuleAndYetGivesNoAccess() {
        assertThat(named(REQUEST.withFacts(Facts.none().with("brand_new", true).with("necessary", true))))
                .isEmpty();
    }

    @Test
    void ofSeveralUnknownPartsAllRulesAreNamed() {
        Request request = with(asked("HEALTH", Law.of(NEW), NEW, "VIEW"))
                .withFacts(Facts.none().with("content", true).with("necessary", true));
        assertThat(named(request)).containsExactly("origin", "other", "purpose");
    }

    @Test
    void theFirstCodeOfEveryListIsKnown() {
        Vocabulary words = Vocabulary.dutch();
        Request first = Request.of(
                        SmallRules.TODAY,
                        Actor.of(Role.of(first(words, Aspect.ROLE)), Relation.of(first(words, Aspect.RELATION))),
                        Subject.of(SubjectRole.of(first(words, Aspect.SUBJECT)), 45, Capacity.CAPABLE)
                                .withMeasures(List.of(Measure.of(first(words, Aspect.MEASURE)))),
                        asked(
                                first(words, Aspect.CATEGORY),
                                Law.of(first(words, Aspect.LAW)),
                                first(words, Aspect.PURPOSE),
                                first(words, Aspect.ACTION)))
                .withEvidence(Evidence.of(first(words, Aspect.EVIDENCE)));
        assertThat(DECIDER.decide(first).isEvaluated()).isTrue();
        assertThat(DECIDER.decide(first).ruleIds()).isNotEmpty();
    }

    private static String first(Vocabulary words, Aspect aspect) {
        return words.terms(aspect).get(0).code();
    }
}
