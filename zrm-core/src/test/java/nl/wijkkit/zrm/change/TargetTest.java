package nl.wijkkit.zrm.change;

import static nl.wijkkit.zrm.assessment.Cases.HOUSING;
import static nl.wijkkit.zrm.assessment.Cases.JUNE;
import static nl.wijkkit.zrm.assessment.Cases.MARCH;
import static nl.wijkkit.zrm.assessment.Cases.ZRM_2013;
import static nl.wijkkit.zrm.assessment.Cases.ZRM_2017;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.Cases;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    private static final Comparer COMPARER = Comparer.of(Instruments.shipped());

    private static Target target(Instrument instrument, DomainKey domain, int level) {
        return new Target(
                Cases.SUBJECT, instrument.id(), domain, Level.of(level, 5), LocalDate.of(2026, 9, 1), Cases.WORKER);
    }

    @ParameterizedTest
    @CsvSource({
        // start, now, on, target, status
        "2, 4, 2026-06-01, 4, REACHED",
        "2, 5, 2026-06-01, 4, REACHED",
        "5, 4, 2026-06-01, 4, REACHED",
        "2, 4, 2027-01-01, 4, REACHED",
        "2, 3, 2026-06-01, 4, ON_THE_WAY",
        "2, 2, 2026-08-31, 4, ON_THE_WAY",
        "2, 1, 2026-06-01, 4, BEHIND",
        "2, 3, 2026-09-01, 4, BEHIND",
        "2, 3, 2026-09-02, 4, BEHIND"
    })
    void isReachedOnTheWayOrBehind(int start, int now, LocalDate on, int level, TargetStatus status) {
        Target target = target(ZRM_2017, HOUSING, level);
        TargetProgress progress =
                COMPARER.progress(target, Cases.level(ZRM_2017, MARCH, start), Cases.level(ZRM_2017, on, now));
        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.target()).isEqualTo(target);
        assertThat(progress.sinceStart()).isEqualTo(new Step.Moved(Level.of(start, 5), Level.of(now, 5)));
        assertThat(progress.toTarget()).isEqualTo(new Step.Moved(Level.of(now, 5), Level.of(level, 5)));
    }

    @Test
    void withoutALevelNowItIsUndetermined() {
        Assessment now = Cases.level(ZRM_2017, JUNE, 3).withAnswer(HOUSING, Answer.without(Answer.Reason.DECLINED));
        TargetProgress progress = COMPARER.progress(target(ZRM_2017, HOUSING, 4), Cases.level(ZRM_2017, MARCH, 2), now);
        assertThat(progress.status()).isEqualTo(TargetStatus.UNDETERMINED);
        assertThat(progress.toTarget())
                .isEqualTo(new Step.NotComparable(
                        Set.of(Obstacle.NO_LEVEL), null, Level.of(4, 5), Absence.DECLINED, null));
    }

    @Test
    void withoutALevelAtTheStartOnlyWhatIsReachedOrTooLateCanBeTold() {
        Assessment start = Cases.level(ZRM_2017, MARCH, 3).withAnswer(HOUSING, Answer.without(Answer.Reason.UNKNOWN));
        Target target = target(ZRM_2017, HOUSING, 4);
        assertThat(COMPARER.progress(target, start, Cases.level(ZRM_2017, JUNE, 3))
                        .status())
                .isEqualTo(TargetStatus.UNDETERMINED);
        assertThat(COMPARER.progress(target, start, Cases.level(ZRM_2017, JUNE, 4))
                        .status())
                .isEqualTo(TargetStatus.REACHED);
        assertThat(COMPARER.progress(target, start, Cases.level(ZRM_2017, LocalDate.of(2026, 9, 1), 3))
                        .status())
                .isEqualTo(TargetStatus.BEHIND);
    }

    @Test
    void aTargetOfAnotherEditionIsReadThroughTheCorrespondence() {
        Assessment start = Cases.level(ZRM_2013, MARCH, 2);
        Assessment now = Cases.level(ZRM_2017, JUNE, 3);
        assertThat(COMPARER.progress(target(ZRM_2013, HOUSING, 3), start, now).status())
                .isEqualTo(TargetStatus.REACHED);
        assertThat(COMPARER.progress(target(ZRM_2013, DomainKey.of("dagbesteding"), 4), start, now)
                        .status())
                .isEqualTo(TargetStatus.ON_THE_WAY);
        TargetProgress addiction = COMPARER.progress(target(ZRM_2013, DomainKey.of("verslaving"), 3), start, now);
        assertThat(addiction.status()).isEqualTo(TargetStatus.UNDETERMINED);
        assertThat(addiction.toTarget().asMoved()).isEmpty();
        TargetProgress time = COMPARER.progress(
                target(ZRM_2017, DomainKey.of("tijdsbesteding"), 3), start, Cases.level(ZRM_2013, JUNE, 3));
        assertThat(time.status()).isEqualTo(TargetStatus.UNDETERMINED);
        assertThat(time.sinceStart())
                .isEqualTo(new Step.NotComparable(Set.of(Obstacle.OTHER_DOMAIN), null, null, null, null));
    }

    @Test
    void aTargetOnASupplementIsReadToo() {
        DomainKey care = Cases.OUDERSCHAP.domains().get(0).key();
        Assessment start = Cases.everything();
        TargetProgress progress =
                COMPARER.progress(target(Cases.OUDERSCHAP, care, 4), start, start.withAnswer(care, Cases.level(4)));
        assertThat(progress.status()).isEqualTo(TargetStatus.REACHED);
    }

    @Test
    void refusesOtherSubjectsAWrongOrderAndUnknownDomains() {
        Assessment start = Cases.level(ZRM_2017, MARCH, 2);
        Target other = new Target(SubjectId.of("c-2"), ZRM_2017.id(), HOUSING, Level.of(4, 5), JUNE, Cases.WORKER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPARER.progress(other, start, start))
                .withMessage("expected a target and assessments of one subject, got several subjects");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> COMPARER.progress(target(ZRM_2017, HOUSING, 4), Cases.level(ZRM_2017, JUNE, 2), start))
                .withMessage("expected an assessment from 2026-06-01 on, got 2026-03-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPARER.progress(target(ZRM_2017, DomainKey.of("adl"), 4), start, start))
                .withMessage("expected a domain of zrm-2017, got adl");
    }

    @Test
    void progressOnOneDayCanBeTold() {
        Assessment start = Cases.level(ZRM_2017, MARCH, 2);
        assertThat(COMPARER.progress(target(ZRM_2017, HOUSING, 4), start, start).status())
                .isEqualTo(TargetStatus.ON_THE_WAY);
    }

    @Test
    void countsAddUp() {
        Assessment start = Cases.level(ZRM_2017, MARCH, 2);
        Assessment now = Cases.level(ZRM_2017, JUNE, 3);
        TargetCounts counts = TargetCounts.of(List.of(
                COMPARER.progress(target(ZRM_2017, HOUSING, 3), start, now),
                COMPARER.progress(target(ZRM_2017, Cases.WORK, 3), start, now),
                COMPARER.progress(target(ZRM_2017, Cases.MENTAL, 4), start, now),
                COMPARER.progress(
                        target(ZRM_2017, Cases.JUSTICE, 4), start, now.withAnswer(Cases.JUSTICE, Cases.level(1)))));
        assertThat(counts).isEqualTo(new TargetCounts(2, 1, 1, 0));
        assertThat(counts.plus(new TargetCounts(1, 2, 3, 4))).isEqualTo(new TargetCounts(3, 3, 4, 4));
        assertThat(TargetCounts.zero().plus(counts)).isEqualTo(counts);
        assertThat(new TargetCounts(1, 2, 3, 4).targets()).isEqualTo(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetCounts(0, 0, 0, -1))
                .withMessage("counts must be 0 or more, got 0, 0, 0 and -1");
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetCounts(-1, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetCounts(0, -1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetCounts(0, 0, -1, 0));
    }

    @Test
    void bindsWithBothJacksons() {
        Target target = target(ZRM_2017, HOUSING, 4);
        JsonRoundTrip.assertRoundTrip(target, Target.class, """
                {"subject":"c-4711","instrument":"zrm-2017","domain":"huisvesting","level":"4/5","by":"2026-09-01",
                 "author":"w-12"}""");
        Assessment start = Cases.level(ZRM_2017, MARCH, 2);
        JsonRoundTrip.assertRoundTrip(COMPARER.progress(target, start, start), TargetProgress.class);
        JsonRoundTrip.assertRoundTrip(new TargetCounts(1, 2, 3, 4), TargetCounts.class);
        JsonRoundTrip.assertRefused("{}", Target.class, "subject");
        JsonRoundTrip.assertRefused("{\"reached\":1}", TargetCounts.class, "onTheWay");
    }

    @Test
    void printsNothingAboutTheSubject() {
        Target target = target(ZRM_2017, HOUSING, 4);
        assertThat(target).hasToString("Target[zrm-2017]");
        Assessment start = Cases.level(ZRM_2017, MARCH, 2);
        assertThat(COMPARER.progress(target, start, start)).hasToString("TargetProgress[Target[zrm-2017], ON_THE_WAY]");
        assertThat(List.of(TargetStatus.values()))
                .extracting(status -> status.label().nl())
                .containsExactly("bereikt", "onderweg", "loopt achter", "niet te bepalen");
    }
}
