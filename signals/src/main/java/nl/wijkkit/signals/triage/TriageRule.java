package nl.wijkkit.signals.triage;

import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * A rule of a policy.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  stable: lower case words joined by hyphens
 * @param sentence  what the rule says, for people to read
 * @param source  the law, protocol or policy behind it
 * @param validity  the days on which it counts
 * @param when  when it matches
 * @param asks  whether an unknown fact on which this rule hangs is worth a question, which the outcome then lists
 * @param then  what it does
 */
public record TriageRule(
        String id, Text sentence, Source source, Period validity, Condition when, boolean asks, Effect then) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Checks the shape of the id.
     *
     * @throws IllegalArgumentException if the id is not lower case words joined by hyphens
     */
    public TriageRule {
        if (!SHAPE.matcher(id).matches()) {
            throw new IllegalArgumentException("a rule must be named by lower case words joined by hyphens");
        }
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(then, "then");
    }

    /**
     * Returns the id.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "TriageRule[" + id + "]";
    }
}
