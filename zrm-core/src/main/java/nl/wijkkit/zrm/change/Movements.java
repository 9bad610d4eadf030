package nl.wijkkit.zrm.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import nl.wijkkit.zrm.instrument.DomainKey;

/**
 * How the members of a household or a group moved, domain by domain.
 * <pre>{@code
 * Movements movements = changes.stream().collect(Movements.collector());
 * movements.of(DomainKey.of("huisvesting")).orElseThrow().count(Direction.UP);
 * }</pre>
 * A household that was assessed as a whole is a subject of its own, with a {@link Change} of its own; nothing here makes
 * it out of its members. Movements of parts of a group add up in any order, so they may be gathered in parallel.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param changes  how many changes were gathered, 0 or more
 * @param tables  a table per domain, sorted by instruments and domains
 */
public record Movements(@JsonProperty(required = true) long changes, List<MovementTable> tables) {

    private static final Comparator<MovementTable> ORDER = Comparator.comparing(MovementTable::fromInstrument)
            .thenComparing(MovementTable::toInstrument)
            .thenComparing(MovementTable::domain)
            .thenComparing(MovementTable::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(MovementTable::to, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(MovementTable::relation);

    private static final Movements NONE = new Movements(0, List.of());

    /**
     * Sorts the tables.
     *
     * @throws IllegalArgumentException if the number is negative or two tables are about the same domains
     */
    public Movements {
        if (changes < 0) {
            throw new IllegalArgumentException("changes must be 0 or more, got " + changes);
        }
        tables = tables.stream().sorted(ORDER).toList();
        for (int i = 1; i < tables.size(); i++) {
            if (tables.get(i).isAlike(tables.get(i - 1))) {
                throw new IllegalArgumentException("a domain must have one table");
            }
        }
    }

    /**
     * Returns the movements of nobody.
     *
     * @return no changes and no tables
     */
    public static Movements none() {
        return NONE;
    }

    /**
     * Gathers changes.
     *
     * @return a collector that may run in parallel
     */
    public static Collector<Change, ?, Movements> collector() {
        return Collector.of(
                MovementCounter::new, MovementCounter::add, MovementCounter::merge, MovementCounter::toMovements);
    }

    /**
     * Adds the movements of others.
     *
     * @param other  the movements of another part of the group
     * @return the sum
     * @throws IllegalArgumentException if a domain has two scales
     */
    public Movements plus(Movements other) {
        List<MovementTable> sum = new ArrayList<>();
        for (MovementTable table : tables) {
            sum.add(other.tables.stream()
                    .filter(table::isAlike)
                    .findFirst()
                    .map(table::plus)
                    .orElse(table));
        }
        for (MovementTable table : other.tables) {
            if (tables.stream().noneMatch(table::isAlike)) {
                sum.add(table);
            }
        }
        return new Movements(changes + other.changes, sum);
    }

    /**
     * Finds the tables of a domain.
     *
     * @param domain  the domain, by its later name
     * @return the tables: one for each pair of instruments
     */
    public List<MovementTable> allOf(DomainKey domain) {
        return tables.stream().filter(table -> table.domain().equals(domain)).toList();
    }

    /**
     * Finds the table of a domain, for a group that was assessed with one instrument.
     *
     * @param domain  the domain
     * @return the table; empty if there is none
     * @throws IllegalStateException if there are several, because the group was assessed with several instruments
     */
    public Optional<MovementTable> of(DomainKey domain) {
        List<MovementTable> found = allOf(domain);
        if (found.size() > 1) {
            throw new IllegalStateException(
                    "expected one table of domain " + domain + ", got " + found.size() + "; see allOf");
        }
        return found.stream().findFirst();
    }
}
