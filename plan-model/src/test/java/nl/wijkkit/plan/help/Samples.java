package nl.wijkkit.plan.help;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PostalCode;

/** Invented neighbours; the postal codes do not exist. */
final class Samples {

    static final Period SPRING = Period.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 6, 1));
    static final Adjacency NEXT = new Adjacency(List.of(new Adjacency.Pair("9902", "9901")));

    private Samples() {}

    static TimeWindow window(DayOfWeek day, String from, String until) {
        return TimeWindow.of(day, LocalTime.parse(from), LocalTime.parse(until));
    }

    static Availability tuesday(String from, String until) {
        return new Availability(SPRING, List.of(window(DayOfWeek.TUESDAY, from, until)));
    }

    static HelpRequest request(String home, Assurance... required) {
        return new HelpRequest(
                RequestId.of("r1"),
                PersonId.of("asker"),
                HelpKind.GROCERIES,
                60,
                tuesday("09:00", "12:00"),
                PostalCode.parse(home),
                false,
                List.of(required));
    }

    static HelpOffer offer(String id, String home, DistanceClass reach, Assurance... assurances) {
        return new HelpOffer(
                OfferId.of(id),
                PersonId.of("giver-" + id),
                List.of(HelpKind.GROCERIES, HelpKind.PETS),
                tuesday("10:00", "13:00"),
                PostalCode.parse(home),
                false,
                reach,
                List.of(assurances));
    }

    static Instant at(int minute) {
        return Instant.parse("2026-03-01T09:00:00Z").plusSeconds(60L * minute);
    }
}
