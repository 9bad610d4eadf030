package nl.wijkkit.signals.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.SignalId;
import org.jspecify.annotations.Nullable;

/**
 * Why a step was refused: the rule that it would break. Nothing has changed.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param rule  the rule
 * @param signal  the signal
 * @param state  the state of the signal; null if it is not known
 * @param holder  who has the signal; null if nobody has it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowUpRefusal(
        FollowUpRule rule,
        SignalId signal,
        @Nullable StateId state,
        @Nullable Party holder) {

    /** Checks that there is a rule and a signal. */
    public FollowUpRefusal {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(signal, "signal");
    }
}
