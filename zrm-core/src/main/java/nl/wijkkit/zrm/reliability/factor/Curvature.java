package nl.wijkkit.zrm.reliability.factor;

import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;

/**
 * The second derivatives of the likelihood discrepancy of one factor; parameters are the loadings, then the unique
 * variances.
 */
final class Curvature {

    private final SymmetricMatrix inverse;
    private final SymmetricMatrix fitted;
    private final double[] byInverse;
    private final double[] byFitted;
    private final double quadraticOfInverse;
    private final double quadraticOfFitted;
    private final int size;

    /** The inverse W of the implied covariances, and W S W with the observed ones. */
    Curvature(double[] parameters, SymmetricMatrix inverse, SymmetricMatrix fitted) {
        this.inverse = inverse;
        this.fitted = fitted;
        this.size = inverse.size();
        this.byInverse = times(inverse, parameters);
        this.byFitted = times(fitted, parameters);
        this.quadraticOfInverse = product(byInverse, parameters);
        this.quadraticOfFitted = product(byFitted, parameters);
    }

    private static double[] times(SymmetricMatrix matrix, double[] parameters) {
        double[] result = new double[matrix.size()];
        for (int i = 0; i < result.length; i++) {
            for (int j = 0; j < result.length; j++) {
                result[i] += matrix.get(i, j) * parameters[j];
            }
        }
        return result;
    }

    private static double product(double[] first, double[] parameters) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * parameters[i];
        }
        return sum;
    }

    /** What is expected if the model holds; always positive. */
    double expected(int a, int b) {
        int i = a % size;
        int j = b % size;
        double w = inverse.get(i, j);
        if (a < size && b < size) {
            return 2 * (byInverse[i] * byInverse[j] + w * quadraticOfInverse);
        }
        return a >= size && b >= size ? w * w : 2 * w * byInverse[a < size ? j : i];
    }

    /** What it is for the data. */
    double observed(int a, int b) {
        int i = a % size;
        int j = b % size;
        double w = inverse.get(i, j);
        double f = fitted.get(i, j);
        if (a < size && b < size) {
            return 2 * (byInverse[i] * byFitted[j] + byInverse[j] * byFitted[i])
                    + 2 * (w * quadraticOfFitted + f * quadraticOfInverse)
                    + 2 * (w - f)
                    - expected(a, b);
        }
        int unique = a < size ? j : i;
        return a >= size && b >= size
                ? 2 * w * f - w * w
                : 2 * (byInverse[unique] * f + w * byFitted[unique] - w * byInverse[unique]);
    }
}
