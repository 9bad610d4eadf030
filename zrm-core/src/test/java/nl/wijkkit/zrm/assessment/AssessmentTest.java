package nl.wijkkit.zrm.assessment;

import static nl.wijkkit.zrm.assessment.Cases.FINANCES;
import static nl.wijkkit.zrm.assessment.Cases.HOUSING;
import static nl.wijkkit.zrm.assessment.Cases.JUSTICE;
import static nl.wijkkit.zrm.assessment.Cases.MENTAL;
import static nl.wijkkit.zrm.assessment.Cases.WORK;
import static nl.wijkkit.zrm.assessment.Cases.bare;
import static nl.wijkkit.zrm.assessment.Cases.level;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // nulls that JSON may bring are part of what is tested
class AssessmentTest {

    @Test
    void tellsTheAnswerTheLevelOrWhyThereIsNone() {
        Assessment assessment = Cases.everything();
        assertThat(assessment.answer(FINANCES)).contains(level(4));
        assertThat(assessment.level(FINANCES)).contains(Level.of(4, 5));
        assertThat(assessment.absence(FINANCES)).isEmpty();
        assertThat(assessment.level(MENTAL)).isEmpty();
        assertThat(assessment.absence(MENTAL)).contains(Absence.DECLINED);
        assertThat(assessment.answer(JUSTICE)).isEmpty();
        assertThat(assessment.absence(JUSTICE)).contains(Absence.UNNECESSARY);
        assertThat(assessment.absence(DomainKey.of("verslaving"))).contains(Absence.UNANSWERED);
    }

    @Test
    void everyReasonIsAnAbsence() {
        for (Answer.Reason reason : Answer.Reason.values()) {
            assertThat(Cases.zrm2017().without(WORK, reason).build().absence(WORK))
                    .contains(Absence.valueOf(reason.name()));
        }
    }

    @Test
    void absentPartsCountAsEmpty() {
        Assessment assessment = new Assessment(
                Cases.SUBJECT,
                Cases.ZRM_2017.id(),
                null,
                Cases.MARCH,
                Cases.WORKER,
                Mode.TOGETHER,
                Map.of(),
                null,
                null,
                null,
                null,
                null);
        assertThat(assessment.supplements()).isEmpty();
        assertThat(assessment.notes()).isEmpty();
        assertThat(assessment.sources()).isEmpty();
        assertThat(assessment.shares()).isEmpty();
        assertThat(assessment.olderInformation()).isEmpty();
        assertThat(assessment.unnecessary()).isEmpty();
    }

    @Test
    void theAnswersAreRequired() {
        assertThatNullPointerException()
                .isThrownBy(() -> bare(null, null, null, null, null, null))
                .withMessage("answers");
    }

