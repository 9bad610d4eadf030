package nl.wijkkit.zrm.assessment;

import static nl.wijkkit.zrm.assessment.Cases.FINANCES;
import static nl.wijkkit.zrm.assessment.Cases.HOUSING;
import static nl.wijkkit.zrm.assessment.Cases.JUSTICE;
import static nl.wijkkit.zrm.assessment.Cases.level;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.instrument.DomainKey;
import org.junit.jupiter.api.Test;

class AssessmentBuilderTest {

    @Test
    void putsTheDomainsInTheOrderOfTheInstrument() {
        Assessment assessment = Cases.zrm2017()
                .level(JUSTICE, 5)
                .level(HOUSING, 2)
                .level(FINANCES, 1)
                .build();
        assertThat(assessment.answers().keySet()).containsExactly(FINANCES, HOUSING, JUSTICE);
    }

    @Test
    void theLastWordOnADomainCounts() {
        Assessment assessment = Cases.zrm2017()
                .level(HOUSING, 5)
                .level(HOUSING, 2)
                .unnecessary(JUSTICE, "niet nodig")
                .level(JUSTICE, 4)
                .level(FINANCES, 3)
                .unnecessary(FINANCES, "toch niet")
                .build();
        assertThat(assessment.answers().values()).containsExactly(level(2), level(4));
        assertThat(assessment.unnecessary()).containsOnlyKeys(FINANCES);
    }

    @Test
    void keepsEverythingThatWasSaid() {
        Assessment assessment = Cases.everything();
        assertThat(assessment.subject()).isEqualTo(Cases.SUBJECT);
        assertThat(assessment.assessor()).isEqualTo(Cases.WORKER);
        assertThat(assessment.mode()).isEqualTo(Mode.TOGETHER);
        assertThat(assessment.moment()).isEqualTo(Cases.MARCH);
        assertThat(assessment.instrument()).isEqualTo(Cases.ZRM_2013.id());
        assertThat(assessment.supplements()).containsExactly(Cases.OUDERSCHAP.id());
        assertThat(assessment.shares()).containsOnlyKeys(FINANCES);
        assertThat(assessment.notes()).hasSize(2);
        assertThat(assessment.sources().get(FINANCES))
                .containsExactly(InformationSource.PERSON, InformationSource.ADMINISTRATION);
        assertThat(assessment.olderInformation()).containsExactly(FINANCES);
    }

    @Test
    void olderInformationIsNotedOnce() {
        assertThat(Cases.zrm2017()
                        .level(HOUSING, 2)
                        .olderInformation(HOUSING)
                        .olderInformation(HOUSING)
                        .build()
                        .olderInformation())
                .containsExactly(HOUSING);
    }

    @Test
    void refusesADomainOfAnotherInstrument() {
        DomainKey addiction = DomainKey.of("verslaving");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cases.zrm2017().level(addiction, 2))
                .withMessage("expected a domain of zrm-2017 or its supplements, got verslaving");
        assertThatIllegalArgumentException().isThrownBy(() -> Cases.zrm2017().note(addiction, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Cases.zrm2017().sources(addiction));
        assertThatIllegalArgumentException().isThrownBy(() -> Cases.zrm2017().shares(addiction, Shares.of(1, 0, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> Cases.zrm2017().olderInformation(addiction));
        assertThatIllegalArgumentException().isThrownBy(() -> Cases.zrm2017().unnecessary(addiction, "x"));
    }

    @Test
    void refusesALevelOfAnotherScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cases.zrm2017().answer(HOUSING, Answer.of(Level.of(2, 4))))
                .withMessage("expected a level of a scale of 5, got 2/4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cases.zrm2017().level(HOUSING, 0))
                .withMessage("level must be from 1 to 5, got 0");
    }

    @Test
    void refusesASupplementToAnotherInstrument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.of(Cases.HUISHOUDENS, Cases.SUBJECT, Cases.MARCH)
                        .supplement(Cases.OUDERSCHAP))
                .withMessage("instrument zrm-ouderschap must be a supplement to zrm-huishoudens");
    }

    @Test
    void refusesASupplementTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.of(Cases.ZRM_2013, Cases.SUBJECT, Cases.MARCH)
                        .supplement(Cases.OUDERSCHAP)
                        .supplement(Cases.OUDERSCHAP))
                .withMessageContaining("must stand in one of the instruments that are used together");
    }

    @Test
    void mustKnowWhoScored() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Assessment.of(Cases.ZRM_2017, Cases.SUBJECT, Cases.MARCH)
                        .build())
                .withMessage("an assessment must say who scored, see by");
    }
}
