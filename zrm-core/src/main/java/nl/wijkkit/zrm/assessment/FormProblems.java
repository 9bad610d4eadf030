package nl.wijkkit.zrm.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Found;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Gathers the problems of a form, and reads its fields. */
final class FormProblems {

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> all() {
        return problems;
    }

    void add(String code, Text where, Text message) {
        problems.add(new Problem(code, where, message));
    }

    void addAll(List<Problem> more) {
        problems.addAll(more);
    }

    /** Returns the value, or keeps the problems. */
    <T> Optional<T> keep(Checked<T> checked) {
        return checked.fold(Optional::of, found -> {
            problems.addAll(found);
            return Optional.empty();
        });
    }

    /** Returns a text that must be there. */
    Optional<String> required(@Nullable String field, Text where) {
        String text = AnswerForm.orBlank(field);
        if (text.isBlank()) {
            add("required", where, Text.of("verplicht, maar niet ingevuld", "required, but not filled in"));
            return Optional.empty();
        }
        return Optional.of(text.strip());
    }

    /** Returns a pseudonym that must be there. */
    Optional<String> pseudonym(@Nullable String field, Text where) {
        return required(field, where).filter(text -> {
            if (!Pseudonym.matches(text)) {
                Text found = Found.describe(text);
                add(
                        "not-a-pseudonym",
                        where,
                        Text.of(
                                "verwacht: 1 tot 64 letters, cijfers en de tekens . _ : -; gevonden: " + found.nl(),
                                "expected from 1 to 64 letters, digits and the signs . _ : -, found " + found.en()));
                return false;
            }
            return true;
        });
    }

    /** Returns the constant that a text names. */
    <E extends Enum<E>> Optional<E> constant(String text, E[] constants, Text where) {
        for (E constant : constants) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        String list = String.join(", ", Arrays.stream(constants).map(Enum::name).toList());
        Text found = Found.describe(text);
        add(
                "not-allowed",
                where,
                Text.of(
                        "verwacht: een van " + list + "; gevonden: " + found.nl(),
                        "expected one of " + list + ", found " + found.en()));
        return Optional.empty();
    }

    /** Returns a text that may be absent; empty too if it is too long. */
    Optional<String> words(@Nullable String field, Text where) {
        String text = AnswerForm.orBlank(field).strip();
        if (text.length() > AnswerForm.MAX_TEXT) {
            add(
                    "too-long",
                    where,
                    Text.of(
                            "verwacht: hooguit " + AnswerForm.MAX_TEXT + " tekens; gevonden: " + text.length(),
                            "expected at most " + AnswerForm.MAX_TEXT + " characters, found " + text.length()));
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Tells that a number lies outside its range. */
    void outOfRange(Text where, int min, int max, int found) {
        add(
                "out-of-range",
                where,
                Text.of(
                        "verwacht: een getal van " + min + " tot en met " + max + "; gevonden: " + found,
                        "expected a number from " + min + " to " + max + ", found " + found));
    }
}
