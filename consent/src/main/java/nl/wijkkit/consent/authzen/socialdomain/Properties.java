package nl.wijkkit.consent.authzen.socialdomain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.party.PartyId;
import org.jspecify.annotations.Nullable;

/** Reads the properties of a message, and gathers what is wrong with them. */
final class Properties {

    private final List<String> problems = new ArrayList<>(0);

    List<String> problems() {
        return problems;
    }

    /** Returns a code that must be there; null after telling a problem. */
    <T> @Nullable T required(Map<String, @Nullable Object> from, String key, String place, Codes<T> codes) {
        T code = optional(from, key, place, codes);
        if (code == null && from.get(key) == null) {
            problems.add(place + "/" + key + ": expected a code, found nothing");
        }
        return code;
    }

    /** Returns a code; null if it is not there, or after telling a problem. */
    <T> @Nullable T optional(Map<String, @Nullable Object> from, String key, String place, Codes<T> codes) {
        Object value = from.get(key);
        return value == null ? null : code(value, place, key, codes);
    }

    /** Returns codes: a list of them, or one. */
    <T> List<T> list(Map<String, @Nullable Object> from, String key, String place, Codes<T> codes) {
        Object value = from.get(key);
        List<T> found = new ArrayList<>(2);
        for (Object item : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            T code = code(item, place, key, codes);
            if (code != null) {
                found.add(code);
            }
        }
        return found;
    }

    private <T> @Nullable T code(@Nullable Object value, String place, String key, Codes<T> codes) {
        T code = value instanceof String text ? codes.find(text) : null;
        if (code == null) {
            problems.add(place + "/" + key + ": expected capitals, digits and underscores, found something else");
        }
        return code;
    }

    /** Returns a whole number from 0; null if it is not there, or after telling a problem. */
    @Nullable
    Integer count(Map<String, @Nullable Object> from, String key, String place) {
        Object value = from.get(key);
        if (value instanceof Integer number && number >= 0) {
            return number;
        }
        if (value != null) {
            problems.add(place + "/" + key + ": expected a whole number from 0, found something else");
        }
        return null;
    }

    /** Returns a day; null if it is not there, or after telling a problem. */
    @Nullable
    LocalDate day(Map<String, @Nullable Object> from, String key, String place) {
        Object value = from.get(key);
        if (value instanceof String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                problems.add(place + "/" + key + ": expected a day such as 2025-06-02, found something else");
                return null;
            }
        }
        if (value != null) {
            problems.add(place + "/" + key + ": expected a day such as 2025-06-02, found something else");
        }
        return null;
    }

    /** Returns the id of a party; null if it is not there, or after telling a problem. */
    @Nullable
    PartyId party(Map<String, @Nullable Object> from, String key, String place) {
        Object value = from.get(key);
        if (value instanceof String text) {
            try {
                return PartyId.of(text);
            } catch (IllegalArgumentException e) {
                problems.add(place + "/" + key + ": expected the id of a party, found something else");
                return null;
            }
        }
        if (value != null) {
            problems.add(place + "/" + key + ": expected the id of a party, found something else");
        }
        return null;
    }

    void tell(String problem) {
        problems.add(problem);
    }
}
