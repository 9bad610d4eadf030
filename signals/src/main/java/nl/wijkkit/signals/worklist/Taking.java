package nl.wijkkit.signals.worklist;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkkit.plan.party.Party;

/**
 * What became of a worker's wish to take a signal.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface Taking {

    /**
     * The worker has it now.
     *
     * @param item  the signal
     */
    record Won(WorkItem item) implements Taking {

        /** Checks that there is a signal. */
        public Won {
            Objects.requireNonNull(item, "item");
        }

        @Override
        public <R> R fold(
                Function<? super WorkItem, ? extends R> won,
                Function<? super Party, ? extends R> lost,
                Supplier<? extends R> gone) {
            return won.apply(item);
        }
    }

    /**
     * Someone has it already, perhaps the worker himself.
     *
     * @param holder  who has it
     */
    record Lost(Party holder) implements Taking {

        /** Checks that there is a holder. */
        public Lost {
            Objects.requireNonNull(holder, "holder");
        }

        @Override
        public <R> R fold(
                Function<? super WorkItem, ? extends R> won,
                Function<? super Party, ? extends R> lost,
                Supplier<? extends R> gone) {
            return lost.apply(holder);
        }
    }

    /** The signal is not on the list. */
    record Gone() implements Taking {

        @Override
        public <R> R fold(
                Function<? super WorkItem, ? extends R> won,
                Function<? super Party, ? extends R> lost,
                Supplier<? extends R> gone) {
            return gone.get();
        }
    }

    /**
     * Maps this answer, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param won  maps the signal that the worker has now
     * @param lost  maps whoever has it already
     * @param gone  answers when the signal is not on the list
     * @return what the called function returns
     */
    <R> R fold(
            Function<? super WorkItem, ? extends R> won,
            Function<? super Party, ? extends R> lost,
            Supplier<? extends R> gone);
}
