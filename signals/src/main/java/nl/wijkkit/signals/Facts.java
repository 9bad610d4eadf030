package nl.wijkkit.signals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The facts that came with a signal, by their keys. A key that is absent is unknown.
 * <p>
 * This class is immutable and thread-safe, and prints how many there are only.
 *
 * @param values  the facts, in the order of their keys
 */
public record Facts(@JsonValue Map<FactKey, FactValue> values) {

    private static final Facts NONE = new Facts(Map.of());

    /** Copies the facts into the order of their keys. */
    public Facts {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        values.values().forEach(value -> Objects.requireNonNull(value, "value"));
    }

    /**
     * Obtains facts.
     *
     * @param values  the facts by their keys
     * @return the facts
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Facts of(Map<FactKey, FactValue> values) {
        return new Facts(values);
    }

    /**
     * Obtains no facts.
     *
     * @return the facts of a signal that tells none
     */
    public static Facts none() {
        return NONE;
    }

    /**
     * Returns what is known about one thing.
     *
     * @param key  the thing
     * @return the value; empty if unknown
     */
    public Optional<FactValue> get(FactKey key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * Returns these facts with one more or another value for one.
     *
     * @param key  the thing
     * @param value  what is known about it
     * @return the facts
     */
    public Facts with(FactKey key, FactValue value) {
        Map<FactKey, FactValue> more = new TreeMap<>(values);
        more.put(key, value);
        return new Facts(more);
    }

    /**
     * Returns how many there are.
     *
     * @return a text without the facts
     */
    @Override
    public String toString() {
        return "Facts[" + values.size() + "]";
    }
}
