package nl.wijkkit.consent.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Values that many people share, kept once and known by a number. One thread at a time adds; who was given {@link #values}
 * may read the numbers that were known by then.
 */
final class Numbered<K, V> {

    private final Function<K, V> make;
    private final Map<K, Integer> numbers = new HashMap<>();
    private V[] values;

    Numbered(Function<K, V> make, V[] none) {
        this.make = make;
        this.values = none;
    }

    /** Returns the number of a value, made if need be. */
    int number(K key) {
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        if (number == values.length) {
            values = Arrays.copyOf(values, Math.max(16, 2 * number));
        }
        values[number] = make.apply(key);
        numbers.put(key, number);
        return number;
    }

    /** The values by their number; later ones may follow. */
    V[] values() {
        return values;
    }
}
