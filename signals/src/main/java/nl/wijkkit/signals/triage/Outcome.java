package nl.wijkkit.signals.triage;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.routing.Route;
import org.jspecify.annotations.Nullable;

/**
 * How urgent a signal is, by when someone must act, who gets it, and why. The same signal, relations, moment and version
 * give the same outcome, years later too.
 * <p>
 * This class is immutable and thread-safe, and prints ids and codes only.
 *
 * @param signal  which signal
 * @param at  the moment for which this was asked
 * @param urgency  the level
 * @param deadline  by when someone must act; null if there is no term
 * @param route  which desk, and what was weighed
 * @param reasons  what must be shown with the priority, each once, in the order of the rules
 * @param rules  the ids of all rules that matched, in their own order
 * @param factsUsed  the facts that made those rules match, without their values
 * @param toAsk  the facts that are unknown and could make a difference that the policy wants asked
 * @param policy  id and version of the policy
 * @param routing  id and version of the routing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(
        SignalId signal,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        Urgency urgency,
        @Nullable Deadline deadline,
        Route route,
        List<Reason> reasons,
        List<String> rules,
        List<FactKey> factsUsed,
        List<FactKey> toAsk,
        String policy,
        String routing) {

    /**
     * Why a signal has its priority.
     *
     * @param code  capitals, digits and underscores, such as {@code THREATENING_SITUATION}; {@code BY_RULE} if no rule that
     *     matched gives a code of its own, {@code NO_RULE} if none says how urgent it is
     * @param rule  the rule that gave it; for what follows from counting or routing, the rule of the term or the task
     */
    public record Reason(String code, String rule) {

        /** Checks that both are there. */
        public Reason {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * Copies the lists and insists on a reason.
     *
     * @throws IllegalArgumentException if there is no reason, or no action has a term
     */
    public Outcome {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(route, "route");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(routing, "routing");
        reasons = List.copyOf(reasons);
        rules = List.copyOf(rules);
        factsUsed = List.copyOf(factsUsed);
        toAsk = List.copyOf(toAsk);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("an outcome must have at least one reason");
        }
        if (urgency == Urgency.NO_ACTION && deadline != null) {
            throw new IllegalArgumentException("no action must have no term");
        }
    }

    /**
     * Returns which desk gets the signal.
     *
     * @return the desk
     */
    public DeskId desk() {
        return route.desk();
    }

    /**
     * Returns the codes of the reasons.
     *
     * @return the codes, each once
     */
    public List<String> reasonCodes() {
        return reasons.stream().map(Reason::code).toList();
    }

    /**
     * Returns id, level and desk.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Outcome[" + signal + ", " + urgency + ", " + route.desk() + "]";
    }
}
