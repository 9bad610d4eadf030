package nl.wijkkit.zrm.instrument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * An instrument in one edition: the domains it scores, the levels it scores them on, and for whom.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the stable name, edition included
 * @param name  the name that people read
 * @param applicability  for whom it is meant
 * @param lookBackDays  how many days before the assessment the information may date from, as a rule; 0 if the instrument
 *     sets no such window. Manual of the ZRM: 30 days
 * @param levels  the levels from low to high, without a gap
 * @param domains  the domains in their fixed order, at least one, no key or name twice
 * @param supplementTo  the instruments that this one supplements; empty if it stands alone
 * @param labels  other names and orders of the same domains, such as those of a self-report
 * @param source  where the edition comes from
 * @param attribution  whose instrument it is
 */
public record Instrument(
        InstrumentId id,
        Text name,
        Applicability applicability,
        int lookBackDays,
        List<LevelName> levels,
        List<Domain> domains,
        List<InstrumentId> supplementTo,
        List<LabelSet> labels,
        Source source,
        String attribution) {

    /**
     * Checks that the levels form one scale, that no domain stands twice, and that no name stands for two of them.
     *
     * @throws IllegalArgumentException if a check fails, if the window is negative, or if the attribution is blank
     */
    public Instrument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(applicability, "applicability");
        if (lookBackDays < 0) {
            throw new IllegalArgumentException("look-back window must be 0 days or more, got " + lookBackDays);
        }
        levels = List.copyOf(Objects.requireNonNull(levels, "levels"));
        requireScale(levels);
        domains = List.copyOf(Objects.requireNonNull(domains, "domains"));
        Set<DomainKey> keys = requireDistinct(domains);
        supplementTo = List.copyOf(Objects.requireNonNull(supplementTo, "supplementTo"));
        if (supplementTo.contains(id) || new HashSet<>(supplementTo).size() < supplementTo.size()) {
            throw new IllegalArgumentException("an instrument must supplement other instruments, each once");
        }
        labels = List.copyOf(Objects.requireNonNull(labels, "labels"));
        Set<String> sets = new HashSet<>();
        for (LabelSet set : labels) {
            if (!sets.add(set.id())) {
                throw new IllegalArgumentException("label set " + set.id() + " stands twice");
            }
            if (!keys.equals(set.names().keySet())) {
                throw new IllegalArgumentException("label set " + set.id() + " must name every domain once");
            }
        }
        Objects.requireNonNull(source, "source");
        if (attribution.isBlank()) {
            throw new IllegalArgumentException("attribution must be a text that is not blank");
        }
    }

    private static void requireScale(List<LevelName> levels) {
        if (levels.size() < 2) {
            throw new IllegalArgumentException("an instrument must have at least two levels, got " + levels.size());
        }
        TakenNames<Level> names = new TakenNames<>();
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i).level();
            if (level.value() != i + 1 || level.max() != levels.size()) {
                throw new IllegalArgumentException(
                        "expected level " + (i + 1) + "/" + levels.size() + " at position " + i + ", got " + level);
            }
            names.take(level, LevelLookup.forms(levels.get(i))).ifPresent(other -> {
                throw new IllegalArgumentException("levels " + other + " and " + level + " share a name");
            });
        }
    }

    private static Set<DomainKey> requireDistinct(List<Domain> domains) {
        if (domains.isEmpty()) {
            throw new IllegalArgumentException("an instrument must have at least one domain");
        }
        Set<DomainKey> keys = new HashSet<>();
        TakenNames<DomainKey> names = new TakenNames<>();
        for (Domain domain : domains) {
            if (!keys.add(domain.key())) {
                throw new IllegalArgumentException("domain " + domain.key() + " stands twice");
            }
            names.take(domain.key(), DomainLookup.forms(domain)).ifPresent(other -> {
                throw new IllegalArgumentException("domains " + other + " and " + domain.key() + " share a name");
            });
        }
        return keys;
    }

    /**
     * Returns the number of levels of the scale.
     *
     * @return the highest level, 2 or more
     */
    public int scale() {
        return levels.size();
    }

    /**
     * Obtains a level on this instrument's scale.
     *
     * @param value  the level, from 1 to {@link #scale()}
     * @return the level
     * @throws IllegalArgumentException if the scale has no such level
     */
    public Level level(int value) {
        return Level.of(value, scale());
    }

    /**
     * Returns what a level is called.
     *
     * @param level  a level of this instrument's scale
     * @return the name
     * @throws IllegalArgumentException if the level belongs to another scale
     */
    public Text nameOf(Level level) {
        if (level.max() != scale()) {
            throw new IllegalArgumentException("expected a level of a scale of " + scale() + ", got " + level);
        }
        return levels.get(level.value() - 1).name();
    }

    /**
     * Finds a domain by its key.
     *
     * @param key  the key
     * @return the domain; empty if this instrument has no such domain
     */
    public Optional<Domain> domain(DomainKey key) {
        int position = position(key);
        return position < 0 ? Optional.empty() : Optional.of(domains.get(position));
    }

    /**
     * Returns the place of a domain in the fixed order.
     *
     * @param key  the key
     * @return the place, from 0; -1 if this instrument has no such domain
     */
    public int position(DomainKey key) {
        for (int i = 0; i < domains.size(); i++) {
            if (domains.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns whether this instrument can only be used beside another.
     *
     * @return true if it supplements another instrument
     */
    @JsonIgnore
    public boolean isSupplement() {
        return !supplementTo.isEmpty();
    }

    /**
     * Returns the id and the numbers of domains and levels.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Instrument[" + id + ", domains=" + domains.size() + ", levels=" + levels.size() + "]";
    }
}
