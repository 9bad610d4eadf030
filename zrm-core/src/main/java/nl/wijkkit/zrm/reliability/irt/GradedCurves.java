package nl.wijkkit.zrm.reliability.irt;

import java.util.List;

/** The probability of each answer to each item at each node, and the weights of the nodes. */
final class GradedCurves {

    private static final double REACH = 8;

    private final double[] nodes;
    private final double[] weights;
    private final double[][][] probabilities;

    private GradedCurves(double[] nodes, double[] weights, double[][][] probabilities) {
        this.nodes = nodes;
        this.weights = weights;
        this.probabilities = probabilities;
    }

    static double[] nodes(int count) {
        double[] nodes = new double[count];
        for (int q = 0; q < count; q++) {
            nodes[q] = -REACH + 2 * REACH * q / (count - 1);
        }
        return nodes;
    }

    static double nodesPerUnit(int count) {
        return (count - 1) / (2 * REACH);
    }

    private static double[] weights(double[] nodes) {
        double[] weights = new double[nodes.length];
        double sum = 0;
        for (int q = 0; q < nodes.length; q++) {
            weights[q] = Math.exp(-0.5 * nodes[q] * nodes[q]);
            sum += weights[q];
        }
        for (int q = 0; q < nodes.length; q++) {
            weights[q] /= sum;
        }
        return weights;
    }

    /** Each item is its slope a and then its intercepts, falling: P(at or above c) = logistic(a theta + intercept). */
    static GradedCurves ofSlopes(double[][] items, int count) {
        double[] nodes = nodes(count);
        double[][][] probabilities = new double[items.length][][];
        for (int i = 0; i < items.length; i++) {
            probabilities[i] = probabilities(items[i], nodes);
        }
        return new GradedCurves(nodes, weights(nodes), probabilities);
    }

    static GradedCurves of(List<GradedItem> items, int count) {
        double[][] slopes = new double[items.size()][];
        for (int i = 0; i < slopes.length; i++) {
            GradedItem item = items.get(i);
            slopes[i] = new double[item.difficulties().size() + 1];
            slopes[i][0] = item.discrimination();
            for (int c = 1; c < slopes[i].length; c++) {
                slopes[i][c] = -item.discrimination() * item.difficulties().get(c - 1);
            }
        }
        return ofSlopes(slopes, count);
    }

    static double logistic(double x) {
        return x >= 0 ? 1 / (1 + Math.exp(-x)) : 1 - 1 / (1 + Math.exp(x));
    }

    private static double[][] probabilities(double[] item, double[] nodes) {
        double[][] probabilities = new double[item.length][nodes.length];
        for (int q = 0; q < nodes.length; q++) {
            for (int c = 0; c < item.length; c++) {
                probabilities[c][q] = between(item, c, nodes[q]);
            }
        }
        return probabilities;
    }

    /** The probability of the answer at a place, without loss where both curves are near 1. */
    static double between(double[] item, int place, double theta) {
        double lower = place == 0 ? Double.POSITIVE_INFINITY : item[0] * theta + item[place];
        double upper = place == item.length - 1 ? Double.NEGATIVE_INFINITY : item[0] * theta + item[place + 1];
        double difference =
                lower > 0 && upper > 0 ? logistic(-upper) - logistic(-lower) : logistic(lower) - logistic(upper);
        return Math.max(difference, Double.MIN_NORMAL);
    }

    double[] nodes() {
        return nodes;
    }

    /** Fills the posterior weight of each node given a row of answers; returns the likelihood of the row. */
    double posterior(byte[] answers, double[] into) {
        System.arraycopy(weights, 0, into, 0, into.length);
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] != AnswerPatterns.NONE) {
                double[] curve = probabilities[i][answers[i]];
                for (int q = 0; q < into.length; q++) {
                    into[q] *= curve[q];
                }
            }
        }
        double sum = 0;
        for (double value : into) {
            sum += value;
        }
        for (int q = 0; q < into.length; q++) {
            into[q] /= sum;
        }
        return sum;
    }

    /** The mean and standard deviation of the trait given a row of answers. */
    PersonScore score(byte[] answers) {
        double[] posterior = new double[nodes.length];
        posterior(answers, posterior);
        double mean = 0;
        for (int q = 0; q < nodes.length; q++) {
            mean += posterior[q] * nodes[q];
        }
        double variance = 0;
        for (int q = 0; q < nodes.length; q++) {
            variance += posterior[q] * (nodes[q] - mean) * (nodes[q] - mean);
        }
        return new PersonScore(mean, Math.sqrt(variance));
    }
}
