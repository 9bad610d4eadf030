package nl.wijkkit.zrm.assessment;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.wijkkit.zrm.instrument.DomainKey;
import org.jspecify.annotations.Nullable;

/**
 * A map by domain that cannot change and keeps its order. It is made in one go, since
 * making these maps is most of what reading an assessment costs beside the JSON itself.
 * <p>
 * Immutable and thread-safe.
 *
 * @param <V>  the type of the values
 */
final class DomainMap<V> extends AbstractMap<DomainKey, V> {

    /** More domains than any instrument has. */
    static final int MAX_SIZE = 10_000;

    private final DomainKey[] keys;
    private final V[] values;
    /** Positions plus 1 by hash; the size is a power of two and at least twice the number of keys. */
    private final short[] table;

    private DomainMap(DomainKey[] keys, V[] values, short[] table) {
        this.keys = keys;
        this.values = values;
        this.table = table;
    }

    /** Copies a map, unless it is one of these. */
    static <V> Map<DomainKey, V> copyOf(String name, @Nullable Map<DomainKey, V> part) {
        if (part instanceof DomainMap) {
            return part;
        }
        return make(name, part, Function.identity(), Function.identity());
    }

    /** Turns texts into keys, and values into what they stand for. */
    static <T, V> Map<DomainKey, V> keyed(
            String name, @Nullable Map<String, T> part, Function<? super T, ? extends V> value) {
        return make(name, part, KnownKeys::of, value);
    }

    @SuppressWarnings("unchecked") // the array holds nothing else and never leaves this class
    private static <K, T, V> Map<DomainKey, V> make(
            String name,
            @Nullable Map<K, T> part,
            Function<? super K, DomainKey> key,
            Function<? super T, ? extends V> value) {
        if (part == null || part.isEmpty()) {
            return Map.of();
        }
        int size = part.size();
        if (size > MAX_SIZE) {
            throw new IllegalArgumentException(name + " must be about at most " + MAX_SIZE + " domains, got " + size);
        }
        DomainKey[] keys = new DomainKey[size];
        V[] values = (V[]) new Object[size];
        short[] table = new short[Integer.highestOneBit(size) * 4];
        int position = 0;
        for (Map.Entry<K, T> entry : part.entrySet()) {
            Parts.requireEntry(name, entry.getKey());
            Parts.requireEntry(name, entry.getValue());
            keys[position] = key.apply(entry.getKey());
            values[position] = value.apply(entry.getValue());
            int slot = slot(keys[position], table);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            position++;
            table[slot] = (short) position;
        }
        return new DomainMap<>(keys, values, table);
    }

    private static int slot(DomainKey key, short[] table) {
        int hash = key.hashCode();
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }

    private int position(@Nullable Object key) {
        if (key instanceof DomainKey domain) {
            int slot = slot(domain, table);
            while (table[slot] != 0) {
                int position = table[slot] - 1;
                if (keys[position].equals(domain)) {
                    return position;
                }
                slot = (slot + 1) & (table.length - 1);
            }
        }
        return -1;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int position = position(key);
        return position < 0 ? null : values[position];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return position(key) >= 0;
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public void forEach(BiConsumer<? super DomainKey, ? super V> action) {
        for (int i = 0; i < keys.length; i++) {
            action.accept(keys[i], values[i]);
        }
    }

    @Override
    public Collection<V> values() {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    @Override
    public Set<Map.Entry<DomainKey, V>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<DomainKey, V>> {

        @Override
        public int size() {
            return keys.length;
        }

        @Override
        public Iterator<Map.Entry<DomainKey, V>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < keys.length;
                }

                @Override
                public Map.Entry<DomainKey, V> next() {
                    if (next >= keys.length) {
                        throw new NoSuchElementException();
                    }
                    Map.Entry<DomainKey, V> entry = new SimpleImmutableEntry<>(keys[next], values[next]);
                    next++;
                    return entry;
                }
            };
        }
    }
}
