package nl.wijkkit.zrm.instrument;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names that the domains or levels of one instrument have taken, so that no name stands for two of them.
 *
 * @param <K>  what a name stands for
 */
final class TakenNames<K> {

    private final Map<String, K> takenBy = new HashMap<>();

    /**
     * Takes names for a key.
     *
     * @return another key that has one of these names already; empty if there is none
     */
    Optional<K> take(K key, Iterable<String> forms) {
        Optional<K> clash = Optional.empty();
        for (String form : forms) {
            K other = takenBy.putIfAbsent(form, key);
            if (clash.isEmpty() && other != null && !other.equals(key)) {
                clash = Optional.of(other);
            }
        }
        return clash;
    }
}
