package nl.wijkkit.zrm.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.change.MovementTable;
import nl.wijkkit.zrm.change.Movements;
import nl.wijkkit.zrm.change.Obstacle;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;
import nl.wijkkit.zrm.instrument.Relation;
import nl.wijkkit.zrm.reliability.OrdinalTable;

/** Lays the answers of a cohort out for the statistics. */
final class Tables {

    private Tables() {}

    static OrdinalTable of(Cohort cohort) {
        List<String> names = cohort.instrument().domains().stream()
                .map(domain -> domain.key().value())
                .toList();
        byte[][] columns = new byte[names.size()][cohort.rows()];
        for (int d = 0; d < columns.length; d++) {
            for (int row = 0; row < cohort.rows(); row++) {
                columns[d][row] = levelOrMissing(cohort.code(row, d));
            }
        }
        return OrdinalTable.ofColumns(names, columns);
    }

    static OrdinalTable firstAndLast(Cohort cohort, DomainKey domain) {
        int position = cohort.instrument().position(domain);
        if (position < 0) {
            throw new IllegalArgumentException(
                    "expected a domain of " + cohort.instrument().id() + ", got " + domain);
        }
        int[] pairs = pairs(cohort);
        byte[][] columns = new byte[2][pairs.length / 2];
        for (int i = 0; i < pairs.length; i++) {
            columns[i % 2][i / 2] = levelOrMissing(cohort.code(pairs[i], position));
        }
        return OrdinalTable.ofColumns(List.of("first", "last"), columns);
    }

    static Movements movements(Cohort cohort) {
        int[] pairs = pairs(cohort);
        InstrumentId id = cohort.instrument().id();
        int scale = cohort.instrument().scale();
        List<MovementTable> tables = new ArrayList<>();
        for (int d = 0; d < cohort.instrument().domains().size(); d++) {
            long[][] counts = new long[scale][scale];
            long notComparable = 0;
            for (int i = 0; i < pairs.length; i += 2) {
                byte from = cohort.code(pairs[i], d);
                byte to = cohort.code(pairs[i + 1], d);
                if (Codes.isLevel(from) && Codes.isLevel(to)) {
                    counts[from - 1][to - 1]++;
                } else {
                    notComparable++;
                }
            }
            DomainKey key = cohort.instrument().domains().get(d).key();
            tables.add(new MovementTable(
                    id,
                    id,
                    key,
                    key,
                    Relation.SAME,
                    Arrays.stream(counts)
                            .map(row -> Arrays.stream(row).boxed().toList())
                            .toList(),
                    notComparable,
                    Map.of(Obstacle.NO_LEVEL, notComparable)));
        }
        return new Movements(pairs.length / 2, tables);
    }

    /** The first and the last row of each series that has more than one, one after the other. */
    private static int[] pairs(Cohort cohort) {
        int[] pairs = new int[16];
        int size = 0;
        int first = 0;
        for (int row = 0; row < cohort.rows(); row++) {
            if (cohort.startsSeries(row)) {
                first = row;
            } else if (cohort.endsSeries(row)) {
                if (size == pairs.length) {
                    pairs = Arrays.copyOf(pairs, size * 2);
                }
                pairs[size++] = first;
                pairs[size++] = row;
            }
        }
        return Arrays.copyOf(pairs, size);
    }

    private static byte levelOrMissing(byte code) {
        return Codes.isLevel(code) ? code : OrdinalTable.MISSING;
    }
}
