package nl.wijkkit.plan.results;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.change.Change;
import nl.wijkkit.zrm.change.Comparer;
import nl.wijkkit.zrm.change.Movements;
import org.jspecify.annotations.Nullable;

/**
 * Measures the results of a plan in a period.
 * <p>
 * <b>Days.</b> Goals and actions carry no dates of their own: their days come from the history of the plan. A contact, an
 * opening, a closing and whatever else names its own day counts on that day, even if it was recorded later; a goal that was
 * reached and an action that was done count on the day on which that was recorded, in the zone of this meter. What happened
 * on or after the end of the period is left out, whenever it was recorded.
 * <p>
 * <b>Levels.</b> For each subject, the last assessment in the period is compared with the last one before the period, or
 * with the first one in it if there is none before. So the changes of adjoining periods follow on one another. Whether two
 * assessments may be compared is for the {@link Comparer} to say.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Meter {

    private final Comparer comparer;
    private final ZoneId zone;

    private Meter(Comparer comparer, ZoneId zone) {
        this.comparer = comparer;
        this.zone = zone;
    }

    /**
     * Obtains a meter.
     *
     * @param comparer  compares assessments, and knows their instruments
     * @param zone  where the day of a moment is looked up, such as {@code Europe/Amsterdam}
     * @return the meter
     */
    public static Meter of(Comparer comparer, ZoneId zone) {
        return new Meter(Objects.requireNonNull(comparer, "comparer"), Objects.requireNonNull(zone, "zone"));
    }

    /**
     * Measures the results of one plan.
     *
     * @param plan  what is known of the plan
     * @param period  the days to look at, bounded
     * @return the results; a plan that did not run in the period does not count as a plan, but what happened in the period
     *     counts: conversations before it was opened, costs after it was closed, levels that changed
     * @throws ArithmeticException if an amount is too large
     * @throws IllegalArgumentException if the period has no end, or an assessment is of an unknown instrument
     */
    public Results measure(PlanRecord plan, Period period) {
        LocalDate end = Results.requireBounded(period).end().orElseThrow();
        Chronicle chronicle = Chronicle.of(plan.history(), zone, end);
        boolean ran = chronicle.plan.ranIn(period);
        boolean isRunning = chronicle.plan.isRunning();
        long conversations = chronicle.conversations(period);
        return new Results(
                period,
                ran ? chronicle.plan.figures(period) : PlanFigures.NONE,
                chronicle.goals.figures(period, isRunning),
                movements(plan.assessments(), period),
                ran || conversations > 0 ? Tally.of(conversations) : Tally.EMPTY,
                chronicle.leadTimes(period),
                isRunning ? Tally.of(chronicle.overdueActions(end)) : Tally.EMPTY,
                ran ? chronicle.parties.figures() : PartyFigures.NONE,
                CostFigures.of(plan.budget(), period));
    }

    private Movements movements(List<Assessment> assessments, Period period) {
        Map<SubjectId, List<Assessment>> bySubject = new LinkedHashMap<>();
        assessments.stream()
                .sorted(Comparator.comparing(Assessment::moment))
                .forEach(assessment -> bySubject
                        .computeIfAbsent(assessment.subject(), subject -> new ArrayList<>())
                        .add(assessment));
        return bySubject.values().stream()
                .flatMap(own -> change(own, period).stream())
                .collect(Movements.collector());
    }

    private List<Change> change(List<Assessment> inOrder, Period period) {
        @Nullable Assessment start = null;
        @Nullable Assessment last = null;
        for (Assessment assessment : inOrder) {
            if (period.contains(assessment.moment())) {
                if (start == null) {
                    start = assessment;
                } else {
                    last = assessment;
                }
            } else if (assessment.moment().isBefore(period.from())) {
                start = assessment;
            }
        }
        return start == null || last == null ? List.of() : List.of(comparer.compare(start, last));
    }
}
