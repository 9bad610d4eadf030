package nl.wijkkit.examples.cli.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.change.ClinicalCutoffs;
import nl.wijkkit.zrm.reliability.change.PairedEffectSize;
import nl.wijkkit.zrm.reliability.change.PairedScores;
import nl.wijkkit.zrm.reliability.change.PairedSummary;
import nl.wijkkit.zrm.reliability.change.PairedTTest;
import nl.wijkkit.zrm.reliability.change.ReliableChange;
import nl.wijkkit.zrm.reliability.change.SignedRanks;
import nl.wijkkit.zrm.reliability.change.TestRetest;
import nl.wijkkit.zrm.reliability.change.WilcoxonSignedRank;
import nl.wijkkit.zrm.reliability.change.WilcoxonSignedRank.Zeros;
import nl.wijkkit.zrm.reliability.icc.Icc;
import nl.wijkkit.zrm.reliability.icc.IntraclassCorrelation;

/** The blocks on change between two measurements. */
final class PairedBlocks {

    private static final double ROUNDED_Z = 1.96;

    private PairedBlocks() {}

    static Block paired(ScoreTable two, Block reliableChange) {
        PairedScores pairs = PairedScores.of(two);
        Estimate<Icc> icc = IntraclassCorrelation.withDefaults().of(two);
        return new Block()
                .put("n_pairs", pairs.n())
                .put("difference", difference(PairedSummary.of(pairs)))
                .put("paired_t", tTest(PairedTTest.withDefaults().of(pairs)))
                .put("wilcoxon_signed_rank", wilcoxon(pairs))
                .put("effect_size", effectSize(PairedEffectSize.withDefaults().of(pairs)))
                .put("correlation", CorrelationBlocks.ofPairs(two))
                .put("icc", VarianceBlocks.icc(two, icc))
                .put("test_retest", testRetest(pairs, icc))
                .put("reliable_change", reliableChange);
    }

    private static Block difference(Estimate<PairedSummary> summary) {
        return new Block()
                .put("definition", "post - pre")
                .put("mean", summary, PairedSummary::mean)
                .put("sd", summary, PairedSummary::sd)
                .put("median", summary, PairedSummary::median)
                .put("sd_pre", summary, PairedSummary::sdBefore)
                .put("sd_post", summary, PairedSummary::sdAfter)
                .put("mean_pre", summary, PairedSummary::meanBefore)
                .put("mean_post", summary, PairedSummary::meanAfter)
                .put("pct_improved", summary, of -> 100.0 * of.higher() / of.n())
                .put("pct_equal", summary, of -> 100.0 * of.equal() / of.n())
                .put("pct_worse", summary, of -> 100.0 * of.lower() / of.n())
                .because(summary);
    }

    private static Block tTest(Estimate<PairedTTest.Result> test) {
        return new Block()
                .put("t", test, PairedTTest.Result::t)
                .put("df", test, PairedTTest.Result::df)
                .put("p", test, PairedTTest.Result::pValue)
                .putInterval("ci95_mean_difference", test.map(PairedTTest.Result::interval))
                .because(test);
    }

    private static Block wilcoxon(PairedScores pairs) {
        WilcoxonSignedRank method = WilcoxonSignedRank.withDefaults().withExactUpTo(5000);
        WilcoxonSignedRank approximate = WilcoxonSignedRank.withDefaults().withExactUpTo(0);
        Estimate<SignedRanks> plain = method.withContinuityCorrection(false).of(pairs);
        Estimate<SignedRanks> corrected = approximate.of(pairs);
        Estimate<SignedRanks> pratt =
                approximate.with(Zeros.RANKED).withContinuityCorrection(false).of(pairs);
        return new Block()
                .put("zero_handling", "differences of 0 dropped (Wilcoxon)")
                .put("n_pairs", pairs.n())
                .put("n_zero", plain.<Integer>fold(SignedRanks::unchanged, reason -> pairs.n()))
                .put("n_nonzero", plain.<Integer>fold(ranks -> ranks.n() - ranks.unchanged(), reason -> 0))
                .put("W_plus_post_gt_pre", plain, SignedRanks::sumOfRises)
                .put("W_minus", plain, SignedRanks::sumOfFalls)
                .put("expected_W", plain, SignedRanks::expected)
                .put("variance_W_tie_corrected", plain, SignedRanks::variance)
                .put("z_no_continuity", plain, SignedRanks::z)
                .put("p_normal_no_continuity", plain, SignedRanks::pValue)
                .put("z_continuity", corrected, SignedRanks::z)
                .put("p_normal_continuity", corrected, SignedRanks::pValue)
                .put("rank_biserial_r", plain, SignedRanks::rankBiserial)
                .put("r_z_over_sqrt_n_pairs", plain, SignedRanks::zOverRootN)
                .put("pratt", new Block().put("z", pratt, SignedRanks::z).put("p_normal", pratt, SignedRanks::pValue))
                .putInner("p_exact_conditional_on_ties", plain, SignedRanks::exactPValue)
                .because(plain);
    }

