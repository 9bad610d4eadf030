package nl.wijkkit.consent.authzen;

import java.util.List;

/**
 * Those that a search has to look at.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param <T>  a subject, resource or action
 * @param items  the candidates
 * @param complete  whether nothing that would be permitted is missing
 */
public record Candidates<T>(List<T> items, boolean complete) {

    /** Copies the candidates. */
    public Candidates {
        items = List.copyOf(items);
    }

    /**
     * Obtains candidates of which none is missing.
     *
     * @param <T>  a subject, resource or action
     * @param items  the candidates
     * @return the candidates
     */
    public static <T> Candidates<T> all(List<T> items) {
        return new Candidates<>(items, true);
    }

    /**
     * Obtains the answer of a policy that cannot name its candidates.
     *
     * @param <T>  a subject, resource or action
     * @return no candidates, and not complete
     */
    public static <T> Candidates<T> unknown() {
        return new Candidates<>(List.of(), false);
    }

    /**
     * Returns how many there are.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Candidates[items=" + items.size() + ", complete=" + complete + "]";
    }
}
