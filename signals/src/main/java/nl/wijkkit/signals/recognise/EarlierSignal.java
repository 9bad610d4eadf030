package nl.wijkkit.signals.recognise;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.signals.SignalKind;
import org.jspecify.annotations.Nullable;

/**
 * What counts of a signal that came in before, or on the same day.
 * <p>
 * This class is immutable and thread-safe, and prints its kind only.
 *
 * @param kind  what kind
 * @param receivedOn  the day on which it came in
 * @param amount  the arrears; null if not told
 * @param sameHousehold  whether it is of the same household
 * @param sameContract  whether it is on the same contract
 */
public record EarlierSignal(
        SignalKind kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate receivedOn,
        @Nullable Money amount,
        boolean sameHousehold,
        YesNoUnknown sameContract) {

    /** Checks that all but the amount is there. */
    public EarlierSignal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(sameContract, "sameContract");
    }

    /**
     * Returns the kind.
     *
     * @return a text without dates or amounts
     */
    @Override
    public String toString() {
        return "EarlierSignal[" + kind + "]";
    }
}
