package nl.wijkkit.plan.results;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkkit.plan.event.Carried;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange.PartLeft;
import nl.wijkkit.plan.event.CourseChange.SplitOff;
import nl.wijkkit.plan.event.CourseChange.TookOver;
import nl.wijkkit.plan.event.GoalChange.GoalAdded;
import nl.wijkkit.plan.event.GoalChange.GoalStatusChanged;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.period.Period;
import org.jspecify.annotations.Nullable;

/** How each goal stands, and since when. */
final class GoalDays {

    /**
     * A goal.
     *
     * @param set  when it was set in this plan; null if it came along from another
     * @param status  how it stands
     * @param since  since when; null if it came along so
     * @param isHere  whether it is still in this plan
     */
    private record Course(
            @Nullable LocalDate set,
            GoalStatus status,
            @Nullable LocalDate since,
            boolean isHere) {

        boolean became(GoalStatus asked, Period period) {
            return status == asked && since != null && period.contains(since);
        }

        /** No days, since they are about a family. */
        @Override
        public String toString() {
            return "Course[" + status + "]";
        }
    }

    private final Map<GoalId, Course> goals = new LinkedHashMap<>();

    void add(Change change, LocalDate day) {
        if (change instanceof GoalAdded added) {
            goals.putIfAbsent(added.goal().id(), new Course(day, added.goal().status(), day, true));
        } else if (change instanceof GoalStatusChanged changed) {
            goals.computeIfPresent(
                    changed.goal(),
                    (id, goal) -> goal.isHere() && goal.status() != changed.to()
                            ? new Course(goal.set(), changed.to(), day, true)
                            : goal);
        } else if (change instanceof PartLeft left) {
            left.departed()
                    .goals()
                    .forEach(departed -> goals.computeIfPresent(
                            departed, (id, goal) -> new Course(goal.set(), goal.status(), goal.since(), false)));
        } else if (change instanceof SplitOff split) {
            take(split.carried());
        } else if (change instanceof TookOver took) {
            take(took.carried());
        }
    }

    /** A goal that left and comes back keeps its day if it stands as it stood. */
    private void take(Carried carried) {
        carried.goals()
                .forEach(goal -> goals.compute(goal.id(), (id, known) -> {
                    if (known == null) {
                        return new Course(null, goal.status(), null, true);
                    }
                    LocalDate since = known.isHere() || known.status() == goal.status() ? known.since() : null;
                    return new Course(known.set(), known.isHere() ? known.status() : goal.status(), since, true);
                }));
    }

    GoalFigures figures(Period period, boolean isRunning) {
        return new GoalFigures(
                goals.values().stream()
                        .filter(goal -> goal.set() != null && period.contains(goal.set()))
                        .count(),
                count(GoalStatus.REACHED, period),
                count(GoalStatus.DROPPED, period),
                goals.values().stream()
                        .filter(goal -> isRunning && goal.isHere() && goal.status() == GoalStatus.OPEN)
                        .count());
    }

    private long count(GoalStatus status, Period period) {
        return goals.values().stream()
                .filter(goal -> goal.became(status, period))
                .count();
    }

    /** How long after the opening of the plan the goals of a period were reached. */
    LeadTime reachedAfter(Optional<LocalDate> opened, Period period) {
        LeadTime sum = LeadTime.NONE;
        for (Course goal : goals.values()) {
            if (goal.became(GoalStatus.REACHED, period) && goal.since() != null) {
                sum = sum.plus(LeadTime.between(opened.filter(day -> goal.set() != null), goal.since()));
            }
        }
        return sum;
    }
}
