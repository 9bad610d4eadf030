package nl.wijkkit.signals;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A signal (<i>signaal</i> or <i>melding</i>): someone told the municipality that a household may need help, or asked
 * for something that has a term.
 * <p>
 * This class is immutable and thread-safe, and prints its id and kind only.
 *
 * @param id  which signal
 * @param kind  what kind
 * @param channel  how it came in
 * @param reporter  who told it
 * @param contract  the contract that arrears are on; null if there is none or it was not told
 * @param household  about whom
 * @param facts  what is known
 * @param receivedAt  when it came in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Signal(
        SignalId id,
        SignalKind kind,
        Channel channel,
        Reporter reporter,
        @Nullable ContractId contract,
        Household household,
        Facts facts,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant receivedAt) {

    /** Checks that all but the contract is there. */
    public Signal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }

    /**
     * Obtains a signal of which nothing else is known: nobody said who told it, or about whom. Add what is known.
     * <pre>{@code
     * Signal signal = Signal.of(id, SignalKind.of("WMO_REPORT"), Channel.TELEPHONE, now)
     *         .withHousehold(Household.in("9905").withPeople(1, 2));
     * }</pre>
     *
     * @param id  which signal
     * @param kind  what kind
     * @param channel  how it came in
     * @param receivedAt  when it came in
     * @return the signal
     */
    public static Signal of(SignalId id, SignalKind kind, Channel channel, Instant receivedAt) {
        return new Signal(
                id, kind, channel, new Reporter.Untold(), null, Household.unknown(), Facts.none(), receivedAt);
    }

    /**
     * Returns this signal with another reporter.
     *
     * @param value  who told it
     * @return the signal
     */
    public Signal withReporter(Reporter value) {
        return new Signal(id, kind, channel, value, contract, household, facts, receivedAt);
    }

    /**
     * Returns this signal with another contract.
     *
     * @param value  the contract that arrears are on
     * @return the signal
     */
    public Signal withContract(ContractId value) {
        return new Signal(
                id, kind, channel, reporter, Objects.requireNonNull(value, "value"), household, facts, receivedAt);
    }

    /**
     * Returns this signal with other facts, for instance after a question to the reporter.
     *
     * @param value  what is known now
     * @return the signal
     */
    public Signal withFacts(Facts value) {
        return new Signal(id, kind, channel, reporter, contract, household, value, receivedAt);
    }

    /**
     * Returns this signal with another household, for instance after a check against the BRP.
     *
     * @param value  what is known of the household now
     * @return the signal
     */
    public Signal withHousehold(Household value) {
        return new Signal(id, kind, channel, reporter, contract, value, facts, receivedAt);
    }

    /**
     * Returns id and kind.
     *
     * @return a text without anything about people
     */
    @Override
    public String toString() {
        return "Signal[" + id + ", " + kind + "]";
    }
}
