package nl.wijkkit.plan.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkkit.plan.json.Json;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);
    private static final LocalDate NEXT = LocalDate.of(2026, 2, 3);

    @Test
    void holdsItsFirstDayAndNotTheDayItRunsUntil() {
        Period period = Period.of(FIRST, NEXT);

        assertThat(period.contains(FIRST.minusDays(1))).isFalse();
        assertThat(period.contains(FIRST)).isTrue();
        assertThat(period.contains(NEXT.minusDays(1))).isTrue();
        assertThat(period.contains(NEXT)).isFalse();
        assertThat(period.days()).isEqualTo(3);
    }

    @Test
    void withoutAnEndHoldsEveryLaterDay() {
        Period open = Period.startingOn(FIRST);

        assertThat(open.contains(LocalDate.of(2999, 1, 1))).isTrue();
        assertThat(open.isBounded()).isFalse();
        assertThat(open.end()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(open::days)
                .withMessage("a period without an end has no number of days");
    }

    @Test
    void mustHoldADay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of(FIRST, FIRST))
                .withMessage("a period must end after its first day");
        assertThat(Period.ofDay(FIRST).days()).isEqualTo(1);
        assertThat(Period.ofYear(2024).days()).isEqualTo(366);
    }

    @Test
    void sharesTheDaysThatBothHold() {
        Period january = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

        assertThat(january.intersection(Period.of(FIRST, NEXT))).contains(Period.ofDay(FIRST));
        assertThat(Period.of(FIRST, NEXT).intersection(january)).contains(Period.ofDay(FIRST));
        assertThat(january.intersection(Period.startingOn(FIRST))).contains(Period.ofDay(FIRST));
        assertThat(Period.startingOn(FIRST).intersection(Period.startingOn(NEXT)))
                .contains(Period.startingOn(NEXT));
        assertThat(january.intersection(Period.of(LocalDate.of(2026, 2, 1), NEXT)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void isOrderedByFirstDayThenByEndWithNoEndLast() {
        Period later = Period.ofDay(NEXT);
        Period open = Period.startingOn(FIRST);
        Period day = Period.ofDay(FIRST);

        assertThat(Stream.of(later, open, day).sorted().toList()).isEqualTo(List.of(day, open, later));
    }

    @Test
    void bindsWithDatesAsText() {
        assertThat(Json.bothBind(Period.of(FIRST, NEXT), Period.class))
                .isEqualTo("{\"from\":\"2026-01-31\",\"until\":\"2026-02-03\"}");
        assertThat(Json.bothBind(Period.startingOn(FIRST), Period.class)).isEqualTo("{\"from\":\"2026-01-31\"}");
    }

    @Test
    void doesNotPrintItsDates() {
        assertThat(Period.of(FIRST, NEXT)).hasToString("Period[3 days]");
        assertThat(Period.startingOn(FIRST)).hasToString("Period[no end]");
    }
}
