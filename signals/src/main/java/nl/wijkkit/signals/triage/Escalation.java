package nl.wijkkit.signals.triage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.signals.Urgency;

/**
 * How urgent a signal is while work on it goes on, with what raised it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param before  the urgency as ranked, or as a person set it
 * @param urgency  the urgency at the moment asked: never lower
 * @param reasons  what must be shown with it; empty if nothing raised it
 * @param rules  the ids of the rules that raised it; empty if none did
 */
public record Escalation(Urgency before, Urgency urgency, List<Outcome.Reason> reasons, List<String> rules) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the urgency is lower than before
     */
    public Escalation {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(urgency, "urgency");
        reasons = List.copyOf(reasons);
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
