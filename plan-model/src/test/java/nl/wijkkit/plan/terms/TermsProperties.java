package nl.wijkkit.plan.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Terms against a counter that goes one day at a time. */
class TermsProperties {

    private static final Set<LocalDate> DECREED =
            DecreeDayReader.shipped().stream().map(DecreeDay::day).collect(Collectors.toSet());
    private static final Terms WITH_DECREES =
            Terms.of(WorkingCalendar.withDecrees(DecreeDayReader.shipped()), Terms.AMSTERDAM);

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2185, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> decreed = Arbitraries.longs()
                .between(
                        LocalDate.of(2023, 1, 1).toEpochDay(),
                        LocalDate.of(2028, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(any, decreed);
    }

    @Provide
    Arbitrary<TermLength> lengths() {
        return Arbitraries.of(
                        TermUnit.WORKING_DAYS,
                        TermUnit.CALENDAR_DAYS,
                        TermUnit.CALENDAR_WEEKS,
                        TermUnit.CALENDAR_MONTHS,
                        TermUnit.CALENDAR_YEARS)
                .flatMap(unit ->
                        Arbitraries.integers().between(1, longest(unit)).map(amount -> TermLength.of(amount, unit)));
    }

    /** Around the limits of art. 4. */
    private static int longest(TermUnit unit) {
        return switch (unit) {
            case WORKING_DAYS -> 30;
            case CALENDAR_DAYS -> 95;
            case CALENDAR_WEEKS -> 15;
            case CALENDAR_MONTHS -> 14;
            default -> 5;
        };
    }

    @Property
    void holidaysAreThoseOfTheSlowCounter(@ForAll("days") LocalDate day) {
        assertThat(WorkingCalendar.byLaw().holiday(day).isPresent())
                .isEqualTo(new SlowCounter(Set.of()).isHoliday(day));
        assertThat(WITH_DECREES.calendar().isWorkingDay(day)).isEqualTo(!new SlowCounter(DECREED).isFree(day));
    }

    @Property(tries = 3_000)
    void termsEndWhereTheSlowCounterEnds(
            @ForAll("lengths") TermLength length, @ForAll Regime regime, @ForAll("days") LocalDate event) {
        assertThat(Terms.dutch().lastDay(Rules.of(length, regime), event).day())
                .isEqualTo(new SlowCounter(Set.of()).lastDay(length, regime, event, List.of()));
        assertThat(WITH_DECREES.lastDay(Rules.of(length, regime), event).day())
                .isEqualTo(new SlowCounter(DECREED).lastDay(length, regime, event, List.of()));
    }

    @Property
    void theHourOfTheEventDoesNotCount(
            @ForAll("lengths") TermLength length,
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(max = 86_399) int second) {
        TermRule rule = Rules.of(length, Regime.TERMIJNENWET);
        Instant moment = event.atStartOfDay(Terms.AMSTERDAM).toInstant().plusSeconds(second % 80_000);
        assertThat(Terms.dutch().deadline(rule, moment)).isEqualTo(Terms.dutch().lastDay(rule, event));
    }

    @Property
    void hoursElapseWhateverTheClockSays(
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(min = 1, max = 200) int hours) {
        LocalDateTime start = event.atTime(hour, 30);
        Instant moment = start.atZone(Terms.AMSTERDAM).toInstant();
        Deadline deadline =
                Terms.dutch().deadline(Rules.of(TermLength.ofHours(hours), Regime.REGULATION_1182_71), moment);
        LocalDateTime end = deadline.passes(Terms.AMSTERDAM)
                .orElseThrow()
                .atZone(Terms.AMSTERDAM)
                .toLocalDateTime();
        assertThat(end).isEqualTo(SlowCounter.hours(start, hours, Terms.AMSTERDAM));
    }

    @Property
    void aSuspendedDayNeverCounts(
            @ForAll("days") LocalDate event,
            @ForAll("suspensible") TermLength length,
            @ForAll @IntRange(min = 1, max = 5) int firstAfter,
            @ForAll @IntRange(min = 1, max = 40) int firstDays,
            @ForAll @IntRange(max = 3) int between,
            @ForAll @IntRange(min = 1, max = 40) int secondDays) {
        LocalDate first = event.plusDays(firstAfter);
        LocalDate second = first.plusDays(firstDays + between);
        List<TermChange.Suspension> suspensions = List.of(
                new TermChange.Suspension(first, first.plusDays(firstDays), TermChange.Ground.COMPLETION_ASKED),
                new TermChange.Suspension(second, second.plusDays(secondDays), TermChange.Ground.DELAY_AGREED));
        TermCourse course =
                new TermCourse(Rules.of(length, Regime.TERMIJNENWET), event, new ArrayList<TermChange>(suspensions));
        assertThat(Terms.dutch().deadline(course).lastDay(ZoneOffset.UTC))
                .contains(new SlowCounter(Set.of()).lastDay(length, Regime.TERMIJNENWET, event, suspensions));
    }

    /** Long enough to run still when the second suspension starts, which is at most eight running days after the event. */
    @Provide
    Arbitrary<TermLength> suspensible() {
        return Combinators.combine(
                        Arbitraries.of(TermUnit.WORKING_DAYS, TermUnit.CALENDAR_DAYS, TermUnit.CALENDAR_WEEKS),
                        Arbitraries.integers().between(9, 12))
                .as((unit, amount) -> TermLength.of(amount, unit));
    }

    @Property
    void workingDaysLeftAreThoseBetween(
            @ForAll("days") LocalDate today, @ForAll @IntRange(min = -5, max = 60) int ahead) {
        LocalDate last = today.plusDays(ahead);
        SlowCounter slow = new SlowCounter(Set.of());
        long expected = ahead <= 0
                ? 0
                : today.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(day -> !slow.isFree(day))
                        .count();
        assertThat(WorkingCalendar.byLaw().workingDaysLeft(today, last)).isEqualTo((int) expected);
    }

    @Property
    void theEarliestIsTheSameInAnyOrder(
            @ForAll("lengths") TermLength one,
            @ForAll("lengths") TermLength other,
            @ForAll("days") LocalDate event,
            @ForAll TermBasis basis) {
        Deadline a = Terms.dutch().lastDay(Rules.of("A_RULE", one, Regime.TERMIJNENWET, TermBasis.PRACTICE), event);
        Deadline b = Terms.dutch().lastDay(Rules.of("B_RULE", other, Regime.TERMIJNENWET, basis), event);
        assertThat(Terms.dutch().earliest(a, b))
                .isEqualTo(Terms.dutch().earliest(b, a))
                .satisfies(first -> assertThat(first.passes(Terms.AMSTERDAM).orElseThrow())
                        .isBeforeOrEqualTo(a.passes(Terms.AMSTERDAM).orElseThrow())
                        .isBeforeOrEqualTo(b.passes(Terms.AMSTERDAM).orElseThrow()));
    }
}
