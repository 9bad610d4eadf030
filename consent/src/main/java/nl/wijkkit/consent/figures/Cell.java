package nl.wijkkit.consent.figures;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.wijkkit.plan.money.Money;

/**
 * What a protected table says in one cell: rounded figures, or nothing.
 * <p>
 * A hidden cell does not say why it is hidden, since that would narrow down what is in it.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface Cell {

    /**
     * Figures that may be seen.
     *
     * @param users  how many people, each counted once for every smallest area and column; rounded
     * @param amount  what it cost; rounded
     */
    record Shown(long users, Money amount) implements Cell {

        /** Checks that there is an amount. */
        public Shown {
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public <R> R fold(BiFunction<Long, ? super Money, ? extends R> shown, Supplier<? extends R> hidden) {
            return shown.apply(users, amount);
        }
    }

    /** Nothing. */
    record Hidden() implements Cell {

        @Override
        public <R> R fold(BiFunction<Long, ? super Money, ? extends R> shown, Supplier<? extends R> hidden) {
            return hidden.get();
        }
    }

    /**
     * Maps the figures or nothing, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param shown  maps the number of users and the amount
     * @param hidden  answers for a hidden cell
     * @return what the called function returns
     */
    <R> R fold(BiFunction<Long, ? super Money, ? extends R> shown, Supplier<? extends R> hidden);
}
