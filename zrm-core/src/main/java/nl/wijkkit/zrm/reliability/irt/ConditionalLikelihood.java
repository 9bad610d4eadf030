package nl.wijkkit.zrm.reliability.irt;

import java.util.Optional;
import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;

/**
 * The likelihood of the answers given each person's raw score, which does not depend on the persons; maximised by Newton's
 * method over parameters that the logarithms of the item-level weights depend on linearly.
 */
final class ConditionalLikelihood {

    private static final int STEPS = 200;

    private final int[] first;
    private final long[] frequencies;
    private final double[] observed;
    private final double[][] design;
    private final int items;
    private final int maximum;

    /**
     * Takes per item the place of its first level above the lowest, and the number of all such levels last; how often each
     * raw score and each such level occurs; and per level the share that each parameter has in it.
     */
    ConditionalLikelihood(int[] first, long[] frequencies, double[] observed, double[][] design) {
        this.first = first;
        this.frequencies = frequencies;
        this.observed = observed;
        this.design = design;
        this.items = first.length - 1;
        this.maximum = frequencies.length - 1;
    }

    /** Where the search ended: the parameters and the log-likelihood. */
    static final class Maximum {

        private final double[] parameters;
        private final double logLikelihood;

        Maximum(double[] parameters, double logLikelihood) {
            this.parameters = parameters;
            this.logLikelihood = logLikelihood;
        }

        double[] parameters() {
            return parameters;
        }

        double logLikelihood() {
            return logLikelihood;
        }
    }

    /** Returns the maximum; empty if there is none or it is not unique. */
    Optional<Maximum> maximum() {
        double[] parameters = new double[design[0].length];
        double value = value(parameters);
        for (int step = 0; step < STEPS; step++) {
            Expectation expectation = new Expectation(weights(parameters));
            double[] slope = byParameter(expectation.residual);
            Optional<double[]> move = information(expectation).solve(slope);
            if (move.isEmpty()) {
                return Optional.empty();
            }
            double largest = 0;
            for (double change : move.get()) {
                largest = Math.max(largest, Math.abs(change));
            }
            if (largest < 1e-13) {
                return Optional.of(new Maximum(parameters, value));
            }
            double[] next = moved(parameters, move.get(), 1);
            double gained = value(next);
            for (double length = 0.5; !(gained >= value - 1e-9) && length > 1e-6; length /= 2) {
                next = moved(parameters, move.get(), length);
                gained = value(next);
            }
            if (!(gained >= value - 1e-9)) {
                return Optional.empty();
            }
            boolean settled = largest < 1e-11 && gained <= value;
            parameters = next;
            value = gained;
            if (settled) {
                return Optional.of(new Maximum(parameters, value));
            }
        }
        return Optional.empty();
    }

    private static double[] moved(double[] parameters, double[] move, double length) {
        double[] next = parameters.clone();
        for (int a = 0; a < next.length; a++) {
            next[a] += length * move[a];
        }
        return next;
    }

    private double[] logWeights(double[] parameters) {
        double[] logs = new double[observed.length];
        for (int l = 0; l < logs.length; l++) {
            for (int a = 0; a < parameters.length; a++) {
                logs[l] += design[l][a] * parameters[a];
            }
        }
        return logs;
    }

    private double[] weights(double[] parameters) {
        double[] weights = logWeights(parameters);
        for (int l = 0; l < weights.length; l++) {
            weights[l] = Math.exp(weights[l]);
        }
        return weights;
    }

    private double value(double[] parameters) {
        double[] logs = logWeights(parameters);
        double[] sums = symmetric(weights(parameters), -1, -1);
        double value = 0;
        for (int l = 0; l < logs.length; l++) {
            value += observed[l] * logs[l];
        }
        for (int r = 0; r <= maximum; r++) {
            value -= frequencies[r] == 0 ? 0 : frequencies[r] * Math.log(sums[r]);
        }
        return value;
    }

    /** The elementary symmetric functions: per raw score the sum of products of weights, with up to two items left out. */
    private double[] symmetric(double[] weights, int without, int alsoWithout) {
        double[] sums = new double[maximum + 1];
        sums[0] = 1;
        int reached = 0;
        for (int i = 0; i < items; i++) {
            if (i != without && i != alsoWithout) {
                int levels = first[i + 1] - first[i];
                reached += levels;
                for (int r = reached; r > 0; r--) {
                    double sum = r <= reached - levels ? sums[r] : 0;
                    for (int h = 1; h <= Math.min(levels, r); h++) {
                        sum += weights[first[i] + h - 1] * sums[r - h];
                    }
                    sums[r] = sum;
                }
            }
        }
        return sums;
    }

    private double[] byParameter(double[] byLevel) {
        double[] result = new double[design[0].length];
        for (int l = 0; l < byLevel.length; l++) {
            for (int a = 0; a < result.length; a++) {
                result[a] += design[l][a] * byLevel[l];
            }
        }
        return result;
    }

    private SymmetricMatrix information(Expectation expectation) {
        double[][] half = new double[observed.length][];
        for (int l = 0; l < half.length; l++) {
            half[l] = byParameter(expectation.covariance[l]);
        }
        return SymmetricMatrix.filled(design[0].length, (a, b) -> {
            double sum = 0;
            for (int l = 0; l < half.length; l++) {
                sum += design[l][a] * half[l][b];
            }
            return sum;
        });
    }

    /** What is expected of each level given the raw scores: observed minus expected counts, and their covariances. */
    private final class Expectation {

        private final double[] residual = observed.clone();
        private final double[][] covariance = new double[observed.length][observed.length];

        Expectation(double[] weights) {
            double[] all = symmetric(weights, -1, -1);
            double[][] shares = new double[observed.length][maximum + 1];
            for (int i = 0; i < items; i++) {
                double[] others = symmetric(weights, i, -1);
                for (int l = first[i]; l < first[i + 1]; l++) {
                    int level = l - first[i] + 1;
                    for (int r = level; r <= maximum; r++) {
                        shares[l][r] = weights[l] * others[r - level] / all[r];
                        residual[l] -= frequencies[r] * shares[l][r];
                        covariance[l][l] += frequencies[r] * shares[l][r];
                    }
                }
            }
            for (int i = 0; i < items; i++) {
                for (int j = 0; j < i; j++) {
                    addJoint(i, j, weights, all);
                }
            }
            for (int l = 0; l < shares.length; l++) {
                for (int m = 0; m < shares.length; m++) {
                    for (int r = 0; r <= maximum; r++) {
                        covariance[l][m] -= frequencies[r] * shares[l][r] * shares[m][r];
                    }
                }
            }
        }

        private void addJoint(int i, int j, double[] weights, double[] all) {
            double[] others = symmetric(weights, i, j);
            for (int l = first[i]; l < first[i + 1]; l++) {
                for (int m = first[j]; m < first[j + 1]; m++) {
                    int levels = l - first[i] + 1 + m - first[j] + 1;
                    double sum = 0;
                    for (int r = levels; r <= maximum; r++) {
                        sum += frequencies[r] * others[r - levels] / all[r];
                    }
                    covariance[l][m] += weights[l] * weights[m] * sum;
                    covariance[m][l] += weights[l] * weights[m] * sum;
                }
            }
        }
    }
}
