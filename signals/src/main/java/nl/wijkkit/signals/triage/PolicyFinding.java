package nl.wijkkit.signals.triage;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.Text;

/**
 * Something that is wrong with a policy, found without a single signal.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param code  what is wrong
 * @param about  the rules, kinds, terms, facts or desks that it is about, by their codes
 * @param sentence  what is wrong, for people to read
 * @param situation  facts with values for which it shows, such as {@code amount=500.00}; what is not named does not matter;
 *     empty if it shows always
 */
public record PolicyFinding(Code code, List<String> about, Text sentence, List<String> situation) {

    /** What can be wrong. */
    public enum Code {
        /** A kind of signal can come in for which no rule says how urgent it is. */
        NO_URGENCY,
        /** A kind of signal can come in for which no rule gives a term, or says that there is none. */
        NO_TERM,
        /** A kind of signal can come in for which no rule names a desk. */
        NO_ROUTE,
        /** Two rules of one level name different desks, and the order of desks does not say which goes first. */
        OVERLAP,
        /** A rule can never match. */
        UNREACHABLE,
        /** Whenever a rule matches, another one says the same or more. */
        WITHOUT_EFFECT,
        /** A fact is asked for triage, and no rule uses it. */
        FACT_NOT_USED,
        /** A term that belongs to a kind of signal is never given. */
        TERM_NOT_GIVEN,
        /** A term stands in the policy, and no rule gives it. */
        TERM_NOT_USED,
        /** Two desks work for one postal code. */
        AREAS_OVERLAP
    }

    /** Copies the lists. */
    public PolicyFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(sentence, "sentence");
        about = List.copyOf(about);
        situation = List.copyOf(situation);
    }
}
