package nl.wijkkit.zrm.screening;

import static nl.wijkkit.zrm.screening.Screenings.FINANCES;
import static nl.wijkkit.zrm.screening.Screenings.HOUSING;
import static nl.wijkkit.zrm.screening.Screenings.JUSTICE;
import static nl.wijkkit.zrm.screening.Screenings.MENTAL;
import static nl.wijkkit.zrm.screening.Screenings.level;
import static nl.wijkkit.zrm.screening.Screenings.low;
import static nl.wijkkit.zrm.screening.Screenings.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessmentBuilder;
import nl.wijkkit.zrm.assessment.Cases;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class ScreenerTest {

    private static final Rule THREE_LOW = rule("three-low", low(2, 3, FINANCES, HOUSING, MENTAL, JUSTICE), "grave");
    private static final Rule TWO_LOW = rule("two-low", low(2, 2, FINANCES, HOUSING, MENTAL, JUSTICE), "middle");
    private static final Screener COUNTS = Screener.of(Screenings.of(THREE_LOW, TWO_LOW));

    /** Levels of finances, housing, mental health and justice; 0 for not asked, -1 for not applicable. */
    private static Assessment levels(int... levels) {
        AssessmentBuilder builder = Cases.zrm2017();
        for (int i = 0; i < levels.length; i++) {
            DomainKey domain = Screenings.FOUR.get(i);
            if (levels[i] > 0) {
                builder.level(domain, levels[i]);
            } else {
                builder.without(domain, levels[i] == 0 ? Answer.Reason.NOT_ASKED : Answer.Reason.NOT_APPLICABLE);
            }
        }
        return builder.build();
    }

    private static ScreeningResult.Classified classified(Screener screener, Assessment assessment) {
        return (ScreeningResult.Classified) screener.screen(assessment);
    }

    private static ScreeningResult.Undetermined undetermined(Screener screener, Assessment assessment) {
        return (ScreeningResult.Undetermined) screener.screen(assessment);
    }

    @Test
    void theGravestClassOfTheRulesThatHoldIsTheOutcome() {
        ScreeningResult.Classified result = classified(COUNTS, levels(1, 2, 2, 5));
        assertThat(result.outcome()).isEqualTo("grave");
        assertThat(result.screening()).isEqualTo("invented-1");
        assertThat(result.decidedBy()).containsExactly(FINANCES, MENTAL, HOUSING);
        assertThat(result.rules())
                .containsExactly(
                        new RuleOutcome("three-low", Truth.HOLDS, "grave", List.of(FINANCES, MENTAL, HOUSING), null),
                        new RuleOutcome("two-low", Truth.HOLDS, "middle", List.of(FINANCES, MENTAL, HOUSING), null));
    }

    @Test
    void aMiddleClassIsDecidedByItsOwnRules() {
        ScreeningResult.Classified result = classified(COUNTS, levels(3, 2, 2, 5));
        assertThat(result.outcome()).isEqualTo("middle");
        assertThat(result.decidedBy()).containsExactly(MENTAL, HOUSING);
        assertThat(result.rules().get(0))
                .isEqualTo(new RuleOutcome("three-low", Truth.FAILS, null, List.of(FINANCES, JUSTICE), null));
    }

    @Test
    void withoutARuleThatHoldsTheFirstClassIsDecidedByWhatKeptThemFromHolding() {
        ScreeningResult.Classified result = classified(COUNTS, levels(3, 2, 3, 5));
        assertThat(result.outcome()).isEqualTo("mild");
        assertThat(result.decidedBy()).containsExactly(FINANCES, MENTAL, JUSTICE);
    }

    @Test
    void aMissingLevelThatCannotChangeTheClassDoesNotMatter() {
        ScreeningResult.Classified grave = classified(COUNTS, levels(1, 1, 1, 0));
        assertThat(grave.outcome()).isEqualTo("grave");
        ScreeningResult.Classified mild = classified(COUNTS, levels(5, 5, 5, 0));
        assertThat(mild.outcome()).isEqualTo("mild");
    }

    @Test
    void aMissingLevelThatCouldChangeTheClassMakesItUndetermined() {
        ScreeningResult.Undetermined result = undetermined(COUNTS, levels(1, 2, 5, 0));
        assertThat(result.possible()).containsExactly("middle", "grave");
        assertThat(result.missing()).containsExactly(Map.entry(JUSTICE, Absence.NOT_ASKED));
        assertThat(result.rules().get(0))
                .isEqualTo(new RuleOutcome("three-low", Truth.OPEN, null, List.of(FINANCES, MENTAL, HOUSING), null));
        assertThat(result.screening()).isEqualTo("invented-1");
        assertThat(undetermined(COUNTS, Cases.zrm2017().build()).missing().values())
                .containsOnly(Absence.UNANSWERED);
        assertThat(undetermined(COUNTS, Cases.zrm2017().build()).possible()).containsExactly("mild", "middle", "grave");
    }

    @Test
    void whetherWhatDoesNotApplyIsUnknownIsTheChoiceOfTheAuthor() {
        Assessment assessment = levels(1, 2, 5, -1);
        assertThat(undetermined(COUNTS, assessment).missing())
                .containsExactly(Map.entry(JUSTICE, Absence.NOT_APPLICABLE));
        Screener never = Screener.of(Screenings.of(NotApplicable.NEVER_COUNTS, THREE_LOW, TWO_LOW));
        assertThat(classified(never, assessment).outcome()).isEqualTo("middle");
        assertThat(undetermined(never, levels(1, 2, 5, 0)).missing())
                .containsExactly(Map.entry(JUSTICE, Absence.NOT_ASKED));
        Condition all = new Condition.Dichotomy(Map.of(FINANCES, level(3), JUSTICE, level(3)), 2, 2);
        Screener sufficient = Screener.of(Screenings.of(NotApplicable.NEVER_COUNTS, rule("all", all, "grave")));
        assertThat(classified(sufficient, levels(5, 5, 5, -1)).outcome()).isEqualTo("mild");
        assertThat(classified(sufficient, levels(5, 5, 5, 3)).outcome()).isEqualTo("grave");
    }

    @Test
    void aDichotomisedCountLiesInItsRange() {
        // Van den Toren 2020: the class follows from the number of self-sufficient domains; the cuts here are invented
        Condition one = new Condition.Dichotomy(Map.of(FINANCES, level(4), HOUSING, level(3), MENTAL, level(5)), 1, 1);
        Screener screener = Screener.of(Screenings.of(rule("one", one, "grave")));
        assertThat(classified(screener, levels(3, 2, 4)).outcome()).isEqualTo("mild");
        assertThat(classified(screener, levels(4, 2, 4)).outcome()).isEqualTo("grave");
        assertThat(classified(screener, levels(4, 3, 4)).outcome()).isEqualTo("mild");
        assertThat(classified(screener, levels(4, 2, 4)).decidedBy()).containsExactly(FINANCES, MENTAL, HOUSING);
        assertThat(classified(screener, levels(4, 3, 4)).decidedBy()).containsExactly(FINANCES, HOUSING);
        assertThat(classified(screener, levels(3, 2, 4)).decidedBy()).containsExactly(FINANCES, MENTAL, HOUSING);
    }

    @Test
    void conditionsCombine() {
        Condition housing = low(2, 1, HOUSING);
        Condition mental = low(2, 1, MENTAL);
        Screener both = Screener.of(Screenings.of(rule("r", new Condition.All(List.of(housing, mental)), "grave")));
        Screener either = Screener.of(Screenings.of(rule("r", new Condition.Any(List.of(housing, mental)), "grave")));
        Screener neither = Screener.of(
                Screenings.of(rule("r", new Condition.Not(new Condition.Any(List.of(housing, mental))), "grave")));
        assertThat(classified(both, levels(5, 2, 2)).outcome()).isEqualTo("grave");
        assertThat(classified(both, levels(5, 2, 2)).decidedBy()).containsExactly(MENTAL, HOUSING);
        assertThat(classified(both, levels(5, 2, 3)).outcome()).isEqualTo("mild");
        assertThat(classified(both, levels(5, 2, 3)).decidedBy()).containsExactly(MENTAL);
        assertThat(classified(both, levels(5, 3, 0)).outcome()).isEqualTo("mild");
        assertThat(undetermined(both, levels(5, 2, 0)).possible()).containsExactly("mild", "grave");
        assertThat(classified(either, levels(5, 2, 0)).outcome()).isEqualTo("grave");
        assertThat(classified(either, levels(5, 2, 3)).decidedBy()).containsExactly(HOUSING);
        assertThat(classified(either, levels(5, 3, 3)).outcome()).isEqualTo("mild");
        assertThat(classified(either, levels(5, 3, 3)).decidedBy()).containsExactly(MENTAL, HOUSING);
        assertThat(undetermined(either, levels(5, 3, 0)).possible()).containsExactly("mild", "grave");
        assertThat(classified(neither, levels(5, 3, 3)).outcome()).isEqualTo("grave");
        assertThat(classified(neither, levels(5, 2, 0)).outcome()).isEqualTo("mild");
    }

    @Test
    void aConditionThatHoldsForEveryLevelIsCertainThoughEachOfItsPartsIsNot() {
        Condition always = new Condition.Any(List.of(low(2, 1, HOUSING), new Condition.Not(low(2, 1, HOUSING))));
        Screener screener = Screener.of(Screenings.of(rule("always", always, "grave")));
        ScreeningResult.Classified result = classified(screener, levels(3, 0));
        assertThat(result.outcome()).isEqualTo("grave");
        // no rule says so by itself, so every domain that was asked for decided
        assertThat(result.rules().get(0).truth()).isEqualTo(Truth.OPEN);
        assertThat(result.decidedBy()).isEmpty();
    }

    private static final Screener CHANCE = Screener.of(Screenings.of(Screenings.model(
            "chance",
            LogisticModel.linear(2, Map.of(HOUSING, -0.5, MENTAL, -0.25), 5),
            new ProbabilityBand(0, "mild"),
            new ProbabilityBand(0.25, "middle"),
            new ProbabilityBand(0.5, "grave"))));

    @Test
    void aModelGivesAProbabilityAndItsBandGivesTheClass() {
        // 2 - 0.5 * 2 - 0.25 * 4 = 0, and a probability of a half belongs to the band that starts there
        ScreeningResult.Classified half = classified(CHANCE, levels(5, 2, 4));
        assertThat(half.outcome()).isEqualTo("grave");
        assertThat(half.decidedBy()).containsExactly(MENTAL, HOUSING);
        assertThat(half.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.probability()).isEqualTo(0.5);
            assertThat(rule.then()).isEqualTo("grave");
        });
        // 2 - 1.5 - 1.25 = -0.75: 1 / (1 + exp(0.75)) = 0.3208
        ScreeningResult.Classified lower = classified(CHANCE, levels(5, 3, 5));
        assertThat(lower.outcome()).isEqualTo("middle");
        assertThat(lower.rules().get(0).probability()).isCloseTo(0.3208, within(1e-4));
        // 2 - 2.5 - 1.25 = -1.75
        assertThat(classified(CHANCE, levels(5, 5, 5)).outcome()).isEqualTo("mild");
    }

    @Test
    void aModelKnowsWhatItKnowsWithoutALevel() {
        // housing 1 leaves at least 2 - 0.5 - 1.25 = 0.25, above a half
        ScreeningResult.Classified grave = classified(CHANCE, levels(5, 1, 0));
        assertThat(grave.outcome()).isEqualTo("grave");
        assertThat(grave.rules().get(0).probability()).isNull();
        assertThat(grave.decidedBy()).containsExactly(HOUSING);
        assertThat(undetermined(CHANCE, levels(5, 5, 0)).possible()).containsExactly("mild", "middle");
        Screener never = Screener.of(Screenings.of(
                NotApplicable.NEVER_COUNTS, CHANCE.screening().rules().get(0)));
        assertThat(undetermined(never, levels(5, 5, -1)).missing())
                .containsExactly(Map.entry(MENTAL, Absence.NOT_APPLICABLE));
    }

    @Test
    void onlyRulesThatHoldOnTheDayTakePart() {
        Rule past = Screenings.until("past", LocalDate.of(2026, 3, 2), low(2, 1, HOUSING), "grave");
        Rule now = rule("now", low(2, 1, MENTAL), "middle");
        Screener screener = Screener.of(Screenings.of(past, now));
        ScreeningResult.Classified result = classified(screener, levels(5, 1, 1));
        assertThat(result.outcome()).isEqualTo("middle");
        assertThat(result.rules()).extracting(RuleOutcome::rule).containsExactly("now");
        Screener gone = Screener.of(Screenings.of(past));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gone.screen(levels(5, 1, 1)))
                .withMessage("no rule of screening invented-1 holds on 2026-03-02");
        assertThatIllegalArgumentException().isThrownBy(() -> gone.nearestChange(levels(5, 1, 1)));
    }

    @Test
    void refusesAnotherInstrumentOrScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COUNTS.screen(Cases.level(Cases.ZRM_2013, Cases.MARCH, 2)))
                .withMessage("expected an assessment with zrm-2017, got zrm-2013");
        Assessment four = new Assessment(
                Cases.SUBJECT,
                Cases.ZRM_2017.id(),
                List.of(),
                Cases.MARCH,
                Cases.WORKER,
                Mode.TOGETHER,
                Map.of(HOUSING, Answer.of(Level.of(2, 4))),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COUNTS.screen(four))
                .withMessage("expected levels of a scale of 5, got 2/4");
    }

    @Test
    void theNearestChangeTakesTheFewestSteps() {
        NearestChange.Found found = (NearestChange.Found) COUNTS.nearestChange(levels(1, 2, 4, 5));
        assertThat(found).isEqualTo(new NearestChange.Found(Map.of(HOUSING, level(3)), 1, "mild"));
        Assessment changed = found.applyTo(levels(1, 2, 4, 5));
        assertThat(changed.level(HOUSING)).contains(level(3));
        assertThat(classified(COUNTS, changed).outcome()).isEqualTo("mild");
        // from nothing low to two low: 2 + 2 steps
        NearestChange.Found down = (NearestChange.Found) COUNTS.nearestChange(levels(4, 5, 4, 5));
        assertThat(down).isEqualTo(new NearestChange.Found(Map.of(FINANCES, level(2), MENTAL, level(2)), 4, "middle"));
    }

    @Test
    void ofEqualStepsTheFewestDomainsChange() {
        Condition two = new Condition.All(List.of(low(3, 1, FINANCES), low(3, 1, HOUSING)));
        Condition one = low(2, 1, MENTAL);
        Screener screener = Screener.of(Screenings.of(rule("r", new Condition.Any(List.of(two, one)), "grave")));
        assertThat(screener.nearestChange(levels(4, 4, 4)))
                .isEqualTo(new NearestChange.Found(Map.of(MENTAL, level(2)), 2, "grave"));
    }

    @Test
    void whereNothingAltersTheClassThatIsSaid() {
        Screener mild = Screener.of(Screenings.of(rule("r", low(2, 1, HOUSING), "mild")));
        // one domain on level 2 can move at most three levels
        assertThat(mild.nearestChange(levels(5, 2)))
                .isEqualTo(new NearestChange.NotFound(NearestChange.Why.NO_CHANGE_ALTERS, 3));
        assertThat(COUNTS.nearestChange(levels(1, 2, 5, 0)))
                .isEqualTo(new NearestChange.NotFound(NearestChange.Why.UNDETERMINED, 0));
    }

    @Test
    void aChangeThatWouldMakeItUndeterminedIsNoOtherClass() {
        Condition never = new Condition.All(List.of(low(2, 1, HOUSING), low(2, 1, MENTAL)));
        Screener screener = Screener.of(Screenings.of(rule("r", never, "grave")));
        assertThat(screener.nearestChange(levels(5, 3, 0)))
                .isEqualTo(new NearestChange.NotFound(NearestChange.Why.NO_CHANGE_ALTERS, 2));
        assertThat(screener.nearestChange(levels(5, 3, 2)))
                .isEqualTo(new NearestChange.Found(Map.of(HOUSING, level(2)), 1, "grave"));
    }

    @Test
    void aSearchThatTakesTooLongIsGivenUp() {
        assertThat(COUNTS.nearestChange(levels(4, 5, 4, 5), 0))
                .isEqualTo(new NearestChange.NotFound(NearestChange.Why.SEARCH_LIMIT, 0));
        assertThat(COUNTS.nearestChange(levels(4, 5, 4, 5), 3))
                .isEqualTo(new NearestChange.NotFound(NearestChange.Why.SEARCH_LIMIT, 3));
    }

    @Test
    void theWholeMatrixIsSearchedWithinTheLimit() {
        DomainKey[] all = Cases.ZRM_2017.domains().stream().map(Domain::key).toArray(DomainKey[]::new);
        Screener screener = Screener.of(Screenings.of(
                rule("eight-low", low(2, 8, all), "grave"), rule("ten-middling", low(3, 10, all), "middle")));
        // ten domains from 5 to 3 take 20 steps, eight from 5 to 2 take 24
        NearestChange.Found found =
                (NearestChange.Found) screener.nearestChange(Cases.level(Cases.ZRM_2017, Cases.MARCH, 5));
        assertThat(found.steps()).isEqualTo(20);
        assertThat(found.levels()).hasSize(10).values().containsOnly(level(3));
        assertThat(found.outcome()).isEqualTo("middle");
    }

    @Test
    void resultsFold() {
        String outcome = COUNTS.screen(levels(1, 2, 2, 5)).fold(one -> one.outcome(), one -> "?");
        assertThat(outcome).isEqualTo("grave");
        String open = COUNTS.screen(levels(1, 2, 5, 0)).fold(one -> one.outcome(), one -> "?");
        assertThat(open).isEqualTo("?");
        int steps = COUNTS.nearestChange(levels(1, 2, 4, 5)).fold(one -> one.steps(), one -> -1);
        assertThat(steps).isEqualTo(1);
        int none = COUNTS.nearestChange(levels(1, 2, 5, 0)).fold(one -> one.steps(), one -> -1);
        assertThat(none).isEqualTo(-1);
        assertThat(COUNTS).hasToString("Screener[invented-1]");
    }

    @Test
    void resultsBindWithBothJacksons() {
        JsonRoundTrip.assertRoundTrip(COUNTS.screen(levels(1, 2, 2, 5)), ScreeningResult.class);
        JsonRoundTrip.assertRoundTrip(COUNTS.screen(levels(1, 2, 5, 0)), ScreeningResult.class);
        JsonRoundTrip.assertRoundTrip(CHANCE.screen(levels(5, 2, 4)), ScreeningResult.class);
        JsonRoundTrip.assertRoundTrip(COUNTS.nearestChange(levels(1, 2, 4, 5)), NearestChange.class, """
                {"kind":"found","levels":{"huisvesting":"3/5"},"steps":1,"outcome":"mild"}""");
        JsonRoundTrip.assertRoundTrip(COUNTS.nearestChange(levels(1, 2, 5, 0)), NearestChange.class, """
                {"kind":"not-found","why":"UNDETERMINED","stepsExcluded":0}""");
        JsonRoundTrip.assertRefused("{\"kind\":\"not-found\",\"why\":\"UNDETERMINED\"}", NearestChange.class, "steps");
    }
}
