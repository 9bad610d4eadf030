package nl.wijkkit.zrm.reliability.icc;

import java.util.List;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.RatersReference;
import nl.wijkkit.zrm.reliability.ScoreTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ICC and W of the reference cases, computed in R 4.2.2 with psych 2.2.9 and irr 0.84.1. */
class IccReferenceTest {

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
        IccBlock.compare(
                reference.block("/icc"),
                IntraclassCorrelation.withDefaults().of(table).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("icc")
    void theSameScoresAsDoublesGiveTheIccsOfR(String name) {
        RatersReference reference = RatersReference.named(name);
        ScoreTable table = reference.scores(reference.columns("raters"));
        IccBlock.compare(
                reference.block("/icc"),
                IntraclassCorrelation.withDefaults().of(table).orElseThrow());
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
