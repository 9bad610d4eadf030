package nl.wijkkit.plan.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkkit.zrm.Text;

/**
 * By when someone must have acted, with the rule and the reason.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Deadline.AtOnce.class, name = "at-once"),
    @JsonSubTypes.Type(value = Deadline.LastDay.class, name = "last-day"),
    @JsonSubTypes.Type(value = Deadline.LastMoment.class, name = "last-moment"),
    @JsonSubTypes.Type(value = Deadline.Suspended.class, name = "suspended")
})
public sealed interface Deadline {

    /** Why the last day is another than the one counted. */
    enum Move {
        /** It is the one counted. */
        NONE,
        /** The one counted is a Saturday or Sunday. */
        WEEKEND,
        /** The one counted is a holiday on a weekday. */
        HOLIDAY,
        /** The term would hold fewer than two working days. */
        TWO_WORKING_DAYS
    }

    /**
     * Someone must act at once (<i>onverwijld</i>).
     *
     * @param rule  the rule
     * @param event  the moment that asks for it
     */
    record AtOnce(
            TermRule rule,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant event) implements Deadline {

        /** Checks that both are there. */
        public AtOnce {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(event, "event");
        }

        @Override
        public <R> R fold(
                Function<? super AtOnce, ? extends R> atOnce,
                Function<? super LastDay, ? extends R> lastDay,
                Function<? super LastMoment, ? extends R> lastMoment,
                Function<? super Suspended, ? extends R> suspended) {
            return atOnce.apply(this);
        }

        /**
         * Returns codes, never a date or moment, since it may be about a person.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "AtOnce[" + rule.id() + "]";
        }
    }

    /**
     * Someone must have acted on this day or before it.
     *
     * @param rule  the rule
     * @param event  the day that started the term, which does not count
     * @param changes  suspensions and extensions, in the order in which they came
     * @param counted  the last day before it was moved
     * @param day  the last day
     * @param move  why it was moved
     */
    record LastDay(
            TermRule rule,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate event,
            List<TermChange> changes,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate counted,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate day,
            Move move)
            implements Deadline {

        /**
         * Copies the changes.
         *
         * @throws IllegalArgumentException if the day lies before the one counted, or moved without a reason
         */
        public LastDay {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(event, "event");
            changes = List.copyOf(changes);
            if (day.isBefore(counted) || day.equals(counted) != (move == Move.NONE)) {
                throw new IllegalArgumentException("a last day must be the one counted, or a later one with a reason");
            }
        }

        /**
         * Returns the holiday for which the day was moved.
         *
         * @return the holiday; empty if it was not moved for a holiday
         */
        public Optional<Holiday> holiday() {
            return move == Move.HOLIDAY
                    ? Optional.of(Holiday.on(counted).orElse(Holiday.DECREE_DAY))
                    : Optional.empty();
        }

        @Override
        public <R> R fold(
                Function<? super AtOnce, ? extends R> atOnce,
                Function<? super LastDay, ? extends R> lastDay,
                Function<? super LastMoment, ? extends R> lastMoment,
                Function<? super Suspended, ? extends R> suspended) {
            return lastDay.apply(this);
        }

        /**
         * Returns codes, never a date or moment, since it may be about a person.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "LastDay[" + rule.id() + ", " + changes.size() + " changes, " + move + "]";
        }
    }

    /**
     * Someone must have acted before this moment: a term in hours.
     *
     * @param rule  the rule
     * @param event  the moment that started the term
     * @param moment  the end of the term
     * @param zone  where the clock stands that people read it on
     */
    record LastMoment(
            TermRule rule,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant event,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant moment,
            ZoneId zone)
            implements Deadline {

        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if the end does not lie after the event
         */
        public LastMoment {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(zone, "zone");
            if (!moment.isAfter(event)) {
                throw new IllegalArgumentException("a term must end after the event that started it");
            }
        }

        @Override
        public <R> R fold(
                Function<? super AtOnce, ? extends R> atOnce,
                Function<? super LastDay, ? extends R> lastDay,
                Function<? super LastMoment, ? extends R> lastMoment,
                Function<? super Suspended, ? extends R> suspended) {
            return lastMoment.apply(this);
        }

        /**
         * Returns codes, never a date or moment, since it may be about a person.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "LastMoment[" + rule.id() + "]";
        }
    }

    /**
     * The term stands still, and nobody knows yet until when.
     *
     * @param rule  the rule
     * @param event  the day that started the term
     * @param changes  suspensions and extensions, in the order in which they came; the last one is open
     * @param since  the first day on which the term does not run
     * @param daysLeft  how many days of the term are left when it runs again: working days for a term in working days
     */
    record Suspended(
            TermRule rule,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate event,
            List<TermChange> changes,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate since,
            int daysLeft)
            implements Deadline {

        /**
         * Copies the changes.
         *
         * @throws IllegalArgumentException if no day is left
         */
        public Suspended {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(since, "since");
            changes = List.copyOf(changes);
            if (daysLeft < 1) {
                throw new IllegalArgumentException("a term that stands still must have a day left, got " + daysLeft);
            }
        }

        @Override
        public <R> R fold(
                Function<? super AtOnce, ? extends R> atOnce,
                Function<? super LastDay, ? extends R> lastDay,
                Function<? super LastMoment, ? extends R> lastMoment,
                Function<? super Suspended, ? extends R> suspended) {
            return suspended.apply(this);
        }

        /**
         * Returns codes, never a date or moment, since it may be about a person.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Suspended[" + rule.id() + ", " + daysLeft + " days left]";
        }
    }

    /**
     * Maps this deadline, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param atOnce  maps what must be done at once
     * @param lastDay  maps a last day
     * @param lastMoment  maps a last moment
     * @param suspended  maps a term that stands still
     * @return what the called function returns
     */
    <R> R fold(
            Function<? super AtOnce, ? extends R> atOnce,
            Function<? super LastDay, ? extends R> lastDay,
            Function<? super LastMoment, ? extends R> lastMoment,
            Function<? super Suspended, ? extends R> suspended);

    /**
     * Returns the rule that sets the term.
     *
     * @return the rule
     */
    TermRule rule();

    /**
     * Returns from when on the term has passed.
     *
     * @param zone  where the days begin
     * @return the moment of the event for what must be done at once; the start of the day after the last day; the last
     *     moment; empty for a term that stands still
     */
    default Optional<Instant> passes(ZoneId zone) {
        return fold(
                atOnce -> Optional.of(atOnce.event()),
                lastDay ->
                        Optional.of(lastDay.day().plusDays(1).atStartOfDay(zone).toInstant()),
                lastMoment -> Optional.of(lastMoment.moment()),
                suspended -> Optional.empty());
    }

    /**
     * Returns the last day on which someone can act in time.
     *
     * @param zone  where the days begin
     * @return the day of the event for what must be done at once; the last day; the day of the last moment; empty for a
     *     term that stands still
     */
    default Optional<LocalDate> lastDay(ZoneId zone) {
        return fold(
                atOnce -> Optional.of(atOnce.event().atZone(zone).toLocalDate()),
                lastDay -> Optional.of(lastDay.day()),
                lastMoment -> Optional.of(lastMoment.moment().atZone(zone).toLocalDate()),
                suspended -> Optional.empty());
    }

    /**
     * Returns how the date came about: length, event, suspensions, extensions, why it moved, rule and law.
     *
     * @return a few sentences
     */
    default Text explanation() {
        return Explanation.of(this);
    }
}
