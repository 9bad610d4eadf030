package nl.wijkkit.zrm.reliability.scale;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares computed blocks with expected ones, number by number. A difference counts relative to the expected number, or
 * absolutely where that number is smaller than 1 and the block has an absolute tolerance.
 */
final class Differences {

    /** Text about the expected numbers, and figures of other programs or other definitions. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "note",
            "method",
            "model",
            "estimation",
            "parameterisation",
            "definition",
            "score",
            "tolerance_abs",
            "tolerance_parameters_abs",
            "tolerance_loglik_abs",
            "tolerance_eap_abs",
            "psych_fa_minres_omega_default_convergence",
            "psych_correct_0",
            "psych_default_correct_0.5",
            "ltm_default",
            "package_loglik");

    private final double relative;
    private final double absolute;
    private final List<String> failures = new ArrayList<>();
    private final Map<String, Double> largest = new TreeMap<>();
    private int numbers;

    Differences(JsonNode tolerance) {
        this.relative = tolerance.get("relative").asDouble();
        this.absolute = tolerance.get("absolute").asDouble();
    }

    void compare(String block, JsonNode expected, Object actual) {
        walk(block, block, expected, actual, tolerance(expected, "tolerance_abs", 0));
    }

    private static double tolerance(JsonNode node, String key, double inherited) {
        return node.has(key) ? node.get(key).asDouble() : inherited;
    }

    private void walk(String statistic, String path, JsonNode expected, Object actual, double tolerance) {
        if (expected.isObject()) {
            if (!(actual instanceof Map<?, ?> map)) {
                failures.add(path + ": expected an object, got " + actual);
                return;
            }
            double within = tolerance(expected, "tolerance_abs", tolerance);
            expected.properties().forEach(property -> {
                String key = property.getKey();
                if (NOT_COMPARED.contains(key)) {
                    return;
                }
                double own = within;
                own = key.equals("items") ? tolerance(expected, "tolerance_parameters_abs", own) : own;
                own = key.equals("loglik") || key.equals("aic") || key.equals("bic")
                        ? tolerance(expected, "tolerance_loglik_abs", own)
                        : own;
                own = key.startsWith("eap") || key.startsWith("marginal")
                        ? tolerance(expected, "tolerance_eap_abs", own)
                        : own;
                own = key.equals("se_H") || key.equals("se_Hi") ? 1e-8 : own;
                String deeper = path.chars().filter(c -> c == '/').count() < 1 ? path + "/" + key : statistic;
                walk(
                        deeper,
                        path + "/" + key,
                        property.getValue(),
                        map.get(key) == null ? "nothing" : map.get(key),
                        own);
            });
        } else if (expected.isArray()) {
            if (!(actual instanceof List<?> list) || list.size() != expected.size()) {
                failures.add(path + ": expected " + expected.size() + " values, got " + actual);
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                walk(statistic, path + "[" + i + "]", expected.get(i), list.get(i), tolerance);
            }
        } else {
            leaf(statistic, path, expected, actual, tolerance);
        }
    }

    private void leaf(String statistic, String path, JsonNode expected, Object actual, double tolerance) {
        if (expected.isNull() || !expected.isNumber()) {
            String wanted = expected.isNull() ? "null" : expected.asText();
            if (!wanted.equals(String.valueOf(actual))) {
                failures.add(path + ": expected " + wanted + ", got " + actual);
            }
            return;
        }
        if (!(actual instanceof Number number)) {
            failures.add(path + ": expected " + expected + ", got " + actual);
            return;
        }
        numbers++;
        double wanted = expected.asDouble();
        double difference = Math.abs(number.doubleValue() - wanted);
        boolean pValue = path.endsWith("/p") || path.endsWith("p_t_approx") || path.endsWith("p_normal");
        double allowed = pValue
                ? (wanted < 1e-12 ? wanted : 1e-6 * wanted)
                : Math.max(Math.max(absolute, relative * Math.abs(wanted)), tolerance);
        largest.merge(statistic, difference == 0 ? 0 : difference / Math.max(Math.abs(wanted), 1e-3), Math::max);
        if (!(difference <= allowed)) {
            failures.add(
                    String.format(Locale.ROOT, "%s: expected %.15g, got %.15g", path, wanted, number.doubleValue()));
        }
    }

    List<String> failures() {
        return failures;
    }

    Map<String, Double> largest() {
        return largest;
    }

    int numbers() {
        return numbers;
    }
}
