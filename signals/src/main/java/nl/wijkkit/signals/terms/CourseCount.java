package nl.wijkkit.signals.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts one term with its suspensions and extensions, change by change. */
final class CourseCount {

    private final Terms terms;
    private final TermCourse course;
    private final List<TermChange> seen = new ArrayList<>();
    private TermLength length;
    private TermRule moving;
    /** Calendar days by which suspensions put off the end; working days are skipped one by one instead. */
    private long putOff;

    CourseCount(Terms terms, TermCourse course) {
        this.terms = terms;
        this.course = course;
        this.length = course.rule().length();
        this.moving = course.rule();
    }

    /** Returns whether a day lies in a suspension. */
    static boolean standsStill(LocalDate day, List<TermChange> changes) {
        for (TermChange change : changes) {
            boolean within = change.fold(
                    suspension -> !day.isBefore(suspension.from())
                            && (suspension.until() == null || day.isBefore(suspension.until())),
                    extension -> false);
            if (within) {
                return true;
            }
        }
        return false;
    }

    Deadline deadline() {
        for (TermChange change : course.changes()) {
            Deadline.LastDay soFar = ended();
            Deadline.@Nullable Suspended open =
                    change.fold(suspension -> suspend(suspension, soFar), extension -> extend(extension, soFar));
            if (open != null) {
                return open;
            }
            seen.add(change);
        }
        return ended();
    }

    private Deadline.@Nullable Suspended suspend(TermChange.Suspension suspension, Deadline.LastDay soFar) {
        requireRunning(suspension.from(), soFar);
        // a suspension that starts in the days by which the end had moved leaves those days for later
        LocalDate end = suspension.from().isAfter(soFar.counted()) ? soFar.day() : soFar.counted();
        if (suspension.until() == null) {
            return new Deadline.Suspended(
                    course.rule(),
                    course.event(),
                    course.changes(),
                    suspension.from(),
                    daysLeft(suspension.from(), end));
        }
        if (length.unit() != TermUnit.WORKING_DAYS) {
            putOff += ChronoUnit.DAYS.between(soFar.counted(), end) + suspension.days();
        }
        return null;
    }

    private Deadline.@Nullable Suspended extend(TermChange.Extension extension, Deadline.LastDay soFar) {
        requireRunning(extension.toldOn(), soFar);
        TermLength more = extension.rule().length();
        length = TermLength.of(Math.addExact(length.amount(), more.amount()), length.unit());
        moving = extension.rule();
        return null;
    }

    private static void requireRunning(LocalDate day, Deadline.LastDay soFar) {
        if (day.isAfter(soFar.day())) {
            throw new IllegalArgumentException("a term can be suspended or extended only before it has ended");
        }
    }

    private int daysLeft(LocalDate from, LocalDate end) {
        return length.unit() == TermUnit.WORKING_DAYS
                ? terms.calendar().workingDaysLeft(from.minusDays(1), end)
                : Math.toIntExact(ChronoUnit.DAYS.between(from, end) + 1);
    }

    private Deadline.LastDay ended() {
        LocalDate counted = terms.count(length, course.event(), seen).plusDays(putOff);
        return terms.ended(course.rule(), moving, course.event(), seen, counted);
    }
}
