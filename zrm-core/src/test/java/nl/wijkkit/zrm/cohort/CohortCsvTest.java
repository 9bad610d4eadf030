package nl.wijkkit.zrm.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.instrument.Instrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CohortCsvTest {

    @Test
    void keepsEveryGoodRow() {
        ImportedCohort imported =
                Zrm.read(Zrm.HEADER, "a,2025-03-31,1,2,3,4,5", "b,2025-04-01,5,4,3,2,1", "a,2025-09-30,2,2,3,4,5");
        Cohort cohort = imported.cohort();
        assertThat(imported.isComplete()).isTrue();
        assertThat(imported.readToEnd()).isTrue();
        assertThat(imported.rowsRead()).isEqualTo(3);
        assertThat(imported.rowsRefused()).isZero();
        assertThat(cohort.rows()).isEqualTo(3);
        assertThat(cohort.subjects()).isEqualTo(2);
        assertThat(cohort.momentKind()).isEqualTo(MomentKind.DATE);
        assertThat(Zrm.levels(cohort, 0)).containsExactly(1, 2, 3, 4, 5);
        assertThat(Zrm.levels(cohort, 1)).containsExactly(2, 2, 3, 4, 5);
        assertThat(Zrm.levels(cohort, 2)).containsExactly(5, 4, 3, 2, 1);
        assertThat(cohort.date(1)).contains(LocalDate.of(2025, 9, 30));
        assertThat(imported.subjects().get(0)).isEqualTo(SubjectId.of("a"));
        assertThat(imported.subjects().get(1)).isEqualTo(SubjectId.of("b"));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void findsTheSeparatorInTheHeader(char separator) {
        String file = Zrm.file(Zrm.HEADER, "a,2025-03-31,1,2,3,4,5").replace(',', separator);
        ImportedCohort imported = CohortCsv.withDefaults().read(new StringReader(file), Zrm.HOUSEHOLDS);
        assertThat(imported.isComplete()).isTrue();
        assertThat(imported.cohort().rows()).isEqualTo(1);
    }

    @Test
    void doesNotCountSeparatorsWithinQuotes() {
        String header = "\"a,b,c,d,e,f,g,h,i,j\"," + Zrm.HEADER;
        ImportedCohort imported = Zrm.read(
                CohortCsv.withDefaults().withIgnoredColumn("a b c d e f g h i j"),
                header.replace(",subject", ";subject").replace(",date", ";date").replace("," + Zrm.DOMAINS, ";")
                        + Zrm.DOMAINS.replace(',', ';'),
                "x;a;2025-03-31;1;2;3;4;5");
        assertThat(Zrm.en(imported)).isEmpty();
        assertThat(Zrm.levels(imported.cohort(), 0)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void skipsEmptyLinesBeforeTheHeaderWhenItLooksForTheSeparator() {
        ImportedCohort imported = Zrm.read("", "", Zrm.HEADER.replace(',', ';'), "a;2025-03-31;1;2;3;4;5");
        assertThat(imported.isComplete()).isTrue();
        assertThat(imported.cohort().rows()).isEqualTo(1);
    }

    @Test
    void takesTheSeparatorThatItIsTold() {
        String file = Zrm.file(Zrm.HEADER, "a,2025-03-31,1,2,3,4,5").replace(',', '|');
        ImportedCohort imported =
                CohortCsv.withDefaults().withSeparator('|').read(new StringReader(file), Zrm.HOUSEHOLDS);
        assertThat(imported.isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\n', '\r'})
    void refusesASeparatorThatCannotBeOne(char separator) {
        CohortCsv csv = CohortCsv.withDefaults();
        assertThatThrownBy(() -> csv.withSeparator(separator))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a separator must not be a quotation mark or a line end");
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(Zrm.cohort("\uFEFF" + Zrm.HEADER, "a,2025-03-31,1,2,3,4,5").rows())
                .isEqualTo(1);
    }

    @Test
    void understandsDutchAndEnglishNamesAndAliasesInTheHeader() {
        Instrument zrm = Zrm.ZRM_2017;
        String header = "Pseudoniem;Datum beoordeling;FINANCIËN;WERK_OPLEIDING;Use of time;Housing;Huiselijke relaties;"
                + "geestelijke_gezondheid;Physical health;Middelengebruik;BASALE_ADL_ACTIVITEITEN_DAGELIJKS_LEVEN_;"
                + "Instrumentele ADL;Social network;Maatschappelijke participatie;JUSTITIE";
        ImportedCohort imported = CohortCsv.withDefaults()
                .read(new StringReader(Zrm.file(header, "a;31-03-2025;1;2;3;4;5;1;2;3;4;5;1;2;3")), zrm);
        assertThat(Zrm.en(imported)).isEmpty();
        assertThat(imported.cohort().level(0, 0)).isEqualTo(1);
        assertThat(imported.cohort().level(0, 12)).isEqualTo(3);
    }

    @Test
    void understandsTheNamesOfALabelSetWhenTold() {
        Instrument zrm = Zrm.ZRM_2017;
        var labels = zrm.labels().get(0);
        String header = "subject,date,"
                + String.join(
                        ",",
                        labels.names().values().stream().map(name -> name.nl()).toList());
        String row = "a,2025-03-31" + ",2".repeat(13);
        CohortCsv csv = CohortCsv.withDefaults();
        assertThat(csv.withLabels(labels)
                        .read(new StringReader(Zrm.file(header, row)), zrm)
                        .isComplete())
                .isTrue();
        assertThat(csv.read(new StringReader(Zrm.file(header, row)), zrm).isComplete())
                .isFalse();
        assertThatThrownBy(() -> csv.withLabels(labels).read(new StringReader(""), Zrm.HOUSEHOLDS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsWavesWhereThereAreNoDates() {
        Cohort cohort = Zrm.cohort(
                "persoon,meting," + Zrm.DOMAINS,
                "a,T0,1,2,3,4,5",
                "a,t12,2,2,3,4,5",
                "b,65535,1,1,1,1,1",
                "b,0,1,1,1,1,1");
        assertThat(cohort.momentKind()).isEqualTo(MomentKind.WAVE);
        assertThat(cohort.wave(0)).isZero();
        assertThat(cohort.wave(1)).isEqualTo(12);
        assertThat(cohort.wave(2)).isZero();
        assertThat(cohort.wave(3)).isEqualTo(65535);
        assertThat(cohort.date(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 2025-03-31",
        "31-03-2025, 2025-03-31",
        "1-3-2025, 2025-03-01",
        "1-12-2025, 2025-12-01",
        "21-3-2025, 2025-03-21",
        "' 2024-02-29 ', 2024-02-29",
        "1950-01-01, 1950-01-01",
        "2129-06-06, 2129-06-06"
    })
    void readsDatesAsTheNetherlandsAndTheStandardWriteThem(String written, LocalDate date) {
        assertThat(Zrm.cohort(Zrm.HEADER, "a," + written + ",1,2,3,4,5").date(0))
                .contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "professional, PROFESSIONAL", "door een professional, PROFESSIONAL", "SAMEN, TOGETHER", "together, TOGETHER",
        "self-report, SELF_REPORT", "SELF_REPORT, SELF_REPORT", "zelf, SELF_REPORT", "by the client, SELF_REPORT"
    })
    void readsTheMode(String written, Mode mode) {
        Cohort cohort = Zrm.cohort("subject,date,wijze," + Zrm.DOMAINS, "a,2025-03-31," + written + ",1,2,3,4,5");
        assertThat(cohort.mode(0)).contains(mode);
    }

    @Test
    void leavesTheModeOpenWhereTheCellIsEmpty() {
        Cohort cohort = Zrm.cohort("subject,date,mode," + Zrm.DOMAINS, "a,2025-03-31, ,1,2,3,4,5");
        assertThat(cohort.mode(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zrm-huishoudens", "ZRM HUISHOUDENS", "Self-Sufficiency Matrix for Households"})
    void acceptsRowsThatNameTheInstrument(String written) {
        Cohort cohort = Zrm.cohort("subject,date,editie," + Zrm.DOMAINS, "a,2025-03-31," + written + ",1,2,3,4,5");
        assertThat(cohort.rows()).isEqualTo(1);
    }

    @Test
    void readsGroups() {
        Cohort cohort = Zrm.cohort(
                "subject,date,groep," + Zrm.DOMAINS,
                "a,2025-03-31, Noord ,1,2,3,4,5",
                "b,2025-03-31,,1,2,3,4,5",
                "c,2025-03-31,Zuid,1,2,3,4,5",
                "d,2025-03-31,Noord,1,2,3,4,5");
        assertThat(cohort.groups()).containsExactly("Noord", "Zuid");
        assertThat(cohort.group(0)).contains("Noord");
        assertThat(cohort.group(1)).isEmpty();
        assertThat(cohort.group(2)).contains("Zuid");
        assertThat(cohort.group(3)).contains("Noord");
    }

    @ParameterizedTest
    @CsvSource({
        "nvt, NOT_APPLICABLE", "N.v.t., NOT_APPLICABLE", "n/a, NOT_APPLICABLE", "not applicable, NOT_APPLICABLE",
        "NOT_ASKED, NOT_ASKED", "not asked, NOT_ASKED", "niet gevraagd, NOT_ASKED", "onbesproken, NOT_ASKED",
        "niet besproken, NOT_ASKED", "declined, DECLINED", "geweigerd, DECLINED", "refused, DECLINED",
        "onbekend, UNKNOWN", "unknown, UNKNOWN", "niet nodig, UNNECESSARY", "not necessary, UNNECESSARY",
        "not filled in, UNANSWERED", "'', UNANSWERED", "'  ', UNANSWERED"
    })
    void keepsReasonsApart(String written, Absence reason) {
        Cohort cohort = Zrm.cohort(Zrm.HEADER, "a,2025-03-31,\"" + written + "\",2,3,4,5");
        assertThat(cohort.hasLevel(0, 0)).isFalse();
        assertThat(cohort.absence(0, 0)).contains(reason);
        assertThat(cohort.absence(0, 1)).isEmpty();
        assertThatThrownBy(() -> cohort.level(0, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no level in row 0, domain 0");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "' 3 ', 3",
        "3.0, 3",
        "'3,0', 3",
        "3.00, 3",
        "beperkt zelfredzaam, 3",
        "NIET_ZELFREDZAAM, 2",
        "acute problem, 1"
    })
    void readsLevelsAsNumbersAndByName(String written, int level) {
        Cohort cohort = Zrm.cohort(Zrm.HEADER, "a,2025-03-31,\"" + written + "\",2,3,4,5");
        assertThat(cohort.level(0, 0)).isEqualTo(level);
    }

    @Test
    void givesAnEmptyCellTheMeaningThatItIsTold() {
        Cohort cohort = Zrm.read(
                        CohortCsv.withDefaults().withEmptyCellAs(Absence.NOT_ASKED),
                        Zrm.HEADER,
                        "a,2025-03-31,,2,3,4,5")
                .cohort();
        assertThat(cohort.absence(0, 0)).contains(Absence.NOT_ASKED);
    }

    @Test
    void refusesEmptyCellsWhenTold() {
        ImportedCohort imported =
                Zrm.read(CohortCsv.withDefaults().withEmptyCellsRefused(), Zrm.HEADER, "a,2025-03-31,,2,3,4,5");
        assertThat(Zrm.nl(imported))
                .containsExactly("empty-cell rij 2, kolom 3 (" + Zrm.KEYS.get(0)
                        + "): verwacht: een niveau of een reden; gevonden: niets");
        assertThat(Zrm.en(imported))
                .containsExactly("empty-cell row 2, column 3 (" + Zrm.KEYS.get(0)
                        + "): expected a level or a reason, found nothing");
    }

    @Test
    void understandsForeignCodesOnceTheirMeaningIsTold() {
        CohortCsv csv = CohortCsv.withDefaults()
                .withMissingCode(" 99 ", Absence.NOT_ASKED)
                .withMissingCode("0", Absence.NOT_APPLICABLE)
                .withMissingCode("NA", Absence.UNKNOWN);
        Cohort cohort = Zrm.read(csv, Zrm.HEADER, "a,2025-03-31,99,0,na,4,5").cohort();
        assertThat(cohort.absence(0, 0)).contains(Absence.NOT_ASKED);
        assertThat(cohort.absence(0, 1)).contains(Absence.NOT_APPLICABLE);
        assertThat(cohort.absence(0, 2)).contains(Absence.UNKNOWN);
        assertThat(cohort.level(0, 3)).isEqualTo(4);
    }

    @Test
    void refusesACodeThatWouldChangeTheMeaningOfALevel() {
        CohortCsv csv = CohortCsv.withDefaults().withMissingCode("5", Absence.UNKNOWN);
        assertThatThrownBy(() -> Zrm.read(csv, Zrm.HEADER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code 5 must not be a level of zrm-huishoudens itself");
        CohortCsv defaults = CohortCsv.withDefaults();
        assertThatThrownBy(() -> defaults.withMissingCode(" ", Absence.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a code must not be blank; an empty cell has an option of its own");
    }

    @Test
    void passesOverAColumnWhenTold() {
        String[] lines = {Zrm.HEADER + ",Naam-werker", "a,2025-03-31,1,2,3,4,5,wie dan ook"};
        assertThat(Zrm.read(CohortCsv.withDefaults().withIgnoredColumn("naam werker"), lines)
                        .isComplete())
                .isTrue();
        assertThat(Zrm.read(lines).isComplete()).isFalse();
    }

    @Test
    void tellsProgressAfterEveryTenThousandRowsAndAtTheEnd() {
        StringBuilder file = new StringBuilder(Zrm.HEADER).append('\n');
        for (int i = 0; i < 20_001; i++) {
            file.append('s')
                    .append(i)
                    .append(",2025-03-31,1,2,3,4,")
                    .append(i % 2 == 0 ? "5" : "7")
                    .append('\n');
        }
        List<Long> told = new ArrayList<>();
        CohortCsv.withDefaults().withProgress(told::add).read(new StringReader(file.toString()), Zrm.HOUSEHOLDS);
        assertThat(told).containsExactly(10_000L, 20_000L, 20_001L);
    }

    @Test
    void listsNoMoreProblemsThanAskedAndCountsThemAll() {
        String[] lines = new String[21];
        lines[0] = Zrm.HEADER;
        for (int i = 1; i < lines.length; i++) {
            lines[i] = i % 2 == 0 ? "a,2025-03-31,1,2,3,4,5" : "b" + i + ",2025-03-31,1,2,3,4,99";
        }
        ImportedCohort imported = Zrm.read(CohortCsv.withDefaults().withMostProblems(4), lines);
        assertThat(imported.problems().stream().map(problem -> problem.where().en()))
                .containsExactly(
                        "row 2, column 7 (" + Zrm.KEYS.get(4) + ")",
                        "row 4, column 7 (" + Zrm.KEYS.get(4) + ")",
                        "row 5",
                        "row 6, column 7 (" + Zrm.KEYS.get(4) + ")");
        assertThat(imported.problemsFound()).isEqualTo(19);
        assertThat(imported.problemsNotListed()).isEqualTo(15);
        assertThat(imported.problemsByCode()).hasToString("{duplicate-row=9, foreign-missing-code=10}");
        assertThat(imported.rowsRefused()).isEqualTo(19);
        assertThat(Zrm.read(CohortCsv.withDefaults().withMostProblems(0), lines).problems())
                .isEmpty();
        CohortCsv csv = CohortCsv.withDefaults();
        assertThatThrownBy(() -> csv.withMostProblems(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of problems must be 0 or more, got -1");
    }

    @Test
    void readsAFileInUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cohort.csv");
        Files.writeString(file, "\uFEFF" + Zrm.file(Zrm.HEADER, "a,2025-03-31,1,2,3,4,5"));
        assertThat(CohortCsv.withDefaults().read(file, Zrm.HOUSEHOLDS).cohort().rows())
                .isEqualTo(1);
        assertThatThrownBy(() -> CohortCsv.withDefaults().read(folder.resolve("none.csv"), Zrm.HOUSEHOLDS))
                .isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3000})
    void saysThatAFileIsInAnotherEncoding(int rowsBefore, @TempDir Path folder) throws IOException {
        StringBuilder text = new StringBuilder(Zrm.HEADER).append('\n');
        for (int i = 0; i < rowsBefore; i++) {
            text.append('s').append(i).append(",2025-03-31,1,2,3,4,5\n");
        }
        text.append("a,2025-03-31,1,2,3,4,Financi\u00ebn\n");
        Path file = folder.resolve("cohort.csv");
        Files.write(file, text.toString().getBytes(StandardCharsets.ISO_8859_1));
        ImportedCohort imported = CohortCsv.withDefaults().read(file, Zrm.HOUSEHOLDS);
        assertThat(imported.readToEnd()).isFalse();
        assertThat(imported.problems()).hasSize(1);
        assertThat(imported.problems().get(0).code()).isEqualTo("not-utf-8");
        assertThat(imported.problems().get(0).toString())
                .startsWith("the file: expected text in UTF-8, found something else after row ")
                .endsWith("; the rest was not read; save the file as CSV UTF-8");
        assertThat(imported.problems().get(0).where().nl()).isEqualTo("het bestand");
        assertThat(imported.problems().get(0).message().nl())
                .startsWith("verwacht: tekst in UTF-8; gevonden: iets anders, na rij ")
                .endsWith("; de rest is niet gelezen; bewaar het bestand als CSV UTF-8");
        assertThat(imported.cohort().rows() + imported.rowsRefused()).isEqualTo(imported.rowsRead());
    }

    @Test
    void passesOnThatTheSourceFails(@TempDir Path folder) {
        Reader failing = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> CohortCsv.withDefaults().read(failing, Zrm.HOUSEHOLDS))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk");
        assertThatThrownBy(() -> CohortCsv.withDefaults().read(folder, Zrm.HOUSEHOLDS))
                .isInstanceOf(IOException.class);
    }
}
