package nl.wijkkit.signals.reception;

import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.delivery.Deliveries;
import nl.wijkkit.signals.delivery.DeliveryId;
import nl.wijkkit.signals.followup.Destruction;
import nl.wijkkit.signals.followup.FollowUpEvent;
import nl.wijkkit.signals.followup.FollowUpOutcome;
import nl.wijkkit.signals.followup.FollowUpRefusal;
import nl.wijkkit.signals.followup.FollowUpRule;
import nl.wijkkit.signals.followup.FollowUps;
import nl.wijkkit.signals.followup.Workflow;
import nl.wijkkit.signals.intake.PartnerFile;
import nl.wijkkit.signals.intake.Received;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.worklist.WorkItem;
import nl.wijkkit.signals.worklist.WorkList;

/**
 * Takes in whatever is delivered, and gets it to the desk that must act: accounted for once, recognised, ranked, dated,
 * routed, followed up, and on the work list for as long as it is open.
 * <pre>{@code
 * Reception reception = Reception.empty(triage, workflow, PersonRegister.NOT_CHECKED, system, eventIds);
 * Receipt receipt = reception.receive(DeliveryId.of("form-17"), id -> form.toSignal(id, receivedAt, facts), now);
 * }</pre>
 * A delivery may come twice, late, or while others come in. What is decided on a signal follows from what came in before it,
 * by the moments of receipt; the order of arrival changes nothing, except that a term never moves to a later day. If reading
 * fails, the delivery stays {@link Deliveries#pending() pending} and nothing else has changed: deliver it again.
 * <p>
 * All is kept in memory. Store each {@link Receipt}, and the events of {@link #followUps()} after each step; {@link #restore}
 * brings them back.
 * <p>
 * This class is thread-safe. Signals on different addresses hardly wait for one another.
 */
public final class Reception {

    private final PersonRegister register;
    private final Door door;
    private final Streets streets;
    private final Desks desks;

    private Reception(
            Triage triage, Workflow workflow, PersonRegister register, Party system, Supplier<EventId> eventIds) {
        this.register = Objects.requireNonNull(register, "register");
        this.desks = new Desks(triage, workflow, system, eventIds);
        this.streets = new Streets(triage);
        this.door = new Door(streets, desks);
    }

    /**
     * Obtains a reception without signals.
     *
     * @param triage  ranks, dates and routes
     * @param workflow  what may happen in which state. It must let a system rank, route and merge whatever is open, and
     *     reopen what is merged
     * @param register  the register of persons, asked about the addressee of each signal
     * @param system  who opens, ranks and merges: the system, not a worker
     * @param eventIds  gives each event of the system an id that was not used before; called from many threads
     * @return the reception
     * @throws IllegalArgumentException if the workflow does not
     */
    public static Reception empty(
            Triage triage, Workflow workflow, PersonRegister register, Party system, Supplier<EventId> eventIds) {
        return new Reception(triage, workflow, register, system, eventIds);
    }

    /**
     * Takes in a delivery. Its id becomes the id of the signal.
     *
     * @param delivery  the id under which it was delivered: the same for the same content, another for another
     * @param reading  makes a signal of the content, with the id that it is given; what cannot be read is told as problems.
     *     Not called for what was taken in before
     * @param now  the moment, not before the receipt of the signal
     * @return what became of it, now or before: store it, then confirm it to the sender
     * @throws IllegalArgumentException if the signal has another id or a later moment, or the policy has no rules for its day
     * @throws IllegalStateException if the signal was destroyed
     */
    public Receipt receive(DeliveryId delivery, Function<? super SignalId, ? extends Received> reading, Instant now) {
        door.arrive(delivery, now);
        SignalId id = SignalId.of(delivery.value());
        if (!streets.has(id)) {
            Received received = reading.apply(id);
            if (!received.signal().id().equals(id)) {
                throw new IllegalArgumentException("a signal must have the id that its reading was given");
            }
            if (now.isBefore(received.signal().receivedAt())) {
                throw new IllegalArgumentException("a signal must not be received after the moment now");
            }
            door.letIn(delivery, received, register.check(received), now);
        }
        return door.receipt(id);
    }

