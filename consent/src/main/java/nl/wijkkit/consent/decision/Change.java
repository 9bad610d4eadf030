package nl.wijkkit.consent.decision;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;

/**
 * A single fact that, if it were stated, would change a decision.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param key  the fact
 * @param value  the value that it would have
 * @param outcome  what would then be decided
 * @param duties  what must then be done
 */
public record Change(FactKey key, FactValue value, Outcome outcome, List<Duty> duties) {

    /** Copies the duties. */
    public Change {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(outcome, "outcome");
        duties = List.copyOf(duties);
    }
}
