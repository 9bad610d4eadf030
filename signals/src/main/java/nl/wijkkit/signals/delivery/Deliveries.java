package nl.wijkkit.signals.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import nl.wijkkit.signals.SignalId;

/**
 * The register of all that was received. The order of work keeps everything, wherever it stops:
 * <ol>
 *   <li>{@link #arrive} notes the delivery before it is read; confirm it to the sender only after that;
 *   <li>read it, and {@link #settle} which signal it becomes: the first to settle decides, and whoever comes second is told
 *       the same signal;
 *   <li>open the follow-up of the signal that {@link #settle} answered, with an event whose id follows from the delivery
 *       or is the same, so that opening it again changes nothing.
 * </ol>
 * After a crash go through {@link #pending} from step 2, and through {@link #settlements} for step 3. What cannot be read is
 * settled as {@link Settlement.Reading#TO_COMPLETE}; there is no way to drop a delivery.
 * <p>
 * This class is thread-safe. It keeps ids in memory and no content; store what it answers to load it again later.
 */
public final class Deliveries {

    /** What is known of one delivery: when it arrived first, and what it became. */
    private record Entry(Instant arrivedAt, Optional<Settlement> settlement) {}

    private final Map<DeliveryId, Entry> entries = new ConcurrentHashMap<>();
    private final LongAdder repeated = new LongAdder();

    private Deliveries() {}

    /**
     * Obtains an empty register.
     *
     * @return the register
     */
    public static Deliveries empty() {
        return new Deliveries();
    }

    /**
     * Notes that something was delivered.
     *
     * @param delivery  what was delivered
     * @param at  the moment
     * @return whether it is the first time, and if not, what it became
     */
    public Arrival arrive(DeliveryId delivery, Instant at) {
        Entry before = entries.putIfAbsent(delivery, new Entry(Objects.requireNonNull(at, "at"), Optional.empty()));
        if (before == null) {
            return new Arrival.First();
        }
        repeated.increment();
        return before.settlement().<Arrival>map(Arrival.Settled::new).orElseGet(Arrival.Unsettled::new);
    }

    /**
     * Settles which signal a delivery becomes. Of two who settle the same delivery the first decides.
     *
     * @param proposal  what it should become
     * @return what it became: the proposal, or what was settled before
     * @throws IllegalArgumentException if the delivery has not arrived
     */
    public Settlement settle(Settlement proposal) {
        Entry after = entries.computeIfPresent(
                proposal.delivery(),
                (id, before) -> before.settlement().isPresent()
                        ? before
                        : new Entry(before.arrivedAt(), Optional.of(proposal)));
        return Optional.ofNullable(after)
                .flatMap(Entry::settlement)
                .orElseThrow(() -> new IllegalArgumentException("expected a delivery that has arrived"));
    }

    /**
     * Returns what a delivery became.
     *
     * @param delivery  what was delivered
     * @return the settlement; empty if it has not arrived or is not settled
     */
    public Optional<Settlement> settlement(DeliveryId delivery) {
        return Optional.ofNullable(entries.get(delivery)).flatMap(Entry::settlement);
    }

    /**
     * Returns what has arrived and is not settled.
     *
     * @return the deliveries, by their id
     */
    public List<DeliveryId> pending() {
        List<DeliveryId> pending = new ArrayList<>();
        entries.forEach((id, entry) -> {
            if (entry.settlement().isEmpty()) {
                pending.add(id);
            }
        });
        pending.sort(null);
        return List.copyOf(pending);
    }

    /**
     * Returns what everything became.
     *
     * @return the settlements, by the id of the delivery
     */
    public List<Settlement> settlements() {
        List<Settlement> settlements = new ArrayList<>();
        entries.forEach((id, entry) -> entry.settlement().ifPresent(settlements::add));
        settlements.sort((one, other) -> one.delivery().compareTo(other.delivery()));
        return List.copyOf(settlements);
    }

    /**
     * Returns the deliveries that became a signal, for instance those of several partners that were told to be one.
     *
     * @param signal  the signal
     * @return the deliveries, by their id
     */
    public List<DeliveryId> of(SignalId signal) {
        return settlements().stream()
                .filter(settlement -> settlement.signal().equals(signal))
                .map(Settlement::delivery)
                .toList();
    }

    /**
     * Counts what became of all that was received. While others go on working the numbers are those of some moment for each
     * delivery, and add up all the same.
     *
     * @return the account
     */
    public Account account() {
        long pending = 0;
        long read = 0;
        long toComplete = 0;
        for (Entry entry : entries.values()) {
            if (entry.settlement().isEmpty()) {
                pending++;
            } else if (entry.settlement().get().reading() == Settlement.Reading.READ) {
                read++;
            } else {
                toComplete++;
            }
        }
        return new Account(pending + read + toComplete, repeated.sum(), pending, read, toComplete);
    }

    /**
     * Returns how many deliveries have arrived.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Deliveries[" + entries.size() + "]";
    }
}
