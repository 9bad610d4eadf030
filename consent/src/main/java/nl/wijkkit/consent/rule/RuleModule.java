package nl.wijkkit.consent.rule;

import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * Rules that are switched on or off together, such as those of a bill that is not yet law.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the stable name, lower case words joined by hyphens
 * @param name  what people call it
 * @param source  where its state was read
 * @param inForce  the days on which its rules count; null if they are off
 */
public record RuleModule(
        String id, Text name, Source source, @Nullable Period inForce) {

    /** Checks that nothing is missing. */
    public RuleModule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns when its rules count.
     *
     * @return the days; empty if they are off
     */
    public Optional<Period> inForceIfAny() {
        return Optional.ofNullable(inForce);
    }

    /**
     * Returns a copy that is on in a period.
     *
     * @param value  the days on which its rules count
     * @return the copy
     */
    public RuleModule withInForce(Period value) {
        return new RuleModule(id, name, source, Objects.requireNonNull(value, "value"));
    }
}
