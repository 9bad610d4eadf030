package nl.wijkkit.examples.cli.costmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkkit.examples.cli.Wijkkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        Path few = file("inhabitants.csv", "\uFEFFarea;inhabitants\n" + inhabitants(neighbourhoods()));
        Ran ran = run("costmap", costs, "--inhabitants", few);

        assertThat(all).contains("\nCentrum,*,");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).doesNotContain("\nCentrum,*,").contains("\nBomenbuurt,*,");
    }

    @Test
    void postalCodeMayBeWrittenAsPeopleDo() throws IOException {
        Set<String> written = new TreeSet<>();
        column("postcode")
                .forEach(code -> written.add(
                        code.substring(0, 4) + " " + code.substring(4).toLowerCase(Locale.ROOT)));
        Path all = file("all.csv", "area ; inhabitants\n" + inhabitants(written));
        assertThat(run("costmap", costs, "--level", "meso", "--inhabitants", all)
                        .err())
                .isEmpty();
    }

    @Test
    void noFiguresWhereAnAreaOfTheCostsHasNoNumber() throws IOException {
        Set<String> others = neighbourhoods();
        others.remove("Haven");
        Ran ran = run("costmap", costs, "--inhabitants", file("most.csv", "area;inhabitants\n" + inhabitants(others)));
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .endsWith("most.csv: buurt: verwacht: een aantal inwoners van Haven; gevonden: niets"
                        + System.lineSeparator());
    }

    private Set<String> neighbourhoods() throws IOException {
        return column("neighbourhood");
    }

    private Set<String> column(String name) throws IOException {
        List<String> lines = Files.readAllLines(costs);
        int place = List.of(lines.get(0).split(",", -1)).indexOf(name);
        Set<String> found = new TreeSet<>();
        lines.subList(1, lines.size()).forEach(line -> found.add(line.split(",", -1)[place]));
        found.remove("");
        return found;
    }

    /** Few in Centrum, many elsewhere. */
    private static String inhabitants(Set<String> areas) {
        return areas.stream()
                .map(area -> area + ";" + (area.equals("Centrum") ? 4 : 2_500) + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "area,inhabitants;Centrum,many | rij 2: verwacht: een geheel getal vanaf 0; gevonden: een tekst van 4 tekens",
                "area,inhabitants;,7 | rij 2: verwacht: een gebied; gevonden: niets",
                "area,inhabitants;Centrum,7;Centrum,8 | rij 3: verwacht: elk gebied één keer; gevonden: een gebied van een eerdere rij",
                "area,people;Centrum,7 | kopregel: verwacht: een kolom inhabitants; gevonden: geen",
                "area,inhabitants;\"Centrum,7;Haven,8 | bestand: verwacht: CSV; gevonden: iets anders",
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
    void incompleteCostsAreNotPublishedSoThatTheMendedOnesCanBe() throws IOException {
        String sound = Files.readString(costs);
        Files.writeString(costs, sound + "no pseudonym,h,WMO,a,10,2026,9901AA,x,,,\n");
        Ran bad = run("costmap", costs, "--register", register, "--id", "first");
        Files.writeString(costs, sound);
        Ran mended = run("costmap", costs, "--register", register, "--id", "first");

        assertThat(bad.exit()).isEqualTo(1);
        assertThat(bad.out()).isEmpty();
        assertThat(bad.err()).contains("er is niets gepubliceerd");
        assertThat(mended.exit()).isZero();
        assertThat(mended.err()).isEqualTo("nieuw register: " + register + System.lineSeparator());
    }

    @Test
    void registerBehindALinkIsReplacedWhereItStands() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared")).resolve("register.json");
        Files.writeString(shared, "{\"publications\": []}");
        Files.createSymbolicLink(register, shared);
        assertThat(run("costmap", costs, "--register", register, "--id", "linked")
                        .exit())
                .isZero();
        assertThat(Files.isSymbolicLink(register)).isTrue();
        assertThat(Files.readString(shared)).contains("\"linked\"");
        assertThat(shared.resolveSibling("register.json.new")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"publications\": [", "null", "[]", "{\"publications\": null}"})
    void brokenRegisterShowsNothingAndIsLeftAlone(String broken) throws IOException {
        Files.writeString(register, broken);
        Ran ran = run("costmap", costs, "--register", register, "--id", "x");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("verwacht: een register van publicaties; gevonden: iets anders");
        assertThat(register).hasContent(broken);
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
