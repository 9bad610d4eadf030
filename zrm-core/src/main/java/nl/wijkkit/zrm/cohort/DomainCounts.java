package nl.wijkkit.zrm.cohort;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Profile.Median;
import nl.wijkkit.zrm.instrument.DomainKey;

/**
 * How the answers of a group lie on one domain: how many on each level, and how many without one and why.
 * <p>
 * Small counts may reveal a person: protect them before you publish.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param domain  the domain
 * @param levels  the number of answers on level 1, on level 2 and so on
 * @param missing  per reason the number of answers that give it instead of a level; reasons that nobody gave are left out
 */
public record DomainCounts(DomainKey domain, List<Long> levels, Map<Absence, Long> missing) {

    /**
     * Copies the counts.
     *
     * @throws IllegalArgumentException if there are fewer than 2 levels, or a count is negative
     */
    public DomainCounts {
        Objects.requireNonNull(domain, "domain");
        levels = List.copyOf(levels);
        if (levels.size() < 2) {
            throw new IllegalArgumentException("a scale must have at least 2 levels, got " + levels.size());
        }
        levels.forEach(DomainCounts::requireCount);
        Map<Absence, Long> copy = new EnumMap<>(Absence.class);
        missing.forEach((reason, count) -> {
            requireCount(count);
            if (count > 0) {
                copy.put(reason, count);
            }
        });
        missing = Collections.unmodifiableMap(copy);
    }

    private static void requireCount(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("counts must be 0 or more, got " + count);
        }
    }

    /**
     * Returns how many answers are a level.
     *
     * @return the number of levels
     */
    public long scored() {
        return levels.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns how many answers give a reason instead of a level.
     *
     * @return the number without a level
     */
    public long withoutLevel() {
        return missing.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns how many lie on the lowest level.
     *
     * @return the number on level 1; many of them are a floor effect, often said from 15 % of those scored (Terwee et al.
     *     2007, Journal of Clinical Epidemiology 60:34-42)
     */
    public long floor() {
        return levels.get(0);
    }

    /**
     * Returns how many lie on the highest level.
     *
     * @return the number on the highest level; many of them are a ceiling effect, see {@link #floor}
     */
    public long ceiling() {
        return levels.get(levels.size() - 1);
    }

    /**
     * Returns the level in the middle. An even number of answers may have two, since there is no half level.
     *
     * @return the lower and the upper median; empty if nobody has a level
     */
    @JsonIgnore
    public Optional<Median> median() {
        long scored = scored();
        return scored == 0 ? Optional.empty() : Optional.of(new Median(at((scored - 1) / 2), at(scored / 2)));
    }

    /**
     * Adds the counts of another group.
     *
     * @param other  the counts of another group on the same domain
     * @return the sum
     * @throws IllegalArgumentException if the other is about another domain or scale
     */
    public DomainCounts plus(DomainCounts other) {
        if (!domain.equals(other.domain) || levels.size() != other.levels.size()) {
            throw new IllegalArgumentException("expected counts of domain " + domain + " on a scale of " + levels.size()
                    + ", got domain " + other.domain + " on a scale of " + other.levels.size());
        }
        Long[] sum = new Long[levels.size()];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = levels.get(i) + other.levels.get(i);
        }
        Map<Absence, Long> reasons = new EnumMap<>(Absence.class);
        reasons.putAll(missing);
        other.missing.forEach((reason, count) -> reasons.merge(reason, count, Long::sum));
        return new DomainCounts(domain, List.of(sum), reasons);
    }

    /** The level of the answer at a place in the order from low to high, from 0. */
    private Level at(long place) {
        long passed = 0;
        for (int i = 0; i < levels.size(); i++) {
            passed += levels.get(i);
            if (place < passed) {
                return Level.of(i + 1, levels.size());
            }
        }
        throw new IllegalStateException("expected a place below " + passed + ", got " + place);
    }
}
