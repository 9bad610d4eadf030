package nl.wijkkit.zrm.document;

import jakarta.json.stream.JsonLocation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Found;
import nl.wijkkit.zrm.problem.Problem;

/**
 * A value in a JSON document, with its place. Asking for something that is not there tells the document a problem
 * and returns empty, so that a reader finds all problems in one pass.
 * <p>
 * Problem codes: {@code missing-field}, {@code unknown-field}, {@code wrong-type}, {@code out-of-range},
 * {@code not-allowed}, {@code blank-text}. A JSON null counts as absent.
 * <p>
 * This class is not thread-safe.
 */
public final class Node {

    /** The content of a JSON null. */
    static final Object NULL = new Object();

    private static final int MAX_PRINTED = 40;

    private final Object content;
    private final String pointer;
    private final long line;
    private final long column;
    private final List<Problem> problems;
    private boolean toldNotAnObject;

    Node(Object content, String pointer, JsonLocation location, List<Problem> problems) {
        this.content = content;
        this.pointer = pointer;
        this.line = location.getLineNumber();
        this.column = location.getColumnNumber();
        this.problems = problems;
    }

    /** Returns the name if it looks like a field of a format, a placeholder if a person may have written it. */
    static String printable(String name) {
        boolean isPrintable =
                !name.isEmpty() && name.length() <= MAX_PRINTED && !isInside(name.charAt(0), "0123456789.-");
        // by hand, since every field of every document comes past here
        for (int i = 0; isPrintable && i < name.length(); i++) {
            char c = name.charAt(i);
            isPrintable = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isInside(c, "0123456789_.$-");
        }
        return isPrintable ? name : "?";
    }

    private static boolean isInside(char c, String signs) {
        return signs.indexOf(c) >= 0;
    }

    /**
     * Returns where this value stands.
     *
     * @return the path from the outermost value, with the line and column just after a text, number, true, false or null,
     *     or just after the opening of an object or array
     */
    public Text place() {
        return place(pointer, line, column);
    }

    /** Returns a place in words. */
    static Text place(String pointer, JsonLocation location) {
        return place(pointer, location.getLineNumber(), location.getColumnNumber());
    }

    private static Text place(String pointer, long line, long column) {
        String path = pointer.isEmpty() ? "/" : pointer;
        return Text.of(
                path + " (regel " + line + ", teken " + column + ")",
                path + " (line " + line + ", column " + column + ")");
    }

    /**
     * Returns the path from the outermost value, as a JSON pointer.
     *
     * @return the pointer; empty for the outermost value
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Tells the document a problem at this place.
     *
     * @param <T>  the type that the caller would have returned
     * @param code  what was wrong, see {@link Problem#code()}
     * @param message  what was expected and what was found, without personal data
     * @return empty, so that a reader can return it
     */
    public <T> Optional<T> problem(String code, Text message) {
        problems.add(new Problem(code, place(), message));
        return Optional.empty();
    }

    /**
     * Returns whether this value is an object.
     *
     * @return true for an object
     */
    public boolean isObject() {
        return content instanceof Map;
    }

    /**
     * Returns whether this value is an array.
     *
     * @return true for an array
     */
    public boolean isArray() {
        return content instanceof List;
    }

    /**
     * Returns the fields of an object in the order of the document; a problem if this is not an object.
     *
     * @return the fields by name, nulls left out
     */
    @SuppressWarnings("unchecked") // Document makes every map of names and nodes
    public Map<String, Node> fields() {
        if (content instanceof Map<?, ?> map) {
            Map<String, Node> fields = new LinkedHashMap<>((Map<String, Node>) map);
            fields.values().removeIf(node -> node.content == NULL);
            return fields;
        }
        notAnObject();
        return Map.of();
    }

    /**
     * Returns a field of an object that may be absent; a problem only if this is not an object.
     *
     * @param name  the name of the field
     * @return the value; empty if the field is absent or null
     */
    public Optional<Node> field(String name) {
        if (content instanceof Map<?, ?> map) {
            return map.get(name) instanceof Node node && node.content != NULL ? Optional.of(node) : Optional.empty();
        }
        notAnObject();
        return Optional.empty();
    }

    /**
     * Returns a field of an object that must be there; a problem if it is absent or null.
     *
     * @param name  the name of the field
     * @return the value; empty if there was a problem
     */
    public Optional<Node> required(String name) {
        Optional<Node> field = field(name);
        if (isObject() && field.isEmpty()) {
            problem("missing-field", Text.of("veld " + name + " ontbreekt", "field " + name + " is missing"));
        }
        return field;
    }

    /**
     * Tells a problem for every field of an object with another name than these.
     *
     * @param names  the names that the format knows
     */
    public void allowOnly(String... names) {
        Set<String> known = Set.copyOf(Arrays.asList(names));
        fields().forEach((name, node) -> {
            if (!known.contains(name)) {
                String list = String.join(", ", names);
                node.problem(
                        "unknown-field",
                        Text.of(
                                "verwacht: een van de velden " + list + "; gevonden: een ander veld",
                                "expected one of the fields " + list + ", found another field"));
            }
        });
    }

