package nl.wijkkit.signals.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.HomeAddress;
import nl.wijkkit.signals.Household;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which desk works where. A Dutch postal code is four digits, or those and two letters: 2511 holds 2511 AA to 2511 ZZ. */
class AreaTest {

    private static final DeskId TEAM = DeskId.of("TEAM");
    private static final DeskId NORTH = DeskId.of("NORTH");
    private static final DeskId SOUTH = DeskId.of("SOUTH");
    private static final DeskId FRONT = DeskId.of("FRONT");

    private static Household at(String code) {
        return Household.at(new HomeAddress(PostalCode.parse(code), HouseNumber.of(1)));
    }

    private static Routing routing(Area... areas) {
        return new Routing(
                "trial", "7", Text.same("proef"), desks(NORTH, SOUTH, FRONT), List.of(areas), Map.of(TEAM, FRONT));
    }

    private static List<Desk> desks(DeskId... ids) {
        return List.of(ids).stream()
                .map(id -> new Desk(id, Text.same(id.code()), Desk.Responsible.COLLEGE))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "9901, 9920, 9900 ZZ, false",
        "9901, 9920, 9901 AA, true",
        "9901, 9920, 9920 ZZ, true",
        "9901, 9920, 9921 AA, false",
        "9905AB, 9905AD, 9905 AA, false",
        "9905AB, 9905AD, 9905 AB, true",
        "9905AB, 9905AD, 9905 AD, true",
        "9905AB, 9905AD, 9905 AE, false",
        "9905, 9905, 9905 AB, true"
    })
    void bothEndsBelongToAnArea(String from, String to, String code, boolean holds) {
        assertThat(new Area(TEAM, NORTH, from, to).holds(at(code))).isEqualTo(holds);
    }

    @Test
    void fourDigitsAreEnoughForAnAreaOfFourAndNotForOneOfSix() {
        Household district = Household.in("9905");
        assertThat(new Area(TEAM, NORTH, "9905", "9905").holds(district)).isTrue();
        assertThat(new Area(TEAM, NORTH, "9905AA", "9905ZZ").holds(district)).isFalse();
        assertThat(new Area(TEAM, NORTH, "9905", "9905").holds(Household.unknown()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0901, 9920",
        "990, 9920",
        "9901, 99200",
        "9901A, 9920A",
        "9901ab, 9901ac",
        "9901, 9920AB",
        "9901AA, 9920",
        "9920, 9901",
        "9905AB, 9905AA"
    })
    void anAreaRunsFromAPostalCodeToALaterOneOfTheSameLength(String from, String to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Area(TEAM, NORTH, from, to))
                .withMessage("an area must run from a postal code to a later one of the same length");
    }

    @Test
    void narrowComesBeforeWideAndSixBeforeFour() {
        Area wide = new Area(TEAM, NORTH, "9901", "9940");
        Area narrow = new Area(TEAM, SOUTH, "9904", "9905");
        Area six = new Area(TEAM, FRONT, "1000AA", "9999ZZ");
        Area street = new Area(TEAM, NORTH, "9905AA", "9905AB");
        Route route = routing(wide, six, narrow, street).route(TEAM, at("9905 AB"));
        assertThat(route.matches()).containsExactly(street, six, narrow, wide);
        assertThat(route.reason()).isEqualTo(Route.Reason.AREA);
        assertThat(route.named()).isEqualTo(TEAM);
        assertThat(route).hasToString("Route[NORTH, AREA]");
    }

    @Test
    void ofAreasThatAreEquallyWideTheCodeOfTheDeskDecidesWhateverTheirOrder() {
        Area one = new Area(TEAM, NORTH, "9901", "9905");
        Area other = new Area(TEAM, SOUTH, "9905", "9909");
        assertThat(routing(one, other).route(TEAM, at("9905 AB")).desk()).isEqualTo(NORTH);
        assertThat(routing(other, one).route(TEAM, at("9905 AB")).desk()).isEqualTo(NORTH);
        assertThat(routing(other, one).undecided()).containsExactly(List.of(one, other));
    }

    @Test
    void areasThatShareNoPostalCodeOrOneDeskAreDecided() {
        Area low = new Area(TEAM, NORTH, "9901", "9905");
        Area high = new Area(TEAM, SOUTH, "9906", "9909");
        assertThat(routing(low, high).undecided()).isEmpty();
        assertThat(routing(high, low).undecided()).isEmpty();
        assertThat(routing(low, new Area(TEAM, NORTH, "9905", "9907")).undecided())
                .isEmpty();
        assertThat(routing(low, new Area(TEAM, SOUTH, "9905AA", "9905ZZ")).undecided())
                .as("six digits and letters go before four")
                .isEmpty();
        Area touching = new Area(TEAM, SOUTH, "9905", "9909");
        assertThat(low.meets(touching)).isTrue();
        assertThat(touching.meets(low)).isTrue();
        assertThat(low.meets(new Area(DeskId.of("OTHER"), SOUTH, "9901", "9905")))
                .as("another task")
                .isFalse();
    }

    @Test
    void aDeskThatIsNamedGetsItWithoutAreas() {
        Routing routing = routing(new Area(TEAM, NORTH, "9901", "9905"));
        Route route = routing.route(FRONT, at("9901 AA"));
        assertThat(route).isEqualTo(new Route(FRONT, FRONT, Route.Reason.NAMED, List.of()));
        assertThat(routing.knows(FRONT)).isTrue();
        assertThat(routing.knows(TEAM)).isTrue();
        assertThat(routing.knows(DeskId.of("ELSEWHERE"))).isFalse();
        assertThat(routing.desk(FRONT).orElseThrow().responsible()).isEqualTo(Desk.Responsible.COLLEGE);
        assertThat(routing.desk(TEAM)).isEmpty();
        assertThat(routing.desks()).extracting(Desk::id).containsExactly(NORTH, SOUTH, FRONT);
        assertThat(routing.id()).isEqualTo("trial");
        assertThat(routing.version()).isEqualTo("7");
        assertThat(routing.name()).isEqualTo(Text.same("proef"));
        assertThat(routing).hasToString("Routing[trial 7]");
    }

    @Test
    void aRoutingInWhichASignalCouldGetLostIsRefused() {
        Area area = new Area(TEAM, NORTH, "9901", "9905");
        Text name = Text.same("proef");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Routing("t", "1", name, desks(NORTH, NORTH), List.of(), Map.of()))
                .withMessage("a desk must stand once, got NORTH twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Routing("t", "1", name, desks(FRONT), List.of(area), Map.of(TEAM, FRONT)))
                .withMessage("an area must name a desk that is there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Routing("t", "1", name, desks(NORTH), List.of(area), Map.of(TEAM, FRONT)))
                .withMessage("an area must name a desk that is there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Routing("t", "1", name, desks(NORTH, FRONT), List.of(area), Map.of()))
                .withMessageContaining("have a desk for what no area holds");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Routing("t", "1", name, desks(NORTH, FRONT, TEAM), List.of(area), Map.of(TEAM, FRONT)))
                .withMessageContaining("a task must be no desk itself");
    }
}
