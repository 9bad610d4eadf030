package nl.wijkkit.zrm.reliability.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.agreement.PatternCounter.Pattern;

/**
 * What any number of raters gave to units, counted: how many units have the same ratings, and how often each rater used
 * each category.
 * <p>
 * The one thing that the agreement statistics of many raters read. It holds whole numbers only, in an order that depends
 * on nothing but the ratings: parts of the data {@linkplain #plus add up} to the same counts in any split and order, and
 * relabelling raters or units changes no statistic by a bit.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class RatingCounts {

    private final Categories categories;
    private final Pattern[] patterns;
    private final long[][] raterTotals;

    private RatingCounts(Categories categories, Pattern[] patterns, long[][] raterTotals) {
        this.categories = categories;
        this.patterns = patterns;
        this.raterTotals = raterTotals;
    }

    /**
     * Counts ordinal ratings, a column per rater.
     *
     * @param table  the ratings
     * @param categories  the full list of categories
     * @return the counts
     * @throws IllegalArgumentException if there is no rater or a rating is not in the list
     */
    public static RatingCounts of(OrdinalTable table, Categories categories) {
        int raters = checkedRaters(table.names());
        byte[][] columns = new byte[raters][];
        for (int c = 0; c < raters; c++) {
            columns[c] = table.column(c);
        }
        int[] positions = categories.positionsOfCodes();
        return count(table.rows(), raters, categories, (row, unit) -> {
            for (int c = 0; c < raters; c++) {
                unit[c] = positions[columns[c][row] - Byte.MIN_VALUE];
            }
        });
    }

    /**
     * Counts ratings that need not be small whole numbers, a column per rater.
     *
     * @param table  the ratings
     * @param categories  the full list of categories
     * @return the counts
     * @throws IllegalArgumentException if there is no rater or a rating is not in the list
     */
    public static RatingCounts of(ScoreTable table, Categories categories) {
        int raters = checkedRaters(table.names());
        double[][] columns = new double[raters][];
        for (int c = 0; c < raters; c++) {
            columns[c] = table.column(c);
        }
        Map<Double, Integer> positions = new HashMap<>();
        for (int i = 0; i < categories.size(); i++) {
            positions.put(categories.value(i), i);
        }
        int missing = categories.size();
        return count(table.rows(), raters, categories, (row, unit) -> {
            for (int c = 0; c < raters; c++) {
                double score = columns[c][row];
                unit[c] = Double.isNaN(score) ? missing : positions.getOrDefault(score + 0.0, missing + 1);
            }
        });
    }

    /** Looks up the categories of a unit's ratings: size if one is missing, size + 1 if one is not in the list. */
    private interface Units {
        void look(int row, int[] unit);
    }

    private static RatingCounts count(int rows, int raters, Categories categories, Units units) {
        int size = categories.size();
        PatternCounter counter = new PatternCounter(size, raters);
        long[][] raterTotals = new long[raters][size];
        long[] key = counter.emptyKey();
        int[] unit = new int[raters];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(key, 0);
            units.look(row, unit);
            int ratings = 0;
            for (int c = 0; c < raters; c++) {
                int position = unit[c];
                if (position < size) {
                    counter.rate(key, position);
                    ratings++;
                } else if (position > size) {
                    throw categories.notListed(row, c);
                }
            }
            counter.add(key, 1);
            if (ratings == raters) {
                for (int c = 0; c < raters; c++) {
                    raterTotals[c][unit[c]]++;
                }
            }
        }
        return new RatingCounts(categories, counter.sorted(), raterTotals);
    }

    private static int checkedRaters(List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("expected at least one rater, got none");
        }
        return names.size();
    }

    /**
     * Adds the counts of another part of the data: other units, the same raters in the same order.
     *
     * @param other  counts over the same categories and raters
     * @return the counts of both
     * @throws IllegalArgumentException if the categories or the number of raters differ
     */
    public RatingCounts plus(RatingCounts other) {
        if (!categories.equals(other.categories)) {
            throw new IllegalArgumentException("expected the same categories, got " + other.categories);
        }
        if (raters() != other.raters()) {
            throw new IllegalArgumentException("expected " + raters() + " raters, got " + other.raters());
        }
        long[][] totals = new long[raters()][categories.size()];
        for (int r = 0; r < totals.length; r++) {
            for (int c = 0; c < categories.size(); c++) {
                totals[r][c] = Math.addExact(raterTotals[r][c], other.raterTotals[r][c]);
            }
        }
        return new RatingCounts(categories, merged(patterns, other.patterns), totals);
    }

    private static Pattern[] merged(Pattern[] a, Pattern[] b) {
        List<Pattern> merged = new ArrayList<>(a.length + b.length);
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            int order = i == a.length ? 1 : j == b.length ? -1 : Arrays.compare(a[i].counts(), b[j].counts());
            if (order == 0) {
                merged.add(new Pattern(a[i].counts(), Math.addExact(a[i++].units(), b[j++].units())));
            } else {
                merged.add(order < 0 ? a[i++] : b[j++]);
            }
        }
        return merged.toArray(Pattern[]::new);
    }

    /**
     * Returns the full list of categories.
     *
     * @return the categories
     */
    public Categories categories() {
        return categories;
    }

    /**
     * Returns the number of raters.
     *
     * @return the number of columns that were counted
     */
    public int raters() {
        return raterTotals.length;
    }

    /**
     * Returns the number of units with at least this many ratings.
     *
     * @param ratings  the number of ratings, 0 for all units
     * @return the number of units
     */
    public long unitsWith(int ratings) {
        long units = 0;
        for (Pattern pattern : patterns) {
            units += pattern.ratings() >= ratings ? pattern.units() : 0;
        }
        return units;
    }

    /**
     * Returns Krippendorff's coincidence matrix: how often two categories met in a unit, every unit weighing as many times
     * as it has ratings.
     * <p>
     * Sums per number of ratings are whole numbers until the last division.
     *
     * @return a row per category, in each a number per category; symmetric
     */
    public double[][] coincidences() {
        int size = categories.size();
        double[][] matrix = new double[size][size];
        for (int ratings = 2; ratings <= raters(); ratings++) {
            long[][] pairs = pairs(ratings);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    matrix[i][j] += pairs[i][j] / (ratings - 1.0);
                }
            }
        }
        return matrix;
    }

    private long[][] pairs(int ratings) {
        int size = categories.size();
        long[][] pairs = new long[size][size];
        for (Pattern pattern : patterns) {
            int[] counts = pattern.counts();
            if (pattern.ratings() == ratings) {
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        pairs[i][j] += counts[i] * (long) (i == j ? counts[j] - 1 : counts[j]) * pattern.units();
                    }
                }
            }
        }
        return pairs;
    }

    /** Returns the different ratings of units with at least this many ratings, always in the same order. */
    Pattern[] patternsWith(int ratings) {
        return Arrays.stream(patterns)
                .filter(pattern -> pattern.ratings() >= ratings)
                .toArray(Pattern[]::new);
    }

    /** Returns how often a rater used a category in units that every rater rated. */
    long completeTotal(int rater, int category) {
        return raterTotals[rater][category];
    }

    /**
     * Returns the size, never the ratings.
     *
     * @return the numbers of units, raters and categories
     */
    @Override
    public String toString() {
        return "RatingCounts[units=" + unitsWith(0) + ", raters=" + raters() + ", categories=" + categories.size()
                + "]";
    }
}
