package nl.wijkkit.signals.accountability;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.HomeAddress;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.vocabulary.FactUse;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What must be kept of a priority to explain and repeat it years later: the outcome, which holds the rule ids, the versions
 * and the moment, and the input on which it rests.
 * <p>
 * No more is kept than triage can read: no reporter, contract, house number, channel or words, and no fact that is for a
 * worker only. Who the signal is about stands nowhere but in your own administration, behind the id of the signal.
 * <p>
 * This class is immutable and thread-safe, and prints the id of the signal only.
 *
 * @param kind  the kind of the signal
 * @param receivedAt  when it came in
 * @param facts  the facts that triage could read
 * @param postalCode  the postal code, which chooses the desk; null if unknown
 * @param district  the first four digits of it; null if unknown
 * @param resident  whether the household lived in the municipality
 * @param minors  how many children were in it; null if unknown
 * @param relations  how the signal related to earlier ones
 * @param vocabulary  id and version of the vocabulary
 * @param outcome  what came out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PriorityRecord(
        SignalKind kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant receivedAt,
        Facts facts,
        @Nullable PostalCode postalCode,
        @Nullable String district,
        YesNoUnknown resident,
        @Nullable Integer minors,
        Relations relations,
        String vocabulary,
        Outcome outcome) {

    /** No rule and no area can read a house number, so any does. */
    private static final HouseNumber ANY_NUMBER = HouseNumber.of(1);

    /**
     * Checks that all but what may be unknown is there.
     *
     * @throws IllegalArgumentException if the outcome is of a moment before the receipt
     */
    public PriorityRecord {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(resident, "resident");
        Objects.requireNonNull(relations, "relations");
        Objects.requireNonNull(vocabulary, "vocabulary");
        if (outcome.at().isBefore(receivedAt)) {
            throw new IllegalArgumentException("an outcome must not lie before the receipt of the signal");
        }
    }

    /**
     * Ranks a signal and keeps what it takes to do so again.
     *
     * @param triage  the policy
     * @param signal  the signal
     * @param relations  how it relates to earlier ones
     * @param at  the moment, not before the receipt
     * @return the record, with the outcome in it
     * @throws IllegalArgumentException if the moment lies before the receipt, or the policy has no rules on that day
     */
    public static PriorityRecord of(Triage triage, Signal signal, Relations relations, Instant at) {
        Household household = signal.household();
        HomeAddress address = household.address();
        return new PriorityRecord(
                signal.kind(),
                signal.receivedAt(),
                readable(signal.facts(), triage.vocabulary()),
                address == null ? null : address.postalCode(),
                household.district(),
                household.resident(),
                household.minors(),
                relations,
                nameOf(triage.vocabulary()),
                triage.assess(signal, relations, at));
    }

    private static Facts readable(Facts facts, Vocabulary vocabulary) {
        Map<FactKey, FactValue> kept = new TreeMap<>();
        facts.values()
                .forEach((key, value) -> vocabulary
                        .fact(key)
                        .filter(fact -> fact.use() == FactUse.TRIAGE || fact.use() == FactUse.TERM)
                        .ifPresent(fact -> kept.put(key, value)));
        return Facts.of(kept);
    }

    static String nameOf(Vocabulary vocabulary) {
        return vocabulary.id() + " " + vocabulary.version();
    }

    /** Returns the signal as far as triage can read it. */
    Signal signal() {
        HomeAddress address = postalCode == null ? null : new HomeAddress(postalCode, ANY_NUMBER);
        return Signal.of(outcome.signal(), kind, Channel.SYSTEM, receivedAt)
                .withHousehold(new Household(district, address, resident, null, minors))
                .withFacts(facts);
    }

    /**
     * Returns the id of the signal.
     *
     * @return a text without anything about people
     */
    @Override
    public String toString() {
        return "PriorityRecord[" + outcome.signal() + "]";
    }
}
