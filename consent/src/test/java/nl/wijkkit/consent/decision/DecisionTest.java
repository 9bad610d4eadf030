package nl.wijkkit.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.zrm.Language;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

class DecisionTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);
    private static final Actor WORKER = Actor.of(Role.of("CASE_WORKER"), Relation.of("ASSIGNED"));
    private static final Subject ADULT = Subject.of(SubjectRole.of("ADULT"), 45, Capacity.CAPABLE);

    private static Request.Asked asked(String category, Law origin, String purpose) {
        return new Request.Asked(DataCategory.of(category), origin, Purpose.of(purpose), Action.of("VIEW"));
    }

    private static final Request INVESTIGATION = Request.of(
                    TODAY, WORKER, ADULT, asked("HEALTH", Law.WMO, "WMO_INVESTIGATION"))
            .withEvidence(Evidence.of("LEGAL_TASK"));

    private static final Request NECESSARY =
            INVESTIGATION.withFacts(Facts.none().with("necessary", true));

    @Test
    void whatNoRulePermitsIsRefused() {
        Decision decision = Decider.dutch().decide(INVESTIGATION.withEvidence());
        assertThat(decision.disclosure()).isEqualTo(Disclosure.NOTHING);
        assertThat(decision.isPermitted()).isFalse();
        assertThat(decision.reasons()).extracting(Object::toString).containsExactly("NO_BASIS");
        assertThat(decision.explanation().in(Language.EN)).contains("what no rule permits is not allowed");
    }

    @Test
    void theSingleFactThatIsMissingIsTold() {
        List<Change> changes = Decider.dutch().decide(INVESTIGATION).changes();
        assertThat(changes)
                .filteredOn(change -> change.outcome() == Outcome.PERMIT_CONTENT)
                .contains(new Change(
                        FactKey.of("necessary"), FactValue.Flag.of(true), Outcome.PERMIT_CONTENT, List.of()));
        assertThat(Decider.dutch().decide(NECESSARY).changes())
                .filteredOn(change -> change.outcome() == Outcome.DENY)
                .extracting(change -> change.key().value())
                .contains("actor_is_family_of_subject", "processing_restricted", "case_transferred_on");
    }

    @Test
    void aRelationCountsOnlyInItsPeriod() {
        Actor until = WORKER.withPeriod(Period.of(LocalDate.of(2025, 1, 1), TODAY));
        Actor still = WORKER.withPeriod(Period.of(LocalDate.of(2025, 1, 1), TODAY.plusDays(1)));
        assertThat(with(until).outcome()).isEqualTo(Outcome.DENY);
        assertThat(with(until).reasons()).extracting(Object::toString).contains("NO_RELATION");
        assertThat(with(still).outcome()).isEqualTo(Outcome.PERMIT_CONTENT);
    }

    private static Decision with(Actor actor) {
        return Decider.dutch()
                .decide(new Request(TODAY, actor, ADULT, NECESSARY.asked(), NECESSARY.evidence(), NECESSARY.facts()));
    }

    @Test
    void consentOnRecordCarriesWhatTheRequestAloneDoesNot() {
        Request income = Request.of(
                        TODAY,
                        WORKER,
                        ADULT.withId(PersonId.of("p-1")),
                        asked("INCOME", Law.PARTICIPATIEWET, "WMO_INVESTIGATION"))
                .withFacts(Facts.none().with("necessary", true));
        OnRecord consent = new OnRecord(
                List.of(Evidence.of("CONSENT_SUBJECT")), Facts.none().with("consent_purpose", "WMO_INVESTIGATION"));
        assertThat(Decider.dutch().decide(income).outcome()).isEqualTo(Outcome.DENY);
        assertThat(Decider.dutch().decide(income, request -> consent).outcome()).isEqualTo(Outcome.PERMIT_CONTENT);
    }

    @Test
    void aBillCountsOnlyWhenItIsSwitchedOn() {
        Actor coordinator = Actor.of(Role.of("CASE_COORDINATOR"), Relation.of("COORDINATING"));
        Request across = Request.of(TODAY, coordinator, ADULT, asked("DEBT", Law.WGS, "CASE_COORDINATION"))
                .withEvidence(Evidence.of("LEGAL_TASK"))
                .withFacts(Facts.none().with("necessary", true).with("multiple_problems", true));
        assertThat(Decider.dutch().decide(across).outcome()).isEqualTo(Outcome.DENY);
        RuleSet on = RuleSet.dutch().switchedOn("wams", Period.startingOn(TODAY));
        assertThat(Decider.of(on, Vocabulary.dutch()).decide(across).outcome()).isEqualTo(Outcome.PERMIT_CONTENT);
        RuleSet later = RuleSet.dutch().switchedOn("wams", Period.startingOn(TODAY.plusDays(1)));
        assertThat(Decider.of(later, Vocabulary.dutch()).decide(across).outcome())
                .isEqualTo(Outcome.DENY);
        assertThatThrownBy(() -> on.switchedOn("nothing", Period.startingOn(TODAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no module nothing");
    }

    @Test
    void aDecisionIsExplainedWithItsSourcesInBothLanguages() {
        Explanation explanation = Decider.dutch().decide(NECESSARY).explanation();
        assertThat(explanation.in(Language.NL))
                .startsWith("toegestaan\n- De behandelaar ziet wat nodig is")
                .contains("Wmo 2015, art. 5.1.1(1)")
                .endsWith("dutch-social-domain-rules 2026-11");
        assertThat(explanation.in(Language.EN)).startsWith("permitted\n- The assigned worker sees what is needed");
    }

    @Test
    void theLightestGroundCarries() {
        Request both = NECESSARY.withEvidence(Evidence.of("LEGAL_TASK"), Evidence.of("CONSENT_WITHDRAWN"));
        assertThat(Decider.dutch().decide(both).outcome()).isEqualTo(Outcome.PERMIT_CONTENT);
        assertThat(Decider.dutch().decide(both).ruleIds()).containsExactly("task-wmo");
    }

    @Test
    void aLimitLeavesThatInformationOfALookAndNothingOfAnAct() {
        RuleSet strict = RuleSet.dutch()
                .with(nl.wijkkit.consent.rule.RuleSetReader.read(new java.io.StringReader("""
                {"id": "strict", "version": "1", "name": {"nl": "streng", "en": "strict"},
                 "sources": {"policy": {"reference": "Beleid", "certainty": "SEEN"}},
                 "rules": [{"id": "no-health", "sentence": {"nl": "Geen gezondheid.", "en": "No health."},
                   "sources": ["policy"], "when": {"category": ["HEALTH"]}, "limit": "NOT_NECESSARY"}]}
                """), Vocabulary.dutch())
                        .orElseThrow());
        Decider decider = Decider.of(strict, Vocabulary.dutch());
        Decision look = decider.decide(NECESSARY);
        assertThat(look.outcome()).isEqualTo(Outcome.PERMIT_THAT_ONLY);
        assertThat(look.ruleIds()).containsExactly("no-health", "task-wmo");
        Request add = new Request(
                TODAY,
                WORKER,
                ADULT,
                new Request.Asked(
                        DataCategory.of("HEALTH"), Law.WMO, Purpose.of("WMO_INVESTIGATION"), Action.of("ADD")),
                NECESSARY.evidence(),
                NECESSARY.facts());
        assertThat(decider.decide(add).outcome()).isEqualTo(Outcome.DENY);
        assertThat(Decider.dutch().decide(add).outcome()).isEqualTo(Outcome.PERMIT_CONTENT);
    }

    @Test
    void nothingOfAPersonIsLoggedOrPrinted() {
        Logger logger = (Logger) LoggerFactory.getLogger(Decider.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        Level before = logger.getLevel();
        logger.setLevel(Level.DEBUG);
        lines.start();
        logger.addAppender(lines);
        Request personal = new Request(
                TODAY,
                WORKER,
                Subject.of(SubjectRole.of("ADULT"), 87, Capacity.INCAPABLE).withId(PersonId.of("person-4711")),
                NECESSARY.asked(),
                NECESSARY.evidence(),
                NECESSARY.facts().with("receiver", "AUNT_MIEP"));
        Decision decision;
        try {
            decision = Decider.dutch().decide(personal);
        } finally {
            logger.detachAppender(lines);
            logger.setLevel(before);
        }
        assertThat(lines.list).hasSize(1);
        String line = lines.list.get(0).getFormattedMessage();
        assertThat(line).contains("dutch-social-domain-rules");
        for (String text : List.of(
                line,
                decision.toString(),
                personal.toString(),
                personal.subject().toString(),
                personal.facts().toString())) {
            assertThat(text).doesNotContain("87", "INCAPABLE", "4711", "MIEP", "2025");
        }
    }

    @Test
    void aVerdictBindsWithBothJacksons() throws IOException {
        Verdict verdict = Decider.dutch().decide(NECESSARY).verdict();
        String json = JsonMapper.shared().writeValueAsString(verdict);
        assertThat(JsonMapper.shared().readValue(json, Verdict.class)).isEqualTo(verdict);
        ObjectMapper older = new ObjectMapper();
        assertThat(older.readValue(older.writeValueAsString(verdict), Verdict.class))
                .isEqualTo(verdict);
        assertThat(json).contains("\"outcome\":\"PERMIT_CONTENT\"").contains("\"task-wmo\"");
    }
}
