package nl.wijkkit.plan.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code of a product (<i>product</i>) with the standard it belongs to, since one code means different things in
 * iWmo and iJw.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param standard  the standard and its release in lower case, such as {@code iwmo-3.2}
 * @param category  the product category of the standard (<i>productcategorie</i>), two digits, such as {@code 02}
 * @param code  the product within the category, one to five capitals and digits; null for the category as a whole
 */
public record ProductCode(
        String standard, String category, @Nullable String code) implements Comparable<ProductCode> {

    private static final Pattern STANDARD = Pattern.compile("[a-z][a-z0-9.-]{0,39}");
    private static final Pattern CATEGORY = Pattern.compile("[0-9]{2}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{1,5}");
    private static final Pattern WRITTEN = Pattern.compile("([^:]*):([^:]*)(?::([^:]*))?");
    private static final Comparator<ProductCode> ORDER = Comparator.comparing(ProductCode::standard)
            .thenComparing(ProductCode::category)
            .thenComparing(product -> product.codeIfAny().orElse(""));

    /**
     * Checks the shapes.
     *
     * @throws IllegalArgumentException if a part has another shape
     */
    public ProductCode {
        if (!STANDARD.matcher(standard).matches()) {
            throw new IllegalArgumentException("standard must be lower case, such as iwmo-3.2");
        }
        if (!CATEGORY.matcher(category).matches()) {
            throw new IllegalArgumentException("category must be two digits, such as 02");
        }
        if (code != null && !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("product code must be one to five capitals and digits");
        }
    }

    /**
     * Obtains the code of a product.
     *
     * @param standard  the standard and its release, such as {@code iwmo-3.2}
     * @param category  the category, two digits
     * @param code  the product within the category, one to five capitals and digits
     * @return the code
     * @throws IllegalArgumentException if a part has another shape
     */
    public static ProductCode of(String standard, String category, String code) {
        return new ProductCode(standard, category, code);
    }

    /**
     * Obtains the code of a category as a whole.
     *
     * @param standard  the standard and its release, such as {@code iwmo-3.2}
     * @param category  the category, two digits
     * @return the code
     * @throws IllegalArgumentException if a part has another shape
     */
    public static ProductCode ofCategory(String standard, String category) {
        return new ProductCode(standard, category, null);
    }

    /**
     * Parses a code as {@link #toString} writes it.
     *
     * @param text  the standard, category and code with colons between, such as {@code iwmo-3.2:02:02A05}
     * @return the code
     * @throws IllegalArgumentException if the text is not a product code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProductCode parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "product must be written as standard, category and code, such as iwmo-3.2:02:02A05");
        }
        return new ProductCode(matcher.group(1), matcher.group(2), matcher.group(3));
    }

    /**
     * Returns the product within the category.
     *
     * @return the code; empty for the category as a whole
     */
    public Optional<String> codeIfAny() {
        return Optional.ofNullable(code);
    }

    /**
     * Returns the category that this product belongs to.
     *
     * @return the code without the product
     */
    public ProductCode toCategory() {
        return code == null ? this : ofCategory(standard, category);
    }

    /**
     * Compares by standard, category and code.
     *
     * @param other  the other code
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(ProductCode other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the parts with colons between, such as {@code iwmo-3.2:02:02A05}.
     *
     * @return the standard, the category, and the code if there is one
     */
    @Override
    @JsonValue
    public String toString() {
        return standard + ":" + category + (code == null ? "" : ":" + code);
    }
}
