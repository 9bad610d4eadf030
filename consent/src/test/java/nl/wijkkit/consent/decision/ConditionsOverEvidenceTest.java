package nl.wijkkit.consent.decision;

import static nl.wijkkit.consent.decision.SmallRules.REQUEST;
import static nl.wijkkit.consent.decision.SmallRules.definition;
import static nl.wijkkit.consent.decision.SmallRules.permit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.vocabulary.Evidence;
import org.junit.jupiter.api.Test;

/** What conditions hold for when evidence or facts are stated by the request, or on record, or nowhere. */
class ConditionsOverEvidenceTest {

    private static final Facts NONE = Facts.none();
    private static final Facts NECESSARY = NONE.with("necessary", true);
    private static final String CONSENT = "CONSENT_SUBJECT";
    private static final List<String> DEFINITIONS = List.of(
            definition("consented", "{'evidence': ['CONSENT_SUBJECT']}"),
            definition("consented-to-what-is-necessary", "{'defined': ['consented'], 'facts': {'necessary': true}}"),
            definition("not-withdrawn", "{'unless': [{'evidence': ['CONSENT_WITHDRAWN']}]}"));

    /** Whether a condition holds, by whether the evidence and the facts are in the request or on record. */
    private static List<Boolean> answers(String when, Facts facts, String... codes) {
        Decider decider = SmallRules.decider("{'SCHOOL': ['CASE_WORKER']}", DEFINITIONS, permit("one", when));
        Evidence[] evidence = Stream.of(codes).map(Evidence::of).toArray(Evidence[]::new);
        List<Evidence> listed = List.of(evidence);
        return List.of(
                decider.decide(REQUEST.withEvidence(evidence).withFacts(facts)).isPermitted(),
                decider.decide(REQUEST.withFacts(facts), request -> new OnRecord(listed, NONE))
                        .isPermitted(),
                decider.decide(REQUEST.withEvidence(evidence), request -> new OnRecord(List.of(), facts))
                        .isPermitted(),
                decider.decide(REQUEST, request -> new OnRecord(listed, facts)).isPermitted());
    }

    private static void assertHolds(String when, Facts facts, String... evidence) {
        assertThat(answers(when, facts, evidence)).as(when).containsOnly(true);
    }

    private static void assertDoesNotHold(String when, Facts facts, String... evidence) {
        assertThat(answers(when, facts, evidence)).as(when).containsOnly(false);
    }

    @Test
    void evidenceIsOneOfWhatIsAskedWhereverItIs() {
        String when = "{'evidence': ['CONSENT_SUBJECT', 'LEGAL_TASK']}";
        assertHolds(when, NONE, CONSENT);
        assertHolds(when, NONE, "LEGAL_TASK");
        assertHolds(when, NONE, "LEGAL_DUTY", "LEGAL_TASK");
        assertDoesNotHold(when, NONE, "LEGAL_DUTY");
        assertDoesNotHold(when, NECESSARY);
        assertDoesNotHold(when, NONE);
    }

    @Test
    void eitherEvidenceOrAFactIsEnough() {
        String when = "{'any': [{'evidence': ['CONSENT_SUBJECT']}, {'facts': {'necessary': true}}]}";
        assertHolds(when, NONE, CONSENT);
        assertHolds(when, NECESSARY);
        assertHolds(when, NECESSARY, CONSENT);
        assertHolds(when, NONE.with("necessary", false), CONSENT);
        assertDoesNotHold(when, NONE.with("necessary", false), "LEGAL_TASK");
        assertDoesNotHold(when, NONE);
    }

    @Test
    void eitherEvidenceOrARoleIsEnough() {
        String ofAnother = "{'any': [{'evidence': ['CONSENT_SUBJECT']}, {'role': ['GP']}]}";
        assertHolds(ofAnother, NONE, CONSENT);
        assertDoesNotHold(ofAnother, NONE, "LEGAL_TASK");
        assertDoesNotHold(ofAnother, NONE);
        String own = "{'any': [{'evidence': ['CONSENT_SUBJECT']}, {'role': ['CASE_WORKER']}]}";
        assertHolds(own, NONE);
        assertHolds(own, NONE, "LEGAL_TASK");
    }

