package nl.wijkkit.zrm.reliability.icc;

import java.util.List;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.RatersReference;
import nl.wijkkit.zrm.reliability.ScoreTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ICC and W of the reference cases, computed in R 4.2.2 with psych 2.2.9 and irr 0.84.1. */
public class IccReferenceTest {

    static List<String> icc() {
        return RatersReference.casesWith("cases", "/icc");
    }

    static List<String> kendall() {
        return RatersReference.casesWith("cases", "/kendall_w");
    }

    @ParameterizedTest
    @MethodSource("icc")
    void ordinalRatingsGiveTheIccsOfR(String name) {
        RatersReference reference = RatersReference.named(name);
        OrdinalTable table = reference.ordinal(reference.columns("raters"));
        compare(reference, IntraclassCorrelation.withDefaults().of(table).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("icc")
    void theSameScoresAsDoublesGiveTheIccsOfR(String name) {
        RatersReference reference = RatersReference.named(name);
        ScoreTable table = reference.scores(reference.columns("raters"));
        compare(reference, IntraclassCorrelation.withDefaults().of(table).orElseThrow());
    }

    static void compare(RatersReference reference, Icc icc) {
        compare(reference.block("/icc"), icc);
    }

    /** Compares all six forms with a block of the shape that the ICC has everywhere. */
    public static void compare(RatersReference.Block block, Icc icc) {
        TwoWayAnova anova = icc.anova();
        block.has("n", anova.n())
                .has("k", anova.raters())
                .has("anova/ms_subjects", anova.msSubjects())
                .has("anova/ms_within", anova.msWithin())
                .has("anova/ms_raters", anova.msRaters())
                .has("anova/ms_residual", anova.msResidual())
                .has("variance_components/subjects", anova.varianceOfSubjects())
                .has("variance_components/raters", anova.varianceOfRaters())
                .has("variance_components/residual", anova.varianceOfResidual())
                .has("sem_agreement", anova.standardErrorOfAgreement())
                .has("sem_consistency", anova.standardErrorOfConsistency());
        for (IccForm form : IccForm.values()) {
            String key = form.name().replace("K", "k");
            Icc.Form computed = icc.form(form).orElseThrow();
            block.has(key + "/value", computed.estimate())
                    .has(key + "/F", computed.test().f())
                    .has(key + "/df1", computed.test().df1())
                    .has(key + "/df2", computed.test().df2())
                    .has(key + "/p", computed.test().pValue())
                    .hasInterval(key + "/ci95", computed.interval().orElseThrow());
            if (form == IccForm.ICC2 || form == IccForm.ICC2K) {
                Icc.McgrawWong irr = computed.byMcgrawWong().orElseThrow();
                block.has(key + "/irr_icc/F", irr.test().f())
                        .has(key + "/irr_icc/df1", irr.test().df1())
                        .has(key + "/irr_icc/df2", irr.test().df2())
                        .has(key + "/irr_icc/p", irr.test().pValue())
                        .hasInterval(key + "/irr_icc/ci95", irr.interval().orElseThrow());
            }
        }
        block.report();
    }

    @ParameterizedTest
    @MethodSource("kendall")
    void kendallsWIsAsInR(String name) {
        RatersReference reference = RatersReference.named(name);
        OrdinalTable table = reference.ordinal(reference.columns("raters"));
        RatersReference.Block block = reference.block("/kendall_w");
        for (boolean corrected : new boolean[] {false, true}) {
            String key = corrected ? "tie_corrected" : "uncorrected";
            KendallW.Concordance w = KendallW.withDefaults()
                    .withTieCorrection(corrected)
                    .of(table)
                    .orElseThrow();
            block.has("n", w.n())
                    .has("raters", w.raters())
                    .has(key + "/W", w.estimate())
                    .has(key + "/chisq", w.chiSquared())
                    .has(key + "/df", w.df())
                    .has(key + "/p", w.pValue());
        }
        block.report();
    }
}
