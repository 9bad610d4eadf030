package nl.wijkkit.plan.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal wants to bring a person on one domain of an instrument: from the baseline to the target level
 * (<i>streefscore</i>). A target may equal the baseline, or lie below it: keeping worse from happening is a goal too.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param instrument  the instrument, edition included
 * @param domain  the domain
 * @param baseline  the level at the start; null if it was not scored
 * @param target  the level to reach, of the same scale
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DomainTarget(
        InstrumentId instrument, DomainKey domain, @Nullable Level baseline, Level target) {

    /**
     * Checks that both levels are of one scale.
     *
     * @throws IllegalArgumentException if they are not
     */
    public DomainTarget {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(target, "target");
        if (baseline != null && baseline.max() != target.max()) {
            throw new IllegalArgumentException("baseline and target must be of one scale, got a scale of "
                    + baseline.max() + " and a scale of " + target.max());
        }
    }

    /**
     * Obtains a target from a known level.
     *
     * @param instrument  the instrument, edition included
     * @param domain  the domain
     * @param baseline  the level at the start
     * @param target  the level to reach, of the same scale
     * @return the target
     * @throws IllegalArgumentException if the levels are not of one scale
     */
    public static DomainTarget of(InstrumentId instrument, DomainKey domain, Level baseline, Level target) {
        return new DomainTarget(instrument, domain, Objects.requireNonNull(baseline, "baseline"), target);
    }
}
