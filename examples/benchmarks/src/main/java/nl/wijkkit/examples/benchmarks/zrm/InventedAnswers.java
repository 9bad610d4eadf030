package nl.wijkkit.examples.benchmarks.zrm;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.OrdinalTable;

/** Answers from 1 to 5 that share one cause, so that columns correlate; the same for the same seed. */
final class InventedAnswers {

    private InventedAnswers() {}

    static OrdinalTable table(int rows, int columns, double missing, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[][] answers = new byte[columns][rows];
        for (int row = 0; row < rows; row++) {
            double shared = random.nextDouble();
            for (int column = 0; column < columns; column++) {
                double own = 0.6 * shared + 0.4 * random.nextDouble();
                answers[column][row] =
                        random.nextDouble() < missing ? OrdinalTable.MISSING : (byte) Math.min(5, 1 + (int) (5 * own));
            }
        }
        List<String> names =
                IntStream.range(0, columns).mapToObj(column -> "c" + column).toList();
        return OrdinalTable.ofColumns(names, answers);
    }
}
