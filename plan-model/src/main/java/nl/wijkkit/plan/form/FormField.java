package nl.wijkkit.plan.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the fields of forms have in common: the shapes that constraints name, and how an empty field is read. */
public final class FormField {

    /** The shape of an id of a person, a household or a provider. */
    public static final String ID = "[A-Za-z0-9._-]{1,64}";

    /** The shape of an id of a part of a plan. */
    public static final String PLAN_ID = "[A-Za-z0-9._:-]{1,64}";

    /** What may be filled in as an id of a person, a household or a provider; whether it is left empty is looked at apart. */
    public static final String ID_FIELD = "\\s*(" + ID + ")?\\s*";

    /** What may be filled in as an id of a part of a plan. */
    public static final String PLAN_ID_FIELD = "\\s*(" + PLAN_ID + ")?\\s*";

    /** What may be filled in as a day. */
    public static final String DATE_FIELD = "\\s*([0-9]{4}-[0-9]{2}-[0-9]{2})?\\s*";

    private FormField() {}

    /**
     * Reads a field that may be left empty.
     *
     * @param field  what was filled in
     * @return the text without spaces around it; empty if nothing was filled in
     */
    public static Optional<String> optional(@Nullable String field) {
        return field == null || field.isBlank() ? Optional.empty() : Optional.of(field.strip());
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
     * Returns whether the second day lies after the first, as far as both are filled in.
     *
     * @param from  the first day, such as {@code 2026-03-02}
     * @param until  the day after the last
     * @return false if the second lies before the first or on it
     */
    public static boolean isInOrder(@Nullable String from, @Nullable String until) {
        // dates of this shape are in order of time if they are in order of their characters
        return optional(from)
                .flatMap(first -> optional(until).map(end -> end.compareTo(first) > 0))
                .orElse(true);
    }
}
