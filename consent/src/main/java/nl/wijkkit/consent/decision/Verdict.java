package nl.wijkkit.consent.decision;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.ReasonCode;

/**
 * A decision as a value to store or send: codes only, nothing of the request.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param disclosure  how much may be disclosed
 * @param outcome  how it ends for the one who asked
 * @param duties  what must be done beside logging, in order
 * @param reasons  why, most telling first
 * @param rules  the ids of the rules that determined it
 * @param unevaluated  the ids of the rules that could not be evaluated
 * @param ruleSet  the id of the rule set
 * @param version  the version of the rule set
 */
public record Verdict(
        Disclosure disclosure,
        Outcome outcome,
        List<Duty> duties,
        List<ReasonCode> reasons,
        List<String> rules,
        List<String> unevaluated,
        String ruleSet,
        String version) {

    /** Copies the lists. */
    public Verdict {
        Objects.requireNonNull(disclosure, "disclosure");
        Objects.requireNonNull(outcome, "outcome");
        duties = List.copyOf(duties);
        reasons = List.copyOf(reasons);
        rules = List.copyOf(rules);
        unevaluated = List.copyOf(unevaluated);
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(version, "version");
    }
}
