package nl.wijkkit.signals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.ContractId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.HomeAddress;
import nl.wijkkit.signals.Reporter;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of a signal partner: the trouble with names and addresses is that of the field (research note, B). */
class PartnerFileTest {

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    private final PartnerFile file = new PartnerFile(
            SignalKind.of("ARREARS_RENT"),
            PartyId.of("landlord-1"),
            new FactsReader(VocabularyReader.shipped(), Terms.AMSTERDAM),
            AddressRegister.NOT_CHECKED);

    private PartnerFile.Contents read(String csv) throws IOException {
        return file.read(new StringReader(csv), AT, line -> SignalId.of("f:" + line));
    }

    private Received row(String csv) throws IOException {
        PartnerFile.Contents contents = read(csv);
        assertThat(contents.problems()).isEmpty();
        assertThat(contents.received()).hasSize(1);
        return contents.received().get(0);
    }

    private Problem only(String csv) throws IOException {
        Received row = row(csv);
        assertThat(row.problems()).hasSize(1);
        assertThat(row.isComplete()).isFalse();
        return row.problems().get(0);
    }

    @Test
    void aRowIsASignalOfThePartnerOnAContract() throws IOException {
        Received row = row("""
                kind,contract,name,postal_code,house_number,addition,amount,months
                ARREARS_WATER,c1,J. van der Breggen,9905 AB,12,a,"480,50",2
                """);
        Signal signal = row.signal();
        assertThat(row.problems()).isEmpty();
        assertThat(row.addressee()).isEqualTo(FreeText.of("J. van der Breggen"));
        assertThat(signal.id()).isEqualTo(SignalId.of("f:2"));
        assertThat(signal.kind()).isEqualTo(SignalKind.of("ARREARS_WATER"));
        assertThat(signal.channel()).isEqualTo(Channel.PARTNER_FILE);
        assertThat(signal.reporter()).isEqualTo(new Reporter.Professional(PartyId.of("landlord-1")));
        assertThat(signal.contract()).isEqualTo(ContractId.of("c1"));
        assertThat(signal.receivedAt()).isEqualTo(AT);
        assertThat(signal.household().address())
                .isEqualTo(new HomeAddress(PostalCode.parse("9905AB"), new HouseNumber(12, "a", null, null)));
        assertThat(signal.household().resident()).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(signal.facts().get(FactKey.of("amount"))).contains(new FactValue.Amount(Money.ofCents(48_050)));
        assertThat(signal.facts().get(FactKey.of("months"))).contains(new FactValue.Count(2));
    }

    @ParameterizedTest
    @CsvSource({
        "'contract;name;postal_code;house_number\nc1;A. Bakker, weduwe;9905AB;12\n'",
        "'contract,name,postal_code,house_number\nc1,A. Bakker; weduwe; huurder,9905AB,12\n'",
        "'\uFEFFcontract;name;postal_code;house_number\nc1;A. Bakker;9905AB;12\n'",
        "'contract,name,postal_code,house_number\r\nc1,A. Bakker,9905AB,12\r\n'",
        "'contract,name,postal_code,house_number\nc1,A. Bakker,9905AB,12'",
        "'contract;house_number;postal_code;name;remark,long\nc1;12;9905AB;A. Bakker;x\n'"
    })
    void theHeaderSaysWhichSignStandsBetweenTheColumns(String csv) throws IOException {
        Received row = row(csv);
        assertThat(row.problems()).isEmpty();
        assertThat(row.signal().contract()).isEqualTo(ContractId.of("c1"));
        assertThat(row.signal().household().address())
                .isEqualTo(new HomeAddress(PostalCode.parse("9905AB"), HouseNumber.of(12)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",A. Bakker,9905AB,12 | not-an-id | contract | expected an id, found nothing",
                "c 1,A. Bakker,9905AB,12 | not-an-id | contract | expected an id, found a text of 3 characters",
                "c1,,9905AB,12 | missing-field | name | expected a name, found nothing",
                "c1,Bakkerij Smit B.V.,9905AB,12 | organisation-name | name | expected the name of a person, found a text of 18 characters",
                "c1,M\uFFFDller,9905AB,12 | garbled-name | name | expected a name in readable letters, found a text of 6 characters",
                "c1,A. Bakker,990 AB,12 | not-a-postal-code | postal_code | expected four digits and two letters, found a text of 6 characters",
                "c1,A. Bakker,9905AB,onbekend | not-a-house-number | house_number | expected a house number such as 12 A-3, found a text of 8 characters"
            })
    void eachCellThatIsWrongIsToldWithItsLineAndColumn(String cells, String code, String column, String message)
            throws IOException {
        Problem problem = only("contract,name,postal_code,house_number\n" + cells + "\n");
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where()).isEqualTo(Text.of("regel 2, kolom " + column, "line 2, column " + column));
        assertThat(problem.message().en()).isEqualTo(message);
        assertThat(problem.message().nl()).startsWith("verwacht: ").contains("; gevonden: ");
    }

