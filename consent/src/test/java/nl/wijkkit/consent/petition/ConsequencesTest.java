package nl.wijkkit.consent.petition;

import static nl.wijkkit.consent.petition.Course.JUDGE;
import static nl.wijkkit.consent.petition.Course.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.retention.DestructionRequest;
import nl.wijkkit.consent.retention.Fate;
import nl.wijkkit.consent.retention.HeldRecord;
import nl.wijkkit.consent.retention.Hold;
import nl.wijkkit.consent.retention.RetentionReader;
import nl.wijkkit.consent.retention.Start;
import nl.wijkkit.consent.rights.Claims;
import nl.wijkkit.consent.rights.Holder;
import nl.wijkkit.consent.rights.RightKind;
import nl.wijkkit.consent.rights.Told;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.ReasonCode;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.junit.jupiter.api.Test;

class ConsequencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private static Request look(LocalDate on) {
        return Request.of(
                        on,
                        Actor.of(Role.of("CASE_WORKER"), Relation.of("ASSIGNED")),
                        Claims.subject(45),
                        new Request.Asked(
                                DataCategory.of("HEALTH"), Law.WMO, Purpose.of("WMO_INVESTIGATION"), Action.of("VIEW")))
                .withEvidence(Evidence.of("LEGAL_TASK"))
                .withFacts(Facts.none().with("necessary", true));
    }

    private static Disclosure seen(Course course, LocalDate on) {
        Consents consents = Restrictions.of(List.of(course.petition())).over(Consents.none());
        return Decider.dutch().decide(look(on), consents).disclosure();
    }

    // AVG 18(1)(d) and 18(2): from the objection until the interests were weighed; 21(1): and longer if it is upheld
    @Test
    void anObjectionRestrictsUntilItIsWeighed() {
        Course course = Course.open(RightKind.OBJECTION, Law.WMO, DAY).takenUp(DAY);
        assertThat(seen(course, DAY.minusDays(1))).isEqualTo(Disclosure.CONTENT);
        assertThat(seen(course, DAY.plusDays(3))).isEqualTo(Disclosure.NOTHING);
        assertThat(Decider.dutch()
                        .decide(Restrictions.of(List.of(course.petition())).applied(look(DAY)))
                        .reasons())
                .contains(ReasonCode.of("RESTRICTED"));
        LocalDate weighed = DAY.plusDays(10);
        course.decided(weighed, course.clear().with("compelling-grounds", true));
        assertThat(seen(course, weighed)).isEqualTo(Disclosure.CONTENT);
        course.tries(weighed, RESIDENT, new ObjectionChange.Contested(null)).orElseThrow();
        assertThat(seen(course, weighed)).isEqualTo(Disclosure.NOTHING);
        course.does(weighed, course.again(weighed, course.clear()));
        assertThat(seen(course, weighed.plusYears(1))).isEqualTo(Disclosure.NOTHING);
    }

    // AVG 18(1)(a): a correction restricts the use if that was asked
    @Test
    void aCorrectionRestrictsIfThatWasAsked() {
        Course asked = Course.open(
                Claims.own(RightKind.CORRECTION, Law.WMO, Claims.subject(45)), DAY, Holder.ADMINISTRATIVE_BODY, true);
        assertThat(Consequences.restriction(asked.petition()).orElseThrow().reason())
                .isEqualTo(Restriction.Reason.ACCURACY_CONTESTED);
        assertThat(Consequences.restriction(
                        Course.open(RightKind.CORRECTION, Law.WMO, DAY).petition()))
                .isEmpty();
        asked.does(DAY, new IntakeChange.Withdrawn());
        assertThat(Consequences.restriction(asked.petition())).isEmpty();
    }

    // Wmo 2015 5.3.5(1), Jeugdwet 7.3.9: the own request sets the retention term of 15 or 20 years aside
    @Test
    void aYouthFileIsDestroyedOnOwnRequestWithinItsRetentionTerm() {
        Course course = Course.open(RightKind.ERASURE, Law.JEUGDWET, DAY);
        HeldRecord file = HeldRecord.of("record-1", Law.JEUGDWET, "help-file", Start.LAST_CHANGE, DAY.minusYears(1));
        LocalDate later = DAY.plusDays(20);
        assertThat(fate(course, file, later)).isInstanceOf(Fate.OnHold.class);
        course.takenUp(DAY).decided(DAY.plusDays(7), course.clear());
        assertThat(fate(course, file, later))
                .isEqualTo(new Fate.Destroy("jeugdwet-help-file", DAY, DAY.plusMonths(3), true));
        HeldRecord held = file.withHolds(List.of(new Hold(Hold.Reason.LEGAL_HOLD, DAY, null)));
        assertThat(fate(course, held, later)).isInstanceOf(Fate.OnHold.class);
        assertThat(Consequences.destruction(course.petition(), "record-9")).isEmpty();
    }

    @Test
    void whatIsRefusedIsKeptForItsTerm() {
        Course course = Course.open(RightKind.ERASURE, Law.JEUGDWET, DAY).takenUp(DAY);
        course.decided(DAY, course.clear().with("important-for-other", true));
        HeldRecord file = HeldRecord.of("record-1", Law.JEUGDWET, "help-file", Start.LAST_CHANGE, DAY);
        assertThat(fate(course, file, DAY.plusDays(1)))
                .isEqualTo(new Fate.Keep("jeugdwet-help-file", DAY.plusYears(20)));
        course.tries(DAY, RESIDENT, new ObjectionChange.Contested(null)).orElseThrow();
        assertThat(Consequences.destruction(course.petition(), "record-1")
                        .orElseThrow()
                        .answer())
                .isEqualTo(DestructionRequest.Answer.OPEN);
    }

    private static Fate fate(Course course, HeldRecord file, LocalDate on) {
        HeldRecord asked = file.withRequest(
                Consequences.destruction(course.petition(), file.id()).orElseThrow());
        return RetentionReader.shipped().fate(asked, on);
    }

    @Test
    void nothingIsDestroyedWhileARequestForAccessRunsOrCanBeContested() {
        Course course = Course.open(RightKind.ACCESS, Law.WMO, DAY).takenUp(DAY);
        assertThat(Consequences.hold(course.petition())).contains(new Hold(Hold.Reason.ACCESS_REQUEST, DAY, null));
        course.decided(DAY, course.clear().with("needed-to-end-violence", true));
        assertThat(Consequences.hold(course.petition()))
                .contains(new Hold(Hold.Reason.ACCESS_REQUEST, DAY, LocalDate.of(2026, 4, 21)));
        assertThat(Consequences.hold(
                        Course.open(RightKind.ERASURE, Law.WMO, DAY).petition()))
                .isEmpty();
    }

    // AVG 15(1) and (4), 20(1)
    @Test
    void aCopyListsWhatIsGivenAndWhatIsTold() {
        Course course = Course.open(RightKind.ACCESS, Law.WMO, DAY).takenUp(DAY);
        assertThatThrownBy(() -> Takeout.of(course.petition(), JUDGE))
                .hasMessage("expected a request that was decided");
        course.decided(DAY, course.clear().with("third-party-privacy", true));
        Takeout takeout = Takeout.of(course.petition(), JUDGE);
        assertThat(takeout.whole()).isEmpty();
        assertThat(takeout.inPart()).containsExactly("record-1");
        assertThat(takeout.duties()).containsExactly(Duty.of("REDACT_THIRD_PARTIES"));
        assertThat(takeout.told())
                .extracting(Told::id)
                .contains("purposes", "recipients", "retention", "sources", "complaint");
        assertThat(takeout.machineReadable()).isFalse();
        Course along = Course.open(RightKind.PORTABILITY, Law.SELF, DAY).takenUp(DAY);
        along.decided(DAY, along.clear());
        assertThat(Takeout.of(along.petition(), JUDGE).machineReadable()).isTrue();
        assertThatThrownBy(() ->
                        Takeout.of(Course.open(RightKind.ERASURE, Law.WMO, DAY).petition(), JUDGE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
