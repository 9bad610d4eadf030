package nl.wijkkit.examples.cli.costmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wijkkit.examples.cli.Wijkkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostMapCommandTest {

    @TempDir
    private Path folder;

    private record Ran(int exit, String out, String err) {}

    private static Ran run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Wijkkit.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new Ran(exit, out.toString(), err.toString());
    }

    private String sample() throws IOException {
        Path file = folder.resolve("costs.csv");
        Files.writeString(file, run("costmap", "--sample", "7").out());
        return file.toString();
    }

    @Test
    void theSampleIsTheSameForTheSameSeed() {
        assertThat(run("costmap", "--sample", "7").out())
                .isEqualTo(run("costmap", "--sample", "7").out())
                .isNotEqualTo(run("costmap", "--sample", "8").out());
    }

    @Test
    void macroWritesRoundedCellsForNeighbourhoodsAndAMap() throws IOException {
        Path out = folder.resolve("out");
        Ran ran = run("costmap", sample(), "--level", "macro", "--out", out.toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        List<String> lines = ran.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("neighbourhood,law,users,amount");
        assertThat(lines).anyMatch(line -> line.startsWith("*,*,"));
        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(line -> assertThat(line).matches("[^,]+,[^,]+,(\\.,\\.|[1-9][0-9]*[05],[0-9]+00\\.00)"));
        String svg = Files.readString(out.resolve("cost-map-macro.svg"));
        assertThat(svg).contains("<title", "<desc", "Centrum", "Kosten per buurt");
        String html = Files.readString(out.resolve("cost-map-macro.html"));
        assertThat(html).contains("<svg", "<caption", "scope=\"row\">Centrum<", "lang=\"nl\"");
    }

    @Test
    void mesoWritesPostalCodesWithinNeighbourhoods() throws IOException {
        Ran ran = run("costmap", sample(), "--level", "meso", "--lang", "en", "--by", "age_class");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("neighbourhood,postcode6,age_class,users,amount\n");
        assertThat(ran.out().lines()).anyMatch(line -> line.matches("Bomenbuurt,9901A[A-T],\\*,[0-9]+,[0-9.]+"));
    }

    @Test
    void aBadRowIsToldAndTheOthersCount() throws IOException {
        Path file = folder.resolve("bad.csv");
        Files.writeString(file, run("costmap", "--sample", "7").out() + "Jan de Vries,h,WMO,a,10,2026,9901AA,x,,,\n");
        Ran ran = run("costmap", file.toString(), "--level", "macro");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("bad.csv: rij ", "kolom 1 (person)").doesNotContain("Vries");
        assertThat(ran.out()).contains("*,*,");
    }

    @Test
    void wrongUsageIsTold() throws IOException {
        assertThat(run("costmap").exit()).isEqualTo(2);
        assertThat(run("costmap", "none.csv").err()).contains("geen bestand none.csv");
        assertThat(run("costmap", sample(), "--by", "street").exit()).isEqualTo(2);
        Path rules = folder.resolve("rules.json");
        Files.writeString(rules, "{}");
        Ran ran = run("costmap", sample(), "--rules", rules.toString(), "--lang", "en");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("field minimumPersons is missing");
        Path empty = folder.resolve("empty.csv");
        Files.writeString(empty, "person,law,provider,amount,period,postcode\n");
        assertThat(run("costmap", empty.toString()).exit()).isEqualTo(1);
    }
}
