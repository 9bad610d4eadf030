package nl.wijkkit.zrm.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.assessment.Absence;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one domain between two assessments: it moved by a number of levels, or that cannot be said, and why.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = Step.NotComparable.class, name = "not-comparable")
})
public sealed interface Step permits Step.Moved, Step.NotComparable {

    /**
     * A step from level to level, which may be none.
     *
     * @param from  the earlier level
     * @param to  the later level, of the same scale
     */
    record Moved(Level from, Level to) implements Step {

        /**
         * Checks the scale.
         *
         * @throws IllegalArgumentException if the levels are of two scales
         */
        public Moved {
            if (from.max() != to.max()) {
                throw new IllegalArgumentException("levels must be of one scale, got " + from + " and " + to);
            }
        }

        /**
         * Returns how many levels it moved.
         *
         * @return positive for up, negative for down, 0 for the same
         */
        public int steps() {
            return to.value() - from.value();
        }

        /**
         * Returns which way it moved.
         *
         * @return the direction
         */
        public Direction direction() {
            return Direction.of(steps());
        }

        @Override
        public Moved reversed() {
            return new Moved(to, from);
        }

        @Override
        public <R> R fold(
                Function<? super Moved, ? extends R> moved,
                Function<? super NotComparable, ? extends R> notComparable) {
            return moved.apply(this);
        }
    }

    /**
     * No step can be told.
     *
     * @param obstacles  why not, at least one, in the order of {@link Obstacle}
     * @param from  the earlier level, if there is one; not to be compared with the later
     * @param to  the later level, if there is one
     * @param fromAbsence  why there is no earlier level; null if there is one, or if the earlier instrument has no such
     *     domain
     * @param toAbsence  why there is no later level; likewise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NotComparable(
            @JsonProperty(required = true) Set<Obstacle> obstacles,
            @Nullable Level from,
            @Nullable Level to,
            @Nullable Absence fromAbsence,
            @Nullable Absence toAbsence)
            implements Step {

        /**
         * Copies the obstacles.
         *
         * @throws IllegalArgumentException if there is none, if a side has both a level and a reason to have none, or if
         *     the obstacle that a level is missing does not fit the sides
         */
        public NotComparable {
            if (Objects.requireNonNull(obstacles, "obstacles").isEmpty()) {
                throw new IllegalArgumentException("what is not comparable must have an obstacle");
            }
            obstacles = Collections.unmodifiableSet(EnumSet.copyOf(obstacles));
            if ((from != null && fromAbsence != null) || (to != null && toAbsence != null)) {
                throw new IllegalArgumentException("a side must not have both a level and a reason to have none");
            }
            boolean isAbsent = fromAbsence != null || toAbsence != null;
            if (isAbsent != obstacles.contains(Obstacle.NO_LEVEL)) {
                throw new IllegalArgumentException("a missing level and its reason must stand together");
            }
        }

        /**
         * Returns what a person reads.
         *
         * @return the sentences of the obstacles
         */
        public List<Text> sentences() {
            return obstacles.stream().map(Obstacle::label).toList();
        }

        @Override
        public NotComparable reversed() {
            return new NotComparable(obstacles, to, from, toAbsence, fromAbsence);
        }

        @Override
        public <R> R fold(
                Function<? super Moved, ? extends R> moved,
                Function<? super NotComparable, ? extends R> notComparable) {
            return notComparable.apply(this);
        }
    }

    /**
     * Maps this step, whichever it is.
     *
     * @param <R>  the type of the result
     * @param moved  maps a step from level to level
     * @param notComparable  maps what cannot be told
     * @return what the called function returns
     */
    <R> R fold(Function<? super Moved, ? extends R> moved, Function<? super NotComparable, ? extends R> notComparable);

    /**
     * Returns this step with earlier and later exchanged.
     *
     * @return the reverse; its reverse equals this step
     */
    Step reversed();

    /**
     * Returns the step from level to level.
     *
     * @return the step; empty if it is not comparable
     */
    default Optional<Moved> asMoved() {
        return fold(Optional::of, notComparable -> Optional.empty());
    }
}
