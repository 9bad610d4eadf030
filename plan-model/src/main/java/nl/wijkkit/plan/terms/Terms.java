package nl.wijkkit.plan.terms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.terms.Deadline.Move;

/**
 * Counts terms.
 * <pre>{@code
 * Deadline deadline = Terms.dutch().deadline(rule, signal.receivedAt());
 * deadline.explanation().nl();
 * }</pre>
 * The day of the event does not count, whatever the hour. Hours are elapsed hours, also across a change to or from summer
 * time. How the end moves is told at {@link Regime}.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Terms {

    /** Where Dutch clocks stand. */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final Terms DUTCH = new Terms(WorkingCalendar.byLaw(), AMSTERDAM);

    private final WorkingCalendar calendar;
    private final ZoneId zone;

    private Terms(WorkingCalendar calendar, ZoneId zone) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Obtains a counter for the holidays of the law, without days by decree, in {@link #AMSTERDAM}.
     *
     * @return the counter
     */
    public static Terms dutch() {
        return DUTCH;
    }

    /**
     * Obtains a counter.
     *
     * @param calendar  which days are working days
     * @param zone  where the days begin
     * @return the counter
     */
    public static Terms of(WorkingCalendar calendar, ZoneId zone) {
        return new Terms(calendar, zone);
    }

    /**
     * Returns which days are working days.
     *
     * @return the calendar
     */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * Returns where the days begin.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Counts a term from a moment.
     *
     * @param rule  the rule that sets the term
     * @param event  the moment that starts it
     * @return the deadline
     */
    public Deadline deadline(TermRule rule, Instant event) {
        TermLength length = rule.length();
        return switch (length.unit()) {
            case IMMEDIATE -> new Deadline.AtOnce(rule, event);
            case HOURS -> new Deadline.LastMoment(rule, event, event.plus(Duration.ofHours(length.amount())), zone);
            default -> lastDay(rule, event.atZone(zone).toLocalDate());
        };
    }

    /**
     * Counts a term from a day.
     *
     * @param rule  the rule that sets the term, not in hours or at once
     * @param event  the day that starts it, which does not count
     * @return the last day
     * @throws IllegalArgumentException if the term is in hours or at once, which need a moment
     */
    public Deadline.LastDay lastDay(TermRule rule, LocalDate event) {
        LocalDate counted = count(rule.length(), event, List.of());
        return ended(rule, rule, event, List.of(), counted);
    }

    /**
     * Counts a term with its suspensions and extensions. The days of a suspension do not count; an extension adds its length
     * to that of the term, and whether its end moves depends on the length of the extension alone.
     *
     * @param course  the term with what changed it
     * @return a last day, or that the term stands still
     * @throws IllegalArgumentException if a suspension starts or an extension was told after the term had ended
     */
    public Deadline deadline(TermCourse course) {
        return new CourseCount(this, course)
                .deadline()
                .orElseThrow(() ->
                        new IllegalArgumentException("a term can be suspended or extended only before it has ended"));
    }

    /**
     * Returns whether every suspension started and every extension was told before the term had ended.
     *
     * @param course  the term with what changed it
     * @return true if {@link #deadline(TermCourse)} gives an answer
     */
    public boolean canBe(TermCourse course) {
        return new CourseCount(this, course).deadline().isPresent();
    }

    /**
     * Returns the deadline that passes first, for signals that are combined or a signal that several rules apply to. A term
     * that stands still passes last. Of two that pass at the same moment it is the one that binds more, then the one whose
     * rule has the lower id.
     *
     * @param one  a deadline
     * @param other  another
     * @return one of both
     */
    public Deadline earliest(Deadline one, Deadline other) {
        int order = one.passes(zone)
                .orElse(Instant.MAX)
                .compareTo(other.passes(zone).orElse(Instant.MAX));
        if (order == 0) {
            order = one.rule().basis().compareTo(other.rule().basis());
        }
        if (order == 0) {
            order = one.rule().id().compareTo(other.rule().id());
        }
        return order <= 0 ? one : other;
    }

    /** Returns the last day before it moves. */
    LocalDate count(TermLength length, LocalDate event, List<TermChange> changes) {
        int amount = length.amount();
        return switch (length.unit()) {
            case WORKING_DAYS -> workingDays(amount, event, changes);
            case CALENDAR_DAYS -> event.plusDays(amount);
            case CALENDAR_WEEKS -> event.plusWeeks(amount);
            case CALENDAR_MONTHS -> event.plusMonths(amount);
            case CALENDAR_YEARS -> event.plusYears(amount);
            case HOURS, IMMEDIATE ->
                throw new IllegalArgumentException("a term in hours or at once starts at a moment, got a day");
        };
    }

    private LocalDate workingDays(int amount, LocalDate event, List<TermChange> changes) {
        if (changes.isEmpty()) {
            return calendar.plusWorkingDays(event, amount);
        }
        LocalDate day = event;
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day) && !CourseCount.standsStill(day, changes)) {
                counted++;
            }
        }
        return day;
    }

    /** Moves the last day as the law says; the law that moves is that of the rule that was applied last. */
    Deadline.LastDay ended(
            TermRule rule, TermRule moving, LocalDate event, List<TermChange> changes, LocalDate counted) {
        if (moving.length().unit() == TermUnit.WORKING_DAYS || !moving.regime().moves(moving.length())) {
            return new Deadline.LastDay(rule, event, changes, counted, counted, Move.NONE);
        }
        LocalDate day = calendar.onOrAfter(counted);
        Move move = Move.NONE;
        if (!day.equals(counted)) {
            move = WorkingCalendar.isWeekend(counted) ? Move.WEEKEND : Move.HOLIDAY;
        }
        if (moving.regime().wantsTwoWorkingDays(moving.length())) {
            LocalDate second = secondWorkingDay(event, changes);
            if (second.isAfter(day)) {
                day = second;
                move = Move.TWO_WORKING_DAYS;
            }
        }
        return new Deadline.LastDay(rule, event, changes, counted, day, move);
    }

    private LocalDate secondWorkingDay(LocalDate event, List<TermChange> changes) {
        return workingDays(2, event, changes);
    }
}
