package nl.wijkkit.zrm.screening;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.wijkkit.zrm.instrument.DomainKey;

/**
 * A logistic regression that turns levels into a probability: <i>p = 1 / (1 + exp(-x))</i>, where <i>x</i> is the intercept
 * and for each domain what its level adds.
 * <p>
 * Published models for the ZRM exist, but their coefficients were not accessible; bring your own.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param intercept  the intercept
 * @param terms  per domain what each level adds, from the lowest level to the highest; at least one domain
 */
public record LogisticModel(@JsonProperty(required = true) double intercept, Map<DomainKey, List<Double>> terms) {

    /**
     * Copies the terms.
     *
     * @throws IllegalArgumentException if there is none, they are of several scales, or a number is not finite
     */
    public LogisticModel {
        intercept = finite(intercept);
        Map<DomainKey, List<Double>> copy = new TreeMap<>();
        int scale = 0;
        for (Map.Entry<DomainKey, List<Double>> term : terms.entrySet()) {
            List<Double> byLevel =
                    term.getValue().stream().map(LogisticModel::finite).toList();
            if (byLevel.size() < 2 || (scale != 0 && byLevel.size() != scale)) {
                throw new IllegalArgumentException(
                        "every term must have a number for each level of one scale, got " + byLevel.size());
            }
            scale = byLevel.size();
            copy.put(Objects.requireNonNull(term.getKey(), "domain"), byLevel);
        }
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("a model must have at least one term");
        }
        terms = Collections.unmodifiableMap(copy);
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a coefficient must be a finite number, got " + number);
        }
        // there is one zero, so that what is written reads back as equal
        return number == 0 ? 0.0 : number;
    }

    /**
     * Obtains a model in which every level adds the same: the coefficient times the level.
     *
     * @param intercept  the intercept
     * @param perLevel  per domain the coefficient of its level
     * @param scale  the highest level of the scale, 2 or more
     * @return the model
     * @throws IllegalArgumentException if there is no domain, the scale is too short, or a number is not finite
     */
    public static LogisticModel linear(double intercept, Map<DomainKey, Double> perLevel, int scale) {
        Map<DomainKey, List<Double>> terms = new LinkedHashMap<>();
        perLevel.forEach((domain, coefficient) -> {
            List<Double> byLevel = new ArrayList<>();
            for (int level = 1; level <= scale; level++) {
                byLevel.add(coefficient * level);
            }
            terms.put(domain, byLevel);
        });
        return new LogisticModel(intercept, terms);
    }

    /**
     * Returns the number of levels that the terms have a number for.
     *
     * @return the highest level, 2 or more
     */
    public int scale() {
        return terms.values().iterator().next().size();
    }

    /** Returns the probability for a value of x. */
    static double probability(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
