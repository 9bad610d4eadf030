package nl.wijkkit.zrm.screening;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.instrument.DomainKey;

/**
 * The smallest change of levels that would alter the class, up or down, or why none was found.
 * <p>
 * It shows how close an assessment is to another class. It is no advice and no target.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NearestChange.Found.class, name = "found"),
    @JsonSubTypes.Type(value = NearestChange.NotFound.class, name = "not-found")
})
public sealed interface NearestChange permits NearestChange.Found, NearestChange.NotFound {

    /** Why no change was found. */
    enum Why {
        /** There is no class to alter: the screening is undetermined. */
        UNDETERMINED(Text.of("de klasse staat niet vast", "the class is not certain")),
        /** No other levels of the domains that have one lead to another class for certain. */
        NO_CHANGE_ALTERS(Text.of(
                "geen ander niveau leidt met zekerheid tot een andere klasse",
                "no other level leads to another class for certain")),
        /** The search was given up. */
        SEARCH_LIMIT(Text.of("het zoeken is gestaakt", "the search was given up"));

        private final Text label;

        Why(Text label) {
            this.label = label;
        }

        /**
         * Returns what a person reads.
         *
         * @return the label
         */
        public Text label() {
            return label;
        }
    }

    /**
     * A smallest change: no change of fewer steps alters the class, and none of as many steps on fewer domains.
     *
     * @param levels  the domains that change with their new level, sorted by key, at least one
     * @param steps  the number of steps, each one level on one domain, 1 or more
     * @param outcome  the key of the other class
     */
    record Found(
            Map<DomainKey, Level> levels,
            @JsonProperty(required = true) int steps,
            String outcome) implements NearestChange {

        /**
         * Copies the levels.
         *
         * @throws IllegalArgumentException if nothing changes
         */
        public Found {
            levels = Collections.unmodifiableMap(new TreeMap<>(levels));
            if (levels.isEmpty() || steps < levels.size()) {
                throw new IllegalArgumentException("a change must take a step on every domain it names, got " + steps
                        + " steps on " + levels.size() + " domains");
            }
            Objects.requireNonNull(outcome, "outcome");
        }

        /**
         * Makes the change.
         *
         * @param assessment  the assessment that was screened
         * @return a copy with the new levels
         */
        public Assessment applyTo(Assessment assessment) {
            Assessment changed = assessment;
            for (Map.Entry<DomainKey, Level> level : levels.entrySet()) {
                changed = changed.withAnswer(level.getKey(), Answer.of(level.getValue()));
            }
            return changed;
        }

        @Override
        public <R> R fold(
                Function<? super Found, ? extends R> found, Function<? super NotFound, ? extends R> notFound) {
            return found.apply(this);
        }
    }

    /**
     * No change was found.
     *
     * @param why  why not
     * @param stepsExcluded  no change of this many steps or fewer alters the class; 0 or more
     */
    record NotFound(Why why, @JsonProperty(required = true) int stepsExcluded) implements NearestChange {

        /**
         * Checks the steps.
         *
         * @throws IllegalArgumentException if they are negative
         */
        public NotFound {
            Objects.requireNonNull(why, "why");
            if (stepsExcluded < 0) {
                throw new IllegalArgumentException("steps must be 0 or more, got " + stepsExcluded);
            }
        }

        @Override
        public <R> R fold(
                Function<? super Found, ? extends R> found, Function<? super NotFound, ? extends R> notFound) {
            return notFound.apply(this);
        }
    }

    /**
     * Maps this answer, whichever it is.
     *
     * @param <R>  the type of the result
     * @param found  maps a change
     * @param notFound  maps the reason
     * @return what the called function returns
     */
    <R> R fold(Function<? super Found, ? extends R> found, Function<? super NotFound, ? extends R> notFound);
}