    @Test
    void bothEvidenceAndAFactAreNeeded() {
        for (String when : List.of(
                "{'evidence': ['CONSENT_SUBJECT'], 'facts': {'necessary': true}}",
                "{'all': [{'facts': {'necessary': true}}, {'evidence': ['CONSENT_SUBJECT']}]}",
                "{'any': [{'role': ['GP']}, {'evidence': ['CONSENT_SUBJECT'], 'facts': {'necessary': true}}]}")) {
            assertHolds(when, NECESSARY, CONSENT);
            assertDoesNotHold(when, NECESSARY);
            assertDoesNotHold(when, NONE, CONSENT);
            assertDoesNotHold(when, NONE.with("necessary", false), CONSENT);
            assertDoesNotHold(when, NONE);
        }
    }

    @Test
    void evidenceCanBlock() {
        String when = "{'unless': [{'evidence': ['CONSENT_WITHDRAWN']}]}";
        assertHolds(when, NONE);
        assertHolds(when, NECESSARY, CONSENT);
        assertDoesNotHold(when, NONE, "CONSENT_WITHDRAWN");
        assertDoesNotHold(when, NECESSARY, CONSENT, "CONSENT_WITHDRAWN");
        String beside = "{'evidence': ['CONSENT_SUBJECT'], 'unless': [{'evidence': ['CONSENT_WITHDRAWN']}]}";
        assertHolds(beside, NONE, CONSENT);
        assertDoesNotHold(beside, NONE, CONSENT, "CONSENT_WITHDRAWN");
        assertDoesNotHold(beside, NONE);
    }

    @Test
    void whatBlocksTogetherDoesNotBlockAlone() {
        String when = "{'unless': [{'evidence': ['CONSENT_WITHDRAWN'], 'facts': {'necessary': true}}]}";
        assertDoesNotHold(when, NECESSARY, "CONSENT_WITHDRAWN");
        assertHolds(when, NONE, "CONSENT_WITHDRAWN");
        assertHolds(when, NECESSARY);
        assertHolds(when, NONE);
        String nothingAsked = "{'unless': [{'all': []}]}";
        assertDoesNotHold(nothingAsked, NONE);
        assertDoesNotHold(nothingAsked, NECESSARY, CONSENT);
    }

    @Test
    void whatBlocksUnlessSomethingElseIsShownIsTheSomethingElse() {
        String when = "{'unless': [{'unless': [{'evidence': ['CONSENT_SUBJECT']}]}]}";
        assertHolds(when, NONE, CONSENT);
        assertDoesNotHold(when, NONE);
        assertDoesNotHold(when, NECESSARY, "LEGAL_TASK");
    }

    @Test
    void aDefinitionOverEvidenceAnswersAsTheEvidence() {
        String all = "{'defined': ['consented'], 'facts': {'necessary': true}}";
        assertHolds(all, NECESSARY, CONSENT);
        assertDoesNotHold(all, NECESSARY);
        assertDoesNotHold(all, NONE, CONSENT);
        String any = "{'any': [{'defined': ['consented']}, {'facts': {'necessary': true}}]}";
        assertHolds(any, NONE, CONSENT);
        assertHolds(any, NECESSARY);
        assertDoesNotHold(any, NONE, "LEGAL_TASK");
        String unless = "{'unless': [{'defined': ['consented']}]}";
        assertDoesNotHold(unless, NONE, CONSENT);
        assertHolds(unless, NECESSARY);
        assertHolds(unless, NONE);
    }

