package nl.wijkkit.signals.delivery;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.Objects;
import nl.wijkkit.signals.SignalId;

/**
 * What a delivery became: always a signal, if need be one that must be completed first.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param delivery  what was delivered
 * @param signal  the signal that it became
 * @param reading  whether it could be read
 * @param at  when that was decided
 */
public record Settlement(
        DeliveryId delivery,
        SignalId signal,
        Settlement.Reading reading,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at) {

    /** Whether a delivery could be read. */
    public enum Reading {
        /** It could be read. */
        READ,
        /** Something is missing or wrong: someone must complete it. */
        TO_COMPLETE
    }

    /** Checks that nothing is missing. */
    public Settlement {
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Returns the ids.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Settlement[" + delivery + ", " + signal + ", " + reading + "]";
    }
}
