package nl.wijkkit.consent.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.ActorId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.problem.Problem;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class EmergencyTest {

    private static final DataCategory SAFETY = DataCategory.of("SAFETY");
    private static final DataCategory DEBT = DataCategory.of("DEBT");
    private static final ActorId WORKER = ActorId.of("w-7");
    private static final ActorId LEAD = ActorId.of("w-1");
    private static final EmergencyTerms TERMS =
            new EmergencyTerms(Duration.ofHours(1), Duration.ofDays(3), Duration.ofDays(28));
    private static final EmergencyReason REASON = new EmergencyReason(
            EmergencyReason.Danger.LIFE, FreeText.of("buurman hoort hulpgeroep"), List.of(SAFETY), false);
    private static final EmergencyCall CALLED =
            EmergencyCall.of(EmergencyId.of("bg-1"), WORKER, PersonId.of("p-1"), at("02:10:00"));
    private static final OpenEmergency OPENED = CALLED.because(REASON, TERMS, at("02:11:00"));

    @Test
    void dataThatTheReasonNamesAreOpenUntilTheTermIsOver() {
        OpenEmergency seen = OPENED.look(SAFETY, at("03:10:59")).orElseThrow();
        assertThat(seen.looks()).containsExactly(new Look(SAFETY, at("03:10:59").instant()));
        assertThat(seen.look(SAFETY, at("03:11:00")).problems())
                .extracting(Problem::code)
                .containsExactly("emergency-over");
        assertThat(seen.look(DEBT, at("03:00:00")).problems())
                .extracting(Problem::code)
                .containsExactly("not-needed");
        assertThat(seen.look(SAFETY, at("02:10:59")).problems())
                .extracting(Problem::code)
                .containsExactly("emergency-over");
    }

    @Test
    void decisionIsToldThatThereIsNoReasonUntilItIsRecorded() {
        assertThat(CALLED.facts()).isEqualTo(Facts.none().with("reason_recorded", false));
        assertThat(OPENED.facts())
                .isEqualTo(Facts.none()
                        .with("acute_danger", true)
                        .with("assigned_worker_reachable", false)
                        .with("reason_recorded", true));
        assertThat(OPENED.close(at("02:20:00")).facts())
                .isEqualTo(Facts.none().with("acute_danger", false).with("reason_recorded", true));
    }

    @Test
    void emergencyThatIsClosedLateEndedWhenItsTermWasOver() {
        assertThat(OPENED.close(at("02:20:00")).at()).isEqualTo(at("02:20:00").instant());
        assertThat(OPENED.close(at("09:00:00")).at()).isEqualTo(at("03:11:00").instant());
    }

    @Test
    void reviewIsByAnotherPersonAndOverdueAfterItsTerm() {
        ClosedEmergency closed = OPENED.close(at("02:20:00"));
        Instant due = at("02:20:00").instant().plus(Duration.ofDays(3));
        assertThat(closed.reviewDue()).isEqualTo(due);
        assertThat(closed.reviewOverdue(due)).isFalse();
        assertThat(closed.reviewOverdue(due.plusSeconds(1))).isTrue();
        assertThat(closed.reviewed(review(LEAD, due)).review().finding()).isEqualTo(Review.Finding.JUSTIFIED);
        assertThatThrownBy(() -> closed.reviewed(review(WORKER, due)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an emergency must be reviewed by another person, got the same");
        assertThatThrownBy(() -> closed.reviewed(review(LEAD, at("02:19:59").instant())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an emergency must be reviewed after its end, got a moment before");
    }

    @Test
    void personIsToldLaterButNeverNot() {
        ClosedEmergency closed = OPENED.close(at("02:20:00"));
        Instant due = at("02:20:00").instant().plus(Duration.ofDays(28));
        assertThat(closed.notice()).isEqualTo(new Notice.Due(due));
        assertThat(closed.notice().overdue(due)).isFalse();
        assertThat(closed.notice().overdue(due.plusSeconds(1))).isTrue();

        Instant later = due.plus(Duration.ofDays(14));
        ClosedEmergency postponed = closed.postponed(later, FreeText.of("dader woont nog thuis"));
        assertThat(postponed.notice().overdue(later)).isFalse();
        assertThat(postponed.notice().overdue(later.plusSeconds(1))).isTrue();

        ReviewedEmergency told = postponed.reviewed(review(LEAD, due)).told(Clock.fixed(later, ZoneOffset.UTC));
        assertThat(told.closed().notice()).isEqualTo(new Notice.Told(later));
        assertThat(told.closed().notice().overdue(later.plus(Duration.ofDays(999))))
                .isFalse();
        assertThatThrownBy(() -> told.postponed(later, FreeText.of("x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("telling cannot be put off once the person was told");
    }

    @Test
    void termsAreMoreThanNothingAndAtMostADay() {
        Duration day = Duration.ofDays(1);
        assertThat(new EmergencyTerms(day, day, day).open()).isEqualTo(day);
        assertThatThrownBy(() -> new EmergencyTerms(day.plusSeconds(1), day, day))
                .hasMessage("open must be at most a day, got more");
        assertThatThrownBy(() -> new EmergencyTerms(Duration.ZERO, day, day))
                .hasMessage("open must be more than nothing");
        assertThatThrownBy(() -> new EmergencyTerms(day, Duration.ofDays(-1), day))
                .hasMessage("review must be more than nothing");
        assertThatThrownBy(() -> new EmergencyTerms(day, day, Duration.ZERO))
                .hasMessage("inform must be more than nothing");
        assertThatThrownBy(() -> new OpenEmergency(
                        CALLED, REASON, TERMS, CALLED.at(), CALLED.at().plus(day), List.of()))
                .hasMessage("data must be open after the call, for as long as the terms say");
    }

    @Test
    void everyStateBindsWithBothJacksons() {
        ClosedEmergency closed =
                OPENED.look(SAFETY, at("02:12:00")).orElseThrow().close(at("02:20:00"));
        for (Emergency state : List.of(
                CALLED,
                OPENED,
                closed,
                closed.postponed(at("23:00:00").instant(), FreeText.of("gevaar")),
                closed.reviewed(review(LEAD, at("09:00:00").instant())).told(at("10:00:00")))) {
            JsonRoundTrip.assertRoundTrip(state, Emergency.class);
        }
    }

    @Test
    void foldTellsTheStatesApart() {
        ClosedEmergency closed = OPENED.close(at("02:20:00"));
        assertThat(List.of(CALLED, OPENED, closed, closed.reviewed(review(LEAD, closed.at()))))
                .extracting(emergency -> emergency.fold(new Names()))
                .containsExactly("called", "opened", "closed", "reviewed");
    }

    @Test
    void nothingPrintsWhy() {
        ClosedEmergency closed =
                OPENED.close(at("02:20:00")).postponed(at("23:00:00").instant(), FreeText.of("geheim"));
        ReviewedEmergency reviewed = closed.reviewed(review(LEAD, closed.at()));
        assertThat(List.of(CALLED, OPENED, closed, reviewed, closed.notice(), REASON))
                .allSatisfy(value -> assertThat(value.toString()).doesNotContain("hulpgeroep", "geheim", "notitie"));
    }

    private static Review review(ActorId reviewer, Instant at) {
        return new Review(reviewer, at, Review.Finding.JUSTIFIED, FreeText.of("notitie"));
    }

    private static Clock at(String time) {
        return Clock.fixed(Instant.parse("2025-06-02T" + time + "Z"), ZoneOffset.UTC);
    }

    private static final class Names implements Emergency.Cases<String> {
        @Override
        public String called(EmergencyCall emergency) {
            return "called";
        }

        @Override
        public String opened(OpenEmergency emergency) {
            return "opened";
        }

        @Override
        public String closed(ClosedEmergency emergency) {
            return "closed";
        }

        @Override
        public String reviewed(ReviewedEmergency emergency) {
            return "reviewed";
        }
    }
}
