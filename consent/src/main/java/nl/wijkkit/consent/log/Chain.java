package nl.wijkkit.consent.log;

import java.io.IOException;
import java.util.Objects;

/**
 * An access log that chains its lines: each holds the hash of the one before, so that nobody can change, remove, move or put
 * in a line without breaking all that follow.
 * <p>
 * A chain alone does not stop whoever can rewrite the whole of it; a {@link Seal} kept elsewhere does.
 * <p>
 * This class is thread-safe: lines get their number one after another.
 *
 * @see <a href="https://doi.org/10.1145/317087.317089">B. Schneier and J. Kelsey, Secure audit logs to support computer
 *     forensics, ACM TISSEC 2(2), 1999</a>
 */
public final class Chain implements AccessLog {

    private final Store store;
    private Seal seal;

    private Chain(Store store, Seal seal) {
        this.store = store;
        this.seal = seal;
    }

    /** Where chained lines go. */
    @FunctionalInterface
    public interface Store {

        /**
         * Keeps a line, or throws.
         *
         * @param link  the line with its place in the chain
         * @throws IOException if the line could not be kept
         */
        void keep(Link link) throws IOException;
    }

    /**
     * Begins a chain.
     *
     * @param store  where the lines go
     * @return a chain without lines
     */
    public static Chain begin(Store store) {
        return after(Seal.EMPTY, store);
    }

    /**
     * Goes on with a chain.
     *
     * @param seal  how far it is
     * @param store  where the lines go
     * @return the chain
     */
    public static Chain after(Seal seal, Store store) {
        return new Chain(Objects.requireNonNull(store, "store"), Objects.requireNonNull(seal, "seal"));
    }

    /**
     * Chains a line and keeps it. If the store refuses it, the chain is as it was.
     *
     * @param entry  the line
     * @throws IOException if the store could not keep it
     */
    @Override
    public synchronized void write(AccessEntry entry) throws IOException {
        Link link = Link.after(seal, entry);
        store.keep(link);
        seal = new Seal(link.number(), link.hash());
    }

    /**
     * Returns how far the chain is.
     *
     * @return the seal of all lines until now
     */
    public synchronized Seal seal() {
        return seal;
    }
}