    @Test
    void keepsItsPartsApartFromTheCallersAndInTheirOrder() {
        Map<DomainKey, Answer> answers = new LinkedHashMap<>();
        answers.put(HOUSING, level(2));
        answers.put(FINANCES, level(3));
        Assessment assessment = bare(answers, null, null, null, null, null);
        answers.clear();
        assertThat(assessment.answers()).containsExactly(Map.entry(HOUSING, level(2)), Map.entry(FINANCES, level(3)));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> assessment.answers().put(JUSTICE, level(1)));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> assessment.answers().remove(HOUSING));
    }

    @Test
    void refusesEntriesThatAreNull() {
        Map<DomainKey, Answer> answers = new HashMap<>();
        answers.put(HOUSING, null);
        assertThatNullPointerException()
                .isThrownBy(() -> bare(answers, null, null, null, null, null))
                .withMessage("answers must not hold null");
        Map<DomainKey, Answer> keys = new HashMap<>();
        keys.put(null, level(2));
        assertThatNullPointerException()
                .isThrownBy(() -> bare(keys, null, null, null, null, null))
                .withMessage("answers must not hold null");
        Map<DomainKey, List<InformationSource>> sources = new HashMap<>();
        sources.put(HOUSING, null);
        assertThatNullPointerException()
                .isThrownBy(() -> bare(Map.of(HOUSING, level(2)), null, sources, null, null, null))
                .withMessage("sources must not hold null");
        assertThatNullPointerException()
                .isThrownBy(() -> bare(Map.of(HOUSING, level(2)), null, null, null, Arrays.asList(HOUSING, null), null))
                .withMessage("olderInformation must not hold null");
    }

    @Test
    void refusesTwoScales() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare(
                        Map.of(HOUSING, level(2), FINANCES, Answer.of(Level.of(2, 4))), null, null, null, null, null))
                .withMessageContaining("levels must be of one scale, got a scale of ");
    }

    @Test
    void refusesRemarksWithoutAnAnswer() {
        Map<DomainKey, Answer> answers = Map.of(HOUSING, level(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare(answers, Map.of(WORK, "x"), null, null, null, null))
                .withMessage("notes must be about domains with an answer");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> bare(answers, null, Map.of(WORK, List.of(InformationSource.PERSON)), null, null, null))
                .withMessage("sources must be about domains with an answer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare(answers, null, null, Map.of(WORK, Shares.of(1, 1, 0)), null, null))
                .withMessage("shares must be about domains with an answer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare(answers, null, null, null, List.of(WORK), null))
                .withMessage("olderInformation must be about domains with an answer");
    }

    @Test
    void refusesBlankTextsAndRepetitions() {
        Map<DomainKey, Answer> answers = Map.of(HOUSING, level(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare(answers, Map.of(HOUSING, " "), null, null, null, null))
                .withMessage("notes must hold texts that are not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare(answers, null, null, null, null, Map.of(WORK, "")))
                .withMessage("unnecessary must hold texts that are not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare(answers, null, null, null, List.of(HOUSING, HOUSING), null))
                .withMessage("olderInformation must hold nothing twice");
        List<InformationSource> twice = List.of(InformationSource.PERSON, InformationSource.PERSON);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare(answers, null, Map.of(HOUSING, twice), null, null, null))
                .withMessage("sources must hold nothing twice");
    }

    @Test
    void refusesADomainThatIsBothAnsweredAndUnnecessary() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare(Map.of(HOUSING, level(2)), null, null, null, null, Map.of(HOUSING, "x")))
                .withMessage("a domain must not be both answered and unnecessary");
    }

    @Test
    void refusesSharesThatDoNotDivideALevel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        bare(Map.of(HOUSING, level(2)), null, null, Map.of(HOUSING, Shares.of(1, 1, 1)), null, null))
                .withMessage("shares must add up to level 2, got 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare(
                        Map.of(HOUSING, Answer.without(Answer.Reason.DECLINED)),
                        null,
                        null,
                        Map.of(HOUSING, Shares.of(1, 1, 1)),
                        null,
                        null))
                .withMessage("shares must be about domains with a level");
    }

    @Test
    void looksBack30Days() {
        // manual of the ZRM: information older than 30 days is in general left out
        assertThat(Cases.zrm2017().build().windowStart(Cases.ZRM_2017)).contains(LocalDate.of(2026, 1, 31));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cases.zrm2017().build().windowStart(Cases.ZRM_2013))
                .withMessage("expected instrument zrm-2017, got zrm-2013");
    }

    @Test
    void anInstrumentWithoutAWindowLooksBackWithoutLimit() {
        Instrument own = new Instrument(
                Cases.ZRM_2017.id(),
                Cases.ZRM_2017.name(),
                Cases.ZRM_2017.applicability(),
                0,
                Cases.ZRM_2017.levels(),
                Cases.ZRM_2017.domains(),
                List.of(),
                List.of(),
                Cases.ZRM_2017.source(),
                "invented");
        assertThat(Cases.zrm2017().build().windowStart(own)).isEmpty();
    }

    @Test
    void anotherAnswerTakesBackSharesAndADeclarationOfTheDomainOnly() {
        Assessment before = Cases.everything();
        Assessment housing = before.withAnswer(HOUSING, level(5));
        assertThat(housing.level(HOUSING)).contains(Level.of(5, 5));
        assertThat(housing.shares()).isEqualTo(before.shares());
        assertThat(housing.unnecessary()).isEqualTo(before.unnecessary());
        assertThat(housing.notes()).isEqualTo(before.notes());
        assertThat(housing.sources()).isEqualTo(before.sources());
        assertThat(housing.olderInformation()).isEqualTo(before.olderInformation());
        assertThat(housing.supplements()).isEqualTo(before.supplements());
        assertThat(before.withAnswer(FINANCES, level(5)).shares()).isEmpty();
        assertThat(before.withAnswer(JUSTICE, level(5)).unnecessary()).isEmpty();
        assertThat(before.level(HOUSING)).contains(Level.of(1, 5));
    }

    @Test
    void printsNothingAboutTheSubject() {
        assertThat(Cases.everything()).hasToString("Assessment[zrm-2013, TOGETHER, answers=4]");
    }
}
