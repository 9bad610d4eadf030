package nl.wijkkit.examples.cli.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkkit.examples.year.YearOfSignals;
import nl.wijkkit.examples.year.YearSignal;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.followup.ContactMeans;
import nl.wijkkit.signals.followup.CourseChange;
import nl.wijkkit.signals.followup.FollowUpChange;
import nl.wijkkit.signals.followup.FollowUpEvent;
import nl.wijkkit.signals.followup.FollowUpOutcome;
import nl.wijkkit.signals.followup.WorkChange;
import nl.wijkkit.signals.followup.WorkflowReader;
import nl.wijkkit.signals.reception.Reception;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.vocabulary.VocabularyReader;

/** A municipality that takes in a made year of signals day by day, and works on it with a team of a fixed size. */
final class InventedYear {

    /** How many signals are taken up on a working day. */
    static final int A_DAY = 16;

    /** The day on which the work list is looked at, after the busiest month. */
    static final LocalDate LOOK = LocalDate.of(2025, 4, 22);

    private static final int YEAR = 2025;
    private static final Terms TERMS = Terms.dutch();
    private static final Party WORKER = Party.worker("team");
    private static final FreeText REASON = FreeText.of("demo");

    private final Reception reception;
    private final Map<SignalId, YearSignal> made = new HashMap<>();
    private int events;
    private int open;
    private int overdue;
    private int atRisk;

    private InventedYear() {
        this.reception = Reception.empty(
                Triage.of(VocabularyReader.shipped(), PolicyReader.shipped(), RoutingReader.shipped(), TERMS),
                WorkflowReader.shipped(),
                received -> made(received.signal().id()).check(),
                Party.of(Party.Kind.DEPARTMENT, "intake"),
                this::eventId);
    }

    /** Lets the year go by. */
    static InventedYear run() {
        InventedYear year = new InventedYear();
        LocalDate day = LocalDate.of(YEAR - 1, 7, 1);
        for (YearSignal signal : YearOfSignals.of(YEAR, 100_000, 20250101L)) {
            LocalDate received = day(signal);
            for (; day.isBefore(received); day = day.plusDays(1)) {
                year.work(day);
            }
            year.made.put(signal.signal().id(), signal);
            year.reception.receive(
                    signal.delivery(), id -> signal.received(), signal.signal().receivedAt());
        }
        return year;
    }

    private static LocalDate day(YearSignal signal) {
        return signal.signal().receivedAt().atZone(TERMS.zone()).toLocalDate();
    }

    private YearSignal made(SignalId signal) {
        return Optional.ofNullable(made.get(signal)).orElseThrow();
    }

    private EventId eventId() {
        events++;
        return EventId.of("e-" + events);
    }

    /** The team takes up what comes first, until it has had enough for a day. */
    private void work(LocalDate day) {
        Instant evening = day.atTime(18, 0).atZone(TERMS.zone()).toInstant();
        if (day.equals(LOOK)) {
            look();
        }
        if (!TERMS.calendar().isWorkingDay(day)) {
            return;
        }
        reception.raise(evening);
        int left = A_DAY;
        for (DeskId desk : reception.workList().desks()) {
            for (Optional<FollowUpOutcome> taken = take(desk, evening, left);
                    taken.isPresent();
                    taken = take(desk, evening, left)) {
                finish(made(taken.get().orElseThrow().signal()), evening);
                left--;
            }
        }
    }

    private Optional<FollowUpOutcome> take(DeskId desk, Instant now, int left) {
        return left > 0 ? reception.takeNext(desk, WORKER, now) : Optional.empty();
    }

    private void finish(YearSignal signal, Instant now) {
        SignalId id = signal.signal().id();
        List<ContactMeans> tried = signal.reached()
                ? List.of(ContactMeans.TELEPHONE)
                : List.of(ContactMeans.TELEPHONE, ContactMeans.LETTER, ContactMeans.TELEPHONE, ContactMeans.TELEPHONE);
        tried.forEach(means -> step(id, now, new WorkChange.ContactTried(means, signal.reached())));
        if (signal.accepts()) {
            step(id, now, new CourseChange.HandedOver(PlanId.of("p-" + id.value())));
        } else {
            step(id, now, new CourseChange.Closed(signal.reached() ? "declined" : "not-reached"));
        }
    }

    private void step(SignalId signal, Instant now, FollowUpChange change) {
        reception
                .decide(FollowUpEvent.of(eventId(), signal, now, WORKER, change).withReason(REASON))
                .orElseThrow();
    }

    private void look() {
        open = reception.workList().size();
        for (DeskId desk : reception.workList().desks()) {
            overdue += reception.workList().overdue(desk, LOOK, TERMS.zone()).size();
            atRisk += reception
                    .workList()
                    .atRiskThisWeek(desk, LOOK, TERMS.zone())
                    .size();
        }
    }

    Reception reception() {
        return reception;
    }

    int open() {
        return open;
    }

    int overdue() {
        return overdue;
    }

    int atRisk() {
        return atRisk;
    }

    /** The priorities of the signals that came in within the year, by their ids. */
    List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        reception.forEach(admission -> {
            Outcome outcome = admission.priority().outcome();
            if (day(made(outcome.signal())).getYear() == YEAR) {
                outcomes.add(outcome);
            }
        });
        outcomes.sort((one, other) -> one.signal().compareTo(other.signal()));
        return outcomes;
    }
}
