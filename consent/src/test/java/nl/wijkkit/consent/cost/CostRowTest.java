package nl.wijkkit.consent.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.wijkkit.plan.budget.ProviderId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostRowTest {

    private static CostRow row(String person, String neighbourhood) {
        return CostRow.of(
                person,
                Law.WMO,
                ProviderId.of("a"),
                Money.ofCents(100),
                Period.ofYear(2026),
                new PostalCode("9901AB"),
                neighbourhood);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Oud-Noord", "'s-Gravenweg", "(oost)", "<30", "65+ jaar", "Fryslân", "a&b/c: d_e=f, g.", "é"})
    void aWordIsWhatAnAreaOrAClassIsCalled(String word) {
        assertThat(row("p-1", word).neighbourhood()).isEqualTo(word);
    }

    // what a spreadsheet takes for a formula, and what is no name at all
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-noord", "@x", " noord", "a;b", "a\"b", "a\tb", "a|b", "{x}"})
    void whatASpreadsheetWouldRunIsNoWord(String word) {
        assertThatThrownBy(() -> row("p-1", word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        "must be at most 60 letters, digits and signs, got " + word.length() + " characters");
    }

    @Test
    void aWordHasAtMostSixtyCharacters() {
        assertThat(row("p-1", "a".repeat(60)).neighbourhood()).hasSize(60);
        assertThatThrownBy(() -> row("p-1", "a".repeat(61))).hasMessageEndingWith("got 61 characters");
    }

    @Test
    void aPseudonymIsLettersDigitsAndFewSigns() {
        assertThat(row("aZ09._:-", "noord").person()).isEqualTo("aZ09._:-");
        assertThat(row("a".repeat(64), "noord").household()).hasSize(64);
        for (String wrong : new String[] {"", "a".repeat(65), "a b", "jan@dorp", "{", "[", "`", "/"}) {
            assertThatThrownBy(() -> row(wrong, "noord"))
                    .as(wrong)
                    .hasMessageStartingWith("the pseudonym of a person must be 1 to 64 letters");
        }
        assertThat(row("p-1", "noord").withHousehold("h-1").household()).isEqualTo("h-1");
        assertThatThrownBy(() -> row("p-1", "noord").withHousehold("h 1"))
                .hasMessageStartingWith("the pseudonym of a household must be");
        assertThat(row("p-1", "noord")).hasToString("CostRow[law=WMO, provider=a]");
    }

    @Test
    void aFileInAnotherEncodingIsToldAndABrokenOneIsNot() {
        String good = "person,law,provider,amount,period,postcode\np1,WMO,a,3,2026,9901AB\n";
        Reader latin1 = new InputStreamReader(
                new ByteArrayInputStream((good + "é,WMO").getBytes(StandardCharsets.ISO_8859_1)),
                StandardCharsets.UTF_8.newDecoder());
        assertThat(CostCsv.read(latin1).problems()).extracting(Problem::code).containsExactly("not-utf-8");
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> CostCsv.read(broken)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theSeparatorIsTheOneOfTheHeader() {
        for (String sign : new String[] {",", ";", "\t"}) {
            assertThat(CostCsv.read(new StringReader(
                                    "person,law,provider,amount,period,postcode\np1,WMO,a,3,2026,9901AB\n"
                                            .replace(",", sign)))
                            .rows())
                    .as(sign)
                    .containsExactly(CostRow.of(
                            "p1",
                            Law.WMO,
                            ProviderId.of("a"),
                            Money.ofCents(300),
                            Period.ofYear(2026),
                            new PostalCode("9901AB"),
                            ""));
        }
    }
}
