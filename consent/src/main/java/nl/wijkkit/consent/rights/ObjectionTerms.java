package nl.wijkkit.consent.rights;

import java.util.Objects;
import nl.wijkkit.plan.terms.TermRule;

/**
 * The terms of an objection against a decision of a public body (<i>bezwaar</i>, Awb chapters 6 and 7).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param term  within which term the person can object
 * @param reconsideration  by when is decided on it, counted from the end of that term
 * @param postponement  by how much that can be postponed, once
 * @param carryOut  by when what is granted then must be done
 */
public record ObjectionTerms(TermRule term, TermRule reconsideration, TermRule postponement, TermRule carryOut) {

    /** Checks that nothing is missing. */
    public ObjectionTerms {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(reconsideration, "reconsideration");
        Objects.requireNonNull(postponement, "postponement");
        Objects.requireNonNull(carryOut, "carryOut");
    }
}
