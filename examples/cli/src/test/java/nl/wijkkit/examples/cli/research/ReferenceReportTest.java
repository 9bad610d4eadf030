package nl.wijkkit.examples.cli.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkkit.examples.cli.Wijkkit;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.reliability.agreement.Categories;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The numbers that the report shows are those of the reference cases. */
class ReferenceReportTest {

    private final Wording english = Wording.in(Language.EN);

    static List<ReferenceTable> scales() throws IOException {
        return ReferenceTable.with(
                List.of("items"), "cronbach_alpha", "omega_total", "guttman_lambda", "standard_error_of_measurement");
    }

    static List<ReferenceTable> scalesWithMissingAnswers() throws IOException {
        List<ReferenceTable> cases = new ArrayList<>();
        for (ReferenceTable reference : scales()) {
            if (reference.hasMissing("items")) {
                cases.add(reference);
            }
        }
        return cases;
    }

    static List<ReferenceTable> ordinalScales() throws IOException {
        return ReferenceTable.with(
                List.of("items"), "descriptives", "omega_total", "factor_analysis", "ordinal_reliability");
    }

    static List<ReferenceTable> mokkenScales() throws IOException {
        return ReferenceTable.with(List.of("items"), "mokken").stream()
                .filter(reference -> reference.expected("mokken", "se_H").isNumber())
                .toList();
    }

    static List<ReferenceTable> gradedScales() throws IOException {
        return ReferenceTable.with(List.of("items"), "grm");
    }

    static List<ReferenceTable> creditScales() throws IOException {
        return ReferenceTable.with(List.of("items"), "partial_credit_model");
    }

    /** The report takes ratings as ordered. */
    static List<ReferenceTable> ordinalRatings() throws IOException {
        return ReferenceTable.with(List.of("raters"), "krippendorff_alpha", "gwet").stream()
                .filter(reference ->
                        reference.expected("krippendorff_alpha", "ordinal").isNumber())
                .toList();
    }

    static List<ReferenceTable> twoRaters() throws IOException {
        return ReferenceTable.with(List.of("raters"), "cohen_kappa", "percent_agreement").stream()
                .filter(reference -> reference.columns("raters").size() == 2)
                .toList();
    }

    static List<ReferenceTable> twoMoments() throws IOException {
        return ReferenceTable.with(List.of("pre_items", "post_items"), "paired");
    }

    static List<Arguments> shapedLikeAnInstrument() throws IOException {
        return scales().stream()
                .filter(reference -> reference.lowest() == 1)
                .flatMap(reference -> Instruments.shipped().all().stream()
                        .filter(instrument -> instrument.scale() == reference.highest()
                                && instrument.domains().size()
                                        == reference.columns("items").size())
                        .map(instrument -> Arguments.of(reference, instrument)))
                .toList();
    }

