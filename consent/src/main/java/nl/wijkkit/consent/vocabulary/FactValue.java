package nl.wijkkit.consent.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * The value of a fact, of one of the {@link FactType}s.
 * <p>
 * Values say something about people: none of these types prints what it holds.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface FactValue {

    /**
     * Yes or no.
     *
     * @param value  the value
     */
    record Flag(boolean value) implements FactValue {

        private static final Flag YES = new Flag(true);
        private static final Flag NO = new Flag(false);

        /**
         * Obtains a value without making a new one.
         *
         * @param value  the value
         * @return the flag
         */
        public static Flag of(boolean value) {
            return value ? YES : NO;
        }

        @Override
        public FactType type() {
            return FactType.FLAG;
        }

        @Override
        public Object plain() {
            return value;
        }

        @Override
        public String toString() {
            return "Flag";
        }
    }

    /**
     * A number.
     *
     * @param value  the number
     */
    record Amount(BigDecimal value) implements FactValue {

        /** Checks that there is a number. */
        public Amount {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public FactType type() {
            return FactType.NUMBER;
        }

        @Override
        public Object plain() {
            return value;
        }

        @Override
        public String toString() {
            return "Amount";
        }
    }

    /**
     * A day.
     *
     * @param value  the day
     */
    record Day(LocalDate value) implements FactValue {

        /** Checks that there is a day. */
        public Day {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public FactType type() {
            return FactType.DATE;
        }

        @Override
        public Object plain() {
            return value.toString();
        }

        @Override
        public String toString() {
            return "Day";
        }
    }

    /**
     * A time of the day.
     *
     * @param value  the time
     */
    record TimeOfDay(LocalTime value) implements FactValue {

        /** Checks that there is a time. */
        public TimeOfDay {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public FactType type() {
            return FactType.TIME;
        }

        @Override
        public Object plain() {
            return value.toString();
        }

        @Override
        public String toString() {
            return "TimeOfDay";
        }
    }

    /**
     * A code of a list.
     *
     * @param value  the code
     */
    record Named(String value) implements FactValue {

        /** Checks that there is a code. */
        public Named {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public FactType type() {
            return FactType.CODE;
        }

        @Override
        public Object plain() {
            return value;
        }

        @Override
        public String toString() {
            return "Named";
        }
    }

    /**
     * The other cells of a row of a table.
     *
     * @param suppressed  how many of them are not shown, 0 or more
     */
    record Cells(int suppressed) implements FactValue {

        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if the count is negative
         */
        public Cells {
            if (suppressed < 0) {
                throw new IllegalArgumentException("suppressed must be 0 or more, got " + suppressed);
            }
        }

        @Override
        public FactType type() {
            return FactType.CELLS;
        }

        @Override
        public Object plain() {
            return suppressed;
        }

        @Override
        public String toString() {
            return "Cells";
        }
    }

    /**
     * Returns the type.
     *
     * @return the type
     */
    FactType type();

    /**
     * Returns the value in plain Java, for JSON.
     *
     * @return a {@code Boolean}, a number or a text
     */
    @JsonValue
    Object plain();

    /**
     * Obtains a value from plain JSON: true or false, a number, or a text that is a day, a time or a code.
     *
     * @param plain  the plain value
     * @return the value
     * @throws IllegalArgumentException if it is none of these
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FactValue of(Object plain) {
        if (plain instanceof Boolean flag) {
            return Flag.of(flag);
        }
        if (plain instanceof Number number) {
            return new Amount(new BigDecimal(number.toString()));
        }
        if (plain instanceof String text) {
            return FactType.DATE
                    .parse(text)
                    .or(() -> FactType.TIME.parse(text))
                    .or(() -> FactType.CODE.parse(text))
                    .orElseThrow(FactValue::notAValue);
        }
        throw notAValue();
    }

    private static IllegalArgumentException notAValue() {
        return new IllegalArgumentException("expected true, false, a number, a day, a time or a code");
    }
}