    @Test
    void theRestOfARowIsKept() throws IOException {
        Received row = row("contract,name,postal_code,house_number\n c1 ,A. Bakker,9905 A,12\n");
        assertThat(row.signal().contract()).isEqualTo(ContractId.of("c1"));
        assertThat(row.signal().household().district())
                .as("four digits could be read")
                .isEqualTo("9905");
        assertThat(row.signal().household().address()).isNull();
        Received nobody = row("contract,name,postal_code,house_number\n c1 ,,AB,12\n");
        assertThat(nobody.addressee()).isNull();
        assertThat(nobody.signal().household().district()).isNull();
        assertThat(row("contract,name,postal_code,house_number\nc1," + "x".repeat(FreeText.MAX_LENGTH + 1)
                                + ",9905AB,12\n")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("missing-field");
    }

    @Test
    void aRowThatIsShortOrLongIsReadAsFarAsItGoes() throws IOException {
        assertThat(row("contract,name,postal_code,house_number\nc1,A. Bakker\n").problems())
                .extracting(Problem::code)
                .containsExactly("not-a-postal-code", "not-a-house-number");
        assertThat(row("contract,name,postal_code,house_number\nc1,A. Bakker,9905AB,12,more\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void aColumnThatMayNeverBeAskedIsLeftBehindUnreadAndAnUnknownOneByCode() throws IOException {
        Received row = row("""
                contract,name,postal_code,house_number,nationality,hobby,fraud
                c1,A. Bakker,9905AB,12,Zembla,,
                """);
        assertThat(row.problems()).isEmpty();
        assertThat(row.leftBehind()).extracting(Problem::code).containsExactly("never-asked", "never-asked");
        Received asked = row("contract,name,postal_code,house_number,hobby\nc1,A. Bakker,9905AB,12,schaken\n");
        assertThat(asked.leftBehind()).extracting(Problem::code).containsExactly("not-asked");
    }

    @Test
    void aQuotationMarkThatIsNotClosedDoesNotSwallowTheRowsAfterIt() throws IOException {
        PartnerFile.Contents contents = read("""
                contract,name,postal_code,house_number
                c1,A. Bakker,9905AB,12
                c2,"B. de Boer,9905AB,14
                c3,C. Smit,9905AB,16
                """);
        assertThat(contents.problems()).extracting(Problem::code).containsExactly("not-csv");
        assertThat(contents.received()).hasSize(2);
        assertThat(contents.received().get(1).signal().kind()).isEqualTo(SignalKind.TO_BE_COMPLETED);
    }

    /** An open quotation mark swallows the rest: what stood there becomes a signal that a person completes. */
    @Test
    void aFileThatBreaksOffGivesALastSignalForWhatCouldNotBeRead() throws IOException {
        PartnerFile.Contents contents = read("contract,name,postal_code,house_number\nc1,A. Bakker,9905AB,12\n"
                + "c2,\"" + "x".repeat(20_000_000) + "\n");
        assertThat(contents.problems()).extracting(Problem::code).containsExactly("not-csv");
        assertThat(contents.problems().get(0).where()).isEqualTo(Text.of("na regel 2", "after line 2"));
        assertThat(contents.received()).hasSize(2);
        Received last = contents.received().get(1);
        assertThat(last.signal().id()).isEqualTo(SignalId.of("f:3"));
        assertThat(last.signal().kind()).isEqualTo(SignalKind.TO_BE_COMPLETED);
        assertThat(last.signal().reporter()).isEqualTo(new Reporter.Professional(PartyId.of("landlord-1")));
        assertThat(last.problems()).isEqualTo(contents.problems());
        assertThat(contents).hasToString("Contents[received=2, problems=1]");
    }

    @Test
    void aFileWithoutRowsIsTold() throws IOException {
        for (String csv : new String[] {"", "\n", "\uFEFF", "contract,name\n"}) {
            PartnerFile.Contents contents = read(csv);
            assertThat(contents.received()).isEmpty();
            assertThat(contents.problems()).extracting(Problem::code).containsExactly("empty-file");
        }
    }
}
