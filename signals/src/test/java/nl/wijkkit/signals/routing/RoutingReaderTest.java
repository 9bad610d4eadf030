package nl.wijkkit.signals.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.HomeAddress;
import nl.wijkkit.signals.Household;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingReaderTest {

    private static final String SOUND = """
            {"id": "ours", "version": "2026-01", "name": {"nl": "onze loketten", "en": "our desks"},
             "desks": [
               {"id": "NORTH", "name": {"nl": "noord", "en": "north"}, "responsible": "COLLEGE"},
               {"id": "SAFE_HOME", "name": {"nl": "Veilig Thuis", "en": "Safe Home"}, "responsible": "VEILIG_THUIS"},
               {"id": "FRONT", "name": {"nl": "balie", "en": "front desk"}, "responsible": "GI"}],
             "areas": [{"task": "TEAM", "desk": "NORTH", "from": "9901", "to": "9920"}],
             "otherwise": [{"task": "TEAM", "desk": "FRONT"}]}
            """;

    private static Checked<Routing> read(String json) {
        return RoutingReader.read(new StringReader(json));
    }

    @Test
    void aMunicipalityReplacesTheDesks() {
        Routing routing = read(SOUND).orElseThrow();
        assertThat(routing.id()).isEqualTo("ours");
        assertThat(routing.version()).isEqualTo("2026-01");
        assertThat(routing.name()).isEqualTo(Text.of("onze loketten", "our desks"));
        assertThat(routing.desks())
                .containsExactly(
                        new Desk(DeskId.of("NORTH"), Text.of("noord", "north"), Desk.Responsible.COLLEGE),
                        new Desk(
                                DeskId.of("SAFE_HOME"),
                                Text.of("Veilig Thuis", "Safe Home"),
                                Desk.Responsible.VEILIG_THUIS),
                        new Desk(DeskId.of("FRONT"), Text.of("balie", "front desk"), Desk.Responsible.GI));
        HomeAddress home = new HomeAddress(PostalCode.parse("9920 ZZ"), HouseNumber.of(1));
        assertThat(routing.route(DeskId.of("TEAM"), Household.at(home)).desk()).isEqualTo(DeskId.of("NORTH"));
        assertThat(routing.route(DeskId.of("TEAM"), Household.in("9921")).desk())
                .isEqualTo(DeskId.of("FRONT"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"desk\": \"NORTH\"        | \"desk\": \"WEST\"          | no-such-desk",
                "\"desk\": \"FRONT\"        | \"desk\": \"WEST\"          | no-such-desk",
                "\"to\": \"9920\"           | \"to\": \"9900\"            | not-an-area",
                "\"to\": \"9920\"           | \"to\": \"9920AB\"          | not-an-area",
                "\"task\": \"TEAM\", \"desk\": \"NORTH\" | \"task\": \"FRONT\", \"desk\": \"NORTH\" | no-such-task",
                "\"task\": \"TEAM\", \"desk\": \"FRONT\" | \"task\": \"NORTH\", \"desk\": \"FRONT\" | no-such-task",
                "\"task\": \"TEAM\", \"desk\": \"FRONT\" | \"task\": \"CREW\", \"desk\": \"FRONT\" | no-such-task",
                "\"id\": \"SAFE_HOME\"      | \"id\": \"NORTH\"           | stands-twice",
                "\"responsible\": \"GI\"    | \"responsible\": \"MAYOR\"  | not-allowed",
                "\"id\": \"ours\", | '' | missing-field",
                "\"version\": \"2026-01\", | '' | missing-field",
                "\"responsible\": \"GI\"    | \"who\": \"GI\"  | missing-field",
                "\"from\": \"9901\", | '' | missing-field",
                "\"areas\"                  | \"places\"          | missing-field",
                "\"otherwise\"              | \"rest\"          | missing-field"
            })
    void whatWouldLoseASignalIsTold(String before, String after, String code) {
        assertThat(SOUND).contains(before);
        Checked<Routing> checked = read(SOUND.replace(before, after));
        assertThat(checked.problems()).extracting(Problem::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"from\": \"9901\" | \"from\": \"0901\"",
                "\"from\": \"9901\" | \"from\": \"9901 AB\"",
                "\"id\": \"FRONT\" | \"id\": \"front\"",
                "\"id\": \"ours\" | \"id\": \"Ours!\"",
                "\"en\": \"our desks\" | \"de\": \"our desks\"",
                "\"version\" | \"edition\": \"1\", \"version\"",
                "\"to\": \"9920\" | \"to\": \"9920\", \"until\": \"x\"",
                "\"desk\": \"FRONT\" | \"desk\": \"FRONT\", \"since\": 2026",
                "\"responsible\": \"GI\" | \"responsible\": \"GI\", \"phone\": \"x\""
            })
    void whatHasAnotherShapeIsNotReadOver(String before, String after) {
        assertThat(SOUND).contains(before);
        assertThat(read(SOUND.replace(before, after)).problems()).isNotEmpty();
    }

    @Test
    void theExampleHasATeamForEachOfItsTwoDistricts() {
        Routing shipped = RoutingReader.shipped();
        DeskId team = DeskId.of("WIJKTEAM");
        assertThat(List.of("9901", "9920").stream()
                        .map(code ->
                                shipped.route(team, Household.in(code)).desk().code()))
                .containsOnly("WIJKTEAM_NOORD");
        assertThat(List.of("9921", "9940").stream()
                        .map(code ->
                                shipped.route(team, Household.in(code)).desk().code()))
                .containsOnly("WIJKTEAM_ZUID");
        assertThat(shipped.undecided()).isEmpty();
        assertThat(shipped.desk(DeskId.of("GI")).orElseThrow().responsible()).isEqualTo(Desk.Responsible.GI);
        assertThat(shipped.desk(DeskId.of("VEILIG_THUIS")).orElseThrow().responsible())
                .isEqualTo(Desk.Responsible.VEILIG_THUIS);
    }
}
