package nl.wijkkit.zrm.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.instrument.DomainKey;
import org.jspecify.annotations.Nullable;

/**
 * What one rule said about an assessment.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param rule  the id of the rule
 * @param truth  whether it holds; a model holds as soon as its class is certain
 * @param then  the key of the class to which it raises; null if it does not, or if that is open
 * @param domains  the domains that settle it, sorted by key: as long as these keep their levels, the others cannot change
 *     what the rule says. If it is open, the domains with a level that it asks for
 * @param probability  the probability that a model gives; null for a condition, or if a level is missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleOutcome(
        String rule,
        Truth truth,
        @Nullable String then,
        List<DomainKey> domains,
        @Nullable Double probability) {

    /**
     * Copies the domains.
     *
     * @throws IllegalArgumentException if a rule that holds has no class, or another has one
     */
    public RuleOutcome {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(truth, "truth");
        domains = List.copyOf(domains);
        if ((then != null) != (truth == Truth.HOLDS)) {
            throw new IllegalArgumentException("a rule must raise to a class exactly if it holds");
        }
    }
}
