package nl.wijkkit.plan.person;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * An age in whole years on some day: known, a range, or unknown, as far as the birth date goes.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Age.Known.class, name = "known"),
    @JsonSubTypes.Type(value = Age.Between.class, name = "between"),
    @JsonSubTypes.Type(value = Age.Unknown.class, name = "unknown")
})
public sealed interface Age {

    /**
     * An age that is known.
     *
     * @param years  whole years, 0 or more
     */
    record Known(int years) implements Age {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the number is negative
         */
        public Known {
            if (years < 0) {
                throw new IllegalArgumentException("years must be 0 or more, got " + years);
            }
        }

        @Override
        public <R> R fold(
                IntFunction<? extends R> known,
                BiFunction<Integer, Integer, ? extends R> between,
                Supplier<? extends R> unknown) {
            return known.apply(years);
        }
    }

    /**
     * An age that lies in a range.
     *
     * @param youngest  the lowest possible age in whole years, 0 or more
     * @param oldest  the highest possible age in whole years, more than {@code youngest}
     */
    record Between(int youngest, int oldest) implements Age {

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if the range is negative or holds fewer than two ages
         */
        public Between {
            if (youngest < 0 || oldest <= youngest) {
                throw new IllegalArgumentException(
                        "youngest must be 0 or more and less than oldest, got " + youngest + " and " + oldest);
            }
        }

        @Override
        public <R> R fold(
                IntFunction<? extends R> known,
                BiFunction<Integer, Integer, ? extends R> between,
                Supplier<? extends R> unknown) {
            return between.apply(youngest, oldest);
        }
    }

    /** An age of which nothing is known. */
    record Unknown() implements Age {

        @Override
        public <R> R fold(
                IntFunction<? extends R> known,
                BiFunction<Integer, Integer, ? extends R> between,
                Supplier<? extends R> unknown) {
            return unknown.get();
        }
    }

    /**
     * Obtains the age of someone whose birth date is not known.
     *
     * @return the age
     */
    static Age unknown() {
        return new Unknown();
    }

    /**
     * Obtains an age that is known.
     *
     * @param years  whole years, 0 or more
     * @return the age
     * @throws IllegalArgumentException if the number is negative
     */
    static Age of(int years) {
        return new Known(years);
    }

    /**
     * Obtains an age that lies in a range.
     *
     * @param youngest  the lowest possible age in whole years, 0 or more
     * @param oldest  the highest possible age in whole years, more than {@code youngest}
     * @return the age
     * @throws IllegalArgumentException if the range is negative or holds fewer than two ages
     */
    static Age between(int youngest, int oldest) {
        return new Between(youngest, oldest);
    }

    /**
     * Maps this age, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param known  maps a known age
     * @param between  maps a range, youngest first
     * @param unknown  answers for an unknown age
     * @return what the called function returns
     */
    <R> R fold(
            IntFunction<? extends R> known,
            BiFunction<Integer, Integer, ? extends R> between,
            Supplier<? extends R> unknown);

    /**
     * Returns whether this age is below a limit of the law, such as 12, 16 or 18.
     *
     * @param years  the limit
     * @return yes or no if every possible age says so, otherwise unknown
     */
    default YesNoUnknown under(int years) {
        return fold(
                age -> YesNoUnknown.of(age < years),
                (youngest, oldest) ->
                        oldest < years ? YesNoUnknown.YES : youngest >= years ? YesNoUnknown.NO : YesNoUnknown.UNKNOWN,
                () -> YesNoUnknown.UNKNOWN);
    }
}
