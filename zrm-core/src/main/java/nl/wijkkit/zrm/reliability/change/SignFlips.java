package nl.wijkkit.zrm.reliability.change;

import java.util.Arrays;

/**
 * The exact distribution of a sum of ranks when each rank is plus or minus with equal chance: the probabilities of all
 * sums, built up rank by rank.
 */
final class SignFlips {

    private SignFlips() {}

    /** Returns the probability that the smaller of the two sums is at most this, for ranks of any sign. */
    static double twoSided(long[] ranks, long smaller) {
        int top = Math.toIntExact(smaller);
        double[] probability = new double[top + 1];
        probability[0] = 1;
        int reached = 0;
        for (long signed : sorted(ranks)) {
            int rank = (int) Math.min(Integer.MAX_VALUE, signed);
            reached = (int) Math.min(top, (long) reached + rank);
            for (int sum = reached; sum >= 0; sum--) {
                double without = probability[sum] / 2;
                probability[sum] = sum >= rank ? without + probability[sum - rank] / 2 : without;
            }
        }
        double tail = 0;
        for (double p : probability) {
            tail += p;
        }
        return Math.min(1, 2 * tail);
    }

    private static long[] sorted(long[] ranks) {
        return Arrays.stream(ranks)
                .map(Math::abs)
                .filter(rank -> rank > 0)
                .sorted()
                .toArray();
    }
}