    @Test
    void aDefinitionCanUseAnotherOrHoldWithoutAnything() {
        String both = "{'any': [{'defined': ['consented-to-what-is-necessary']}]}";
        assertHolds(both, NECESSARY, CONSENT);
        assertDoesNotHold(both, NECESSARY);
        assertDoesNotHold(both, NONE, CONSENT);
        String not = "{'any': [{'role': ['GP']}, {'defined': ['not-withdrawn']}]}";
        assertHolds(not, NONE);
        assertHolds(not, NECESSARY, CONSENT);
        assertDoesNotHold(not, NONE, "CONSENT_WITHDRAWN");
    }

    @Test
    void whatIsAskedOfNothingThatIsStatedHoldsByItself() {
        assertHolds("{}", NONE);
        assertHolds("{'any': [{'evidence': ['CONSENT_SUBJECT']}, {}]}", NONE);
        assertDoesNotHold("{'any': []}", NECESSARY, CONSENT);
        assertDoesNotHold("{'facts': {'necessary': true}, 'any': []}", NECESSARY, CONSENT);
        String more = numbers("{'number': 2}", "above", "{'number': 1}");
        String less = numbers("{'number': 2}", "below", "{'number': 1}");
        assertHolds(more, NONE);
        assertHolds(more, NECESSARY, CONSENT);
        assertDoesNotHold(less, NONE);
        assertHolds("{'any': [{'evidence': ['CONSENT_SUBJECT']}, " + more + "]}", NONE);
        assertDoesNotHold("{'any': [{'evidence': ['CONSENT_SUBJECT']}, " + less + "]}", NONE);
        assertHolds("{'any': [{'evidence': ['CONSENT_SUBJECT']}, " + less + "]}", NONE, CONSENT);
        assertDoesNotHold("{'unless': [" + more + "]}", NONE);
        assertHolds("{'unless': [" + less + "]}", NONE);
    }

    private static String numbers(String left, String is, String right) {
        return "{'numbers': [{'left': [" + left + "], 'is': '" + is + "', 'right': [" + right + "]}]}";
    }

    @Test
    void aFactThatIsStatedIsStatedWhicheverItsValue() {
        String when = "{'stated': ['necessary']}";
        assertHolds(when, NECESSARY);
        assertHolds(when, NONE.with("necessary", false), CONSENT);
        assertDoesNotHold(when, NONE, CONSENT);
        String either = "{'any': [{'stated': ['necessary']}, {'evidence': ['CONSENT_SUBJECT']}]}";
        assertHolds(either, NONE, CONSENT);
        assertHolds(either, NONE.with("necessary", false));
        assertDoesNotHold(either, NONE, "LEGAL_TASK");
        String unless = "{'unless': [{'stated': ['necessary']}]}";
        assertHolds(unless, NONE, CONSENT);
        assertDoesNotHold(unless, NONE.with("necessary", false), CONSENT);
    }

    @Test
    void whoIsNamedAsRecipientIsTheReceiverOrElseWhoAsksOrWhomHeWorksFor() {
        String when = "{'same': {'consent_recipients': 'recipient'}}";
        Facts school = NONE.with("consent_recipients", "SCHOOL");
        Facts police = NONE.with("consent_recipients", "POLICE");
        assertHolds(when, school);
        assertHolds(when, NONE.with("consent_recipients", "CASE_WORKER"), CONSENT);
        assertDoesNotHold(when, police);
        assertDoesNotHold(when, NONE, CONSENT);
        assertDoesNotHold(when, NONE.with("receiver", "SCHOOL"));
        assertHolds(when, police.with("receiver", "POLICE"));
        assertDoesNotHold(when, school.with("receiver", "POLICE"));
        assertDoesNotHold(when, NONE.with("consent_recipients", "CASE_WORKER").with("receiver", "POLICE"));
        String either = "{'any': [{'evidence': ['CONSENT_SUBJECT']}, " + when + "]}";
        assertHolds(either, police, CONSENT);
        assertHolds(either, school);
        assertDoesNotHold(either, police);
        assertDoesNotHold("{'unless': [" + when + "]}", school);
        assertHolds("{'unless': [" + when + "]}", NONE);
    }
}
