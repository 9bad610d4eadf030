package nl.wijkkit.examples.cli.reliability;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.correlation.Polychoric;
import nl.wijkkit.zrm.reliability.correlation.PolychoricCorrelations;
import nl.wijkkit.zrm.reliability.factor.Adequacy;
import nl.wijkkit.zrm.reliability.factor.Estimator;
import nl.wijkkit.zrm.reliability.factor.FactorLoading;
import nl.wijkkit.zrm.reliability.factor.OneFactor;
import nl.wijkkit.zrm.reliability.factor.OneFactorAnalysis;
import nl.wijkkit.zrm.reliability.factor.OrdinalConsistency;
import nl.wijkkit.zrm.reliability.factor.OrdinalReliability;
import nl.wijkkit.zrm.reliability.factor.SamplingAdequacy;

/** The blocks on one factor behind the items, and on polychoric correlations. */
final class FactorBlocks {

    private FactorBlocks() {}

    static void all(OrdinalTable table, Block result) {
        result.put("omega_total", omega(table));
        result.put("factor_analysis", adequacy(table));
        result.put("polychoric", polychoric(table));
        result.put("ordinal_reliability", ordinal(table));
    }

    private static Block omega(OrdinalTable table) {
        OneFactorAnalysis method = OneFactorAnalysis.withDefaults();
        Estimate<OneFactor> minres = method.of(table);
        Estimate<OneFactor> likelihood = method.with(Estimator.ML_CORRELATION).of(table);
        Estimate<OneFactor> raw = method.with(Estimator.ML_COVARIANCE).of(table);
        return new Block()
                .put("n", minres, OneFactor::n)
                .put(
                        "minres_correlation",
                        factor(minres)
                                .put("objective_sum_sq_offdiag_residuals", minres, OneFactor::discrepancy)
                                .put("rms_offdiag_residual", minres, OneFactor::rootMeanSquareResidual)
                                .because(minres))
                .put(
                        "ml_correlation",
                        factor(likelihood)
                                .put("discrepancy_F", likelihood, OneFactor::discrepancy)
                                .put("df", likelihood, OneFactor::degreesOfFreedom)
                                .because(likelihood))
                .put(
                        "ml_covariance",
                        new Block().put("omega", raw, OneFactor::omega).because(raw));
    }

    private static Block factor(Estimate<OneFactor> factor) {
        return new Block()
                .put("omega", factor, OneFactor::omega)
                .put("loadings", perItem(factor, FactorLoading::loading))
                .put("uniquenesses", perItem(factor, FactorLoading::uniqueness));
    }

    private static Block perItem(Estimate<OneFactor> factor, ToDoubleFunction<FactorLoading> number) {
        Block block = new Block();
        factor.<List<FactorLoading>>fold(OneFactor::loadings, reason -> List.of())
                .forEach(item -> block.put(item.name(), number.applyAsDouble(item)));
        return block;
    }

    private static Block adequacy(OrdinalTable table) {
        Estimate<Adequacy> adequacy = SamplingAdequacy.withDefaults().of(table);
        Estimate<Adequacy.KaiserMeyerOlkin> measure = adequacy.fold(Adequacy::kaiserMeyerOlkin, Estimate::undefined);
        Estimate<Adequacy.Sphericity> bartlett = adequacy.fold(Adequacy::bartlett, Estimate::undefined);
        Block items = new Block();
        for (int i = 0; i < table.names().size(); i++) {
            int item = i;
            items.put(table.names().get(i), measure, kmo -> kmo.items().get(item));
        }
        return new Block()
                .put("n", adequacy, Adequacy::n)
                .put(
                        "eigenvalues_pearson_correlation",
                        adequacy.<List<Double>>fold(Adequacy::eigenvalues, reason -> List.of()))
                .put(
                        "kmo",
                        new Block()
                                .put("overall", measure, Adequacy.KaiserMeyerOlkin::overall)
                                .put("items", items))
                .put(
                        "bartlett_sphericity",
                        new Block()
                                .put("chisq", bartlett, Adequacy.Sphericity::chiSquared)
                                .put("df", bartlett, Adequacy.Sphericity::degreesOfFreedom)
                                .put("log_p", bartlett, Adequacy.Sphericity::logPValue))
                .because(adequacy);
    }

    private static Block polychoric(OrdinalTable table) {
        Estimate<Polychoric> polychoric = PolychoricCorrelations.withDefaults().of(table);
        Block thresholds = new Block();
        polychoric
                .toOptional()
                .ifPresent(found -> found.thresholds().forEach(item -> thresholds.put(item.name(), item.thresholds())));
        return new Block()
                .put("n", polychoric, found -> found.correlations().mostRows())
                .put("order", table.names())
                .put("thresholds", thresholds)
                .put(
                        "matrix",
                        polychoric.<List<?>>fold(
                                found -> CorrelationBlocks.rows(found.correlations()), reason -> List.of()))
                .putInner("min_eigenvalue", polychoric, Polychoric::lowestEigenvalue)
                .because(polychoric);
    }

    private static Block ordinal(OrdinalTable table) {
        Estimate<OrdinalConsistency> ordinal = OrdinalReliability.withDefaults().of(table);
        Estimate<OneFactor> factor = ordinal.fold(OrdinalConsistency::factor, Estimate::undefined);
        return new Block()
                .putInner("ordinal_alpha", ordinal, OrdinalConsistency::alpha)
                .put("ordinal_omega_total_minres", factor, OneFactor::omega)
                .put("ordinal_minres_loadings", perItem(factor, FactorLoading::loading))
                .because(ordinal);
    }
}
