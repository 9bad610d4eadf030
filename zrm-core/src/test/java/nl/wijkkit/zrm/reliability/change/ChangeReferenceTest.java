package nl.wijkkit.zrm.reliability.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.wijkkit.zrm.reliability.RatersReference;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.change.WilcoxonSignedRank.Zeros;
import nl.wijkkit.zrm.reliability.correlation.Coefficient;
import nl.wijkkit.zrm.reliability.correlation.TestedCorrelation;
import nl.wijkkit.zrm.reliability.icc.IccBlock;
import nl.wijkkit.zrm.reliability.icc.IntraclassCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number on change of the reference cases, computed in R 4.2.2 with the packages that their notes name. */
class ChangeReferenceTest {

    static List<String> paired() {
        return RatersReference.casesWith("cases", "/paired");
    }

    private static ScoreTable scores(RatersReference reference) {
        List<String> before = reference.columns("pre_items");
        return before.isEmpty()
                ? reference.scores(List.of("pre", "post"))
                : ScoreTable.ofTotals(
                        List.of("pre", "post"),
                        List.of(reference.ordinal(before), reference.ordinal(reference.columns("post_items"))));
    }

    @ParameterizedTest
    @MethodSource("paired")
    void differencesAndTestsAreAsInR(String name) {
        RatersReference reference = RatersReference.named(name);
        PairedScores pairs = PairedScores.of(scores(reference));
        PairedSummary summary = PairedSummary.of(pairs).orElseThrow();
        reference
                .block("/paired/difference")
                .has("mean", summary.mean())
                .has("sd", summary.sd())
                .has("median", summary.median())
                .has("sd_pre", summary.sdBefore())
                .has("sd_post", summary.sdAfter())
                .has("mean_pre", summary.meanBefore())
                .has("mean_post", summary.meanAfter())
                .has("pct_improved", 100.0 * summary.higher() / summary.n())
                .has("pct_equal", 100.0 * summary.equal() / summary.n())
                .has("pct_worse", 100.0 * summary.lower() / summary.n())
                .report();
        PairedTTest.Result t = PairedTTest.withDefaults().of(pairs).orElseThrow();
        reference
                .block("/paired/paired_t")
                .has("t", t.t())
                .has("df", t.df())
                .has("p", t.pValue())
                .hasInterval("ci95_mean_difference", t.interval())
                .report();
        WilcoxonSignedRank method = WilcoxonSignedRank.withDefaults();
        SignedRanks corrected = method.of(pairs).orElseThrow();
        SignedRanks plain = method.withContinuityCorrection(false).of(pairs).orElseThrow();
        SignedRanks pratt = method.with(Zeros.RANKED)
                .withContinuityCorrection(false)
                .of(pairs)
                .orElseThrow();
        reference
                .block("/paired/wilcoxon_signed_rank")
                .has("n_pairs", plain.n())
                .has("n_zero", plain.unchanged())
                .has("n_nonzero", plain.n() - plain.unchanged())
                .has("W_plus_post_gt_pre", plain.sumOfRises())
                .has("W_minus", plain.sumOfFalls())
                .has("expected_W", plain.expected())
                .has("variance_W_tie_corrected", plain.variance())
                .has("z_no_continuity", plain.z())
                .has("p_normal_no_continuity", plain.pValue())
                .has("z_continuity", corrected.z())
                .has("p_normal_continuity", corrected.pValue())
                .has("rank_biserial_r", plain.rankBiserial())
                .has("r_z_over_sqrt_n_pairs", plain.zOverRootN())
                .has("pratt/z", pratt.z())
                .has("pratt/p_normal", pratt.pValue())
                .has("p_exact_conditional_on_ties", plain.exactPValue(), p -> p)
                .report();
    }

