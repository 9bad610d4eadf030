package nl.wijkkit.signals.recognise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.signals.ContractId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.HomeAddress;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import org.jspecify.annotations.Nullable;

/**
 * The signals of a municipality by full address, to find those of one household in one step. What came in before a signal is
 * told by the moments of receipt, of equal moments by the ids: in whatever order signals are added, the same are earlier.
 * <p>
 * A signal without a full address is never joined with another, whatever else is the same.
 * <p>
 * This class is not thread-safe.
 */
public final class HouseholdIndex {

    private static final FactKey AMOUNT = FactKey.of("amount");

    private final Map<String, List<Entry>> byAddress = new HashMap<>();
    private final ZoneId zone;

    /**
     * Creates an index without signals.
     *
     * @param zone  where the municipality is, which says on which day a signal came in
     */
    public HouseholdIndex(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Adds a signal. Adding the same id twice on one address changes nothing, so that a message delivered twice counts
     * once.
     *
     * @param signal  the signal
     * @param check  what the register of persons said about its addressee
     */
    public void add(Signal signal, RegisterCheck check) {
        HomeAddress address = signal.household().address();
        if (address == null) {
            return;
        }
        List<Entry> entries = byAddress.computeIfAbsent(address.key(), key -> new ArrayList<>(1));
        for (Entry entry : entries) {
            if (entry.id.equals(signal.id())) {
                return;
            }
        }
        int place = entries.size();
        while (place > 0 && !entries.get(place - 1).isBefore(signal)) {
            place--;
        }
        entries.add(
                place,
                new Entry(
                        signal.id(),
                        signal.kind(),
                        signal.receivedAt(),
                        signal.receivedAt().atZone(zone).toLocalDate(),
                        signal.facts()
                                .get(AMOUNT)
                                .map(value -> ((FactValue.Amount) value).amount())
                                .orElse(null),
                        signal.contract(),
                        check));
    }

    /**
     * Returns the signals on the address of a signal that came in before it. One of another household on the same address is
     * among them, marked as such.
     *
     * @param signal  the signal, added or not
     * @param check  what the register of persons said about its addressee
     * @return the earlier ones, the first one first
     */
    public List<EarlierSignal> earlier(Signal signal, RegisterCheck check) {
        List<EarlierSignal> earlier = new ArrayList<>();
        for (Entry entry : entries(signal)) {
            if (entry.isBefore(signal)) {
                earlier.add(new EarlierSignal(
                        entry.kind,
                        entry.receivedOn,
                        entry.amount,
                        check.joins(entry.check),
                        sameContract(signal.contract(), entry.contract)));
            }
        }
        return earlier;
    }

    /**
     * Returns the signals on the address of a signal that came in after it, whose relations may change when it is added.
     *
     * @param signal  the signal, added or not
     * @return the later ones, the first one first
     */
    public List<SignalId> later(Signal signal) {
        List<SignalId> later = new ArrayList<>();
        for (Entry entry : entries(signal)) {
            if (!entry.isBefore(signal) && !entry.id.equals(signal.id())) {
                later.add(entry.id);
            }
        }
        return later;
    }

    /**
     * Returns the signal that a repeated one belongs to: the last one before it of the same household, kind and contract.
     *
     * @param signal  the signal, added or not
     * @param check  what the register of persons said about its addressee
     * @return the running signal; empty if there is none here
     */
    public Optional<SignalId> running(Signal signal, RegisterCheck check) {
        Entry running = null;
        for (Entry entry : entries(signal)) {
            if (entry.isBefore(signal)
                    && entry.kind.equals(signal.kind())
                    && sameContract(signal.contract(), entry.contract) == YesNoUnknown.YES
                    && check.joins(entry.check)) {
                running = entry;
            }
        }
        return running == null ? Optional.empty() : Optional.of(running.id);
    }

    /**
     * Takes a signal out, as when it is destroyed. It no longer counts for another.
     *
     * @param signal  the signal, there or not
     */
    public void remove(Signal signal) {
        HomeAddress address = signal.household().address();
        if (address != null) {
            byAddress.computeIfPresent(address.key(), (key, entries) -> {
                entries.removeIf(entry -> entry.id.equals(signal.id()));
                return entries.isEmpty() ? null : entries;
            });
        }
    }

    private List<Entry> entries(Signal signal) {
        HomeAddress address = signal.household().address();
        return address == null ? List.of() : byAddress.getOrDefault(address.key(), List.of());
    }

    private static YesNoUnknown sameContract(@Nullable ContractId one, @Nullable ContractId other) {
        return one == null || other == null ? YesNoUnknown.UNKNOWN : YesNoUnknown.of(one.equals(other));
    }

    /** What is kept of a signal. */
    private record Entry(
            SignalId id,
            SignalKind kind,
            Instant receivedAt,
            LocalDate receivedOn,
            @Nullable Money amount,
            @Nullable ContractId contract,
            RegisterCheck check) {

        boolean isBefore(Signal signal) {
            int order = receivedAt.compareTo(signal.receivedAt());
            return order < 0 || (order == 0 && id.compareTo(signal.id()) < 0);
        }

        /** The id only. */
        @Override
        public String toString() {
            return "Entry[" + id + "]";
        }
    }
}
