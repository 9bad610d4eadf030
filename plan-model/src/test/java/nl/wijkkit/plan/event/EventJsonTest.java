package nl.wijkkit.plan.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {

    private static final String SCHEMA = "plan-event-1.schema.json";

    static Stream<Change> changes() {
        return Changes.all().stream();
    }

    private static Event event(Change change) {
        return new Event(
                EventId.of("e-1"), PlanId.of("p-1"), Instant.parse("2026-03-02T09:30:00Z"), Changes.WORKER, change);
    }

    private static String stored(String type, int version, String change) {
        return "{\"type\":\"" + type + "\",\"version\":" + version
                + ",\"id\":\"e-1\",\"plan\":\"p-1\",\"at\":\"2026-03-02T09:30:00Z\","
                + "\"by\":{\"kind\":\"WORKER\",\"id\":\"w-1\"},\"change\":" + change + "}";
    }

    private static Checked<Event> read(String json) throws Exception {
        Checked<Event> two = Json.TWO.readValue(json, StoredEvent.class).event();
        assertThat(Json.THREE.readValue(json, StoredEvent.class).event()).isEqualTo(two);
        return two;
    }

    @Test
    void thereIsASampleOfEveryTypeOfChange() {
        assertThat(Changes.all().stream().map(ChangeType::of)).containsExactlyInAnyOrder(ChangeType.values());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anEventBindsWithBothJacksonsAndKeepsToTheSchema(Change change) {
        String json = Json.bothBind(event(change), Event.class);

        Json.keepsTo(SCHEMA, json);
        assertThat(json)
                .startsWith("{\"type\":\"" + ChangeType.of(change).type() + "\",\"version\":"
                        + ChangeType.of(change).version() + ",\"id\":\"e-1\",\"plan\":\"p-1\",");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theShapeInJsonIsTheTypeAndTheVersion(Change change) {
        ChangeType type = ChangeType.of(change);

        assertThat(change.getClass().getAnnotation(JsonTypeName.class).value())
                .isEqualTo(type.type() + "-" + type.version());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theSchemaRefusesAnEventWithoutAMomentAndAChangeWithAnUnknownField(Change change) throws Exception {
        String json = Json.TWO.writeValueAsString(event(change));

        Json.breaks(SCHEMA, json.replace("\"at\":\"2026-03-02T09:30:00Z\",", ""));
        Json.breaks(SCHEMA, json.replace("\"change\":{", "\"change\":{\"surprise\":1,"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void noTextOrDateOfAPersonIsPrinted(Change change) {
        Event event = event(change);

        assertThat(Stream.of(event.toString(), event.stored().toString(), change.toString()))
                .noneMatch(text -> text.contains(Changes.SECRET))
                .noneMatch(text -> text.contains("2026-03"))
                .noneMatch(text -> text.contains("archief.example"));
    }

    @Test
    void theFormatOfAnEventIsFixed() {
        Event event = event(new DirectionChange.DeputyWithdrawn(Changes.OTHER_WORKER, LocalDate.of(2026, 4, 1)));

        assertThat(Json.bothBind(event, Event.class))
                .isEqualTo(stored(
                        "deputy-withdrawn",
                        1,
                        "{\"shape\":\"deputy-withdrawn-1\",\"deputy\":{\"kind\":\"WORKER\",\"id\":\"w-2\"},"
                                + "\"on\":\"2026-04-01\"}"));
    }

    @Test
    void aDeputyOfVersion1ReadsAsTheSamePeriodToday() throws Exception {
        String json = stored(
                "deputy-appointed",
                1,
                "{\"shape\":\"deputy-appointed-1\",\"deputy\":{\"kind\":\"WORKER\",\"id\":\"w-2\"},"
                        + "\"from\":\"2026-03-02\",\"days\":21}");

        // 21 days from 2 March are the days up to and including 22 March
        assertThat(read(json).orElseThrow().change())
                .isEqualTo(new DirectionChange.DeputyAppointed(
                        new Deputyship(Party.worker("w-2"), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 23))));
        assertThat(Json.TWO.readValue(json, Event.class).stored().version()).isEqualTo(2);
        Json.keepsTo(SCHEMA, json);
    }

    @Test
    void aTargetOfVersion1ReadsAsAListOfOneToday() throws Exception {
        String json = stored(
                "goal-targeted",
                1,
                "{\"shape\":\"goal-targeted-1\",\"goal\":\"g1\",\"instrument\":\"zrm-2017\",\"domain\":\"financien\","
                        + "\"baseline\":\"2/5\",\"target\":\"4/5\"}");

        assertThat(read(json).orElseThrow().change())
                .isEqualTo(
                        new GoalChange.GoalTargeted(nl.wijkkit.plan.goal.GoalId.of("g1"), List.of(Changes.target())));
        Json.keepsTo(SCHEMA, json);
    }

    @Test
    void aTypeOfALaterVersionOfTheLibraryIsAProblemAndNotAnException() throws Exception {
        Checked<Event> read =
                read(stored("plan-dreamt", 1, "{\"shape\":\"plan-dreamt-1\",\"dream\":\"" + Changes.SECRET + "\"}"));

        assertThat(read.problems())
                .singleElement()
                .extracting(Problem::code, Problem::toString)
                .containsExactly(
                        "unknown-event-type",
                        "event e-1: expected a type of event that this version knows, found another");
    }

    @Test
    void aShapeOfALaterVersionIsAProblemThatNamesBothVersions() throws Exception {
        Checked<Event> read = read(stored("goal-reworded", 7, "{\"shape\":\"goal-reworded-7\",\"any\":{\"x\":[1]}}"));

        assertThat(read.problems())
                .singleElement()
                .extracting(Problem::code, Problem::toString)
                .containsExactly(
                        "unknown-event-version",
                        "event e-1: expected goal-reworded of version 1 at most, found version 7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal-reworded;1;deputy-withdrawn-1",
                "deputy-withdrawn;2;deputy-withdrawn-1",
                "deputy-withdrawn;1;deputy-withdrawn-9"
            })
    void aShapeThatTypeAndVersionDoNotNameIsAProblem(String parts) throws Exception {
        String[] part = parts.split(";", -1);
        String json = stored(
                part[0],
                Integer.parseInt(part[1]),
                "{\"shape\":\"" + part[2]
                        + "\",\"deputy\":{\"kind\":\"WORKER\",\"id\":\"w-2\"},\"on\":\"2026-04-01\"}");

        assertThat(read(json).problems()).extracting(Problem::code).containsExactly("event-shape-mismatch");
    }

    @Test
    void anEventOfALaterVersionCannotBeBoundAsAnEventOfToday() {
        String json = stored("goal-reworded", 7, "{\"shape\":\"goal-reworded-7\"}");

        assertThatThrownBy(() -> Json.TWO.readValue(json, Event.class)).hasMessageContaining("version 1 at most");
        assertThatThrownBy(() -> Json.THREE.readValue(json, Event.class)).hasMessageContaining("version 1 at most");
    }

    @Test
    void typesAreNamedAlikeInCodeAndInJson() {
        assertThat(Arrays.stream(ChangeType.values()))
                .allSatisfy(type -> assertThat(type.name().replace('_', '-')).isEqualToIgnoringCase(type.type()));
    }
}
