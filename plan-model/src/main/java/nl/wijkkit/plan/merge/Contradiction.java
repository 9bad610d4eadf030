package nl.wijkkit.plan.merge;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkkit.plan.event.Aspect;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.familyplan.PlanRule;

/**
 * Events of two sides that cannot both hold. A person decides, by a new command on the merged plan; until then the event
 * that comes last in the merged history holds, or the first of two additions under one id.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Contradiction.SetApart.class, name = "set-apart"),
    @JsonSubTypes.Type(value = Contradiction.Forbidden.class, name = "forbidden")
})
public sealed interface Contradiction {

    /**
     * Both sides set the same aspect of the same thing, and not alike.
     *
     * @param aspect  what they set
     * @param left  the events of the left side, in order, at least one
     * @param right  the events of the right side, in order, at least one
     */
    record SetApart(Aspect aspect, List<Event> left, List<Event> right) implements Contradiction {

        /** Copies the events. */
        public SetApart {
            Objects.requireNonNull(aspect, "aspect");
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        @Override
        public SetApart swapped() {
            return new SetApart(aspect, right, left);
        }

        @Override
        public <R> R fold(
                Function<? super SetApart, ? extends R> setApart, Function<? super Forbidden, ? extends R> forbidden) {
            return setApart.apply(this);
        }
    }

    /**
     * What one side did is against a rule after what the other side did.
     *
     * @param rule  the rule
     * @param refused  the side whose events are against the rule
     * @param left  the events of the left side, in order, at least one
     * @param right  the events of the right side, in order, at least one
     */
    record Forbidden(PlanRule rule, Forbidden.Refused refused, List<Event> left, List<Event> right)
            implements Contradiction {

        /** The side whose events are against the rule. */
        public enum Refused {
            /** The left side. */
            LEFT,
            /** The right side. */
            RIGHT
        }

        /** Copies the events. */
        public Forbidden {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(refused, "refused");
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        @Override
        public Forbidden swapped() {
            return new Forbidden(rule, refused == Refused.LEFT ? Refused.RIGHT : Refused.LEFT, right, left);
        }

        @Override
        public <R> R fold(
                Function<? super SetApart, ? extends R> setApart, Function<? super Forbidden, ? extends R> forbidden) {
            return forbidden.apply(this);
        }
    }

    /**
     * Returns the events of the left side.
     *
     * @return the events, in order, at least one
     */
    List<Event> left();

    /**
     * Returns the events of the right side.
     *
     * @return the events, in order, at least one
     */
    List<Event> right();

    /**
     * Returns the same contradiction, seen from the other side.
     *
     * @return the contradiction with left and right exchanged
     */
    Contradiction swapped();

    /**
     * Maps this contradiction, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param setApart  maps what both sides set
     * @param forbidden  maps what is against a rule
     * @return what the called function returns
     */
    <R> R fold(Function<? super SetApart, ? extends R> setApart, Function<? super Forbidden, ? extends R> forbidden);
}
