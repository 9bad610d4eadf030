package nl.wijkkit.zrm.problem;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One value that passed its checks, or all the problems for which it was refused.
 * <pre>{@code
 * Instrument instrument = InstrumentReader.read(json).orElseThrow();
 * }</pre>
 * Implementations are immutable, and thread-safe if the value is.
 *
 * @param <T>  the type of the value
 */
public sealed interface Checked<T> {

    /**
     * The value, without a problem.
     *
     * @param <T>  the type of the value
     * @param value  the value
     */
    record Valid<T>(T value) implements Checked<T> {

        /** Checks that there is a value. */
        public Valid {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> valid, Function<? super List<Problem>, ? extends R> invalid) {
            return valid.apply(value);
        }
    }

    /**
     * The refusal.
     *
     * @param <T>  the type that the value would have had
     * @param problems  what was wrong, at least one, in the order of the source
     */
    record Invalid<T>(List<Problem> problems) implements Checked<T> {

        /**
         * Copies the problems.
         *
         * @throws IllegalArgumentException if there is no problem
         */
        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a refusal must have at least one problem");
            }
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> valid, Function<? super List<Problem>, ? extends R> invalid) {
            return invalid.apply(problems);
        }
    }

    /**
     * Obtains the value if there is no problem, the refusal otherwise.
     *
     * @param <T>  the type of the value
     * @param problems  what was wrong
     * @param value  makes the value; called only if there is no problem
     * @return the value or the refusal
     */
    static <T> Checked<T> of(List<Problem> problems, Supplier<? extends T> value) {
        return problems.isEmpty() ? new Valid<>(value.get()) : new Invalid<>(problems);
    }

    /**
     * Maps the value or the problems, whichever there is.
     *
     * @param <R>  the type of the answer
     * @param valid  maps the value
     * @param invalid  maps the problems
     * @return what the called function returns
     */
    <R> R fold(Function<? super T, ? extends R> valid, Function<? super List<Problem>, ? extends R> invalid);

    /**
     * Returns the problems.
     *
     * @return the problems; empty if there is a value
     */
    default List<Problem> problems() {
        return fold(value -> List.of(), problems -> List.copyOf(problems));
    }

    /**
     * Returns the value, for input that is known to be good, such as a resource of your own.
     *
     * @return the value
     * @throws IllegalArgumentException if there are problems; the message lists them all
     */
    default T orElseThrow() {
        return fold(Function.identity(), problems -> {
            throw new IllegalArgumentException(
                    problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        });
    }
}
