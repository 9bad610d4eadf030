package nl.wijkkit.consent.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.analysis.RuleAnalysis;
import nl.wijkkit.consent.analysis.RuleFinding;
import nl.wijkkit.consent.analysis.RuleReport;
import nl.wijkkit.consent.decision.Change;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.decision.Outcome;
import nl.wijkkit.consent.question.Household;
import nl.wijkkit.consent.question.Households;
import nl.wijkkit.consent.question.Seen;
import nl.wijkkit.consent.question.Sight;
import nl.wijkkit.consent.question.Terms;
import nl.wijkkit.consent.question.Worker;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.rule.RuleSetReader;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Language;
import org.junit.jupiter.api.Test;

/** Outcomes by Wmo 2015, art. 5.1.1(1) for a task and art. 5.3.3(3) for who does not have the case. */
class DecisionGuideTest {

    private final LocalDate today = LocalDate.of(2026, 3, 2);

    private Request request() {
        Request request = Request.of(
                        today,
                        Actor.of("CASE_WORKER", "ASSIGNED"),
                        Subject.of("ADULT", 40, Capacity.CAPABLE).withId(PersonId.of("person-0")),
                        Request.Asked.of("HEALTH", Law.WMO, "WMO_INVESTIGATION", "VIEW"))
                .withEvidence(Evidence.of("LEGAL_TASK"))
                .withFacts(Facts.none().with("necessary", true));
        return request;
    }

    @Test
    void aDecisionSaysWhy() {
        Request request = request();

        Decider decider = Decider.dutch();
        Decision decision = decider.decide(request);
        String sentences = decision.explanation().in(Language.NL);

        assertThat(decision.outcome()).isEqualTo(Outcome.PERMIT_CONTENT);
        assertThat(decision.ruleIds()).contains("task-wmo");
        assertThat(decision.sources())
                .anySatisfy(source -> assertThat(source.reference()).contains("5.1.1"));
        assertThat(sentences).contains("5.1.1").doesNotContain("person-0");
    }

    @Test
    void aRefusalSaysWhichOneFactWouldChangeIt() {
        Decision decision = Decider.dutch().decide(request().withFacts(Facts.none()));
        List<Change> changes = decision.changes();

        assertThat(decision.isPermitted()).isFalse();
        assertThat(changes).anySatisfy(change -> {
            assertThat(change.key().value()).isEqualTo("necessary");
            assertThat(change.outcome()).isEqualTo(Outcome.PERMIT_CONTENT);
        });
    }

    @Test
    void aMunicipalityAddsARuleAndChecksIt() {
        Reader file = new StringReader("""
                {
                  "id": "ons-dorp", "version": "2026-03",
                  "name": {"nl": "Regels van Ons Dorp", "en": "Rules of Ons Dorp"},
                  "sources": {"policy": {"reference": "Privacybeleid Ons Dorp 2026, par. 3", "certainty": "SEEN"}},
                  "rules": [
                    {
                      "id": "no-photos",
                      "sentence": {"nl": "Foto's worden niet gedeeld.", "en": "Photographs are not shared."},
                      "sources": ["policy"],
                      "when": {"category": ["PHOTO"], "action": ["SHARE"]},
                      "limit": "NO_BASIS"
                    }
                  ]
                }
                """);

        RuleSet own = RuleSetReader.read(file, Vocabulary.dutch()).orElseThrow();
        Decider decider = Decider.of(RuleSet.dutch().with(own), Vocabulary.dutch());
        RuleReport report = RuleAnalysis.of(own, Vocabulary.dutch(), today);

        assertThat(decider.rules().rule("no-photos")).isPresent();
        assertThat(decider.decide(request()).ruleSetVersion()).contains("2026-03");
        // alone, nothing permits photographs yet, so that refusing them changes nothing
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(RuleFinding.Code.WITHOUT_EFFECT);
            assertThat(finding.about()).containsExactly("no-photos");
        });
    }

    @Test
    void whomAWorkerMaySee() {
        Household first = new Household(FamilyId.of("family-1"), Subject.of("ADULT", 40, Capacity.CAPABLE));
        Household second = new Household(FamilyId.of("family-2"), Subject.of("ADULT", 40, Capacity.CAPABLE));

        Terms asked = new Terms(
                today,
                Request.Asked.of("HEALTH", Law.WMO, "WMO_INVESTIGATION", "VIEW"),
                List.of(Evidence.of("LEGAL_TASK")),
                Facts.none().with("necessary", true));
        Role role = Role.of("CASE_WORKER");
        Worker worker = new Worker(
                Map.of(FamilyId.of("family-1"), Actor.of(role, Relation.of("ASSIGNED"))),
                Actor.of(role, Relation.of("SAME_TEAM_NOT_ASSIGNED")));
        Seen<Household> seen = Sight.of(Decider.dutch(), Consents.none())
                .whomMaySee(worker, Households.all(List.of(first, second)), asked);

        assertThat(seen.visible()).extracting(Seen.Visible::who).containsExactly(first);
        assertThat(seen.complete()).isTrue();
    }
}
