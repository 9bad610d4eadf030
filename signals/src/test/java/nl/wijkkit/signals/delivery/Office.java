package nl.wijkkit.signals.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.Regime;
import nl.wijkkit.plan.terms.TermBasis;
import nl.wijkkit.plan.terms.TermLength;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.followup.CourseChange;
import nl.wijkkit.signals.followup.FollowUp;
import nl.wijkkit.signals.followup.FollowUpEvent;
import nl.wijkkit.signals.followup.FollowUps;
import nl.wijkkit.signals.followup.StateId;
import nl.wijkkit.signals.followup.WorkflowReader;
import nl.wijkkit.signals.worklist.WorkItem;
import nl.wijkkit.signals.worklist.WorkList;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * A municipality that takes in signals the way {@link Deliveries} asks, with places where it can crash. The register, the
 * follow-up and the work list outlive a crash, as a database would.
 */
final class Office {

    /** The reader stopped; whoever delivered gets no answer. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("the reader crashed", null, false, false);
        }
    }

    /** Crashes at some of the places that it is asked at. */
    interface Fault {
        void maybeCrash();
    }

    static final Party INTAKE = Party.of(Party.Kind.DEPARTMENT, "intake");
    static final Terms TERMS = Terms.dutch();

    private static final TermRule FOUR_WEEKS = new TermRule(
            "FOUR_WEEKS",
            TermLength.ofWeeks(4),
            Regime.TERMIJNENWET,
            TermBasis.PRACTICE,
            Text.of("eerste gesprek", "first talk"),
            new Source("praktijknorm", Source.Certainty.UNCERTAIN));

    final Deliveries deliveries = Deliveries.empty();
    final FollowUps followUps = FollowUps.empty(WorkflowReader.shipped(), TERMS);
    final WorkList list = WorkList.empty();

    private final Map<DeliveryId, String> contents;
    private final AtomicInteger ids = new AtomicInteger();

    /** What was received in writing is kept beside the register, as a mailbox or a file is. */
    Office(Map<DeliveryId, String> contents) {
        this.contents = contents;
    }

    /** Takes one delivery in; returning is the confirmation to the sender. */
    void receive(DeliveryId delivery, Fault fault) {
        fault.maybeCrash();
        boolean settled =
                deliveries.arrive(delivery, Instant.EPOCH).<Boolean>fold(() -> false, () -> false, settlement -> true);
        fault.maybeCrash();
        if (!settled) {
            read(delivery, fault);
        }
    }

    String[] fields(DeliveryId delivery) {
        return Objects.requireNonNull(contents.get(delivery), "content").split(";", -1);
    }

    private void read(DeliveryId delivery, Fault fault) {
        Optional<String[]> fields = Optional.of(fields(delivery)).filter(parts -> parts.length == 3);
        fault.maybeCrash();
        // an id of its own each time, so that two who read the same delivery would make two signals
        SignalId signal = SignalId.of("s-" + ids.incrementAndGet());
        Settlement.Reading reading = fields.isPresent() ? Settlement.Reading.READ : Settlement.Reading.TO_COMPLETE;
        Settlement settlement = deliveries.settle(new Settlement(delivery, signal, reading, Instant.EPOCH));
        fault.maybeCrash();
        open(settlement, fault);
    }

    private void open(Settlement settlement, Fault fault) {
        String[] fields = fields(settlement.delivery());
        boolean read = settlement.reading() == Settlement.Reading.READ;
        Instant received = Instant.parse(fields[0]);
        Deadline deadline = TERMS.deadline(FOUR_WEEKS, received);
        CourseChange.Opened opened = new CourseChange.Opened(
                SignalKind.of(read ? fields[1] : "QUESTION"),
                StateId.of(read ? "received" : "to-complete"),
                read ? Urgency.valueOf(fields[2]) : Urgency.NORMAL,
                DeskId.of(read ? "VROEGSIGNALERING" : "INTAKE"),
                deadline,
                true);
        FollowUp followUp = followUps
                .decide(FollowUpEvent.of(
                        EventId.of(settlement.delivery().value()), settlement.signal(), received, INTAKE, opened))
                .orElseThrow();
        fault.maybeCrash();
        if (WorkflowReader.shipped().isOpen(followUp)) {
            list.add(WorkItem.of(followUp, followUp.urgency(), TERMS.zone()));
        }
        fault.maybeCrash();
    }

    /** What the office does when it starts again. */
    void recover(Fault fault) {
        for (DeliveryId delivery : deliveries.pending()) {
            read(delivery, fault);
        }
        for (Settlement settlement : deliveries.settlements()) {
            open(settlement, fault);
        }
    }
}
