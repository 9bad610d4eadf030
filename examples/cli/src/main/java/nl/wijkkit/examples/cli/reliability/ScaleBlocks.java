package nl.wijkkit.examples.cli.reliability;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.consistency.Alpha;
import nl.wijkkit.zrm.reliability.consistency.AlphaItem;
import nl.wijkkit.zrm.reliability.consistency.CronbachAlpha;
import nl.wijkkit.zrm.reliability.consistency.GuttmanLambdas;
import nl.wijkkit.zrm.reliability.consistency.Lambdas;
import nl.wijkkit.zrm.reliability.consistency.MeasurementError;
import nl.wijkkit.zrm.reliability.consistency.StandardErrorOfMeasurement;
import nl.wijkkit.zrm.reliability.item.Descriptives;
import nl.wijkkit.zrm.reliability.item.Distribution;
import nl.wijkkit.zrm.reliability.item.ItemDistribution;

/** The blocks on items: descriptives, consistency and measurement error. */
final class ScaleBlocks {

    private static final double ROUNDED_Z = 1.96;

    private ScaleBlocks() {}

    /** Adds every block on items. */
    static void all(OrdinalTable table, Optional<CaseFile.Scale> scale, Block result) {
        scale.ifPresent(levels -> result.put("descriptives", descriptives(table, levels)));
        result.put(
                "cronbach_alpha",
                new Block().put("listwise", alphaListwise(table)).put("pairwise", alphaPairwise(table)));
        result.put("guttman_lambda", guttman(table));
        FactorBlocks.all(table, result);
        ItemResponseBlocks.all(table, result);
        result.put("correlations", CorrelationBlocks.ofOrdinal(table));
        result.put("standard_error_of_measurement", measurementError(table));
    }

    private static Block descriptives(OrdinalTable table, CaseFile.Scale scale) {
        Descriptives method = Descriptives.withDefaults().withScale(scale.lowest(), scale.highest());
        Block items = new Block();
        method.ofItems(table).forEach(item -> items.put(item.name(), item(item, scale)));
        Estimate<Distribution> total = method.ofTotal(table);
        Block sums = distribution(total)
                .put(
                        "variance",
                        total.fold(Distribution::standardDeviation, Estimate::<Double>undefined),
                        sd -> sd * sd)
                .putInner("skewness_g1", total, Distribution::skewness)
                .putInner("excess_kurtosis_g2", total, Distribution::excessKurtosis);
        return new Block()
                .put("n_rows", table.rows())
                .put("n_complete", total.<Long>fold(Distribution::n, reason -> 0L))
                .put("k", table.names().size())
                .put("items", items)
                .put("total_score_complete_rows", sums);
    }

    private static Block item(ItemDistribution item, CaseFile.Scale scale) {
        Block counts = new Block();
        for (int level = scale.lowest(); level <= scale.highest(); level++) {
            int of = level;
            counts.put(
                    String.valueOf(level),
                    item.distribution()
                            .<Long>fold(distribution -> distribution.counts().getOrDefault(of, 0L), reason -> 0L));
        }
        return distribution(item.distribution()).put("missing", item.missing()).put("counts", counts);
    }

    private static Block distribution(Estimate<Distribution> distribution) {
        return new Block()
                .put("n", distribution.<Long>fold(Distribution::n, reason -> 0L))
                .put("mean", distribution, Distribution::mean)
                .putInner("sd", distribution, Distribution::standardDeviation)
                .put("median", distribution, Distribution::median)
                .put("min", distribution, Distribution::min)
                .put("max", distribution, Distribution::max)
                .put("floor_pct", distribution, Distribution::floorPercent)
                .put("ceiling_pct", distribution, Distribution::ceilingPercent);
    }

