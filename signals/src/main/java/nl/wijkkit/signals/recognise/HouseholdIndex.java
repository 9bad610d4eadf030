package nl.wijkkit.signals.recognise;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * The signals of a municipality by full address, to find those of one household in one step.
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
        entries.add(new Entry(
                signal.id(),
                signal.kind(),
                signal.receivedAt().atZone(zone).toLocalDate(),
                signal.facts()
                        .get(AMOUNT)
                        .map(value -> ((FactValue.Amount) value).amount())
                        .orElse(null),
                signal.contract(),
                check));
    }

    /**
     * Returns the signals on the address of a signal, itself left out. One of another household on the same address is
     * among them, marked as such.
     *
     * @param signal  the signal
     * @param check  what the register of persons said about its addressee
     * @return the others, in the order in which they were added
     */
    public List<EarlierSignal> earlier(Signal signal, RegisterCheck check) {
        HomeAddress address = signal.household().address();
        List<Entry> entries = address == null ? null : byAddress.get(address.key());
        if (entries == null) {
            return List.of();
        }
        List<EarlierSignal> others = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (!entry.id.equals(signal.id())) {
                others.add(new EarlierSignal(
                        entry.kind,
                        entry.receivedOn,
                        entry.amount,
                        check.joins(entry.check),
                        sameContract(signal.contract(), entry.contract)));
            }
        }
        return others;
    }

    private static YesNoUnknown sameContract(@Nullable ContractId one, @Nullable ContractId other) {
        return one == null || other == null ? YesNoUnknown.UNKNOWN : YesNoUnknown.of(one.equals(other));
    }

    /** What is kept of a signal. */
    private record Entry(
            SignalId id,
            SignalKind kind,
            LocalDate receivedOn,
            @Nullable Money amount,
            @Nullable ContractId contract,
            RegisterCheck check) {

        /** The id only. */
        @Override
        public String toString() {
            return "Entry[" + id + "]";
        }
    }
}
