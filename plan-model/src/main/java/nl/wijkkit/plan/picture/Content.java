package nl.wijkkit.plan.picture;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is told of a fact: only that something is known, or what. No implementation prints it. Implementations are
 * immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.That.class, name = "that"),
    @JsonSubTypes.Type(value = Content.What.class, name = "what")
})
public sealed interface Content {

    /** Only that something is known (<i>dat-informatie</i>). */
    record That() implements Content {

        @Override
        public <R> R fold(Supplier<R> that, Function<FactValue, R> what) {
            return that.get();
        }
    }

    /**
     * What is known (<i>wat-informatie</i>).
     *
     * @param value  what the fact says
     */
    record What(FactValue value) implements Content {

        /** Checks that there is a value. */
        public What {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R fold(Supplier<R> that, Function<FactValue, R> what) {
            return what.apply(value);
        }
    }

    /**
     * Returns that something is known.
     *
     * @return the content
     */
    static Content that() {
        return new That();
    }

    /**
     * Returns what is known.
     *
     * @param value  what the fact says
     * @return the content
     */
    static Content what(FactValue value) {
        return new What(value);
    }

    /**
     * Maps this content, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param that  answers for that something is known
     * @param what  maps what is known
     * @return what the called function returns
     */
    <R> R fold(Supplier<R> that, Function<FactValue, R> what);

    /**
     * Returns how deep this content goes.
     *
     * @return the depth
     */
    default Depth depth() {
        return fold(() -> Depth.THAT, value -> Depth.WHAT);
    }

    /**
     * Returns this content as deep as may be seen, never deeper.
     *
     * @param limit  how deep may be looked
     * @return this, or that something is known
     */
    default Content upTo(Depth limit) {
        return depth().compareTo(limit) <= 0 ? this : that();
    }
}
