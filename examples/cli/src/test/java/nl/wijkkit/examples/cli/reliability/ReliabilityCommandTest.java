package nl.wijkkit.examples.cli.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReliabilityCommandTest {

    private static final String HEAD = "{\"schema\": \"psychometrics-reference-1\", \"case\": \"own\", "
            + "\"data\": \"own.csv\", \"missing\": \"NA\", ";

    @TempDir
    private Path folder = Path.of("");

    private Path file(String json, String csv) throws IOException {
        Files.writeString(folder.resolve("own.csv"), csv);
        return Files.writeString(folder.resolve("own.json"), json);
    }

    private static JsonNode result(Ran ran) {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        return JsonMapper.shared().readTree(ran.out()).path("result");
    }

    @Test
    void ratersGetEveryBlockThatTheirColumnsAllow() throws IOException {
        // Shrout & Fleiss (1979), table 2; table 4 prints ICC(2,1) = .29
        Path file = file(
                HEAD + "\"kind\": \"raters\", \"columns\": {\"raters\": [\"a\", \"b\", \"c\", \"d\"]}}",
                "a,b,c,d\n9,2,5,8\n6,1,3,2\n8,4,6,8\n7,1,2,6\n10,5,6,9\n6,2,4,7\n");
        JsonNode result = result(Ran.command(file.toString()));
        assertThat(result.propertyNames())
                .containsExactly("percent_agreement", "krippendorff_alpha", "icc", "kendall_w", "correlations");
        assertThat(result.at("/icc/ICC2/value").asDouble()).isCloseTo(0.29, within(0.005));
    }

    @Test
    void aListOfCategoriesAddsKappas() throws IOException {
        Path file = file(
                HEAD + "\"kind\": \"raters\", \"columns\": {\"raters\": [\"a\", \"b\"]}, \"categories\": [1, 2, 3]}",
                "a,b\n1,1\n2,2\n3,3\n1,NA\n2,1\n");
        JsonNode result = result(Ran.command(file.toString()));
        assertThat(result.propertyNames()).contains("cohen_kappa", "fleiss_kappa", "light_kappa", "gwet");
        assertThat(result.at("/cohen_kappa/0/n").asInt()).isEqualTo(4);
        // observed 3/4, expected (2 x 1 + 1 x 2 + 1 x 1) / 16 = 5/16: 7/11
        assertThat(result.at("/cohen_kappa/0/unweighted/kappa").asDouble()).isCloseTo(7 / 11.0, within(1e-15));
    }

    @Test
    void ratingsWithDecimalsGetWhatNeedsNoCategories() throws IOException {
        Path file = file(
                HEAD + "\"kind\": \"raters\", \"columns\": {\"raters\": [\"a\", \"b\"]}}",
                "a,b\n1.5,1.5\n2.25,2.5\n-3,NA\n7e1,70\n");
        JsonNode result = result(Ran.command(file.toString()));
        assertThat(result.at("/correlations/pearson/0/1").asDouble()).isGreaterThan(0.99);
        assertThat(result.at("/krippendorff_alpha/interval").asDouble()).isGreaterThan(0.99);
        // one unit has a score below zero, but only one rating, so that it does not count
        assertThat(result.at("/krippendorff_alpha/ratio").isNumber()).isTrue();
    }

    @Test
    void whatDoesNotExistIsAWordWithTheReason() throws IOException {
        Path file = file(
                HEAD + "\"kind\": \"raters\", \"columns\": {\"raters\": [\"a\", \"b\"]}, \"categories\": [1, 2, 3]}",
                "a,b\n3,3\n3,3\n");
        JsonNode kappa = result(Ran.command(file.toString())).at("/cohen_kappa/0/unweighted");
        assertThat(kappa.path("kappa").asString()).isEqualTo("NaN");
        assertThat(kappa.path("undefined").asString()).isEqualTo("only one category was used");
    }

    @Test
    void pairsTakeTheReliabilityFromTheOption() throws IOException {
        Path file = file(
                HEAD + "\"kind\": \"paired\", \"columns\": {\"pre\": \"p\", \"post\": \"q\"}}",
                "p,q\n1,2\n2,2\n3,5\n4,3\n");
        JsonNode result = result(Ran.command("--reliability", "0.5", file.toString()));
        assertThat(result.at("/paired/reliable_change/reliability").asDouble()).isEqualTo(0.5);
        assertThat(result.at("/paired/difference/mean").asDouble()).isEqualTo(0.5);
        assertThat(result.at("/paired/reliable_change/rci").size()).isEqualTo(4);
    }

    @Test
    void normsAtTheTopLevelGiveCutoffs() throws IOException {
        // Jacobson & Truax (1991)
        Path file = file(
                HEAD + "\"kind\": \"paired\", \"columns\": {\"pre\": \"p\", \"post\": \"q\"}, \"inputs\": {"
                        + "\"reliable_change\": {\"sd_pre\": 7.5, \"reliability\": 0.8}, \"clinical_cutoffs\": {"
                        + "\"mean_dysfunctional\": 40, \"sd_dysfunctional\": 7.5, \"mean_functional\": 60, "
                        + "\"sd_functional\": 7.5}}}",
                "p,q\n32.5,47.5\n");
        JsonNode result = result(Ran.command(file.toString()));
        assertThat(result.at("/reliable_change/rci/0").asDouble()).isCloseTo(3.16, within(0.005));
        assertThat(result.at("/clinical_cutoffs/a").asDouble()).isEqualTo(55);
        assertThat(result.at("/paired/paired_t/t").asString()).isEqualTo("NaN");
    }

    @Test
    void itemsGetEveryBlockOnAScale() throws IOException {
        StringBuilder csv = new StringBuilder("a,b,c\n");
        for (String row : List.of("112", "122", "231", "232", "333", "322", "433", "344", "445", "554", "543", "455")) {
            csv.append(row.charAt(0) + "," + row.charAt(1) + "," + row.charAt(2) + "\n");
        }
        Path file = file(
                HEAD + "\"kind\": \"scale\", \"columns\": {\"items\": [\"a\", \"b\", \"c\"]}, "
                        + "\"scale_min\": 1, \"scale_max\": 5}",
                csv.toString());
        JsonNode result = result(Ran.command(file.toString()));
        assertThat(result.propertyNames())
                .containsExactly(
                        "descriptives",
                        "cronbach_alpha",
                        "guttman_lambda",
                        "omega_total",
                        "factor_analysis",
                        "polychoric",
                        "ordinal_reliability",
                        "grm",
                        "partial_credit_model",
                        "rating_scale_model",
                        "mokken",
                        "correlations",
                        "standard_error_of_measurement");
        assertThat(result.at("/cronbach_alpha/listwise/raw").asDouble()).isBetween(0.8, 1.0);
        assertThat(result.at("/mokken/Hij/0/0").isNull()).isTrue();
    }

    @Test
    void everyCaseIsALineOfItsOwn() throws IOException {
        Path file =
                file(HEAD + "\"kind\": \"paired\", \"columns\": {\"pre\": \"p\", \"post\": \"q\"}}", "p,q\n1,2\n2,4\n");
        assertThat(Ran.command(file.toString(), file.toString()).out().lines()).hasSize(2);
    }

    @Test
    void problemsNameTheFileAndThePlaceButNotWhatSomeoneWrote() throws IOException {
        Path file = file(
                HEAD + "\"kind\": \"paired\", \"columns\": {\"pre\": \"p\", \"post\": \"q\"}}",
                "p,q\n1,Jansen\n2\n3,4\n");
        Ran dutch = Ran.command(file.toString());
        assertThat(dutch.exit()).isEqualTo(1);
        assertThat(dutch.out()).isEmpty();
        assertThat(dutch.err().lines())
                .containsExactly(
                        "own.csv, regel 2, kolom q: verwacht een getal of NA, niet een tekst van 6 tekens",
                        "own.csv, regel 3: verwacht 2 velden, niet 1");
        assertThat(Ran.command("--lang", "en", file.toString()).err().lines())
                .containsExactly(
                        "own.csv, line 2, column q: expected a number or NA, got a text of 6 characters",
                        "own.csv, line 3: expected 2 fields, got 1");
    }

    @Test
    void goodCasesAreStillComputedBesideABadOne() throws IOException {
        Path good =
                file(HEAD + "\"kind\": \"paired\", \"columns\": {\"pre\": \"p\", \"post\": \"q\"}}", "p,q\n1,2\n2,4\n");
        Ran ran = Ran.command(folder.resolve("absent.json").toString(), good.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.err()).contains("absent.json: het bestand kan niet worden gelezen");
    }

    @Test
    void aRatingOutsideTheCategoriesIsAProblem() throws IOException {
        Path file = file(
                HEAD + "\"kind\": \"raters\", \"columns\": {\"raters\": [\"a\", \"b\"]}, \"categories\": [1, 2, 3]}",
                "a,b\n1,1\n2,7\n");
        Ran ran = Ran.command("--lang", "en", file.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err().strip())
                .isEqualTo("own.csv, line 3, column b: expected one of the listed categories, got 7");
    }

    @Test
    void aFileThatIsNoCaseIsAProblem() throws IOException {
        assertThat(Ran.command("--lang", "en", file("{", "").toString()).err()).contains("this is no valid JSON");
        assertThat(Ran.command("--lang", "en", file("{}", "").toString()).err())
                .contains("own.json schema: expected psychometrics-reference-1");
        assertThat(Ran.command(
                                "--lang",
                                "en",
                                file(HEAD + "\"kind\": \"else\"}", "").toString())
                        .err())
                .contains("own.json kind: expected scale, raters, paired or degenerate");
        assertThat(Ran.command(
                                "--lang",
                                "en",
                                file(HEAD + "\"kind\": \"scale\", \"columns\": {}}", "")
                                        .toString())
                        .err())
                .contains("own.json columns: expected items");
        String items = HEAD + "\"kind\": \"scale\", \"columns\": {\"items\": [\"a\"]}}";
        assertThat(Ran.command("--lang", "en", file(items, "").toString()).err())
                .contains("own.csv: there is no header line");
        assertThat(Ran.command("--lang", "en", file(items, "b\n1\n").toString()).err())
                .contains("own.csv: the column a is missing");
        assertThat(Ran.command("--lang", "en", file(items, "a\n1.5\n").toString())
                        .err())
                .contains("own.csv, line 2, column a: expected a whole number from -100 to 127, got 1.5");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(Ran.command().exit()).isEqualTo(2);
        assertThat(Ran.command("--lang", "fr", "a.json").exit()).isEqualTo(2);
        assertThat(Ran.command("--reliability", "1", "a.json").exit()).isEqualTo(2);
    }
}
