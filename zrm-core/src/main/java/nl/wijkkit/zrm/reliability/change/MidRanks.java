package nl.wijkkit.zrm.reliability.change;

import java.util.Arrays;

/** Ranks from 1, equal scores sharing the middle one. */
final class MidRanks {

    private MidRanks() {}

    static double[] of(double[] scores) {
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(scores[a] + 0.0, scores[b] + 0.0));
        double[] ranks = new double[scores.length];
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
