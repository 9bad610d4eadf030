package nl.wijkkit.examples.cli.costmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkkit.examples.cli.Wijkkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known beside the costs: how many people live somewhere, and what was published before. */
class CostMapPublishingTest {

    @TempDir
    private Path folder;

    private Path costs;
    private Path register;

    private record Ran(int exit, String out, String err) {}

    private static Ran run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        int exit = Wijkkit.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(texts);
        return new Ran(exit, out.toString(), err.toString());
    }

    @BeforeEach
    void inventCosts() throws IOException {
        costs = folder.resolve("costs.csv");
        register = folder.resolve("register.json");
        Files.writeString(costs, run("costmap", "--sample", "7").out());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void areaWithFewInhabitantsIsHidden() throws IOException {
        String all = run("costmap", costs).out();
        Path few = file("inhabitants.csv", "\uFEFFarea,inhabitants\nCentrum,4\nBomenbuurt,2500\n");
        Ran ran = run("costmap", costs, "--inhabitants", few);

        assertThat(all).contains("\nCentrum,*,");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).doesNotContain("\nCentrum,*,").contains("\nBomenbuurt,*,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "area,inhabitants;Centrum,many | rij 2: verwacht: een geheel getal vanaf 0; gevonden: een tekst van 4 tekens",
                "area,inhabitants;,7 | rij 2: verwacht: een gebied; gevonden: niets",
                "area,inhabitants;Centrum,7;Centrum,8 | rij 3: verwacht: elk gebied één keer; gevonden: Centrum nog eens",
                "area,people;Centrum,7 | kopregel: verwacht: een kolom inhabitants; gevonden: geen",
                "area,inhabitants | bestand: verwacht: rijen met area en inhabitants; gevonden: geen"
            })
    void noFiguresWithoutANumberForEachAreaThatWasNamed(String csv, String told) throws IOException {
        Path wrong = file("wrong.csv", csv.replace(';', '\n'));
        Ran ran = run("costmap", costs, "--inhabitants", wrong);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).endsWith("wrong.csv: " + told + System.lineSeparator());
    }

    @Test
    void secondTableOnTheSamePeopleAndDaysIsNotShown() throws IOException {
        Ran first = run("costmap", costs, "--register", register, "--id", "2026-macro");
        String kept = Files.readString(register);
        Ran other = run("costmap", costs, "--by", "age_class", "--register", register, "--id", "2026-ages");

        assertThat(first.exit()).isZero();
        assertThat(first.out()).contains("*,*,");
        assertThat(kept).contains("\"2026-macro\"");
        assertThat(other.exit()).isEqualTo(1);
        assertThat(other.out()).isEmpty();
        assertThat(other.err()).contains("publicatie 2026-macro", "het verschil zou iets kunnen verraden");
        assertThat(Files.readString(register)).isEqualTo(kept);
    }

    @Test
    void sameFiguresMayBeShownAgainUnderAnotherId() throws IOException {
        Ran first = run("costmap", costs, "--register", register, "--id", "first");
        Ran again = run("costmap", costs, "--register", register, "--id", "again");
        Ran taken = run("costmap", costs, "--register", register, "--id", "again", "--lang", "en");

        assertThat(again.exit()).isZero();
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(Files.readString(register)).contains("\"first\"", "\"again\"");
        assertThat(taken.exit()).isEqualTo(1);
        assertThat(taken.err()).contains("publication again: this id was used before");
    }

    @Test
    void brokenRegisterShowsNothingAndIsLeftAlone() throws IOException {
        Files.writeString(register, "{\"publications\": [");
        Ran ran = run("costmap", costs, "--register", register, "--id", "x");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("verwacht: een register van publicaties; gevonden: iets anders");
        assertThat(register).hasContent("{\"publications\": [");
    }

    @Test
    void registerNeedsAnId() {
        assertThat(run("costmap", costs, "--register", register).exit()).isEqualTo(2);
        assertThat(run("costmap", costs, "--register", register, "--id", "met spatie")
                        .err())
                .startsWith("--id: verwacht: 1 tot 64 letters");
        assertThat(register).doesNotExist();
    }
}
