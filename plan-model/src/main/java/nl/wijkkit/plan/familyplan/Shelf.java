package nl.wijkkit.plan.familyplan;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map that is shared with a plan until the first change, and copied then. So folding a batch of events copies each map
 * at most once, and one event copies only the map that it changes.
 */
final class Shelf<K, V> {

    private Map<K, V> items;
    private boolean own;

    /** Starts from a map that nobody changes. */
    Shelf(Map<K, V> items) {
        this.items = items;
    }

    @Nullable
    V get(K key) {
        return items.get(key);
    }

    boolean has(K key) {
        return items.containsKey(key);
    }

    Collection<V> values() {
        return items.values();
    }

    void put(K key, V value) {
        own().put(key, value);
    }

    /** Puts an item there unless there is one. */
    void putNew(K key, V value) {
        own().putIfAbsent(key, value);
    }

    /** Removes an item; returns whether it was there. */
    boolean remove(K key) {
        return items.containsKey(key) && own().remove(key) != null;
    }

    /** Hands over the map; it is shared from then on. */
    Map<K, V> freeze() {
        if (own) {
            items = Collections.unmodifiableMap(items);
            own = false;
        }
        return items;
    }

    private Map<K, V> own() {
        if (!own) {
            items = new LinkedHashMap<>(items);
            own = true;
        }
        return items;
    }
}
