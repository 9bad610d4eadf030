package nl.wijkkit.zrm.reliability.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.consistency.Alpha;
import nl.wijkkit.zrm.reliability.consistency.AlphaItem;
import nl.wijkkit.zrm.reliability.consistency.CronbachAlpha;
import nl.wijkkit.zrm.reliability.consistency.GuttmanLambdas;
import nl.wijkkit.zrm.reliability.consistency.Lambdas;
import nl.wijkkit.zrm.reliability.consistency.MeasurementError;
import nl.wijkkit.zrm.reliability.consistency.StandardErrorOfMeasurement;
import nl.wijkkit.zrm.reliability.correlation.Coefficient;
import nl.wijkkit.zrm.reliability.correlation.CorrelationMatrix;
import nl.wijkkit.zrm.reliability.correlation.CorrelationTest;
import nl.wijkkit.zrm.reliability.correlation.Correlations;
import nl.wijkkit.zrm.reliability.correlation.ItemThresholds;
import nl.wijkkit.zrm.reliability.correlation.Polychoric;
import nl.wijkkit.zrm.reliability.correlation.PolychoricCorrelations;
import nl.wijkkit.zrm.reliability.correlation.TestedCorrelation;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import nl.wijkkit.zrm.reliability.factor.Adequacy;
import nl.wijkkit.zrm.reliability.factor.Estimator;
import nl.wijkkit.zrm.reliability.factor.FactorLoading;
import nl.wijkkit.zrm.reliability.factor.OneFactor;
import nl.wijkkit.zrm.reliability.factor.OneFactorAnalysis;
import nl.wijkkit.zrm.reliability.factor.OrdinalConsistency;
import nl.wijkkit.zrm.reliability.factor.OrdinalReliability;
import nl.wijkkit.zrm.reliability.factor.SamplingAdequacy;
import nl.wijkkit.zrm.reliability.irt.CreditItem;
import nl.wijkkit.zrm.reliability.irt.GradedItem;
import nl.wijkkit.zrm.reliability.irt.GradedResponse;
import nl.wijkkit.zrm.reliability.irt.GradedResponseModel;
import nl.wijkkit.zrm.reliability.irt.PartialCredit;
import nl.wijkkit.zrm.reliability.irt.PersonScore;
import nl.wijkkit.zrm.reliability.irt.RawScore;
import nl.wijkkit.zrm.reliability.item.Descriptives;
import nl.wijkkit.zrm.reliability.item.Distribution;
import nl.wijkkit.zrm.reliability.item.ItemDistribution;
import nl.wijkkit.zrm.reliability.mokken.ItemScalability;
import nl.wijkkit.zrm.reliability.mokken.MokkenScalability;
import nl.wijkkit.zrm.reliability.mokken.Scalability;
import org.jspecify.annotations.Nullable;

/** Computes the blocks of a reference case from its answers, under the keys of the reference. */
final class ScaleBlocks {

    private ScaleBlocks() {}

    static Object value(Estimate<?> estimate) {
        return estimate.fold(Function.identity(), reason -> "NA");
    }

    private static List<Object> limits(Estimate<Interval> interval) {
        Interval limits = interval.orElseThrow();
        return List.of(limits.lower(), limits.upper());
    }

    static <T> Map<String, Object> perItem(List<T> items, Function<T, String> name, Function<T, ?> value) {
        Map<String, Object> map = new LinkedHashMap<>();
        items.forEach(item -> map.put(name.apply(item), value.apply(item)));
        return map;
    }

    static Map<String, Object> descriptives(OrdinalTable table, int lowest, int highest) {
        Descriptives method = Descriptives.withDefaults().withScale(lowest, highest);
        List<ItemDistribution> items = method.ofItems(table);
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("n_rows", table.rows());
        block.put("k", table.names().size());
        block.put("items", perItem(items, ItemDistribution::name, item -> item(item, lowest, highest)));
        Distribution total = method.ofTotal(table).orElseThrow();
        block.put("n_complete", total.n());
        Map<String, Object> sums = distribution(total);
        double sd = total.standardDeviation().orElseThrow();
        sums.put("variance", sd * sd);
        sums.put("skewness_g1", value(total.skewness()));
        sums.put("excess_kurtosis_g2", value(total.excessKurtosis()));
        block.put("total_score_complete_rows", sums);
        return block;
    }

    private static Map<String, Object> item(ItemDistribution item, int lowest, int highest) {
        Distribution distribution = item.distribution().orElseThrow();
        Map<String, Object> block = distribution(distribution);
        block.put("missing", item.missing());
        Map<String, Object> counts = new LinkedHashMap<>();
        for (int level = lowest; level <= highest; level++) {
            counts.put(String.valueOf(level), distribution.counts().getOrDefault(level, 0L));
        }
        block.put("counts", counts);
        return block;
    }

