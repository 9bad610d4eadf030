package nl.wijkkit.plan.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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
 * {@code not-a-period}, {@code out-of-range}, {@code stands-twice}.
 * <p>
 * This class is not thread-safe.
 */
public final class FormCheck {

    private static final Text SHAPE_OF_ID =
            Text.of("1 tot 64 letters, cijfers en de tekens . _ -", "from 1 to 64 letters, digits and the signs . _ -");
    private static final Text SHAPE_OF_PLAN_ID = Text.of(
            "1 tot 64 letters, cijfers en de tekens . _ : -", "from 1 to 64 letters, digits and the signs . _ : -");
    private static final Text SHAPE_OF_DATE = Text.of("een datum zoals 2026-03-02", "a date such as 2026-03-02");

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

    private <T> Optional<T> missing(Text where) {
        return problem("required", where, "verplicht, maar niet ingevuld", "required, but not filled in");
    }

    private <T> Optional<T> unexpected(String code, Text where, Text expected, String text) {
        Text found = Found.describe(text);
        return problem(
                code,
                where,
                "verwacht: " + expected.nl() + "; gevonden: " + found.nl(),
                "expected " + expected.en() + ", found " + found.en());
    }

    /**
     * Reads a field that must be filled in.
     *
     * @param field  what was filled in
     * @param where  the place
     * @return the text without spaces around it
     */
    public Optional<String> required(@Nullable String field, Text where) {
        return FormField.optional(field).or(() -> missing(where));
    }

    /**
     * Reads a value that must be there.
     *
     * @param <T>  the type of the value
     * @param field  what was filled in
     * @param where  the place
     * @return the value
     */
    public <T> Optional<T> present(@Nullable T field, Text where) {
        return Optional.ofNullable(field).or(() -> missing(where));
    }

    /**
     * Checks that something was filled in.
     *
     * @param items  what was filled in
     * @param where  the place
     */
    public void some(List<?> items, Text where) {
        if (items.isEmpty()) {
            missing(where);
        }
    }

    /**
     * Reads free text that must be there.
     *
     * @param field  what was filled in
     * @param where  the place
     * @return the free text
     */
    public Optional<FreeText> freeText(@Nullable String field, Text where) {
        return required(field, where)
                .flatMap(text -> text.length() <= FreeText.MAX_LENGTH
                        ? Optional.of(FreeText.of(text))
                        : problem(
                                "too-long",
                                where,
                                "verwacht: hooguit " + FreeText.MAX_LENGTH + " tekens; gevonden: " + text.length(),
                                "expected at most " + FreeText.MAX_LENGTH + " characters, found " + text.length()));
    }

    /**
     * Reads an id that must be there, of a person, a household or a provider.
     *
     * @param <T>  the type of the id
     * @param field  what was filled in
     * @param where  the place
     * @param of  makes the id
     * @return the id
     */
    public <T> Optional<T> id(@Nullable String field, Text where, Function<String, T> of) {
        return shaped("not-an-id", field, where, FormField.ID, SHAPE_OF_ID, of);
    }

    /**
     * Reads an id that must be there, of a part of a plan.
     *
     * @param <T>  the type of the id
     * @param field  what was filled in
     * @param where  the place
     * @param of  makes the id
     * @return the id
     */
    public <T> Optional<T> planId(@Nullable String field, Text where, Function<String, T> of) {
        return shaped("not-an-id", field, where, FormField.PLAN_ID, SHAPE_OF_PLAN_ID, of);
    }

    /**
     * Reads a text of a certain shape that must be there.
     *
     * @param <T>  the type of the value
     * @param field  what was filled in
     * @param where  the place
     * @param pattern  the shape, as a regular expression
     * @param shape  the shape in words
     * @param of  makes the value of a text that has the shape
     * @return the value
     */
    public <T> Optional<T> shaped(
            @Nullable String field, Text where, String pattern, Text shape, Function<String, T> of) {
        return shaped("not-allowed", field, where, pattern, shape, of);
    }

    private <T> Optional<T> shaped(
            String code, @Nullable String field, Text where, String pattern, Text shape, Function<String, T> of) {
        return required(field, where)
                .flatMap(text ->
                        text.matches(pattern) ? Optional.of(of.apply(text)) : unexpected(code, where, shape, text));
    }

    /**
     * Reads the name of a constant that must be there.
     *
     * @param <E>  the type of the constants
     * @param field  what was filled in
     * @param where  the place
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
            return unexpected("not-allowed", where, Text.of("een van " + list, "one of " + list), text);
        });
    }

    /**
     * Reads a day that must be there.
     *
     * @param field  what was filled in
     * @param where  the place
     * @return the day
     */
    public Optional<LocalDate> date(@Nullable String field, Text where) {
        return required(field, where).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                return unexpected("not-a-date", where, SHAPE_OF_DATE, text);
            }
        });
    }

    /**
     * Reads a whole number that must be there.
     *
     * @param field  what was filled in
     * @param where  the place
     * @param min  the lowest allowed
     * @param max  the highest allowed
     * @return the number
     */
    public Optional<Integer> range(@Nullable Integer field, Text where, int min, int max) {
        return present(field, where)
                .flatMap(number -> number >= min && number <= max
                        ? Optional.of(number)
                        : unexpected(
                                "out-of-range",
                                where,
                                Text.of(
                                        "een getal van " + min + " tot en met " + max,
                                        "a number from " + min + " to " + max),
                                number.toString()));
    }

    /**
     * Checks that a period that was read has a day.
     *
     * @param from  the first day
     * @param until  the day after the last; empty if no end is known
     * @param where  the place of the end
     */
    public void period(Optional<LocalDate> from, Optional<LocalDate> until, Text where) {
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            problem(
                    "not-a-period",
                    where,
                    "verwacht: een einde na de begindatum; gevonden: een eerdere dag",
                    "expected an end after the start date, found an earlier day");
        }
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
