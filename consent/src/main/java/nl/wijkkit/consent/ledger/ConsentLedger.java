package nl.wijkkit.consent.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.plan.person.PersonId;

/**
 * The consents of people, from the first entry on (<i>toestemmingenregister</i>). Entries are added and never changed or
 * removed.
 * <pre>{@code
 * ConsentLedger ledger = ConsentLedger.empty(AgeRegimes.dutch());
 * ledger.append(entry);
 * List<Phase> standing = ledger.on(person, today);
 * }</pre>
 * It keeps every entry in memory. For millions of people keep the entries in a store of your own and give their histories
 * to a {@link ConsentIndex}.
 * <p>
 * Any number of threads may ask while one thread at a time appends; writers wait for one another.
 */
public final class ConsentLedger implements Consents {

    private static final Duty STOP_FUTURE_SHARING = Duty.of("STOP_FUTURE_SHARING");

    private final AgeRegimes regimes;
    private final ConsentIndex index;
    private final ConcurrentHashMap<PersonId, ConsentHistory> histories = new ConcurrentHashMap<>();

    private ConsentLedger(AgeRegimes regimes) {
        this.regimes = Objects.requireNonNull(regimes, "regimes");
        index = ConsentIndex.empty(regimes);
    }

    /**
     * Obtains a ledger without entries.
     *
     * @param regimes  the age regimes
     * @return the ledger
     */
    public static ConsentLedger empty(AgeRegimes regimes) {
        return new ConsentLedger(regimes);
    }

    /**
     * Obtains a ledger of entries that were recorded before.
     *
     * @param regimes  the age regimes
     * @param entries  the entries, in the order in which they were recorded
     * @return the ledger
     * @throws IllegalArgumentException as {@link #append}
     */
    public static ConsentLedger replay(AgeRegimes regimes, Iterable<Entry> entries) {
        ConsentLedger ledger = new ConsentLedger(regimes);
        entries.forEach(ledger::append);
        return ledger;
    }

    /**
     * Adds an entry.
     *
     * @param entry  the entry
     * @throws IllegalArgumentException if it does not follow from the entries of this person before it, see
     *     {@link ConsentHistory}; the ledger is as it was
     */
    public synchronized void append(Entry entry) {
        ConsentHistory after = with(entry);
        index.put(after);
        histories.put(entry.subject(), after);
    }

    /**
     * Returns the entries about a person.
     *
     * @param person  the person concerned
     * @return the history; empty if nothing was recorded
     */
    public Optional<ConsentHistory> history(PersonId person) {
        return Optional.ofNullable(histories.get(person));
    }

    /**
     * Returns how the consents of a person stand on a day.
     *
     * @param person  the person concerned
     * @param day  the day
     * @return one phase for each consent, in order of id
     */
    public List<Phase> on(PersonId person, LocalDate day) {
        return history(person).map(history -> history.on(day, regimes)).orElse(List.of());
    }

    /**
     * Returns what the withdrawal of a consent would change, before it is made.
     *
     * @param person  the person concerned
     * @param consent  the consent that would be withdrawn
     * @param on  the day from which it would be withdrawn
     * @return what would be lost and kept; nothing if the consent is not in force on that day
     */
    public WithdrawalEffect whatChanges(PersonId person, ConsentId consent, LocalDate on) {
        List<Use> before = new ArrayList<>();
        Set<Use> others = new LinkedHashSet<>();
        for (Phase phase : on(person, on)) {
            if (phase.standing() == Standing.IN_FORCE) {
                if (phase.consent().equals(consent)) {
                    before.addAll(Use.of(phase.what()));
                } else {
                    others.addAll(Use.of(phase.what()));
                }
            }
        }
        List<Use> lost = before.stream().filter(use -> !others.contains(use)).toList();
        List<Use> kept = before.stream().filter(others::contains).toList();
        return new WithdrawalEffect(lost, kept, lost.isEmpty() ? List.of() : List.of(STOP_FUTURE_SHARING));
    }

    /**
     * Returns what would be on record with one more entry, without adding it: decide with both and compare, to see which
     * decisions a withdrawal changes and which stand on a task by law.
     *
     * @param entry  the entry that may be added
     * @return where consents are looked up as if it were
     * @throws IllegalArgumentException as {@link #append}
     */
    public Consents preview(Entry entry) {
        ConsentIndex changed = ConsentIndex.empty(regimes);
        changed.put(with(entry));
        return request -> entry.subject().equals(request.subject().id()) ? changed.lookUp(request) : lookUp(request);
    }

    private ConsentHistory with(Entry entry) {
        ConsentHistory before = histories.get(entry.subject());
        return before == null ? ConsentHistory.of(List.of(entry)) : before.plus(entry);
    }

    @Override
    public OnRecord lookUp(Request request) {
        return index.lookUp(request);
    }

    @Override
    public boolean mayState(FactKey fact) {
        return index.mayState(fact);
    }

    /**
     * Returns the number of people.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "ConsentLedger[people=" + histories.size() + "]";
    }
}
