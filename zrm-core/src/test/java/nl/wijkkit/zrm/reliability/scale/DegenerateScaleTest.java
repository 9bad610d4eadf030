package nl.wijkkit.zrm.reliability.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.consistency.Alpha;
import nl.wijkkit.zrm.reliability.consistency.AlphaItem;
import nl.wijkkit.zrm.reliability.consistency.CronbachAlpha;
import nl.wijkkit.zrm.reliability.consistency.MeasurementError;
import nl.wijkkit.zrm.reliability.consistency.StandardErrorOfMeasurement;
import nl.wijkkit.zrm.reliability.correlation.Coefficient;
import nl.wijkkit.zrm.reliability.correlation.Correlations;
import nl.wijkkit.zrm.reliability.mokken.MokkenScalability;
import nl.wijkkit.zrm.reliability.mokken.Scalability;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The degenerate reference cases: where the formula has a finite value, so has the statistic; where it has none, the
 * statistic is undefined with a reason.
 */
class DegenerateScaleTest {

    @TestFactory
    Stream<DynamicTest> aFormulaWithoutAValueIsUndefinedAndAnyOtherAgrees() {
        Assumptions.assumeTrue(
                ReferenceCase.folder().isPresent(), "no shared/reference/psychometrics beside the repository");
        return ReferenceCase.all(ReferenceCase.folder().orElseThrow().resolve("degenerate")).stream()
                .flatMap(reference -> statistics().entrySet().stream()
                        .map(statistic -> DynamicTest.dynamicTest(
                                reference.name() + " " + statistic.getKey(),
                                () -> check(reference, statistic.getKey(), statistic.getValue()))));
    }

    private static void check(ReferenceCase reference, String key, Function<OrdinalTable, Estimate<Double>> statistic) {
        JsonNode behaviour = reference.expected().get("r_behaviour");
        JsonNode scale = behaviour.get("scale");
        JsonNode pair = behaviour.path("pair_of_first_two_columns");
        JsonNode expected = scale.has(key) ? scale.get(key) : pair.path(key);
        Estimate<Double> actual = statistic.apply(reference.table("columns"));
        boolean roundingOfZero = expected.path("value").isNumber()
                && Math.abs(expected.get("value").asDouble()) > 1e10;
        if (expected.path("outcome").asText().equals("value") && !roundingOfZero) {
            assertThat(actual.orElseThrow()).isCloseTo(expected.get("value").asDouble(), within(1e-12));
        } else {
            Undefined reason = actual.<Undefined>fold(
                    value -> {
                        throw new AssertionError("expected undefined, got " + value);
                    },
                    Function.identity());
            assertThat(reason.sentence().nl()).isNotBlank();
        }
    }

    private static Map<String, Function<OrdinalTable, Estimate<Double>>> statistics() {
        CronbachAlpha alpha = CronbachAlpha.withDefaults();
        Map<String, Function<OrdinalTable, Estimate<Double>>> statistics = new LinkedHashMap<>();
        statistics.put("alpha_raw_listwise", table -> alpha.of(table).map(Alpha::estimate));
        statistics.put(
                "alpha_raw_pairwise",
                table -> alpha.with(MissingData.PAIRWISE).of(table).map(Alpha::estimate));
        statistics.put(
                "alpha_standardized_listwise", table -> alpha.of(table).fold(Alpha::standardized, Estimate::undefined));
        statistics.put("item_total_corrected_item1_listwise", DegenerateScaleTest::itemRest);
        statistics.put(
                "mokken_H", table -> MokkenScalability.withDefaults().of(table).map(Scalability::estimate));
        statistics.put(
                "sem_of_sum_score",
                table -> StandardErrorOfMeasurement.withDefaults().of(table).map(MeasurementError::estimate));
        statistics.put("pearson", table -> correlation(table, Coefficient.PEARSON));
        statistics.put("spearman", table -> correlation(table, Coefficient.SPEARMAN));
        statistics.put("kendall_tau_b", table -> correlation(table, Coefficient.KENDALL_TAU_B));
        return statistics;
    }

    private static Estimate<Double> itemRest(OrdinalTable table) {
        int rest = table.names().size() - 1;
        if (rest == 1) {
            return Correlations.withDefaults()
                    .with(Coefficient.PEARSON)
                    .with(MissingData.LISTWISE)
                    .of(table)
                    .fold(matrix -> matrix.at(0, 1), Estimate::undefined);
        }
        return CronbachAlpha.withDefaults()
                .of(table)
                .fold(
                        alpha -> alpha.items().stream()
                                .findFirst()
                                .map(AlphaItem::itemRestCorrelation)
                                .orElseThrow(),
                        Estimate::undefined);
    }

    private static Estimate<Double> correlation(OrdinalTable table, Coefficient coefficient) {
        List<Integer> columns =
                IntStream.range(0, table.names().size()).boxed().limit(2).toList();
        return columns.size() < 2
                ? Estimate.undefined(Undefined.TOO_FEW_COLUMNS)
                : Correlations.withDefaults()
                        .with(coefficient)
                        .of(table)
                        .fold(matrix -> matrix.at(0, 1), Estimate::undefined);
    }
}
