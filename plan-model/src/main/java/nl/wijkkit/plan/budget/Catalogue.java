package nl.wijkkit.plan.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;

/**
 * A catalogue of products and services (<i>producten- en dienstencatalogus</i>): the categories of one or more standards
 * and the products that a municipality offers within them.
 * <p>
 * Problem codes of {@link #check}: {@code unknown-category}, {@code unknown-product}, {@code other-law},
 * {@code other-unit}, {@code other-frequency}, {@code other-price}, {@code other-tier}, {@code not-on-offer}.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the stable name, lower case words joined by hyphens
 * @param version  the version, such as {@code 2026-01}
 * @param name  what people call it
 * @param source  where it comes from
 * @param categories  the categories, none twice; kept in order of their codes
 * @param products  the products, none twice, each of a category in this catalogue; kept in order of their codes; empty
 *     for a list of categories alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Catalogue(
        String id, String version, Text name, Source source, List<ProductCategory> categories, List<Product> products) {

    private static final Text PRODUCT = Text.of("product", "product");
    private static final Text LAW = Text.of("wet", "law");
    private static final Text TIER = Text.of("lijn", "tier");
    private static final Text VOLUME = Text.of("omvang", "volume");
    private static final Text PRICE = Text.of("prijs", "price");
    private static final Text PERIOD = Text.of("periode", "period");

    /**
     * Checks that no code stands twice and that every product has its category.
     *
     * @throws IllegalArgumentException if they do not
     */
    public Catalogue {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        categories = categories.stream()
                .sorted(Comparator.comparing(ProductCategory::code))
                .toList();
        products = products.stream().sorted(Comparator.comparing(Product::code)).toList();
        Set<ProductCode> codes = new LinkedHashSet<>();
        for (ProductCategory category : categories) {
            requireOnce(codes.add(category.code()), category.code());
        }
        for (Product product : products) {
            requireOnce(codes.add(product.code()), product.code());
            if (!codes.contains(product.code().toCategory())) {
                throw new IllegalArgumentException("product " + product.code() + " has no category in this catalogue");
            }
        }
    }

    /**
     * Finds a category.
     *
     * @param code  the code of the category, or of a product in it
     * @return the category; empty if this catalogue does not have it
     */
    public Optional<ProductCategory> category(ProductCode code) {
        ProductCode category = code.toCategory();
        return categories.stream()
                .filter(candidate -> candidate.code().equals(category))
                .findFirst();
    }

    /**
     * Finds a product.
     *
     * @param code  the code
     * @return the product; empty if this catalogue does not have it
     */
    public Optional<Product> product(ProductCode code) {
        return products.stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst();
    }

    /**
     * Combines two catalogues, such as the categories of a standard with the products of a municipality.
     *
     * @param other  the other catalogue; its name, version and source stay behind
     * @return a copy with the categories and products of both
     * @throws IllegalArgumentException if both have one code
     */
    public Catalogue with(Catalogue other) {
        List<ProductCategory> bothCategories = new ArrayList<>(categories);
        bothCategories.addAll(other.categories);
        List<Product> bothProducts = new ArrayList<>(products);
        bothProducts.addAll(other.products);
        return new Catalogue(id, version, name, source, bothCategories, bothProducts);
    }

    /**
     * Tells in what a provision differs from this catalogue. A code of a category alone is checked for its category and
     * law only.
     *
     * @param provision  the provision
     * @return the problems, without personal data; empty if the provision agrees with the catalogue
     */
    public List<Problem> check(Provision provision) {
        Optional<ProductCategory> category = category(provision.product());
        List<Problem> problems = new ArrayList<>();
        require(
                category.isPresent(),
                problems,
                "unknown-category",
                PRODUCT,
                Text.of("een productcategorie uit de catalogus", "a product category of the catalogue"));
        if (category.isEmpty()) {
            return List.copyOf(problems);
        }
        Optional<Product> product = product(provision.product());
        if (product.isPresent()) {
            return check(product.orElseThrow(), provision);
        }
        Law law = category.orElseThrow().law();
        require(law.equals(provision.law()), problems, "other-law", LAW, law.label());
        require(
                provision.product().codeIfAny().isEmpty(),
                problems,
                "unknown-product",
                PRODUCT,
                Text.of("een product uit de catalogus", "a product of the catalogue"));
        return List.copyOf(problems);
    }

    private static List<Problem> check(Product product, Provision provision) {
        List<Problem> problems = new ArrayList<>();
        Volume volume = provision.volume();
        require(
                product.law().equals(provision.law()),
                problems,
                "other-law",
                LAW,
                product.law().label());
        require(
                product.tier() == provision.tier(),
                problems,
                "other-tier",
                TIER,
                product.tier().label());
        require(
                product.unit() == volume.unit(),
                problems,
                "other-unit",
                VOLUME,
                product.unit().label());
        require(
                product.frequencies().contains(volume.frequency()),
                problems,
                "other-frequency",
                VOLUME,
                Text.of("een frequentie van het product", "a frequency of the product"));
        product.agreedPrice()
                .ifPresent(price -> require(
                        price.equals(provision.price()), problems, "other-price", PRICE, Text.same(price.toString())));
        require(
                product.validity().contains(provision.period().from()),
                problems,
                "not-on-offer",
                PERIOD,
                Text.of(
                        "een begin op een dag waarop het product wordt aangeboden",
                        "a start while the product is on offer"));
        return List.copyOf(problems);
    }

    /** What was found is not repeated: it is about a person. */
    private static void require(boolean agrees, List<Problem> problems, String code, Text where, Text expected) {
        if (!agrees) {
            problems.add(new Problem(
                    code,
                    where,
                    Text.of(
                            "verwacht: " + expected.nl() + "; gevonden: iets anders",
                            "expected " + expected.en() + ", found something else")));
        }
    }

    private static void requireOnce(boolean isNew, ProductCode code) {
        if (!isNew) {
            throw new IllegalArgumentException("code " + code + " stands twice");
        }
    }

    /**
     * Returns the id, the version and the numbers of categories and products.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Catalogue[" + id + " " + version + ", categories=" + categories.size() + ", products=" + products.size()
                + "]";
    }
}
