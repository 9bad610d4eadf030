package nl.wijkkit.consent.question;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Evidence;

/**
 * A request without who asks and about whom: what all requests of a question have in common.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param on  the day
 * @param asked  which data, for what, and what is to be done
 * @param evidence  what is on record for every one of them, such as a task by law
 * @param facts  circumstances that hold for every one of them
 */
public record Terms(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        Request.Asked asked,
        List<Evidence> evidence,
        Facts facts) {

    /** Copies the evidence. */
    public Terms {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(asked, "asked");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(facts, "facts");
    }

    Request request(Actor actor, Subject subject) {
        return new Request(on, actor, subject, asked, evidence, facts);
    }

    /**
     * Returns what is asked, in codes, without the day.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Terms[" + asked + ", evidence=" + evidence.size() + ", " + facts + "]";
    }
}
