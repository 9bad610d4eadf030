package nl.wijkkit.zrm.reliability.matrix;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * A symmetric matrix of finite numbers, such as the covariances or correlations between domains.
 * <p>
 * It is as wide as an instrument has domains, so that plain methods are fast enough: Cholesky's decomposition and cyclic
 * Jacobi rotations, which give the same bits on every machine.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class SymmetricMatrix {

    private final double[][] cells;

    private SymmetricMatrix(double[][] cells) {
        this.cells = cells;
    }

    /** Gives the number in a cell. */
    @FunctionalInterface
    public interface Cell {

        /**
         * Returns the number in a cell.
         *
         * @param row  the row, from 0
         * @param column  the column, from 0, not above the row
         * @return the number, finite
         */
        double at(int row, int column);
    }

    /**
     * Obtains a matrix from its rows, which are copied.
     *
     * @param rows  the rows, as many as they are long, symmetric
     * @return the matrix
     * @throws IllegalArgumentException if the rows are not square, not symmetric or not finite
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SymmetricMatrix of(double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != rows.length) {
                throw new IllegalArgumentException(
                        "expected " + rows.length + " numbers in row " + i + ", got " + rows[i].length);
            }
            for (int j = 0; j < i; j++) {
                if (rows[i][j] != rows[j][i]) {
                    throw new IllegalArgumentException("not symmetric at row " + i + ", column " + j);
                }
            }
        }
        return filled(rows.length, (i, j) -> rows[i][j]);
    }

    /**
     * Obtains a matrix of which each cell on or below the diagonal is asked for once.
     *
     * @param size  the number of rows
     * @param cell  gives the number in a cell
     * @return the matrix
     * @throws IllegalArgumentException if a number is not finite
     */
    public static SymmetricMatrix filled(int size, Cell cell) {
        double[][] cells = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double value = cell.at(i, j);
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("expected finite numbers, got " + value);
                }
                cells[i][j] = value;
                cells[j][i] = value;
            }
        }
        return new SymmetricMatrix(cells);
    }

    /**
     * Returns the number of rows.
     *
     * @return the number of rows, which is that of columns
     */
    public int size() {
        return cells.length;
    }

    /**
     * Returns one number.
     *
     * @param row  the row, from 0
     * @param column  the column, from 0
     * @return the number
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public double get(int row, int column) {
        return cells[row][column];
    }

    /**
     * Returns the sum of a row, added from left to right.
     *
     * @param row  the row, from 0
     * @return the sum
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double rowSum(int row) {
        double sum = 0;
        for (double value : cells[row]) {
            sum += value;
        }
        return sum;
    }

    /**
     * Returns the sum of all numbers.
     *
     * @return the sum; for covariances, the variance of the sum score
     */
    public double sum() {
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += rowSum(i);
        }
        return sum;
    }

    /**
     * Returns the sum of the diagonal.
     *
     * @return the trace
     */
    public double trace() {
        double trace = 0;
        for (int i = 0; i < cells.length; i++) {
            trace += cells[i][i];
        }
        return trace;
    }

    /**
     * Returns the matrix with every number replaced.
     *
     * @param operation  gives the new number, finite
     * @return the matrix
     * @throws IllegalArgumentException if a new number is not finite
     */
    public SymmetricMatrix map(DoubleUnaryOperator operation) {
        return filled(size(), (i, j) -> operation.applyAsDouble(cells[i][j]));
    }

    /**
     * Scales covariances to correlations: each cell is divided by the roots of its two diagonal cells.
     *
     * @return the matrix, with ones on the diagonal
     * @throws IllegalArgumentException if a number on the diagonal is not positive
     */
    public SymmetricMatrix toCorrelations() {
        for (int i = 0; i < size(); i++) {
            if (!(cells[i][i] > 0)) {
                throw new IllegalArgumentException("expected positive variances, got " + cells[i][i]);
            }
        }
        return filled(size(), (i, j) -> i == j ? 1 : cells[i][j] / Math.sqrt(cells[i][i] * cells[j][j]));
    }

    /**
     * Solves the equations of which this matrix holds the coefficients.
     *
     * @param right  the right-hand side, one number per row
     * @return the solution; empty if the matrix is not positive definite
     * @throws IllegalArgumentException if there is not one number per row
     */
    public Optional<double[]> solve(double[] right) {
        if (right.length != size()) {
            throw new IllegalArgumentException("expected " + size() + " numbers, got " + right.length);
        }
        return Cholesky.of(cells).map(factor -> factor.solve(right));
    }

    /**
     * Inverts the matrix.
     *
     * @return the inverse; empty if the matrix is not positive definite
     */
    public Optional<SymmetricMatrix> inverse() {
        return Cholesky.of(cells).map(Cholesky::inverse).map(inverse -> filled(size(), (i, j) -> inverse[i][j]));
    }

    /**
     * Returns the natural logarithm of the determinant.
     *
     * @return the logarithm; empty if the matrix is not positive definite
     */
    public Optional<Double> logDeterminant() {
        return Cholesky.of(cells).map(Cholesky::logDeterminant);
    }

    /**
     * Returns the eigenvalues.
     *
     * @return the eigenvalues, highest first
     */
    public double[] eigenvalues() {
        return JacobiRotations.of(cells).values();
    }

    /**
     * Returns the eigenvector of the highest eigenvalue.
     *
     * @return the vector, of length 1, its sum not negative
     */
    public double[] principalVector() {
        return JacobiRotations.of(cells).principalVector();
    }

    /**
     * Copies the numbers.
     *
     * @return the rows
     */
    @JsonValue
    public double[][] toRows() {
        return Arrays.stream(cells).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SymmetricMatrix matrix && Arrays.deepEquals(cells, matrix.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(cells);
    }

    /**
     * Returns the shape, not the numbers.
     *
     * @return the number of rows
     */
    @Override
    public String toString() {
        return "SymmetricMatrix[size=" + size() + "]";
    }
}
