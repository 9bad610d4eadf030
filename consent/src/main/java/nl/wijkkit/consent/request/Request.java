package nl.wijkkit.consent.request;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;

/**
 * One question of access: who wants to do what with which data of whom, for what, and what it rests on.
 * <pre>{@code
 * Request request = Request.of(
 *                 LocalDate.of(2025, 6, 2),
 *                 Actor.of("CASE_WORKER", "ASSIGNED"),
 *                 Subject.of("ADULT", 45, Capacity.CAPABLE),
 *                 Request.Asked.of("HEALTH", Law.WMO, "WMO_INVESTIGATION", "VIEW"))
 *         .withEvidence(Evidence.of("LEGAL_TASK"))
 *         .withFacts(Facts.none().with("necessary", true));
 * }</pre>
 * This class is immutable and thread-safe.
 *
 * @param on  the day on which it is asked; the law of that day counts
 * @param actor  who asks
 * @param subject  whose data it is
 * @param asked  which data, of which law, for what, and what is to be done with it
 * @param evidence  what is on record, in any order; empty if nothing is
 * @param facts  further circumstances; what is absent is unknown
 */
public record Request(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        Actor actor,
        Subject subject,
        Asked asked,
        List<Evidence> evidence,
        Facts facts) {

    /** Checks that nothing is missing; sorts the evidence. */
    public Request {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(asked, "asked");
        // most requests rest on one thing, and many are made
        evidence = evidence.size() < 2
                ? List.copyOf(evidence)
                : evidence.stream().distinct().sorted().toList();
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * What is asked.
     *
     * @param category  what the data is about
     * @param origin  the law for which the data was collected
     * @param purpose  what it is asked for
     * @param action  what is to be done
     */
    public record Asked(DataCategory category, Law origin, Purpose purpose, Action action) {

        /**
         * Obtains what is asked, by the codes of the vocabulary.
         *
         * @param category  what the data is about, such as {@code HEALTH}
         * @param origin  the law for which the data was collected
         * @param purpose  what it is asked for, such as {@code WMO_INVESTIGATION}
         * @param action  what is to be done, such as {@code VIEW}
         * @return what is asked
         * @throws IllegalArgumentException if a code is not upper case letters, digits and underscores
         */
        public static Asked of(String category, Law origin, String purpose, String action) {
            return new Asked(DataCategory.of(category), origin, Purpose.of(purpose), Action.of(action));
        }

        /** Checks that nothing is missing. */
        public Asked {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(action, "action");
        }
    }

    /**
     * Obtains a question with nothing on record.
     *
     * @param on  the day on which it is asked
     * @param actor  who asks
     * @param subject  whose data it is
     * @param asked  which data, of which law, for what, and what is to be done with it
     * @return the request
     */
    public static Request of(LocalDate on, Actor actor, Subject subject, Asked asked) {
        return new Request(on, actor, subject, asked, List.of(), Facts.none());
    }

    /**
     * Returns a copy with other evidence.
     *
     * @param value  what is on record
     * @return the copy
     */
    public Request withEvidence(Evidence... value) {
        return new Request(on, actor, subject, asked, List.of(value), facts);
    }

    /**
     * Returns a copy with other circumstances.
     *
     * @param value  the circumstances
     * @return the copy
     */
    public Request withFacts(Facts value) {
        return new Request(on, actor, subject, asked, evidence, value);
    }

    /**
     * Returns who asks and what, in codes, without the day, the facts or anything of the person.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Request[" + actor + ", " + asked + ", evidence=" + evidence.size() + ", facts=" + facts.size() + "]";
    }
}
