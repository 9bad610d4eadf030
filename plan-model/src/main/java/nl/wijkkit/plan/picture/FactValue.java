package nl.wijkkit.plan.picture;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.money.Money;

/** What a fact says. No implementation prints it. Implementations are immutable and thread-safe. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FactValue.Words.class, name = "text"),
    @JsonSubTypes.Type(value = FactValue.Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = FactValue.Day.class, name = "date"),
    @JsonSubTypes.Type(value = FactValue.Coded.class, name = "code"),
    @JsonSubTypes.Type(value = FactValue.Flag.class, name = "flag")
})
public sealed interface FactValue {

    /**
     * A text.
     *
     * @param text  the text
     */
    record Words(FreeText text) implements FactValue {

        /** Checks that there is a text. */
        public Words {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <R> R fold(
                Function<FreeText, R> words,
                Function<Money, R> amount,
                Function<LocalDate, R> day,
                Function<Coded, R> coded,
                Function<Boolean, R> flag) {
            return words.apply(text);
        }

        @Override
        public String toString() {
            return "Words";
        }
    }

    /**
     * An amount of money.
     *
     * @param amount  the amount
     */
    record Amount(Money amount) implements FactValue {

        /** Checks that there is an amount. */
        public Amount {
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public <R> R fold(
                Function<FreeText, R> words,
                Function<Money, R> amounts,
                Function<LocalDate, R> day,
                Function<Coded, R> coded,
                Function<Boolean, R> flag) {
            return amounts.apply(amount);
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
        public <R> R fold(
                Function<FreeText, R> words,
                Function<Money, R> amount,
                Function<LocalDate, R> day,
                Function<Coded, R> coded,
                Function<Boolean, R> flag) {
            return day.apply(date);
        }

        @Override
        public String toString() {
            return "Day";
        }
    }

    /**
     * A code from a list; a code without its list means nothing.
     *
     * @param list  the code list with its standard and release, not blank
     * @param code  the code, not blank
     */
    record Coded(String list, String code) implements FactValue {

        /**
         * Checks that there are a list and a code.
         *
         * @throws IllegalArgumentException if one is blank
         */
        public Coded {
            Blank.refuse(list, "list");
            Blank.refuse(code, "code");
        }

        @Override
        public <R> R fold(
                Function<FreeText, R> words,
                Function<Money, R> amount,
                Function<LocalDate, R> day,
                Function<Coded, R> coded,
                Function<Boolean, R> flag) {
            return coded.apply(this);
        }

        @Override
        public String toString() {
            return "Coded";
        }
    }

    /**
     * Yes or no.
     *
     * @param flag  true for yes
     */
    record Flag(boolean flag) implements FactValue {

        @Override
        public <R> R fold(
                Function<FreeText, R> words,
                Function<Money, R> amount,
                Function<LocalDate, R> day,
                Function<Coded, R> coded,
                Function<Boolean, R> flags) {
            return flags.apply(flag);
        }

        @Override
        public String toString() {
            return "Flag";
        }
    }

    /**
     * Maps this value, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param words  maps a text
     * @param amount  maps an amount
     * @param day  maps a day
     * @param coded  maps a code with its list
     * @param flag  maps yes or no
     * @return what the called function returns
     */
    <R> R fold(
            Function<FreeText, R> words,
            Function<Money, R> amount,
            Function<LocalDate, R> day,
            Function<Coded, R> coded,
            Function<Boolean, R> flag);
}
