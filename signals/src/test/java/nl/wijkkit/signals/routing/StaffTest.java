package nl.wijkkit.signals.routing;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.triage.PolicyReader;
import org.junit.jupiter.api.Test;

/** Who of a desk takes it up: a cap protects workers and never hides a term. */
class StaffTest {

    private static final Terms TERMS = Terms.dutch();
    private static final DeskId NORTH = DeskId.of("NORTH");
    private static final DeskId SOUTH = DeskId.of("SOUTH");
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    private static final Instant AT = Instant.parse("2025-03-03T08:00:00Z");
    /** Six weeks from Monday 3 March: Monday 14 April. */
    private static final Deadline SIX_WEEKS = deadline("WMO_INVESTIGATION_6W");

    private static Deadline deadline(String rule) {
        return TERMS.deadline(
                PolicyReader.shipped().terms().stream()
                        .filter(term -> term.id().equals(rule))
                        .findFirst()
                        .orElseThrow(),
                AT);
    }

    private static Worker worker(String id, int most) {
        return new Worker(PartyId.of(id), List.of(NORTH), List.of("SKJ"), most, List.of());
    }

    private static Assignment assign(Deadline deadline, LocalDate today, Worker... workers) {
        return new Staff(List.of(workers), TERMS, 0)
                .assign(NORTH, null, deadline, today, Map.of(PartyId.of("a"), 2, PartyId.of("b"), 2));
    }

    @Test
    void whoHasRoomForOneMoreIsFreeAndWhoHasNotIsFull() {
        assertThat(assign(SIX_WEEKS, MONDAY, worker("a", 2), worker("b", 3)).weighed())
                .containsExactly(
                        new Assignment.Weighed(PartyId.of("a"), Assignment.Found.FULL, 2),
                        new Assignment.Weighed(PartyId.of("b"), Assignment.Found.FREE, 2));
    }

    @Test
    void whoeverHasTheLowestIdTakesItOfThoseWhoHaveAsMany() {
        Assignment assignment = assign(SIX_WEEKS, MONDAY, worker("b", 9), worker("a", 9));
        assertThat(assignment.taker()).contains(PartyId.of("a"));
        assertThat(assignment.reason()).isEqualTo(Assignment.Reason.FEWEST_OPEN);
        assertThat(assignment.desk()).isEqualTo(NORTH);
        assertRoundTrip(assignment, Assignment.class);
    }

    @Test
    void aCapGivesWayOnTheLastDayIfNoWorkingDayMayBeLeft() {
        LocalDate last = LocalDate.of(2025, 4, 14);
        assertThat(assign(SIX_WEEKS, last.minusDays(3), worker("a", 1)).reason())
                .as("Friday: Monday is left")
                .isEqualTo(Assignment.Reason.IN_QUEUE);
        assertThat(assign(SIX_WEEKS, last, worker("a", 1)).reason()).isEqualTo(Assignment.Reason.TERM_BEFORE_CAP);
        assertThat(assign(SIX_WEEKS, last.plusDays(9), worker("a", 1)).reason())
                .as("and when the term has passed")
                .isEqualTo(Assignment.Reason.TERM_BEFORE_CAP);
    }

    @Test
    void withoutATermNobodyGetsMoreThanTheCap() {
        Staff staff = new Staff(List.of(worker("a", 0)), TERMS, 99);
        Assignment assignment = staff.assign(NORTH, null, null, MONDAY, Map.of());
        assertThat(assignment.reason()).isEqualTo(Assignment.Reason.IN_QUEUE);
        assertThat(assignment.taker()).isEmpty();
    }

    @Test
    void whoeverIsAwayOrMayNotDoThisGetsNothingHoweverNearTheTerm() {
        Worker away = new Worker(
                PartyId.of("a"), List.of(NORTH), List.of("SKJ"), 9, List.of(Period.of(MONDAY, MONDAY.plusDays(5))));
        Worker other = new Worker(PartyId.of("b"), List.of(NORTH, SOUTH), List.of("DEBTS"), 9, List.of());
        Staff staff = new Staff(List.of(away, other), TERMS, 99);
        Assignment assignment = staff.assign(NORTH, "SKJ", SIX_WEEKS, MONDAY, Map.of());
        assertThat(assignment.weighed())
                .extracting(Assignment.Weighed::found)
                .containsExactly(Assignment.Found.ABSENT, Assignment.Found.OTHER_ROLE);
        assertThat(assignment.reason()).isEqualTo(Assignment.Reason.IN_QUEUE);
        assertThat(away.isAbsent(MONDAY.minusDays(1))).isFalse();
        assertThat(away.isAbsent(MONDAY)).isTrue();
        assertThat(staff.assign(NORTH, "SKJ", SIX_WEEKS, MONDAY.minusDays(1), Map.of())
                        .taker())
                .contains(PartyId.of("a"));
        assertThat(staff.assign(SOUTH, null, SIX_WEEKS, MONDAY, Map.of()).weighed())
                .as("only those of the desk")
                .extracting(Assignment.Weighed::worker)
                .containsExactly(PartyId.of("b"));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Staff(List.of(worker("a", 1), worker("b", 1), worker("a", 2)), TERMS, 0))
                .withMessage("a worker must stand once, got a twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Staff(List.of(), TERMS, -1))
                .withMessage("near must be 0 or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> worker("a", -1))
                .withMessage("most must be 0 or more, got -1");
        assertThat(worker("a", 0)).hasToString("Worker[a]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assignment(NORTH, null, Assignment.Reason.FEWEST_OPEN, List.of()))
                .withMessage("a signal must have a worker, or stand in the queue of the desk");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assignment(NORTH, PartyId.of("a"), Assignment.Reason.IN_QUEUE, List.of()));
    }
}
