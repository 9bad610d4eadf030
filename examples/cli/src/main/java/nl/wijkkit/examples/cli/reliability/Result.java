package nl.wijkkit.examples.cli.reliability;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.agreement.Categories;
import nl.wijkkit.zrm.reliability.agreement.RatingCounts;
import nl.wijkkit.zrm.reliability.change.ClinicalCutoffs.Norms;
import nl.wijkkit.zrm.reliability.consistency.Alpha;
import nl.wijkkit.zrm.reliability.consistency.CronbachAlpha;

/** Everything that the kind, columns, scale and categories of a case allow, under the keys of the reference files. */
final class Result {

    private final double assumedReliability;

    Result(double assumedReliability) {
        this.assumedReliability = assumedReliability;
    }

    Block of(CaseFile valid) {
        Block result = new Block();
        switch (valid.kind()) {
            case SCALE -> scale(valid, "items", result);
            case RATERS -> raters(valid, "raters", result);
            case PAIRED -> paired(valid, result);
            case DEGENERATE -> {
                scale(valid, "columns", result);
                raters(valid, "columns", result);
            }
        }
        return result;
    }

    private static void scale(CaseFile valid, String role, Block result) {
        valid.ordinal(role).ifPresent(table -> ScaleBlocks.all(table, scaleOf(valid, table), result));
    }

    /** Returns the scale that the case gives, or else the range of the answers. */
    private static Optional<CaseFile.Scale> scaleOf(CaseFile valid, OrdinalTable table) {
        return valid.scale()
                .or(() -> Categories.occurringIn(table)
                        .map(codes -> new CaseFile.Scale((int) codes.value(0), (int) codes.value(codes.size() - 1)))
                        .filter(range -> range.lowest() < range.highest()));
    }

    private static void raters(CaseFile valid, String role, Block result) {
        ScoreTable scores = valid.scores(role);
        Optional<OrdinalTable> ordinal = valid.ordinal(role);
        Optional<Categories> full = valid.categories()
                .or(() -> valid.scale()
                        .map(levels -> Categories.ofScores(IntStream.rangeClosed(levels.lowest(), levels.highest())
                                .asDoubleStream()
                                .toArray())));
        Categories.occurringIn(scores).ifPresent(occurring -> {
            RatingCounts ratings = ordinal.map(table -> RatingCounts.of(table, occurring))
                    .orElseGet(() -> RatingCounts.of(scores, occurring));
            result.put("percent_agreement", RatersBlocks.percentAgreement(ratings));
            full.ifPresent(categories -> chanceCorrected(valid, ordinal, scores, categories, result));
            result.put("krippendorff_alpha", RatersBlocks.krippendorff(ratings));
        });
        result.put("icc", VarianceBlocks.icc(scores));
        result.put("kendall_w", VarianceBlocks.kendall(scores));
        result.put(
                "correlations",
                ordinal.map(CorrelationBlocks::ofOrdinal).orElseGet(() -> CorrelationBlocks.ofScores(scores)));
    }

    private static void chanceCorrected(
            CaseFile valid, Optional<OrdinalTable> ordinal, ScoreTable scores, Categories categories, Block result) {
        RatingCounts ratings = ordinal.map(table -> RatingCounts.of(table, categories))
                .orElseGet(() -> RatingCounts.of(scores, categories));
        ordinal.ifPresent(table -> result.put("cohen_kappa", RatersBlocks.cohen(table, categories, valid.weights())));
        result.put("fleiss_kappa", RatersBlocks.fleiss(ratings));
        ordinal.ifPresent(table ->
                result.put("light_kappa", RatersBlocks.light(table, categories, ratings.unitsWith(ratings.raters()))));
        result.put("gwet", RatersBlocks.gwet(ratings));
    }

    private void paired(CaseFile valid, Block result) {
        if (valid.has("pre_items")) {
            pairedItems(valid, result);
        } else {
            ScoreTable two = ScoreTable.ofColumns(List.of("pre", "post"), new double[][] {
                valid.scores("pre").column(0), valid.scores("post").column(0)
            });
            result.put(
                    "paired",
                    PairedBlocks.paired(
                            two,
                            PairedBlocks.reliableChange(
                                    two, OptionalDouble.of(assumedReliability), "value given as input")));
            given(valid, two, result);
        }
    }

    private static void pairedItems(CaseFile valid, Block result) {
        Optional<OrdinalTable> before = valid.ordinal("pre_items");
        Optional<OrdinalTable> after = valid.ordinal("post_items");
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        result.put("cronbach_alpha_pre", ScaleBlocks.alphaListwise(before.get()));
        result.put("cronbach_alpha_post", ScaleBlocks.alphaListwise(after.get()));
        int items = before.get().names().size();
        result.put("score", "sum of the " + items + " items, NA if any item is missing");
        ScoreTable two = ScoreTable.ofTotals(List.of("pre", "post"), List.of(before.get(), after.get()));
        OptionalDouble reliability = CronbachAlpha.withDefaults()
                .of(before.get())
                .map(Alpha::estimate)
                .toOptional()
                .filter(alpha -> alpha >= 0 && alpha < 1)
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
        result.put(
                "paired",
                PairedBlocks.paired(
                        two,
                        PairedBlocks.reliableChange(two, reliability, "Cronbach alpha of the pre items, listwise")));
        given(valid, two, result);
    }

    /** Adds what rests on numbers of norm groups, if the case gives these. */
    private static void given(CaseFile valid, ScoreTable two, Block result) {
        OptionalDouble sd = valid.input("reliable_change/sd_pre");
        OptionalDouble reliability = valid.input("reliable_change/reliability");
        if (sd.isPresent() && reliability.isPresent()) {
            result.put(
                    "reliable_change",
                    PairedBlocks.reliableChangeOfNorm(two, sd.getAsDouble(), reliability.getAsDouble()));
        }
        Optional<Norms> dysfunctional = norms(valid, "dysfunctional");
        Optional<Norms> functional = norms(valid, "functional");
        if (dysfunctional.isPresent() && functional.isPresent()) {
            result.put("clinical_cutoffs", PairedBlocks.cutoffs(dysfunctional.get(), functional.get()));
        }
    }

    private static Optional<Norms> norms(CaseFile valid, String group) {
        OptionalDouble mean = valid.input("clinical_cutoffs/mean_" + group);
        OptionalDouble sd = valid.input("clinical_cutoffs/sd_" + group);
        return mean.isPresent() && sd.isPresent()
                ? Optional.of(new Norms(mean.getAsDouble(), sd.getAsDouble()))
                : Optional.empty();
    }
}
