package nl.wijkkit.plan.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * A product or service that a municipality offers, as it stands in its catalogue.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param code  the code, with a product within a category
 * @param name  what people call it
 * @param law  the law that it rests on
 * @param tier  the tier that it belongs to
 * @param unit  what its volume is counted in
 * @param frequencies  the frequencies it may be granted in, at least one, none twice; in the order of {@link Frequency}
 * @param price  the agreed price of one unit; null if providers differ
 * @param validity  when it is on offer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Product(
        ProductCode code,
        Text name,
        Law law,
        Tier tier,
        Unit unit,
        List<Frequency> frequencies,
        @Nullable Money price,
        Period validity) {

    /**
     * Checks the code, the frequencies and the price.
     *
     * @throws IllegalArgumentException if the code names a category only, there is no frequency or one twice, or the
     *     price is below zero
     */
    public Product {
        if (code.codeIfAny().isEmpty()) {
            throw new IllegalArgumentException("a product must have a code within its category, got " + code);
        }
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(unit, "unit");
        frequencies = frequencies.stream().sorted().toList();
        if (frequencies.isEmpty() || frequencies.stream().distinct().count() != frequencies.size()) {
            throw new IllegalArgumentException("a product must have at least one frequency, and none twice");
        }
        if (price != null && price.isNegative()) {
            throw new IllegalArgumentException("price must be 0 or more");
        }
        Objects.requireNonNull(validity, "validity");
    }

    /**
     * Returns the agreed price of one unit.
     *
     * @return the price; empty if providers differ
     */
    public Optional<Money> agreedPrice() {
        return Optional.ofNullable(price);
    }

    /**
     * Returns the code only.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Product[" + code + "]";
    }
}
