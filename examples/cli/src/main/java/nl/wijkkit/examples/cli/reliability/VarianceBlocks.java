package nl.wijkkit.examples.cli.reliability;

import java.util.Locale;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.icc.FTest;
import nl.wijkkit.zrm.reliability.icc.Icc;
import nl.wijkkit.zrm.reliability.icc.IccForm;
import nl.wijkkit.zrm.reliability.icc.IntraclassCorrelation;
import nl.wijkkit.zrm.reliability.icc.KendallW;
import nl.wijkkit.zrm.reliability.icc.TwoWayAnova;

/** The blocks on intraclass correlation and Kendall's W. */
final class VarianceBlocks {

    private VarianceBlocks() {}

    static Block icc(ScoreTable scores, Estimate<Icc> icc) {
        Estimate<TwoWayAnova> anova = icc.map(Icc::anova);
        Block block = new Block()
                .put("n", scores.completeRows().length)
                .put("k", scores.names().size())
                .put("deletion", "listwise")
                .put(
                        "anova",
                        new Block()
                                .put("ms_subjects", anova, TwoWayAnova::msSubjects)
                                .put("ms_within", anova, TwoWayAnova::msWithin)
                                .put("ms_raters", anova, TwoWayAnova::msRaters)
                                .put("ms_residual", anova, TwoWayAnova::msResidual))
                .put(
                        "variance_components",
                        new Block()
                                .put("subjects", anova, TwoWayAnova::varianceOfSubjects)
                                .put("raters", anova, TwoWayAnova::varianceOfRaters)
                                .put("residual", anova, TwoWayAnova::varianceOfResidual))
                .put("sem_agreement", anova, TwoWayAnova::standardErrorOfAgreement)
                .put("sem_consistency", anova, TwoWayAnova::standardErrorOfConsistency);
        for (IccForm form : IccForm.values()) {
            block.put(
                    form.name().toLowerCase(Locale.ROOT).replace("icc", "ICC"),
                    form(form, icc.fold(all -> all.form(form), Estimate::undefined)));
        }
        return block.because(icc);
    }

    static Block icc(ScoreTable scores) {
        return icc(scores, IntraclassCorrelation.withDefaults().of(scores));
    }

    private static Block form(IccForm form, Estimate<Icc.Form> computed) {
        Block block =
                new Block().put("mcgraw_wong_name", form.mcgrawWongName()).put("value", computed, Icc.Form::estimate);
        test(block, computed.map(Icc.Form::test));
        block.putInterval("ci95", computed.fold(Icc.Form::interval, Estimate::undefined));
        if (form == IccForm.ICC2 || form == IccForm.ICC2K) {
            Estimate<Icc.McgrawWong> irr = computed.fold(
                    value -> value.byMcgrawWong()
                            .map(Estimate::of)
                            .orElseGet(() -> Estimate.undefined(Undefined.NO_STANDARD_ERROR)),
                    Estimate::undefined);
            Block second = new Block();
            test(second, irr.map(Icc.McgrawWong::test));
            block.put("irr_icc", second.putInterval("ci95", irr.fold(Icc.McgrawWong::interval, Estimate::undefined)));
        }
        return block.because(computed);
    }

    private static void test(Block block, Estimate<FTest> test) {
        block.put("F", test, FTest::f)
                .put("df1", test, FTest::df1)
                .put("df2", test, FTest::df2)
                .put("p", test, FTest::pValue);
    }

    static Block kendall(ScoreTable scores) {
        return new Block()
                .put("n", scores.completeRows().length)
                .put("raters", scores.names().size())
                .put("deletion", "listwise")
                .put(
                        "uncorrected",
                        w(KendallW.withDefaults().withTieCorrection(false).of(scores)))
                .put("tie_corrected", w(KendallW.withDefaults().of(scores)));
    }

    private static Block w(Estimate<KendallW.Concordance> w) {
        return new Block()
                .put("W", w, KendallW.Concordance::estimate)
                .put("chisq", w, KendallW.Concordance::chiSquared)
                .put("df", w, KendallW.Concordance::df)
                .put("p", w, KendallW.Concordance::pValue)
                .because(w);
    }
}
