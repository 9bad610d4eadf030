package nl.wijkkit.zrm.reliability.irt;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import nl.wijkkit.zrm.reliability.count.ScoreCounts;

/** What conditional likelihood needs of the complete rows: the range of each item, and how often each level and score occur. */
final class CreditData {

    private final PairCounts counts;
    private final ScoreCounts totals;
    private final int[] lowest;
    private final int[] first;

    private CreditData(PairCounts counts, ScoreCounts totals, int[] lowest, int[] first) {
        this.counts = counts;
        this.totals = totals;
        this.lowest = lowest;
        this.first = first;
    }

    /** With a shared range, each item runs from the lowest to the highest level of all; else from its own to its own. */
    static CreditData of(PairCounts counts, ScoreCounts totals, boolean shared) {
        int items = counts.columns();
        int[] lowest = new int[items];
        int[] first = new int[items + 1];
        int[] all = range(counts, IntStream.range(0, items).toArray());
        for (int i = 0; i < items; i++) {
            int[] range = shared ? all : range(counts, i);
            lowest[i] = range[0];
            first[i + 1] = first[i] + range[1] - range[0];
        }
        return new CreditData(counts, totals, lowest, first);
    }

    private static int[] range(PairCounts counts, int... items) {
        int[] used = IntStream.rangeClosed(counts.lowest(), counts.highest())
                .filter(level -> Arrays.stream(items).anyMatch(i -> counts.count(i, level) > 0))
                .toArray();
        return new int[] {used[0], used[used.length - 1]};
    }

    int items() {
        return lowest.length;
    }

    String name(int item) {
        return counts.names().get(item);
    }

    int lowest(int item) {
        return lowest[item];
    }

    int steps(int item) {
        return first[item + 1] - first[item];
    }

    int[] first() {
        return first;
    }

    int allSteps() {
        return first[first.length - 1];
    }

    long n() {
        return totals.n();
    }

    /** How often each level above the lowest occurs, item by item. */
    double[] observed() {
        double[] observed = new double[allSteps()];
        for (int i = 0; i < items(); i++) {
            for (int h = 1; h <= steps(i); h++) {
                observed[first[i] + h - 1] = counts.count(i, lowest[i] + h);
            }
        }
        return observed;
    }

    /** How often each raw score occurs, from 0. */
    long[] frequencies() {
        int offset = Arrays.stream(lowest).sum();
        return IntStream.rangeClosed(0, allSteps())
                .mapToLong(score -> totals.count(score + offset))
                .toArray();
    }
}
