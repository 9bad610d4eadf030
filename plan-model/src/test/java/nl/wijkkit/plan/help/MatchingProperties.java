package nl.wijkkit.plan.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PostalCode;

class MatchingProperties {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Property(tries = 300)
    void findsWhatLookingAtEveryPairFindsInAnyOrder(
            @ForAll("requests") List<HelpRequest> requests,
            @ForAll("offers") List<HelpOffer> offers,
            @ForAll int seed) {
        Matching matching = Matching.by(Samples.NEXT);
        List<MatchResult.Match> found = matching.matches(requests, offers, List.of());
        List<MatchResult.Match> pairs = new ArrayList<>();
        for (HelpRequest request : requests) {
            for (HelpOffer offer : offers) {
                matching.match(request, offer).fold(pairs::add, no -> false);
            }
        }
        List<HelpRequest> shuffledRequests = new ArrayList<>(requests);
        List<HelpOffer> shuffledOffers = new ArrayList<>(offers);
        Collections.shuffle(shuffledRequests, new Random(seed));
        Collections.shuffle(shuffledOffers, new Random(seed));

        assertThat(found).containsExactlyInAnyOrderElementsOf(pairs);
        assertThat(matching.matches(shuffledRequests, shuffledOffers, List.of()))
                .isEqualTo(found);
    }

    @Property(tries = 300)
    void sharedTimeIsTheSameFromBothSidesAndAgreesMinuteByMinute(
            @ForAll("availabilities") Availability one, @ForAll("availabilities") Availability other) {
        List<SharedTime> shared = one.shared(other, 1);

        assertThat(other.shared(one, 1)).isEqualTo(shared);
        for (LocalDate day = START; day.isBefore(START.plusDays(40)); day = day.plusDays(1)) {
            for (int minute = 0; minute < 1440; minute += 30) {
                boolean both = isAvailable(one, day, minute) && isAvailable(other, day, minute);
                LocalDate today = day;
                int now = minute;
                boolean inShared = shared.stream()
                        .anyMatch(time -> !today.isBefore(time.first()) && holds(time.window(), today, now));
                assertThat(both && !inShared).isFalse();
            }
        }
        assertThat(shared).allSatisfy(time -> {
            int start =
                    time.window().from().getHour() * 60 + time.window().from().getMinute();
            assertThat(isAvailable(one, time.first(), start)).isTrue();
            assertThat(isAvailable(other, time.first(), start)).isTrue();
        });
    }

    private static boolean isAvailable(Availability availability, LocalDate day, int minute) {
        return availability.period().contains(day)
                && availability.windows().stream().anyMatch(window -> holds(window, day, minute));
    }

    private static boolean holds(TimeWindow window, LocalDate day, int minute) {
        int start = window.from().toSecondOfDay() / 60;
        return window.day() == day.getDayOfWeek() && minute >= start && minute < start + window.minutes();
    }

    @Provide
    Arbitrary<List<HelpRequest>> requests() {
        Arbitrary<HelpRequest> request = Combinators.combine(
                        Arbitraries.integers().between(1, 1_000_000),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(HelpKind.GROCERIES, HelpKind.PETS),
                        Arbitraries.integers().between(1, 300),
                        availabilities(),
                        homes(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Assurance.class).set().ofMaxSize(1))
                .as((id, asker, kind, minutes, availability, home, confidential, required) -> new HelpRequest(
                        RequestId.of("r" + id),
                        PersonId.of(asker),
                        kind,
                        minutes,
                        availability,
                        home,
                        confidential,
                        List.copyOf(required)));
        return request.list().ofMaxSize(5).uniqueElements(HelpRequest::id);
    }

    @Provide
    Arbitrary<List<HelpOffer>> offers() {
        Arbitrary<HelpOffer> offer = Combinators.combine(
                        Arbitraries.integers().between(1, 1_000_000),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(HelpKind.GROCERIES, HelpKind.PETS)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        availabilities(),
                        homes(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(DistanceClass.class),
                        Arbitraries.of(Assurance.class).set().ofMaxSize(3))
                .as((id, giver, kinds, availability, home, confidential, reach, assurances) -> new HelpOffer(
                        OfferId.of("o" + id),
                        PersonId.of(giver),
                        List.copyOf(kinds),
                        availability,
                        home,
                        confidential,
                        reach,
                        List.copyOf(assurances)));
        return offer.list().ofMaxSize(6).uniqueElements(HelpOffer::id);
    }

    private static Arbitrary<PostalCode> homes() {
        return Arbitraries.of("9901AB", "9901AC", "9902AB", "9950AB", "1234AB").map(PostalCode::parse);
    }

    @Provide
    Arbitrary<Availability> availabilities() {
        Arbitrary<TimeWindow> window = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(0, 47),
                        Arbitraries.integers().between(1, 48))
                .filter((day, from, length) -> from + length <= 48)
                .as((day, from, length) -> TimeWindow.of(day, half(from), half((from + length) % 48)));
        Arbitrary<Period> period = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 30))
                .as((from, days) -> Period.of(START.plusDays(from), START.plusDays(from + days)));
        return Combinators.combine(period, window.list().ofMinSize(1).ofMaxSize(4))
                .as(Availability::new);
    }

    private static LocalTime half(int index) {
        return LocalTime.of(index / 2, index % 2 * 30);
    }
}
