package nl.wijkkit.plan.budget;

import java.util.Objects;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.zrm.Text;

/**
 * A category of products (<i>productcategorie</i>) of a standard.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param code  the code, without a product
 * @param name  what people call it
 * @param law  the law that its products rest on
 */
public record ProductCategory(ProductCode code, Text name, Law law) {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code names a product
     */
    public ProductCategory {
        if (code.codeIfAny().isPresent()) {
            throw new IllegalArgumentException("a category must have a code without a product, got " + code);
        }
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(law, "law");
    }
}
