package nl.wijkkit.zrm.screening;

import java.util.Map;
import java.util.Objects;
import nl.wijkkit.zrm.instrument.DomainKey;
import org.jspecify.annotations.Nullable;

/** A logistic model with bands, made ready to be evaluated many times. */
final class Model {

    private final double intercept;
    private final int[] domains;
    private final double[][] terms;
    private final double[] bounds;
    private final int[] ranks;

    private Model(double intercept, int[] domains, double[][] terms, double[] bounds, int[] ranks) {
        this.intercept = intercept;
        this.domains = domains;
        this.terms = terms;
        this.bounds = bounds;
        this.ranks = ranks;
    }

    static Model of(Rule.ByModel rule, Map<DomainKey, Integer> positions, Map<String, Integer> ranks) {
        LogisticModel model = rule.model();
        return new Model(
                model.intercept(),
                model.terms().keySet().stream()
                        .mapToInt(domain -> Objects.requireNonNull(positions.get(domain), "position"))
                        .toArray(),
                model.terms().values().stream()
                        .map(term ->
                                term.stream().mapToDouble(Double::doubleValue).toArray())
                        .toArray(double[][]::new),
                rule.bands().stream().mapToDouble(ProbabilityBand::from).toArray(),
                rule.bands().stream()
                        .mapToInt(band -> Objects.requireNonNull(ranks.get(band.then()), "rank"))
                        .toArray());
    }

    /** Returns the ranks of all bands that the levels may lead to. */
    long ranks(Standing standing) {
        double low = intercept;
        double high = intercept;
        for (int i = 0; i < domains.length; i++) {
            int domain = domains[i];
            int from = standing.low(domain);
            int to = standing.high(domain);
            double least = terms[i][from - 1];
            double most = least;
            for (int level = from + 1; level <= to; level++) {
                least = Math.min(least, terms[i][level - 1]);
                most = Math.max(most, terms[i][level - 1]);
            }
            low += least;
            high += most;
        }
        long possible = 0;
        int last = band(LogisticModel.probability(high));
        for (int band = band(LogisticModel.probability(low)); band <= last; band++) {
            possible |= 1L << ranks[band];
        }
        return possible;
    }

    private int band(double probability) {
        int band = 0;
        while (band + 1 < bounds.length && probability >= bounds[band + 1]) {
            band++;
        }
        return band;
    }

    /** Returns the probability; null if a level is missing. */
    @Nullable
    Double probability(Standing standing) {
        double x = intercept;
        for (int i = 0; i < domains.length; i++) {
            int level = standing.level[domains[i]];
            if (level <= 0) {
                return null;
            }
            x += terms[i][level - 1];
        }
        return LogisticModel.probability(x);
    }
}
