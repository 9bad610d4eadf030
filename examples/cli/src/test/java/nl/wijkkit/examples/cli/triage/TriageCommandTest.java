package nl.wijkkit.examples.cli.triage;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkkit.examples.cli.Wijkkit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriageCommandTest {

    /** What a run wrote and how it ended. */
    private record Ran(int exit, String out, String err) {}

    private static Ran run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Wijkkit.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Ran(exit, out.toString(), err.toString());
    }

    private static Path reference() {
        Path from = Path.of("").toAbsolutePath();
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/reference/cases/signal-cases.csv");
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return from.resolve("shared/reference/cases/signal-cases.csv");
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static void compare(Path file) throws IOException {
        Ran ran = run("triage", file.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        Map<String, NamedCsvRecord> found = new LinkedHashMap<>();
        rows(ran.out()).forEach(row -> found.put(row.getField("id"), row));
        SoftAssertions softly = new SoftAssertions();
        for (NamedCsvRecord expected : rows(Files.readString(file))) {
            String id = expected.getField("id");
            NamedCsvRecord row = Objects.requireNonNull(found.get(id), id);
            softly.assertThat(List.of(
                            row.getField("urgency"),
                            row.getField("deadline"),
                            row.getField("deadline_rule"),
                            row.getField("route")))
                    .as(id)
                    .containsExactly(
                            expected.getField("expected_urgency"),
                            expected.getField("expected_deadline"),
                            expected.getField("deadline_rule"),
                            expected.getField("expected_route"));
            softly.assertThat(row.getField("reason_codes").split(";"))
                    .as(id + " reasons")
                    .contains(expected.getField("reason_codes").split(";"));
            softly.assertThat(row.getField("rules")).as(id + " rules").isNotBlank();
        }
        softly.assertAll();
    }

    @Test
    void everyReferenceCaseComesOutAsTheLawAndTheConventionsSay() throws IOException {
        Path file = reference();
        Assumptions.assumeTrue(Files.isRegularFile(file), "the reference cases are not part of the repository");
        compare(file);
    }

    @Test
    void everyCaseOfOurOwnComesOutAsWorkedOutByHand() throws IOException, URISyntaxException {
        compare(Path.of(Objects.requireNonNull(TriageCommandTest.class.getResource("own-cases.csv"))
                .toURI()));
    }

    @Test
    void aRowThatCannotBeReadIsToldAndTheOthersStand(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, """
                id,kind,received_at,facts
                a,WMO_REPORT,2025-02-21T09:00,age=old
                b,WMO_REPORT,yesterday,
                c,SOMETHING,2025-02-21T09:00,
                """);
        Ran ran = run("triage", file.toString(), "--lang", "en");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out().lines().toList())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("a,NORMAL,2025-04-04,WMO_INVESTIGATION_6W,WMO_LOKET"))
                .anySatisfy(line -> assertThat(line).startsWith("c,NORMAL,2025-02-24,POLICY_1WD,AANMELDPUNT"));
        assertThat(ran.err()).contains("line 2, fact age: not-a-number").contains("line 3, column received_at");
        assertThat(ran.err()).doesNotContain("yesterday").doesNotContain("old,");
    }

    @Test
    void whatMayNotBeAskedIsToldByCodeAndIsNoProblem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, "id,kind,received_at,facts\na,QUESTION,2025-02-21T09:00,nationality=Zembla\n");
        Ran ran = run("triage", file.toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).contains("never-asked").doesNotContain("Zembla").doesNotContain("nationality");
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsToldAndTheRowsBeforeItStand(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, """
                id,kind,received_at,facts
                a,QUESTION,2025-02-21T09:00,
                b,QUESTION,2025-02-21T09:00,"open
                c,QUESTION,2025-02-21T09:00,
                """);
        Ran ran = run("triage", file.toString(), "--lang", "en");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("\na,").doesNotContain("\nb,");
        assertThat(ran.err()).contains("expected CSV, found something else");
    }

    @Test
    void wrongUsageAndAMissingColumnAreTold(@TempDir Path folder) throws IOException {
        assertThat(run("triage", folder.resolve("none.csv").toString()).exit()).isEqualTo(2);
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, "id,kind\na,QUESTION\n");
        Ran ran = run("triage", file.toString(), "--lang", "en");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("expected a column received_at, found none");
    }

    @Test
    void aDayWithoutRulesIsToldAndTheOtherRowsStand(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, """
                id,kind,received_at,evaluate_at
                a,QUESTION,1999-02-21T09:00,
                b,QUESTION,2025-02-21T09:00,9999-12-31T00:00
                c,QUESTION,2025-02-21T09:00,
                """);
        Ran ran = run("triage", file.toString(), "--lang", "en");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out().lines().toList()).hasSize(2).last().asString().startsWith("c,LOW");
        assertThat(ran.err())
                .contains("line 2, column received_at: out-of-range")
                .contains("line 3, column evaluate_at: out-of-range");
    }

    @Test
    void aFileWithSemicolonsAByteOrderMarkAndCarriageReturnsIsReadToo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.writeString(
                file,
                String.join(
                        "\r\n",
                        "\uFEFFkind;id;extra;received_at;facts",
                        "ARREARS_RENT;a;x;2025-03-03T08:00;\"amount=600;months=2\"",
                        ""));
        Ran ran = run("triage", file.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("a,NORMAL,2025-03-31,WGS_SIGNAL_4W,VROEGSIGNALERING,AMOUNT_HIGH;SINGLE");
    }

    @Test
    void anEmptyFileIsToldAndAFileWithoutRowsIsFine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, "");
        Ran empty = run("triage", file.toString());
        assertThat(empty.exit()).isEqualTo(1);
        assertThat(empty.err()).contains("empty-file");
        Files.writeString(file, "id,kind,received_at\n");
        assertThat(run("triage", file.toString()).exit()).isZero();
    }

    @Test
    void theRulesOfSignalsAreListedAndSound() {
        Ran list = run("rules", "list", "--module", "signals", "--lang", "en");
        assertThat(list.exit()).isZero();
        assertThat(list.out()).contains("threat: In a threatening situation").contains("Wgs 4(2)");
        Ran check = run("rules", "check", "--module", "signals", "--lang", "en");
        assertThat(check.exit()).isZero();
        assertThat(check.out()).contains("findings: 0");
        assertThat(run("rules", "check", "--module", "nothing").exit()).isEqualTo(2);
        assertThat(Arrays.asList(run("rules", "check").out().split("\n"))).isNotEmpty();
    }
}
