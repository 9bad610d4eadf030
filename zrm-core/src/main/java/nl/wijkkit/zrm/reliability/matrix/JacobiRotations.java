package nl.wijkkit.zrm.reliability.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The eigenvalues and eigenvectors of a symmetric matrix, by cyclic Jacobi rotations (Golub and Van Loan, Matrix
 * Computations, section 8.5).
 */
final class JacobiRotations {

    private static final int SWEEPS = 100;

    private final double[][] matrix;
    private final double[][] vectors;

    private JacobiRotations(double[][] matrix, double[][] vectors) {
        this.matrix = matrix;
        this.vectors = vectors;
    }

    static JacobiRotations of(double[][] symmetric) {
        int size = symmetric.length;
        double[][] matrix = Arrays.stream(symmetric).map(double[]::clone).toArray(double[][]::new);
        double[][] vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            vectors[i][i] = 1;
        }
        JacobiRotations result = new JacobiRotations(matrix, vectors);
        boolean rotated = true;
        for (int sweep = 0; rotated && sweep < SWEEPS; sweep++) {
            rotated = result.sweep();
        }
        return result;
    }

    double[] values() {
        return order().mapToDouble(i -> matrix[i][i]).toArray();
    }

    double[] principalVector() {
        int highest = order().findFirst().orElseThrow(() -> new IllegalArgumentException("expected at least one row"));
        double[] vector =
                Arrays.stream(vectors).mapToDouble(row -> row[highest]).toArray();
        double sum = Arrays.stream(vector).sum();
        return sum < 0 ? Arrays.stream(vector).map(value -> -value).toArray() : vector;
    }

    private IntStream order() {
        return IntStream.range(0, matrix.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -matrix[i][i]))
                .mapToInt(Integer::intValue);
    }

    private boolean sweep() {
        boolean rotated = false;
        for (int p = 0; p < matrix.length; p++) {
            for (int q = p + 1; q < matrix.length; q++) {
                double scale = Math.abs(matrix[p][p]) + Math.abs(matrix[q][q]);
                if (Math.abs(matrix[p][q]) > 1e-17 * scale && matrix[p][q] != 0) {
                    rotate(p, q);
                    rotated = true;
                } else {
                    matrix[p][q] = 0;
                    matrix[q][p] = 0;
                }
            }
        }
        return rotated;
    }

    private void rotate(int p, int q) {
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (int k = 0; k < matrix.length; k++) {
            double kp = matrix[k][p];
            double kq = matrix[k][q];
            matrix[k][p] = cosine * kp - sine * kq;
            matrix[k][q] = sine * kp + cosine * kq;
        }
        for (int k = 0; k < matrix.length; k++) {
            double pk = matrix[p][k];
            double qk = matrix[q][k];
            matrix[p][k] = cosine * pk - sine * qk;
            matrix[q][k] = sine * pk + cosine * qk;
            double vp = vectors[k][p];
            double vq = vectors[k][q];
            vectors[k][p] = cosine * vp - sine * vq;
            vectors[k][q] = sine * vp + cosine * vq;
        }
        matrix[p][q] = 0;
        matrix[q][p] = 0;
    }
}
