package nl.wijkkit.zrm.reliability.icc;

import nl.wijkkit.zrm.reliability.RatersReference;

/** Compares intraclass correlations with a block of a reference case. */
public final class IccBlock {

    private IccBlock() {}

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
}
