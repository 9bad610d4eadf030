package nl.wijkkit.examples.cli.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.agreement.AgreementShares;
import nl.wijkkit.zrm.reliability.agreement.AgreementTable;
import nl.wijkkit.zrm.reliability.agreement.Categories;
import nl.wijkkit.zrm.reliability.agreement.CohenKappa;
import nl.wijkkit.zrm.reliability.agreement.DisagreementWeights;
import nl.wijkkit.zrm.reliability.agreement.FleissKappa;
import nl.wijkkit.zrm.reliability.agreement.GwetCoefficient;
import nl.wijkkit.zrm.reliability.agreement.Kappa;
import nl.wijkkit.zrm.reliability.agreement.KrippendorffAlpha;
import nl.wijkkit.zrm.reliability.agreement.LightKappa;
import nl.wijkkit.zrm.reliability.agreement.MultiraterKappa;
import nl.wijkkit.zrm.reliability.agreement.PercentAgreement;
import nl.wijkkit.zrm.reliability.agreement.RatingCounts;
import nl.wijkkit.zrm.reliability.agreement.Weights;
import nl.wijkkit.zrm.reliability.agreement.ZTest;

/** The blocks on agreement of raters. */
final class RatersBlocks {

    private RatersBlocks() {}

    static Block percentAgreement(RatingCounts ratings) {
        PercentAgreement method = PercentAgreement.withDefaults();
        Estimate<AgreementShares> exact = method.of(ratings);
        Estimate<AgreementShares> near = method.withTolerance(1).of(ratings);
        return new Block()
                .put("n", ratings.unitsWith(ratings.raters()))
                .put("raters", ratings.raters())
                .put("deletion", "listwise")
                .put("exact_all_raters_pct", exact, shares -> 100 * shares.allRaters())
                .put("within_one_all_raters_pct", near, shares -> 100 * shares.allRaters())
                .put("exact_mean_pairwise_pct", exact, shares -> 100 * shares.meanPairwise())
                .put("within_one_mean_pairwise_pct", near, shares -> 100 * shares.meanPairwise())
                .because(exact);
    }

    static List<Map<String, Object>> cohen(
            OrdinalTable table, Categories categories, Optional<DisagreementWeights> own) {
        List<Map<String, Object>> pairs = new ArrayList<>();
        for (int a = 0; a < table.names().size(); a++) {
            for (int b = a + 1; b < table.names().size(); b++) {
                AgreementTable counts = AgreementTable.of(table, a, b, categories);
                Block block = new Block()
                        .put(
                                "raters",
                                List.of(table.names().get(a), table.names().get(b)))
                        .put("n", counts.n())
                        .put("categories", codes(categories))
                        .put("table_rows_first_rater", rows(counts));
                for (Weights weights : Weights.values()) {
                    block.put(
                            key(weights),
                            kappa(CohenKappa.withDefaults().with(weights).of(counts)));
                }
                own.ifPresent(weights -> block.put("custom_disagreement_weights", rows(weights, categories.size()))
                        .put(
                                "custom_weighted",
                                kappa(CohenKappa.withDefaults().with(weights).of(counts))));
                pairs.add(block.entries());
            }
        }
        return pairs;
    }

    private static Block kappa(Estimate<Kappa> kappa) {
        Estimate<ZTest> test = kappa.fold(Kappa::againstZero, Estimate::undefined);
        return new Block()
                .put("kappa", kappa, Kappa::estimate)
                .put("observed_agreement", kappa, Kappa::observedAgreement)
                .put("expected_agreement", kappa, Kappa::expectedAgreement)
                .put("se", kappa, Kappa::standardError)
                .putInterval("ci95", kappa.map(Kappa::interval))
                .put("se_null", kappa, Kappa::standardErrorUnderZero)
                .put("z", test, ZTest::z)
                .put("p_two_sided", test, ZTest::pValue)
                .because(kappa);
    }