    /**
     * Returns the items of an array; a problem if this is not an array.
     *
     * @return the items; empty if there was a problem
     */
    @SuppressWarnings("unchecked") // Document makes every list of nodes
    public List<Node> items() {
        if (content instanceof List<?> list) {
            return List.copyOf((List<Node>) list);
        }
        wrongType("een lijst", "an array");
        return List.of();
    }

    /**
     * Returns a text that is not blank; a problem if this is not one.
     *
     * @return the text; empty if there was a problem
     */
    public Optional<String> text() {
        if (content instanceof String text) {
            return text.isBlank()
                    ? problem(
                            "blank-text", Text.of("verwacht: tekst; gevonden: niets", "expected a text, found nothing"))
                    : Optional.of(text);
        }
        return wrongType("tekst", "a text");
    }

    /**
     * Returns a text that matches a pattern as a whole; a problem if this is not one.
     *
     * @param pattern  the pattern
     * @param shape  the pattern in words, such as: lower case words joined by hyphens
     * @return the text; empty if there was a problem
     */
    public Optional<String> text(Pattern pattern, Text shape) {
        return text().flatMap(text -> {
            if (pattern.matcher(text).matches()) {
                return Optional.of(text);
            }
            Text found = Found.describe(text);
            return problem(
                    "not-allowed",
                    Text.of(
                            "verwacht: " + shape.nl() + "; gevonden: " + found.nl(),
                            "expected " + shape.en() + ", found " + found.en()));
        });
    }

    /**
     * Returns what a text stands for; a problem if this is not one of the texts.
     *
     * @param <T>  the type of the meaning
     * @param meanings  the allowed texts with what each stands for
     * @return the meaning; empty if there was a problem
     */
    public <T> Optional<T> oneOf(Map<String, T> meanings) {
        return text().flatMap(text -> {
            T meaning = meanings.get(text);
            if (meaning != null) {
                return Optional.of(meaning);
            }
            String list = String.join(", ", new TreeMap<>(meanings).keySet());
            Text found = Found.describe(text);
            return problem(
                    "not-allowed",
                    Text.of(
                            "verwacht: een van " + list + "; gevonden: " + found.nl(),
                            "expected one of " + list + ", found " + found.en()));
        });
    }

    /**
     * Returns a whole number; a problem if this is not one, or outside the range.
     *
     * @param min  the lowest allowed number
     * @param max  the highest allowed number
     * @return the number; empty if there was a problem
     */
    public Optional<Integer> integer(int min, int max) {
        return decimal().flatMap(number -> {
            // comparing first keeps a huge exponent from being written out
            if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
                return problem(
                        "out-of-range",
                        Text.of(
                                "verwacht: een getal van " + min + " tot en met " + max,
                                "expected a number from " + min + " to " + max));
            }
            return number.stripTrailingZeros().scale() > 0
                    ? wrongType("een geheel getal", "a whole number")
                    : Optional.of(number.intValueExact());
        });
    }

    /**
     * Returns a number; a problem if this is not one.
     *
     * @return the number; empty if there was a problem
     */
    public Optional<BigDecimal> decimal() {
        return content instanceof BigDecimal number ? Optional.of(number) : wrongType("een getal", "a number");
    }

    /**
     * Returns a day of the calendar, written such as 2026-01-31; a problem {@code not-a-date} if this is not one.
     *
     * @return the day; empty if there was a problem
     */
    public Optional<LocalDate> date() {
        return text().flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return problem(
                        "not-a-date",
                        Text.of(
                                "verwacht: een datum zoals 2026-01-31; gevonden: iets anders",
                                "expected a date such as 2026-01-31, found something else"));
            }
        });
    }

    /**
     * Returns true or false; a problem if this is neither.
     *
     * @return the value; empty if there was a problem
     */
    public Optional<Boolean> flag() {
        return content instanceof Boolean flag ? Optional.of(flag) : wrongType("true of false", "true or false");
    }

    /** Tells once, however many fields a reader asks for, that this is not an object. */
    private void notAnObject() {
        if (!toldNotAnObject) {
            toldNotAnObject = true;
            wrongType("een object", "an object");
        }
    }

    private <T> Optional<T> wrongType(String nl, String en) {
        Text found = kind();
        return problem(
                "wrong-type",
                Text.of("verwacht: " + nl + "; gevonden: " + found.nl(), "expected " + en + ", found " + found.en()));
    }

    private Text kind() {
        if (content instanceof Map) {
            return Text.of("een object", "an object");
        }
        if (content instanceof List) {
            return Text.of("een lijst", "an array");
        }
        if (content instanceof String) {
            return Text.of("tekst", "a text");
        }
        if (content instanceof BigDecimal) {
            return Text.of("een getal", "a number");
        }
        return content == NULL ? Text.same("null") : Text.of("true of false", "true or false");
    }

    /**
     * Returns the place, never the content.
     *
     * @return the place in English
     */
    @Override
    public String toString() {
        return place().en();
    }
}
