package nl.wijkkit.consent.log;

import java.util.Objects;

/**
 * How far a chain was at some moment. Whoever keeps seals outside the log (in another system, on paper) can show later that
 * nothing before was touched, and that nothing was cut off at the end.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param count  the number of lines
 * @param last  the hash of the last line; 64 zeros if there is none
 */
public record Seal(long count, Hash last) {

    /** The seal of a log without lines. */
    public static final Seal EMPTY = new Seal(0, Hash.NOTHING);

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public Seal {
        if (count < 0) {
            throw new IllegalArgumentException("expected a count of 0 or more, found " + count);
        }
        Objects.requireNonNull(last, "last");
    }
}
