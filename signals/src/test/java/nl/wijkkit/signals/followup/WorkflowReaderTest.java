package nl.wijkkit.signals.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Reporter;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.intake.Received;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A municipality replaces states and steps; nothing may get stuck in them. */
class WorkflowReaderTest {

    private static final String SOUND = """
            {"format": "follow-up-1", "id": "mine", "version": "2026-01", "name": {"nl": "de onze", "en": "ours"},
             "source": {"reference": "besluit", "certainty": "SEEN"},
             "states": [
               {"id": "new", "name": {"nl": "nieuw", "en": "new"}, "open": true},
               {"id": "busy", "name": {"nl": "bezig", "en": "busy"}, "open": true, "started": true},
               {"id": "done", "name": {"nl": "klaar", "en": "done"}, "open": false}],
             "start": "new", "startToComplete": "busy",
             "steps": [
               {"id": "take", "on": "TAKEN", "from": ["new"], "to": "busy", "name": {"nl": "pak", "en": "take"}},
               {"id": "pause", "on": "MOVED", "from": ["busy"], "to": "new", "byPerson": true,
                "name": {"nl": "wacht", "en": "pause"}},
               {"id": "go-on", "on": "MOVED", "from": ["busy"], "name": {"nl": "verder", "en": "go on"}},
               {"id": "close", "on": "CLOSED", "from": ["new", "busy"], "to": "done", "needsReason": true,
                "name": {"nl": "sluit", "en": "close"}}],
             "endings": [
               {"id": "helped", "name": {"nl": "geholpen", "en": "helped"}},
               {"id": "not-reached", "name": {"nl": "niet bereikt", "en": "not reached"}, "attempts": 3, "channels": 2}]}
            """;
    private static final Workflow WORKFLOW =
            WorkflowReader.read(new StringReader(SOUND)).orElseThrow();

