package nl.wijkkit.zrm.reliability.change;

import static nl.wijkkit.zrm.reliability.agreement.Ratings.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.change.ClinicalCutoffs.Norms;
import nl.wijkkit.zrm.reliability.change.WilcoxonSignedRank.Zeros;
import nl.wijkkit.zrm.reliability.correlation.Coefficient;
import org.junit.jupiter.api.Test;

class ChangeTest {

    // Student (1908), Biometrika 6, 1-25: extra hours of sleep of 10 patients under two drugs
    private static final PairedScores SLEEP = PairedScores.of(
            new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2},
            new double[] {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});

    private static PairedScores pairs(double... alternating) {
        double[] before = new double[alternating.length / 2];
        double[] after = new double[alternating.length / 2];
        for (int i = 0; i < before.length; i++) {
            before[i] = alternating[2 * i];
            after[i] = alternating[2 * i + 1];
        }
        return PairedScores.of(before, after);
    }

    @Test
    void studentsSleepDataGiveStudentsTest() {
        // Student prints mean 1.58 and s 1.17 (divided by n); R: t = 4.0621, df = 9, p = 0.002833
        PairedTTest.Result t = PairedTTest.withDefaults().of(SLEEP).orElseThrow();
        assertThat(t.estimate()).isCloseTo(1.58, within(1e-12));
        assertThat(t.t()).isCloseTo(4.0621, within(0.00005));
        assertThat(t.pValue()).isCloseTo(0.002833, within(0.0000005));
        PairedSummary summary = PairedSummary.of(SLEEP).orElseThrow();
        assertThat(summary.sd() * Math.sqrt(0.9)).isCloseTo(1.17, within(0.005));
        assertThat(summary.median()).isCloseTo(1.3, within(1e-12));
    }

    @Test
    void aCorrelationOfPairsSaysWhyItIsUndefined() {
        PairedCorrelation method = PairedCorrelation.withDefaults();
        PairedCorrelation pearson = method.with(Coefficient.PEARSON);

        assertThat(method.of(pairs())).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        assertThat(method.of(pairs(1, 2, 2, 1))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_ROWS));
        assertThat(method.of(pairs(1, 2, 1, 3, 1, 4))).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(pearson.of(pairs(1, 2, 2, 2, 3, 3)).orElseThrow().interval())
                .isEqualTo(Estimate.undefined(Undefined.TOO_FEW_ROWS));
        assertThat(method.with(Coefficient.SPEARMAN)
                        .of(pairs(1, 2, 2, 2, 3, 3))
                        .orElseThrow()
                        .interval())
                .isEqualTo(Estimate.undefined(Undefined.NOT_AVAILABLE));
        assertThat(pearson.of(pairs(1, 1, 2, 2, 3, 3, 4, 4)).orElseThrow().interval())
                .isEqualTo(Estimate.of(new Interval(1, 1, 0.95)));
    }

    @Test
    void theSignedRankTestOfTheSleepDataIsThatOfR() {
        // R: wilcox.test(post, pre, paired = TRUE): V = 45, p-value = 0.009091; all 9 changes are rises: 2 / 2^9
        SignedRanks ranks = WilcoxonSignedRank.withDefaults().of(SLEEP).orElseThrow();
        assertThat(ranks.sumOfRises()).isEqualTo(45);
        assertThat(ranks.unchanged()).isEqualTo(1);
        assertThat(ranks.pValue()).isCloseTo(0.009091, within(0.0000005));
        assertThat(ranks.exactPValue()).isEqualTo(Estimate.of(2 / 512.0));
        assertThat(ranks.rankBiserial()).isEqualTo(1);
    }

    @Test
    void differencesThatAreEqualButForRoundingShareARank() {
        // 1.1 - (-0.2) and 0.1 - (-1.2) are both 1.3 on paper: 285/4 less (2^3 - 2)/48
        assertThat(WilcoxonSignedRank.withDefaults().of(SLEEP).orElseThrow().variance())
                .isEqualTo(71.125);
    }

    @Test
    void theExactProbabilityIsACountOfSigns() {
        // changes 1, 1, 2, -3: ranks 1.5, 1.5, 3, 4; W- = 4; of 16 sign patterns 7 have a sum of at most 4 (0, 1.5,
        // 1.5, 3, 3, 4 and so on, counted by hand): {}, {a}, {b}, {a,b}, {c}, {d} are 6
        SignedRanks ranks = WilcoxonSignedRank.withDefaults()
                .of(pairs(1, 2, 1, 2, 1, 3, 4, 1))
                .orElseThrow();
        assertThat(ranks.sumOfFalls()).isEqualTo(4);
        assertThat(ranks.exactPValue()).isEqualTo(Estimate.of(2 * 6 / 16.0));
        assertThat(WilcoxonSignedRank.withDefaults()
                        .withExactUpTo(3)
                        .of(pairs(1, 2, 1, 2, 1, 3, 4, 1))
                        .orElseThrow()
                        .exactPValue())
                .isEqualTo(Estimate.undefined(Undefined.TOO_MANY_ROWS));
    }

    @Test
    void prattRanksTheUnchangedToo() {
        SignedRanks dropped =
                WilcoxonSignedRank.withDefaults().of(pairs(1, 1, 1, 2, 3, 1)).orElseThrow();
        SignedRanks ranked = WilcoxonSignedRank.withDefaults()
                .with(Zeros.RANKED)
                .of(pairs(1, 1, 1, 2, 3, 1))
                .orElseThrow();
        assertThat(List.of(dropped.sumOfRises(), dropped.sumOfFalls())).containsExactly(1.0, 2.0);
        assertThat(List.of(ranked.sumOfRises(), ranked.sumOfFalls())).containsExactly(2.0, 3.0);
    }

    @Test
    void noChangeAtAllHasNoTestAndNoEffectSize() {
        PairedScores same = pairs(1, 1, 2, 2, 2, 2, 4, 4);
        assertThat(WilcoxonSignedRank.withDefaults().of(same))
                .isEqualTo(Estimate.undefined(Undefined.NO_VARIATION_IN_DIFFERENCES));
        assertThat(PairedTTest.withDefaults().of(same))
                .isEqualTo(Estimate.undefined(Undefined.NO_VARIATION_IN_DIFFERENCES));
        assertThat(PairedEffectSize.withDefaults().of(same))
                .isEqualTo(Estimate.undefined(Undefined.NO_VARIATION_IN_DIFFERENCES));
        TestRetest.Result retest = TestRetest.withDefaults().of(same).orElseThrow();
        assertThat(retest.standardError()).isZero();
        assertThat(retest.limitsOfAgreement()).isEqualTo(new Interval(0, 0, 0.95));
    }

    @Test
    void theSameChangeForAllHasRanksButNoEffectSize() {
        // R: wilcox.test gives V = 15 and p = 0.0369 for five equal rises; t.test refuses, d_z is Inf
        PairedScores constant = pairs(1, 2, 2, 3, 2, 3, 4, 5, 5, 6);
        assertThat(PairedTTest.withDefaults().of(constant))
                .isEqualTo(Estimate.undefined(Undefined.NO_VARIATION_IN_DIFFERENCES));
        assertThat(PairedEffectSize.withDefaults().of(constant))
                .isEqualTo(Estimate.undefined(Undefined.NO_VARIATION_IN_DIFFERENCES));
        SignedRanks ranks = WilcoxonSignedRank.withDefaults().of(constant).orElseThrow();
        assertThat(ranks.sumOfRises()).isEqualTo(15);
        assertThat(ranks.pValue()).isCloseTo(0.0368884257070499, within(1e-12));
        PairedScores decimals = pairs(0.1, 0.2, 0.7, 0.8, 2.3, 2.4);
        assertThat(PairedEffectSize.withDefaults().of(decimals))
                .isEqualTo(Estimate.undefined(Undefined.NO_VARIATION_IN_DIFFERENCES));
    }

    @Test
    void tooLittleDataIsSaid() {
        PairedScores none = pairs();
        PairedScores one = pairs(1, 2);
        assertThat(PairedSummary.of(none)).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        assertThat(PairedSummary.of(one)).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_ROWS));
        assertThat(WilcoxonSignedRank.withDefaults().of(none)).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        assertThat(WilcoxonSignedRank.withDefaults().of(one).orElseThrow().exactPValue())
                .isEqualTo(Estimate.of(1.0));
        assertThat(ReliableChange.ofReliability(0.8).of(none)).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        assertThat(ReliableChange.ofReliability(0.8).of(one)).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_ROWS));
        assertThat(ReliableChange.ofReliability(0.8).of(pairs(3, 2, 3, 4)))
                .isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
    }

    @Test
    void aConstantMomentHasNoCorrelationWithTheOther() {
        PairedEffectSize.Result effect =
                PairedEffectSize.withDefaults().of(pairs(3, 1, 3, 2, 3, 5)).orElseThrow();
        assertThat(effect.byBaselineSd()).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(effect.forRepeatedMeasures()).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(effect.interval().lower()).isLessThan(effect.estimate());
    }

    @Test
    void jacobsonAndTruaxWorkedExample() {
        // Jacobson & Truax (1991), J. Consulting and Clinical Psychology 59, 12-19: sd 7.5, reliability .80, scores
        // 32.5
        // and 47.5; S_E = 3.35, S_diff = 4.74, RC = 3.16; groups 40 and 60 with sd 7.5: cut-offs 55, 45 and 50
        ReliableChange.Result change = ReliableChange.ofReliability(0.8)
                .withStandardDeviation(7.5)
                .of(pairs(32.5, 47.5))
                .orElseThrow();
        assertThat(change.standardError()).isCloseTo(3.35, within(0.005));
        assertThat(change.standardErrorOfDifference()).isCloseTo(4.74, within(0.005));
        assertThat(change.index(0)).isCloseTo(3.16, within(0.005));
        assertThat(change.improved()).isEqualTo(1);
        assertThat(ClinicalCutoffs.of(new Norms(40, 7.5), new Norms(60, 7.5)))
                .isEqualTo(new ClinicalCutoffs(55, 45, 50));
        assertThat(ClinicalCutoffs.of(new Norms(60, 7.5), new Norms(40, 7.5)))
                .isEqualTo(new ClinicalCutoffs(45, 55, 50));
    }

    @Test
    void whereLowerIsBetterARiseIsDeterioration() {
        ReliableChange.Result change = ReliableChange.ofReliability(0.8)
                .withStandardDeviation(1)
                .withCriticalValue(1.645)
                .with(Direction.LOWER_IS_BETTER)
                .of(pairs(1, 5, 5, 1, 3, 3))
                .orElseThrow();
        assertThat(change.improved()).isEqualTo(1);
        assertThat(change.deteriorated()).isEqualTo(1);
        assertThat(change.unchanged()).isEqualTo(1);
        assertThat(change.index(0)).isPositive();
    }

    @Test
    void movementCountsPersonsAndWhatMatters() {
        Movement movement = Movement.withDefaults().withMinimalImportantChange(2);
        Movement.Shares shares =
                movement.of(table("12", "13", "22", "51", "3.", "43")).orElseThrow();
        assertThat(shares.n()).isEqualTo(5);
        assertThat(shares.improved().estimate()).isEqualTo(0.4);
        assertThat(shares.unchanged().estimate()).isEqualTo(0.2);
        assertThat(shares.deteriorated().estimate()).isEqualTo(0.4);
        assertThat(shares.importantlyImproved().estimate()).isEqualTo(0.2);
        assertThat(shares.importantlyDeteriorated().estimate()).isEqualTo(0.2);
        assertThat(shares.assumesInterval()).isTrue();
        assertThat(Movement.withDefaults().of(table("12")).orElseThrow().assumesInterval())
                .isFalse();
        assertThat(movement.of(table("..", "1."))).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        MovementCounts first = movement.count(table("12", "13"));
        MovementCounts second = movement.count(table("22", "51", "43"));
        assertThat(first.plus(second)).isEqualTo(new MovementCounts(2, 1, 2, 1, 1));
        assertThat(movement.with(Direction.LOWER_IS_BETTER).count(table("12", "13")))
                .isEqualTo(new MovementCounts(0, 0, 2, 0, 1));
        assertThat(movement.count(SLEEP)).isEqualTo(new MovementCounts(9, 1, 0, 2, 0));
    }

    @Test
    void sharesHaveWilsonsInterval() {
        // Newcombe (1998), Statistics in Medicine 17, 857-872, table I, Wilson: 81/263 0.2553 to 0.3662, 0/20 0 to
        // 0.1611
        Movement movement = Movement.withDefaults();
        Interval many = movement.of(new MovementCounts(81, 182, 0, 0, 0))
                .orElseThrow()
                .improved()
                .interval();
        assertThat(many.lower()).isCloseTo(0.2553, within(0.00005));
        assertThat(many.upper()).isCloseTo(0.3662, within(0.00005));
        Interval none = movement.of(new MovementCounts(0, 20, 0, 0, 0))
                .orElseThrow()
                .improved()
                .interval();
        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isCloseTo(0.1611, within(0.00005));
    }

    @Test
    void pairsKnowTheRowsTheyCameFrom() {
        PairedScores pairs = PairedScores.of(ScoreTable.ofColumns(List.of("pre", "post"), new double[][] {
            {1, Double.NaN, 3}, {2, 2, 5}
        }));
        assertThat(pairs.n()).isEqualTo(2);
        assertThat(pairs.row(1)).isEqualTo(2);
        assertThat(pairs.before(1)).isEqualTo(3);
        assertThat(pairs.after(1)).isEqualTo(5);
        assertThat(pairs.difference(1)).isEqualTo(2);
        assertThat(pairs).hasToString("PairedScores[n=2]");
    }

    @Test
    void mistakesOfTheCallerAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedScores.of(new double[1], new double[2]))
                .withMessage("expected 1 later scores, got 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedScores.of(new double[] {Double.NaN}, new double[1]))
                .withMessage("expected finite scores");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedScores.of(ScoreTable.ofColumns(List.of("a"), new double[1][1])))
                .withMessage("expected 2 moments, got 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReliableChange.ofReliability(1))
                .withMessage("reliability must be from 0 up to but not 1, got 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReliableChange.ofReliability(0.8).withStandardDeviation(0))
                .withMessage("standard deviation must be above 0, got 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReliableChange.ofReliability(0.8).withCriticalValue(-1))
                .withMessage("critical value must be above 0, got -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WilcoxonSignedRank.withDefaults().withExactUpTo(5001))
                .withMessage("exact limit must be from 0 to 5000, got 5001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Movement.withDefaults().withMinimalImportantChange(0))
                .withMessage("minimal important change must be above 0, got 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Movement.withDefaults().of(table("123")))
                .withMessage("expected 2 moments, got 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClinicalCutoffs.of(new Norms(1, 1), new Norms(1, 2)))
                .withMessage("means of the two groups must differ, got 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Norms(1, 0))
                .withMessage("standard deviation must be above 0, got 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MovementCounts(1, 0, 0, 2, 0))
                .withMessage("important movements must be from 0 to the number of movements");
    }
}