    private static List<List<Long>> rows(DisagreementWeights weights, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> IntStream.range(0, size)
                        .mapToObj(j -> weights.full(size) - weights.credit(i, j, size))
                        .toList())
                .toList();
    }

    private static List<List<Long>> rows(AgreementTable counts) {
        int size = counts.categories().size();
        return IntStream.range(0, size)
                .mapToObj(i -> IntStream.range(0, size)
                        .mapToObj(j -> counts.count(i, j))
                        .toList())
                .toList();
    }

    static Block fleiss(RatingCounts ratings) {
        Estimate<MultiraterKappa> kappa = FleissKappa.withDefaults().of(ratings);
        Estimate<ZTest> test = kappa.fold(MultiraterKappa::againstZero, Estimate::undefined);
        Block perCategory = new Block();
        for (int c = 0; c < ratings.categories().size(); c++) {
            int position = c;
            Estimate<MultiraterKappa.OfCategory> category =
                    kappa.map(all -> all.perCategory().get(position));
            perCategory.put(
                    String.valueOf(Block.number(ratings.categories().value(c))),
                    new Block()
                            .put("proportion", category, MultiraterKappa.OfCategory::proportion)
                            .putInner("kappa", category, MultiraterKappa.OfCategory::kappa)
                            .put("se_null", category, MultiraterKappa.OfCategory::standardErrorUnderZero)
                            .put(
                                    "z",
                                    category.fold(MultiraterKappa.OfCategory::againstZero, Estimate::<ZTest>undefined),
                                    ZTest::z));
        }
        return new Block()
                .put("n", ratings.unitsWith(ratings.raters()))
                .put("raters", ratings.raters())
                .put("categories", codes(ratings.categories()))
                .put("kappa", kappa, MultiraterKappa::estimate)
                .put("mean_observed_agreement", kappa, MultiraterKappa::observedAgreement)
                .put("expected_agreement", kappa, MultiraterKappa::expectedAgreement)
                .put("se_null", kappa, MultiraterKappa::standardErrorUnderZero)
                .put("z", test, ZTest::z)
                .put("p_two_sided", test, ZTest::pValue)
                .put("conger_exact_kappa", kappa, MultiraterKappa::conger)
                .put("per_category", perCategory)
                .because(kappa);
    }

    static Block light(OrdinalTable table, Categories categories, long n) {
        Block block = new Block().put("n", n).put("deletion", "listwise");
        for (Weights weights : Weights.values()) {
            block.put(
                    key(weights),
                    LightKappa.withDefaults().with(weights).of(table, categories),
                    LightKappa.MeanKappa::estimate);
        }
        return block;
    }

    static Block krippendorff(RatingCounts ratings) {
        Block block = new Block();
        Estimate<KrippendorffAlpha.Alpha> alpha =
                KrippendorffAlpha.withDefaults().of(ratings);
        for (KrippendorffAlpha.Metric metric : KrippendorffAlpha.Metric.values()) {
            block.put(
                    metric.name().toLowerCase(Locale.ROOT),
                    KrippendorffAlpha.withDefaults().with(metric).of(ratings),
                    KrippendorffAlpha.Alpha::estimate);
        }
        double[][] coincidences = ratings.coincidences();
        double pairable = 0;
        for (double[] row : coincidences) {
            for (double cell : row) {
                pairable += cell;
            }
        }
        return block.put("pairable_values", Math.round(pairable))
                .put("units_with_2_or_more", ratings.unitsWith(2))
                .put("values", codes(ratings.categories()))
                .put(
                        "coincidence_matrix",
                        Arrays.stream(coincidences).map(Block::numbers).toList())
                .because(alpha);
    }

    static Block gwet(RatingCounts ratings) {
        Block block = new Block().put("n", ratings.unitsWith(1)).put("categories", codes(ratings.categories()));
        for (Weights weights : Weights.values()) {
            Estimate<GwetCoefficient.Ac> ac =
                    GwetCoefficient.withDefaults().with(weights).of(ratings);
            Estimate<GwetCoefficient.Inference> inference = ac.fold(GwetCoefficient.Ac::inference, Estimate::undefined);
            block.put(
                    weights == Weights.UNWEIGHTED ? "AC1" : "AC2_" + key(weights),
                    new Block()
                            .put("coefficient", ac, GwetCoefficient.Ac::estimate)
                            .put("pa", ac, GwetCoefficient.Ac::observedAgreement)
                            .put("pe", ac, GwetCoefficient.Ac::expectedAgreement)
                            .put("se", inference, GwetCoefficient.Inference::standardError)
                            .putInterval("ci95_t", inference.map(GwetCoefficient.Inference::interval))
                            .put("p_t_two_sided", inference, GwetCoefficient.Inference::pValue)
                            .because(ac));
        }
        return block;
    }

    private static String key(Weights weights) {
        return weights.name().toLowerCase(Locale.ROOT);
    }

    static List<Object> codes(Categories categories) {
        return IntStream.range(0, categories.size())
                .mapToObj(i -> Block.number(categories.value(i)))
                .toList();
    }
}
