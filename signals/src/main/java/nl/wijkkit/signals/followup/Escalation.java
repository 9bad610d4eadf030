package nl.wijkkit.signals.followup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.signals.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * How urgent a signal is on a day, with what raised it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param before  the urgency as ranked, or as a person set it
 * @param urgency  the urgency on that day: never lower
 * @param rules  the rules that raised it, in the order of the workflow; empty if none did
 * @param workingDaysLeft  working days after that day, up to and including the last; null without a running term
 * @param passed  whether the term has passed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Escalation(
        Urgency before,
        Urgency urgency,
        List<EscalationRule> rules,
        @Nullable Integer workingDaysLeft,
        boolean passed) {

    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException if the urgency is lower than before
     */
    public Escalation {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(urgency, "urgency");
        rules = List.copyOf(rules);
        if (urgency.compareTo(before) < 0) {
            throw new IllegalArgumentException("an escalation must not lower the urgency");
        }
    }

    /**
     * Returns whether a rule raised the urgency.
     *
     * @return true if it did
     */
    @JsonIgnore
    public boolean isRaised() {
        return urgency != before;
    }
}
