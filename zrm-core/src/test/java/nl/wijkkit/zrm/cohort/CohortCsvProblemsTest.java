package nl.wijkkit.zrm.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CohortCsvProblemsTest {

    private static final String GOOD = "good,2025-03-31,1,2,3,4,5";
    private static final String FIRST = Zrm.KEYS.get(0).value();

    static Stream<Arguments> badCells() {
        return Stream.of(
                arguments(
                        "6",
                        "not-a-level",
                        "een niveau van 1 tot en met 5 of een reden zoals nvt; gevonden: 6",
                        "a level from 1 to 5 or a reason such as n/a, found 6"),
                arguments(
                        "100",
                        "not-a-level",
                        "een niveau van 1 tot en met 5 of een reden zoals nvt; gevonden: 100",
                        "a level from 1 to 5 or a reason such as n/a, found 100"),
                arguments(
                        "+3",
                        "not-a-level",
                        "een niveau van 1 tot en met 5 of een reden zoals nvt; gevonden: +3",
                        "a level from 1 to 5 or a reason such as n/a, found +3"),
                arguments(
                        "03",
                        "not-a-level",
                        "een niveau van 1 tot en met 5 of een reden zoals nvt; gevonden: 03",
                        "a level from 1 to 5 or a reason such as n/a, found 03"),
                arguments(
                        "Jan Jansen",
                        "not-a-level",
                        "een niveau van 1 tot en met 5 of een reden zoals nvt; gevonden: een tekst van 10 tekens",
                        "a level from 1 to 5 or a reason such as n/a, found a text of 10 characters"),
                arguments(
                        "2.5",
                        "half-level",
                        "een heel niveau van 1 tot en met 5; gevonden: 2.5; halve niveaus bestaan niet",
                        "a whole level from 1 to 5, found 2.5; there are no half levels"),
                arguments(
                        "\"3,25\"",
                        "half-level",
                        "een heel niveau van 1 tot en met 5; gevonden: 3,25; halve niveaus bestaan niet",
                        "a whole level from 1 to 5, found 3,25; there are no half levels"),
                arguments(
                        "0.5",
                        "half-level",
                        "een heel niveau van 1 tot en met 5; gevonden: 0.5; halve niveaus bestaan niet",
                        "a whole level from 1 to 5, found 0.5; there are no half levels"),
                arguments("0", "foreign-missing-code", foreignNl("0"), foreignEn("0")),
                arguments("9", "foreign-missing-code", foreignNl("9"), foreignEn("9")),
                arguments("99", "foreign-missing-code", foreignNl("99"), foreignEn("99")),
                arguments("99.0", "foreign-missing-code", foreignNl("99.0"), foreignEn("99.0")),
                arguments(" -1 ", "foreign-missing-code", foreignNl("-1"), foreignEn("-1")),
                arguments("NA", "foreign-missing-code", foreignNl("NA"), foreignEn("NA")),
                arguments(".", "foreign-missing-code", foreignNl("."), foreignEn(".")));
    }

    private static String foreignNl(String code) {
        return "een niveau van 1 tot en met 5; gevonden: " + code + ", waarmee andere systemen aangeven dat iets"
                + " ontbreekt; zeg bij het inlezen wat " + code + " hier betekent, bijvoorbeeld niet besproken";
    }

    private static String foreignEn(String code) {
        return "a level from 1 to 5, found " + code + ", with which other systems mark what is missing; say what "
                + code + " means here when you read the file, for example not asked";
    }

    @ParameterizedTest
    @MethodSource("badCells")
    void refusesACellThatIsNoLevelAndKeepsTheOtherRows(String cell, String code, String nl, String en) {
        ImportedCohort imported = Zrm.read(Zrm.HEADER, "bad,2025-03-31," + cell + ",2,3,4,5", GOOD);
        String at = "2, kolom 3 (" + FIRST + "): verwacht: ";
        assertThat(Zrm.nl(imported)).containsExactly(code + " rij " + at + nl);
        assertThat(Zrm.en(imported)).containsExactly(code + " row 2, column 3 (" + FIRST + "): expected " + en);
        assertThat(imported.cohort().rows()).isEqualTo(1);
        assertThat(imported.rowsRefused()).isEqualTo(1);
        assertThat(imported.rowsRead()).isEqualTo(2);
        assertThat(imported.subjects().size()).isEqualTo(1);
    }

    static Stream<Arguments> badFixedCells() {
        return Stream.of(
                arguments(
                        "subject",
                        "",
                        "not-a-subject",
                        "een pseudoniem van 1 tot en met 64 letters, cijfers en de tekens . _ : -; gevonden: niets",
                        "a pseudonym of 1 to 64 letters, digits and the signs . _ : -, found nothing"),
                arguments(
                        "subject",
                        "Jan Jansen",
                        "not-a-subject",
                        "een pseudoniem van 1 tot en met 64 letters, cijfers en de tekens . _ : -; gevonden: een tekst"
                                + " van 10 tekens",
                        "a pseudonym of 1 to 64 letters, digits and the signs . _ : -, found a text of 10 characters"),
                arguments(
                        "subject",
                        "+123",
                        "not-a-subject",
                        "een pseudoniem van 1 tot en met 64 letters, cijfers en de tekens . _ : -; gevonden: een getal",
                        "a pseudonym of 1 to 64 letters, digits and the signs . _ : -, found a number"),
                arguments(
                        "subject",
                        "a".repeat(65),
                        "not-a-subject",
                        "een pseudoniem van 1 tot en met 64 letters, cijfers en de tekens . _ : -; gevonden: een tekst"
                                + " van 65 tekens",
                        "a pseudonym of 1 to 64 letters, digits and the signs . _ : -, found a text of 65 characters"),
                arguments("date", "", "not-a-date", dateNl("niets"), dateEn("nothing")),
                arguments(
                        "date",
                        "31/03/2025",
                        "not-a-date",
                        dateNl("een tekst van 10 tekens"),
                        dateEn("a text of 10 characters")),
                arguments(
                        "date",
                        "2025-02-29",
                        "not-a-date",
                        dateNl("een tekst van 10 tekens"),
                        dateEn("a text of 10 characters")),
                arguments(
                        "date",
                        "2025-13-01",
                        "not-a-date",
                        dateNl("een tekst van 10 tekens"),
                        dateEn("a text of 10 characters")),
                arguments(
                        "date",
                        "2025-00-01",
                        "not-a-date",
                        dateNl("een tekst van 10 tekens"),
                        dateEn("a text of 10 characters")),
                arguments(
                        "date",
                        "2025-01-00",
                        "not-a-date",
                        dateNl("een tekst van 10 tekens"),
                        dateEn("a text of 10 characters")),
                arguments(
                        "date",
                        "2O25-01-01",
                        "not-a-date",
                        dateNl("een tekst van 10 tekens"),
                        dateEn("a text of 10 characters")),
                arguments(
                        "date",
                        "1-1--2025",
                        "not-a-date",
                        dateNl("een tekst van 9 tekens"),
                        dateEn("a text of 9 characters")),
                arguments(
                        "date",
                        "111-1-2025",
                        "not-a-date",
                        dateNl("een tekst van 10 tekens"),
                        dateEn("a text of 10 characters")),
                arguments(
                        "date",
                        "1-111-2025",
                        "not-a-date",
                        dateNl("een tekst van 10 tekens"),
                        dateEn("a text of 10 characters")),
                arguments(
                        "date",
                        "--1-2025",
                        "not-a-date",
                        dateNl("een tekst van 8 tekens"),
                        dateEn("a text of 8 characters")),
                arguments("date", "1949-12-31", "date-out-of-range", RANGE_NL, RANGE_EN),
                arguments("date", "07-06-2129", "date-out-of-range", RANGE_NL, RANGE_EN),
                arguments(
                        "mode",
                        "buurvrouw",
                        "not-a-mode",
                        "professional, samen of zelf; gevonden: een tekst van 9 tekens",
                        "professional, together or self, found a text of 9 characters"),
                arguments(
                        "instrument",
                        "zrm-2017",
                        "other-instrument",
                        "zrm-huishoudens; gevonden: een tekst van 8 tekens",
                        "zrm-huishoudens, found a text of 8 characters"),
                arguments(
                        "instrument",
                        "",
                        "other-instrument",
                        "zrm-huishoudens; gevonden: niets",
                        "zrm-huishoudens, found nothing"),
                arguments(
                        "group",
                        "x".repeat(65),
                        "not-a-group",
                        "een groep van hoogstens 64 tekens op een regel; gevonden: een tekst van 65 tekens",
                        "a group of at most 64 characters on one line, found a text of 65 characters"),
                arguments(
                        "group",
                        "\"a\nb\"",
                        "not-a-group",
                        "een groep van hoogstens 64 tekens op een regel; gevonden: een tekst van 3 tekens",
                        "a group of at most 64 characters on one line, found a text of 3 characters"));
    }

    private static final String RANGE_NL =
            "een datum van 1950-01-01 tot en met 2129-06-06; gevonden: een datum daarbuiten";

    private static final String RANGE_EN = "a date from 1950-01-01 to 2129-06-06, found one outside";

    private static String dateNl(String found) {
        return "een datum zoals 2025-03-31 of 31-03-2025; gevonden: " + found;
    }

    private static String dateEn(String found) {
        return "a date such as 2025-03-31 or 31-03-2025, found " + found;
    }

    @ParameterizedTest
    @MethodSource("badFixedCells")
    void refusesACellThatDoesNotSayWhoOrWhen(String column, String cell, String code, String nl, String en) {
        String[] names = {"subject", "date", "mode", "instrument", "group"};
        String[] cells = {"bad", "2025-03-31", "zelf", "zrm-huishoudens", "Noord"};
        int at = java.util.List.of(names).indexOf(column);
        cells[at] = cell;
        ImportedCohort imported = Zrm.read(
                String.join(",", names) + "," + Zrm.DOMAINS,
                String.join(",", cells) + ",1,2,3,4,5",
                "good,2025-03-31,samen,zrm-huishoudens,Zuid,1,2,3,4,5");
        String place = (at + 1) + " (" + column + "): ";
        assertThat(Zrm.nl(imported)).containsExactly(code + " rij 2, kolom " + place + "verwacht: " + nl);
        assertThat(Zrm.en(imported)).containsExactly(code + " row 2, column " + place + "expected " + en);
        assertThat(imported.cohort().rows()).isEqualTo(1);
        assertThat(imported.cohort().groups()).containsExactly("Zuid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T", "x1", "65536", "100000", "-1", "1.0"})
    void refusesWhatIsNoWave(String cell) {
        ImportedCohort imported = Zrm.read("subject,wave," + Zrm.DOMAINS, "a," + cell + ",1,2,3,4,5");
        assertThat(imported.problems()).hasSize(1);
        assertThat(imported.problems().get(0).code()).isEqualTo("not-a-wave");
        assertThat(imported.problems().get(0).toString())
                .startsWith("row 2, column 2 (wave): expected the number of a wave, such as 1 or T1, found ");
        assertThat(imported.problems().get(0).message().nl())
                .startsWith("verwacht: het nummer van een meting, zoals 1 of T1; gevonden: ");
    }

    @Test
    void tellsAllProblemsOfARowAtOnce() {
        ImportedCohort imported = Zrm.read(Zrm.HEADER, "Jan Jansen,gisteren,0,2.5,nee,4,5");
        assertThat(imported.problems().stream().map(problem -> problem.code()))
                .containsExactly("not-a-subject", "not-a-date", "foreign-missing-code", "half-level", "not-a-level");
        assertThat(imported.rowsRefused()).isEqualTo(1);
    }

    @Test
    void refusesARowThatHasAnotherNumberOfCellsThanTheHeader() {
        ImportedCohort imported =
                Zrm.read(Zrm.HEADER, "a,2025-03-31,1,2,3,4", "b,2025-03-31,0,2,3,4,5,5", "", GOOD, "c");
        assertThat(Zrm.nl(imported))
                .containsExactly(
                        "ragged-row rij 2: verwacht: 7 cellen, net als de kop; gevonden: 6",
                        "ragged-row rij 3: verwacht: 7 cellen, net als de kop; gevonden: 8",
                        "ragged-row rij 6: verwacht: 7 cellen, net als de kop; gevonden: 1");
        assertThat(Zrm.en(imported).get(0))
                .isEqualTo("ragged-row row 2: expected 7 cells, as many as the header, found 6");
        assertThat(imported.rowsRead()).isEqualTo(4);
        assertThat(imported.cohort().rows()).isEqualTo(1);
    }

    @Test
    void refusesASecondRowOfTheSameSubjectAndMoment() {
        ImportedCohort imported = Zrm.read(
                "subject,date,mode," + Zrm.DOMAINS,
                "a,2025-03-31,,1,2,3,4,99",
                "a,2025-03-31,,1,2,3,4,5",
                "a,2025-03-31,zelf,1,2,3,4,5",
                "a,31-03-2025,samen,5,5,5,5,5",
                "b,2025-03-31,zelf,1,2,3,4,5",
                "a,2025-03-31,zelf,1,1,1,1,1");
        assertThat(Zrm.nl(imported).subList(1, 3))
                .containsExactly(
                        "duplicate-row rij 5: verwacht: per persoon en moment een rij, en een voor de zelfrapportage;"
                                + " gevonden: dezelfde als rij 3",
                        "duplicate-row rij 7: verwacht: per persoon en moment een rij, en een voor de zelfrapportage;"
                                + " gevonden: dezelfde als rij 4");
        assertThat(Zrm.en(imported).get(1))
                .isEqualTo("duplicate-row row 5: expected one row for each subject and moment, and one for the"
                        + " self-report, found the same as row 3");
        assertThat(imported.rowsRead()).isEqualTo(6);
        assertThat(imported.rowsRefused()).isEqualTo(3);
        assertThat(Zrm.levels(imported.cohort(), 0)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void listsManyDuplicatesInTheOrderOfTheFile() {
        String[] lines = new String[61];
        lines[0] = Zrm.HEADER;
        for (int i = 0; i < 60; i++) {
            lines[i + 1] = (i % 2 == 0 ? "a" : "b") + ",2025-03-31,1,2,3,4,5";
        }
        ImportedCohort imported = Zrm.read(lines);
        assertThat(imported.problems()).hasSize(58);
        for (int i = 0; i < 58; i++) {
            assertThat(imported.problems().get(i).where().en()).isEqualTo("row " + (i + 4));
            assertThat(imported.problems().get(i).message().en()).endsWith("the same as row " + (2 + i % 2));
        }
        assertThat(imported.cohort().rows()).isEqualTo(2);
        assertThat(imported.cohort().subjects()).isEqualTo(2);
    }

    @Test
    void neverRepeatsWhatSomeoneMayHaveWrittenAboutAPerson() {
        ImportedCohort imported = Zrm.read(
                "subject,date,mode,instrument,group," + Zrm.DOMAINS + ",999999990",
                "Jan Jansen,J. Jansen,Jansen,Jansen," + "Jansen".repeat(20) + ",Jansen,999999990,3,4,5,Jansen",
                "p-jansen,2025-03-31,zelf,zrm-huishoudens,Jansen,1,2,3,4,5,x",
                "p-jansen,2025-03-31,zelf,zrm-huishoudens,Jansen,1,2,3,4,5,x");
        assertThat(Zrm.nl(imported) + " " + Zrm.en(imported))
                .doesNotContainIgnoringCase("jansen")
                .doesNotContain("999999990");
        assertThat(imported.toString())
                .isEqualTo("ImportedCohort[rowsRead=3, rowsKept=1, rowsRefused=2, problems=9, readToEnd=true]");
        assertThat(imported.cohort().toString()).isEqualTo("Cohort[zrm-huishoudens, rows=1, subjects=1]");
        assertThat(imported.subjects().toString()).isEqualTo("Subjects[1]");
    }
}
