package nl.wijkkit.consent.rule;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkkit.consent.vocabulary.FactKey;

/**
 * A number in a comparison: a constant, or a fact.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface Factor {

    /**
     * A constant.
     *
     * @param value  the number
     */
    record Constant(BigDecimal value) implements Factor {

        /** Checks that there is a number. */
        public Constant {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R fold(
                Function<? super BigDecimal, ? extends R> constant, Function<? super FactKey, ? extends R> fact) {
            return constant.apply(value);
        }
    }

    /**
     * The number that a fact states.
     *
     * @param key  the fact
     */
    record Stated(FactKey key) implements Factor {

        /** Checks that there is a key. */
        public Stated {
            Objects.requireNonNull(key, "key");
        }

        @Override
        public <R> R fold(
                Function<? super BigDecimal, ? extends R> constant, Function<? super FactKey, ? extends R> fact) {
            return fact.apply(key);
        }
    }

    /**
     * Maps this factor, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param constant  maps a constant
     * @param fact  maps a fact
     * @return what the called function returns
     */
    <R> R fold(Function<? super BigDecimal, ? extends R> constant, Function<? super FactKey, ? extends R> fact);
}
