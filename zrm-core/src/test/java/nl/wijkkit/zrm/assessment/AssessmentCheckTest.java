package nl.wijkkit.zrm.assessment;

import static nl.wijkkit.zrm.assessment.Cases.HOUSING;
import static nl.wijkkit.zrm.assessment.Cases.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.instrument.Applicability.Unit;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;

class AssessmentCheckTest {

    private static final Circumstances PARENT = Circumstances.person(40, true);

    @Test
    void aSoundAssessmentPasses() {
        Assessment assessment = Cases.everything();
        assertThat(assessment
                        .checkedAgainst(Cases.ZRM_2013, List.of(Cases.OUDERSCHAP), PARENT)
                        .orElseThrow())
                .isSameAs(assessment);
    }

    @Test
    void tellsAllProblemsAtOnce() {
        Assessment strange = Cases.bare(
                Map.of(DomainKey.of("jan_jansen"), level(2)),
                null,
                null,
                null,
                null,
                Map.of(DomainKey.of("piet_pietersen"), "x"));
        Checked<Assessment> checked =
                strange.checkedAgainst(Cases.ZRM_2013, List.of(Cases.OUDERSCHAP), Circumstances.person(17, false));
        assertThat(checked.problems())
                .extracting(Problem::code)
                .containsExactly(
                        "other-instrument",
                        "other-supplements",
                        "instrument-not-applicable",
                        "instrument-not-applicable",
                        "instrument-not-applicable",
                        "unknown-domain",
                        "unknown-domain");
        assertThat(checked.problems())
                .extracting(Problem::toString)
                .startsWith(
                        "instrument: expected zrm-2013, found zrm-2017",
                        "supplements: expected [zrm-ouderschap], found []",
                        "instrument zrm-2013: meant for someone of 18 or older; that is not so here, or not known")
                .anySatisfy(text -> assertThat(text)
                        .isEqualTo("instrument zrm-ouderschap: meant for someone who cares for minors; that is not so"
                                + " here, or not known"))
                .anySatisfy(text -> assertThat(text).startsWith("answer 1: expected one of the domains financien, "))
                .anySatisfy(text ->
                        assertThat(text).startsWith("unnecessary domain 1: expected one of the domains financien, "))
                .noneSatisfy(text -> assertThat(text).containsAnyOf("jan", "piet"));
    }

    @Test
    void tellsALevelOfAnotherScale() {
        Assessment four = Cases.bare(Map.of(HOUSING, Answer.of(Level.of(2, 4))), null, null, null, null, null);
        assertThat(four.checkedAgainst(Cases.ZRM_2017, List.of(), PARENT).problems())
                .extracting(Problem::code, Problem::toString)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "other-scale", "domain huisvesting: expected a level of a scale of 5, found 2/4"));
    }

    @Test
    void aSupplementIsForThoseItAppliesTo() {
        Assessment assessment = Cases.everything();
        assertThat(assessment
                        .checkedAgainst(Cases.ZRM_2013, List.of(Cases.OUDERSCHAP), Circumstances.unknown(Unit.PERSON))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().nl())
                        .isEqualTo("bedoeld voor iemand die voor minderjarigen zorgt; dat is hier niet zo, of niet"
                                + " bekend"));
    }

    @Test
    void aHouseholdIsNoPersonAndTheOtherWayRound() {
        Assessment person = Cases.zrm2017().build();
        assertThat(person.checkedAgainst(Cases.ZRM_2017, List.of(), Circumstances.household(true))
                        .problems())
                .singleElement()
                .hasToString("instrument zrm-2017: meant for a person; that is not so here, or not known");
        Assessment household = Cases.level(Cases.HUISHOUDENS, Cases.MARCH, 3);
        assertThat(household
                        .checkedAgainst(Cases.HUISHOUDENS, List.of(), PARENT)
                        .problems())
                .extracting(Problem::toString)
                .contains("instrument zrm-huishoudens: meant for a household; that is not so here, or not known");
        assertThat(household
                        .checkedAgainst(Cases.HUISHOUDENS, List.of(), Circumstances.household(false))
                        .problems())
                .isEmpty();
    }

    @Test
    void theAgeHasTwoEnds() {
        var young =
                nl.wijkkit.zrm.instrument.Instruments.shipped().get(nl.wijkkit.zrm.instrument.Instruments.ZRM_JONGEREN);
        Assessment assessment = Cases.level(young, Cases.MARCH, 3);
        assertThat(assessment
                        .checkedAgainst(young, List.of(), Circumstances.person(17, false))
                        .problems())
                .isEmpty();
        assertThat(assessment
                        .checkedAgainst(young, List.of(), Circumstances.person(18, false))
                        .problems())
                .singleElement()
                .hasToString("instrument zrm-jongeren: meant for someone from 12 until 18; that is not so here, or not"
                        + " known");
    }
}
