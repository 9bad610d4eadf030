package nl.wijkkit.consent.view.cost;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.budget.Costs;
import nl.wijkkit.plan.budget.DeliveryForm;
import nl.wijkkit.plan.budget.ProductCode;
import nl.wijkkit.plan.budget.ProviderId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A provision that is disclosed, with what it costs in the days that are counted.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"person", "law", "tier", "product", "provider", "form", "period", "costs"})
public final class ProvisionView {

    private final @Nullable PersonId person;
    private final Law law;
    private final Tier tier;
    private final ProductCode product;
    private final ProviderId provider;
    private final DeliveryForm form;
    private final Period period;
    private final Costs costs;

    ProvisionView(
            @Nullable PersonId person,
            Law law,
            Tier tier,
            ProductCode product,
            ProviderId provider,
            DeliveryForm form,
            Period period,
            Costs costs) {
        this.person = person;
        this.law = law;
        this.tier = tier;
        this.product = product;
        this.provider = provider;
        this.form = form;
        this.period = period;
        this.costs = costs;
    }

    /**
     * Returns for whom it is.
     *
     * @return for whom it is; null if it is for the household
     */
    @JsonProperty("person")
    public @Nullable PersonId person() {
        return person;
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
     * Returns what kind of help it is.
     *
     * @return what kind of help it is
     */
    @JsonProperty("tier")
    public Tier tier() {
        return tier;
    }

    /**
     * Returns the product.
     *
     * @return the product
     */
    @JsonProperty("product")
    public ProductCode product() {
        return product;
    }

    /**
     * Returns the provider.
     *
     * @return the provider
     */
    @JsonProperty("provider")
    public ProviderId provider() {
        return provider;
    }

    /**
     * Returns how it is delivered.
     *
     * @return how it is delivered
     */
    @JsonProperty("form")
    public DeliveryForm form() {
        return form;
    }

    /**
     * Returns when it is provided.
     *
     * @return when it is provided
     */
    @JsonProperty("period")
    public Period period() {
        return period;
    }

    /**
     * Returns what it costs.
     *
     * @return what it costs in the days that are counted: planned and realised
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
        return "ProvisionView";
    }
}