    private static Map<String, Object> distribution(Distribution distribution) {
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("n", distribution.n());
        block.put("mean", distribution.mean());
        block.put("sd", value(distribution.standardDeviation()));
        block.put("median", distribution.median());
        block.put("min", distribution.min());
        block.put("max", distribution.max());
        block.put("floor_pct", distribution.floorPercent());
        block.put("ceiling_pct", distribution.ceilingPercent());
        return block;
    }

    static Map<String, Object> alphaListwise(OrdinalTable table) {
        Alpha alpha = CronbachAlpha.withDefaults().of(table).orElseThrow();
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("n", alpha.n());
        block.put("k", alpha.items().size());
        block.put("raw", alpha.estimate());
        block.put("standardized", value(alpha.standardized()));
        block.put("average_interitem_r", value(alpha.averageInterItemCorrelation()));
        block.put("ci95_feldt", limits(alpha.interval()));
        block.put("ase_duhachek_iacobucci", alpha.standardError());
        block.put("standardized_alpha_if_item_deleted", items(alpha, AlphaItem::standardizedAlphaIfDeleted));
        block.put("item_total_uncorrected", items(alpha, AlphaItem::itemTotalCorrelation));
        block.putAll(perDeletion(alpha));
        return block;
    }

    static Map<String, Object> alphaPairwise(OrdinalTable table) {
        Alpha alpha = CronbachAlpha.withDefaults()
                .with(MissingData.PAIRWISE)
                .of(table)
                .orElseThrow();
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("n_rows", alpha.n());
        block.put("k", alpha.items().size());
        block.put("raw", alpha.estimate());
        block.put("standardized_from_cov2cor", value(alpha.standardizedFromCovariances()));
        block.put("standardized_from_pairwise_cor", value(alpha.standardized()));
        block.put("ci95_feldt_n_rows", limits(alpha.interval()));
        block.putAll(perDeletion(alpha));
        return block;
    }

    private static Map<String, Object> perDeletion(Alpha alpha) {
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("alpha_if_item_deleted", items(alpha, AlphaItem::alphaIfDeleted));
        block.put("item_total_corrected", items(alpha, AlphaItem::itemRestCorrelation));
        return block;
    }

    private static Map<String, Object> items(Alpha alpha, Function<AlphaItem, Estimate<Double>> value) {
        return perItem(alpha.items(), AlphaItem::name, item -> value(value.apply(item)));
    }

    static Map<String, Object> guttman(OrdinalTable table) {
        Lambdas raw = GuttmanLambdas.withDefaults().of(table).orElseThrow();
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("n", raw.n());
        block.put("split_sizes", List.of(raw.smallerHalf(), raw.largerHalf()));
        block.put("covariance", lambdas(raw));
        block.put(
                "correlation",
                lambdas(GuttmanLambdas.withDefaults().standardized().of(table).orElseThrow()));
        return block;
    }

    private static Map<String, Object> lambdas(Lambdas lambdas) {
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("lambda1", lambdas.lambda1());
        block.put("lambda2", lambdas.lambda2());
        block.put("lambda3", lambdas.lambda3());
        block.put("lambda4_max_half_split", value(lambdas.lambda4Highest()));
        block.put("lambda4_min_half_split", value(lambdas.lambda4Lowest()));
        block.put("lambda4_mean_half_split", lambdas.lambda4Mean());
        block.put("lambda5", lambdas.lambda5());
        block.put("lambda6_smc", value(lambdas.lambda6()));
        return block;
    }

