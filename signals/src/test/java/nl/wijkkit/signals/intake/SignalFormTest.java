package nl.wijkkit.signals.intake;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.read3;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.ContractId;
import nl.wijkkit.signals.HomeAddress;
import nl.wijkkit.signals.Reporter;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form gives a signal whatever is wrong in it, and tells each thing that is. */
class SignalFormTest {

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final SignalForm FORM = SignalForm.of("CONCERN_NEIGHBOUR", "TELEPHONE");

    private final FactsReader facts = new FactsReader(VocabularyReader.shipped(), Terms.AMSTERDAM);

    private Received received(SignalForm form) {
        return form.toSignal(SignalId.of("s-1"), AT, facts);
    }

    private Signal signal(SignalForm form) {
        Received received = received(form);
        assertThat(received.problems()).isEmpty();
        assertThat(received.isComplete()).isTrue();
        return received.signal();
    }

    private Problem only(SignalForm form) {
        Received received = received(form);
        assertThat(received.problems()).hasSize(1);
        assertThat(received.isComplete()).isFalse();
        assertThat(received.signal().id()).isEqualTo(SignalId.of("s-1"));
        return received.problems().get(0);
    }

    @Test
    void whatWasFilledInStandsInTheSignal() {
        Signal signal = signal(SignalForm.of(" ARREARS_RENT ", " E_MAIL ")
                .withReporter("PROFESSIONAL", "landlord-1")
                .withAddress("9905 ab", "12 A-3")
                .withResident(false)
                .withPeople(2, 0)
                .withContract("c-7")
                .withFact("amount", "12"));
        assertThat(signal.kind()).isEqualTo(SignalKind.of("ARREARS_RENT"));
        assertThat(signal.channel()).isEqualTo(Channel.E_MAIL);
        assertThat(signal.reporter()).isEqualTo(new Reporter.Professional(PartyId.of("landlord-1")));
        assertThat(signal.contract()).isEqualTo(ContractId.of("c-7"));
        assertThat(signal.household().address())
                .isEqualTo(new HomeAddress(PostalCode.parse("9905AB"), new HouseNumber(12, "A", "3", null)));
        assertThat(signal.household().resident()).isEqualTo(YesNoUnknown.NO);
        assertThat(signal.household().adults()).isEqualTo(2);
        assertThat(signal.household().minors()).isZero();
        assertThat(signal.facts().values()).hasSize(1);
        assertThat(signal.receivedAt()).isEqualTo(AT);
    }

    @Test
    void whatWasLeftEmptyIsUnknown() {
        Signal signal = signal(FORM.withReporter(" ", "").withAddress("", " ").withContract(" "));
        assertThat(signal.reporter()).isEqualTo(new Reporter.Untold());
        assertThat(signal.contract()).isNull();
        assertThat(signal.household().address()).isNull();
        assertThat(signal.household().district()).isNull();
        assertThat(signal.household().resident()).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(signal.household().adults()).isNull();
        assertThat(signal.household().minors()).isNull();
        assertThat(signal(FORM.withResident(true)).household().resident()).isEqualTo(YesNoUnknown.YES);
    }

