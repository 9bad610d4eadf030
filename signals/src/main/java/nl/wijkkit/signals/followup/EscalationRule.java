package nl.wijkkit.signals.followup;

import java.util.Objects;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * A rule that raises the urgency as the term nears.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  lower case words joined by hyphens
 * @param workingDaysLeft  it holds if at most so many working days are left, or the term has passed
 * @param when  what else must be so
 * @param up  by how many levels
 * @param name  for people to read
 * @param source  where it comes from
 */
public record EscalationRule(
        String id, int workingDaysLeft, EscalationRule.When when, int up, Text name, Source source) {

    /** What must be so beside the term that nears. */
    public enum When {
        /** Nothing else. */
        ALWAYS,
        /** Nobody tried to reach the people concerned. */
        NO_CONTACT_TRIED,
        /** Nobody reached the people concerned. */
        NOT_REACHED,
        /** The work has not started. */
        NOT_STARTED
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there is less than 0 working days or less than one level
     */
    public EscalationRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        if (workingDaysLeft < 0 || up < 1) {
            throw new IllegalArgumentException("expected 0 or more working days and at least one level");
        }
    }

    boolean holds(FollowUp followUp, boolean started) {
        return switch (when) {
            case ALWAYS -> true;
            case NO_CONTACT_TRIED -> followUp.attempts().isEmpty();
            case NOT_REACHED -> followUp.attempts().stream().noneMatch(WorkChange.ContactTried::reached);
            case NOT_STARTED -> !started;
        };
    }
}
