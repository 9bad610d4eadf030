package nl.wijkkit.zrm.assessment;

import static nl.wijkkit.zrm.assessment.Cases.FINANCES;
import static nl.wijkkit.zrm.assessment.Cases.HOUSING;
import static nl.wijkkit.zrm.assessment.Cases.JUSTICE;
import static nl.wijkkit.zrm.assessment.Cases.MENTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    @Test
    void listsEveryDomainOfTheInstrumentsUnderOneHeading() {
        Completeness report = Cases.everything().completeness(Cases.ZRM_2013, List.of(Cases.OUDERSCHAP));
        assertThat(report.scored())
                .containsExactly(
                        FINANCES, HOUSING, Cases.OUDERSCHAP.domains().get(0).key());
        assertThat(report.without(Absence.DECLINED)).containsExactly(MENTAL);
        assertThat(report.without(Absence.UNNECESSARY)).containsExactly(JUSTICE);
        assertThat(report.without(Absence.UNKNOWN)).isEmpty();
        // 11 domains and 4 of the supplement
        assertThat(report.domains()).isEqualTo(15);
        assertThat(report.without(Absence.UNANSWERED)).hasSize(10);
        assertThat(report.absent()).containsOnlyKeys(Absence.DECLINED, Absence.UNNECESSARY, Absence.UNANSWERED);
        assertThat(report.isComplete()).isFalse();
        JsonRoundTrip.assertRoundTrip(report, Completeness.class);
    }

    @Test
    void whatDoesNotApplyOrIsNotNecessaryDoesNotMakeItIncomplete() {
        AssessmentBuilder builder = Cases.zrm2017();
        for (Domain domain : Cases.ZRM_2017.domains()) {
            builder.level(domain.key(), 3);
        }
        builder.without(HOUSING, Answer.Reason.NOT_APPLICABLE).unnecessary(JUSTICE, "niet nodig");
        Completeness report = builder.build().completeness(Cases.ZRM_2017, List.of());
        assertThat(report.isComplete()).isTrue();
        assertThat(report.open()).isEmpty();
        assertThat(report.scored()).hasSize(11);
    }

    @Test
    void whatWasNotAskedOrCouldNotBeToldIsOpen() {
        for (Answer.Reason reason : List.of(Answer.Reason.NOT_ASKED, Answer.Reason.DECLINED, Answer.Reason.UNKNOWN)) {
            Assessment assessment =
                    Cases.level(Cases.ZRM_2017, Cases.MARCH, 3).withAnswer(HOUSING, Answer.without(reason));
            assertThat(assessment.completeness(Cases.ZRM_2017, List.of()).open())
                    .containsExactly(HOUSING);
        }
    }

    @Test
    void refusesOtherInstruments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cases.everything().completeness(Cases.ZRM_2013, List.of()))
                .withMessage("expected the instruments zrm-2013 with [zrm-ouderschap], got zrm-2013 with []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cases.zrm2017().build().completeness(Cases.ZRM_2013, List.of()));
    }

    @Test
    void leavesOutReasonsWithoutDomains() {
        Map<Absence, List<DomainKey>> absent = Map.of(Absence.UNKNOWN, List.of());
        assertThat(new Completeness(List.of(), absent).absent()).isEmpty();
    }
}
