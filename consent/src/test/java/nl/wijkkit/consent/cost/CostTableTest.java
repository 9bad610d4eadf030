package nl.wijkkit.consent.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.util.List;
import nl.wijkkit.plan.budget.ProviderId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostTableTest {

    private static final String HEADER = "person,law,provider,amount,period,postcode";

    private static List<Problem> problems(String text) {
        return CostCsv.read(new StringReader(text)).problems();
    }

    private static CostRow row(String person, String street, String ageClass, String householdType) {
        return new CostRow(
                person,
                "h-1",
                Law.WMO,
                ProviderId.of("a"),
                Money.ofCents(100),
                Period.ofYear(2026),
                new PostalCode("9901AB"),
                "",
                street,
                ageClass,
                householdType);
    }

    // the sign that the header has most of; of two, the comma and then the semicolon
    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADER + ",a;b",
                HEADER + ",x;;;;;;",
                HEADER + ",x\t\t\t\t\t\t",
                "person;law;provider;amount;period;postcode;x\t\t\t\t\t\t",
                "person\tlaw\tprovider\tamount\tperiod\tpostcode\tx;;;;;",
            })
    void theSeparatorIsTheSignThatTheHeaderHasMostOf(String header) {
        assertThat(problems(header + "\n"))
                .extracting(problem -> problem.code() + " " + problem.where().en() + " "
                        + problem.where().nl())
                .containsExactly("unknown-column row 1, column 7 rij 1, kolom 7");
    }

    @Test
    void aHeaderMayBeLongerThanWhatIsLookedAt() {
        String long1 = HEADER + " ".repeat(9000);
        assertThat(problems(long1)).isEmpty();
        assertThat(problems(HEADER + ",persoon\n"))
                .extracting(problem -> problem.where().en())
                .containsExactly("row 1, column 7");
    }

    @Test
    void aShortRowLacksItsLastCells() {
        assertThat(problems(HEADER + "\np,WMO,a,1,2026\np,WMO,a,1\n"))
                .extracting(problem -> problem.code() + " " + problem.where().en())
                .containsExactly(
                        "required row 2, column 6 (postcode)",
                        "required row 3, column 5 (period)",
                        "required row 3, column 6 (postcode)");
    }

    @Test
    void aPseudonymIsNotDescribed() {
        assertThat(problems(HEADER + "\nJan Jansen,WMO,a,1,2026,9901AB\n"))
                .extracting(problem -> problem.message().en())
                .containsExactly(
                        "expected a pseudonym of 1 to 64 letters, digits and the signs . _ : -, found something else");
    }

    @Test
    void aQuotationMarkThatIsNotClosedDoesNotSwallowTheRowsAfterIt() {
        assertThat(problems(HEADER + "\n\"p1,WMO,a,1,2026,9901AB\np2,WMO,a,1,2026,9901AB\n"))
                .extracting(Problem::code)
                .containsExactly("not-csv");
    }

    @Test
    void aCellThatNoCsvHasStopsTheReading() {
        assertThat(problems(HEADER + "\n" + "a".repeat(17_000_000)))
                .extracting(problem -> problem.code() + " " + problem.message().en())
                .containsExactly("not-csv expected CSV, found something else after row 1; the rest was not read");
        Reader wrapped = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new UncheckedIOException(new MalformedInputException(1));
            }

            @Override
            public void close() {}
        };
        assertThat(CostCsv.read(wrapped).problems())
                .extracting(problem -> problem.code() + " " + problem.message().en())
                .containsExactly(
                        "not-utf-8 expected text in UTF-8, found something else after row 1; the rest was not read");
    }

    @Test
    void everyWordOfARowIsChecked() {
        assertThat(row("zA", "street", "18-64", "gezin").street()).isEqualTo("street");
        assertThatThrownBy(() -> row("p", "=1", "", "")).hasMessageStartingWith("street must be at most 60");
        assertThatThrownBy(() -> row("p", "", "=1", "")).hasMessageStartingWith("age class must be at most 60");
        assertThatThrownBy(() -> row("p", "", "", "=1")).hasMessageStartingWith("household type must be at most 60");
    }
}
