package nl.wijkkit.signals.delivery;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the register answers when something is delivered.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface Arrival {

    /** It was not delivered before: note it, confirm it to the sender, and read it. */
    record First() implements Arrival {

        @Override
        public <R> R fold(
                Supplier<? extends R> first,
                Supplier<? extends R> unsettled,
                Function<? super Settlement, ? extends R> settled) {
            return first.get();
        }
    }

    /** It was delivered before and is not settled yet: someone may be reading it, or has crashed. */
    record Unsettled() implements Arrival {

        @Override
        public <R> R fold(
                Supplier<? extends R> first,
                Supplier<? extends R> unsettled,
                Function<? super Settlement, ? extends R> settled) {
            return unsettled.get();
        }
    }

    /**
     * It was delivered and settled before: confirm it, and do nothing.
     *
     * @param settlement  what it became
     */
    record Settled(Settlement settlement) implements Arrival {

        /** Checks that there is a settlement. */
        public Settled {
            Objects.requireNonNull(settlement, "settlement");
        }

        @Override
        public <R> R fold(
                Supplier<? extends R> first,
                Supplier<? extends R> unsettled,
                Function<? super Settlement, ? extends R> settled) {
            return settled.apply(settlement);
        }
    }

    /**
     * Maps this answer, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param first  answers for the first time
     * @param unsettled  answers when it is not settled yet
     * @param settled  maps what it became
     * @return what the called function returns
     */
    <R> R fold(
            Supplier<? extends R> first,
            Supplier<? extends R> unsettled,
            Function<? super Settlement, ? extends R> settled);
}
