package nl.wijkkit.plan.agreement;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A decision by an authority (<i>besluit, beschikking</i>) that matters to the plan.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the decision's id
 * @param outcome  what was decided on the request
 * @param what  what the decision is about
 * @param law  the law that the decision rests on
 * @param article  the article of that law, such as {@code 2.3.5}; from 1 to 40 letters, digits, spaces and the signs
 *     {@code . : -}; null if it was not recorded
 * @param takenBy  who decided
 * @param forWhom  the members of the family that it is about, all different; empty means the family as a whole
 * @param on  the day of the decision
 * @param from  the first day on which it holds; null if it does not start
 * @param until  the day from which it no longer holds; null if no end is known
 * @param document  the decision itself in the archive; null if it was not filed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Decision(
        DecisionId id,
        Decision.Outcome outcome,
        FreeText what,
        Law law,
        @Nullable String article,
        Party takenBy,
        List<PersonId> forWhom,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate from,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate until,

        @Nullable DocumentId document) {

    private static final Pattern ARTICLE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z .:-]{0,39}");

    /** What was decided on the request. */
    public enum Outcome {
        /** Granted (<i>toegekend</i>). */
        GRANTED,
        /** Granted in part (<i>deels toegekend</i>). */
        PARTLY_GRANTED,
        /** Refused (<i>afgewezen</i>). */
        REFUSED,
        /** An earlier decision was withdrawn (<i>ingetrokken</i>). */
        WITHDRAWN
    }

    /**
     * Copies the persons.
     *
     * @throws IllegalArgumentException if the article has another shape, a person occurs twice, or the end does not lie
     *     after the start
     */
    public Decision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(law, "law");
        if (article != null && !ARTICLE.matcher(article).matches()) {
            throw new IllegalArgumentException(
                    "an article must be from 1 to 40 letters, digits, spaces and the signs . : -, got "
                            + article.length() + " characters");
        }
        Objects.requireNonNull(takenBy, "takenBy");
        forWhom = Shape.distinct(forWhom, "persons");
        Objects.requireNonNull(on, "on");
        if (from != null && until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("a decision must end after the day on which it starts");
        }
    }

    /**
     * Obtains a decision about the family as a whole, of which no article, period and document are known.
     *
     * @param id  the decision's id
     * @param outcome  what was decided on the request
     * @param what  what the decision is about
     * @param law  the law that the decision rests on
     * @param takenBy  who decided
     * @param on  the day of the decision
     * @return the decision
     */
    public static Decision of(
            DecisionId id, Decision.Outcome outcome, FreeText what, Law law, Party takenBy, LocalDate on) {
        return new Decision(id, outcome, what, law, null, takenBy, List.of(), on, null, null, null);
    }

    /**
     * Returns a copy with another id.
     *
     * @param value  the id
     * @return the copy
     */
    public Decision withId(DecisionId value) {
        return new Decision(value, outcome, what, law, article, takenBy, forWhom, on, from, until, document);
    }

    /**
     * Returns a copy about other people.
     *
     * @param value  the members of the family; empty means the family as a whole
     * @return the copy
     * @throws IllegalArgumentException if a person occurs twice
     */
    public Decision withForWhom(List<PersonId> value) {
        return new Decision(id, outcome, what, law, article, takenBy, value, on, from, until, document);
    }

    /**
     * Returns a copy that rests on an article.
     *
     * @param value  from 1 to 40 letters, digits, spaces and the signs {@code . : -}
     * @return the copy
     * @throws IllegalArgumentException if the article has another shape
     */
    public Decision withArticle(String value) {
        String known = Objects.requireNonNull(value, "value");
        return new Decision(id, outcome, what, law, known, takenBy, forWhom, on, from, until, document);
    }

    /**
     * Returns a copy that holds from a day on.
     *
     * @param value  the first day on which it holds
     * @return the copy
     * @throws IllegalArgumentException if it ends before or on that day
     */
    public Decision withFrom(LocalDate value) {
        LocalDate known = Objects.requireNonNull(value, "value");
        return new Decision(id, outcome, what, law, article, takenBy, forWhom, on, known, until, document);
    }

    /**
     * Returns a copy that was filed.
     *
     * @param value  the decision itself in the archive
     * @return the copy
     */
    public Decision withDocument(DocumentId value) {
        DocumentId known = Objects.requireNonNull(value, "value");
        return new Decision(id, outcome, what, law, article, takenBy, forWhom, on, from, until, known);
    }

    /**
     * Returns a copy that ends.
     *
     * @param value  the day from which it no longer holds
     * @return the copy
     * @throws IllegalArgumentException if the end does not lie after the start
     */
    public Decision withUntil(LocalDate value) {
        return new Decision(
                id,
                outcome,
                what,
                law,
                article,
                takenBy,
                forWhom,
                on,
                from,
                Objects.requireNonNull(value, "value"),
                document);
    }

    /**
     * Returns the id, the outcome and the number of persons.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Decision[" + id + ", " + outcome + ", persons=" + forWhom.size() + "]";
    }
}