    static Map<String, Object> correlations(OrdinalTable table) {
        PairCounts counts = PairCounts.ofAvailable(table);
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("deletion", "pairwise");
        block.put("order", table.names());
        block.put("pearson", matrix(counts, Coefficient.PEARSON));
        block.put("spearman", matrix(counts, Coefficient.SPEARMAN));
        block.put("kendall_tau_b", matrix(counts, Coefficient.KENDALL_TAU_B));
        Estimate<TestedCorrelation> pearson = test(counts, Coefficient.PEARSON);
        Estimate<TestedCorrelation> spearman = test(counts, Coefficient.SPEARMAN);
        Estimate<TestedCorrelation> kendall = test(counts, Coefficient.KENDALL_TAU_B);
        Map<String, Object> ofPearson = new LinkedHashMap<>();
        ofPearson.put("r", value(pearson.map(TestedCorrelation::estimate)));
        ofPearson.put("t", value(pearson.map(TestedCorrelation::statistic)));
        ofPearson.put("df", counts.n(0, 1) - 2);
        ofPearson.put("p", value(pearson.map(TestedCorrelation::pValue)));
        ofPearson.put(
                "ci95_fisher_z",
                pearson.fold(tested -> limits(tested.interval()), reason -> List.<Object>of("NA", "NA")));
        Map<String, Object> tests = new LinkedHashMap<>();
        tests.put("columns", table.names().subList(0, 2));
        tests.put("n", counts.n(0, 1));
        tests.put("pearson", ofPearson);
        tests.put(
                "spearman",
                Map.of(
                        "rho",
                        value(spearman.map(TestedCorrelation::estimate)),
                        "p_t_approx",
                        value(spearman.map(TestedCorrelation::pValue))));
        tests.put(
                "kendall",
                Map.of(
                        "tau_b",
                        value(kendall.map(TestedCorrelation::estimate)),
                        "z",
                        value(kendall.map(TestedCorrelation::statistic)),
                        "p_normal",
                        value(kendall.map(TestedCorrelation::pValue))));
        block.put("tests_first_two_columns", tests);
        return block;
    }

    private static Estimate<TestedCorrelation> test(PairCounts counts, Coefficient coefficient) {
        return CorrelationTest.withDefaults().with(coefficient).of(counts, 0, 1);
    }

    private static List<List<Object>> matrix(PairCounts counts, Coefficient coefficient) {
        return rows(Correlations.withDefaults().with(coefficient).of(counts).orElseThrow());
    }

    private static List<List<Object>> rows(CorrelationMatrix matrix) {
        List<List<Object>> rows = new ArrayList<>();
        matrix.cells()
                .forEach(row -> rows.add(row.stream().map(ScaleBlocks::value).toList()));
        return rows;
    }

    static Map<String, Object> measurementError(OrdinalTable table) {
        StandardErrorOfMeasurement method = StandardErrorOfMeasurement.withDefaults();
        MeasurementError error = method.of(table).orElseThrow();
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("n", error.n());
        block.put("sd", error.standardDeviation());
        block.put("reliability_alpha", error.reliability());
        block.put("sem", error.estimate());
        block.put("sdc95_z_exact", error.smallestDetectableChange());
        block.put("sdc95_z_1.96", 1.96 * Math.sqrt(2) * error.estimate());
        block.put(
                "sdc90_z_exact",
                method.withConfidence(0.90).of(table).orElseThrow().smallestDetectableChange());
        block.put("ci95_half_width_observed_score", error.observedHalfWidth());
        return block;
    }

    static Map<String, Object> omega(OrdinalTable table) {
        Map<String, Object> block = new LinkedHashMap<>();
        OneFactor minres = OneFactorAnalysis.withDefaults().of(table).orElseThrow();
        block.put("n", minres.n());
        Map<String, Object> ofMinres = factor(minres);
        ofMinres.put("objective_sum_sq_offdiag_residuals", minres.discrepancy());
        ofMinres.put("rms_offdiag_residual", minres.rootMeanSquareResidual());
        block.put("minres_correlation", ofMinres);
        OneFactor likelihood = OneFactorAnalysis.withDefaults()
                .with(Estimator.ML_CORRELATION)
                .of(table)
                .orElseThrow();
        Map<String, Object> ofLikelihood = factor(likelihood);
        ofLikelihood.put("discrepancy_F", likelihood.discrepancy());
        ofLikelihood.put("df", likelihood.degreesOfFreedom());
        block.put("ml_correlation", ofLikelihood);
        OneFactor raw = OneFactorAnalysis.withDefaults()
                .with(Estimator.ML_COVARIANCE)
                .of(table)
                .orElseThrow();
        block.put("ml_covariance", Map.of("omega", raw.omega()));
        return block;
    }

    private static Map<String, Object> factor(OneFactor factor) {
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("omega", factor.omega());
        block.put("loadings", perItem(factor.loadings(), FactorLoading::name, FactorLoading::loading));
        block.put("uniquenesses", perItem(factor.loadings(), FactorLoading::name, FactorLoading::uniqueness));
        return block;
    }

    static Map<String, Object> adequacy(OrdinalTable table) {
        Adequacy adequacy = SamplingAdequacy.withDefaults().of(table).orElseThrow();
        Adequacy.KaiserMeyerOlkin measure = adequacy.kaiserMeyerOlkin().orElseThrow();
        Adequacy.Sphericity bartlett = adequacy.bartlett().orElseThrow();
        Map<String, Object> items = new LinkedHashMap<>();
        for (int i = 0; i < table.names().size(); i++) {
            items.put(table.names().get(i), measure.items().get(i));
        }
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("n", adequacy.n());
        block.put("eigenvalues_pearson_correlation", adequacy.eigenvalues());
        block.put("kmo", Map.of("overall", measure.overall(), "items", items));
        block.put(
                "bartlett_sphericity",
                Map.of(
                        "chisq",
                        bartlett.chiSquared(),
                        "df",
                        bartlett.degreesOfFreedom(),
                        "log_p",
                        bartlett.logPValue()));
        return block;
    }

