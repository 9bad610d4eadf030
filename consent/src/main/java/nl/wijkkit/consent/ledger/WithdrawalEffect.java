package nl.wijkkit.consent.ledger;

import java.util.List;
import nl.wijkkit.consent.vocabulary.Duty;

/**
 * What a withdrawal changes: from its day on, and only for what rested on the consent. What was done before stays lawful
 * (AVG 7(3)), and what rests on a task by law goes on.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param lost  what no consent allows any more, in order of law, purpose, category and recipient as the consent has them
 * @param kept  what another consent still allows
 * @param duties  what must be done: {@code STOP_FUTURE_SHARING} if anything is lost
 */
public record WithdrawalEffect(List<Use> lost, List<Use> kept, List<Duty> duties) {

    /** Copies the lists. */
    public WithdrawalEffect {
        lost = List.copyOf(lost);
        kept = List.copyOf(kept);
        duties = List.copyOf(duties);
    }
}
