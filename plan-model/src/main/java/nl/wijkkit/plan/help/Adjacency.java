package nl.wijkkit.plan.help;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which districts (postal codes of four digits) adjoin. A municipality makes this list once from a map; without it no two
 * districts are taken to adjoin, since their numbers do not say.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param pairs  the districts that adjoin, in either order; kept sorted, each pair once
 */
public record Adjacency(List<Adjacency.Pair> pairs) {

    /** No district is known to adjoin another. */
    public static final Adjacency NONE = new Adjacency(List.of());

    /**
     * Two districts that adjoin.
     *
     * @param one  a postal code of four digits; the lower of the two is kept here
     * @param other  another one
     */
    public record Pair(String one, String other) implements Comparable<Pair> {

        private static final Pattern DISTRICT = Pattern.compile("[1-9][0-9]{3}");
        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::one).thenComparing(Pair::other);

        /**
         * Checks the shapes and puts the lower district first.
         *
         * @throws IllegalArgumentException if one is not four digits, or they are the same
         */
        public Pair {
            if (!DISTRICT.matcher(one).matches() || !DISTRICT.matcher(other).matches()) {
                throw new IllegalArgumentException("a district must be four digits, such as 2511");
            }
            if (one.equals(other)) {
                throw new IllegalArgumentException("a district does not adjoin itself");
            }
            if (one.compareTo(other) > 0) {
                String lower = other;
                other = one;
                one = lower;
            }
        }

        /**
         * Compares by the lower district, then by the other.
         *
         * @param that  the other pair
         * @return negative, zero or positive
         */
        @Override
        public int compareTo(Pair that) {
            return ORDER.compare(this, that);
        }
    }

    /** Sorts the pairs and takes out those that stand twice. */
    public Adjacency {
        pairs = pairs.stream().sorted().distinct().toList();
    }

    /**
     * Returns whether two districts adjoin.
     *
     * @param one  a postal code of four digits
     * @param other  another
     * @return true if the list says so
     * @throws IllegalArgumentException if one is not four digits
     */
    public boolean adjoin(String one, String other) {
        return !one.equals(other) && Collections.binarySearch(pairs, new Pair(one, other)) >= 0;
    }

    /**
     * Returns the number of pairs.
     *
     * @return one count
     */
    @Override
    public String toString() {
        return "Adjacency[pairs=" + pairs.size() + "]";
    }
}
