package nl.wijkkit.examples.cli.research;

import java.util.List;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.agreement.Categories;
import nl.wijkkit.zrm.reliability.count.PairCounts;

/**
 * The answers of persons on domains, one row a person, counted once for all statistics that need no more than counts.
 *
 * @param labels  what each column is called
 * @param table  the answers
 * @param lowest  the lowest level of the scale
 * @param highest  the highest
 * @param complete  counts of the rows without a missing answer
 * @param available  counts of all answers that there are
 */
record Items(
        List<String> labels, OrdinalTable table, int lowest, int highest, PairCounts complete, PairCounts available) {

    static Items of(List<String> labels, OrdinalTable table, int lowest, int highest) {
        return new Items(
                List.copyOf(labels),
                table,
                lowest,
                highest,
                PairCounts.ofCompleteRows(table),
                PairCounts.ofAvailable(table));
    }

    /** Returns how many persons have an answer in every column. */
    long completeRows() {
        return labels.isEmpty() ? 0 : complete.n(0);
    }

    int size() {
        return labels.size();
    }

    Categories categories() {
        return Categories.range(lowest, highest);
    }
}
