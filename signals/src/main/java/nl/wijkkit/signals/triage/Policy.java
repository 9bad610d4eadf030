package nl.wijkkit.signals.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * A set of triage rules (<i>beleid</i>) with a version: what a municipality decides, beside what the law does.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  lower case words joined by hyphens
 * @param version  the version, which every outcome carries
 * @param name  what people call it
 * @param source  where it comes from
 * @param terms  the terms that its rules give
 * @param deskOrder  which desk goes before which when rules of one level name different desks
 * @param rules  the rules; their order means nothing
 */
public record Policy(
        String id,
        String version,
        Text name,
        Source source,
        List<TermRule> terms,
        List<DeskId> deskOrder,
        List<TriageRule> rules) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if an id of a rule or term stands twice, or a rule gives a term that is not here
     */
    public Policy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        terms = List.copyOf(terms);
        deskOrder = List.copyOf(deskOrder);
        rules = List.copyOf(rules);
        Set<String> given = new HashSet<>();
        for (TermRule term : terms) {
            if (!given.add(term.id())) {
                throw new IllegalArgumentException("a term must stand once, got " + term.id() + " twice");
            }
        }
        Set<String> ids = new HashSet<>();
        for (TriageRule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("a rule must stand once, got " + rule.id() + " twice");
            }
            if (rule.then() instanceof Effect.Ask ask && ask.hasTerm() && !given.contains(ask.term())) {
                throw new IllegalArgumentException(
                        "a rule must give a term of the policy, got another in " + rule.id());
            }
        }
    }

    /**
     * Looks up a term.
     *
     * @param term  its id
     * @return the term; empty if this policy has none of that id
     */
    public Optional<TermRule> term(String term) {
        return terms.stream().filter(rule -> rule.id().equals(term)).findFirst();
    }

    /**
     * Returns this policy with other rules.
     *
     * @param value  the rules
     * @return the policy; give it another version before you use it
     */
    public Policy withRules(List<TriageRule> value) {
        return new Policy(id, version, name, source, terms, deskOrder, value);
    }

    /**
     * Returns id, version and the number of rules.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Policy[" + id + " " + version + ", rules=" + rules.size() + "]";
    }
}
