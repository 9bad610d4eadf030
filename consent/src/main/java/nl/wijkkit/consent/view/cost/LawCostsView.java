package nl.wijkkit.consent.view.cost;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import nl.wijkkit.plan.budget.Costs;
import nl.wijkkit.plan.law.Law;

/**
 * What the provisions of one law cost, of those whose content is in this view.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonPropertyOrder({"law", "costs"})
public final class LawCostsView {

    private final Law law;
    private final Costs costs;

    LawCostsView(Law law, Costs costs) {
        this.law = law;
        this.costs = costs;
    }

    /**
     * Returns the law.
     *
     * @return the law
     */
    @JsonProperty("law")
    public Law law() {
        return law;
    }

    /**
     * Returns the costs.
     *
     * @return the costs in the days that are counted
     */
    @JsonProperty("costs")
    public Costs costs() {
        return costs;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "LawCostsView";
    }
}
