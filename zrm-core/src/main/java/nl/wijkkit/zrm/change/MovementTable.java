package nl.wijkkit.zrm.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;
import nl.wijkkit.zrm.instrument.Relation;
import org.jspecify.annotations.Nullable;

/**
 * How a group moved on one domain: how many went from level x to level y (<i>mobiliteitstabel</i>).
 * <p>
 * A domain of one edition and its counterpart in another have a table of their own, so that editions never mix unseen.
 * Small counts may reveal a person: protect them before you publish.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param fromInstrument  the earlier instrument
 * @param toInstrument  the later instrument
 * @param from  the domain in the earlier instrument; null if it has no such domain
 * @param to  the domain in the later instrument; null if it has no such domain
 * @param relation  how the two domains relate
 * @param counts  per earlier level, from low to high, the numbers that came to each later level; empty if nobody can be
 *     compared
 * @param notComparable  how many have this domain but no step that can be told, 0 or more
 * @param obstacles  per obstacle for how many of these it holds; several may hold for one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MovementTable(
        InstrumentId fromInstrument,
        InstrumentId toInstrument,
        @Nullable DomainKey from,
        @Nullable DomainKey to,
        Relation relation,
        List<List<Long>> counts,
        @JsonProperty(required = true) long notComparable,
        Map<Obstacle, Long> obstacles) {

    /**
     * Copies the counts.
     *
     * @throws IllegalArgumentException if the table is not square, a count is negative, or more obstacles hold than
     *     subjects could have
     */
    public MovementTable {
        Objects.requireNonNull(fromInstrument, "fromInstrument");
        Objects.requireNonNull(toInstrument, "toInstrument");
        Objects.requireNonNull(relation, "relation");
        if (from == null && to == null) {
            throw new IllegalArgumentException("a movement must be about a domain");
        }
        counts = counts.stream().map(List::copyOf).toList();
        for (List<Long> row : counts) {
            if (row.size() != counts.size()) {
                throw new IllegalArgumentException(
                        "a movement table must be square, got " + counts.size() + " rows and a row of " + row.size());
            }
            row.forEach(MovementTable::requireCount);
        }
        requireCount(notComparable);
        Map<Obstacle, Long> copy = new EnumMap<>(Obstacle.class);
        for (Map.Entry<Obstacle, Long> entry : obstacles.entrySet()) {
            requireCount(entry.getValue());
            if (entry.getValue() > notComparable) {
                throw new IllegalArgumentException(
                        "an obstacle must hold for at most " + notComparable + ", got " + entry.getValue());
            }
            if (entry.getValue() > 0) {
                copy.put(entry.getKey(), entry.getValue());
            }
        }
        obstacles = Collections.unmodifiableMap(copy);
    }

    private static void requireCount(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("counts must be 0 or more, got " + count);
        }
    }

    /**
     * Returns how many went from one level to another.
     *
     * @param fromLevel  the earlier level, from 1
     * @param toLevel  the later level, from 1
     * @return the number, 0 or more
     * @throws IndexOutOfBoundsException if the table has no such level
     */
    public long count(int fromLevel, int toLevel) {
        return counts.get(fromLevel - 1).get(toLevel - 1);
    }

    /**
     * Returns how many moved in a direction.
     *
     * @param direction  the direction
     * @return the number, 0 or more
     */
    public long count(Direction direction) {
        long sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            for (int j = 0; j < counts.size(); j++) {
                if (Direction.of(j - i) == direction) {
                    sum += counts.get(i).get(j);
                }
            }
        }
        return sum;
    }

    /**
     * Returns how many can be compared.
     *
     * @return the sum of the table
     */
    public long comparable() {
        return counts.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the name of the domain: the later one if there is one.
     *
     * @return the domain
     */
    public DomainKey domain() {
        return to != null ? to : Objects.requireNonNull(from, "from");
    }

    /** Returns whether both tables are about the same domains of the same instruments. */
    boolean isAlike(MovementTable other) {
        return fromInstrument.equals(other.fromInstrument)
                && toInstrument.equals(other.toInstrument)
                && Objects.equals(from, other.from)
                && Objects.equals(to, other.to)
                && relation == other.relation;
    }

    /**
     * Adds the table of another group on the same domain.
     *
     * @param other  the other table
     * @return the sum
     * @throws IllegalArgumentException if it is about another domain, instrument or scale
     */
    public MovementTable plus(MovementTable other) {
        if (!isAlike(other)) {
            throw new IllegalArgumentException("expected a table of the same domains and instruments, got another");
        }
        Map<Obstacle, Long> sum = new EnumMap<>(Obstacle.class);
        sum.putAll(obstacles);
        other.obstacles.forEach((obstacle, count) -> sum.merge(obstacle, count, Long::sum));
        return new MovementTable(
                fromInstrument,
                toInstrument,
                from,
                to,
                relation,
                add(counts, other.counts),
                notComparable + other.notComparable,
                sum);
    }

    private static List<List<Long>> add(List<List<Long>> one, List<List<Long>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        if (one.size() != other.size()) {
            throw new IllegalArgumentException(
                    "levels must be of one scale, got a scale of " + one.size() + " and a scale of " + other.size());
        }
        List<List<Long>> sum = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            List<Long> row = new ArrayList<>();
            for (int j = 0; j < one.size(); j++) {
                row.add(one.get(i).get(j) + other.get(i).get(j));
            }
            sum.add(row);
        }
        return sum;
    }
}
