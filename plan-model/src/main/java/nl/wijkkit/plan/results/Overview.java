package nl.wijkkit.plan.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import nl.wijkkit.plan.period.Period;

/**
 * Results per team, neighbourhood and period. Overviews of parts add up in any order to the same overview.
 * <pre>{@code
 * Overview overview = plans.stream()
 *     .map(plan -> new Overview.Row(groupOf(plan), meter.measure(plan, year)))
 *     .collect(Overview.collector());
 * SortedMap<String, Results> perTeam = overview.by(year, Group::team);
 * }</pre>
 * <b>Small numbers are not protected here</b>; see {@link Results}.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param rows  the results, one row per group and period; kept in order of group and period
 */
public record Overview(List<Overview.Row> rows) {

    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::group).thenComparing(row -> row.results().period());

    /** An overview without rows. */
    public static final Overview EMPTY = new Overview(List.of());

    /**
     * The results of a group in a period.
     *
     * @param group  the group
     * @param results  its results
     */
    public record Row(Group group, Results results) {

        /** Checks that both are there. */
        public Row {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(results, "results");
        }
    }

    /**
     * Sorts the rows.
     *
     * @throws IllegalArgumentException if a group has two rows about one period
     */
    public Overview {
        rows = rows.stream().sorted(ORDER).toList();
        for (int i = 1; i < rows.size(); i++) {
            if (ORDER.compare(rows.get(i - 1), rows.get(i)) == 0) {
                throw new IllegalArgumentException("a group must have one row for a period");
            }
        }
    }

    /**
     * Gathers rows, where those of one group and period add up.
     *
     * @return a collector that may run in parallel
     */
    public static Collector<Row, ?, Overview> collector() {
        return Collector.of(
                () -> new TreeMap<Row, Results>(ORDER),
                Overview::add,
                (one, other) -> {
                    other.forEach((row, results) -> add(one, new Row(row.group(), results)));
                    return one;
                },
                sums -> {
                    List<Row> rows = new ArrayList<>();
                    sums.forEach((row, results) -> rows.add(new Row(row.group(), results)));
                    return new Overview(rows);
                });
    }

    private static void add(TreeMap<Row, Results> sums, Row row) {
        sums.merge(row, row.results(), Results::plus);
    }

    /**
     * Adds another overview.
     *
     * @param other  the overview of other plans
     * @return the sum
     * @throws ArithmeticException if a count or an amount is too large
     */
    public Overview plus(Overview other) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(other.rows);
        return all.stream().collect(collector());
    }

    /**
     * Finds the results of a group.
     *
     * @param group  the group
     * @param period  the period
     * @return its results; empty if there are none
     */
    public Optional<Results> find(Group group, Period period) {
        return rows.stream()
                .filter(row ->
                        row.group().equals(group) && row.results().period().equals(period))
                .map(Row::results)
                .findFirst();
    }

    /**
     * Adds up larger groups, such as all neighbourhoods of a team.
     *
     * @param <K>  what the larger groups are named by
     * @param period  the period
     * @param larger  tells in which larger group a group counts, such as {@link Group#team}
     * @return the results per larger group, in order
     */
    public <K extends Comparable<K>> SortedMap<K, Results> by(
            Period period, Function<? super Group, ? extends K> larger) {
        SortedMap<K, Results> sums = new TreeMap<>();
        for (Row row : rows) {
            if (row.results().period().equals(period)) {
                sums.merge(larger.apply(row.group()), row.results(), Results::plus);
            }
        }
        return Collections.unmodifiableSortedMap(sums);
    }

    /**
     * Returns the number of rows.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Overview[rows=" + rows.size() + "]";
    }
}
