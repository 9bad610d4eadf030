package nl.wijkkit.plan.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Returns the deadline; empty if a change came after the term had ended. */
    Optional<Deadline> deadline() {
        for (TermChange change : course.changes()) {
            Deadline.LastDay soFar = ended();
            LocalDate starts = change.fold(TermChange.Suspension::from, TermChange.Extension::toldOn);
            if (starts.isAfter(soFar.day())) {
                return Optional.empty();
            }
            Optional<Deadline> open =
                    change.fold(suspension -> suspend(suspension, soFar), extension -> extend(extension));
            if (open.isPresent()) {
                return open;
            }
            seen.add(change);
        }
        return Optional.of(ended());
    }

    private Optional<Deadline> suspend(TermChange.Suspension suspension, Deadline.LastDay soFar) {
        // a suspension that starts in the days by which the end had moved leaves those days for later
        LocalDate end = suspension.from().isAfter(soFar.counted()) ? soFar.day() : soFar.counted();
        if (suspension.until() == null) {
            return Optional.of(new Deadline.Suspended(
                    course.rule(),
                    course.event(),
                    course.changes(),
                    suspension.from(),
                    daysLeft(suspension.from(), end)));
        }
        if (length.unit() != TermUnit.WORKING_DAYS) {
            putOff += ChronoUnit.DAYS.between(soFar.counted(), end) + suspension.days();
        }
        return Optional.empty();
    }

    private Optional<Deadline> extend(TermChange.Extension extension) {
        TermLength more = extension.rule().length();
        length = TermLength.of(Math.addExact(length.amount(), more.amount()), length.unit());
        moving = extension.rule();
        return Optional.empty();
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
