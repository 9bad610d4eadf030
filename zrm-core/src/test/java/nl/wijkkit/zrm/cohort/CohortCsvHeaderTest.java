package nl.wijkkit.zrm.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A header or a file of which nothing, or not all, can be used. */
class CohortCsvHeaderTest {

    private static final String GOOD = "good,2025-03-31,1,2,3,4,5";
    private static final String FIRST = Zrm.KEYS.get(0).value();

    @Test
    void saysWhichColumnsAreUnknownAndWhichAreMissing() {
        ImportedCohort imported =
                Zrm.read("subject,date," + Zrm.DOMAINS.replace(FIRST, "geheim"), "a,2025-03-31,1,2,3,4,5");
        assertThat(Zrm.nl(imported))
                .containsExactly(
                        "unknown-column rij 1, kolom 3: verwacht: de naam van een domein van zrm-huishoudens of van een"
                                + " vaste kolom; gevonden: een tekst van 6 tekens; deze kolom is niet gelezen",
                        "missing-column rij 1: verwacht: een kolom " + FIRST + "; gevonden: geen");
        assertThat(Zrm.en(imported))
                .containsExactly(
                        "unknown-column row 1, column 3: expected the name of a domain of zrm-huishoudens or of a fixed"
                                + " column, found a text of 6 characters; this column was not read",
                        "missing-column row 1: expected a column " + FIRST + ", found none");
        assertThat(Zrm.levels(imported.cohort(), 0)).containsExactly(0, 2, 3, 4, 5);
        assertThat(imported.cohort().absence(0, 0)).contains(nl.wijkkit.zrm.assessment.Absence.UNANSWERED);
        assertThat(imported.rowsRefused()).isZero();
    }

    static Stream<Arguments> badHeaders() {
        return Stream.of(
                arguments(
                        "date," + Zrm.DOMAINS,
                        "missing-column",
                        "rij 1: verwacht: een kolom subject (of pseudoniem); gevonden: geen",
                        "row 1: expected a column subject (or pseudonym), found none"),
                arguments(
                        "subject," + Zrm.DOMAINS,
                        "missing-column",
                        "rij 1: verwacht: een kolom datum of meting; gevonden: geen",
                        "row 1: expected a column date or wave, found none"),
                arguments(
                        "subject,date,wave," + Zrm.DOMAINS,
                        "two-moments",
                        "rij 1: verwacht: een kolom voor de datum of voor de meting; gevonden: allebei; sla er een over",
                        "row 1: expected a column for the date or for the wave, found both; pass over one of them"),
                arguments(
                        "subject,date",
                        "no-domains",
                        "rij 1: verwacht: kolommen voor de domeinen van zrm-huishoudens; gevonden: geen enkele",
                        "row 1: expected columns for the domains of zrm-huishoudens, found none"),
                arguments(
                        "subject,date," + Zrm.DOMAINS + ",FINANCIEN_OP_HUISHOUDNIVEAU",
                        "duplicate-column",
                        "rij 1, kolom 8 (" + FIRST + "): verwacht: elke kolom een keer; gevonden: dezelfde als kolom 3",
                        "row 1, column 8 (" + FIRST + "): expected each column once, found the same as column 3"),
                arguments(
                        "subject,date,client," + Zrm.DOMAINS,
                        "duplicate-column",
                        "rij 1, kolom 3 (subject): verwacht: elke kolom een keer; gevonden: dezelfde als kolom 1",
                        "row 1, column 3 (subject): expected each column once, found the same as column 1"),
                arguments(
                        "subject,datum,date," + Zrm.DOMAINS,
                        "duplicate-column",
                        "rij 1, kolom 3 (date): verwacht: elke kolom een keer; gevonden: dezelfde als kolom 2",
                        "row 1, column 3 (date): expected each column once, found the same as column 2"),
                arguments(
                        "subject,wave,meting," + Zrm.DOMAINS,
                        "duplicate-column",
                        "rij 1, kolom 3 (wave): verwacht: elke kolom een keer; gevonden: dezelfde als kolom 2",
                        "row 1, column 3 (wave): expected each column once, found the same as column 2"),
                arguments(
                        "subject,date,mode,wijze," + Zrm.DOMAINS,
                        "duplicate-column",
                        "rij 1, kolom 4 (mode): verwacht: elke kolom een keer; gevonden: dezelfde als kolom 3",
                        "row 1, column 4 (mode): expected each column once, found the same as column 3"),
                arguments(
                        "subject,date,instrument,editie," + Zrm.DOMAINS,
                        "duplicate-column",
                        "rij 1, kolom 4 (instrument): verwacht: elke kolom een keer; gevonden: dezelfde als kolom 3",
                        "row 1, column 4 (instrument): expected each column once, found the same as column 3"),
                arguments(
                        "subject,date,group,groep," + Zrm.DOMAINS,
                        "duplicate-column",
                        "rij 1, kolom 4 (group): verwacht: elke kolom een keer; gevonden: dezelfde als kolom 3",
                        "row 1, column 4 (group): expected each column once, found the same as column 3"));
    }

