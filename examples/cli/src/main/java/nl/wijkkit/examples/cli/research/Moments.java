package nl.wijkkit.examples.cli.research;

import java.util.List;
import nl.wijkkit.zrm.reliability.OrdinalTable;

/**
 * The first and the last assessment of the same persons.
 *
 * @param labels  what each column is called
 * @param first  the first assessments, a row for each person
 * @param last  the last, in the same order of persons and columns
 */
record Moments(List<String> labels, OrdinalTable first, OrdinalTable last) {

    /** Lays the two moments of one column beside each other. */
    OrdinalTable of(int column) {
        return OrdinalTable.ofColumns(
                List.of("first", "last"), new byte[][] {first.column(column), last.column(column)});
    }
}
