package nl.wijkkit.consent.authzen;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** An object that nobody can change any more. */
    private static final class Copy extends AbstractMap<String, @Nullable Object> {

        private final Map<String, @Nullable Object> items;

        Copy(Map<String, @Nullable Object> items) {
            this.items = items;
        }

        @Override
        public int size() {
            return items.size();
        }

        @Override
        public @Nullable Object get(@Nullable Object key) {
            return items.get(key);
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return items.containsKey(key);
        }

        @Override
        public Set<Map.Entry<String, @Nullable Object>> entrySet() {
            return Collections.unmodifiableMap(items).entrySet();
        }
    }
}
