package nl.wijkkit.plan.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Found;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a form and gathers all that is wrong. What a person filled in is described, never repeated.
 * <p>
 * Problem codes: {@code required}, {@code not-allowed}, {@code not-a-date}, {@code out-of-range}.
 * <p>
 * This class is not thread-safe.
 */
public final class FormFields {

    private static final Text SHAPE_OF_ID =
            Text.of("1 tot 64 letters, cijfers en de tekens . _ -", "from 1 to 64 letters, digits and the signs . _ -");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private static final Text SHAPE_OF_PLAN_ID = Text.of(
            "1 tot 64 letters, cijfers en de tekens . _ : -", "from 1 to 64 letters, digits and the signs . _ : -");
    private static final Pattern PLAN_ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final List<Problem> problems = new ArrayList<>();

    /** Makes a reader without problems. */
    public FormFields() {}

    /**
     * Returns what was wrong so far.
     *
     * @return the problems, in the order of the questions
     */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Tells a problem.
     *
     * @param <T>  the type that the caller would have returned
     * @param code  what was wrong
     * @param where  the field, for people to read
     * @param message  what was expected and found, without personal data
     * @return empty
     */
    public <T> Optional<T> problem(String code, Text where, Text message) {
        problems.add(new Problem(code, where, message));
        return Optional.empty();
    }

    /**
     * Reads a text that must be there.
     *
     * @param field  what was filled in
     * @param where  the field, for people to read
     * @return the text without spaces around it
     */
    public Optional<String> required(@Nullable String field, Text where) {
        return field == null || field.isBlank() ? missing(where) : Optional.of(field.strip());
    }

    /**
     * Reads a value that must be there.
     *
     * @param <T>  the type of the value
     * @param field  what was filled in
     * @param where  the field, for people to read
     * @return the value
     */
    public <T> Optional<T> present(@Nullable T field, Text where) {
        return field == null ? missing(where) : Optional.of(field);
    }

    /**
     * Reads an id that must be there.
     *
     * @param <T>  the type of the id
     * @param field  what was filled in
     * @param where  the field, for people to read
     * @param of  makes the id
     * @return the id
     */
    public <T> Optional<T> id(@Nullable String field, Text where, Function<String, T> of) {
        return shaped(field, where, ID, SHAPE_OF_ID, of);
    }

    /**
     * Reads an id of a part of a plan that must be there.
     *
     * @param <T>  the type of the id
     * @param field  what was filled in
     * @param where  the field, for people to read
     * @param of  makes the id
     * @return the id
     */
    public <T> Optional<T> planId(@Nullable String field, Text where, Function<String, T> of) {
        return shaped(field, where, PLAN_ID, SHAPE_OF_PLAN_ID, of);
    }

    /**
     * Reads a text of a certain shape that must be there.
     *
     * @param <T>  the type of the value
     * @param field  what was filled in
     * @param where  the field, for people to read
     * @param pattern  the shape
     * @param shape  the shape in words
     * @param of  makes the value
     * @return the value
     */
    public <T> Optional<T> shaped(
            @Nullable String field, Text where, Pattern pattern, Text shape, Function<String, T> of) {
        return required(field, where).flatMap(text -> {
            if (pattern.matcher(text).matches()) {
                return Optional.of(of.apply(text));
            }
            return notAllowed(where, shape, text);
        });
    }

    /**
     * Reads the name of a constant that must be there.
     *
     * @param <E>  the type of the constants
     * @param field  what was filled in
     * @param where  the field, for people to read
     * @param constants  the constants
     * @return the constant
     */
    public <E extends Enum<E>> Optional<E> constant(@Nullable String field, Text where, E[] constants) {
        return required(field, where).flatMap(text -> {
            for (E constant : constants) {
                if (constant.name().equals(text)) {
                    return Optional.of(constant);
                }
            }
            String list =
                    String.join(", ", Arrays.stream(constants).map(Enum::name).toList());
            return notAllowed(where, Text.of("een van " + list, "one of " + list), text);
        });
    }

    /**
     * Reads a whole number that must be there.
     *
     * @param field  what was filled in
     * @param where  the field, for people to read
     * @param min  the lowest allowed
     * @param max  the highest allowed
     * @return the number
     */
    public Optional<Integer> range(@Nullable Integer field, Text where, int min, int max) {
        return present(field, where).flatMap(number -> {
            if (number >= min && number <= max) {
                return Optional.of(number);
            }
            Text found = Found.describe(number.toString());
            return problem(
                    "out-of-range",
                    where,
                    Text.of(
                            "verwacht: een getal van " + min + " tot en met " + max + "; gevonden: " + found.nl(),
                            "expected a number from " + min + " to " + max + ", found " + found.en()));
        });
    }

    /**
     * Reads a date that must be there.
     *
     * @param field  what was filled in
     * @param where  the field, for people to read
     * @return the date
     */
    public Optional<LocalDate> date(@Nullable String field, Text where) {
        return required(field, where).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                Text found = Found.describe(text);
                return problem(
                        "not-a-date",
                        where,
                        Text.of(
                                "verwacht: een datum zoals 2026-01-31; gevonden: " + found.nl(),
                                "expected a date such as 2026-01-31, found " + found.en()));
            }
        });
    }

    private <T> Optional<T> missing(Text where) {
        return problem("required", where, Text.of("verplicht, maar niet ingevuld", "required, but not filled in"));
    }

    private <T> Optional<T> notAllowed(Text where, Text expected, String text) {
        Text found = Found.describe(text);
        return problem(
                "not-allowed",
                where,
                Text.of(
                        "verwacht: " + expected.nl() + "; gevonden: " + found.nl(),
                        "expected " + expected.en() + ", found " + found.en()));
    }
}
