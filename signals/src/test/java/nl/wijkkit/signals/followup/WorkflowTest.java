package nl.wijkkit.signals.followup;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.terms.TermCourse;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;

class WorkflowTest {

    private static final Workflow SHIPPED = WorkflowReader.shipped();

    private static String resource(String name) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(WorkflowReader.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theExampleKeepsTheSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("/META-INF/wijkkit/schema/follow-up-1.schema.json"));
        assertThat(schema.validate(resource("example-workflow.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"format\": \"follow-up-1\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theExampleUsesEveryKindOfStep() {
        Set<StepKind> used = SHIPPED.steps().stream().map(Step::on).collect(Collectors.toSet());
        assertThat(used).isEqualTo(EnumSet.complementOf(EnumSet.of(StepKind.OPENED)));
        assertThat(SHIPPED.states()).extracting(State::id).contains(StateId.of("to-complete"));
        assertThat(SHIPPED.stepsFrom(StateId.of("taken"))).extracting(Step::id).contains("close", "wait");
        assertThat(SHIPPED.ending("helped")).isPresent();
        assertThat(SHIPPED.endings()).hasSize(6);
        assertThat(SHIPPED).hasToString("Workflow[example, 2026-01]");
    }

    @Test
    void aDocumentTellsAllItsProblems() {
        String json = """
                {"format": "follow-up-1", "id": "mine", "version": "1", "name": {"nl": "a", "en": "b"},
                 "source": {"reference": "beleid", "certainty": "SEEN"},
                 "states": [
                   {"id": "open", "name": {"nl": "a", "en": "b"}, "open": true},
                   {"id": "open", "name": {"nl": "a", "en": "b"}, "open": true},
                   {"id": "done", "name": {"nl": "a", "en": "b"}, "open": false}],
                 "start": "done", "startToComplete": "gone",
                 "steps": [
                   {"id": "a", "on": "TAKEN", "from": ["open"], "name": {"nl": "a", "en": "b"}},
                   {"id": "b", "on": "TAKEN", "from": ["open"], "name": {"nl": "a", "en": "b"}},
                   {"id": "c", "on": "CLOSED", "from": ["gone"], "to": "done", "name": {"nl": "a", "en": "b"}}],
                 "endings": [{"id": "e", "name": {"nl": "a", "en": "b"}, "attempts": 1, "channels": 2}],
                 "escalations": []}
                """;
        List<Problem> problems = WorkflowReader.read(new StringReader(json)).problems();
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "stands-twice", // state open
                        "not-allowed", // nobody would act on a signal that begins in a state that is not open
                        "not-allowed", // and it must be there
                        "no-such-state",
                        "not-a-step",
                        "stands-twice", // two steps take in the same state
                        "dead-end",
                        "out-of-range", // more channels than attempts
                        "unknown-field"); // when the urgency rises is for the policy to say
    }

    @Test
    void everyChangeBinds() {
        Steps steps = Steps.opened(Urgency.NORMAL);
        DeskId other = DeskId.of("OTHER");
        TermCourse course =
                TermCourse.start(Steps.SIX_WEEKS, Steps.RECEIVED).extend(Steps.SIX_WEEKS, LocalDate.of(2025, 3, 4));
        List<FollowUpChange> changes = List.of(
                Steps.opening(Urgency.HIGH),
                Steps.openedWithout(null, false),
                new CourseChange.Ranked(Urgency.LOW, null),
                new CourseChange.Moved("wait"),
                new CourseChange.HandedOver(PlanId.of("p-1")),
                new CourseChange.Merged(SignalId.of("s-2")),
                new CourseChange.Closed("helped"),
                new CourseChange.Withdrawn(),
                new CourseChange.Reopened(),
                new WorkChange.Taken(Steps.ANNA),
                new WorkChange.Released(),
                new WorkChange.Routed(Steps.DESK, other),
                new WorkChange.ContactTried(ContactMeans.LETTER, false),
                new WorkChange.Overridden(Urgency.ACUTE),
                new WorkChange.TermChanged(course, Steps.TERMS.deadline(course)),
                new WorkChange.FeedbackGiven(WorkChange.Depth.THAT, ContactMeans.E_MAIL, null));
        changes.forEach(change -> assertRoundTrip(steps.event(Steps.ANNA, change), FollowUpEvent.class));
        assertThat(changes.stream().map(FollowUpChange::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(StepKind.class));
        FollowUpRefusal refusal = new FollowUpRefusal(FollowUpRule.ONE_WORKER, Steps.SIGNAL, null, Steps.ANNA);
        assertRoundTrip(refusal, FollowUpRefusal.class);
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        assertThat(Arrays.stream(FollowUpRule.values()).map(FollowUpRule::id)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(FollowUpRule.values()).map(rule -> FollowUpRule.of(rule.id())))
                .containsExactly(FollowUpRule.values());
    }
}
