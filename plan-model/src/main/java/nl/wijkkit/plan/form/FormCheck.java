package nl.wijkkit.plan.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Found;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a form, and gathers every problem with its place. No problem repeats what a person filled in.
 * <p>
 * Problem codes: {@code required}, {@code too-long}, {@code not-an-id}, {@code not-allowed}, {@code not-a-date},
 * {@code out-of-range}, {@code stands-twice}.
 * <p>
 * This class is not thread-safe.
 */
public final class FormCheck {

    private final List<Problem> problems = new ArrayList<>();

    /** Starts without problems. */
    public FormCheck() {}

    /**
     * Returns the place of a field.
     *
     * @param nl  its name in Dutch
     * @param en  its name in English
     * @return the place
     */
    public static Text field(String nl, String en) {
        return Text.of("veld " + nl, "field " + en);
    }

    /**
     * Returns a place within another, from 1.
     *
     * @param where  the outer place
     * @param index  the index, from 0
     * @return the place
     */
    public static Text item(Text where, int index) {
        int number = index + 1;
        return Text.of(where.nl() + ", nummer " + number, where.en() + ", number " + number);
    }

    /**
     * Copies the items of a form, where null counts as none and an item that is null as blank.
     *
     * @param items  the items
     * @return the copy
     */
    public static List<String> orBlank(@Nullable List<String> items) {
        return items == null
                ? List.of()
                : items.stream().map(item -> item == null ? "" : item).toList();
    }

    /**
     * Copies the items of a form, where null counts as none.
     *
     * @param <T>  the type of the items
     * @param items  the items
     * @return the copy
     * @throws NullPointerException if an item is null
     */
    public static <T> List<T> orNone(@Nullable List<T> items) {
        if (items == null) {
            return List.of();
        }
        items.forEach(item -> Objects.requireNonNull(item, "the lists of a form must not hold null"));
        return List.copyOf(items);
    }

    /**
     * Tells a problem.
     *
     * @param <T>  the type that the caller would have returned
     * @param code  what was wrong
     * @param where  the place
     * @param nl  what was expected and found, in Dutch
     * @param en  the same in English
     * @return empty, so that a reader can return it
     */
    public <T> Optional<T> problem(String code, Text where, String nl, String en) {
        problems.add(new Problem(code, where, Text.of(nl, en)));
        return Optional.empty();
    }

    /**
     * Reads a field that must be filled in.
     *
     * @param value  what was filled in
     * @param where  the place
     * @return the text without spaces around it
     */
    public Optional<String> required(@Nullable String value, Text where) {
        Optional<String> text = optional(value);
        return text.isPresent()
                ? text
                : problem("required", where, "verplicht, maar niet ingevuld", "required, but not filled in");
    }

    /**
     * Reads a field that may be left empty.
     *
     * @param value  what was filled in
     * @return the text without spaces around it; empty if nothing was filled in
     */
    public static Optional<String> optional(@Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    /**
     * Turns a text into free text.
     *
     * @param text  the text, not blank
     * @param where  the place
     * @return the free text
     */
    public Optional<FreeText> freeText(String text, Text where) {
        return text.length() <= FreeText.MAX_LENGTH
                ? Optional.of(FreeText.of(text))
                : problem(
                        "too-long",
                        where,
                        "verwacht: hooguit " + FreeText.MAX_LENGTH + " tekens; gevonden: " + text.length(),
                        "expected at most " + FreeText.MAX_LENGTH + " characters, found " + text.length());
    }

    /**
     * Turns a text into a value whose factory refuses a wrong shape, such as an id.
     *
     * @param <T>  the type of the value
     * @param text  the text
     * @param pattern  the shape, as a regular expression
     * @param factory  makes the value
     * @param where  the place
     * @return the value
     */
    public <T> Optional<T> shaped(String text, String pattern, Function<String, T> factory, Text where) {
        if (text.matches(pattern)) {
            return Optional.of(factory.apply(text));
        }
        Text found = Found.describe(text);
        return problem(
                "not-an-id",
                where,
                "verwacht: een kenmerk; gevonden: " + found.nl(),
                "expected an id, found " + found.en());
    }

    /**
     * Turns a text into the constant that it names.
     *
     * @param <E>  the type of the constants
     * @param text  the text
     * @param constants  the constants
     * @param where  the place
     * @return the constant
     */
    public <E extends Enum<E>> Optional<E> constant(String text, E[] constants, Text where) {
        for (E constant : constants) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        String list = String.join(", ", Arrays.stream(constants).map(Enum::name).toList());
        Text found = Found.describe(text);
        return problem(
                "not-allowed",
                where,
                "verwacht: een van " + list + "; gevonden: " + found.nl(),
                "expected one of " + list + ", found " + found.en());
    }

    /**
     * Turns a text into a day.
     *
     * @param text  the text
     * @param where  the place
     * @return the day
     */
    public Optional<LocalDate> date(String text, Text where) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            Text found = Found.describe(text);
            return problem(
                    "not-a-date",
                    where,
                    "verwacht: een datum zoals 2026-03-02; gevonden: " + found.nl(),
                    "expected a date such as 2026-03-02, found " + found.en());
        }
    }

    /**
     * Checks a number.
     *
     * @param value  the number
     * @param min  the lowest allowed
     * @param max  the highest allowed
     * @param where  the place
     * @return the number
     */
    public Optional<Integer> within(int value, int min, int max, Text where) {
        return value >= min && value <= max
                ? Optional.of(value)
                : problem(
                        "out-of-range",
                        where,
                        "verwacht: een getal van " + min + " tot en met " + max,
                        "expected a number from " + min + " to " + max);
    }

    /**
     * Reads each item of a list, and tells a problem for one that stands twice.
     *
     * @param <F>  the type of the fields
     * @param <T>  the type of the values
     * @param items  what was filled in
     * @param where  the place of the list
     * @param read  reads an item at its place
     * @return the values that could be read
     */
    public <F, T> List<T> each(List<F> items, Text where, ItemReader<F, T> read) {
        LinkedHashSet<T> values = new LinkedHashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Text place = item(where, i);
            read.read(items.get(i), place).ifPresent(value -> {
                if (!values.add(value)) {
                    problem(
                            "stands-twice",
                            place,
                            "verwacht: dit één keer; gevonden: vaker",
                            "expected this once, found it again");
                }
            });
        }
        return List.copyOf(values);
    }

    /**
     * Returns the value of a part, or keeps its problems.
     *
     * @param <T>  the type of the value
     * @param part  the part that was read
     * @return the value; empty if there was a problem
     */
    public <T> Optional<T> keep(Checked<T> part) {
        problems.addAll(part.problems());
        return part.fold(Optional::of, found -> Optional.empty());
    }

    /**
     * Returns the value if there is no problem.
     *
     * @param <T>  the type of the value
     * @param value  makes the value
     * @return the value or all the problems
     */
    public <T> Checked<T> result(Supplier<T> value) {
        return Checked.of(problems, value);
    }

    /**
     * Reads an item of a list.
     *
     * @param <F>  the type of the field
     * @param <T>  the type of the value
     */
    @FunctionalInterface
    public interface ItemReader<F, T> {

        /**
         * Reads an item.
         *
         * @param field  what was filled in
         * @param where  the place
         * @return the value; empty if there was a problem
         */
        Optional<T> read(F field, Text where);
    }
}
