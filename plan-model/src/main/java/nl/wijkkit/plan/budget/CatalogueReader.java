package nl.wijkkit.plan.budget;

import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.reading.Parts;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Document;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;

/**
 * Reads a catalogue of products from JSON, and holds those that come with this library.
 * <p>
 * The format is {@code META-INF/wijkkit/schema/catalogue-1.schema.json} in this library's jar. All that is wrong in a
 * document is found at once, each with its place. Problem codes beside the common ones ({@code not-json},
 * {@code missing-field}, {@code unknown-field}, {@code wrong-type}, {@code not-allowed}, {@code out-of-range},
 * {@code stands-twice}, {@code not-a-date}, {@code not-a-period}): {@code no-category} for a product whose category is
 * not in the document.
 */
public final class CatalogueReader {

    private static final Pattern CATEGORY = Pattern.compile("[a-z][a-z0-9.-]{0,39}:[0-9]{2}");
    private static final Pattern PRODUCT = Pattern.compile("[a-z][a-z0-9.-]{0,39}:[0-9]{2}:[0-9A-Z]{1,5}");
    private static final Pattern PRICE = Pattern.compile("EUR [0-9]{1,12}\\.[0-9]{2}");

    private CatalogueReader() {}

    /**
     * Reads a catalogue.
     *
     * @param json  the source, read to its end and left open
     * @return the catalogue, or all that is wrong with it
     */
    public static Checked<Catalogue> read(Reader json) {
        return Document.read(json, CatalogueReader::catalogue);
    }

    /**
     * Returns the product categories of iWmo 3.2 (code list WMO020), without products.
     *
     * @return the catalogue
     */
    public static Catalogue iwmo() {
        return Parts.shipped(CatalogueReader.class, "iwmo-3.2.json", CatalogueReader::read);
    }

    /**
     * Returns the product categories of iJw 3.2 (code list JZ020), without products.
     *
     * @return the catalogue
     */
    public static Catalogue ijw() {
        return Parts.shipped(CatalogueReader.class, "ijw-3.2.json", CatalogueReader::read);
    }

    /**
     * Returns the catalogue of an invented municipality, as an example of the format: the products and prices are made up.
     *
     * @return the catalogue
     */
    public static Catalogue example() {
        return Parts.shipped(CatalogueReader.class, "example-catalogue.json", CatalogueReader::read);
    }

    private static Optional<Catalogue> catalogue(Node node) {
        node.allowOnly("$schema", "id", "version", "name", "source", "categories", "products");
        Optional<String> id = node.required("id").flatMap(Parts::id);
        Optional<String> version = node.required("version").flatMap(Parts::version);
        Optional<Text> name = node.required("name").flatMap(Parts::name);
        Optional<Source> source = node.required("source").flatMap(Parts::source);
        List<ProductCategory> categories = node.required("categories")
                .map(list -> Parts.distinct(list, CatalogueReader::category, ProductCategory::code))
                .orElse(List.of());
        Set<ProductCode> known = categories.stream().map(ProductCategory::code).collect(Collectors.toSet());
        List<Product> products = node.field("products")
                .map(list -> Parts.distinct(list, item -> product(item, known), Product::code))
                .orElse(List.of());
        return Stream.of(id, version, name, source).allMatch(Optional::isPresent)
                ? Optional.of(new Catalogue(id.get(), version.get(), name.get(), source.get(), categories, products))
                : Optional.empty();
    }

    private static Optional<ProductCategory> category(Node node) {
        node.allowOnly("code", "name", "law");
        Optional<ProductCode> code = node.required("code")
                .flatMap(text ->
                        text.text(CATEGORY, Text.of("een code zoals iwmo-3.2:02", "a code such as iwmo-3.2:02")))
                .map(ProductCode::parse);
        Optional<Text> name = node.required("name").flatMap(Parts::name);
        Optional<Law> law = node.required("law").flatMap(Parts::law);
        return Stream.of(code, name, law).allMatch(Optional::isPresent)
                ? Optional.of(new ProductCategory(code.get(), name.get(), law.get()))
                : Optional.empty();
    }

    private static Optional<Product> product(Node node, Set<ProductCode> categories) {
        node.allowOnly("code", "name", "law", "tier", "unit", "frequencies", "price", "validity");
        Optional<ProductCode> code = node.required("code").flatMap(text -> productCode(text, categories));
        Optional<Text> name = node.required("name").flatMap(Parts::name);
        Optional<Law> law = node.required("law").flatMap(Parts::law);
        Optional<Tier> tier =
                node.required("tier").flatMap(number -> number.integer(0, 2)).map(Tier::of);
        Optional<Unit> unit = node.required("unit").flatMap(text -> Parts.oneOf(text, Unit.values()));
        Optional<List<Frequency>> frequencies = node.required("frequencies").flatMap(CatalogueReader::frequencies);
        Optional<Money> price = node.field("price")
                .flatMap(text -> text.text(PRICE, Text.of("een bedrag zoals EUR 12.50", "an amount such as EUR 12.50")))
                .map(Money::parse);
        Optional<Period> validity = node.required("validity").flatMap(Parts::period);
        return Stream.of(code, name, law, tier, unit, frequencies, validity).allMatch(Optional::isPresent)
                ? Optional.of(new Product(
                        code.get(),
                        name.get(),
                        law.get(),
                        tier.get(),
                        unit.get(),
                        frequencies.get(),
                        price.orElse(null),
                        validity.get()))
                : Optional.empty();
    }

    private static Optional<ProductCode> productCode(Node node, Set<ProductCode> categories) {
        Optional<ProductCode> code = node.text(
                        PRODUCT, Text.of("een code zoals iwmo-3.2:02:02A05", "a code such as iwmo-3.2:02:02A05"))
                .map(ProductCode::parse);
        return code.isPresent() && !categories.contains(code.get().toCategory())
                ? node.problem(
                        "no-category",
                        Text.of(
                                "verwacht: een product van een categorie in dit document; gevonden: een andere categorie",
                                "expected a product of a category in this document, found another category"))
                : code;
    }

    private static Optional<List<Frequency>> frequencies(Node node) {
        List<Frequency> frequencies =
                Parts.distinct(node, item -> Parts.oneOf(item, Frequency.values()), Function.identity());
        return frequencies.isEmpty() && node.isArray() && node.items().isEmpty()
                ? node.problem(
                        "not-allowed",
                        Text.of(
                                "verwacht: minstens één frequentie; gevonden: geen",
                                "expected at least one frequency, found none"))
                : frequencies.isEmpty() ? Optional.empty() : Optional.of(frequencies);
    }
}
