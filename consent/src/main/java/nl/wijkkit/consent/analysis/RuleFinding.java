package nl.wijkkit.consent.analysis;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.Text;

/**
 * Something that is wrong with a set of rules, found without a single case.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param code  what is wrong
 * @param about  the rules that it is about, by their ids, and a fact by its key where one is meant
 * @param sentence  what is wrong, for people to read
 * @param situation  an invented request for which it shows, such as {@code role=CASE_WORKER}; empty if it shows always
 */
public record RuleFinding(Code code, List<String> about, Text sentence, List<String> situation) {

    /** What can be wrong. */
    public enum Code {
        /** A rule permits something without any evidence. */
        PERMITS_WITHOUT_EVIDENCE,
        /** A rule permits more after a consent was withdrawn. */
        WITHDRAWAL_WIDENS,
        /** A rule gives content to a worker who does not have the case. */
        CONTENT_WITHOUT_CASE,
        /** Rules in another order decide otherwise. */
        ORDER_MATTERS,
        /** A rule permits only as long as a fact is not stated. */
        PERMITS_BY_SILENCE,
        /** A rule can never hold. */
        UNREACHABLE,
        /** Whenever a rule holds, others say the same or more, or forbid what it permits. */
        WITHOUT_EFFECT,
        /** A rule permits what another refuses by the same article. */
        CONTRADICTION,
        /** Numbers or days that would show it were not found, so that it is neither proved nor refuted. */
        UNDECIDED
    }

    /** Copies the lists. */
    public RuleFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(sentence, "sentence");
        about = List.copyOf(about);
        situation = List.copyOf(situation);
    }
}
