package nl.wijkkit.plan.budget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import nl.wijkkit.plan.form.FormField;
import nl.wijkkit.zrm.problem.Checked;
import org.jspecify.annotations.Nullable;

/**
 * A provision as a person filled it in, in which anything may be wrong.
 * <p>
 * The constraints tell a web framework what can be told at once, in Dutch and English; {@link #toProvision} checks all of
 * that again and the rest too, so no validator has to run before it. A field that was left empty is null or blank.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param household  the id of the household
 * @param person  the id of the person it is for; empty if it is for the household as a whole
 * @param action  the id of the action in the plan
 * @param goals  the ids of the goals it serves
 * @param tier  the tier: 0, 1 or 2
 * @param law  the code of the law, such as {@code WMO}
 * @param product  the code of the product, such as {@code iwmo-3.2:02:02A05}
 * @param provider  the id of the provider
 * @param form  the name of a {@link DeliveryForm}
 * @param price  the price of one unit in euros, with at most two decimals
 * @param amount  how many units
 * @param unit  the name of a {@link Unit}
 * @param frequency  the name of a {@link Frequency}
 * @param from  the first day, such as {@code 2026-03-02}
 * @param until  the day after the last; empty if no end is known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("MultipleNullnessAnnotations") // the NotNull of a form is a constraint to check, no promise
public record ProvisionForm(
        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(regexp = FormField.ID_FIELD, message = "{nl.wijkkit.plan.id.shape}")
        @Nullable
        String household,

        @Pattern(regexp = FormField.ID_FIELD, message = "{nl.wijkkit.plan.id.shape}") @Nullable
        String person,

        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(regexp = FormField.PLAN_ID_FIELD, message = "{nl.wijkkit.plan.plan-id.shape}")
        @Nullable
        String action,

        @NotEmpty(message = "{nl.wijkkit.plan.provision.goals.required}")
        List<@Pattern(regexp = FormField.PLAN_ID, message = "{nl.wijkkit.plan.plan-id.shape}") String> goals,

        @NotNull(message = "{nl.wijkkit.plan.required}")
        @Min(value = 0, message = "{nl.wijkkit.plan.provision.tier.range}")
        @Max(value = 2, message = "{nl.wijkkit.plan.provision.tier.range}")
        @Nullable
        Integer tier,

        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(regexp = "\\s*([A-Z][A-Z0-9_]{0,39})?\\s*", message = "{nl.wijkkit.plan.provision.law.shape}")
        @Nullable
        String law,

        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(
                regexp = "\\s*([a-z][a-z0-9.-]{0,39}:[0-9]{2}(:[0-9A-Z]{1,5})?)?\\s*",
                message = "{nl.wijkkit.plan.provision.product.shape}")
        @Nullable
        String product,

        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(regexp = FormField.ID_FIELD, message = "{nl.wijkkit.plan.id.shape}")
        @Nullable
        String provider,

        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(regexp = "\\s*(IN_KIND|PERSONAL_BUDGET)?\\s*", message = "{nl.wijkkit.plan.provision.form.unknown}")
        @Nullable
        String form,

        @NotNull(message = "{nl.wijkkit.plan.required}")
        @DecimalMin(value = "0", message = "{nl.wijkkit.plan.provision.price.range}")
        @Digits(integer = 7, fraction = 2, message = "{nl.wijkkit.plan.provision.price.range}")
        @Nullable
        BigDecimal price,

        @NotNull(message = "{nl.wijkkit.plan.required}")
        @Min(value = 1, message = "{nl.wijkkit.plan.provision.amount.range}")
        @Max(value = 99_999_999, message = "{nl.wijkkit.plan.provision.amount.range}")
        @Nullable
        Integer amount,

        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(
                regexp = "\\s*(MINUTE|HOUR|DAY_AND_NIGHT|PART_OF_DAY|PIECE|EURO|EFFORT)?\\s*",
                message = "{nl.wijkkit.plan.provision.unit.unknown}")
        @Nullable
        String unit,

        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(
                regexp = "\\s*(PER_DAY|PER_WEEK|PER_FOUR_WEEKS|PER_MONTH|PER_YEAR|WITHIN_DECISION)?\\s*",
                message = "{nl.wijkkit.plan.provision.frequency.unknown}")
        @Nullable
        String frequency,

        @NotBlank(message = "{nl.wijkkit.plan.required}")
        @Pattern(regexp = FormField.DATE_FIELD, message = "{nl.wijkkit.plan.date.shape}")
        @Nullable
        String from,

        @Pattern(regexp = FormField.DATE_FIELD, message = "{nl.wijkkit.plan.date.shape}") @Nullable
        String until) {

    /** The highest price of one unit that can be filled in, in euros. */
    public static final BigDecimal MAX_PRICE = new BigDecimal("9999999.99");

    /** Copies the goals; null counts as none. An entry that is null counts as blank. */
    public ProvisionForm {
        goals = FormField.orBlank(goals);
    }

    /**
     * Returns whether the end lies after the first day, as far as both are filled in.
     *
     * @return false if the end lies before or on the first day
     */
    @JsonIgnore
    @AssertTrue(message = "{nl.wijkkit.plan.period.order}")
    public boolean isPeriodInOrder() {
        return FormField.isInOrder(from, until);
    }

    /**
     * Returns whether there is an end where there must be one.
     *
     * @return false if the volume is for the whole decision and no end is filled in
     */
    @JsonIgnore
    @AssertTrue(message = "{nl.wijkkit.plan.provision.until.required}")
    public boolean isEndThere() {
        return frequency == null || !frequency.strip().equals("WITHIN_DECISION") || (until != null && !until.isBlank());
    }

    /**
     * Returns whether a euro costs a euro.
     *
     * @return false if the unit is the euro and the price is not one euro
     */
    @JsonIgnore
    @AssertTrue(message = "{nl.wijkkit.plan.provision.euro.price}")
    public boolean isPriceOfEuroOne() {
        return unit == null || !unit.strip().equals("EURO") || price == null || price.compareTo(BigDecimal.ONE) == 0;
    }

    /**
     * Converts this form.
     *
     * @param id  the id of the provision
     * @return the provision, or all the problems. Codes: {@code required}, {@code not-an-id}, {@code not-allowed}, {@code out-of-range},
     *     {@code stands-twice}, {@code not-a-date}, {@code not-a-period}, {@code end-required}, {@code euro-price}
     */
    public Checked<Provision> toProvision(ProvisionId id) {
        return new ProvisionFormReader(this, id).read();
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text without what was filled in
     */
    @Override
    public String toString() {
        return "ProvisionForm[hidden]";
    }
}
