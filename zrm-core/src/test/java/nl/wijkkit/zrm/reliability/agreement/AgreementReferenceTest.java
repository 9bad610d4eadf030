package nl.wijkkit.zrm.reliability.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.RatersReference;
import nl.wijkkit.zrm.reliability.agreement.KrippendorffAlpha.Metric;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every agreement number of the reference cases, computed in R 4.2.2 with the packages that their notes name. */
class AgreementReferenceTest {

    static List<String> percentAgreement() {
        return RatersReference.casesWith("cases", "/percent_agreement");
    }

    static List<String> cohen() {
        return RatersReference.casesWith("cases", "/cohen_kappa");
    }

    static List<String> fleiss() {
        return RatersReference.casesWith("cases", "/fleiss_kappa");
    }

    static List<String> krippendorff() {
        return RatersReference.casesWith("cases", "/krippendorff_alpha");
    }

    static List<String> gwet() {
        return RatersReference.casesWith("cases", "/gwet");
    }

    @ParameterizedTest
    @MethodSource("percentAgreement")
    void percentAgreementIsAsInR(String name) {
        RatersReference reference = RatersReference.named(name);
        OrdinalTable table = reference.ordinal(reference.columns("raters"));
        RatingCounts counts =
                RatingCounts.of(table, Categories.occurringIn(table).orElseThrow());
        AgreementShares exact = PercentAgreement.withDefaults().of(counts).orElseThrow();
        AgreementShares near =
                PercentAgreement.withDefaults().withTolerance(1).of(counts).orElseThrow();
        RatersReference.Block block = reference
                .block("/percent_agreement")
                .has("n", exact.n())
                .has("raters", exact.raters())
                .has("exact_all_raters_pct", 100 * exact.allRaters())
                .has("exact_mean_pairwise_pct", 100 * exact.meanPairwise());
        if (reference.expected("/percent_agreement").has("within_one_all_raters_pct")) {
            block.has("within_one_all_raters_pct", 100 * near.allRaters())
                    .has("within_one_mean_pairwise_pct", 100 * near.meanPairwise());
        }
        block.report();
    }

    @ParameterizedTest
    @MethodSource("cohen")
    void cohensKappaIsAsInR(String name) {
        RatersReference reference = RatersReference.named(name);
        List<String> raters = reference.columns("raters");
        OrdinalTable table = reference.ordinal(raters);
        JsonNode pairs = reference.expected("/cohen_kappa");
        for (int pair = 0; pair < pairs.size(); pair++) {
            AgreementTable counts = AgreementTable.of(
                    table,
                    raters.indexOf(pairs.get(pair).path("raters").get(0).asText()),
                    raters.indexOf(pairs.get(pair).path("raters").get(1).asText()),
                    Categories.of(reference.categories()));
            RatersReference.Block block =
                    reference.block("/cohen_kappa/" + pair).has("n", counts.n());
            for (int i = 0; i < reference.categories().length; i++) {
                for (int j = 0; j < reference.categories().length; j++) {
                    block.has("table_rows_first_rater/" + i + "/" + j, counts.count(i, j));
                }
            }
            for (Weights weights : Weights.values()) {
                String key = weights.name().toLowerCase(java.util.Locale.ROOT);
                if (pairs.get(pair).has(key)) {
                    Kappa kappa =
                            CohenKappa.withDefaults().with(weights).of(counts).orElseThrow();
                    block.has(key + "/kappa", kappa.estimate())
                            .has(key + "/observed_agreement", kappa.observedAgreement())
                            .has(key + "/expected_agreement", kappa.expectedAgreement())
                            .has(key + "/se", kappa.standardError())
                            .hasInterval(key + "/ci95", kappa.interval())
                            .has(key + "/se_null", kappa.standardErrorUnderZero())
                            .has(key + "/z", kappa.againstZero(), ZTest::z)
                            .has(key + "/p_two_sided", kappa.againstZero(), ZTest::pValue);
                }
            }
            if (pairs.get(pair).has("custom_weighted")) {
                Kappa own = CohenKappa.withDefaults()
                        .with(weights(pairs.get(pair).path("custom_disagreement_weights")))
                        .of(counts)
                        .orElseThrow();
                block.has("custom_weighted/kappa", own.estimate())
                        .has("custom_weighted/observed_agreement", own.observedAgreement())
                        .has("custom_weighted/expected_agreement", own.expectedAgreement())
                        .has("custom_weighted/se", own.standardError())
                        .hasInterval("custom_weighted/ci95", own.interval())
                        .has("custom_weighted/se_null", own.standardErrorUnderZero())
                        .has("custom_weighted/z", own.againstZero(), ZTest::z)
                        .has("custom_weighted/p_two_sided", own.againstZero(), ZTest::pValue);
            }
            block.report();
        }
    }

