package nl.wijkkit.signals.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkkit.signals.SignalId;
import org.jspecify.annotations.Nullable;

/**
 * A signal as a person or another system filled it in, in which anything may be wrong. There is no field for who someone is
 * beyond where the household lives; facts that are not on the list of the kind are left behind.
 * <p>
 * The constraints tell a web framework what can be told at once, in Dutch and English; {@link #toSignal} checks all of that
 * again and the rest too, so no validator has to run before it. A field that was left empty is null or blank.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param kind  the kind of signal, such as {@code WMO_REPORT}
 * @param channel  how it came in, the name of a {@link nl.wijkkit.signals.Channel}
 * @param reporterKind  {@code KNOWN}, {@code PROFESSIONAL} or {@code SECRET}; empty if nobody said who told it
 * @param reporter  the id of the reporter; empty if nobody said who told it
 * @param postalCode  such as {@code 2511 CA}
 * @param houseNumber  with letter and addition, such as {@code 12 A-3}
 * @param resident  whether the household lives in this municipality; empty if unknown
 * @param adults  how many adults; empty if unknown
 * @param minors  how many children under 18; empty if unknown
 * @param contract  the id of the contract that arrears are on
 * @param facts  what is known, by the names of the vocabulary
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("MultipleNullnessAnnotations") // the NotBlank of a form is a constraint to check, no promise
public record SignalForm(
        @NotBlank(message = "{nl.wijkkit.signals.kind.required}")
        @Pattern(regexp = "\\s*([A-Z][A-Z0-9_]{0,63})?\\s*", message = "{nl.wijkkit.signals.kind.shape}")
        @Nullable
        String kind,

        @NotBlank(message = "{nl.wijkkit.signals.channel.required}")
        @Pattern(
                regexp = "\\s*(WEB_FORM|E_MAIL|TELEPHONE|CONVERSATION|PARTNER_FILE|SYSTEM)?\\s*",
                message = "{nl.wijkkit.signals.channel.unknown}")
        @Nullable
        String channel,

        @Pattern(regexp = "\\s*(KNOWN|PROFESSIONAL|SECRET)?\\s*", message = "{nl.wijkkit.signals.reporter.unknown}")
        @Nullable
        String reporterKind,

        @Pattern(regexp = "\\s*([A-Za-z0-9._:-]{1,64})?\\s*", message = "{nl.wijkkit.signals.id.shape}") @Nullable
        String reporter,

        @Pattern(regexp = "\\s*([1-9][0-9]{3} ?[A-Za-z]{2})?\\s*", message = "{nl.wijkkit.signals.postal-code.shape}")
        @Nullable
        String postalCode,

        @Pattern(
                regexp = "\\s*([0-9]{1,5}(?![0-9])([ -]?[A-Za-z])?([ -]?[A-Za-z0-9]{1,4})?)?\\s*",
                message = "{nl.wijkkit.signals.house-number.shape}")
        @Nullable
        String houseNumber,

        @Nullable Boolean resident,

        @Min(value = 0, message = "{nl.wijkkit.signals.people.range}")
        @Max(value = MAX_PEOPLE, message = "{nl.wijkkit.signals.people.range}")
        @Nullable
        Integer adults,

        @Min(value = 0, message = "{nl.wijkkit.signals.people.range}")
        @Max(value = MAX_PEOPLE, message = "{nl.wijkkit.signals.people.range}")
        @Nullable
        Integer minors,

        @Pattern(regexp = "\\s*([A-Za-z0-9._:-]{1,64})?\\s*", message = "{nl.wijkkit.signals.id.shape}") @Nullable
        String contract,

        @Size(max = MAX_FACTS, message = "{nl.wijkkit.signals.facts.number}")
        Map<String, String> facts) {

    /** The most people in a household that can be filled in. */
    public static final int MAX_PEOPLE = 99;

    /** The most facts that can be filled in. */
    public static final int MAX_FACTS = 100;

    /** Copies the facts; null counts as none, and a value that is null as blank. */
    public SignalForm {
        Map<String, String> copy = new TreeMap<>();
        if (facts != null) {
            facts.forEach((name, value) -> copy.put(name, value == null ? "" : value));
        }
        facts = Collections.unmodifiableMap(copy);
    }

    /**
     * Obtains a form of which nothing else was filled in. Add what was.
     * <pre>{@code
     * SignalForm form = SignalForm.of("CONCERN_NEIGHBOUR", "WEB_FORM")
     *         .withReporter("SECRET", "reporter-7")
     *         .withAddress("1234 AB", "12")
     *         .withFact("unsafety", "suspected");
     * }</pre>
     *
     * @param kind  the kind of signal
     * @param channel  how it came in
     * @return the form
     */
    public static SignalForm of(@Nullable String kind, @Nullable String channel) {
        return new SignalForm(kind, channel, null, null, null, null, null, null, null, null, Map.of());
    }

    /**
     * Returns this form with another reporter.
     *
     * @param reporterKindNow  {@code KNOWN}, {@code PROFESSIONAL} or {@code SECRET}
     * @param reporterNow  the id of the reporter
     * @return the form
     */
    public SignalForm withReporter(@Nullable String reporterKindNow, @Nullable String reporterNow) {
        return new SignalForm(
                kind,
                channel,
                reporterKindNow,
                reporterNow,
                postalCode,
                houseNumber,
                resident,
                adults,
                minors,
                contract,
                facts);
    }

    /**
     * Returns this form with another address.
     *
     * @param postalCodeNow  such as {@code 2511 CA}
     * @param houseNumberNow  with letter and addition, such as {@code 12 A-3}
     * @return the form
     */
    public SignalForm withAddress(@Nullable String postalCodeNow, @Nullable String houseNumberNow) {
        return new SignalForm(
                kind,
                channel,
                reporterKind,
                reporter,
                postalCodeNow,
                houseNumberNow,
                resident,
                adults,
                minors,
                contract,
                facts);
    }

    /**
     * Returns this form for a household that lives in this municipality, or elsewhere.
     *
     * @param value  whether it lives in this municipality; null if unknown
     * @return the form
     */
    public SignalForm withResident(@Nullable Boolean value) {
        return new SignalForm(
                kind, channel, reporterKind, reporter, postalCode, houseNumber, value, adults, minors, contract, facts);
    }

    /**
     * Returns this form with other numbers of people.
     *
     * @param adultsNow  how many adults; null if unknown
     * @param minorsNow  how many children under 18; null if unknown
     * @return the form
     */
    public SignalForm withPeople(@Nullable Integer adultsNow, @Nullable Integer minorsNow) {
        return new SignalForm(
                kind,
                channel,
                reporterKind,
                reporter,
                postalCode,
                houseNumber,
                resident,
                adultsNow,
                minorsNow,
                contract,
                facts);
    }

    /**
     * Returns this form with another contract.
     *
     * @param value  the id of the contract that arrears are on
     * @return the form
     */
    public SignalForm withContract(@Nullable String value) {
        return new SignalForm(
                kind, channel, reporterKind, reporter, postalCode, houseNumber, resident, adults, minors, value, facts);
    }

    /**
     * Returns this form with one more fact, or another value for one.
     *
     * @param name  the name in the vocabulary
     * @param value  what was filled in
     * @return the form
     */
    public SignalForm withFact(String name, String value) {
        Map<String, String> more = new TreeMap<>(facts);
        more.put(name, value);
        return new SignalForm(
                kind,
                channel,
                reporterKind,
                reporter,
                postalCode,
                houseNumber,
                resident,
                adults,
                minors,
                contract,
                more);
    }

    /**
     * Converts this form. Nothing is dropped: what cannot be read is told as a problem, and the signal stands.
     *
     * @param id  the id of the signal
     * @param receivedAt  when it came in
     * @param reader  reads the facts, and knows the vocabulary
     * @return the signal with what has to be completed. Problem codes: {@code required}, {@code no-such-kind},
     *     {@code not-allowed}, {@code not-an-id}, {@code not-a-postal-code}, {@code not-a-house-number},
     *     {@code out-of-range}, and those of {@link FactsReader}
     */
    public Received toSignal(SignalId id, Instant receivedAt, FactsReader reader) {
        return new SignalFormReader(this, reader).read(id, receivedAt);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text without what was filled in
     */
    @Override
    public String toString() {
        return "SignalForm[hidden]";
    }
}
