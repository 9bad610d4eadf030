package nl.wijkkit.consent.view.family;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import nl.wijkkit.plan.family.Discretion;
import nl.wijkkit.plan.family.Presence;
import nl.wijkkit.plan.person.Residence;

/**
 * Where someone lives, with what must be known before using it.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonPropertyOrder({"residence", "presence", "discretion"})
public final class HomeView {

    private final Residence residence;
    private final Presence presence;
    private final Discretion discretion;

    HomeView(Residence residence, Presence presence, Discretion discretion) {
        this.residence = residence;
        this.presence = presence;
        this.discretion = discretion;
    }

    /**
     * Returns where the person lives.
     *
     * @return where the person lives
     */
    @JsonProperty("residence")
    public Residence residence() {
        return residence;
    }

    /**
     * Returns whether that is with the family.
     *
     * @return whether that is with the family
     */
    @JsonProperty("presence")
    public Presence presence() {
        return presence;
    }

    /**
     * Returns how careful to be with it.
     *
     * @return how careful to be with it; carry this along wherever the address goes
     */
    @JsonProperty("discretion")
    public Discretion discretion() {
        return discretion;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "HomeView";
    }
}
