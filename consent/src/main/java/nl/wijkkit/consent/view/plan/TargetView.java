package nl.wijkkit.consent.view.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;
import org.jspecify.annotations.Nullable;

/**
 * A level to reach on a domain (<i>streefscore</i>) that is disclosed. It stands apart from its goal, since it is of the
 * category of its domain.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"goal", "instrument", "domain", "baseline", "target"})
public final class TargetView {

    private final @Nullable Integer goal;
    private final InstrumentId instrument;
    private final DomainKey domain;
    private final @Nullable Level baseline;
    private final Level target;

    TargetView(
            @Nullable Integer goal, InstrumentId instrument, DomainKey domain, @Nullable Level baseline, Level target) {
        this.goal = goal;
        this.instrument = instrument;
        this.domain = domain;
        this.baseline = baseline;
        this.target = target;
    }

    /**
     * Returns the number of the goal in this view.
     *
     * @return the number of the goal in this view; null if the goal is not disclosed
     */
    @JsonProperty("goal")
    public @Nullable Integer goal() {
        return goal;
    }

    /**
     * Returns the instrument.
     *
     * @return the instrument
     */
    @JsonProperty("instrument")
    public InstrumentId instrument() {
        return instrument;
    }

    /**
     * Returns the domain.
     *
     * @return the domain
     */
    @JsonProperty("domain")
    public DomainKey domain() {
        return domain;
    }

    /**
     * Returns the level at the start.
     *
     * @return the level at the start; null if it was not measured
     */
    @JsonProperty("baseline")
    public @Nullable Level baseline() {
        return baseline;
    }

    /**
     * Returns the level to reach.
     *
     * @return the level to reach
     */
    @JsonProperty("target")
    public Level target() {
        return target;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "TargetView";
    }
}
