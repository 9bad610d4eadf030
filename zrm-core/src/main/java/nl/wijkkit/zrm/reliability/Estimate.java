package nl.wijkkit.zrm.reliability;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of a statistic: its value, or the reason why it is undefined for these data.
 * <pre>{@code
 * double alpha = CronbachAlpha.withDefaults().of(table).fold(a -> a.raw(), reason -> report(reason));
 * }</pre>
 * In JSON an estimate is {@code {"kind": "defined", "value": ...}} or {@code {"kind": "undefined", "reason":
 * "NO_VARIATION"}}.
 * <p>
 * Implementations are immutable and thread-safe if the value is.
 *
 * @param <T>  what the statistic gives
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Estimate.Defined.class, name = "defined"),
    @JsonSubTypes.Type(value = Estimate.None.class, name = "undefined")
})
public sealed interface Estimate<T> {

    /**
     * The statistic exists.
     *
     * @param <T>  what the statistic gives
     * @param value  the value; its numbers are finite unless its own documentation says otherwise
     */
    record Defined<T>(T value) implements Estimate<T> {

        /** Checks that there is a value. */
        public Defined {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> defined, Function<? super Undefined, ? extends R> undefined) {
            return defined.apply(value);
        }
    }

    /**
     * The statistic does not exist for these data.
     *
     * @param <T>  what the statistic would have given
     * @param reason  why
     */
    record None<T>(Undefined reason) implements Estimate<T> {

        /** Checks that there is a reason. */
        public None {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> defined, Function<? super Undefined, ? extends R> undefined) {
            return undefined.apply(reason);
        }
    }

    /**
     * Obtains a result that exists.
     *
     * @param <T>  what the statistic gives
     * @param value  the value
     * @return the result
     */
    static <T> Estimate<T> of(T value) {
        return new Defined<>(value);
    }

    /**
     * Obtains a result that does not exist.
     *
     * @param <T>  what the statistic would have given
     * @param reason  why it does not exist
     * @return the result
     */
    static <T> Estimate<T> undefined(Undefined reason) {
        return new None<>(reason);
    }

    /**
     * Maps the value or the reason, whichever there is.
     *
     * @param <R>  the type of the answer
     * @param defined  maps the value
     * @param undefined  maps the reason
     * @return what the called function returns
     */
    <R> R fold(Function<? super T, ? extends R> defined, Function<? super Undefined, ? extends R> undefined);

    /**
     * Returns the same outcome with its value mapped.
     *
     * @param <R>  what the new result gives
     * @param mapping  maps the value
     * @return the mapped value, or the same reason
     */
    default <R> Estimate<R> map(Function<? super T, ? extends R> mapping) {
        return fold(value -> of(mapping.apply(value)), Estimate::undefined);
    }

    /**
     * Returns the value if the statistic exists.
     *
     * @return the value; empty if it is undefined
     */
    default Optional<T> toOptional() {
        return fold(Optional::of, reason -> Optional.empty());
    }

    /**
     * Returns the value of a statistic that must exist.
     *
     * @return the value
     * @throws NoSuchElementException if it is undefined; the message says why
     */
    default T orElseThrow() {
        return fold(Function.identity(), reason -> {
            throw new NoSuchElementException("undefined: " + reason.sentence().en());
        });
    }
}
