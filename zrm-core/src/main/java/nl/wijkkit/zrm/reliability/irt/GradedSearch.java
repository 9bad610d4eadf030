package nl.wijkkit.zrm.reliability.irt;

import java.util.Optional;

/**
 * Maximises the marginal likelihood by expectation and maximisation (Bock and Aitkin, 1981), with steps stretched where the
 * last two point the same way (SQUAREM; Varadhan and Roland, 2008).
 */
final class GradedSearch {

    private static final int CYCLES = 2000;
    private static final double CONVERGED = 1e-7;

    /** A slope this many times the number of nodes per unit of the trait is steeper than the nodes can tell. */
    private static final double STEEPEST = 3;

    private final AnswerPatterns patterns;
    private final int nodes;

    GradedSearch(AnswerPatterns patterns, int nodes) {
        this.patterns = patterns;
        this.nodes = nodes;
    }

    /** What one round of expectation and maximisation gave: better items, and the likelihood of the old ones. */
    private static final class Round {

        private final double[][] items;
        private final double logLikelihood;

        Round(double[][] items, double logLikelihood) {
            this.items = items;
            this.logLikelihood = logLikelihood;
        }
    }

    /** Returns slopes and intercepts per item; empty if there is no end in sight. */
    Optional<double[][]> from(double[][] start) {
        double[][] items = start;
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            Round first = round(items);
            if (!Double.isFinite(first.logLikelihood) || !arePossible(first.items)) {
                return Optional.empty();
            }
            if (distance(items, first.items) < CONVERGED) {
                return Optional.of(first.items);
            }
            Round second = round(first.items);
            double[][] stretched = stretched(items, first.items, second.items);
            Round third = arePossible(stretched) ? round(stretched) : second;
            items = third.logLikelihood >= second.logLikelihood ? third.items : second.items;
        }
        return Optional.empty();
    }

    double logLikelihood(double[][] items) {
        GradedCurves curves = GradedCurves.ofSlopes(items, nodes);
        double[] posterior = new double[nodes];
        double sum = 0;
        for (int p = 0; p < patterns.answers().size(); p++) {
            sum += patterns.frequency(p)
                    * Math.log(curves.posterior(patterns.answers().get(p), posterior));
        }
        return sum;
    }

    private Round round(double[][] items) {
        GradedCurves curves = GradedCurves.ofSlopes(items, nodes);
        double[][][] expected = new double[items.length][][];
        for (int i = 0; i < items.length; i++) {
            expected[i] = new double[items[i].length][nodes];
        }
        double[] posterior = new double[nodes];
        double logLikelihood = 0;
        for (int p = 0; p < patterns.answers().size(); p++) {
            byte[] answers = patterns.answers().get(p);
            double frequency = patterns.frequency(p);
            logLikelihood += frequency * Math.log(curves.posterior(answers, posterior));
            for (int i = 0; i < answers.length; i++) {
                if (answers[i] != AnswerPatterns.NONE) {
                    double[] counts = expected[i][answers[i]];
                    for (int q = 0; q < nodes; q++) {
                        counts[q] += frequency * posterior[q];
                    }
                }
            }
        }
        if (!Double.isFinite(logLikelihood)) {
            return new Round(items, Double.NaN);
        }
        double[][] next = new double[items.length][];
        for (int i = 0; i < items.length; i++) {
            next[i] = new GradedItemFit(curves.nodes(), expected[i]).from(items[i]);
        }
        return new Round(next, logLikelihood);
    }

    private static double[][] stretched(double[][] start, double[][] first, double[][] second) {
        double step = 0;
        double bend = 0;
        for (int i = 0; i < start.length; i++) {
            for (int a = 0; a < start[i].length; a++) {
                double r = first[i][a] - start[i][a];
                double v = second[i][a] - first[i][a] - r;
                step += r * r;
                bend += v * v;
            }
        }
        double alpha = Math.max(1, Math.sqrt(step / bend));
        double[][] result = new double[start.length][];
        for (int i = 0; i < start.length; i++) {
            result[i] = start[i].clone();
            for (int a = 0; a < start[i].length; a++) {
                double r = first[i][a] - start[i][a];
                double v = second[i][a] - first[i][a] - r;
                result[i][a] += 2 * alpha * r + alpha * alpha * v;
            }
        }
        return result;
    }

    /** Whether these can be items on the way to a maximum: a slope without bound means that there is none. */
    private boolean arePossible(double[][] items) {
        double steepest = STEEPEST * GradedCurves.nodesPerUnit(nodes);
        for (double[] item : items) {
            if (!GradedItemFit.isOrdered(item) || Math.abs(item[0]) > steepest) {
                return false;
            }
        }
        return true;
    }

    private static double distance(double[][] first, double[][] second) {
        double distance = 0;
        for (int i = 0; i < first.length; i++) {
            for (int a = 0; a < first[i].length; a++) {
                distance = Math.max(distance, Math.abs(first[i][a] - second[i][a]));
            }
        }
        return distance;
    }
}
