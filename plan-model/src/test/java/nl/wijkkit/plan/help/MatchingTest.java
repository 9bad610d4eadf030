package nl.wijkkit.plan.help;

import static nl.wijkkit.plan.help.Samples.NEXT;
import static nl.wijkkit.plan.help.Samples.SPRING;
import static nl.wijkkit.plan.help.Samples.at;
import static nl.wijkkit.plan.help.Samples.offer;
import static nl.wijkkit.plan.help.Samples.request;
import static nl.wijkkit.plan.help.Samples.tuesday;
import static nl.wijkkit.plan.help.Samples.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private static final Matching MATCHING = Matching.by(NEXT);

    @Test
    void anOfferThatFitsIsAMatchWithItsReasons() {
        MatchResult result = MATCHING.match(
                request("9901 AB", Assurance.CERTIFICATE_OF_CONDUCT),
                offer("o1", "9901AC", DistanceClass.SAME_DISTRICT, Assurance.CERTIFICATE_OF_CONDUCT));

        assertThat(result)
                .isEqualTo(new MatchResult.Match(
                        RequestId.of("r1"),
                        OfferId.of("o1"),
                        DistanceClass.SAME_DISTRICT,
                        List.of(new SharedTime(LocalDate.of(2026, 3, 3), window(DayOfWeek.TUESDAY, "10:00", "12:00"))),
                        result.reasons()));
        assertThat(result.reasons())
                .containsExactly(
                        new Reason(Reason.Code.KIND, Text.of("hulp bij: boodschappen", "help with: groceries")),
                        new Reason(
                                Reason.Code.TIME,
                                Text.of(
                                        "1 moment in de week waarop beiden kunnen",
                                        "1 time in the week at which both can")),
                        new Reason(
                                Reason.Code.DISTANCE,
                                Text.of("de helper woont in dezelfde wijk", "the helper lives in the same district")),
                        new Reason(
                                Reason.Code.ASSURANCE,
                                Text.of(
                                        "aanwezig: verklaring omtrent het gedrag (VOG)",
                                        "present: certificate of conduct")));
    }

    @Test
    void anOfferThatDoesNotFitSaysInEverythingWhyNot() {
        HelpOffer other = new HelpOffer(
                OfferId.of("o1"),
                PersonId.of("asker"),
                List.of(HelpKind.PETS),
                tuesday("11:30", "18:00"),
                PostalCode.parse("1234AB"),
                false,
                DistanceClass.SAME_REGION,
                List.of());

        MatchResult result = MATCHING.match(request("9901AB", Assurance.CAR), other);

        assertThat(result).isInstanceOf(MatchResult.NoMatch.class);
        assertThat(result.reasons())
                .extracting(Reason::code)
                .containsExactly(
                        Reason.Code.SAME_PERSON,
                        Reason.Code.KIND,
                        Reason.Code.TIME,
                        Reason.Code.DISTANCE,
                        Reason.Code.ASSURANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "9901AB,9901AB,SAME_STREET",
        "9901AB,9901AC,SAME_DISTRICT",
        "9901AB,9902AB,NEXT_DISTRICT",
        "9902AB,9901AB,NEXT_DISTRICT",
        "9901AB,9903AB,SAME_REGION",
        "9901AB,9999ZZ,SAME_REGION",
        "9901AB,9801AB,ELSEWHERE"
    })
    void distanceIsToldByPostalCodes(String one, String other, DistanceClass expected) {
        assertThat(DistanceClass.between(PostalCode.parse(one), PostalCode.parse(other), NEXT))
                .isEqualTo(expected);
    }

    @Test
    void numbersThatFollowEachOtherDoNotAdjoinUnlessTheListSaysSo() {
        assertThat(DistanceClass.between(PostalCode.parse("9901AB"), PostalCode.parse("9902AB"), Adjacency.NONE))
                .isEqualTo(DistanceClass.SAME_REGION);
        assertThat(NEXT.adjoin("9901", "9901")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Adjacency.Pair("9901", "9901"))
                .withMessage("a district does not adjoin itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Adjacency.Pair("990", "9901"))
                .withMessage("a district must be four digits, such as 2511");
        assertThat(new Adjacency(List.of(new Adjacency.Pair("9901", "9902"), new Adjacency.Pair("9902", "9901"))))
                .isEqualTo(NEXT);
    }

    @Test
    void anOfferReachesAsFarAsTheGiverSaidAndNoFurther() {
        HelpRequest request = request("9901AB");

        assertThat(MATCHING.match(request, offer("o", "9902AB", DistanceClass.NEXT_DISTRICT)))
                .isInstanceOf(MatchResult.Match.class);
        assertThat(MATCHING.match(request, offer("o", "9902AB", DistanceClass.SAME_DISTRICT))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly(Reason.Code.DISTANCE);
    }

    @Test
    void someoneWithAConfidentialAddressIsNeverNearer() {
        HelpRequest open = request("9901AB");
        HelpRequest confidential = new HelpRequest(
                open.id(), open.asker(), open.kind(), 60, open.availability(), open.home(), true, List.of());

        for (String home : List.of("9901AB", "9901AC", "9902AB", "9999AB")) {
            assertThat(MATCHING.match(confidential, offer("o", home, DistanceClass.ELSEWHERE)))
                    .isEqualTo(MATCHING.match(confidential, offer("o", "9950AB", DistanceClass.ELSEWHERE)));
            assertThat(MATCHING.match(confidential, offer("o", home, DistanceClass.NEXT_DISTRICT)))
                    .isInstanceOf(MatchResult.NoMatch.class);
        }
        assertThat(MATCHING.match(confidential, offer("o", "1234AB", DistanceClass.ELSEWHERE))
                        .<DistanceClass>fold(MatchResult.Match::distance, no -> DistanceClass.SAME_STREET))
                .isEqualTo(DistanceClass.ELSEWHERE);
    }

    @Test
    void matchesAreInOrderOfDistanceThenTimeThenId() {
        HelpOffer later = new HelpOffer(
                OfferId.of("a-later"),
                PersonId.of("g"),
                List.of(HelpKind.GROCERIES),
                new Availability(
                        Period.startingOn(LocalDate.of(2026, 4, 1)),
                        List.of(window(DayOfWeek.TUESDAY, "09:00", "12:00"))),
                PostalCode.parse("9901AC"),
                false,
                DistanceClass.ELSEWHERE,
                List.of());
        List<HelpOffer> offers = List.of(
                offer("z-far", "9950AB", DistanceClass.ELSEWHERE),
                later,
                offer("c-near", "9901AC", DistanceClass.ELSEWHERE),
                offer("b-near", "9901AC", DistanceClass.ELSEWHERE),
                offer("d-street", "9901AB", DistanceClass.ELSEWHERE),
                offer("e-short-reach", "9950AB", DistanceClass.SAME_STREET));

        assertThat(MATCHING.matches(List.of(request("9901AB")), offers, List.of()))
                .extracting(match -> match.offer().value())
                .containsExactly("d-street", "b-near", "c-near", "a-later", "z-far");
    }

    @Test
    void aPairOfWhichOneDeclinedIsNotProposedAgain() {
        HelpRequest request = request("9901AB");
        List<HelpOffer> offers =
                List.of(offer("o1", "9901AB", DistanceClass.ELSEWHERE), offer("o2", "9901AB", DistanceClass.ELSEWHERE));
        List<MatchResult.Match> matches = MATCHING.matches(List.of(request), offers, List.of());
        Arrangement declined = Arrangement.propose(matches.get(0), at(0))
                .decline(Arrangement.Side.GIVER, at(1))
                .orElseThrow();
        Arrangement open = Arrangement.propose(matches.get(1), at(0));

        assertThat(MATCHING.matches(List.of(request), offers, List.of(declined, open)))
                .containsExactly(matches.get(1));
    }

    @Test
    void sharedTimeIsLongEnoughAndComesOnADayOfBothPeriods() {
        Availability morning = tuesday("09:00", "12:00");

        assertThat(morning.shared(tuesday("11:00", "13:00"), 60)).hasSize(1);
        assertThat(morning.shared(tuesday("11:01", "13:00"), 60)).isEmpty();
        assertThat(morning.shared(tuesday("12:00", "13:00"), 1)).isEmpty();
        Availability monday = new Availability(SPRING, List.of(window(DayOfWeek.MONDAY, "09:00", "12:00")));
        assertThat(morning.shared(monday, 1)).isEmpty();
        // Monday 2 March is the only day of both: no Tuesday
        Availability oneDay = new Availability(
                Period.ofDay(LocalDate.of(2026, 3, 2)), List.of(window(DayOfWeek.TUESDAY, "09:00", "12:00")));
        assertThat(morning.shared(oneDay, 1)).isEmpty();
        Availability summer = new Availability(Period.startingOn(LocalDate.of(2026, 6, 1)), morning.windows());
        assertThat(morning.shared(summer, 1)).isEmpty();
    }

    @Test
    void midnightIsTheEndOfTheDay() {
        TimeWindow evening = window(DayOfWeek.FRIDAY, "22:00", "00:00");

        assertThat(evening.minutes()).isEqualTo(120);
        assertThat(window(DayOfWeek.FRIDAY, "00:00", "00:00").minutes()).isEqualTo(1440);
        assertThat(evening.intersection(window(DayOfWeek.FRIDAY, "21:00", "23:00")))
                .contains(window(DayOfWeek.FRIDAY, "22:00", "23:00"));
        assertThat(evening.intersection(window(DayOfWeek.FRIDAY, "23:00", "00:00")))
                .contains(window(DayOfWeek.FRIDAY, "23:00", "00:00"));
    }

    @Test
    void aWindowHoldsWholeMinutes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> window(DayOfWeek.FRIDAY, "12:00", "12:00"))
                .withMessage("a window must end after it begins");
        assertThatIllegalArgumentException().isThrownBy(() -> window(DayOfWeek.FRIDAY, "12:00", "11:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeWindow.of(DayOfWeek.FRIDAY, LocalTime.of(9, 0, 1), LocalTime.of(10, 0)))
                .withMessage("times must be in whole minutes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Availability(SPRING, List.of()))
                .withMessage("availability must have at least one window");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SharedTime(LocalDate.of(2026, 3, 2), window(DayOfWeek.TUESDAY, "09:00", "10:00")));
    }

    @Test
    void requestsAndOffersAreChecked() {
        HelpRequest request = request("9901AB");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("9901AB", Assurance.CAR, Assurance.CAR))
                .withMessage("no assurance may stand twice");
        for (int minutes : new int[] {0, 1441}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new HelpRequest(
                            request.id(),
                            request.asker(),
                            request.kind(),
                            minutes,
                            request.availability(),
                            request.home(),
                            false,
                            List.of()))
                    .withMessage("minutes must be from 1 to 1440, got " + minutes);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HelpOffer(
                        OfferId.of("o"),
                        PersonId.of("g"),
                        List.of(),
                        request.availability(),
                        request.home(),
                        false,
                        DistanceClass.ELSEWHERE,
                        List.of()))
                .withMessage("an offer must have at least one kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MatchResult.NoMatch(request.id(), OfferId.of("o"), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MatchResult.Match(
                        request.id(), OfferId.of("o"), DistanceClass.ELSEWHERE, List.of(), List.of()));
    }

    @Test
    void nothingButKindTimeDistanceAndAssurancesCanBePassedIn() {
        TreeSet<String> names = new TreeSet<>();
        Stream.of(HelpOffer.class, HelpRequest.class, Availability.class, TimeWindow.class, Period.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .forEach(names::add);

        assertThat(names)
                .containsExactly(
                        "asker",
                        "assurances",
                        "availability",
                        "confidential",
                        "day",
                        "from",
                        "giver",
                        "home",
                        "id",
                        "kind",
                        "kinds",
                        "minutes",
                        "period",
                        "reach",
                        "required",
                        "until",
                        "windows");
    }

    @Test
    void everythingBindsAndKeepsToItsSchema() {
        HelpOffer offer = offer("o1", "9901AC", DistanceClass.SAME_DISTRICT, Assurance.CAR);
        HelpRequest request = request("9901AB", Assurance.CAR);
        String offered = Json.bothBind(offer, HelpOffer.class);
        String requested = Json.bothBind(request, HelpRequest.class);

        Json.keepsTo("help-offer-1.schema.json", offered);
        Json.breaks("help-offer-1.schema.json", offered.replace("9901AC", "0901AC"));
        Json.keepsTo("help-request-1.schema.json", requested);
        Json.breaks(
                "help-request-1.schema.json", requested.replace("\"minutes\":60", "\"minutes\":60,\"religion\":\"x\""));
        Json.bothBind(MATCHING.match(request, offer), MatchResult.class);
        Json.bothBind(MATCHING.match(request("1234AB"), offer), MatchResult.class);
        Json.bothBind(NEXT, Adjacency.class);
    }

    @Test
    void kindsOfHelpHaveNames() {
        assertThat(HelpKind.GROCERIES.label()).isEqualTo(Text.of("boodschappen", "groceries"));
        assertThat(HelpKind.of("piano_tuning").label()).isEqualTo(Text.same("piano_tuning"));
    }

    @Test
    void nothingThatIsAboutAPersonIsPrinted() {
        HelpOffer offer = offer("o1", "9901AC", DistanceClass.SAME_DISTRICT);
        HelpRequest request = request("9901AB");

        assertThat(offer).hasToString("HelpOffer[o1]");
        assertThat(request).hasToString("HelpRequest[r1]");
        assertThat(request.availability()).hasToString("Availability[windows=1]");
        assertThat(request.availability().windows()).hasToString("[TimeWindow[minutes=180]]");
        assertThat(request.availability().shared(offer.availability(), 1))
                .hasToString("[SharedTime[TimeWindow[minutes=120]]]");
        assertThat(MATCHING.match(request, offer)).hasToString("Match[r1, o1]");
        assertThat(MATCHING.match(request("1234AB"), offer)).hasToString("NoMatch[r1, o1]");
    }
}
