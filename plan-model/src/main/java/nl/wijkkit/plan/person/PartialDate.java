package nl.wijkkit.plan.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * A date as the BRP has it: a day, a month, a year, or nothing at all (<i>onvolledige datum</i>).
 * <p>
 * Its text is {@code 2010-03-16}, {@code 2010-03}, {@code 2010} or {@code unknown}; JSON uses the same text. Two
 * partial dates have no order: ask what is certain with {@link #certainlyAfter} and {@link #mayBeSameAs}.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface PartialDate {

    /**
     * A date of which the day is known.
     *
     * @param date  the date, in year 1 to 9999
     */
    record Day(LocalDate date) implements PartialDate {

        /**
         * Checks the year.
         *
         * @throws IllegalArgumentException if the year is not from 1 to 9999
         */
        public Day {
            requireYear(date.getYear());
        }

        @Override
        public <R> R fold(
                Function<? super LocalDate, ? extends R> day,
                Function<? super YearMonth, ? extends R> month,
                IntFunction<? extends R> year,
                Supplier<? extends R> unknown) {
            return day.apply(date);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * A date of which the month is known.
     *
     * @param month  the month, in year 1 to 9999
     */
    record Month(YearMonth month) implements PartialDate {

        /**
         * Checks the year.
         *
         * @throws IllegalArgumentException if the year is not from 1 to 9999
         */
        public Month {
            requireYear(month.getYear());
        }

        @Override
        public <R> R fold(
                Function<? super LocalDate, ? extends R> day,
                Function<? super YearMonth, ? extends R> month,
                IntFunction<? extends R> year,
                Supplier<? extends R> unknown) {
            return month.apply(this.month);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * A date of which only the year is known.
     *
     * @param year  the year, from 1 to 9999
     */
    record Year(int year) implements PartialDate {

        /**
         * Checks the year.
         *
         * @throws IllegalArgumentException if the year is not from 1 to 9999
         */
        public Year {
            requireYear(year);
        }

        @Override
        public <R> R fold(
                Function<? super LocalDate, ? extends R> day,
                Function<? super YearMonth, ? extends R> month,
                IntFunction<? extends R> year,
                Supplier<? extends R> unknown) {
            return year.apply(this.year);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** A date of which nothing is known. */
    record Unknown() implements PartialDate {

        @Override
        public <R> R fold(
                Function<? super LocalDate, ? extends R> day,
                Function<? super YearMonth, ? extends R> month,
                IntFunction<? extends R> year,
                Supplier<? extends R> unknown) {
            return unknown.get();
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * Obtains the date of which nothing is known.
     *
     * @return the date
     */
    static PartialDate unknown() {
        return new Unknown();
    }

    /**
     * Obtains a date of which the day is known.
     *
     * @param date  the date, in year 1 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    static PartialDate of(LocalDate date) {
        return new Day(date);
    }

    /**
     * Obtains a date of which the month is known.
     *
     * @param month  the month, in year 1 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    static PartialDate of(YearMonth month) {
        return new Month(month);
    }

    /**
     * Obtains a date of which only the year is known.
     *
     * @param year  the year, from 1 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    static PartialDate ofYear(int year) {
        return new Year(year);
    }

    /**
     * Obtains a date from its text.
     *
     * @param text  {@code 2010-03-16}, {@code 2010-03}, {@code 2010} or {@code unknown}
     * @return the date
     * @throws IllegalArgumentException if the text is none of these, or no date of the calendar
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PartialDate parse(String text) {
        return DateText.parse(text);
    }

    /**
     * Maps this date, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param day  maps a day
     * @param month  maps a month
     * @param year  maps a year
     * @param unknown  answers for a date of which nothing is known
     * @return what the called function returns
     */
    <R> R fold(
            Function<? super LocalDate, ? extends R> day,
            Function<? super YearMonth, ? extends R> month,
            IntFunction<? extends R> year,
            Supplier<? extends R> unknown);

    /**
     * Returns the text of this date, which {@link #parse} reads.
     *
     * @return {@code 2010-03-16}, {@code 2010-03}, {@code 2010} or {@code unknown}
     */
    @JsonValue
    default String text() {
        return fold(
                LocalDate::toString,
                YearMonth::toString,
                year -> String.format(Locale.ROOT, "%04d", year),
                () -> "unknown");
    }

    /**
     * Returns the first day that this date can be.
     *
     * @return the day; empty if nothing is known
     */
    default Optional<LocalDate> earliest() {
        return fold(
                Optional::of,
                month -> Optional.of(month.atDay(1)),
                year -> Optional.of(LocalDate.of(year, 1, 1)),
                Optional::empty);
    }

    /**
     * Returns the last day that this date can be.
     *
     * @return the day; empty if nothing is known
     */
    default Optional<LocalDate> latest() {
        return fold(
                Optional::of,
                month -> Optional.of(month.atEndOfMonth()),
                year -> Optional.of(LocalDate.of(year, 12, 31)),
                Optional::empty);
    }

    /**
     * Returns whether this date lies after a day, whatever the missing part is.
     *
     * @param day  the day
     * @return true if no possible day is the day itself or before it; false if nothing is known
     */
    default boolean certainlyAfter(LocalDate day) {
        return earliest().filter(first -> first.isAfter(day)).isPresent();
    }

    /**
     * Returns whether this date and another can be the same day.
     *
     * @param other  the other date
     * @return true if a day exists that both can be; true if nothing is known of one
     */
    default boolean mayBeSameAs(PartialDate other) {
        Optional<LocalDate> end = latest();
        Optional<LocalDate> otherEnd = other.latest();
        return end.isEmpty()
                || otherEnd.isEmpty()
                || !(certainlyAfter(otherEnd.get()) || other.certainlyAfter(end.get()));
    }

    /**
     * Returns the age on a day of someone born on this date. Someone born on 29 February becomes a year older on 1
     * March in a year without that day, as the BRP counts.
     *
     * @param day  the day
     * @return the age; unknown if nothing is known of this date, or if it lies after the day
     */
    default Age ageOn(LocalDate day) {
        Optional<LocalDate> first = earliest().filter(date -> !date.isAfter(day));
        if (first.isEmpty()) {
            return Age.unknown();
        }
        int oldest = Period.between(first.get(), day).getYears();
        int youngest = latest().filter(date -> !date.isAfter(day))
                .map(date -> Period.between(date, day).getYears())
                .orElse(0);
        return youngest == oldest ? Age.of(oldest) : Age.between(youngest, oldest);
    }

    private static void requireYear(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year must be from 1 to 9999, got " + year);
        }
    }
}
