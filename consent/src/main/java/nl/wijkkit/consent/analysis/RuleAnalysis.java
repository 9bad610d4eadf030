package nl.wijkkit.consent.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.Vocabulary;

/**
 * Proves of a set of rules what can be proved without cases, and finds rules that are dead, needless or at odds.
 * <p>
 * All requests that the rules can tell apart are searched for one that breaks a property. The search is complete: no
 * finding means that there is none. Every request that is shown was decided by {@link Decider} too.
 * <pre>{@code
 * RuleReport report = RuleAnalysis.of(RuleSet.dutch(), Vocabulary.dutch(), on);
 * report.findings();
 * }</pre>
 */
public final class RuleAnalysis {

    private RuleAnalysis() {}

    /**
     * Analyses rules with the workers of the Dutch social domain.
     *
     * @param rules  the rules
     * @param vocabulary  the codes that requests may use
     * @param on  the day whose law is looked at
     * @return what was proved and what is wrong
     * @throws IllegalArgumentException if the rules cannot be compiled
     */
    public static RuleReport of(RuleSet rules, Vocabulary vocabulary, LocalDate on) {
        return of(rules, vocabulary, on, CaseBound.dutch());
    }

    /**
     * Analyses rules.
     *
     * @param rules  the rules
     * @param vocabulary  the codes that requests may use
     * @param on  the day whose law is looked at
     * @param bound  who may see content only with a case
     * @return what was proved and what is wrong
     * @throws IllegalArgumentException if the rules cannot be compiled
     */
    public static RuleReport of(RuleSet rules, Vocabulary vocabulary, LocalDate on, CaseBound bound) {
        return of(rules, vocabulary, on, bound, proof -> {});
    }

    /**
     * Analyses rules, and tells of each property when it was looked at, for who wants to show how far it is or how long each
     * took.
     *
     * @param rules  the rules
     * @param vocabulary  the codes that requests may use
     * @param on  the day whose law is looked at
     * @param bound  who may see content only with a case
     * @param proved  told of each property, in order
     * @return what was proved and what is wrong
     * @throws IllegalArgumentException if the rules cannot be compiled
     */
    public static RuleReport of(
            RuleSet rules, Vocabulary vocabulary, LocalDate on, CaseBound bound, Consumer<RuleProof> proved) {
        Search search = new Search(rules, vocabulary, on);
        AccessProofs access = new AccessProofs(search, bound);
        SoundnessProofs soundness = new SoundnessProofs(search);
        List<RuleProof> proofs = new ArrayList<>();
        for (RuleProperty property : RuleProperty.values()) {
            RuleProof proof = search.proof(property, proofOf(property, access, soundness));
            proofs.add(proof);
            proved.accept(proof);
        }
        return new RuleReport(
                on,
                search.rules.size(),
                search.situations.combinations(),
                proofs,
                search.findings(),
                search.witnesses,
                access.blocking());
    }

    private static Runnable proofOf(RuleProperty property, AccessProofs access, SoundnessProofs soundness) {
        return switch (property) {
            case DEFAULT_DENY -> access::defaultDeny;
            case WITHDRAWAL_NEVER_WIDENS -> access::withdrawal;
            case NO_CONTENT_WITHOUT_CASE -> access::withoutCase;
            case ORDER_IRRELEVANT -> soundness::order;
            case UNKNOWN_NEVER_WIDENS -> access::silence;
            case EVERY_RULE_REACHABLE -> soundness::reach;
            case EVERY_RULE_MATTERS -> soundness::matter;
            case NO_CONTRADICTION -> soundness::contradictions;
        };
    }
}
