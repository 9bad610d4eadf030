package nl.wijkkit.zrm.reliability.icc;

import static nl.wijkkit.zrm.reliability.agreement.Ratings.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.Undefined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntraclassCorrelationTest {

    // Shrout & Fleiss (1979), Psychological Bulletin 86, 420-428, table 2: 6 targets, 4 judges
    private static final ScoreTable SHROUT_FLEISS = ScoreTable.ofColumns(
            List.of("J1", "J2", "J3", "J4"),
            new double[][] {{9, 6, 8, 7, 10, 6}, {2, 1, 4, 1, 5, 2}, {5, 3, 6, 2, 6, 4}, {8, 2, 8, 6, 9, 7}});

    private static Estimate<Icc> icc(OrdinalTable table) {
        return IntraclassCorrelation.withDefaults().of(table);
    }

    @ParameterizedTest
    @CsvSource({"ICC1, 0.17", "ICC2, 0.29", "ICC3, 0.71", "ICC1K, 0.44", "ICC2K, 0.62", "ICC3K, 0.91"})
    void theSixFormsOfShroutAndFleiss(IccForm form, double printed) {
        Icc icc = IntraclassCorrelation.withDefaults().of(SHROUT_FLEISS).orElseThrow();
        assertThat(icc.form(form).orElseThrow().estimate()).isCloseTo(printed, within(0.005));
    }

    @Test
    void theMeanSquaresOfShroutAndFleiss() {
        // table 3: between targets 11.24, within 6.26, between judges 32.49, residual 1.02
        TwoWayAnova anova = IntraclassCorrelation.withDefaults()
                .of(SHROUT_FLEISS)
                .orElseThrow()
                .anova();
        assertThat(anova.msSubjects()).isCloseTo(11.24, within(0.005));
        assertThat(anova.msWithin()).isCloseTo(6.26, within(0.005));
        assertThat(anova.msRaters()).isCloseTo(32.49, within(0.005));
        assertThat(anova.msResidual()).isCloseTo(1.02, within(0.005));
    }

    @Test
    void nothingToExplainIsUndefined() {
        assertThat(icc(table("33", "33", "33"))).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(IntraclassCorrelation.withDefaults().of(ScoreTable.of(table("33", "33", "33"))))
                .isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(icc(table("12"))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_ROWS));
        assertThat(icc(table("1", "2"))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
        assertThat(icc(table("..", "1."))).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        assertThat(icc(table(2))).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
    }

    @Test
    void perfectAgreementIsOneWithoutDoubt() {
        Icc icc = icc(table("111", "222", "333", "444", "555", "333")).orElseThrow();
        for (IccForm form : IccForm.values()) {
            Icc.Form computed = icc.form(form).orElseThrow();
            assertThat(computed.estimate()).isEqualTo(1);
            assertThat(computed.interval()).isEqualTo(Estimate.of(new Interval(1, 1, 0.95)));
            assertThat(computed.test().f()).isInfinite();
            assertThat(computed.test().pValue()).isZero();
            assertThat(computed.byMcgrawWong()).isEmpty();
        }
        assertThat(icc.anova().standardErrorOfAgreement()).isZero();
    }

    @Test
    void aConstantDifferenceIsConsistentButNotInAgreement() {
        // d18 of the reference: irr::icc gives ICC(A,1) 0.7222 with [0.00288189769270606, 0.969480971593396]
        Icc icc = icc(table("12", "23", "23", "45", "56")).orElseThrow();
        assertThat(icc.form(IccForm.ICC3).orElseThrow().estimate()).isEqualTo(1);
        assertThat(icc.form(IccForm.ICC2).orElseThrow().estimate()).isLessThan(1);
        assertThat(icc.anova().msResidual()).isZero();
        Interval interval = icc.form(IccForm.ICC2).orElseThrow().interval().orElseThrow();
        assertThat(interval.lower()).isGreaterThan(0).isLessThan(interval.upper());
    }

    @Test
    void ratersWhoReverseEachOtherHaveNegativeOnesAndNoMeanToTrust() {
        Icc icc = icc(table("15", "24", "33", "42", "51")).orElseThrow();
        assertThat(icc.form(IccForm.ICC1).orElseThrow().estimate()).isEqualTo(-1);
        assertThat(icc.form(IccForm.ICC2).orElseThrow().estimate()).isCloseTo(-5 / 3.0, within(1e-15));
        assertThat(icc.form(IccForm.ICC3).orElseThrow().estimate()).isEqualTo(-1);
        assertThat(icc.form(IccForm.ICC1K)).isEqualTo(Estimate.undefined(Undefined.NO_TOTAL_VARIANCE));
        assertThat(icc.form(IccForm.ICC2K)).isEqualTo(Estimate.undefined(Undefined.NO_TOTAL_VARIANCE));
        assertThat(icc.form(IccForm.ICC3K)).isEqualTo(Estimate.undefined(Undefined.NO_TOTAL_VARIANCE));
    }

    @Test
    void equalScoresWithDecimalsHaveExactlyNoResidual() {
        ScoreTable scores = ScoreTable.ofColumns(List.of("a", "b"), new double[][] {{0.1, 0.7, 2.3}, {0.2, 0.8, 2.4}});
        Icc icc = IntraclassCorrelation.withDefaults().of(scores).orElseThrow();
        assertThat(icc.anova().msResidual()).isZero();
        assertThat(icc.form(IccForm.ICC3).orElseThrow().estimate()).isEqualTo(1);
    }

    @Test
    void aConfidenceLiesBetweenZeroAndOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntraclassCorrelation.withDefaults().withConfidence(1))
                .withMessage("confidence must be between 0 and 1, got 1.0");
        Interval wide = IntraclassCorrelation.withDefaults()
                .withConfidence(0.9)
                .of(SHROUT_FLEISS)
                .orElseThrow()
                .form(IccForm.ICC3)
                .orElseThrow()
                .interval()
                .orElseThrow();
        assertThat(wide.confidence()).isEqualTo(0.9);
        assertThat(wide.lower()).isGreaterThan(0.3425);
    }

    @Test
    void sumsNeverShowTheRatings() {
        assertThat(AnovaSums.of(table("12", "34"))).hasToString("AnovaSums[n=2, raters=2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnovaSums.of(table("12")).plus(AnovaSums.of(table("123"))))
                .withMessage("expected 2 raters, got 3");
    }

    @Test
    void kendallsWOfShroutAndFleissIsThatOfFriedmansTest() {
        // R: irr::kendall(x, correct = TRUE): W = 0.887, chisq = 17.7, p = 0.00329
        KendallW.Concordance w = KendallW.withDefaults().of(SHROUT_FLEISS).orElseThrow();
        assertThat(w.estimate()).isCloseTo(0.887, within(0.0005));
        assertThat(w.pValue()).isCloseTo(0.00329, within(0.000005));
    }

    @Test
    void kendallsWHasItsOwnEdges() {
        KendallW w = KendallW.withDefaults();
        assertThat(w.of(table("33", "33"))).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(w.of(table("12"))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_ROWS));
        assertThat(w.of(table("1", "2"))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
        assertThat(w.of(table("..", "1."))).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        assertThat(w.of(table("111", "222", "333", "444", "555", "333"))
                        .orElseThrow()
                        .estimate())
                .isEqualTo(1);
        assertThat(w.of(table("15", "24", "33", "42", "51")).orElseThrow().estimate())
                .isZero();
        // a rater who gives everybody the same adds nothing: 0.5, R 0.5 (d17 of the reference)
        assertThat(w.of(table("43", "44", "44", "45", "44", "44")).orElseThrow().estimate())
                .isCloseTo(0.5, within(1e-15));
    }
}
