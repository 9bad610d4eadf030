package nl.wijkkit.consent.view.cost;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.plan.budget.Budget;
import nl.wijkkit.plan.budget.Costs;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the provisions of a household cost and who is involved (<i>microkaart</i>), as one viewer may see it.
 * <p>
 * Totals are of the provisions whose content is in this view and of nothing else, whether anything is withheld or not: the viewer can
 * add them up himself, so that neither a total nor its absence tells of what is not shown. They are what the household costs only for
 * a viewer who sees all.
 * <p>
 * Which part is of which category and law stands with the package.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"period", "provisions", "total", "byLaw", "involved", "duties"})
public final class CostCardView {

    private final Period period;
    private final List<Disclosed<ProvisionView>> provisions;
    private final @Nullable Costs total;
    private final List<LawCostsView> byLaw;
    private final List<InvolvedView> involved;
    private final List<Duty> duties;

    CostCardView(
            Period period,
            List<Disclosed<ProvisionView>> provisions,
            @Nullable Costs total,
            List<LawCostsView> byLaw,
            List<InvolvedView> involved,
            List<Duty> duties) {
        this.period = period;
        this.provisions = List.copyOf(provisions);
        this.total = total;
        this.byLaw = List.copyOf(byLaw);
        this.involved = List.copyOf(involved);
        this.duties = List.copyOf(duties);
    }

    /**
     * Returns the days that are counted.
     *
     * @return the days that are counted
     */
    @JsonProperty("period")
    public Period period() {
        return period;
    }

    /**
     * Returns the provisions, with their costs.
     *
     * @return the provisions, with their costs
     */
    @JsonProperty("provisions")
    public List<Disclosed<ProvisionView>> provisions() {
        return provisions;
    }

    /**
     * Returns the costs of the provisions whose content is in this view.
     *
     * @return the costs of the provisions whose content is in this view; null if there is none
     */
    @JsonProperty("total")
    public @Nullable Costs total() {
        return total;
    }

    /**
     * Returns the same for each law, in order of their codes.
     *
     * @return the same for each law, in order of their codes
     */
    @JsonProperty("byLaw")
    public List<LawCostsView> byLaw() {
        return byLaw;
    }

    /**
     * Returns who is involved with whom.
     *
     * @return who is involved with whom
     */
    @JsonProperty("involved")
    public List<InvolvedView> involved() {
        return involved;
    }

    /**
     * Returns what must be done beside logging, for what is disclosed.
     *
     * @return what must be done beside logging, for what is disclosed
     */
    @JsonProperty("duties")
    public List<Duty> duties() {
        return duties;
    }

    /**
     * Prepares the costs of a household to be shown.
     *
     * @param budget  the provisions and what was delivered
     * @param plan  the plan that they carry out, which says for whom they are and who else is involved
     * @param asked  the days to count, with an end
     * @return what the gate can show
     * @throws IllegalArgumentException if the days to count have no end
     */
    public static Showing<CostCardView> of(Budget budget, Plan plan, Period asked) {
        return new CostCardShowing(budget, plan, asked);
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "CostCardView[provisions=" + provisions.size() + ", involved=" + involved.size() + "]";
    }
}
