package nl.wijkkit.plan.sheet;

import java.util.Objects;

/**
 * How much of a kind was chosen for a sheet but did not fit on it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param part  the kind
 * @param count  how many, 1 or more
 */
public record LeftOut(SheetPart part, int count) {

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if the count is below 1
     */
    public LeftOut {
        Objects.requireNonNull(part, "part");
        if (count < 1) {
            throw new IllegalArgumentException("count must be 1 or more, got " + count);
        }
    }
}