    static Map<String, Object> polychoric(OrdinalTable table) {
        Polychoric polychoric = PolychoricCorrelations.withDefaults().of(table).orElseThrow();
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("n", polychoric.correlations().mostRows());
        block.put("order", table.names());
        block.put("thresholds", perItem(polychoric.thresholds(), ItemThresholds::name, ItemThresholds::thresholds));
        block.put("matrix", rows(polychoric.correlations()));
        block.put("min_eigenvalue", value(polychoric.lowestEigenvalue()));
        return block;
    }

    static Map<String, Object> ordinal(OrdinalTable table) {
        OrdinalConsistency ordinal = OrdinalReliability.withDefaults().of(table).orElseThrow();
        OneFactor factor = ordinal.factor().orElseThrow();
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("ordinal_alpha", value(ordinal.alpha()));
        block.put("ordinal_omega_total_minres", factor.omega());
        block.put("ordinal_minres_loadings", perItem(factor.loadings(), FactorLoading::name, FactorLoading::loading));
        return block;
    }

    static Map<String, Object> mokken(OrdinalTable table) {
        Scalability scale = MokkenScalability.withDefaults().of(table).orElseThrow();
        List<List<@Nullable Object>> pairs = new ArrayList<>();
        for (int i = 0; i < table.names().size(); i++) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int j = 0; j < table.names().size(); j++) {
                row.add(i == j ? null : value(scale.pairs().get(i).get(j)));
            }
            pairs.add(row);
        }
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("n", scale.n());
        block.put("H", scale.estimate());
        block.put("Hi", perItem(scale.items(), ItemScalability::name, item -> value(item.estimate())));
        block.put("Hij", pairs);
        block.put("se_H", value(scale.standardError()));
        block.put("se_Hi", perItem(scale.items(), ItemScalability::name, item -> value(item.standardError())));
        return block;
    }

    static Map<String, Object> graded(OrdinalTable table, int firstRows) {
        GradedResponse model = GradedResponseModel.withDefaults().of(table).orElseThrow();
        List<PersonScore> scores = model.scores(table).stream()
                .limit(firstRows)
                .map(Estimate::orElseThrow)
                .toList();
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("n", model.n());
        block.put(
                "items",
                perItem(
                        model.items(),
                        GradedItem::name,
                        item -> Map.of("a", item.discrimination(), "b", item.difficulties())));
        block.put("loglik", model.logLikelihood());
        block.put("n_parameters", model.parameters());
        block.put("aic", model.aic());
        block.put("bic", model.bic());
        block.put(
                "eap_first_rows",
                Map.of(
                        "rows",
                        firstRows,
                        "theta",
                        scores.stream().map(PersonScore::theta).toList(),
                        "se",
                        scores.stream().map(PersonScore::standardError).toList()));
        block.put("marginal_reliability_empirical_eap", value(model.empiricalReliability()));
        return block;
    }

    static Map<String, Object> credit(PartialCredit model) {
        List<RawScore> inner = model.scores().subList(1, model.scores().size() - 1);
        Map<String, Object> persons = new LinkedHashMap<>();
        persons.put("raw_score_ml", inner.stream().map(RawScore::score).toList());
        persons.put(
                "theta_ml",
                inner.stream()
                        .map(score -> score.maximumLikelihood().orElseThrow().theta())
                        .toList());
        persons.put(
                "se_ml",
                inner.stream()
                        .map(score -> score.maximumLikelihood().orElseThrow().standardError())
                        .toList());
        persons.put(
                "raw_score_wle", model.scores().stream().map(RawScore::score).toList());
        persons.put(
                "theta_warm_wle",
                model.scores().stream()
                        .map(score -> score.weightedLikelihood().theta())
                        .toList());
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("n", model.n());
        block.put("thresholds_delta", perItem(model.items(), CreditItem::name, CreditItem::thresholds));
        block.put("item_location_mean_of_thresholds", perItem(model.items(), CreditItem::name, CreditItem::location));
        block.put("conditional_loglik", model.conditionalLogLikelihood());
        block.put("n_free_parameters", model.freeParameters());
        block.put(
                "score_frequencies_0_to_max",
                model.scores().stream().map(RawScore::persons).toList());
        block.put("person_parameters", persons);
        block.put("tau_centred", model.steps());
        return block;
    }
}
