package nl.wijkkit.signals.reception;

import java.util.List;
import java.util.Objects;

/**
 * What a product stores before it tells the sender that a delivery arrived (<i>ontvangstbevestiging</i>). A delivery
 * that comes again gives its admission again.
 * <p>
 * This class is immutable and thread-safe, and prints ids only.
 *
 * @param admission  what the delivery became
 * @param later  the signals on the same address that came in after it, as they stand now: a delivery that arrives late may
 *     have changed their priority
 */
public record Receipt(Admission admission, List<Admission> later) {

    /** Copies the list. */
    public Receipt {
        Objects.requireNonNull(admission, "admission");
        later = List.copyOf(later);
    }
}
