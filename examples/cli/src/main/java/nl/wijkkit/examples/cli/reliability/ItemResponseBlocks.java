package nl.wijkkit.examples.cli.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.irt.GradedResponse;
import nl.wijkkit.zrm.reliability.irt.GradedResponseModel;
import nl.wijkkit.zrm.reliability.irt.PartialCredit;
import nl.wijkkit.zrm.reliability.irt.PartialCreditModel;
import nl.wijkkit.zrm.reliability.irt.PersonScore;
import nl.wijkkit.zrm.reliability.irt.RatingScaleModel;
import nl.wijkkit.zrm.reliability.irt.RawScore;
import nl.wijkkit.zrm.reliability.mokken.MokkenScalability;
import nl.wijkkit.zrm.reliability.mokken.Scalability;
import org.jspecify.annotations.Nullable;

/** The blocks on item response models and Mokken's scalability. */
final class ItemResponseBlocks {

    /** How many persons get a score in the result. */
    private static final int FIRST_ROWS = 20;

    private ItemResponseBlocks() {}

    static void all(OrdinalTable table, Block result) {
        result.put("grm", graded(table));
        result.put(
                "partial_credit_model", credit(PartialCreditModel.withDefaults().of(table)));
        result.put("rating_scale_model", credit(RatingScaleModel.withDefaults().of(table)));
        result.put("mokken", mokken(table));
    }

    private static Block graded(OrdinalTable table) {
        Estimate<GradedResponse> model = GradedResponseModel.withDefaults().of(table);
        Block items = new Block();
        model.toOptional()
                .ifPresent(fitted -> fitted.items()
                        .forEach(item -> items.put(
                                item.name(),
                                new Block().put("a", item.discrimination()).put("b", item.difficulties()))));
        List<Estimate<PersonScore>> scores = model.<List<Estimate<PersonScore>>>fold(
                fitted -> fitted.scores(table).stream().limit(FIRST_ROWS).toList(), reason -> List.of());
        return new Block()
                .put("n", model, GradedResponse::n)
                .put("items", items)
                .put("loglik", model, GradedResponse::logLikelihood)
                .put("n_parameters", model, GradedResponse::parameters)
                .put("aic", model, GradedResponse::aic)
                .put("bic", model, GradedResponse::bic)
                .put(
                        "eap_first_rows",
                        new Block()
                                .put("rows", scores.size())
                                .put("theta", persons(scores, PersonScore::theta))
                                .put("se", persons(scores, PersonScore::standardError)))
                .putInner("marginal_reliability_empirical_eap", model, GradedResponse::empiricalReliability)
                .because(model);
    }

    private static List<Object> persons(List<Estimate<PersonScore>> scores, ToDoubleFunction<PersonScore> number) {
        return scores.stream()
                .map(score -> Block.number(score.fold(number::applyAsDouble, reason -> Double.NaN)))
                .toList();
    }

    private static Block credit(Estimate<PartialCredit> model) {
        Block thresholds = new Block();
        Block locations = new Block();
        List<RawScore> scores = model.fold(PartialCredit::scores, reason -> List.of());
        model.toOptional()
                .ifPresent(fitted -> fitted.items().forEach(item -> {
                    thresholds.put(item.name(), item.thresholds());
                    locations.put(item.name(), item.location());
                }));
        List<RawScore> inner = scores.stream()
                .filter(score -> score.maximumLikelihood().toOptional().isPresent())
                .toList();
        List<Estimate<PersonScore>> likely =
                inner.stream().map(RawScore::maximumLikelihood).toList();
        Block block = new Block()
                .put("n", model, PartialCredit::n)
                .put("thresholds_delta", thresholds)
                .put("item_location_mean_of_thresholds", locations)
                .put("conditional_loglik", model, PartialCredit::conditionalLogLikelihood)
                .put("n_free_parameters", model, PartialCredit::freeParameters)
                .put(
                        "score_frequencies_0_to_max",
                        scores.stream().map(RawScore::persons).toList())
                .put(
                        "person_parameters",
                        new Block()
                                .put(
                                        "raw_score_ml",
                                        inner.stream().map(RawScore::score).toList())
                                .put("theta_ml", persons(likely, PersonScore::theta))
                                .put("se_ml", persons(likely, PersonScore::standardError))
                                .put(
                                        "raw_score_wle",
                                        scores.stream().map(RawScore::score).toList())
                                .put(
                                        "theta_warm_wle",
                                        scores.stream()
                                                .map(score -> score.weightedLikelihood()
                                                        .theta())
                                                .toList()));
        model.toOptional()
                .filter(fitted -> !fitted.steps().isEmpty())
                .ifPresent(fitted -> block.put("tau_centred", fitted.steps()));
        return block.because(model);
    }

    private static Block mokken(OrdinalTable table) {
        Estimate<Scalability> scale = MokkenScalability.withDefaults().of(table);
        Block ofItems = new Block();
        Block errors = new Block();
        List<List<@Nullable Object>> pairs = new ArrayList<>();
        scale.toOptional().ifPresent(found -> {
            found.items().forEach(item -> {
                ofItems.put(item.name(), item.estimate(), value -> value);
                errors.put(item.name(), item.standardError(), value -> value);
            });
            for (int i = 0; i < found.pairs().size(); i++) {
                pairs.add(row(found.pairs().get(i), i));
            }
        });
        return new Block()
                .put("n", scale, Scalability::n)
                .put("H", scale, Scalability::estimate)
                .put("Hi", ofItems)
                .put("Hij", pairs)
                .putInner("se_H", scale, Scalability::standardError)
                .put("se_Hi", errors)
                .because(scale);
    }

    /** A row of the table of pairs; null for an item with itself. */
    private static List<@Nullable Object> row(List<Estimate<Double>> cells, int diagonal) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int j = 0; j < cells.size(); j++) {
            row.add(j == diagonal ? null : cells.get(j).<Object>fold(Block::number, reason -> "NaN"));
        }
        return row;
    }
}
