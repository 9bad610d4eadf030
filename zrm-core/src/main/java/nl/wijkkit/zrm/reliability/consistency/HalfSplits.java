package nl.wijkkit.zrm.reliability.consistency;

import nl.wijkkit.zrm.reliability.matrix.SymmetricMatrix;

/**
 * The highest and lowest sum of covariances between two halves of the items, over all splits into halves of floor(k / 2)
 * and the rest.
 * <p>
 * Items are given to either half one after another; each split is reached once.
 */
final class HalfSplits {

    private final SymmetricMatrix matrix;
    private final boolean[] inFirst;
    private final int first;
    private double highest = Double.NEGATIVE_INFINITY;
    private double lowest = Double.POSITIVE_INFINITY;

    private HalfSplits(SymmetricMatrix matrix) {
        this.matrix = matrix;
        this.inFirst = new boolean[matrix.size()];
        this.first = matrix.size() / 2;
    }

    static HalfSplits of(SymmetricMatrix matrix) {
        HalfSplits splits = new HalfSplits(matrix);
        if (matrix.size() % 2 == 0) {
            splits.inFirst[0] = true;
            splits.give(1, 1, 0);
        } else {
            splits.give(0, 0, 0);
        }
        return splits;
    }

    private void give(int item, int given, double between) {
        if (item == inFirst.length) {
            highest = Math.max(highest, between);
            lowest = Math.min(lowest, between);
            return;
        }
        double withFirst = 0;
        double withSecond = 0;
        for (int i = 0; i < item; i++) {
            if (inFirst[i]) {
                withFirst += matrix.get(item, i);
            } else {
                withSecond += matrix.get(item, i);
            }
        }
        if (given < first) {
            inFirst[item] = true;
            give(item + 1, given + 1, between + withSecond);
        }
        if (item - given < inFirst.length - first) {
            inFirst[item] = false;
            give(item + 1, given, between + withFirst);
        }
    }

    double highest() {
        return highest;
    }

    double lowest() {
        return lowest;
    }
}
