package nl.wijkkit.consent.rights;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was established about one part of a request. A point that is absent was not established.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param basis  what the processing rests on; null if that was not established
 * @param answers  yes or no by the id of the point, in order of the ids
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Findings(@Nullable Basis basis, Map<String, Boolean> answers) {

    /** Nothing was established. */
    public static final Findings NONE = new Findings(null, Map.of());

    /** Copies the answers. */
    public Findings {
        TreeMap<String, Boolean> copy = new TreeMap<>(answers);
        copy.values().forEach(answer -> Objects.requireNonNull(answer, "answer"));
        answers = Collections.unmodifiableMap(copy);
    }

    /**
     * Obtains findings about a basis alone.
     *
     * @param basis  what the processing rests on
     * @return the findings
     */
    public static Findings of(Basis basis) {
        return new Findings(Objects.requireNonNull(basis, "basis"), Map.of());
    }

    /**
     * Returns a copy with one more answer.
     *
     * @param point  the id of the point; an earlier answer is replaced
     * @param answer  yes or no
     * @return the copy
     */
    public Findings with(String point, boolean answer) {
        Map<String, Boolean> more = new TreeMap<>(answers);
        more.put(point, answer);
        return new Findings(basis, more);
    }

    /**
     * Finds an answer.
     *
     * @param point  the id of the point
     * @return yes or no; empty if it was not established
     */
    public Optional<Boolean> answer(String point) {
        return Optional.ofNullable(answers.get(point));
    }

    /**
     * Returns what the processing rests on.
     *
     * @return the basis; empty if that was not established
     */
    public Optional<Basis> basisIfAny() {
        return Optional.ofNullable(basis);
    }

    /**
     * Returns how much was established, never what.
     *
     * @return a count
     */
    @Override
    public String toString() {
        return "Findings[" + answers.size() + "]";
    }
}
