package nl.wijkkit.plan.budget;

import static nl.wijkkit.plan.budget.Samples.monthly;
import static nl.wijkkit.plan.budget.Samples.period;
import static nl.wijkkit.plan.budget.Samples.provision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionTest {

    private static final Period YEAR = Period.ofYear(2026);

    // by hand: 2026 has 365 days, 52 weeks and a day from Thursday 1 January, 12 months; 60 minutes at EUR 1.00
    @ParameterizedTest
    @CsvSource({"PER_DAY,36500.00", "PER_MONTH,1200.00", "PER_YEAR,100.00", "WITHIN_DECISION,100.00"})
    void aFullYearCostsEveryWindowOfTheYear(Frequency frequency, String euros) {
        Provision provision = provision("p1", 100, 100, Unit.MINUTE, frequency, YEAR);

        assertThat(provision.cost(YEAR)).isEqualTo(Money.parse("EUR " + euros));
    }

    @Test
    void aWeekRunsFromMondayAndAPartOfItCostsTheDaysItHolds() {
        // Thursday 1 to Sunday 4 January: 4 of 7 days of EUR 70.00; then 51 whole weeks from Monday 5 January to
        // Sunday 27 December; then Monday 28 to Thursday 31 December: 4 of 7 days
        Provision provision = provision("p1", 7000, 1, Unit.PIECE, Frequency.PER_WEEK, YEAR);

        assertThat(provision.cost(period("2026-01-01", "2026-01-05"))).isEqualTo(Money.ofCents(4000));
        assertThat(provision.cost(period("2026-01-05", "2026-12-28"))).isEqualTo(Money.ofCents(51 * 7000));
        assertThat(provision.cost(period("2026-12-28", "2027-01-01"))).isEqualTo(Money.ofCents(4000));
        assertThat(provision.cost(YEAR)).isEqualTo(Money.ofCents(51 * 7000 + 8000));
    }

    @Test
    void fourWeeksAreCountedFromTheFirstFullYearOfTheWmo() {
        // Monday 29 December 2014 plus 145 times 28 days is Monday 9 February 2026
        Period window = period("2026-02-09", "2026-03-09");
        Provision provision = provision("p1", 2800, 1, Unit.PIECE, Frequency.PER_FOUR_WEEKS, YEAR);

        assertThat(Frequency.PER_FOUR_WEEKS.windowOf(LocalDate.of(2026, 2, 9), YEAR))
                .isEqualTo(window);
        assertThat(Frequency.PER_FOUR_WEEKS.windowOf(LocalDate.of(2026, 3, 8), YEAR))
                .isEqualTo(window);
        assertThat(Frequency.PER_FOUR_WEEKS.windowOf(LocalDate.of(2014, 12, 28), YEAR))
                .isEqualTo(period("2014-12-01", "2014-12-29"));
        assertThat(provision.cost(window)).isEqualTo(Money.ofCents(2800));
    }

    @Test
    void aMonthlyPriceIsSpreadOverTheDaysOfItsMonth() {
        // EUR 92.50 from 15 January: 17 of 31 days is 50.7258.., rounded toward the start of the month:
        // days 1-14 would be 41.77(4), so 92.50 - 41.77 = 50.73 falls on the rest
        Provision provision = monthly(9250, Period.startingOn(LocalDate.of(2026, 1, 15)));

        assertThat(provision.cost(period("2026-01-01", "2026-02-01"))).isEqualTo(Money.ofCents(5073));
        assertThat(provision.cost(period("2026-02-01", "2026-03-01"))).isEqualTo(Money.ofCents(9250));
    }

    @Test
    void aCentFallsOnTheDayOnWhichTheRunningTotalReachesIt() {
        // EUR 0.10 over the 28 days of February 2026: floor(10 x days / 28) steps on days 3, 6, 9, 12, 14, 17, ..., 28
        Provision provision = monthly(10, YEAR);
        List<Integer> daysWithACent = IntStream.rangeClosed(1, 28)
                .filter(day ->
                        provision.cost(Period.ofDay(LocalDate.of(2026, 2, day))).equals(Money.ofCents(1)))
                .boxed()
                .toList();

        assertThat(daysWithACent).containsExactly(3, 6, 9, 12, 14, 17, 20, 23, 26, 28);
    }

    @Test
    void somethingBoughtOnceCostsOnTheDaysOfItsDecision() {
        Provision stairlift =
                provision("p1", 350_000, 1, Unit.PIECE, Frequency.WITHIN_DECISION, period("2026-03-02", "2026-03-03"));

        assertThat(stairlift.cost(period("2026-03-01", "2026-04-01"))).isEqualTo(Money.ofCents(350_000));
        assertThat(stairlift.cost(period("2026-02-01", "2026-03-02"))).isEqualTo(Money.ZERO);
        assertThat(stairlift.cost(period("2026-03-03", "2026-04-01"))).isEqualTo(Money.ZERO);
    }

    @Test
    void anYearHasAsManyDaysAsTheCalendarSays() {
        Provision provision = provision("p1", 366, 1, Unit.PIECE, Frequency.PER_YEAR, Period.ofYear(2024));

        assertThat(provision.cost(Period.ofDay(LocalDate.of(2024, 2, 29)))).isEqualTo(Money.ofCents(1));
    }

    @Test
    void costIsOnlyKnownForDaysWithAnEnd() {
        Provision provision = monthly(100, YEAR);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> provision.cost(Period.startingOn(LocalDate.of(2026, 1, 1))))
                .withMessage("the days to count must have an end");
    }

    @Test
    void theCostOfAWindowIsThePriceTimesTheVolume() {
        assertThat(provision("p1", 62, 180, Unit.MINUTE, Frequency.PER_WEEK, YEAR)
                        .costPerWindow())
                .isEqualTo(Money.ofCents(11160));
    }

    @Test
    void aPriceIsNotBelowZeroAndAEuroCostsAEuro() {
        assertThatIllegalArgumentException().isThrownBy(() -> monthly(-1, YEAR)).withMessage("price must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provision("p1", 99, 500, Unit.EURO, Frequency.PER_YEAR, YEAR))
                .withMessage("the price of a euro must be one euro");
        assertThat(monthly(0, YEAR).cost(YEAR)).isEqualTo(Money.ZERO);
        assertThat(provision("p1", 100, 500, Unit.EURO, Frequency.PER_YEAR, YEAR)
                        .cost(YEAR))
                .isEqualTo(Money.ofCents(50_000));
    }

    @Test
    void aVolumeForTheWholeDecisionNeedsAnEnd() {
        Period open = Period.startingOn(LocalDate.of(2026, 1, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> provision("p1", 100, 1, Unit.PIECE, Frequency.WITHIN_DECISION, open))
                .withMessage("a volume within the decision needs a period with an end");
    }

    @Test
    void aWindowThatCostsTooMuchIsRefusedAtOnce() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> provision("p1", Money.MAX_CENTS, 2, Unit.PIECE, Frequency.PER_WEEK, YEAR));
    }

    @Test
    void servesAtLeastOneGoalAndNoneTwice() {
        for (List<String> goals : List.of(List.<String>of(), List.of("goal-1", "goal-1"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> provision(
                            "p1", "a1", goals, Tier.GENERAL, Law.WMO, 1, 1, Unit.HOUR, Frequency.PER_DAY, YEAR))
                    .withMessage("a provision must serve at least one goal, and none twice");
        }
    }

    @Test
    void volumeLiesWithinTheLimitsOfTheStandard() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Volume.of(0, Unit.HOUR, Frequency.PER_WEEK))
                .withMessage("amount must be from 1 to 99999999, got 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Volume.of(100_000_000, Unit.HOUR, Frequency.PER_WEEK));
        assertThat(Volume.of(99_999_999, Unit.HOUR, Frequency.PER_WEEK).amount())
                .isEqualTo(99_999_999);
    }

    @Test
    void printsItsIdOnly() {
        assertThat(monthly(100, YEAR)).hasToString("Provision[p1]");
        assertThat(new Delivered(ProvisionId.of("p1"), YEAR, Money.ofCents(5))).hasToString("Delivered[p1]");
    }

    @ParameterizedTest
    @CsvSource({
        "MINUTE, 1 minuut, 1 minute, 90 minuten, 90 minutes",
        "HOUR, 1 uur, 1 hour, 90 uur, 90 hours",
        "DAY_AND_NIGHT, 1 etmaal, 1 day and night, 90 etmalen, 90 days and nights",
        "PART_OF_DAY, 1 dagdeel (4 uur), 1 part of a day (4 hours), 90 dagdelen (4 uur), 90 parts of a day (4 hours)",
        "PIECE, 1 stuk (output), 1 piece (output), 90 stuks (output), 90 pieces (output)",
        "EURO, 1 euro, 1 euro, 90 euro, 90 euros",
        "EFFORT, 1 stuk (inspanning), 1 piece (effort), 90 stuks (inspanning), 90 pieces (effort)"
    })
    void aNumberOfUnitsIsWrittenAsPeopleSayIt(Unit unit, String nl, String en, String manyNl, String manyEn) {
        assertThat(unit.count(1)).isEqualTo(Text.of(nl, en));
        assertThat(unit.count(90)).isEqualTo(Text.of(manyNl, manyEn));
    }

    @Test
    void aVolumeIsWrittenInWords() {
        assertThat(Volume.of(90, Unit.MINUTE, Frequency.PER_WEEK).words())
                .isEqualTo(Text.of("90 minuten per week", "90 minutes per week"));
        assertThat(Volume.of(1, Unit.PIECE, Frequency.WITHIN_DECISION).words())
                .isEqualTo(Text.of(
                        "1 stuk (output) binnen geldigheid beschikking", "1 piece (output) within the decision"));
    }
}
