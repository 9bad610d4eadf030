package nl.wijkkit.zrm.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;
import nl.wijkkit.zrm.instrument.Relation;
import org.jspecify.annotations.Nullable;

/** Counts movements in place, so that a group of any size costs one table per domain. Not thread-safe. */
final class MovementCounter {

    /** What a table is about. */
    private record Key(
            InstrumentId fromInstrument,
            InstrumentId toInstrument,
            @Nullable DomainKey from,
            @Nullable DomainKey to,
            Relation relation) {}

    private static final class Cells {
        private int scale;
        private long[] counts = {};
        private long notComparable;
        private final Map<Obstacle, Long> obstacles = new EnumMap<>(Obstacle.class);

        void add(Step step) {
            if (step instanceof Step.Moved moved) {
                requireScale(moved.from().max());
                counts[(moved.from().value() - 1) * scale + moved.to().value() - 1]++;
            } else if (step instanceof Step.NotComparable not) {
                notComparable++;
                not.obstacles().forEach(obstacle -> obstacles.merge(obstacle, 1L, Long::sum));
            }
        }

        void add(Cells other) {
            if (other.scale > 0) {
                requireScale(other.scale);
                Arrays.setAll(counts, i -> counts[i] + other.counts[i]);
            }
            notComparable += other.notComparable;
            other.obstacles.forEach((obstacle, count) -> obstacles.merge(obstacle, count, Long::sum));
        }

        private void requireScale(int found) {
            if (scale == 0) {
                scale = found;
                counts = new long[found * found];
            } else if (scale != found) {
                throw new IllegalArgumentException(
                        "levels must be of one scale, got a scale of " + scale + " and a scale of " + found);
            }
        }

        MovementTable toTable(Key key) {
            List<List<Long>> rows = new ArrayList<>();
            for (int i = 0; i < scale; i++) {
                rows.add(Arrays.stream(counts, i * scale, (i + 1) * scale)
                        .boxed()
                        .toList());
            }
            return new MovementTable(
                    key.fromInstrument,
                    key.toInstrument,
                    key.from,
                    key.to,
                    key.relation,
                    rows,
                    notComparable,
                    obstacles);
        }
    }

    private final Map<Key, Cells> cells = new HashMap<>();
    private long changes;

    void add(Change change) {
        changes++;
        for (DomainChange domain : change.domains()) {
            Key key = new Key(
                    change.fromInstrument(), change.toInstrument(), domain.from(), domain.to(), domain.relation());
            cells.computeIfAbsent(key, unseen -> new Cells()).add(domain.step());
        }
    }

    MovementCounter merge(MovementCounter other) {
        changes += other.changes;
        other.cells.forEach((key, added) ->
                cells.computeIfAbsent(key, unseen -> new Cells()).add(added));
        return this;
    }

    Movements toMovements() {
        List<MovementTable> tables = new ArrayList<>();
        cells.forEach((key, counted) -> tables.add(counted.toTable(key)));
        return new Movements(changes, tables);
    }
}
