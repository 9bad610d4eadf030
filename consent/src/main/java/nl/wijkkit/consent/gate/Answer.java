package nl.wijkkit.consent.gate;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the gate answers: a view, or that there is none because the look could not be logged. That everything was refused is a
 * view too, with nothing in it.
 * <p>
 * Implementations are immutable; they are thread-safe if the view is.
 *
 * @param <V>  the type of the view
 */
public sealed interface Answer<V> {

    /**
     * The look was decided and logged.
     *
     * @param <V>  the type of the view
     * @param view  what is disclosed
     */
    record Given<V>(V view) implements Answer<V> {

        /** Checks that there is a view. */
        public Given {
            Objects.requireNonNull(view, "view");
        }

        @Override
        public <R> R fold(Function<? super V, ? extends R> given, Supplier<? extends R> notLogged) {
            return given.apply(view);
        }

        /**
         * Returns that there is a view.
         *
         * @return a short description without what is in it
         */
        @Override
        public String toString() {
            return "Given";
        }
    }

    /**
     * A log could not be written, so that nothing is shown. Lines that were kept before say that something was looked at; they
     * stay.
     *
     * @param <V>  the type of the view
     */
    record NotLogged<V>() implements Answer<V> {

        @Override
        public <R> R fold(Function<? super V, ? extends R> given, Supplier<? extends R> notLogged) {
            return notLogged.get();
        }
    }

    /**
     * Maps this answer, whichever it is.
     *
     * @param <R>  the type of the result
     * @param given  for a view
     * @param notLogged  if the look could not be logged
     * @return the result
     */
    <R> R fold(Function<? super V, ? extends R> given, Supplier<? extends R> notLogged);
}