    private static Block effectSize(Estimate<PairedEffectSize.Result> effect) {
        return new Block()
                .put("d_z_srm", effect, PairedEffectSize.Result::estimate)
                .put("hedges_g_z", effect, PairedEffectSize.Result::hedgesG)
                .put("d_av_pooled_sd", effect, PairedEffectSize.Result::byPooledSd)
                .put("d_average_of_sds", effect, PairedEffectSize.Result::byMeanSd)
                .putInner("es_baseline_sd", effect, PairedEffectSize.Result::byBaselineSd)
                .putInner("d_rm", effect, PairedEffectSize.Result::forRepeatedMeasures)
                .putInterval("ci95_d_z_noncentral_t", effect.map(PairedEffectSize.Result::interval))
                .because(effect);
    }

    private static Block testRetest(PairedScores pairs, Estimate<Icc> icc) {
        TestRetest method = TestRetest.withDefaults();
        Estimate<TestRetest.Result> retest = method.of(pairs);
        Estimate<PairedSummary> summary = PairedSummary.of(pairs);
        return new Block()
                .put("sem_from_sd_diff", retest, TestRetest.Result::standardError)
                .put("sdc95_z_exact", retest, TestRetest.Result::smallestDetectableChange)
                .put("sdc95_z_1.96", summary, of -> ROUNDED_Z * of.sd())
                .putInterval("limits_of_agreement_z_exact", retest.map(TestRetest.Result::limitsOfAgreement))
                .putValue(
                        "limits_of_agreement_1.96",
                        summary.fold(
                                of -> Block.numbers(of.mean() - ROUNDED_Z * of.sd(), of.mean() + ROUNDED_Z * of.sd()),
                                reason -> Block.numbers(Double.NaN, Double.NaN)))
                .put("sem_agreement_icc2", icc, of -> of.anova().standardErrorOfAgreement())
                .put(
                        "sdc95_agreement_z_exact",
                        icc,
                        of -> method.smallestDetectableChange(of.anova().standardErrorOfAgreement()))
                .because(retest);
    }

    static Block reliableChange(ScoreTable two, OptionalDouble reliability, String source) {
        PairedScores pairs = PairedScores.of(two);
        Estimate<ReliableChange.Result> change = reliability.isPresent()
                ? ReliableChange.ofReliability(reliability.getAsDouble()).of(pairs)
                : Estimate.undefined(Undefined.NO_DATA);
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < pairs.n(); i++) {
            rows.add(pairs.row(i) + 1);
        }
        return new Block()
                .put(
                        "method",
                        "Jacobson & Truax (1991): RCI = (post - pre) / (sqrt(2) * sd_pre * sqrt(1 - r)), "
                                + "sd over the pairs with both scores")
                .put("reliability", reliability.orElse(Double.NaN))
                .put("reliability_source", source)
                .put("sd_pre", change, ReliableChange.Result::sd)
                .put("sem", change, ReliableChange.Result::standardError)
                .put("s_diff", change, ReliableChange.Result::standardErrorOfDifference)
                .put("critical_change_1.96", change, ReliableChange.Result::criticalChange)
                .put("n_improved_gt_1.96", change, ReliableChange.Result::improved)
                .put("n_deteriorated_lt_minus_1.96", change, ReliableChange.Result::deteriorated)
                .put("n_unchanged", change, ReliableChange.Result::unchanged)
                .put("row_numbers_1_based", rows)
                .put("rci", indices(change))
                .because(change);
    }

    static Block reliableChangeOfNorm(ScoreTable two, double sd, double reliability) {
        Estimate<ReliableChange.Result> change = ReliableChange.ofReliability(reliability)
                .withStandardDeviation(sd)
                .of(PairedScores.of(two));
        return new Block()
                .put("inputs", new Block().put("sd_pre", sd).put("reliability", reliability))
                .put("sem", change, ReliableChange.Result::standardError)
                .put("s_diff", change, ReliableChange.Result::standardErrorOfDifference)
                .put("rci", indices(change))
                .put("critical_change_1.96", change, ReliableChange.Result::criticalChange)
                .because(change);
    }

    private static List<Object> indices(Estimate<ReliableChange.Result> change) {
        return change.fold(
                result -> {
                    double[] indices = new double[result.n()];
                    Arrays.setAll(indices, result::index);
                    return Block.numbers(indices);
                },
                reason -> List.of());
    }

    static Block cutoffs(ClinicalCutoffs.Norms dysfunctional, ClinicalCutoffs.Norms functional) {
        ClinicalCutoffs cutoffs = ClinicalCutoffs.of(dysfunctional, functional);
        return new Block()
                .put(
                        "inputs",
                        new Block()
                                .put("mean_dysfunctional", dysfunctional.mean())
                                .put("sd_dysfunctional", dysfunctional.sd())
                                .put("mean_functional", functional.mean())
                                .put("sd_functional", functional.sd()))
                .put("a", cutoffs.a())
                .put("b", cutoffs.b())
                .put("c", cutoffs.c());
    }
}
