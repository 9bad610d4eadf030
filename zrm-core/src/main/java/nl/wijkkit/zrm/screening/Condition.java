package nl.wijkkit.zrm.screening;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.instrument.DomainKey;

/**
 * What must hold for a rule: a count of domains, or a combination of conditions.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.AtOrBelow.class, name = "at-or-below"),
    @JsonSubTypes.Type(value = Condition.Dichotomy.class, name = "dichotomy"),
    @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
    @JsonSubTypes.Type(value = Condition.Any.class, name = "any"),
    @JsonSubTypes.Type(value = Condition.Not.class, name = "not")
})
public sealed interface Condition
        permits Condition.AtOrBelow, Condition.Dichotomy, Condition.All, Condition.Any, Condition.Not {

    /**
     * At least so many of these domains are at or below a level.
     *
     * @param domains  the domains, at least one, none twice
     * @param level  the level, below the highest of the scale
     * @param atLeast  how many, from 1 to the number of domains
     */
    record AtOrBelow(
            List<DomainKey> domains,
            Level level,
            @JsonProperty(required = true) int atLeast) implements Condition {

        /**
         * Copies the domains.
         *
         * @throws IllegalArgumentException if a domain stands twice, the level is the highest, or the number cannot be
         *     reached or always is
         */
        public AtOrBelow {
            domains = List.copyOf(domains);
            Objects.requireNonNull(level, "level");
            if (level.value() == level.max()) {
                throw new IllegalArgumentException("the level must be below the highest level, got " + level);
            }
            if (new HashSet<>(domains).size() != domains.size()) {
                throw new IllegalArgumentException("a condition must name each domain once");
            }
            if (atLeast < 1 || atLeast > domains.size()) {
                throw new IllegalArgumentException(
                        "atLeast must be from 1 to the number of domains " + domains.size() + ", got " + atLeast);
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.atOrBelow(this);
        }
    }

    /**
     * When every domain is split in two at a level of its own, the number of domains at or above that level lies in a
     * range (<i>gedichotomiseerd</i>); for example: of 11 domains at most 8 are self-sufficient.
     *
     * @param cuts  per domain the lowest level that counts, above the lowest of the scale; at least one domain,
     *     kept sorted by key
     * @param min  the lowest number of domains, 0 or more
     * @param max  the highest number of domains, from {@code min} to the number of domains
     */
    record Dichotomy(
            Map<DomainKey, Level> cuts,
            @JsonProperty(required = true) int min,
            @JsonProperty(required = true) int max) implements Condition {

        /**
         * Copies the cuts.
         *
         * @throws IllegalArgumentException if a cut splits nothing, or the range is empty, impossible or no restriction
         */
        public Dichotomy {
            cuts = Collections.unmodifiableMap(new TreeMap<>(cuts));
            cuts.forEach((domain, cut) -> {
                Objects.requireNonNull(domain, "domain");
                if (cut.value() < 2) {
                    throw new IllegalArgumentException("a cut must be above the lowest level, got " + cut);
                }
            });
            if (min < 0 || max < min || max > cuts.size()) {
                throw new IllegalArgumentException("min and max must form a range from 0 to the number of domains "
                        + cuts.size() + ", got " + min + " to " + max);
            }
            if (min == 0 && max == cuts.size()) {
                throw new IllegalArgumentException("min and max must leave something out, got " + min + " to " + max);
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.dichotomy(this);
        }
    }

    /**
     * All of these conditions hold.
     *
     * @param conditions  the conditions, at least one
     */
    record All(List<Condition> conditions) implements Condition {

        /**
         * Copies the conditions.
         *
         * @throws IllegalArgumentException if there is none
         */
        public All {
            conditions = some(conditions);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.all(this);
        }
    }

    /**
     * At least one of these conditions holds.
     *
     * @param conditions  the conditions, at least one
     */
    record Any(List<Condition> conditions) implements Condition {

        /**
         * Copies the conditions.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Any {
            conditions = some(conditions);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.any(this);
        }
    }

    /**
     * A condition does not hold.
     *
     * @param condition  the condition
     */
    record Not(Condition condition) implements Condition {

        /** Checks that there is a condition. */
        public Not {
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /**
     * One function for each kind of condition.
     *
     * @param <R>  the type of the result
     */
    interface Cases<R> {

        /**
         * Maps a count at or below a level.
         *
         * @param condition  the condition
         * @return the result
         */
        R atOrBelow(AtOrBelow condition);

        /**
         * Maps a dichotomised count.
         *
         * @param condition  the condition
         * @return the result
         */
        R dichotomy(Dichotomy condition);

        /**
         * Maps conditions that must all hold.
         *
         * @param condition  the condition
         * @return the result
         */
        R all(All condition);

        /**
         * Maps conditions of which one must hold.
         *
         * @param condition  the condition
         * @return the result
         */
        R any(Any condition);

        /**
         * Maps a condition that must not hold.
         *
         * @param condition  the condition
         * @return the result
         */
        R not(Not condition);
    }

    /**
     * Maps this condition, whichever it is.
     *
     * @param <R>  the type of the result
     * @param cases  a function for each kind
     * @return what the called function returns
     */
    <R> R fold(Cases<R> cases);

    private static List<Condition> some(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("a combination must have at least one condition");
        }
        return List.copyOf(conditions);
    }
}