    private static DisagreementWeights weights(JsonNode rows) {
        int[][] weights = new int[rows.size()][rows.size()];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                weights[i][j] = rows.get(i).get(j).asInt();
            }
        }
        return DisagreementWeights.of(weights);
    }

    @ParameterizedTest
    @MethodSource("fleiss")
    void fleissCongerAndLightAreAsInR(String name) {
        RatersReference reference = RatersReference.named(name);
        OrdinalTable table = reference.ordinal(reference.columns("raters"));
        Categories categories = Categories.of(reference.categories());
        MultiraterKappa kappa = FleissKappa.withDefaults()
                .of(RatingCounts.of(table, categories))
                .orElseThrow();
        RatersReference.Block block = reference
                .block("/fleiss_kappa")
                .has("n", kappa.n())
                .has("raters", kappa.raters())
                .has("kappa", kappa.estimate())
                .has("mean_observed_agreement", kappa.observedAgreement())
                .has("expected_agreement", kappa.expectedAgreement())
                .has("se_null", kappa.standardErrorUnderZero())
                .has("z", kappa.againstZero(), ZTest::z)
                .has("p_two_sided", kappa.againstZero(), ZTest::pValue)
                .has("conger_exact_kappa", kappa.conger());
        for (int c = 0; c < categories.size(); c++) {
            MultiraterKappa.OfCategory category = kappa.perCategory().get(c);
            String key = "per_category/" + reference.categories()[c];
            block.has(key + "/proportion", category.proportion())
                    .has(key + "/kappa", category.kappa(), value -> value)
                    .has(key + "/se_null", category.standardErrorUnderZero())
                    .has(key + "/z", category.againstZero(), ZTest::z);
        }
        block.report();
        RatersReference.Block light = reference.block("/light_kappa");
        for (Weights weights : Weights.values()) {
            String key = weights.name().toLowerCase(java.util.Locale.ROOT);
            if (reference.expected("/light_kappa").has(key)) {
                light.has(
                        key,
                        LightKappa.withDefaults().with(weights).of(table, categories),
                        LightKappa.MeanKappa::estimate);
            }
        }
        light.report();
    }

    @ParameterizedTest
    @MethodSource("krippendorff")
    void krippendorffsAlphaIsAsDefined(String name) {
        RatersReference reference = RatersReference.named(name);
        OrdinalTable table = reference.ordinal(reference.columns("raters"));
        RatersReference.Block block = reference.block("/krippendorff_alpha");
        for (Metric metric : Metric.values()) {
            String key = metric.name().toLowerCase(java.util.Locale.ROOT);
            if (reference.expected("/krippendorff_alpha").has(key)) {
                Estimate<KrippendorffAlpha.Alpha> alpha =
                        KrippendorffAlpha.withDefaults().with(metric).of(table);
                block.has(key, alpha, KrippendorffAlpha.Alpha::estimate)
                        .has("pairable_values", alpha, KrippendorffAlpha.Alpha::pairableValues)
                        .has("units_with_2_or_more", alpha, KrippendorffAlpha.Alpha::n);
            }
        }
        JsonNode matrix = reference.expected("/krippendorff_alpha/coincidence_matrix");
        if (!matrix.isMissingNode()) {
            RatingCounts counts =
                    RatingCounts.of(table, Categories.occurringIn(table).orElseThrow());
            double[][] coincidences = counts.coincidences();
            assertThat(matrix).hasSize(coincidences.length);
            for (int i = 0; i < coincidences.length; i++) {
                for (int j = 0; j < coincidences.length; j++) {
                    block.has("coincidence_matrix/" + i + "/" + j, coincidences[i][j]);
                }
            }
        }
        block.report();
    }

    @ParameterizedTest
    @MethodSource("gwet")
    void gwetsCoefficientsAreAsInR(String name) {
        RatersReference reference = RatersReference.named(name);
        OrdinalTable table = reference.ordinal(reference.columns("raters"));
        RatingCounts counts = RatingCounts.of(table, Categories.of(reference.categories()));
        RatersReference.Block block = reference.block("/gwet");
        for (Weights weights : Weights.values()) {
            String key = weights == Weights.UNWEIGHTED
                    ? "AC1"
                    : "AC2_" + weights.name().toLowerCase(java.util.Locale.ROOT);
            if (reference.expected("/gwet").has(key)) {
                GwetCoefficient.Ac ac =
                        GwetCoefficient.withDefaults().with(weights).of(counts).orElseThrow();
                GwetCoefficient.Inference inference = ac.inference().orElseThrow();
                block.has("n", ac.n())
                        .has(key + "/coefficient", ac.estimate())
                        .has(key + "/pa", ac.observedAgreement())
                        .has(key + "/pe", ac.expectedAgreement())
                        .has(key + "/se", inference.standardError())
                        .hasInterval(key + "/ci95_t", inference.interval())
                        .has(key + "/p_t_two_sided", inference.pValue());
            }
        }
        block.report();
    }
}
