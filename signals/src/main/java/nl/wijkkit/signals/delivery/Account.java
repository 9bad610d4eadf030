package nl.wijkkit.signals.delivery;

/**
 * What became of all that was received: {@code received = pending + read + toComplete}.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param received  different deliveries
 * @param repeated  how often one of them was delivered again
 * @param pending  deliveries that are not settled yet
 * @param read  deliveries that became a signal
 * @param toComplete  deliveries that became a signal that must be completed
 */
public record Account(long received, long repeated, long pending, long read, long toComplete) {

    /**
     * Checks that everything is accounted for.
     *
     * @throws IllegalArgumentException if the parts do not add up to what was received
     */
    public Account {
        if (received != pending + read + toComplete) {
            throw new IllegalArgumentException("expected pending, read and to complete to add up to what was received");
        }
    }
}
