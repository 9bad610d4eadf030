package nl.wijkkit.examples.cli.zrm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ZrmCommandTest {

    private static final String HEADER = "subject,date,mode,group,financien_op_huishoudniveau,huisvesting,"
            + "organisatie_van_huishouden,huiselijke_relaties,sociale_omgeving\n";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private String good() throws IOException {
        return file(
                "good.csv",
                HEADER
                        + "a,2025-01-01,samen,Noord,1,2,3,4,5\n"
                        + "a,2025-06-01,samen,Noord,2,2,1,4,nvt\n"
                        + "b,2025-01-01,zelf,,1,,3,4,5\n");
    }

    @Test
    void readWritesASummaryAsJson() throws IOException {
        Run run = Run.of("zrm", "read", good(), "--instrument", "zrm-huishoudens");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("file").asString()).isEqualTo("good.csv");
        assertThat(json.get("instrument").asString()).isEqualTo("zrm-huishoudens");
        assertThat(json.get("rowsRead").asInt()).isEqualTo(3);
        assertThat(json.get("rowsKept").asInt()).isEqualTo(3);
        assertThat(json.get("rowsRefused").asInt()).isZero();
        assertThat(json.get("readToEnd").asBoolean()).isTrue();
        assertThat(json.get("subjects").asInt()).isEqualTo(2);
        assertThat(json.get("moments").asString()).isEqualTo("DATE");
        assertThat(json.get("waves").toString()).isEqualTo("{\"1\":2,\"2\":1}");
        assertThat(json.get("modes").toString()).isEqualTo("{\"SELF_REPORT\":1,\"TOGETHER\":2}");
        assertThat(json.get("groups").toString()).isEqualTo("{\"Noord\":2}");
        assertThat(json.get("problems").toString()).isEqualTo("{\"found\":0,\"byCode\":{}}");
        assertThat(json.get("domains").size()).isEqualTo(5);
        assertThat(json.get("domains").get(1).toString())
                .isEqualTo(
                        "{\"domain\":\"huisvesting\",\"name\":\"Huisvesting\",\"levels\":{\"1\":0,\"2\":2,\"3\":0,"
                                + "\"4\":0,\"5\":0},\"scored\":2,\"missing\":{\"UNANSWERED\":1},\"median\":{\"lower\":2,\"upper\":2}}");
        JsonNode english = JsonMapper.shared()
                .readTree(Run.of("zrm", "read", good(), "--instrument=zrm-huishoudens", "--lang=en", "--empty=declined")
                        .out());
        assertThat(english.get("domains").get(1).get("name").asString()).isEqualTo("Housing");
        assertThat(english.get("domains").get(1).get("missing").toString()).isEqualTo("{\"DECLINED\":1}");
    }

    @Test
    void readNamesFileRowAndColumnOfEveryProblem() throws IOException {
        String bad = file(
                "bad.csv",
                HEADER + "a,2025-01-01,samen,Noord,99,2,3,4,5\nb,2025-01-01,,,1,2.5,3,4,5\nc,2025-01-01,,,1,2,3,4,5\n");
        Run dutch = Run.of("zrm", "read", bad, "--instrument", "zrm-huishoudens");
        assertThat(dutch.exit()).isEqualTo(1);
        assertThat(dutch.err().lines())
                .containsExactly(
                        "bad.csv: rij 2, kolom 5 (financien_op_huishoudniveau): verwacht: een niveau van 1 tot en met 5;"
                                + " gevonden: 99, waarmee andere systemen aangeven dat iets ontbreekt; zeg bij het inlezen"
                                + " wat 99 hier betekent, bijvoorbeeld niet besproken",
                        "bad.csv: rij 3, kolom 6 (huisvesting): verwacht: een heel niveau van 1 tot en met 5; gevonden:"
                                + " 2.5; halve niveaus bestaan niet",
                        "tip: zeg wat een code betekent, bijvoorbeeld --missing 99=NOT_ASKED",
                        "3 rijen gelezen, 2 geweigerd");
        assertThat(JsonMapper.shared().readTree(dutch.out()).get("problems").toString())
                .isEqualTo("{\"found\":2,\"byCode\":{\"foreign-missing-code\":1,\"half-level\":1}}");
        Run english = Run.of("zrm", "read", bad, "--instrument", "zrm-huishoudens", "--lang", "EN", "--problems", "0");
        assertThat(english.err().lines())
                .containsExactly(
                        "... and 2 more problems",
                        "hint: say what a code means, for example --missing 99=NOT_ASKED",
                        "3 rows read, 2 refused");
        Run mapped = Run.of("zrm", "read", bad, "--instrument", "zrm-huishoudens", "--missing", "99=not_asked");
        assertThat(mapped.err()).startsWith("bad.csv: rij 3").doesNotContain("rij 2");
    }

    @Test
    void readHelpsWithColumns() throws IOException {
        Run run = Run.of("zrm", "read", good(), "--lang", "en");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("good.csv: row 1, column 5: expected the name of a domain of zrm-2017 or of a fixed column")
                .contains("hint: pass over a column with --ignore COLUMN")
                .contains("hint: choose the instrument with --instrument ID, for example zrm-2013");
        String both = file("both.csv", HEADER.replace("date,", "date,wave,") + "a,2025-01-01,1,,,1,2,3,4,5\n");
        assertThat(Run.of("zrm", "read", both, "--instrument", "zrm-huishoudens")
                        .err())
                .contains("tip: sla een kolom over met --ignore KOLOM");
        assertThat(Run.of("zrm", "read", both, "--instrument", "zrm-huishoudens", "--ignore", "wave")
                        .exit())
                .isZero();
    }

    @Test
    void readTakesAnInstrumentOfYourOwnALabelSetAndASeparator() throws IOException {
        String own;
        try (var in = nl.wijkkit.zrm.instrument.Instruments.class.getResourceAsStream("zrm-huishoudens.json")) {
            own = file(
                    "own.json",
                    new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                            .replace("\"zrm-huishoudens\"", "\"eigen-matrix\""));
        }
        Run run = Run.of("zrm", "read", good(), "--instrument", own);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(JsonMapper.shared().readTree(run.out()).get("instrument").asString())
                .isEqualTo("eigen-matrix");
        String broken = file("broken.json", "{}");
        Run refused = Run.of("zrm", "read", good(), "--instrument", broken);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("broken.json: ");
        Run piped = Run.of(
                "zrm",
                "read",
                file("pipe.csv", Files.readString(Path.of(good())).replace(',', '|')),
                "--instrument",
                "zrm-huishoudens",
                "--separator",
                "|");
        assertThat(piped.exit()).as(piped.err()).isZero();
        Run labels = Run.of("zrm", "read", good(), "--labels", "nee", "--lang", "en");
        assertThat(labels.exit()).isEqualTo(2);
        assertThat(labels.err()).startsWith("expected a label set of zrm-2017 (mijn-zrm)");
        assertThat(Run.of("zrm", "read", good(), "--labels", "mijn-zrm").exit()).isEqualTo(1);
    }

    @Test
    void wrongUsageIsToldShortly() throws IOException {
        assertThat(Run.of("zrm", "read", "nope.csv"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "verwacht: een CSV-bestand; gevonden: geen bestand nope.csv" + System.lineSeparator()
                                + "wijkkit zrm read --help" + System.lineSeparator()));
        assertThat(Run.of("zrm", "read", good(), "--instrument", "zrm-1999", "--lang", "en")
                        .err())
                .startsWith("expected an instrument (zrm-2010, zrm-2013, zrm-2017, ")
                .contains("or a file with one, found zrm-1999");
        Run code = Run.of("zrm", "read", good(), "--missing", "5=UNKNOWN");
        assertThat(code.exit()).isEqualTo(2);
        assertThat(code.err()).startsWith("code 5 must not be a level of zrm-2017 itself");
        assertThat(Run.of("zrm").exit()).isEqualTo(2);
        assertThat(Run.of("zrm").err()).contains("read", "report");
        assertThat(Run.of("zrm", "report", good()).exit()).isEqualTo(2);
        assertThat(Run.of("zrm", "raed").exit()).isEqualTo(2);
        assertThat(Run.of("zrm", "read", "--help").out()).contains("FILE", "--missing", "Exit codes:");
    }

    @Test
    void reportWritesOneSelfContainedPage() throws IOException {
        Path out = folder.resolve("new").resolve("folder");
        Run run = Run.of("zrm", "report", good(), "--instrument", "zrm-huishoudens", "--out", out.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        Path page = out.resolve("cohort-report.html");
        assertThat(run.out().strip()).isEqualTo(page.toString());
        String html = Files.readString(page);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<html lang=\"nl\">",
                        "<title>Verslag zelfredzaamheid - Zelfredzaamheid-Matrix voor Huishoudens</title>")
                .contains(
                        "<a class=\"utrecht-skip-link\" href=\"#content\">Naar de inhoud</a>",
                        "<main id=\"content\" class=\"utrecht-page\"")
                .contains("<dd>good.csv</dd>", "role=\"img\"")
                .contains("<th scope=\"row\">Huisvesting</th>", "<caption id=\"distribution-caption\">")
                .doesNotContain("<script", "src=", "<link", " th:", "@import", "Niet alles kon");
        assertThat(count(html, "<h1")).isEqualTo(1);
        assertThat(count(html, "<svg")).isEqualTo(2);
        assertThat(count(html, "<table")).isEqualTo(count(html, "<caption"));
        assertThat(count(html, "<th")).isEqualTo(count(html, "scope=\"") + count(html, "<thead"));
        assertThat(ids(html)).doesNotHaveDuplicates();
        assertThat(labelledBy(html)).isSubsetOf(ids(html));
        assertThat(html.replaceAll("\\s+", " "))
                .contains("<th scope=\"row\">Organisatie van huishouden</th> <td>1</td><td>0</td><td>0</td><td>0</td>")
                .contains("<th scope=\"row\">Sociale omgeving</th> <td>0</td><td>0</td><td>0</td><td>1</td>")
                .contains("<h2 id=\"reliability\">Betrouwbaarheid</h2>")
                .contains("Cronbachs alfa: niet te geven, want er zijn te weinig personen.");
    }

    @Test
    void reportSaysWhatCouldNotBeReadAndEscapesEverything() throws IOException {
        String name = "a&b<i>.csv";
        String bad = file(
                name,
                HEADER + "a,2025-01-01,samen,<b>,1,2,3,4,5\nb,2025-01-01,,,\"<script>alert(1)</script>\",2,3,4,5\n");
        Run run = Run.of(
                "zrm", "report", bad, "--instrument", "zrm-huishoudens", "--lang", "en", "--out", folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        String html = Files.readString(folder.resolve("cohort-report.html"));
        assertThat(html)
                .contains("<html lang=\"en\">", "Not everything could be read", "<th scope=\"row\">not a level</th>")
                .contains("<dd>a&amp;b&lt;i&gt;.csv</dd>")
                .contains("Nobody has more than one wave", "Every domain has a level in every assessment.")
                .doesNotContain("<script", "<b>", "was not read to its end");
    }

    @Test
    void reportWritesNothingAboutNothing() throws IOException {
        String empty = file("empty.csv", HEADER + "a,2025-01-01,,,9,2,3,4,5\n");
        Run run = Run.of(
                "zrm", "report", empty, "--instrument", "zrm-huishoudens", "--lang", "en", "--out", folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("empty.csv: no row was read, so there is no report");
        assertThat(folder.resolve("cohort-report.html")).doesNotExist();
        Run blocked = Run.of("zrm", "report", good(), "--instrument", "zrm-huishoudens", "--out", file("blocked", "x"));
        assertThat(blocked.exit()).isEqualTo(2);
        assertThat(blocked.err()).startsWith("verwacht: een map; gevonden: een bestand ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageHasEverySentenceThatItAsksFor(Language language) throws IOException {
        Map<String, String> words = ReportPage.words(language);
        assertThat(words.keySet()).isEqualTo(ReportPage.words(Language.NL).keySet());
        assertThat(words.values()).noneMatch(String::isBlank);
        try (var in = ReportPage.class.getResourceAsStream("cohort-report.html")) {
            String template = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(words.keySet()).containsAll(groups(template, "t\\['([a-zA-Z.]+)'\\]"));
        }
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static java.util.List<String> ids(String html) {
        return Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static java.util.Set<String> labelledBy(String html) {
        return groups(html, "aria-(?:labelledby|describedby)=\"([^\"]+)\"");
    }

    private static java.util.Set<String> groups(String text, String pattern) {
        java.util.Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
