package nl.wijkkit.plan.shape;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The checks that values of this library share. */
public final class Shape {

    /** The longest id. */
    public static final int MAX_ID = 64;

    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private Shape() {}

    /**
     * Checks an id: from 1 to {@value #MAX_ID} letters, digits and the signs {@code . _ : -}.
     *
     * @param value  the id
     * @param name  what it is the id of, for the message
     * @throws IllegalArgumentException if the value has another shape; the message does not repeat it
     */
    public static void requireId(String value, String name) {
        int length = Objects.requireNonNull(value, name).length();
        boolean fits = length > 0 && length <= MAX_ID;
        // by hand, since every event that is read comes past here
        for (int i = 0; fits && i < length; i++) {
            char c = value.charAt(i);
            fits = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '.'
                    || c == '_'
                    || c == ':'
                    || c == '-';
        }
        if (!fits) {
            throw new IllegalArgumentException(name + " must be from 1 to " + MAX_ID
                    + " letters, digits and the signs . _ : -, got " + length + " characters");
        }
    }

    /**
     * Checks the name of a field that a supplier adds: lower case words joined by hyphens.
     *
     * @param value  the name
     * @return the name
     * @throws IllegalArgumentException if the value has another shape; the message does not repeat it
     */
    public static String requireField(String value) {
        if (!FIELD.matcher(value).matches()) {
            throw new IllegalArgumentException("a field must be named by lower case words joined by hyphens, got "
                    + value.length() + " characters");
        }
        return value;
    }

    /**
     * Copies a list whose items must differ.
     *
     * @param <T>  the type of the items
     * @param items  the items
     * @param name  what they are, for the message
     * @return the copy, in the same order
     * @throws IllegalArgumentException if an item occurs twice
     */
    public static <T> List<T> distinct(List<T> items, String name) {
        return distinctBy(items, Function.identity(), name);
    }

    /**
     * Copies a list whose items must differ in their key.
     *
     * @param <T>  the type of the items
     * @param <K>  the type of the key
     * @param items  the items
     * @param key  gives the key of an item
     * @param name  what they are, for the message
     * @return the copy, in the same order
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static <T, K> List<T> distinctBy(List<T> items, Function<? super T, ? extends K> key, String name) {
        List<T> copy = List.copyOf(items);
        if (copy.size() > 1) {
            HashSet<K> seen = new HashSet<>();
            for (T item : copy) {
                if (!seen.add(key.apply(item))) {
                    throw new IllegalArgumentException(name + " must differ from one another, got one twice");
                }
            }
        }
        return copy;
    }

    /**
     * Copies a list of different items that may not be empty.
     *
     * @param <T>  the type of the items
     * @param items  the items
     * @param name  what they are, for the message
     * @return the copy, in the same order
     * @throws IllegalArgumentException if there is no item or an item occurs twice
     */
    public static <T> List<T> someDistinct(List<T> items, String name) {
        List<T> copy = distinct(items, name);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException(name + " must be at least one, got none");
        }
        return copy;
    }
}
