package nl.wijkkit.consent.log;

import java.util.Objects;

/**
 * A line of an access log with its place in the chain.
 * <p>
 * This class is immutable and thread-safe. Making one does not check the hash; {@link ChainCheck} does.
 *
 * @param number  its number, from 1
 * @param previous  the hash of the line before; 64 zeros for the first
 * @param entry  the line
 * @param hash  the hash of the number, the previous hash and every field of the line
 */
public record Link(long number, Hash previous, AccessEntry entry, Hash hash) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public Link {
        if (number < 1) {
            throw new IllegalArgumentException("expected a number from 1, found " + number);
        }
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(hash, "hash");
    }

    static Link after(Seal seal, AccessEntry entry) {
        long number = seal.count() + 1;
        return new Link(number, seal.last(), entry, Hash.of(number, seal.last(), entry.fields()));
    }

    /** Whether the hash is that of what the line says now. */
    boolean isWhole() {
        return hash.equals(Hash.of(number, previous, entry.fields()));
    }

    /**
     * Returns the number and the hash.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Link[" + number + ", " + hash + "]";
    }
}