    static Block alphaListwise(OrdinalTable table) {
        Estimate<Alpha> alpha = CronbachAlpha.withDefaults().of(table);
        return new Block()
                .put("n", alpha, Alpha::n)
                .put("k", table.names().size())
                .put("raw", alpha, Alpha::estimate)
                .putInner("standardized", alpha, Alpha::standardized)
                .putInner("average_interitem_r", alpha, Alpha::averageInterItemCorrelation)
                .putInterval("ci95_feldt", alpha.fold(Alpha::interval, Estimate::undefined))
                .put("ase_duhachek_iacobucci", alpha, Alpha::standardError)
                .put("alpha_if_item_deleted", items(alpha, AlphaItem::alphaIfDeleted))
                .put("standardized_alpha_if_item_deleted", items(alpha, AlphaItem::standardizedAlphaIfDeleted))
                .put("item_total_corrected", items(alpha, AlphaItem::itemRestCorrelation))
                .put("item_total_uncorrected", items(alpha, AlphaItem::itemTotalCorrelation))
                .because(alpha);
    }

    private static Block alphaPairwise(OrdinalTable table) {
        Estimate<Alpha> alpha =
                CronbachAlpha.withDefaults().with(MissingData.PAIRWISE).of(table);
        return new Block()
                .put("n_rows", alpha, Alpha::n)
                .put("k", table.names().size())
                .put("raw", alpha, Alpha::estimate)
                .putInner("standardized_from_cov2cor", alpha, Alpha::standardizedFromCovariances)
                .putInner("standardized_from_pairwise_cor", alpha, Alpha::standardized)
                .putInterval("ci95_feldt_n_rows", alpha.fold(Alpha::interval, Estimate::undefined))
                .put("alpha_if_item_deleted", items(alpha, AlphaItem::alphaIfDeleted))
                .put("item_total_corrected", items(alpha, AlphaItem::itemRestCorrelation))
                .because(alpha);
    }

    private static Block items(Estimate<Alpha> alpha, Function<AlphaItem, Estimate<Double>> number) {
        Block block = new Block();
        alpha.<List<AlphaItem>>fold(Alpha::items, reason -> List.of())
                .forEach(item -> block.put(item.name(), number.apply(item), value -> value));
        return block;
    }

    private static Block guttman(OrdinalTable table) {
        Estimate<Lambdas> raw = GuttmanLambdas.withDefaults().of(table);
        return new Block()
                .put("n", raw, Lambdas::n)
                .put(
                        "split_sizes",
                        raw.<List<Integer>>fold(
                                lambdas -> List.of(lambdas.smallerHalf(), lambdas.largerHalf()), reason -> List.of()))
                .put("covariance", lambdas(raw))
                .put(
                        "correlation",
                        lambdas(GuttmanLambdas.withDefaults().standardized().of(table)));
    }

    private static Block lambdas(Estimate<Lambdas> lambdas) {
        return new Block()
                .put("lambda1", lambdas, Lambdas::lambda1)
                .put("lambda2", lambdas, Lambdas::lambda2)
                .put("lambda3", lambdas, Lambdas::lambda3)
                .putInner("lambda4_max_half_split", lambdas, Lambdas::lambda4Highest)
                .putInner("lambda4_min_half_split", lambdas, Lambdas::lambda4Lowest)
                .put("lambda4_mean_half_split", lambdas, Lambdas::lambda4Mean)
                .put("lambda5", lambdas, Lambdas::lambda5)
                .putInner("lambda6_smc", lambdas, Lambdas::lambda6)
                .because(lambdas);
    }

    private static Block measurementError(OrdinalTable table) {
        StandardErrorOfMeasurement method = StandardErrorOfMeasurement.withDefaults();
        Estimate<MeasurementError> error = method.of(table);
        return new Block()
                .put("score", "sum of the items, complete rows")
                .put("n", error, MeasurementError::n)
                .put("sd", error, MeasurementError::standardDeviation)
                .put("reliability_alpha", error, MeasurementError::reliability)
                .put("sem", error, MeasurementError::estimate)
                .put("sdc95_z_exact", error, MeasurementError::smallestDetectableChange)
                .put("sdc95_z_1.96", error, of -> ROUNDED_Z * Math.sqrt(2) * of.estimate())
                .put("sdc90_z_exact", method.withConfidence(0.90).of(table), MeasurementError::smallestDetectableChange)
                .put("ci95_half_width_observed_score", error, MeasurementError::observedHalfWidth)
                .because(error);
    }
}
