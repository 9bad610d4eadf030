package nl.wijkkit.signals.routing;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.Regime;
import nl.wijkkit.plan.terms.TermBasis;
import nl.wijkkit.plan.terms.TermLength;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.HomeAddress;
import nl.wijkkit.signals.Household;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;

class RoutingTest {

    private static final DeskId TEAM = DeskId.of("TEAM");
    private static final DeskId NORTH = DeskId.of("NORTH");
    private static final DeskId STREET = DeskId.of("STREET");
    private static final DeskId FRONT = DeskId.of("FRONT");
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    private static final Instant AT = Instant.parse("2025-03-03T08:00:00Z");

    private static final Routing ROUTING = new Routing(
            "trial",
            "1",
            Text.same("trial"),
            List.of(desk(NORTH), desk(STREET), desk(FRONT)),
            List.of(new Area(TEAM, NORTH, "9901", "9920"), new Area(TEAM, STREET, "9905AA", "9905AC")),
            Map.of(TEAM, FRONT));

    private static Desk desk(DeskId id) {
        return new Desk(id, Text.same(id.code()), Desk.Responsible.COLLEGE);
    }

    private static Household at(String code) {
        return Household.at(new HomeAddress(PostalCode.parse(code), HouseNumber.of(1)));
    }

    private static Deadline weeks(int weeks) {
        TermRule rule = new TermRule(
                "TRIAL_" + weeks,
                TermLength.ofWeeks(weeks),
                Regime.TERMIJNENWET,
                TermBasis.LAW,
                Text.same("trial"),
                new Source("test", Source.Certainty.UNCERTAIN));
        return Terms.dutch().deadline(rule, AT);
    }

    private static Worker worker(String id, int most, Period... absences) {
        return new Worker(PartyId.of(id), List.of(NORTH), List.of("SKJ"), most, List.of(absences));
    }

    @Test
    void theNarrowestAreaDecidesAndAllMatchesAreKept() {
        Route route = ROUTING.route(TEAM, at("9905 AB"));
        assertThat(route.desk()).isEqualTo(STREET);
        assertThat(route.matches()).extracting(Area::desk).containsExactly(STREET, NORTH);
        assertThat(ROUTING.route(TEAM, at("9905 AD")).desk()).isEqualTo(NORTH);
        assertThat(ROUTING.undecided()).isEmpty();
        assertRoundTrip(route, Route.class);
    }

    @Test
    void nobodyIsWithoutADesk() {
        assertThat(ROUTING.route(TEAM, Household.unknown()).desk()).isEqualTo(FRONT);
        assertThat(ROUTING.route(TEAM, at("1018 AA")).reason()).isEqualTo(Route.Reason.NO_AREA);
        assertThatThrownBy(() -> ROUTING.route(DeskId.of("ELSEWHERE"), Household.unknown()))
                .hasMessageContaining("must lead to a desk that is there");
    }

    @Test
    void theWorkerWithTheFewestOpenSignalsTakesItUp() {
        Period away = Period.ofDay(MONDAY);
        Staff staff = new Staff(List.of(worker("c", 9), worker("b", 9), worker("a", 9, away)), Terms.dutch(), 2);
        Assignment assignment = staff.assign(NORTH, null, null, MONDAY, Map.of(PartyId.of("c"), 3, PartyId.of("b"), 4));
        assertThat(assignment.taker()).contains(PartyId.of("c"));
        assertThat(assignment.weighed())
                .extracting(Assignment.Weighed::found)
                .containsExactly(Assignment.Found.ABSENT, Assignment.Found.FREE, Assignment.Found.FREE);
        assertThat(staff.assign(NORTH, "OTHER", null, MONDAY, Map.of()).reason())
                .isEqualTo(Assignment.Reason.IN_QUEUE);
    }

    @Test
    void aCapGivesWayToATermThatIsNearAndNotBefore() {
        Staff staff = new Staff(List.of(worker("a", 1), worker("b", 2)), Terms.dutch(), 2);
        Map<PartyId, Integer> open = Map.of(PartyId.of("a"), 1, PartyId.of("b"), 2);
        Deadline deadline = weeks(4); // Monday 31 March
        assertThat(staff.assign(NORTH, null, deadline, LocalDate.of(2025, 3, 26), open)
                        .reason())
                .isEqualTo(Assignment.Reason.IN_QUEUE);
        Assignment near = staff.assign(NORTH, null, deadline, LocalDate.of(2025, 3, 27), open);
        assertThat(near.reason()).isEqualTo(Assignment.Reason.TERM_BEFORE_CAP);
        assertThat(near.taker()).contains(PartyId.of("a"));
    }
}