    @Test
    void aPostalCodeAloneGivesTheDistrict() {
        Signal signal = signal(FORM.withAddress("9905 AB", null));
        assertThat(signal.household().district()).isEqualTo("9905");
        assertThat(signal.household().address()).isNull();
        assertThat(signal(FORM.withAddress(null, "12")).household().address()).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "SOMEONE"})
    void whoMightBeSecretIsTreatedAsSecret(String kind) {
        assertThat(received(FORM.withReporter(kind, "r-1")).signal().reporter())
                .isEqualTo(new Reporter.Secret(PartyId.of("r-1")));
    }

    @Test
    void aKnownReporterMayBeNamed() {
        assertThat(signal(FORM.withReporter("KNOWN", "r-1")).reporter())
                .isEqualTo(new Reporter.Known(PartyId.of("r-1")));
        assertThat(signal(FORM.withReporter("SECRET", "r-1")).reporter())
                .isEqualTo(new Reporter.Secret(PartyId.of("r-1")));
    }

    @Test
    void aKindOfReporterWithoutAnIdHasToBeCompleted() {
        Problem problem = only(FORM.withReporter("KNOWN", " "));
        assertThat(problem.code()).isEqualTo("required");
        assertThat(problem.where().en()).isEqualTo("reporter");
        assertThat(received(FORM.withReporter("KNOWN", null)).signal().reporter())
                .isEqualTo(new Reporter.Untold());
    }

    @Test
    void eachFieldThatIsWrongIsToldAndLeftOut() {
        assertThat(only(SignalForm.of(null, "TELEPHONE")).code()).isEqualTo("required");
        assertThat(only(SignalForm.of("SOMETHING", "TELEPHONE")))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("no-such-kind"))
                .satisfies(problem -> assertThat(problem.where().en()).isEqualTo("kind"))
                .satisfies(problem -> assertThat(problem.message().nl()).contains("woordenlijst"));
        assertThat(only(SignalForm.of("QUESTION", "PIGEON")).where().nl()).isEqualTo("kanaal");
        assertThat(received(SignalForm.of("QUESTION", "PIGEON")).signal().channel())
                .isEqualTo(Channel.SYSTEM);
        assertThat(only(FORM.withAddress("99055 AB", "1")).where().en()).isEqualTo("postal code");
        assertThat(only(FORM.withAddress("9905 AB", "twelve"))).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("not-a-house-number");
            assertThat(problem.where().nl()).isEqualTo("huisnummer");
        });
        assertThat(received(FORM.withAddress("9905 AB", "twelve"))
                        .signal()
                        .household()
                        .district())
                .isEqualTo("9905");
        assertThat(only(FORM.withContract("a b")).where().en()).isEqualTo("contract");
        assertThat(only(FORM.withFact("unsafety", "a bit")).where().nl()).isEqualTo("gegevens, gegeven unsafety");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "100, 0", "0, 100"})
    void aHouseholdHasFrom0To99People(int adults, int minors) {
        assertThat(only(FORM.withPeople(adults, minors)).code()).isEqualTo("out-of-range");
        assertThat(signal(FORM.withPeople(99, 99)).household().minors()).isEqualTo(99);
    }

    @Test
    void aFormKeepsItsFactsAndPrintsNothing() {
        Map<String, String> facts = new HashMap<>();
        facts.put("hoarding", null);
        SignalForm form = new SignalForm("QUESTION", null, null, null, null, null, null, null, null, null, facts);
        facts.put("lonely", "ja");
        assertThat(form.facts()).containsOnlyKeys("hoarding").containsValue("");
        assertThat(form.withFact("lonely", "ja").withFact("lonely", "nee").facts())
                .containsEntry("lonely", "nee");
        assertThat(form.facts()).as("a form is not changed").doesNotContainKey("lonely");
        assertThat(form).hasToString("SignalForm[hidden]");
        assertThat(read3("{\"kind\": \"QUESTION\"}", SignalForm.class)).isEqualTo(SignalForm.of("QUESTION", null));
        assertThat(received(FORM)).hasToString("Received[Signal[s-1, CONCERN_NEIGHBOUR], problems=0, leftBehind=0]");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "12, 12, -, -",
                "12a, 12, a, -",
                "12 A, 12, A, -",
                "12-A, 12, A, -",
                "12-2, 12, -, 2",
                "12 bis, 12, -, bis",
                "12 A-3, 12, A, 3",
                "12A3, 12, A, 3",
                "12 A123, 12, A, 123",
                "' 99999 ', 99999, -, -",
                "12 zw, 12, -, zw",
                "12 1hg, 12, -, 1hg"
            })
    void aHouseNumberIsReadAsSendersWriteIt(String written, int number, String letter, String addition) {
        assertThat(WrittenHouseNumber.read(written)).contains(new HouseNumber(number, letter, addition, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "000", "A12", "123456", "12 abcde fgh", "12--2", "12 A 3 4", "-12"})
    void whatIsNoHouseNumberIsNone(String written) {
        assertThat(WrittenHouseNumber.read(written)).isEmpty();
    }
}