    @ParameterizedTest
    @MethodSource("badHeaders")
    void refusesEveryRowBelowAHeaderThatCannotBeUsed(String header, String code, String nl, String en) {
        ImportedCohort imported = Zrm.read(header, GOOD, "Jan Jansen", GOOD);
        assertThat(Zrm.nl(imported)).containsExactly(code + " " + nl);
        assertThat(Zrm.en(imported)).containsExactly(code + " " + en);
        assertThat(imported.cohort().rows()).isZero();
        assertThat(imported.rowsRead()).isEqualTo(3);
        assertThat(imported.rowsRefused()).isEqualTo(3);
        assertThat(imported.readToEnd()).isTrue();
    }

    @Test
    void passesOverTrailingColumnsWithoutANameAsLongAsTheyAreEmpty() {
        ImportedCohort imported = Zrm.read(Zrm.HEADER + ",,", GOOD + ",,", "b,2025-03-31,1,2,3,4,5, ,x");
        assertThat(Zrm.nl(imported))
                .containsExactly("cell-without-column rij 3, kolom 9: verwacht: niets onder een kolom zonder naam;"
                        + " gevonden: een tekst van 1 teken");
        assertThat(Zrm.en(imported))
                .containsExactly("cell-without-column row 3, column 9: expected nothing below a column without a name,"
                        + " found a text of 1 character");
        assertThat(imported.cohort().rows()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void saysThatAFileIsEmpty(String text) {
        ImportedCohort imported = CohortCsv.withDefaults().read(new java.io.StringReader(text), Zrm.HOUSEHOLDS);
        assertThat(Zrm.nl(imported))
                .containsExactly("no-header het bestand: verwacht: een kop met de namen van de kolommen; gevonden: een"
                        + " leeg bestand");
        assertThat(Zrm.en(imported))
                .containsExactly(
                        "no-header the file: expected a header with the names of the columns, found an empty file");
        assertThat(imported.rowsRead()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"b,2025-03-31,\"1,2,3,4,5\nc,2025-03-31,1,2,3,4,5", "b,2025-03-31,\"1\"x,2,3,4,5"})
    void stopsWhereQuotationMarksAreBrokenAndSaysSo(String broken) {
        ImportedCohort imported = Zrm.read(Zrm.HEADER, GOOD, broken);
        assertThat(Zrm.nl(imported))
                .containsExactly("broken-quotes rij 3: verwacht: aanhalingstekens die openen en sluiten om een cel;"
                        + " gevonden: iets anders; vanaf hier is het bestand niet gelezen");
        assertThat(Zrm.en(imported))
                .containsExactly(
                        "broken-quotes row 3: expected quotation marks that open and close around a cell, found"
                                + " something else; from here the file was not read");
        assertThat(imported.readToEnd()).isFalse();
        assertThat(imported.rowsRead()).isEqualTo(2);
        assertThat(imported.rowsRefused()).isEqualTo(1);
        assertThat(imported.cohort().rows()).isEqualTo(1);
    }

    @Test
    void stopsAtOnceWhenTheHeaderIsBroken() {
        ImportedCohort imported = Zrm.read("\"subject,date");
        assertThat(imported.problems().stream().map(problem -> problem.code())).containsExactly("broken-quotes");
        assertThat(imported.rowsRead()).isZero();
        assertThat(imported.readToEnd()).isFalse();
    }
}