    @ParameterizedTest
    @MethodSource("paired")
    void effectSizesAndErrorsOfMeasurementAreAsInR(String name) {
        RatersReference reference = RatersReference.named(name);
        PairedScores pairs = PairedScores.of(scores(reference));
        PairedEffectSize.Result effect =
                PairedEffectSize.withDefaults().of(pairs).orElseThrow();
        reference
                .block("/paired/effect_size")
                .has("d_z_srm", effect.estimate())
                .has("hedges_g_z", effect.hedgesG())
                .has("d_av_pooled_sd", effect.byPooledSd())
                .has("d_average_of_sds", effect.byMeanSd())
                .has("es_baseline_sd", effect.byBaselineSd(), d -> d)
                .has("d_rm", effect.forRepeatedMeasures(), d -> d)
                .hasInterval("ci95_d_z_noncentral_t", effect.interval())
                .report();
        TestRetest.Result retest = TestRetest.withDefaults().of(pairs).orElseThrow();
        reference
                .block("/paired/test_retest")
                .has("sem_from_sd_diff", retest.standardError())
                .has("sdc95_z_exact", retest.smallestDetectableChange())
                .hasInterval("limits_of_agreement_z_exact", retest.limitsOfAgreement())
                .report();
        IccBlock.compare(
                reference.block("/paired/icc"),
                IntraclassCorrelation.withDefaults().of(scores(reference)).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("paired")
    void correlationsOfMomentsAreAsInR(String name) {
        RatersReference reference = RatersReference.named(name);
        PairedScores pairs = PairedScores.of(scores(reference));
        PairedCorrelation method = PairedCorrelation.withDefaults();
        TestedCorrelation pearson = method.with(Coefficient.PEARSON).of(pairs).orElseThrow();
        TestedCorrelation spearman = method.of(pairs).orElseThrow();
        TestedCorrelation kendall =
                method.with(Coefficient.KENDALL_TAU_B).of(pairs).orElseThrow();
        reference
                .block("/paired/correlation")
                .has("n", pearson.n())
                .has("pearson/r", pearson.estimate())
                .has("pearson/t", pearson.statistic())
                .has("pearson/df", pearson.degreesOfFreedom().orElseThrow())
                .has("pearson/p", pearson.pValue())
                .hasInterval("pearson/ci95_fisher_z", pearson.interval().orElseThrow())
                .has("spearman/rho", spearman.estimate())
                .has("spearman/p_t_approx", spearman.pValue())
                .has("kendall/tau_b", kendall.estimate())
                .has("kendall/z", kendall.statistic())
                .has("kendall/p_normal", kendall.pValue())
                .report();
    }

    @ParameterizedTest
    @MethodSource("paired")
    void reliableChangeIsAsInTheFormula(String name) {
        RatersReference reference = RatersReference.named(name);
        PairedScores pairs = PairedScores.of(scores(reference));
        JsonNode expected = reference.expected("/paired/reliable_change");
        ReliableChange.Result change = ReliableChange.ofReliability(
                        expected.path("reliability").asDouble())
                .of(pairs)
                .orElseThrow();
        RatersReference.Block block = reference
                .block("/paired/reliable_change")
                .has("sd_pre", change.sd())
                .has("sem", change.standardError())
                .has("s_diff", change.standardErrorOfDifference())
                .has("critical_change_1.96", change.criticalChange())
                .has("n_improved_gt_1.96", change.improved())
                .has("n_deteriorated_lt_minus_1.96", change.deteriorated())
                .has("n_unchanged", change.unchanged());
        assertThat(expected.path("rci")).hasSize(pairs.n());
        for (int i = 0; i < pairs.n(); i++) {
            block.has("row_numbers_1_based/" + i, pairs.row(i) + 1L).has("rci/" + i, change.index(i));
        }
        block.report();
    }

    @Test
    void theWorkedExampleOfJacobsonAndTruaxIsReproduced() {
        RatersReference reference = RatersReference.named("cases/v14-jacobson-truax-1991");
        ReliableChange.Result change = ReliableChange.ofReliability(0.8)
                .withStandardDeviation(7.5)
                .of(PairedScores.of(reference.scores(List.of("pre", "post"))))
                .orElseThrow();
        ClinicalCutoffs cutoffs =
                ClinicalCutoffs.of(new ClinicalCutoffs.Norms(40, 7.5), new ClinicalCutoffs.Norms(60, 7.5));
        reference
                .block("/reliable_change")
                .has("sem", change.standardError())
                .has("s_diff", change.standardErrorOfDifference())
                .has("rci/0", change.index(0))
                .has("critical_change_1.96", change.criticalChange())
                .report();
        reference
                .block("/clinical_cutoffs")
                .has("a", cutoffs.a())
                .has("b", cutoffs.b())
                .has("c", cutoffs.c())
                .report();
    }
}
