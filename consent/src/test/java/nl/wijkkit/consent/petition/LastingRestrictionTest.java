package nl.wijkkit.consent.petition;

import static nl.wijkkit.consent.petition.Course.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.wijkkit.consent.retention.DestructionRequest;
import nl.wijkkit.consent.retention.Hold;
import nl.wijkkit.consent.rights.Claims;
import nl.wijkkit.consent.rights.Findings;
import nl.wijkkit.consent.rights.Holder;
import nl.wijkkit.consent.rights.RightKind;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.DataCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a request after its answer. */
class LastingRestrictionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private static Course decided(RightKind kind, Law law, String point, boolean answer) {
        Course course = Course.open(kind, law, DAY).takenUp(DAY);
        return course.decided(DAY, course.clear().with(point, answer));
    }

    // AVG 18(1)(a) to (d), 18(2)
    @ParameterizedTest
    @CsvSource({
        "accuracy-contested,ACCURACY_CONTESTED",
        "objection-pending,OBJECTION_PENDING",
        "unlawful,UNLAWFUL_PROCESSING",
        "needed-by-person-for-claim,UNLAWFUL_PROCESSING"
    })
    void aRestrictionThatIsGrantedLastsForItsOwnReason(String point, Restriction.Reason reason) {
        Course course = Course.open(RightKind.RESTRICTION, Law.WMO, DAY);
        assertThat(Consequences.restriction(course.petition())).isEmpty();
        Findings one = course.clear();
        for (String other :
                new String[] {"accuracy-contested", "objection-pending", "unlawful", "needed-by-person-for-claim"}) {
            one = one.with(other, other.equals(point));
        }
        course.takenUp(DAY).decided(DAY.plusDays(3), one);
        assertThat(Consequences.restriction(course.petition()))
                .contains(new Restriction(Claims.PERSON, Law.WMO, DataCategory.of("FULL_FILE"), reason, DAY, null));
        assertThat(Consequences.hold(course.petition())).contains(new Hold(Hold.Reason.OBJECTION, DAY, null));
    }

    // AVG 18(1)(a): for a period enabling the holder to verify the accuracy
    @Test
    void aCorrectionRestrictsUntilItIsAnswered() {
        Course course = Course.open(
                Claims.own(RightKind.CORRECTION, Law.WMO, Claims.subject(45)), DAY, Holder.ADMINISTRATIVE_BODY, true);
        LocalDate answered = DAY.plusDays(5);
        course.takenUp(DAY).decided(answered, course.clear().with("factual-error", false));
        assertThat(Consequences.restriction(course.petition()).orElseThrow().until())
                .isEqualTo(answered);
        course.tries(answered, RESIDENT, new ObjectionChange.Contested(null)).orElseThrow();
        assertThat(Consequences.restriction(course.petition()).orElseThrow().until())
                .isNull();
    }

    @Test
    void aRefusedRestrictionRestrictsNothing() {
        Course course = Course.open(RightKind.RESTRICTION, Law.WMO, DAY).takenUp(DAY);
        Findings none = course.clear()
                .with("accuracy-contested", false)
                .with("objection-pending", false)
                .with("unlawful", false)
                .with("needed-by-person-for-claim", false);
        course.decided(DAY, none);
        assertThat(Consequences.restriction(course.petition())).isEmpty();
    }

    @Test
    void onlyARequestToDestroyThatStandsIsOne() {
        Course erasure = decided(RightKind.ERASURE, Law.WMO, "important-for-other", false);
        assertThat(Consequences.destruction(erasure.petition(), "record-1"))
                .contains(new DestructionRequest(DAY, DestructionRequest.Answer.GRANTED));
        Course refused = decided(RightKind.ERASURE, Law.WMO, "important-for-other", true);
        assertThat(Consequences.destruction(refused.petition(), "record-1"))
                .contains(new DestructionRequest(DAY, DestructionRequest.Answer.REFUSED));
        Course open = Course.open(RightKind.ERASURE, Law.WMO, DAY);
        assertThat(Consequences.destruction(open.petition(), "record-1"))
                .contains(new DestructionRequest(DAY, DestructionRequest.Answer.OPEN));
        open.does(DAY, new IntakeChange.Withdrawn());
        assertThat(Consequences.destruction(open.petition(), "record-1")).isEmpty();
        assertThat(Consequences.destruction(
                        Course.open(RightKind.ACCESS, Law.WMO, DAY).petition(), "record-1"))
                .isEmpty();
    }

    @Test
    void aRequestThatWasTakenBackHoldsNothing() {
        Course course = Course.open(RightKind.ACCESS, Law.WMO, DAY);
        course.does(DAY, new IntakeChange.Withdrawn());
        assertThat(Consequences.hold(course.petition())).isEmpty();
    }

    @Test
    void aRestrictionCoversItsDataOnItsDays() {
        Restriction health = new Restriction(
                Claims.PERSON,
                Law.WMO,
                DataCategory.of("HEALTH"),
                Restriction.Reason.ACCURACY_CONTESTED,
                DAY,
                DAY.plusDays(3));
        assertThat(health.toString()).contains("ACCURACY_CONTESTED").doesNotContain("p-1", "2026");
        assertThatThrownBy(() -> new Restriction(
                        Claims.PERSON, Law.WMO, health.category(), health.reason(), DAY, DAY.minusDays(1)))
                .hasMessage("a restriction must not end before its first day");
    }
}
