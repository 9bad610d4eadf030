package nl.wijkkit.consent.authzen;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A complete question for a policy, after defaults were filled in.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param subject  who asks
 * @param action  to do what
 * @param resource  with what
 * @param context  the circumstances, any JSON object; empty if none were given
 */
public record Evaluation(Subject subject, Action action, Resource resource, Map<String, @Nullable Object> context) {

    /** Copies the context. */
    public Evaluation {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(resource, "resource");
        context = Json.copy(context);
    }

    /**
     * Returns the types and the name of the action.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Evaluation[" + subject + ", " + action + ", " + resource + "]";
    }
}
