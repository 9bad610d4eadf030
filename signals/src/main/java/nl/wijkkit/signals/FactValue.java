package nl.wijkkit.signals;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.money.Money;

/**
 * What a fact of a signal says. No implementation prints it. Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FactValue.Flag.class, name = "flag"),
    @JsonSubTypes.Type(value = FactValue.Count.class, name = "count"),
    @JsonSubTypes.Type(value = FactValue.Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = FactValue.Day.class, name = "day"),
    @JsonSubTypes.Type(value = FactValue.Moment.class, name = "moment"),
    @JsonSubTypes.Type(value = FactValue.Code.class, name = "code"),
    @JsonSubTypes.Type(value = FactValue.Words.class, name = "words")
})
public sealed interface FactValue {

    /**
     * Yes or no.
     *
     * @param flag  true for yes
     */
    record Flag(boolean flag) implements FactValue {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.flag(flag);
        }

        @Override
        public String toString() {
            return "Flag";
        }
    }

    /**
     * A whole number, such as months or an age.
     *
     * @param count  the number, 0 or more
     */
    record Count(int count) implements FactValue {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the number is negative
         */
        public Count {
            if (count < 0) {
                throw new IllegalArgumentException("a count must be 0 or more, got a lower number");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.count(count);
        }

        @Override
        public String toString() {
            return "Count";
        }
    }

    /**
     * An amount in euro.
     *
     * @param amount  the amount, 0 or more
     */
    record Amount(Money amount) implements FactValue {

        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if the amount is negative
         */
        public Amount {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("an amount must be 0 or more, got a lower one");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.amount(amount);
        }

        @Override
        public String toString() {
            return "Amount";
        }
    }

    /**
     * A day.
     *
     * @param date  the day
     */
    record Day(@JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date) implements FactValue {

        /** Checks that there is a day. */
        public Day {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.day(date);
        }

        @Override
        public String toString() {
            return "Day";
        }
    }

    /**
     * A moment.
     *
     * @param at  the moment
     */
    record Moment(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at) implements FactValue {

        /** Checks that there is a moment. */
        public Moment {
            Objects.requireNonNull(at, "at");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.moment(at);
        }

        @Override
        public String toString() {
            return "Moment";
        }
    }

    /**
     * A code from the list of the fact.
     *
     * @param code  from 1 to 64 letters, digits and the signs {@code . _ -}
     */
    record Code(String code) implements FactValue {

        private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

        /**
         * Checks the shape.
         *
         * @throws IllegalArgumentException if the code has another shape; the message does not repeat it
         */
        public Code {
            if (!SHAPE.matcher(code).matches()) {
                throw new IllegalArgumentException("a code must be from 1 to 64 letters, digits and the signs . _ -");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.code(code);
        }

        @Override
        public String toString() {
            return "Code";
        }
    }

    /**
     * Words of a person, which no rule reads.
     *
     * @param text  the words
     */
    record Words(FreeText text) implements FactValue {

        /** Checks that there are words. */
        public Words {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.words(text);
        }

        @Override
        public String toString() {
            return "Words";
        }
    }

    /**
     * What to do with each type of value; a new type breaks every implementation at compile time.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        /**
         * Maps yes or no.
         *
         * @param flag  true for yes
         * @return the answer
         */
        R flag(boolean flag);

        /**
         * Maps a whole number.
         *
         * @param count  the number
         * @return the answer
         */
        R count(int count);

        /**
         * Maps an amount.
         *
         * @param amount  the amount in euro
         * @return the answer
         */
        R amount(Money amount);

        /**
         * Maps a day.
         *
         * @param day  the day
         * @return the answer
         */
        R day(LocalDate day);

        /**
         * Maps a moment.
         *
         * @param moment  the moment
         * @return the answer
         */
        R moment(Instant moment);

        /**
         * Maps a code.
         *
         * @param code  the code
         * @return the answer
         */
        R code(String code);

        /**
         * Maps words.
         *
         * @param text  the words
         * @return the answer
         */
        R words(FreeText text);
    }

    /**
     * Maps this value, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param cases  what to do with each type
     * @return what the called method returns
     */
    <R> R fold(Cases<R> cases);
}
