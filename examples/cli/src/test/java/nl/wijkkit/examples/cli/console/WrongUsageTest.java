package nl.wijkkit.examples.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkkit.examples.cli.Wijkkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads who typed something that cannot be. */
class WrongUsageTest {

    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        err.getBuffer().setLength(0);
        return Wijkkit.commandLine().setErr(new PrintWriter(err)).execute(args);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decide --jsn cases.csv | onbekende optie: --jsn | unknown option: --jsn",
                "decide | verwacht: CASES.csv; gevonden: niets | expected CASES.csv, found nothing",
                "household | verwacht: --brp FILE; gevonden: niets | expected --brp FILE, found nothing",
                "costmap | verwacht: FILE; gevonden: niets | expected FILE, found nothing",
                "decide a.csv b.csv | verwacht: niets meer; gevonden: b.csv | expected nothing more, found b.csv",
                "zrm read a.csv --missing 5= | --missing: verwacht: CODE=REASON (not_applicable of not_asked of declined of"
                        + " unknown of unnecessary of unanswered); gevonden: niets | --missing: expected CODE=REASON"
                        + " (not_applicable or not_asked or declined or unknown or unnecessary or unanswered), found nothing",
                "zrm read a.csv --missing 5=so | --missing: verwacht: CODE=REASON (not_applicable of not_asked of declined of"
                        + " unknown of unnecessary of unanswered); gevonden: so | --missing: expected CODE=REASON"
                        + " (not_applicable or not_asked or declined or unknown or unnecessary or unanswered), found so",
                "rules foo | verwacht: een opdracht (list, check); gevonden: foo"
                        + " | expected a command (list, check), found foo",
                "rules list --module zrm | --module: verwacht: consent of signals; gevonden: zrm"
                        + " | --module: expected consent or signals, found zrm",
                "costmap a.csv --by area | --by: verwacht: law of provider of age_class of household_type; gevonden: area"
                        + " | --by: expected law or provider or age_class or household_type, found area",
                "costmap --sample x | --sample: verwacht: een geheel getal; gevonden: x"
                        + " | --sample: expected a whole number, found x",
                "reliability a.json --reliability x | --reliability: verwacht: een getal; gevonden: x"
                        + " | --reliability: expected a number, found x",
                "reliability a.json --reliability 1 | --reliability: verwacht: van 0 tot 1; gevonden: 1.0"
                        + " | --reliability: expected from 0 up to but not 1, found 1.0",
                "demo --no-pdf --no-pdf | verwacht: --no-pdf één keer; gevonden: vaker"
                        + " | expected --no-pdf once, found more"
            })
    void whatIsWrongIsToldInTheLanguageOfThePerson(String line, String nl, String en) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).first().isEqualTo(nl);
        assertThat(err.toString().strip()).endsWith(" --help");
        assertThat(run((line + " --lang en").split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).first().isEqualTo(en);
        assertThat(run((line + " --lang=EN").split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).first().isEqualTo(en);
    }

    @Test
    void aNearMissIsGuessedAt() {
        assertThat(run("decide", "--jsn", "a.csv")).isEqualTo(2);
        assertThat(err.toString().lines()).contains("bedoelde u: --json");
        assertThat(run("rulse", "--lang", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("expected a command (", "did you mean: ", "rules");
    }

    @Test
    void aLanguageThatIsNotSpokenIsRefused() {
        assertThat(run("decide", "a.csv", "--lang", "fr")).isEqualTo(2);
        assertThat(err.toString().lines()).first().isEqualTo("--lang: verwacht: nl of en; gevonden: fr");
    }

    @Test
    void aGroupByItselfShowsWhatIsInIt() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: wijkkit", "costmap", "triage");
        assertThat(run("rules")).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: wijkkit rules", "list", "check");
    }

    @Test
    void aFileWhereAFolderMustComeIsRefusedBeforeTheWork(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("file"), "x").toString();
        for (String[] command : new String[][] {
            {"demo", "--out", file}, {"zrm", "report", file, "--out", file}, {"costmap", file, "--out", file}
        }) {
            assertThat(run(command)).isEqualTo(2);
            assertThat(err.toString().lines()).first().isEqualTo("verwacht: een map; gevonden: een bestand " + file);
        }
    }

    @Test
    void theVersionIsTold() {
        StringWriter out = new StringWriter();
        assertThat(Wijkkit.commandLine().setOut(new PrintWriter(out)).execute("--version"))
                .isZero();
        assertThat(out.toString()).startsWith("wijkkit");
    }
}
