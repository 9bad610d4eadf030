package nl.wijkkit.plan.familyplan;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.event.Subject;

/**
 * Why a command was refused: the rule that it would break, and the things that it is about. Never a text or a name that
 * someone wrote.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param rule  the rule
 * @param about  the things, by kind and id; may be empty
 */
public record Refusal(PlanRule rule, List<Subject> about) {

    /** Copies the things. */
    public Refusal {
        Objects.requireNonNull(rule, "rule");
        about = List.copyOf(about);
    }

    /**
     * Obtains a refusal.
     *
     * @param rule  the rule
     * @param about  the things
     * @return the refusal
     */
    public static Refusal of(PlanRule rule, Subject... about) {
        return new Refusal(rule, List.of(about));
    }
}
