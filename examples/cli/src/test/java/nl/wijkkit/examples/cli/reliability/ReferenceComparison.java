package nl.wijkkit.examples.cli.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Compares a result with what a reference case expects, key by key, at the tolerance that the case states. */
final class ReferenceComparison {

    /** Keys that no program must give, each with the reason. */
    private static final Map<String, String> SKIPPED = Map.ofEntries(
            Map.entry("published", "what a paper prints; a check on the data, not a target"),
            Map.entry("note", "a remark for readers"),
            Map.entry("definition", "a remark for readers"),
            Map.entry("method", "a remark for readers"),
            Map.entry("estimation", "a remark for readers"),
            Map.entry("model", "a remark for readers"),
            Map.entry("parameterisation", "a remark for readers"),
            Map.entry("reliability_source", "a remark for readers; the number beside it is compared"),
            Map.entry("psych_fa_minres_omega_default_convergence", "what psych prints when it stops early"),
            Map.entry("psych_correct_0", "what psych prints when it stops early"),
            Map.entry("psych_default_correct_0.5", "another definition, for information"),
            Map.entry("ltm_default", "what ltm prints with its own few nodes"),
            Map.entry("package_loglik", "what the R package prints; conditional_loglik is the target"));

    private static final Pattern TOLERANCE = Pattern.compile("tolerance_.*");
    private static final Pattern PROBABILITY = Pattern.compile("p|p_.*");

    private final double relative;
    private final double absolute;
    private final List<String> failures = new ArrayList<>();
    private final Map<String, Double> largest = new TreeMap<>();
    private int numbers;

    ReferenceComparison(JsonNode tolerance) {
        relative = tolerance.path("relative").asDouble();
        absolute = tolerance.path("absolute").asDouble();
    }

    void compare(JsonNode expected, JsonNode actual) {
        compare("", "", expected, actual, absolute);
    }

    List<String> failures() {
        return failures;
    }

    int numbers() {
        return numbers;
    }

    void report(String name) {
        largest.forEach((statistic, difference) ->
                System.out.printf(Locale.ROOT, "reference | %s | %s | %.1e |%n", name, statistic, difference));
    }

    private void compare(String path, String key, JsonNode expected, JsonNode actual, double tolerance) {
        if (actual.isMissingNode()) {
            failures.add(path + " is missing");
        } else if (expected.isObject()) {
            double own = expected.path("tolerance_abs").asDouble(tolerance);
            expected.properties().forEach(entry -> {
                String name = entry.getKey();
                if (!SKIPPED.containsKey(name) && !TOLERANCE.matcher(name).matches()) {
                    compare(
                            path + "/" + name,
                            name,
                            entry.getValue(),
                            actual.path(name),
                            Math.max(own, special(path, name, expected)));
                }
            });
        } else if (expected.isArray()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(path + "/" + i, key, expected.get(i), actual.path(i), tolerance);
            }
            if (!path.equals("/cohen_kappa") && actual.size() != expected.size()) {
                failures.add(path + " has " + actual.size() + " members, not " + expected.size());
            }
        } else if (expected.isNumber()) {
            number(path, key, expected.asDouble(), actual, tolerance);
        } else if (!expected.equals(actual)) {
            failures.add(path + " is " + actual + ", not " + expected);
        }
    }

    /** The graded response model has a tolerance per kind of number. */
    private static double special(String path, String name, JsonNode block) {
        if (!path.equals("/grm")) {
            return 0;
        }
        String tolerance = switch (name) {
            case "items" -> "tolerance_parameters_abs";
            case "eap_first_rows", "marginal_reliability_empirical_eap" -> "tolerance_eap_abs";
            default -> "tolerance_loglik_abs";
        };
        return block.path(tolerance).asDouble(0);
    }

    private void number(String path, String key, double expected, JsonNode actual, double tolerance) {
        if (!actual.isNumber()) {
            failures.add(path + " is " + actual + ", not " + expected);
            return;
        }
        numbers++;
        boolean probability = PROBABILITY.matcher(key).matches();
        double difference = Math.abs(actual.asDouble() - expected);
        double allowed = Math.max(tolerance, (probability ? 1e-6 : relative) * Math.abs(expected));
        if (!(difference <= allowed)) {
            failures.add(path + " is " + actual + ", not " + expected);
        }
        if (Math.abs(expected) > absolute) {
            largest.merge(statistic(path), difference / Math.abs(expected), Math::max);
        }
    }

    private static String statistic(String path) {
        String[] parts = path.split("/", -1);
        return parts[1].equals("paired") && parts.length > 3 ? parts[1] + " " + parts[2] : parts[1];
    }
}
