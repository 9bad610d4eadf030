package nl.wijkkit.plan.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A running term with what changed it: suspended, resumed, extended. {@link Terms#deadline(TermCourse)} tells when it ends.
 * <pre>{@code
 * TermCourse course = TermCourse.start(rule, received)
 *     .suspend(asked.plusDays(1), Ground.COMPLETION_ASKED)
 *     .resume(completed);
 * }</pre>
 * This class is immutable and thread-safe.
 *
 * @param rule  the rule that sets the term, in days, weeks, months, years or working days
 * @param event  the day that started the term, which does not count
 * @param changes  what changed it, in the order in which it came; suspensions do not overlap, and only the last change can
 *     be an open suspension
 */
public record TermCourse(
        TermRule rule,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate event,
        List<TermChange> changes) {

    /**
     * Copies the changes and checks them.
     *
     * @throws IllegalArgumentException if the term is in hours or at once, a suspension starts before the one before it has
     *     ended or not after the event, a change follows an open suspension, or an extension is in another unit
     */
    public TermCourse {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(event, "event");
        changes = List.copyOf(changes);
        TermUnit unit = rule.length().unit();
        if (unit == TermUnit.HOURS || unit == TermUnit.IMMEDIATE) {
            throw new IllegalArgumentException("a term in hours or at once cannot be suspended or extended");
        }
        LocalDate free = event.plusDays(1);
        for (TermChange change : changes) {
            free = checked(change, free, unit);
        }
    }

    private static LocalDate checked(TermChange change, LocalDate free, TermUnit unit) {
        return change.fold(
                suspension -> {
                    if (suspension.from().isBefore(free)) {
                        throw new IllegalArgumentException(
                                "a suspension must start after the event and after the suspension before it");
                    }
                    return suspension.until() == null ? LocalDate.MAX : suspension.until();
                },
                extension -> {
                    if (free.equals(LocalDate.MAX)) {
                        throw new IllegalArgumentException("a term that stands still must be resumed first");
                    }
                    if (extension.rule().length().unit() != unit) {
                        throw new IllegalArgumentException("an extension must be in " + unit + ", got "
                                + extension.rule().length().unit());
                    }
                    return free;
                });
    }

    /**
     * Obtains a term that has just started.
     *
     * @param rule  the rule, not in hours or at once
     * @param event  the day that started it
     * @return the course
     * @throws IllegalArgumentException if the term is in hours or at once
     */
    public static TermCourse start(TermRule rule, LocalDate event) {
        return new TermCourse(rule, event, List.of());
    }

    /**
     * Returns whether the term stands still.
     *
     * @return true if the last suspension has no end
     */
    @JsonIgnore
    public boolean isSuspended() {
        return !changes.isEmpty()
                && changes.get(changes.size() - 1).fold(suspension -> suspension.until() == null, extension -> false);
    }

    /**
     * Returns this term standing still.
     *
     * @param from  the first day that does not count: the day after the one on which the applicant was asked
     * @param ground  why
     * @return the course
     * @throws IllegalArgumentException if it stands still already, or the day lies in an earlier suspension or not after
     *     the event
     */
    public TermCourse suspend(LocalDate from, TermChange.Ground ground) {
        return with(new TermChange.Suspension(from, null, ground));
    }

    /**
     * Returns this term running again.
     *
     * @param until  the first day that counts again
     * @return the course
     * @throws IllegalArgumentException if the term does not stand still, or the day does not lie after the first day of the
     *     suspension
     */
    public TermCourse resume(LocalDate until) {
        if (!isSuspended()) {
            throw new IllegalArgumentException("only a term that stands still can be resumed");
        }
        int last = changes.size() - 1;
        List<TermChange> next = new ArrayList<>(changes);
        next.set(
                last,
                changes.get(last)
                        .<TermChange>fold(
                                open -> new TermChange.Suspension(open.from(), until, open.ground()),
                                extension -> extension));
        return new TermCourse(rule, event, next);
    }

    /**
     * Returns this term made longer.
     *
     * @param extension  the rule that allows it, with the length that is added, in the unit of the term
     * @param toldOn  the day on which those concerned were told
     * @return the course
     * @throws IllegalArgumentException if the term stands still or the extension is in another unit
     */
    public TermCourse extend(TermRule extension, LocalDate toldOn) {
        return with(new TermChange.Extension(extension, toldOn));
    }

    private TermCourse with(TermChange change) {
        List<TermChange> next = new ArrayList<>(changes);
        next.add(change);
        return new TermCourse(rule, event, next);
    }

    /**
     * Returns the rule and the number of changes, never a date, since it may be about a person.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "TermCourse[" + rule.id() + ", " + changes.size() + " changes]";
    }
}