    /**
     * Takes in all rows of a partner's file. The id of a row is that of the file with the line behind it.
     *
     * @param fileId  the id of the file: the same for the same content, another for another; at most 50 letters, digits and
     *     the signs {@code . _ : -}
     * @param file  reads the rows
     * @param csv  the content, read to its end and left open
     * @param receivedAt  when the file came in
     * @param now  the moment, not before the receipt
     * @return what became of every row
     * @throws IOException if the file cannot be read; nothing was taken in then
     */
    public FileReceipt receiveFile(String fileId, PartnerFile file, Reader csv, Instant receivedAt, Instant now)
            throws IOException {
        PartnerFile.Contents contents = file.read(csv, receivedAt, line -> SignalId.of(fileId + ":" + line));
        List<Receipt> receipts = new ArrayList<>();
        for (Received row : contents.received()) {
            receipts.add(receive(DeliveryId.of(row.signal().id().value()), id -> row, now));
        }
        return new FileReceipt(receipts, contents.problems());
    }

    /**
     * Decides on a step of a worker or another system, and keeps the work list in line.
     *
     * @param event  what someone wants to happen; its moment is taken for now
     * @return the follow-up after it, or the rule for which it was refused
     */
    public FollowUpOutcome decide(FollowUpEvent event) {
        return streets.of(
                        event.signal(),
                        (street, admission) -> admission == null ? null : desks.decide(admission, event))
                .orElseGet(() -> new FollowUpOutcome.Refused(
                        new FollowUpRefusal(FollowUpRule.SIGNAL_IS_KNOWN, event.signal(), null, null)));
    }

    /**
     * Gives a worker the first signal that waits at a desk.
     *
     * @param desk  the desk
     * @param worker  who takes it
     * @param now  the moment
     * @return the follow-up, which this worker has now, or the rule for which it was refused; empty if nothing waits
     */
    public Optional<FollowUpOutcome> takeNext(DeskId desk, Party worker, Instant now) {
        while (true) {
            Optional<WorkItem> item = desks.workList.takeNext(desk, worker);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            FollowUpOutcome outcome = decide(desks.taking(item.get().signal(), worker, now));
            boolean isLost = outcome.fold(taken -> false, refusal -> refusal.rule() == FollowUpRule.ONE_WORKER);
            if (!isLost) {
                return Optional.of(outcome);
            }
        }
    }

    /**
     * Raises on the work list what is urgent because its term is near and nothing was done, by the rules of the policy. Call
     * it when a day begins.
     *
     * @param now  the moment
     */
    public void raise(Instant now) {
        streets.forEach(
                street -> {
                    street.all().forEach(admission -> desks.show(admission, now));
                    return street;
                },
                street -> {});
    }

    /**
     * Destroys a signal that is closed and need not be kept any longer, with all that is known of it here.
     *
     * @param order  which signal, by which rule and on which day
     * @return empty if it was destroyed, now or before; otherwise the rule for which it was refused
     */
    public Optional<FollowUpRefusal> destroy(Destruction order) {
        return streets.of(order.signal(), (street, admission) -> {
                    Optional<FollowUpRefusal> refusal = desks.followUps.destroy(order);
                    if (refusal.isEmpty() && admission != null) {
                        street.remove(admission.signal());
                    }
                    return refusal;
                })
                .orElseGet(() -> desks.followUps.destroy(order));
    }

    /**
     * Brings back a signal that was stored. Bring all back before anything is received.
     *
     * @param admission  as it stood in the last receipt that told it
     * @param history  the events of its follow-up, the opening first
     * @param now  the moment
     * @throws IllegalArgumentException if the signal is here already, or the history is that of another one
     */
    public void restore(Admission admission, List<FollowUpEvent> history, Instant now) {
        door.bringBack(admission, history, now);
    }

    /**
     * Returns what is known of a signal.
     *
     * @param signal  the signal
     * @return what was let in; empty if it is not here
     */
    public Optional<Admission> find(SignalId signal) {
        return streets.of(signal, (street, admission) -> admission);
    }

    /**
     * Shows all that was let in, in no particular order, while others may go on working.
     *
     * @param reader  is shown each
     */
    public void forEach(Consumer<? super Admission> reader) {
        streets.forEach(Street::all, admissions -> admissions.forEach(reader));
    }

    /**
     * Returns the register of what was delivered.
     *
     * @return the register, to look at and not to change
     */
    public Deliveries deliveries() {
        return door.deliveries;
    }

    /**
     * Returns the follow-up of all signals.
     *
     * @return the follow-up, to look at and not to change; {@link #decide} takes a step
     */
    public FollowUps followUps() {
        return desks.followUps;
    }

    /**
     * Returns what every desk should do next.
     *
     * @return the list, to look at and not to change; {@link #takeNext} takes a signal from it
     */
    public WorkList workList() {
        return desks.workList;
    }

    /**
     * Returns the number of signals.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Reception[" + streets.size() + " signals]";
    }
}