    private static void close(List<Double> actual, double relative, double... expected) {
        assertThat(actual).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual.get(i)).isCloseTo(expected[i], within(1e-12 + relative * Math.abs(expected[i])));
        }
    }

    /** Where a case has no block, a missing node gives NaN. */
    private static double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : Double.NaN;
    }

    @ParameterizedTest
    @MethodSource("scales")
    void consistencyIsThatOfTheReference(ReferenceTable reference) throws IOException {
        Shown shown = new Shown(ConsistencySection.of(reference.items(), english));
        JsonNode alpha = reference.expected("cronbach_alpha", "listwise");
        close(
                shown.statistic("Cronbach's alpha"),
                1e-9,
                number(alpha.path("raw")),
                number(alpha.path("ci95_feldt").path(0)),
                number(alpha.path("ci95_feldt").path(1)));
        close(shown.statistic("Standardised alpha"), 1e-9, number(alpha.path("standardized")));
        close(
                shown.statistic("McDonald's omega (total)"),
                1e-9,
                number(reference.expected("omega_total", "minres_correlation", "omega")));
        JsonNode error = reference.expected("standard_error_of_measurement");
        close(shown.statistic("Standard error of measurement of the total score"), 1e-9, number(error.path("sem")));
        close(
                shown.statistic("Smallest detectable change of the total score"),
                1e-9,
                number(error.path("sdc95_z_exact")));
        List<String> items = reference.columns("items");
        for (int i = 0; i < items.size(); i++) {
            close(
                    shown.row("consistency-domains", i).subList(0, 3),
                    1e-9,
                    number(alpha.path("item_total_corrected").path(items.get(i))),
                    number(alpha.path("item_total_uncorrected").path(items.get(i))),
                    number(alpha.path("alpha_if_item_deleted").path(items.get(i))));
        }
        JsonNode lambdas = reference.expected("guttman_lambda", "covariance");
        List<String> keys = List.of(
                "lambda1",
                "lambda2",
                "lambda3",
                "lambda4_max_half_split",
                "lambda4_mean_half_split",
                "lambda4_min_half_split",
                "lambda5",
                "lambda6_smc");
        for (int i = 0; i < keys.size(); i++) {
            close(shown.row("lambdas", i), 1e-8, number(lambdas.path(keys.get(i))));
        }
    }

    @ParameterizedTest
    @MethodSource("scalesWithMissingAnswers")
    void alphaOfAllAnswersIsShownWhereAnswersAreMissing(ReferenceTable reference) throws IOException {
        Shown shown = new Shown(ConsistencySection.of(reference.items(), english));
        assertThat(shown.statistic("Cronbach's alpha, pairwise").get(0))
                .isCloseTo(number(reference.expected("cronbach_alpha", "pairwise", "raw")), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("ordinalScales")
    void distributionsFactorAndOrdinalFiguresAreThoseOfTheReference(ReferenceTable reference) throws IOException {
        Items items = reference.items();
        Shown spread = new Shown(DistributionSection.of(items, english));
        Shown factor = new Shown(FactorSection.of(items, english));
        Shown ordinal = new Shown(OrdinalSection.of(items, english));
        JsonNode loadings = reference.expected("omega_total", "minres_correlation", "loadings");
        for (int i = 0; i < items.size(); i++) {
            JsonNode item =
                    reference.expected("descriptives", "items", items.labels().get(i));
            List<Double> row = spread.row("spread-domains", i);
            close(row.subList(0, 2), 0, number(item.path("n")), number(item.path("missing")));
            close(
                    List.of(row.get(2), row.get(5), row.get(9), row.get(11), row.get(12)),
                    1e-9,
                    number(item.path("floor_pct")) / 100,
                    number(item.path("ceiling_pct")) / 100,
                    number(item.path("median")),
                    number(item.path("mean")),
                    number(item.path("sd")));
            close(
                    factor.row("factor", i).subList(0, 1),
                    1e-7,
                    number(loadings.path(items.labels().get(i))));
        }
        close(
                factor.statistic("Kaiser-Meyer-Olkin"),
                1e-9,
                number(reference.expected("factor_analysis", "kmo", "overall")));
        close(
                ordinal.statistic("Ordinal alpha"),
                1e-6,
                number(reference.expected("ordinal_reliability", "ordinal_alpha")));
        close(
                ordinal.statistic("Ordinal omega"),
                1e-6,
                number(reference.expected("ordinal_reliability", "ordinal_omega_total_minres")));
    }

    @ParameterizedTest
    @MethodSource("mokkenScales")
    void scalabilityIsThatOfTheReference(ReferenceTable reference) throws IOException {
        Shown shown = new Shown(MokkenSection.of(reference.items(), english));
        double h = number(reference.expected("mokken", "H"));
        double error = number(reference.expected("mokken", "se_H"));
        close(shown.statistic("Scalability H"), 1e-7, h, h - 1.959963984540054 * error, h + 1.959963984540054 * error);
    }

    @ParameterizedTest
    @MethodSource("gradedScales")
    void thresholdsOfTheGradedResponseModelAreThoseOfTheReference(ReferenceTable reference) throws IOException {
        Items items = reference.items();
        Shown shown = new Shown(GradedSection.of(items, english));
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = reference.expected("grm", "items", items.labels().get(i));
            List<Double> row = shown.row("graded-thresholds", i);
            assertThat(row.get(0)).isCloseTo(number(item.path("a")), within(1e-3));
            for (int t = 0; t < item.path("b").size(); t++) {
                assertThat(row.get(t + 1)).isCloseTo(number(item.path("b").get(t)), within(1e-3));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("creditScales")
    void thresholdsOfThePartialCreditModelAreThoseOfTheReference(ReferenceTable reference) throws IOException {
        Items items = reference.items();
        Shown shown = new Shown(CreditSection.of(items, english));
        for (int i = 0; i < items.size(); i++) {
            JsonNode thresholds = reference.expected(
                    "partial_credit_model", "thresholds_delta", items.labels().get(i));
            List<Double> row = shown.row("credit", i);
            for (int t = 0; t < thresholds.size(); t++) {
                assertThat(row.get(t + 1)).isCloseTo(number(thresholds.get(t)), within(1e-8));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ordinalRatings")
    void agreementAmongAnyNumberOfRatersIsThatOfTheReference(ReferenceTable reference) throws IOException {
        Ratings ratings = new Ratings(
                "ratings", reference.table(reference.columns("raters")), Categories.of(reference.categories()));
        Shown shown = new Shown(AgreementSection.of(List.of(ratings), "", english));
        List<Double> row = shown.row("agreement-coefficients", 0);
        close(
                List.of(row.get(1), row.get(4), row.get(5), row.get(6)),
                1e-9,
                number(reference.expected("krippendorff_alpha", "ordinal")),
                number(reference.expected("gwet", "AC1", "coefficient")),
                number(reference.expected("gwet", "AC1", "ci95_t").path(0)),
                number(reference.expected("gwet", "AC1", "ci95_t").path(1)));
        if (reference.expected("fleiss_kappa").isObject()) {
            assertThat(row.get(7)).isCloseTo(number(reference.expected("fleiss_kappa", "kappa")), within(1e-9));
        }
        assertThat(row.get(2)).isLessThan(row.get(1));
        assertThat(row.get(3)).isGreaterThan(row.get(1));
    }

    @ParameterizedTest
    @MethodSource("twoRaters")
    void agreementOfTwoRatersIsThatOfTheReference(ReferenceTable reference) throws IOException {
        Ratings ratings = new Ratings(
                "ratings", reference.table(reference.columns("raters")), Categories.of(reference.categories()));
        Shown shown = new Shown(AgreementSection.of(List.of(ratings), "", english));
        assertThat(shown.row("agreement-steps", 0).get(1))
                .isCloseTo(
                        number(reference.expected("percent_agreement", "exact_all_raters_pct")) / 100, within(1e-12));
        JsonNode kappa = reference.expected("cohen_kappa").path(0);
        List<Double> row = shown.row("agreement-kappa", 0);
        int column = 1;
        for (String weights : List.of("quadratic", "linear", "unweighted")) {
            close(
                    row.subList(column, column + 3),
                    1e-9,
                    number(kappa.path(weights).path("kappa")),
                    number(kappa.path(weights).path("ci95").path(0)),
                    number(kappa.path(weights).path("ci95").path(1)));
            column += 3;
        }
    }

    @ParameterizedTest
    @MethodSource("twoMoments")
    void changeIsThatOfTheReference(ReferenceTable reference) throws IOException {
        List<String> items = reference.columns("pre_items");
        Moments moments = new Moments(items, reference.table(items), reference.table(reference.columns("post_items")));
        Shown shown = new Shown(ChangeSection.of(moments, english));
        JsonNode paired = reference.expected("paired");
        JsonNode limits = paired.path("paired_t").path("ci95_mean_difference");
        close(
                shown.statistic("Mean change of the total score"),
                1e-9,
                number(paired.path("difference").path("mean")),
                number(limits.path(0)),
                number(limits.path(1)));
        JsonNode effect = paired.path("effect_size");
        close(
                shown.statistic("Standardised response mean (SRM)"),
                1e-7,
                number(effect.path("d_z_srm")),
                number(effect.path("ci95_d_z_noncentral_t").path(0)),
                number(effect.path("ci95_d_z_noncentral_t").path(1)));
        assertThat(shown.statistic("Agreement of the two totals, ICC(A,1)").get(0))
                .isCloseTo(number(paired.path("icc").path("ICC2").path("value")), within(1e-9));
    }

    /** A table in the shape of an instrument goes the whole way through a file. */
    @ParameterizedTest
    @MethodSource("shapedLikeAnInstrument")
    void aReferenceTableAsACohortFileGivesTheSameReport(
            ReferenceTable reference, Instrument instrument, @TempDir Path folder) throws IOException {
        List<Domain> domains = instrument.domains();
        StringBuilder csv = new StringBuilder("subject,wave,")
                .append(domains.stream().map(domain -> domain.key().value()).collect(Collectors.joining(",")))
                .append('\n');
        int person = 0;
        for (List<String> row : reference.rows(reference.columns("items"))) {
            csv.append("p").append(++person).append(",1,");
            csv.append(String.join(",", row).replace("NA", "unknown")).append('\n');
        }
        Path file = Files.writeString(folder.resolve("cohort.csv"), csv);
        int exit = Wijkkit.commandLine()
                .execute(
                        "zrm",
                        "report",
                        file.toString(),
                        "--instrument",
                        instrument.id().value(),
                        "--lang",
                        "EN",
                        "--out",
                        folder.toString());
        assertThat(exit).isZero();
        JsonNode alpha = reference.expected("cronbach_alpha", "listwise");
        assertThat(Files.readString(folder.resolve("cohort-report.html")).replaceAll("\\s+", " "))
                .contains("<h4>Cronbach's alpha</h4> <p class=\"value\"><strong>".replace("'", "&#39;")
                        + english.decimal(number(alpha.path("raw")), 3) + "</strong> <span>95% interval "
                        + english.decimal(number(alpha.path("ci95_feldt").path(0)), 3) + " to "
                        + english.decimal(number(alpha.path("ci95_feldt").path(1)), 3) + "</span>");
    }
}
