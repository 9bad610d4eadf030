package nl.wijkkit.consent.petition;

import static nl.wijkkit.consent.petition.Course.JUDGE;
import static nl.wijkkit.consent.petition.Course.RESIDENT;
import static nl.wijkkit.consent.petition.Course.TERMS;
import static nl.wijkkit.consent.petition.Course.WORDS;
import static nl.wijkkit.consent.petition.Course.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rights.Findings;
import nl.wijkkit.consent.rights.Holder;
import nl.wijkkit.consent.rights.Result;
import nl.wijkkit.consent.rights.RightKind;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetitionTest {

    // Monday 9 March 2026
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private static Course erasure() {
        return Course.open(RightKind.ERASURE, Law.JEUGDWET, DAY);
    }

    // AVG 12(3) with Regulation 1182/71 art. 3: month to the same day or the last of a shorter month, weekends and
    // holidays to the next working day. 31 January 2026 -> Saturday 28 February -> Monday 2 March; 6 March 2026 ->
    // Easter Monday 6 April -> Tuesday 7 April; 25 November 2025 -> both days of Christmas and a weekend -> Monday 29
    // December
    @ParameterizedTest
    @CsvSource({
        "2026-03-09,2026-04-09",
        "2026-01-31,2026-03-02",
        "2026-03-06,2026-04-07",
        "2025-11-25,2025-12-29",
    })
    void anAnswerIsDueWithinAMonth(LocalDate received, LocalDate last) {
        Course course = Course.open(RightKind.ACCESS, Law.WMO, received);
        assertThat(course.last(Task.ANSWER)).isEqualTo(last);
        assertThat(course.petition().deadlines().keySet()).containsExactly(Task.ANSWER);
        assertThat(course.petition().answerBy().explanation().en()).contains("AVG, art. 12(3)");
    }

    // AVG 12(3): two further months, told within one month
    @Test
    void theTermIsExtendedOnceByTwoMonthsIfThatIsToldInTime() {
        Course course = Course.open(RightKind.ACCESS, Law.WMO, DAY).takenUp(DAY);
        LocalDate lastDay = LocalDate.of(2026, 4, 9);
        IntakeChange.Extended extension = course.extension(lastDay);
        assertThat(course.refusal(lastDay.plusDays(1), WORKER, extension))
                .isEqualTo(PetitionRule.EXTENDED_ONCE_IN_TIME);
        Course inTime = Course.open(RightKind.ACCESS, Law.WMO, DAY).takenUp(DAY);
        assertThat(inTime.refusal(DAY, WORKER, extension)).isEqualTo(PetitionRule.TERM_FOLLOWS);
        inTime.does(lastDay, extension);
        assertThat(inTime.last(Task.ANSWER)).isEqualTo(LocalDate.of(2026, 6, 9));
        assertThat(inTime.refusal(lastDay, WORKER, extension)).isEqualTo(PetitionRule.EXTENDED_ONCE_IN_TIME);
    }

    // Wmo 2015 5.3.5(1), Jeugdwet 7.3.9(1): three months from the request, moved by the Algemene termijnenwet;
    // 14 November 2025 -> Saturday 14 February 2026 -> Monday 16 February
    @ParameterizedTest
    @CsvSource({
        "WMO,2026-03-09,2026-06-09",
        "JEUGDWET,2026-03-09,2026-06-09",
        "WMO,2025-11-14,2026-02-16",
        "ZVW,2026-03-09,2026-06-09",
        "WGS,2026-03-09,2026-04-09"
    })
    void whatIsGrantedIsDestroyedWithinThreeMonthsOfTheRequest(String law, LocalDate received, LocalDate last) {
        Course course = Course.open(RightKind.ERASURE, Law.of(law), received).takenUp(received);
        course.decided(received.plusDays(7), course.clear().with("shared-before", false));
        assertThat(course.petition().stage()).isEqualTo(Stage.DECIDED);
        assertThat(course.last(Task.CARRY_OUT)).isEqualTo(last);
        course.does(received.plusDays(20), new AnswerChange.CarriedOut());
        assertThat(course.petition().stage()).isEqualTo(Stage.CARRIED_OUT);
        assertThat(course.petition().isOpen()).isFalse();
    }

    // AVG 19
    @Test
    void recipientsAreToldBeforeARequestIsDone() {
        Course course = erasure().takenUp(DAY);
        course.decided(DAY, course.clear().with("shared-before", true));
        assertThat(course.petition().mustTellRecipients()).isTrue();
        assertThat(course.refusal(DAY, WORKER, new AnswerChange.CarriedOut()))
                .isEqualTo(PetitionRule.RECIPIENTS_ARE_TOLD);
        course.does(DAY, Course.told()).does(DAY, new AnswerChange.CarriedOut());
        assertThat(course.petition().stage()).isEqualTo(Stage.CARRIED_OUT);
        assertThat(course.refusal(DAY, WORKER, Course.told())).isEqualTo(PetitionRule.STEP_IS_ALLOWED);
    }

    // AVG 12(6): with reasonable doubt more is asked; Regulation and AVG 12(3) let the term run on
    @Test
    void anIdentityIsAskedAndTheTermRunsOn() {
        Course course = erasure();
        assertThat(course.refusal(DAY, WORKER, course.decision(DAY, course.clear())))
                .isEqualTo(PetitionRule.IDENTITY_IS_ESTABLISHED);
        assertThat(course.refusal(DAY, WORKER, new IntakeChange.IdentityAsked(WORDS, DAY)))
                .isEqualTo(PetitionRule.IDENTITY_WITHIN_TERM);
        assertThat(course.refusal(DAY, WORKER, new IntakeChange.IdentityAsked(WORDS, DAY.plusDays(32))))
                .isEqualTo(PetitionRule.IDENTITY_WITHIN_TERM);
        course.does(DAY, new IntakeChange.IdentityAsked(WORDS, DAY.plusDays(14)));
        assertThat(course.last(Task.ANSWER)).isEqualTo(LocalDate.of(2026, 4, 9));
        AnswerChange.Decided unknown = new AnswerChange.Decided(
                List.of(), JUDGE.withoutIdentity(course.petition().claim(), DAY.plusDays(15)), course.remedies(), null);
        assertThat(course.refusal(DAY.plusDays(14), WORKER, unknown)).isEqualTo(PetitionRule.IDENTITY_TIME_IS_OVER);
        assertThat(course.refusal(
                        DAY, WORKER, new IntakeChange.TakenUp(Facts.none().with("request_verified", false))))
                .isEqualTo(PetitionRule.IDENTITY_IS_ESTABLISHED);
        course.does(DAY.plusDays(15), unknown);
        assertThat(course.petition().stage()).isEqualTo(Stage.REFUSED);
    }

    @Test
    void aDecisionIsTakenByAWorkerAndIsTheOneOfTheLaw() {
        Course course = erasure().takenUp(DAY);
        AnswerChange.Decided right = course.decision(DAY, course.clear());
        AnswerChange.Decided refusing = course.decision(DAY, course.clear().with("important-for-other", true));
        Party system = Party.of(Party.Kind.DEPARTMENT, "system");
        assertThat(course.refusal(DAY, system, right)).isEqualTo(PetitionRule.PERSON_DECIDES);
        assertThat(course.refusal(
                        DAY,
                        WORKER,
                        new AnswerChange.Decided(right.findings(), refusing.judgement(), course.remedies(), null)))
                .isEqualTo(PetitionRule.OUTCOME_FOLLOWS);
        assertThat(course.refusal(
                        DAY, WORKER, new AnswerChange.Decided(List.of(), right.judgement(), course.remedies(), null)))
                .isEqualTo(PetitionRule.POINTS_ARE_ESTABLISHED);
        assertThat(course.refusal(
                        DAY,
                        WORKER,
                        new AnswerChange.Decided(refusing.findings(), refusing.judgement(), List.of(), null)))
                .isEqualTo(PetitionRule.REMEDIES_ARE_TOLD);
        course.does(DAY, refusing);
        assertThat(course.petition().stage()).isEqualTo(Stage.REFUSED);
        assertThat(course.petition().isOpen()).isFalse();
    }

    @Test
    void aFactThatTheRulesDoNotKnowRefusesNobody() {
        assertThat(erasure()
                        .refusal(
                                DAY,
                                WORKER,
                                new IntakeChange.TakenUp(Facts.none().with("no_such_fact", true))))
                .isEqualTo(PetitionRule.FACTS_ARE_KNOWN);
    }

    // Awb 6:7, 6:8(1): six weeks from the day after; 7:10(1): six weeks after that term, (3): six more.
    // Told on 9 March 2026 -> until 20 April; decided on by 1 June; postponed to 13 July
    @Test
    void aRefusalOfAPublicBodyCanBeObjectedToOnce() {
        Course course = erasure().takenUp(DAY);
        Findings kept = course.clear().with("important-for-other", true);
        course.decided(DAY, kept);
        assertThat(course.petition().contestableUntil().orElseThrow().lastDay(TERMS.zone()))
                .contains(LocalDate.of(2026, 4, 20));
        assertThat(course.refusal(LocalDate.of(2026, 4, 21), RESIDENT, new ObjectionChange.Contested(null)))
                .isEqualTo(PetitionRule.CONTESTED_IN_TIME);
        LocalDate inTime = LocalDate.of(2026, 4, 20);
        course.tries(inTime, RESIDENT, new ObjectionChange.Contested(null)).orElseThrow();
        assertThat(course.petition().stage()).isEqualTo(Stage.CONTESTED);
        assertThat(course.last(Task.RECONSIDER)).isEqualTo(LocalDate.of(2026, 6, 1));
        ObjectionChange.Postponed postponed = course.postponement(inTime);
        course.does(inTime, postponed);
        assertThat(course.last(Task.RECONSIDER)).isEqualTo(LocalDate.of(2026, 7, 13));
        assertThat(course.refusal(inTime, WORKER, postponed)).isEqualTo(PetitionRule.EXTENDED_ONCE_IN_TIME);
        course.does(inTime, course.again(inTime, course.clear().with("shared-before", false)));
        assertThat(course.petition().stage()).isEqualTo(Stage.DECIDED);
        assertThat(course.petition().judgement().orElseThrow().result()).isEqualTo(Result.GRANTED);
        course.does(inTime, new AnswerChange.CarriedOut());
        assertThat(course.refusal(inTime, RESIDENT, new ObjectionChange.Contested(null)))
                .isEqualTo(PetitionRule.CONTESTED_IN_TIME);
    }

    @Test
    void anObjectionThatChangesNothingEndsWhereItWas() {
        Course course = erasure().takenUp(DAY);
        Findings kept = course.clear().with("important-for-other", true);
        course.decided(DAY, kept);
        course.tries(DAY, RESIDENT, new ObjectionChange.Contested(null)).orElseThrow();
        course.does(DAY, course.again(DAY, kept));
        assertThat(course.petition().stage()).isEqualTo(Stage.REFUSED);
        assertThat(course.petition().isOpen()).isFalse();
    }

    // Awb 6:11
    @Test
    void aLateObjectionNeedsAnExcuse() {
        Course course = erasure().takenUp(DAY);
        course.decided(DAY, course.clear().with("important-for-other", true));
        LocalDate late = LocalDate.of(2026, 5, 4);
        course.tries(late, RESIDENT, new ObjectionChange.Contested(WORDS)).orElseThrow();
        assertThat(course.last(Task.RECONSIDER)).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    // UAVG 35: another holder than a public body is brought before the court
    @Test
    void noObjectionIsLodgedWithAPrivateHolder() {
        Course course = Course.open(erasure().petition().claim(), DAY, Holder.OTHER, false)
                .takenUp(DAY);
        course.decided(DAY, course.clear().with("important-for-other", true));
        assertThat(course.remedies()).containsExactly("court", "complaint");
        assertThat(course.refusal(DAY, RESIDENT, new ObjectionChange.Contested(null)))
                .isEqualTo(PetitionRule.CONTESTED_IN_TIME);
    }

    @Test
    void onlyTheAskerWithdraws() {
        Course course = erasure();
        assertThat(course.refusal(DAY, WORKER, new IntakeChange.Withdrawn())).isEqualTo(PetitionRule.ASKER_WITHDRAWS);
        course.does(DAY, new IntakeChange.Withdrawn());
        assertThat(course.petition().stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(course.petition().isOpen()).isFalse();
        assertThat(course.refusal(DAY, WORKER, new IntakeChange.TakenUp(Facts.none())))
                .isEqualTo(PetitionRule.STEP_IS_ALLOWED);
    }

    @Test
    void aHistoryLeadsToTheSamePetition() {
        Course course = erasure().takenUp(DAY);
        course.decided(DAY, course.clear());
        Petition again = Petition.replay(course.petition().history(), JUDGE, TERMS);
        assertThat(again.stage()).isEqualTo(course.petition().stage());
        assertThat(again.deadlines()).isEqualTo(course.petition().deadlines());
        PetitionEvent first = course.petition().history().get(1);
        PetitionOutcome repeated = course.petition().decide(first, JUDGE, TERMS);
        assertThat(((PetitionOutcome.Accepted) repeated).repeated()).isTrue();
        assertThat(course.petition()
                        .decide(
                                new PetitionEvent(first.id(), first.petition(), first.at(), RESIDENT, first.change()),
                                JUDGE,
                                TERMS))
                .isEqualTo(new PetitionOutcome.Refused(new PetitionRefusal(
                        PetitionRule.EVENT_ID_IS_NEW, course.petition().id(), Stage.DECIDED)));
        assertThat(course.refusal(DAY.minusDays(1), WORKER, new AnswerChange.CarriedOut()))
                .isEqualTo(PetitionRule.MOMENTS_IN_ORDER);
    }

    @Test
    void nothingPersonalIsPrinted() {
        Course course = erasure().takenUp(DAY);
        course.decided(DAY, course.clear());
        for (PetitionEvent event : course.petition().history()) {
            assertThat(event.toString())
                    .doesNotContain("secret")
                    .doesNotContain("p-1")
                    .doesNotContain("2026");
        }
        assertThat(course.petition().toString()).doesNotContain("p-1").doesNotContain("2026");
        assertThat(course.petition().claim().toString()).doesNotContain("p-1").doesNotContain("45");
    }
}
