package nl.wijkkit.plan.budget;

import static nl.wijkkit.plan.budget.Samples.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final Catalogue EXAMPLE = CatalogueReader.example();

    // code lists WMO020 and JZ020 of release 3.2
    @ParameterizedTest
    @CsvSource({
        "iwmo-3.2:01,Hulp bij het huishouden",
        "iwmo-3.2:02,Begeleiding",
        "iwmo-3.2:11,Rolstoelen",
        "iwmo-3.2:15,Beschermd wonen",
        "ijw-3.2:40,Persoonlijke verzorging",
        "ijw-3.2:48,Jeugdbescherming",
        "ijw-3.2:54,Jeugd-ggz"
    })
    void theCategoriesOfTheStandardsHaveTheirOfficialNames(String code, String name) {
        Catalogue both = CatalogueReader.iwmo().with(CatalogueReader.ijw());

        assertThat(both.category(ProductCode.parse(code)).orElseThrow().name().nl())
                .isEqualTo(name);
    }

    @Test
    void theStandardsHaveTheNumberOfCategoriesThatTheirListsHave() {
        // WMO020: 01 to 18; JZ020: 31 to 38 and 40 to 55
        assertThat(CatalogueReader.iwmo().categories())
                .hasSize(18)
                .allMatch(category -> category.law().equals(Law.WMO));
        assertThat(CatalogueReader.ijw().categories())
                .hasSize(24)
                .allMatch(category -> category.law().equals(Law.JEUGDWET));
        assertThat(CatalogueReader.ijw().category(ProductCode.ofCategory("ijw-3.2", "39")))
                .isEmpty();
    }

    // code lists WJ756 (unit) and WMO757 (frequency) of release 3.2
    @Test
    void unitsAndFrequenciesHaveTheCodesOfTheStandard() {
        assertThat(List.of(Unit.values()))
                .extracting(Unit::code)
                .containsExactly("01", "04", "14", "16", "82", "83", "84");
        assertThat(Frequency.PER_DAY.code()).contains("1");
        assertThat(Frequency.PER_WEEK.code()).contains("2");
        assertThat(Frequency.PER_MONTH.code()).contains("4");
        assertThat(Frequency.WITHIN_DECISION.code()).contains("6");
        assertThat(Frequency.PER_FOUR_WEEKS.code()).isEmpty();
        assertThat(Frequency.PER_YEAR.code()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iwmo-3.2.json", "ijw-3.2.json", "example-catalogue.json"})
    void whatIsShippedKeepsToTheSchema(String name) {
        Json.keepsTo("catalogue-1.schema.json", Json.resource("/nl/wijkkit/plan/budget/" + name));
    }

    @Test
    void bindsAndIsReadBackFromItsJson() {
        String json = Json.bothBind(EXAMPLE, Catalogue.class);

        Json.keepsTo("catalogue-1.schema.json", json);
        assertThat(CatalogueReader.read(new StringReader(json)).orElseThrow()).isEqualTo(EXAMPLE);
    }

    @Test
    void findsProductsWithTheirPrice() {
        Product product =
                EXAMPLE.product(ProductCode.parse("iwmo-3.2:02:02A05")).orElseThrow();

        assertThat(product.agreedPrice()).contains(Money.ofCents(108));
        assertThat(EXAMPLE.product(ProductCode.parse("iwmo-3.2:13:13A20"))
                        .orElseThrow()
                        .agreedPrice())
                .isEmpty();
        assertThat(product).hasToString("Product[iwmo-3.2:02:02A05]");
        assertThat(EXAMPLE).hasToString("Catalogue[voorbeeldstad 2026-01, categories=11, products=10]");
    }

    @Test
    void aProvisionThatAgreesHasNoProblem() {
        Provision provision =
                Samples.provision("p1", 108, 120, Unit.MINUTE, Frequency.PER_WEEK, period("2026-02-01", "2028-02-01"));

        assertThat(EXAMPLE.check(provision)).isEmpty();
    }

    @Test
    void everyDifferenceIsToldWithoutRepeatingTheProvision() {
        Provision provision = Samples.provision(
                "p1",
                "a1",
                List.of("g1"),
                Tier.GENERAL,
                Law.JEUGDWET,
                987,
                2,
                Unit.HOUR,
                Frequency.PER_YEAR,
                period("2025-12-31", "2026-02-01"));

        List<Problem> problems = EXAMPLE.check(provision);

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        "other-law", "other-tier", "other-unit", "other-frequency", "other-price", "not-on-offer");
        assertThat(problems).extracting(Problem::toString).noneMatch(text -> text.contains("9.87"));
        assertThat(problems.get(4).message().nl()).isEqualTo("verwacht: EUR 1.08; gevonden: iets anders");
    }

    @Test
    void anUnknownProductOrCategoryIsTold() {
        Map<String, List<String>> expected = Map.of(
                "iwmo-3.2:02:99X99", List.of("unknown-product"),
                "iwmo-3.2:02", List.of(),
                "ijw-3.2:45", List.of("other-law"),
                "iwmo-3.2:18", List.of("unknown-category"));

        expected.forEach((code, codes) -> assertThat(EXAMPLE.check(withProduct(code)))
                .extracting(Problem::code)
                .isEqualTo(codes));
    }

    @Test
    void allThatIsWrongInADocumentIsFoundAtOnce() {
        String json = """
                {"id": "Not an id", "version": "1", "name": {"nl": "x"},
                 "source": {"reference": "r", "certainty": "SURE"},
                 "categories": [
                   {"code": "a-1:02", "name": {"nl": "x", "en": "x"}, "law": "WMO"},
                   {"code": "a-1:02", "name": {"nl": "x", "en": "x"}, "law": "WMO"}],
                 "products": [
                   {"code": "a-1:03:X1", "name": {"nl": "x", "en": "x"}, "law": "wmo", "tier": 3, "unit": "MILE",
                    "frequencies": [], "price": "12", "validity": {"from": "2026-02-30"}, "colour": "red"},
                   {"code": "a-1:02:X1", "name": {"nl": "x", "en": "x"}, "law": "WMO", "tier": 1, "unit": "HOUR",
                    "frequencies": ["PER_WEEK", "PER_WEEK"], "validity": {"from": "2026-02-03", "until": "2026-02-03"}}]}
                """;

        List<Problem> problems = CatalogueReader.read(new StringReader(json)).problems();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "not-allowed", // id
                        "missing-field", // name in English
                        "not-allowed", // certainty
                        "stands-twice", // category
                        "unknown-field",
                        "no-category",
                        "not-allowed", // law
                        "out-of-range", // tier
                        "not-allowed", // unit
                        "not-allowed", // frequencies
                        "not-allowed", // price
                        "not-a-date",
                        "stands-twice", // frequency
                        "not-a-period");
        assertThat(problems).extracting(problem -> problem.where().en()).allMatch(place -> place.startsWith("/"));
    }

    @Test
    void aCatalogueIsConsistent() {
        ProductCategory category = EXAMPLE.categories().get(0);
        Product product = EXAMPLE.products().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXAMPLE.with(CatalogueReader.iwmo()))
                .withMessage("code iwmo-3.2:01 stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Catalogue("x", "1", EXAMPLE.name(), EXAMPLE.source(), List.of(), List.of(product)))
                .withMessageEndingWith("has no category in this catalogue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProductCategory(product.code(), product.name(), product.law()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> product(category.code(), List.of(Frequency.PER_DAY), Money.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> product(product.code(), List.of(), Money.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> product(product.code(), List.of(Frequency.PER_DAY), Money.ofCents(-1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "iwmo", "IWMO:02", "iwmo-3.2:2", "iwmo-3.2:02:abc", "iwmo-3.2:02:TOOLONG", "iwmo-3.2:02:"})
    void aProductCodeHasItsShape(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ProductCode.parse(text));
    }

    @Test
    void aProductCodeReadsWhatItWritesAndIsOrdered() {
        ProductCode product = ProductCode.parse("iwmo-3.2:02:02A05");

        assertThat(product).isEqualTo(ProductCode.of("iwmo-3.2", "02", "02A05")).hasToString("iwmo-3.2:02:02A05");
        assertThat(product.toCategory()).isEqualTo(ProductCode.ofCategory("iwmo-3.2", "02"));
        assertThat(product.toCategory()).isLessThan(product);
        assertThat(Json.bothBind(product, ProductCode.class)).isEqualTo("\"iwmo-3.2:02:02A05\"");
    }

    @Test
    void aTierHasANumber() {
        assertThat(Tier.of(0)).isEqualTo(Tier.OWN_STRENGTH);
        assertThat(Json.bothBind(Tier.SPECIALISED, Tier.class)).isEqualTo("2");
        assertThatIllegalArgumentException().isThrownBy(() -> Tier.of(3)).withMessage("tier must be 0, 1 or 2, got 3");
    }

    private static Product product(ProductCode code, List<Frequency> frequencies, Money price) {
        return new Product(
                code, EXAMPLE.name(), Law.WMO, Tier.GENERAL, Unit.HOUR, frequencies, price, Period.ofYear(2026));
    }

    private static Provision withProduct(String code) {
        Provision sample =
                Samples.provision("p1", 108, 120, Unit.MINUTE, Frequency.PER_WEEK, period("2026-02-01", "2027-02-01"));
        return new Provision(
                sample.id(),
                sample.household(),
                sample.person(),
                sample.action(),
                sample.goals(),
                sample.tier(),
                sample.law(),
                ProductCode.parse(code),
                sample.provider(),
                sample.form(),
                sample.price(),
                sample.volume(),
                sample.period());
    }
}
