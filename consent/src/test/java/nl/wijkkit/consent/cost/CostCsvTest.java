package nl.wijkkit.consent.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.budget.ProviderId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.zrm.problem.Loaded;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostCsvTest {

    private static final String HEADER = "person,law,provider,amount,period,postcode\n";

    private static Loaded<CostRow> read(String text) {
        return CostCsv.read(new StringReader(text));
    }

    private static List<String> codes(String text) {
        return read(text).problems().stream().map(Problem::code).toList();
    }

    @Test
    void everyColumnIsReadUnderItsDutchNameToo() {
        Loaded<CostRow> read =
                read("\uFEFFPersoon;huishouden;wet;aanbieder;bedrag;periode;PC6;buurt;straat;leeftijdsklasse;"
                        + "huishoudtype\np1;h1;wmo;41-A;1250,5;2026-02;9901 ab;Oud-Noord;'s-Gravenweg;18-64;gezin\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows())
                .containsExactly(new CostRow(
                        "p1",
                        "h1",
                        Law.WMO,
                        ProviderId.of("41-A"),
                        Money.ofCents(125_050),
                        Period.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1)),
                        new PostalCode("9901AB"),
                        "Oud-Noord",
                        "'s-Gravenweg",
                        "18-64",
                        "gezin"));
    }

    @Test
    void whatIsNotKnownStaysEmptyAndThePersonIsTheHousehold() {
        List<CostRow> rows = read(HEADER
                        + "p1,JEUGDWET,a,EUR -10.00,2026,9901AB\np2,WGS,b,3,2026-01-15/2026-02-01,9901AC\n")
                .rows();
        assertThat(rows)
                .containsExactly(
                        CostRow.of(
                                "p1",
                                Law.JEUGDWET,
                                ProviderId.of("a"),
                                Money.ofCents(-1000),
                                Period.ofYear(2026),
                                new PostalCode("9901AB"),
                                ""),
                        CostRow.of(
                                "p2",
                                Law.WGS,
                                ProviderId.of("b"),
                                Money.ofCents(300),
                                Period.of(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 2, 1)),
                                new PostalCode("9901AC"),
                                ""));
        assertThat(rows.get(0)).hasToString("CostRow[law=JEUGDWET, provider=a]");
    }

    @Test
    void aBadRowHasAProblemForEachBadCellAndTheGoodRowsAreKept() {
        Loaded<CostRow> read = read(HEADER + "Jan Jansen,W MO,a b,tien,2026-13,9901\np2,WGS,b,3,2026,9901AC\n,,,,,\n");
        assertThat(read.rows()).hasSize(1);
        assertThat(read.problems().stream().map(Problem::code))
                .containsExactly(
                        "not-allowed",
                        "not-allowed",
                        "not-allowed",
                        "not-an-amount",
                        "not-a-period",
                        "not-a-postal-code",
                        "required",
                        "required",
                        "required",
                        "required",
                        "required",
                        "required");
        assertThat(read.problems().get(0).where().nl()).isEqualTo("rij 2, kolom 1 (person)");
        assertThat(read.problems().get(3).message().nl())
                .isEqualTo("verwacht: een bedrag in euro's zoals 1250.50; gevonden: een tekst van 4 tekens");
        assertThat(read.problems().toString()).doesNotContain("Jan", "tien");
    }

    @Test
    void aCitizenServiceNumberIsNoPseudonym() {
        // 999990019 is of the official test range and passes the eleven-test; 123456781 does not
        assertThat(codes(HEADER + "999990019,WMO,a,1,2026,9901AB\n")).containsExactly("citizen-number");
        assertThat(codes(HEADER + "123456781,WMO,a,1,2026,9901AB\n")).isEmpty();
        assertThat(codes("household," + HEADER + "999990019,p,WMO,a,1,2026,9901AB\n"))
                .containsExactly("citizen-number");
    }

    @Test
    void theHeaderIsChecked() {
        assertThat(codes("person,law\n1,2\n"))
                .containsExactly("missing-column", "missing-column", "missing-column", "missing-column");
        assertThat(codes("")).containsExactly("missing-column");
        assertThat(codes(HEADER.strip() + ",colour\np,WMO,a,1,2026,9901AB,red\n"))
                .containsExactly("unknown-column");
        assertThat(codes(HEADER.strip() + ",persoon\np,WMO,a,1,2026,9901AB,q\n"))
                .containsExactly("duplicate-column");
    }

    @Test
    void aWordIsNoFormula() {
        String header = HEADER.strip() + ",neighbourhood\n";
        assertThat(codes(header + "p,WMO,a,1,2026,9901AB,=1+1\n")).containsExactly("not-allowed");
        assertThat(codes(header + "p,WMO,a,1,2026,9901AB,@x\n")).containsExactly("not-allowed");
        assertThat(codes(header + "p,WMO,a,1,2026,9901AB,<10\n")).isEmpty();
    }

    @Test
    void aPeriodHasAnEndAfterItsFirstDay() {
        assertThat(codes(HEADER + "p,WMO,a,1,2026-02-01/2026-02-01,9901AB\n")).containsExactly("not-a-period");
        assertThat(codes(HEADER + "p,WMO,a,1,2026-02-30/2026-03-01,9901AB\n")).containsExactly("not-a-period");
        assertThatThrownBy(() -> CostRow.of(
                        "p",
                        Law.WMO,
                        ProviderId.of("a"),
                        Money.ZERO,
                        Period.startingOn(LocalDate.of(2026, 1, 1)),
                        new PostalCode("9901AB"),
                        ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileInAnotherEncodingIsAProblem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("costs.csv");
        Files.write(file, (HEADER + "p,WMO,\u00e9,1,2026,9901AB\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(CostCsv.read(file).problems()).extracting(Problem::code).containsExactly("not-utf-8");
        Files.writeString(file, HEADER + "p,WMO,a,1,2026,9901AB\n");
        assertThat(CostCsv.read(file).rows()).hasSize(1);
    }
}
