package nl.wijkkit.zrm.reliability.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.consistency.CronbachAlpha;
import nl.wijkkit.zrm.reliability.consistency.GuttmanLambdas;
import nl.wijkkit.zrm.reliability.consistency.StandardErrorOfMeasurement;
import nl.wijkkit.zrm.reliability.correlation.Coefficient;
import nl.wijkkit.zrm.reliability.correlation.CorrelationTest;
import nl.wijkkit.zrm.reliability.correlation.Correlations;
import nl.wijkkit.zrm.reliability.correlation.PolychoricCorrelations;
import nl.wijkkit.zrm.reliability.factor.Estimator;
import nl.wijkkit.zrm.reliability.factor.OneFactorAnalysis;
import nl.wijkkit.zrm.reliability.factor.OrdinalReliability;
import nl.wijkkit.zrm.reliability.factor.SamplingAdequacy;
import nl.wijkkit.zrm.reliability.irt.GradedResponseModel;
import nl.wijkkit.zrm.reliability.irt.PartialCreditModel;
import nl.wijkkit.zrm.reliability.irt.RatingScaleModel;
import nl.wijkkit.zrm.reliability.item.Descriptives;
import nl.wijkkit.zrm.reliability.mokken.MokkenScalability;

/** Whatever the answers, every statistic gives finite numbers or a reason; it never fails and never gives NaN. */
class EveryTableProperties {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    @Provide
    Arbitrary<OrdinalTable> tables() {
        return ItemTables.tiny();
    }

    @Property(tries = 200)
    void everyNumberOfEveryStatisticIsFiniteOrThereIsAReason(@ForAll("tables") OrdinalTable table) {
        statistics()
                .forEach((name, statistic) -> statistic
                        .apply(table)
                        .toOptional()
                        .ifPresent(value -> checkFinite(name, JSON.valueToTree(value))));
    }

    private static void checkFinite(String name, JsonNode node) {
        if (node.isNumber() && !name.endsWith("statistic")) {
            assertThat(node.asDouble()).as(name).isFinite();
        }
        node.properties().forEach(property -> checkFinite(name + "/" + property.getKey(), property.getValue()));
        if (node.isArray()) {
            node.forEach(element -> checkFinite(name, element));
        }
    }

    private static Map<String, Function<OrdinalTable, Estimate<?>>> statistics() {
        Map<String, Function<OrdinalTable, Estimate<?>>> all = new LinkedHashMap<>();
        all.put("total", table -> Descriptives.withDefaults().ofTotal(table));
        all.put("alpha", table -> CronbachAlpha.withDefaults().of(table));
        all.put(
                "pairwise",
                table -> CronbachAlpha.withDefaults().with(MissingData.PAIRWISE).of(table));
        all.put("lambdas", table -> GuttmanLambdas.withDefaults().of(table));
        all.put(
                "standardized",
                table -> GuttmanLambdas.withDefaults().standardized().of(table));
        all.put("error", table -> StandardErrorOfMeasurement.withDefaults().of(table));
        for (Coefficient coefficient : Coefficient.values()) {
            all.put(
                    coefficient.name(),
                    table -> Correlations.withDefaults().with(coefficient).of(table));
            if (coefficient != Coefficient.POLYCHORIC) {
                all.put(
                        "test of " + coefficient,
                        table ->
                                CorrelationTest.withDefaults().with(coefficient).of(table.select(0, 1)));
            }
        }
        all.put("polychoric", table -> PolychoricCorrelations.withDefaults().of(table));
        for (Estimator estimator : Estimator.values()) {
            all.put(
                    estimator.name(),
                    table -> OneFactorAnalysis.withDefaults().with(estimator).of(table));
        }
        all.put("ordinal", table -> OrdinalReliability.withDefaults().of(table));
        all.put("adequacy", table -> SamplingAdequacy.withDefaults().of(table));
        all.put("mokken", table -> MokkenScalability.withDefaults().of(table));
        all.put(
                "graded",
                table -> GradedResponseModel.withDefaults().withNodes(31).of(table));
        all.put("credit", table -> PartialCreditModel.withDefaults().of(table));
        all.put("rating", table -> RatingScaleModel.withDefaults().of(table));
        return all;
    }
}
