package nl.wijkkit.consent.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkkit.zrm.Text;

/**
 * What must happen with a record on a day: destroy, keep, wait, or let a person look.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface Fate {

    /**
     * It must be destroyed.
     *
     * @param rule  the id of the rule
     * @param since  from which day on it had to be destroyed
     * @param by  the last day on which that is in time
     * @param asked  whether the person concerned asked for it, so that the term does not matter
     */
    record Destroy(String rule, LocalDate since, LocalDate by, boolean asked) implements Fate {

        /** Checks that nothing is missing. */
        public Destroy {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public <R> R fold(
                Function<? super Destroy, ? extends R> destroy,
                Function<? super Keep, ? extends R> keep,
                Function<? super OnHold, ? extends R> onHold,
                Function<? super Unclear, ? extends R> unclear) {
            return destroy.apply(this);
        }
    }

    /**
     * It must be kept.
     *
     * @param rule  the id of the rule
     * @param until  the day from which on it must be destroyed
     */
    record Keep(String rule, LocalDate until) implements Fate {

        /** Checks that nothing is missing. */
        public Keep {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(until, "until");
        }

        @Override
        public <R> R fold(
                Function<? super Destroy, ? extends R> destroy,
                Function<? super Keep, ? extends R> keep,
                Function<? super OnHold, ? extends R> onHold,
                Function<? super Unclear, ? extends R> unclear) {
            return keep.apply(this);
        }
    }

    /**
     * It would have to be destroyed, or someone asked for that, but something stands in the way.
     *
     * @param rule  the id of the rule
     * @param reasons  what stands in the way, at least one
     */
    record OnHold(String rule, List<Hold> reasons) implements Fate {

        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException if there is none
         */
        public OnHold {
            Objects.requireNonNull(rule, "rule");
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a record on hold must have at least one reason");
            }
        }

        @Override
        public <R> R fold(
                Function<? super Destroy, ? extends R> destroy,
                Function<? super Keep, ? extends R> keep,
                Function<? super OnHold, ? extends R> onHold,
                Function<? super Unclear, ? extends R> unclear) {
            return onHold.apply(this);
        }
    }

    /**
     * It cannot be told, so that it is kept until a person has looked.
     *
     * @param why  what is missing
     */
    record Unclear(Text why) implements Fate {

        /** Checks that there is a reason. */
        public Unclear {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public <R> R fold(
                Function<? super Destroy, ? extends R> destroy,
                Function<? super Keep, ? extends R> keep,
                Function<? super OnHold, ? extends R> onHold,
                Function<? super Unclear, ? extends R> unclear) {
            return unclear.apply(this);
        }
    }

    /**
     * Maps what must happen, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param destroy  maps a record that must be destroyed
     * @param keep  maps a record that must be kept
     * @param onHold  maps a record that is on hold
     * @param unclear  maps a record that a person must look at
     * @return what the called function returns
     */
    <R> R fold(
            Function<? super Destroy, ? extends R> destroy,
            Function<? super Keep, ? extends R> keep,
            Function<? super OnHold, ? extends R> onHold,
            Function<? super Unclear, ? extends R> unclear);
}
