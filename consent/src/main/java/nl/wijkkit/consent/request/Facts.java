package nl.wijkkit.consent.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances that a request states. A fact that is absent is unknown.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Facts {

    private static final Facts NONE = new Facts(new FactKey[0], new FactValue[0]);

    // sorted by key; few, so that looking at each is faster than hashing
    private final FactKey[] keys;
    private final FactValue[] values;
    // one bit of each key: most facts that rules ask for are absent, and this tells so at once
    private final long signature;

    private Facts(FactKey[] keys, FactValue[] values) {
        this.keys = keys;
        this.values = values;
        long bits = 0;
        for (FactKey key : keys) {
            bits |= 1L << key.hashCode();
        }
        this.signature = bits;
    }

    /**
     * Obtains no facts.
     *
     * @return the empty collection
     */
    public static Facts none() {
        return NONE;
    }

    /**
     * Obtains facts.
     *
     * @param facts  the values by their keys
     * @return the facts
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Facts of(Map<FactKey, FactValue> facts) {
        TreeMap<FactKey, FactValue> sorted = new TreeMap<>(facts);
        return sorted.isEmpty()
                ? NONE
                : new Facts(
                        sorted.keySet().toArray(FactKey[]::new), sorted.values().toArray(FactValue[]::new));
    }

    /**
     * Returns a copy with one more fact.
     *
     * @param key  the key; its earlier value, if any, is replaced
     * @param value  the value
     * @return the copy
     */
    public Facts with(FactKey key, FactValue value) {
        Map<FactKey, FactValue> map = asMutableMap();
        map.put(key, value);
        return of(map);
    }

    /**
     * Returns a copy with one more yes or no.
     *
     * @param key  the key, such as {@code necessary}
     * @param value  the value
     * @return the copy
     * @throws IllegalArgumentException if the key is not lower case letters, digits and underscores
     */
    public Facts with(String key, boolean value) {
        return with(FactKey.of(key), FactValue.Flag.of(value));
    }

    /**
     * Returns a copy with one more code, such as a receiver.
     *
     * @param key  the key, such as {@code receiver}
     * @param code  the code
     * @return the copy
     * @throws IllegalArgumentException if the key is not lower case letters, digits and underscores
     */
    public Facts with(String key, String code) {
        return with(FactKey.of(key), new FactValue.Named(code));
    }

    /**
     * Returns a copy with all facts of another collection; of a fact that both have, the value of the other.
     *
     * @param other  the other facts
     * @return the copy
     */
    public Facts withAll(Facts other) {
        Map<FactKey, FactValue> map = asMutableMap();
        map.putAll(other.asMutableMap());
        return of(map);
    }

    /**
     * Returns whether other facts say something else about the same.
     *
     * @param other  the other facts
     * @return true if both have a fact, with different values; what only one has contradicts nothing
     */
    public boolean contradicts(Facts other) {
        if ((signature & other.signature) == 0) {
            return false;
        }
        for (int i = 0; i < keys.length; i++) {
            FactValue value = other.find(keys[i]);
            if (value != null && !value.equals(values[i])) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns a copy without a fact.
     *
     * @param key  the key
     * @return the copy
     */
    public Facts without(FactKey key) {
        Map<FactKey, FactValue> map = asMutableMap();
        map.remove(key);
        return of(map);
    }

    /**
     * Finds a fact.
     *
     * @param key  the key
     * @return the value; empty if it is unknown
     */
    public Optional<FactValue> get(FactKey key) {
        return Optional.ofNullable(find(key));
    }

    /**
     * Finds a fact without making anything.
     *
     * @param key  the key
     * @return the value; null if it is unknown
     */
    public @Nullable FactValue find(FactKey key) {
        if ((signature & 1L << key.hashCode()) == 0) {
            return null;
        }
        for (int i = 0; i < keys.length; i++) {
            if (keys[i].equals(key)) {
                return values[i];
            }
        }
        return null;
    }

    /**
     * Returns the number of facts.
     *
     * @return 0 or more
     */
    public int size() {
        return keys.length;
    }

    /**
     * Returns the key at a place.
     *
     * @param index  from 0 to less than {@link #size()}
     * @return the key; keys are in order
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public FactKey key(int index) {
        return keys[index];
    }

    /**
     * Returns the value at a place.
     *
     * @param index  from 0 to less than {@link #size()}
     * @return the value
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public FactValue value(int index) {
        return values[index];
    }

    /**
     * Returns all facts.
     *
     * @return the values by key, in order of the keys
     */
    @JsonValue
    public Map<FactKey, FactValue> asMap() {
        return Collections.unmodifiableMap(asMutableMap());
    }

    private Map<FactKey, FactValue> asMutableMap() {
        Map<FactKey, FactValue> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.length; i++) {
            map.put(keys[i], values[i]);
        }
        return map;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && Arrays.equals(keys, facts.keys) && Arrays.equals(values, facts.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(keys) + Arrays.hashCode(values);
    }

    /**
     * Returns the number of facts, never what they say.
     *
     * @return a count
     */
    @Override
    public String toString() {
        return "Facts[" + keys.length + "]";
    }
}