    @Test
    void aWorkflowSaysWhatMayHappenWhere() {
        assertThat(WORKFLOW.id()).isEqualTo("mine");
        assertThat(WORKFLOW.version()).isEqualTo("2026-01");
        assertThat(WORKFLOW.name()).isEqualTo(Text.of("de onze", "ours"));
        assertThat(WORKFLOW.source()).isEqualTo(new Source("besluit", Source.Certainty.SEEN));
        assertThat(WORKFLOW.states())
                .extracting(state -> state.id() + " " + state.open() + " " + state.started())
                .containsExactly("new true false", "busy true true", "done false false");
        assertThat(WORKFLOW.stepsFrom(StateId.of("busy")))
                .extracting(Step::id)
                .containsExactly("pause", "go-on", "close");
        assertThat(WORKFLOW.steps())
                .extracting(step -> step.id() + " " + step.needsReason() + " " + step.byPerson() + " "
                        + step.target().map(StateId::value).orElse("stays"))
                .containsExactly(
                        "take false false busy",
                        "pause false true new",
                        "go-on false false stays",
                        "close true false done");
        assertThat(WORKFLOW.step(StateId.of("busy"), new CourseChange.Moved("pause"))
                        .map(Step::id))
                .contains("pause");
        assertThat(WORKFLOW.step(StateId.of("busy"), new CourseChange.Moved("take")))
                .isEmpty();
        assertThat(WORKFLOW.step(StateId.of("done"), new CourseChange.Closed("helped")))
                .isEmpty();
        assertThat(WORKFLOW.ending("not-reached"))
                .contains(new Ending("not-reached", Text.of("niet bereikt", "not reached"), 3, 2));
        assertThat(WORKFLOW.ending("helped").orElseThrow().attempts()).isZero();
        assertThat(WORKFLOW.ending("other")).isEmpty();
        assertThat(WORKFLOW.endings()).hasSize(2);
        assertThat(WORKFLOW.state(StateId.of("other"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"follow-up-1\" | \"follow-up-2\" | not-allowed",
                "\"start\": \"new\" | \"start\": \"done\" | not-allowed",
                "\"startToComplete\": \"busy\" | \"startToComplete\": \"other\" | not-allowed",
                "\"start\": \"new\", | '' | missing-field",
                "\"startToComplete\": \"busy\", | '' | missing-field",
                "\"id\": \"mine\", | '' | missing-field",
                "\"version\": \"2026-01\", | '' | missing-field",
                "\"name\": {\"nl\": \"de onze\", \"en\": \"ours\"}, | '' | missing-field",
                "\"reference\": \"besluit\" | \"ref\": \"besluit\" | missing-field",
                "\"to\": \"busy\" | \"to\": \"lost\" | no-such-state",
                "\"from\": [\"new\"] | \"from\": [\"lost\"] | not-a-step",
                "\"on\": \"TAKEN\" | \"on\": \"OPENED\" | not-a-step",
                "\"id\": \"take\" | \"id\": \"Take!\" | not-a-step",
                "\"id\": \"take\" | \"id\": \"close\" | stands-twice",
                "\"id\": \"busy\" | \"id\": \"new\" | stands-twice",
                "\"id\": \"helped\" | \"id\": \"not-reached\" | stands-twice",
                "\"on\": \"TAKEN\" | \"on\": \"CLOSED\" | stands-twice",
                "\"from\": [\"new\", \"busy\"] | \"from\": [\"new\"], \"if\": 1 | unknown-field",
                "\"to\": \"done\" | \"to\": \"busy\" | dead-end",
                "\"channels\": 2 | \"channels\": 4 | out-of-range",
                "\"attempts\": 3 | \"attempts\": 1001 | out-of-range",
                "\"open\": false | \"shut\": true | missing-field"
            })
    void whatWouldLeaveASignalStuckIsTold(String before, String after, String code) {
        assertThat(SOUND).contains(before);
        assertThat(WorkflowReader.read(new StringReader(SOUND.replace(before, after)))
                        .problems())
                .extracting(Problem::code)
                .contains(code);
    }

    /** From busy there is a way by way of new, however many steps it takes. */
    @Test
    void aWayOutMayHaveMoreThanOneStep() {
        String longer = SOUND.replace("\"from\": [\"new\", \"busy\"]", "\"from\": [\"new\"]");
        assertThat(WorkflowReader.read(new StringReader(longer)).problems()).isEmpty();
    }

    private static final Triage TRIAGE =
            Triage.of(VocabularyReader.shipped(), PolicyReader.shipped(), RoutingReader.shipped(), Steps.TERMS);

    private static Signal signal(String id) {
        return Signal.of(SignalId.of(id), SignalKind.of("WMO_REPORT"), Channel.TELEPHONE, Steps.at("2025-03-03T09:00"));
    }

    private static Outcome outcome(Signal signal) {
        return TRIAGE.assess(signal, Relations.none(), signal.receivedAt());
    }

    @Test
    void aSignalBeginsAsItWasRankedAtTheMomentOfItsReceipt() {
        FollowUps followUps = FollowUps.empty(WORKFLOW, Steps.TERMS);
        Signal signal = signal("s-1");
        Outcome outcome = outcome(signal);
        FollowUp opened = followUps
                .open(EventId.of("e-1"), Received.of(signal), outcome, Steps.SYSTEM)
                .orElseThrow();
        assertThat(opened.state()).isEqualTo(StateId.of("new"));
        assertThat(opened.kind()).isEqualTo(signal.kind());
        assertThat(opened.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(opened.desk()).isEqualTo(outcome.desk());
        assertThat(opened.deadline().orElse(null)).isNotNull().isEqualTo(outcome.deadline());
        assertThat(opened.openedAt()).isEqualTo(signal.receivedAt());
        assertThat(opened.isReporterKnown()).isFalse();
        assertThat(followUps
                        .open(EventId.of("e-1"), Received.of(signal), outcome, Steps.SYSTEM)
                        .<Boolean>fold(FollowUpOutcome.Accepted::repeated, refusal -> false))
                .isTrue();
    }

    @Test
    void whatCouldNotAllBeReadBeginsWhereItIsCompleted() {
        Signal signal = signal("s-1").withReporter(new Reporter.Secret(PartyId.of("r-1")));
        Received received =
                new Received(signal, null, List.of(new Problem("required", Text.same("x"), Text.same("y"))), List.of());
        CourseChange.Opened opening = WORKFLOW.opening(received, outcome(signal));
        assertThat(opening.state()).isEqualTo(StateId.of("busy"));
        assertThat(opening.reporterKnown())
                .as("a secret reporter can be told something")
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORKFLOW.opening(received, outcome(signal("s-2"))))
                .withMessage("an outcome must be that of the signal received");
    }

    @Test
    void progressTellsTheRulesWhatWasDone() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        assertThat(Steps.WORKFLOW.progress(steps.now()).values())
                .containsEntry(FactKey.of("contact_attempts"), new FactValue.Count(0))
                .containsEntry(FactKey.of("contact_made"), new FactValue.Flag(false))
                .containsEntry(FactKey.of("investigation_started"), new FactValue.Flag(false));
        steps.take(Steps.ANNA, new WorkChange.Taken(Steps.ANNA));
        steps.take(Steps.ANNA, new WorkChange.ContactTried(ContactMeans.LETTER, false));
        FollowUp tried = steps.take(Steps.ANNA, new WorkChange.ContactTried(ContactMeans.TELEPHONE, true));
        assertThat(Steps.WORKFLOW.progress(tried).values())
                .containsEntry(FactKey.of("contact_attempts"), new FactValue.Count(2))
                .containsEntry(FactKey.of("contact_made"), new FactValue.Flag(true))
                .containsEntry(FactKey.of("investigation_started"), new FactValue.Flag(true));
        assertThat(WORKFLOW.progress(tried).values())
                .as("a state that this workflow does not know has not begun, and is open")
                .containsEntry(FactKey.of("investigation_started"), new FactValue.Flag(false));
        assertThat(WORKFLOW.isOpen(tried)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "1, 2"})
    void anEndingAsksNoMoreChannelsThanAttempts(int attempts, int channels) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ending("e", Text.same("e"), attempts, channels))
                .withMessage("expected 0 or more attempts and no more channels than attempts");
        assertThat(new Ending("e", Text.same("e"), 2, 2).channels()).isEqualTo(2);
    }
}
