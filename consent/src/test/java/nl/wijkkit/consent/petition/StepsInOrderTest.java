package nl.wijkkit.consent.petition;

import static nl.wijkkit.consent.petition.Course.JUDGE;
import static nl.wijkkit.consent.petition.Course.RESIDENT;
import static nl.wijkkit.consent.petition.Course.TERMS;
import static nl.wijkkit.consent.petition.Course.WORDS;
import static nl.wijkkit.consent.petition.Course.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rights.Claims;
import nl.wijkkit.consent.rights.Holder;
import nl.wijkkit.consent.rights.RightKind;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;

/** Which step is possible at which stage. */
class StepsInOrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private static Course erasure() {
        return Course.open(RightKind.ERASURE, Law.WMO, DAY);
    }

    private static Course refused() {
        Course course = erasure().takenUp(DAY);
        return course.decided(DAY, course.clear().with("important-for-other", true));
    }

    private static Course contested() {
        Course course = refused();
        course.tries(DAY, RESIDENT, new ObjectionChange.Contested(null)).orElseThrow();
        return course;
    }

    private static void isTooEarlyOrTooLate(Course course, PetitionChange change) {
        assertThat(course.refusal(DAY, WORKER, change))
                .as(change + " at " + course.petition().stage())
                .isEqualTo(PetitionRule.STEP_IS_ALLOWED);
    }

    @Test
    void whoAsksIsAskedAndTakenUpBeforeTheDecisionOnly() {
        IntakeChange.IdentityAsked asked = new IntakeChange.IdentityAsked(WORDS, DAY.plusDays(14));
        IntakeChange.TakenUp takenUp = new IntakeChange.TakenUp(Facts.none());
        for (Course course : List.of(erasure().takenUp(DAY), refused(), contested())) {
            isTooEarlyOrTooLate(course, asked);
            isTooEarlyOrTooLate(course, takenUp);
        }
        isTooEarlyOrTooLate(erasure().does(DAY, asked), asked);
    }

    @Test
    void aTermIsExtendedBeforeTheDecisionOnly() {
        IntakeChange.Extended extended = erasure().extension(DAY);
        isTooEarlyOrTooLate(refused(), extended);
        isTooEarlyOrTooLate(contested(), extended);
        assertThat(erasure().refusal(DAY, WORKER, extended(extended, DAY.plusDays(1))))
                .isEqualTo(PetitionRule.TERM_FOLLOWS);
    }

    private static IntakeChange.Extended extended(IntakeChange.Extended right, LocalDate received) {
        Course later = Course.open(RightKind.ERASURE, Law.WMO, received);
        return new IntakeChange.Extended(
                right.ground(), right.reason(), later.extension(received).deadline());
    }

    @Test
    void aDecisionIsTakenOnceAndCarriedOutOnce() {
        Course course = erasure().takenUp(DAY);
        AnswerChange.Decided decision = course.decision(DAY, course.clear());
        isTooEarlyOrTooLate(course, new AnswerChange.CarriedOut());
        isTooEarlyOrTooLate(course, Course.told());
        course.does(DAY, decision);
        isTooEarlyOrTooLate(course, decision);
        course.does(DAY, new AnswerChange.CarriedOut());
        isTooEarlyOrTooLate(course, new AnswerChange.CarriedOut());
        isTooEarlyOrTooLate(course, new IntakeChange.Withdrawn());
        isTooEarlyOrTooLate(refused(), new IntakeChange.Withdrawn());
    }

    @Test
    void anObjectionIsAgainstADecisionAndIsDecidedOn() {
        Course open = erasure().takenUp(DAY);
        isTooEarlyOrTooLate(open, new ObjectionChange.Contested(null));
        isTooEarlyOrTooLate(open, open.again(DAY, open.clear()));
        isTooEarlyOrTooLate(refused(), contested().postponement(DAY));
        Course contested = contested();
        isTooEarlyOrTooLate(contested, new ObjectionChange.Contested(null));
        contested.does(DAY, contested.postponement(DAY));
        assertThat(contested.refusal(DAY, WORKER, contested().postponement(DAY)))
                .isEqualTo(PetitionRule.EXTENDED_ONCE_IN_TIME);
    }

    @Test
    void anObjectionThatIsTakenBackLeavesTheDecision() {
        Course course = contested();
        assertThat(course.petition().contestableUntil()).isEmpty();
        course.does(DAY, new IntakeChange.Withdrawn());
        assertThat(course.petition().stage()).isEqualTo(Stage.REFUSED);
        assertThat(course.petition().isOpen()).isFalse();
    }

    @Test
    void aRequestOpensOnceAndItsHistoryIsItsOwn() {
        Course course = erasure();
        PetitionEvent opening = course.petition().history().get(0);
        assertThat(course.refusal(DAY, WORKER, opening.change())).isEqualTo(PetitionRule.OPENS_ONCE);
        PetitionEvent other = new PetitionEvent(
                EventId.of("e-9"), PetitionId.of("petition-2"), Course.at(DAY), WORKER, new AnswerChange.CarriedOut());
        assertThat(course.petition()
                        .decide(other, JUDGE, TERMS)
                        .<PetitionRule>fold(accepted -> PetitionRule.OPENS_ONCE, PetitionRefusal::rule))
                .isEqualTo(PetitionRule.SAME_PETITION);
        assertThatThrownBy(() -> Petition.replay(List.of(), JUDGE, TERMS))
                .hasMessage("expected a history that starts with the opening of a request");
        assertThatThrownBy(() -> Petition.replay(List.of(other), JUDGE, TERMS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Petition.replay(List.of(opening, other), JUDGE, TERMS))
                .hasMessage("expected an event of the same request");
        assertThatThrownBy(() -> Petition.replay(List.of(opening, opening), JUDGE, TERMS))
                .hasMessage("expected a request to open once");
        assertThatThrownBy(() -> course.petition().decide(other, JUDGE, TERMS).orElseThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("refused by rule " + PetitionRule.SAME_PETITION.id());
    }

    @Test
    void aRequestSaysWhoDecidesAndWhatWasAsked() {
        Course course =
                Course.open(Claims.own(RightKind.ACCESS, Law.WMO, Claims.subject(45)), DAY, Holder.OTHER, false);
        assertThat(course.petition().holder()).isEqualTo(Holder.OTHER);
        assertThat(course.petition().wish()).contains(WORDS);
        assertThat(course.petition().received()).isEqualTo(DAY);
        assertThat(course.petition().asker()).isEmpty();
        assertThat(course.takenUp(DAY).petition().asker()).contains(Facts.none());
    }

    @Test
    void everythingHasANameInDutchAndEnglish() {
        List<Text> names = Stream.of(
                        Arrays.stream(Stage.values()).map(Stage::label),
                        Arrays.stream(Task.values()).map(Task::label),
                        Arrays.stream(ExtensionGround.values()).map(ExtensionGround::label),
                        Arrays.stream(PetitionRule.values()).map(PetitionRule::sentence))
                .flatMap(each -> each)
                .toList();
        assertThat(names).doesNotContainNull().doesNotHaveDuplicates();
        for (PetitionRule rule : PetitionRule.values()) {
            assertThat(PetitionRule.of(rule.id())).isEqualTo(rule);
        }
        assertThatThrownBy(() -> PetitionRule.of("none")).hasMessage("expected the id of a rule of petitions");
    }

    @Test
    void recipientsAreToldOrThereIsAReason() {
        assertThatThrownBy(() -> new AnswerChange.RecipientsTold(List.of(), null))
                .hasMessage("someone must have been told, or there must be a reason");
        assertThat(new AnswerChange.RecipientsTold(List.of(), WORDS).impossible())
                .isEqualTo(WORDS);
    }
}
