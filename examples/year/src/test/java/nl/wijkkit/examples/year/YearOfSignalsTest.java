package nl.wijkkit.examples.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.recognise.HouseholdIndex;
import nl.wijkkit.signals.recognise.Recogniser;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

/**
 * What the library finds in the made signals, compared with what was published. A share may lie four standard errors off: by
 * chance alone that happens once in 16,000 times, and the seed is fixed.
 */
class YearOfSignalsTest {

    private static final int YEAR = 2025;
    private static final List<YearSignal> ALL = YearOfSignals.of(YEAR, 100_000, 20250101L);
    private static final List<YearSignal> MADE =
            ALL.stream().filter(made -> day(made).getYear() == YEAR).toList();

    private static LocalDate day(YearSignal made) {
        return made.signal().receivedAt().atZone(Terms.AMSTERDAM).toLocalDate();
    }

    private static void assertShare(String what, long count, long n, double published) {
        double error = Math.sqrt(published * (1 - published) / n);
        assertThat((double) count / n).as(what).isCloseTo(published, within(4 * error));
    }

    private static long count(Predicate<Signal> what) {
        return MADE.stream().map(YearSignal::signal).filter(what).count();
    }

    private static long kind(String start) {
        return count(signal -> signal.kind().code().contains(start));
    }

    /** A case brings 1.25 signals; the number of cases is Poisson, so the error is taken over cases. */
    @Test
    void thereAreAsManySignalsAsWerePublished() {
        double expected = Published.SIGNALS_PER_1000_A_MONTH * 100 * 12;
        double error = Math.sqrt(expected * Published.CASES_PER_SIGNAL) / Published.CASES_PER_SIGNAL;
        assertThat((double) MADE.size()).isCloseTo(expected, within(4 * error));
        long march =
                MADE.stream().filter(made -> day(made).getMonthValue() == 3).count();
        assertThat((double) march)
                .isCloseTo(expected / 12 * Published.MARCH, within(4 * error / Math.sqrt(12 / Published.MARCH)));
    }

    @Test
    void theyComeFromTheSamePartners() {
        int n = MADE.size();
        // signals of one case are not independent, so the error is taken over the cases
        long cases = Math.round(n * Published.CASES_PER_SIGNAL);
        Map<String, Double> shares = Map.of(
                "HEALTH",
                Published.HEALTH,
                "ENERGY",
                Published.ENERGY,
                "RENT",
                Published.RENT,
                "WATER",
                Published.WATER);
        // a combined case has two partners, which draws the shares together: at most 3% of all signals
        shares.forEach((partner, share) -> assertThat((double) kind(partner) / n)
                .as(partner)
                .isCloseTo(share, within(0.02 + 4 * Math.sqrt(share * (1 - share) / cases))));
        assertShare("end of supply", kind("END_OF_SUPPLY"), kind("ENERGY"), Published.END_OF_SUPPLY);
    }

    /** The library's own recognition, which sees the signals only, finds the published types of case. */
    @Test
    void theRecogniserFindsThePublishedTypesOfCase() {
        Recogniser recogniser = new Recogniser(VocabularyReader.shipped());
        HouseholdIndex index = new HouseholdIndex(Terms.AMSTERDAM);
        Map<String, List<Relations>> cases = new LinkedHashMap<>();
        long repeated = 0;
        for (YearSignal made : ALL) {
            Relations relations =
                    recogniser.relate(made.signal(), day(made), index.earlier(made.signal(), made.check()));
            index.add(made.signal(), made.check());
            if (day(made).getYear() == YEAR) {
                cases.computeIfAbsent(home(made) + YearMonth.from(day(made)), key -> new ArrayList<>())
                        .add(relations);
                repeated += relations.duplicate() ? 1 : 0;
            }
        }
        int n = cases.size();
        long multiple = cases.values().stream()
                .filter(signals -> signals.stream().anyMatch(Relations::multiple))
                .count();
        long consecutive = cases.values().stream()
                .filter(signals -> signals.get(0).consecutive())
                .count();
        // the published shares add up to 1.01
        double all = Published.SINGLE + Published.MULTIPLE + Published.CONSECUTIVE;
        assertShare("cases per signal", n, MADE.size(), Published.CASES_PER_SIGNAL);
        assertShare("multiple", multiple, n, Published.MULTIPLE / all);
        assertShare("consecutive", consecutive, n, Published.CONSECUTIVE / all);
        assertShare("single", n - multiple - consecutive, n, Published.SINGLE / all);
        assertThat(repeated).isEqualTo(MADE.size() - n - multiple);
    }

    @Test
    void oneInFiveIsReachedAndOneInThreeOfThemAcceptsHelp() {
        Map<String, YearSignal> cases = new LinkedHashMap<>();
        MADE.forEach(made -> cases.put(home(made) + YearMonth.from(day(made)), made));
        long reached = cases.values().stream().filter(YearSignal::reached).count();
        assertShare("reached", reached, cases.size(), Published.REACHED);
        long accepts = cases.values().stream().filter(YearSignal::accepts).count();
        assertShare("accepts", accepts, reached, Published.ACCEPTS);
    }

    @Test
    void theSameSeedGivesTheSameYearAndAnotherSeedAnother() {
        assertThat(YearOfSignals.of(YEAR, 20_000, 7)).isEqualTo(YearOfSignals.of(YEAR, 20_000, 7));
        assertThat(YearOfSignals.of(YEAR, 20_000, 8)).isNotEqualTo(YearOfSignals.of(YEAR, 20_000, 7));
    }

    @Test
    void everyFactIsOneThatTheVocabularyAllows() {
        assertThat(ALL)
                .allSatisfy(made -> assertThat(made.signal().facts().values().keySet())
                        .allMatch(key ->
                                VocabularyReader.shipped().allows(made.signal().kind(), key)));
        assertThat(ALL).extracting(made -> made.signal().id()).doesNotHaveDuplicates();
    }

    private static String home(YearSignal made) {
        return Objects.requireNonNull(made.signal().household().address()).key();
    }
}
