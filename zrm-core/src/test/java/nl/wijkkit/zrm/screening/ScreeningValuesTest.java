package nl.wijkkit.zrm.screening;

import static nl.wijkkit.zrm.screening.Screenings.FINANCES;
import static nl.wijkkit.zrm.screening.Screenings.FROM;
import static nl.wijkkit.zrm.screening.Screenings.HOUSING;
import static nl.wijkkit.zrm.screening.Screenings.INVENTED;
import static nl.wijkkit.zrm.screening.Screenings.JUSTICE;
import static nl.wijkkit.zrm.screening.Screenings.MENTAL;
import static nl.wijkkit.zrm.screening.Screenings.level;
import static nl.wijkkit.zrm.screening.Screenings.low;
import static nl.wijkkit.zrm.screening.Screenings.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Cases;
import nl.wijkkit.zrm.instrument.DomainKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningValuesTest {

    @Test
    void aCountNamesEachDomainOnceAndCanBeReached() {
        assertThat(new Condition.AtOrBelow(List.of(FINANCES, HOUSING), level(4), 2).atLeast())
                .isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.AtOrBelow(List.of(FINANCES, FINANCES), level(2), 1))
                .withMessage("a condition must name each domain once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> low(2, 3, FINANCES, HOUSING))
                .withMessage("atLeast must be from 1 to the number of domains 2, got 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> low(2, 0, FINANCES, HOUSING))
                .withMessage("atLeast must be from 1 to the number of domains 2, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> low(5, 1, FINANCES))
                .withMessage("the level must be below the highest level, got 5/5");
    }

    private static Condition.Dichotomy dichotomy(int min, int max) {
        return new Condition.Dichotomy(Map.of(FINANCES, level(2), HOUSING, level(5)), min, max);
    }

    @Test
    void aDichotomyRestrictsANumberOfDomains() {
        assertThat(dichotomy(0, 1).max()).isEqualTo(1);
        assertThat(dichotomy(2, 2).min()).isEqualTo(2);
        String range = "min and max must form a range from 0 to the number of domains 2, got ";
        assertThatIllegalArgumentException().isThrownBy(() -> dichotomy(-1, 1)).withMessage(range + "-1 to 1");
        assertThatIllegalArgumentException().isThrownBy(() -> dichotomy(2, 1)).withMessage(range + "2 to 1");
        assertThatIllegalArgumentException().isThrownBy(() -> dichotomy(1, 3)).withMessage(range + "1 to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dichotomy(0, 2))
                .withMessage("min and max must leave something out, got 0 to 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Dichotomy(Map.of(FINANCES, level(1)), 1, 1))
                .withMessage("a cut must be above the lowest level, got 1/5");
    }

    @Test
    void aCombinationHasParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.All(List.of()))
                .withMessage("a combination must have at least one condition");
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.Any(List.of()));
    }

    @Test
    void aModelHasFiniteTermsOfOneScale() {
        LogisticModel model = LogisticModel.linear(-1, Map.of(HOUSING, 0.5), 4);
        assertThat(model.terms()).containsEntry(HOUSING, List.of(0.5, 1.0, 1.5, 2.0));
        assertThat(model.scale()).isEqualTo(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogisticModel(0, Map.of()))
                .withMessage("a model must have at least one term");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogisticModel(Double.NaN, Map.of(HOUSING, List.of(1.0, 2.0))))
                .withMessage("a coefficient must be a finite number, got NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogisticModel.linear(0, Map.of(HOUSING, Double.POSITIVE_INFINITY), 5))
                .withMessage("a coefficient must be a finite number, got Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogisticModel.linear(0, Map.of(HOUSING, 1.0), 1))
                .withMessage("every term must have a number for each level of one scale, got 1");
        Map<DomainKey, List<Double>> twoScales = new LinkedHashMap<>();
        twoScales.put(HOUSING, List.of(1.0, 2.0));
        twoScales.put(MENTAL, List.of(1.0, 2.0, 3.0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogisticModel(0, twoScales))
                .withMessage("every term must have a number for each level of one scale, got 3");
    }

    @Test
    void theProbabilityIsLogistic() {
        // 1 / (1 + exp(0)) and, from tables of the logistic function, 0.7310585786 at 1
        assertThat(LogisticModel.probability(0)).isEqualTo(0.5);
        assertThat(LogisticModel.probability(1)).isCloseTo(0.7310585786, org.assertj.core.api.Assertions.within(1e-10));
        assertThat(LogisticModel.probability(-1))
                .isCloseTo(1 - 0.7310585786, org.assertj.core.api.Assertions.within(1e-10));
        assertThat(LogisticModel.probability(-800)).isZero();
        assertThat(LogisticModel.probability(800)).isEqualTo(1);
    }

    @Test
    void bandsCoverAllProbabilities() {
        LogisticModel model = LogisticModel.linear(0, Map.of(HOUSING, 1.0), 5);
        ProbabilityBand zero = new ProbabilityBand(0, "mild");
        ProbabilityBand half = new ProbabilityBand(0.5, "grave");
        assertThat(Screenings.model("m", model, zero, half).classes()).containsExactly("mild", "grave");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screenings.model("m", model, half))
                .withMessage("the first band must start at 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screenings.model("m", model))
                .withMessage("the first band must start at 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screenings.model("m", model, zero, half, half))
                .withMessage("each band must start above the one before it, got 0.5 and 0.5");
        for (double bad : new double[] {-0.1, 1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ProbabilityBand(bad, "mild"))
                    .withMessage("a band must start from 0 to below 1, got " + bad);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a--b", "-a", "a_b", "Jan Jansen"})
    void idsAreLowerCaseWordsJoinedByHyphens(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(id, low(2, 1, HOUSING), "mild"))
                .withMessage("the id of a rule must be lower case words joined by hyphens");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScreeningClass(id, Text.same("x")))
                .withMessage("the key of a class must be lower case words joined by hyphens");
        Screening sound = Screenings.everything();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Screening(
                        id, sound.name(), sound.instrument(), 5, sound.notApplicable(), sound.classes(), sound.rules()))
                .withMessage("the id of a screening must be lower case words joined by hyphens");
    }

    @Test
    void aRuleHoldsFromADayUntilAnother() {
        Rule open = rule("r", low(2, 1, HOUSING), "mild");
        Rule year = Screenings.until("r", LocalDate.of(2027, 1, 1), low(2, 1, HOUSING), "mild");
        assertThat(open.holdsOn(FROM.minusDays(1))).isFalse();
        assertThat(open.holdsOn(FROM)).isTrue();
        assertThat(open.holdsOn(LocalDate.of(2099, 1, 1))).isTrue();
        assertThat(year.holdsOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(year.holdsOn(LocalDate.of(2027, 1, 1))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screenings.until("r", FROM, low(2, 1, HOUSING), "mild"))
                .withMessage("validUntil must be after validFrom 2026-01-01, got 2026-01-01");
    }

    @Test
    void rulesAreSortedSoThatTheirOrderIsIrrelevant() {
        Rule a = rule("a", low(2, 1, HOUSING), "mild");
        Rule b = rule("b", low(2, 1, MENTAL), "grave");
        assertThat(Screenings.of(b, a)).isEqualTo(Screenings.of(a, b));
        assertThat(Screenings.of(b, a).rules()).containsExactly(a, b);
        assertThat(Screenings.of(b, a).domains()).containsExactly(MENTAL, HOUSING);
        assertThat(Screenings.of(b, a)).hasToString("Screening[invented-1, rules=2]");
        assertThat(Screenings.everything().domains()).containsExactly(FINANCES, MENTAL, HOUSING, JUSTICE);
    }

    @Test
    void aScreeningHangsTogether() {
        Rule a = rule("a", low(2, 1, HOUSING), "mild");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screenings.of())
                .withMessage("a screening must have at least one rule");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screenings.of(a, a))
                .withMessage("rule a must stand once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screenings.of(rule("a", low(2, 1, HOUSING), "other")))
                .withMessage("rule a must raise to one of the classes of its screening");
        Condition four = new Condition.Not(new Condition.AtOrBelow(List.of(HOUSING), Level.of(2, 4), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screenings.of(rule("a", four, "mild")))
                .withMessage("rule a must use a scale of 5, got 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screenings.of(Screenings.model(
                        "a", LogisticModel.linear(0, Map.of(HOUSING, 1.0), 6), new ProbabilityBand(0, "mild"))))
                .withMessage("rule a must use a scale of 5, got 6");
    }

    private static Screening withClasses(int scale, int number) {
        List<ScreeningClass> classes = new ArrayList<>();
        IntStream.range(0, number).forEach(i -> classes.add(new ScreeningClass("c" + i, Text.same("c" + i))));
        Condition one = new Condition.AtOrBelow(List.of(HOUSING), Level.of(1, Math.max(scale, 2)), 1);
        return new Screening(
                "s",
                Text.same("s"),
                Cases.ZRM_2017.id(),
                scale,
                NotApplicable.IS_UNKNOWN,
                classes,
                List.of(rule("a", one, "c0")));
    }

    @Test
    void classesAndScaleHaveLimits() {
        assertThat(withClasses(2, 2).classes()).hasSize(2);
        assertThat(withClasses(100, 60).classes()).hasSize(60);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withClasses(5, 1))
                .withMessage("a screening must have from 2 to 60 classes, got 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withClasses(5, 61))
                .withMessage("a screening must have from 2 to 60 classes, got 61");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withClasses(1, 2))
                .withMessage("scale must be from 2 to 100, got 1");
        Screening sound = Screenings.everything();
        ScreeningClass mild = sound.classes().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Screening(
                        "s",
                        sound.name(),
                        sound.instrument(),
                        5,
                        sound.notApplicable(),
                        Collections.nCopies(2, mild),
                        sound.rules()))
                .withMessage("class mild must stand once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Screening(
                        "s",
                        sound.name(),
                        sound.instrument(),
                        101,
                        sound.notApplicable(),
                        sound.classes(),
                        sound.rules()))
                .withMessage("scale must be from 2 to 100, got 101");
    }

    @Test
    void resultsHangTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleOutcome("r", Truth.HOLDS, null, List.of(), null))
                .withMessage("a rule must raise to a class exactly if it holds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleOutcome("r", Truth.OPEN, "mild", List.of(), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScreeningResult.Undetermined(
                        "s", List.of("mild"), Map.of(HOUSING, Absence.UNKNOWN), List.of()))
                .withMessage("an undetermined result must have two or more possible classes, got 1");
        String step = "a change must take a step on every domain it names, got ";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NearestChange.Found(Map.of(), 0, "mild"))
                .withMessage(step + "0 steps on 0 domains");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NearestChange.Found(Map.of(HOUSING, level(2), MENTAL, level(2)), 1, "mild"))
                .withMessage(step + "1 steps on 2 domains");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NearestChange.NotFound(NearestChange.Why.SEARCH_LIMIT, -1))
                .withMessage("steps must be 0 or more, got -1");
    }

    @Test
    void wordsHaveADutchAndAnEnglishLabel() {
        assertThat(List.of(Truth.values()))
                .extracting(truth -> truth.label().nl() + "|" + truth.label().en())
                .containsExactly("geldt|holds", "geldt niet|does not hold", "niet te bepalen|cannot be told");
        assertThat(List.of(NearestChange.Why.values()))
                .extracting(why -> why.label().nl() + "|" + why.label().en())
                .containsExactly(
                        "de klasse staat niet vast|the class is not certain",
                        "geen ander niveau leidt met zekerheid tot een andere klasse|no other level leads to another"
                                + " class for certain",
                        "het zoeken is gestaakt|the search was given up");
    }

    @Test
    void provenanceIsKept() {
        Rule rule = Screenings.everything().rules().get(0);
        assertThat(rule.source()).isEqualTo(INVENTED);
        assertThat(rule.sentence()).isEqualTo(Text.of("regel chance", "rule chance"));
        assertThat(rule.validUntil()).isNull();
    }
}
