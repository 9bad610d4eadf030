package nl.wijkkit.consent.authzen;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Values from JSON: deep copies of free objects, and fields of one JSON type, which Jackson alone would convert. */
final class Json {

    private Json() {}

    /** Copies an object and all that it holds; an absent one becomes empty. A copy is not copied again. */
    static Map<String, @Nullable Object> copy(@Nullable Map<String, ? extends @Nullable Object> object) {
        if (object == null || object.isEmpty()) {
            return Map.of();
        }
        if (object instanceof Copy copy) {
            return copy;
        }
        Map<String, @Nullable Object> items = new LinkedHashMap<>();
        object.forEach((key, value) -> items.put(key, frozen(value)));
        return new Copy(items);
    }

    /** Takes over an object that Jackson made for us alone; an absent one becomes empty. */
    static Map<String, @Nullable Object> own(@Nullable Map<String, @Nullable Object> object) {
        return object == null || object.isEmpty() ? Map.of() : new Copy(object);
    }

    private static @Nullable Object frozen(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(key, frozen(item)));
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(item -> copy.add(frozen(item)));
            return Collections.unmodifiableList(copy);
        }
        return value;
    }

    /** Returns a text; null if absent. */
    static @Nullable String text(@Nullable Object value, String name) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new IllegalArgumentException(name + " must be a text");
    }

    /** Returns an object; null if absent. */
    @SuppressWarnings("unchecked") // the names in JSON are texts
    static @Nullable Map<String, @Nullable Object> object(@Nullable Object value, String name) {
        if (value == null || value instanceof Map) {
            return (Map<String, @Nullable Object>) value;
        }
        throw new IllegalArgumentException(name + " must be an object");
    }

    /** Returns a whole number from 0; null if absent. */
    static @Nullable Integer count(@Nullable Object value, String name) {
        if (value == null) {
            return null;
        }
        if (value instanceof Integer number && number >= 0) {
            return number;
        }
        throw new IllegalArgumentException(name + " must be a whole number from 0 to " + Integer.MAX_VALUE);
    }

    /**
     * An object that nobody can change any more. A batch holds thousands of small ones, so names and values stand in one
     * array, and are looked for one by one if there are few.
     */
    private static final class Copy extends AbstractMap<String, @Nullable Object> {

        private static final int FEW = 8;

        private final @Nullable Object[] namesAndValues;
        private final @Nullable Map<String, @Nullable Object> many;

        Copy(Map<String, @Nullable Object> items) {
            namesAndValues = new Object[2 * items.size()];
            int i = 0;
            for (Map.Entry<String, @Nullable Object> item : items.entrySet()) {
                namesAndValues[i] = item.getKey();
                namesAndValues[i + 1] = item.getValue();
                i += 2;
            }
            many = items.size() <= FEW ? null : items;
        }

        @Override
        public int size() {
            return namesAndValues.length / 2;
        }

        @Override
        public @Nullable Object get(@Nullable Object key) {
            if (many != null) {
                return many.get(key);
            }
            int place = place(key);
            return place < 0 ? null : namesAndValues[place + 1];
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return many == null ? place(key) >= 0 : many.containsKey(key);
        }

        private int place(@Nullable Object key) {
            if (key instanceof String name) {
                for (int i = 0; i < namesAndValues.length; i += 2) {
                    if (name.equals(namesAndValues[i])) {
                        return i;
                    }
                }
            }
            return -1;
        }

        @Override
        public Set<Map.Entry<String, @Nullable Object>> entrySet() {
            return new Entries();
        }

        private final class Entries extends AbstractSet<Map.Entry<String, @Nullable Object>> {

            @Override
            public int size() {
                return Copy.this.size();
            }

            @Override
            public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
                return IntStream.range(0, size()).mapToObj(this::entry).iterator();
            }

            private Map.Entry<String, @Nullable Object> entry(int number) {
                return new SimpleImmutableEntry<>(
                        (String) Objects.requireNonNull(namesAndValues[2 * number]), namesAndValues[2 * number + 1]);
            }
        }
    }
}
