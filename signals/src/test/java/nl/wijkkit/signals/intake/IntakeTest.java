package nl.wijkkit.signals.intake;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Reporter;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import nl.wijkkit.zrm.problem.Problem;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final Instant AT = Instant.parse("2025-03-03T08:00:00Z");

    private final FactsReader facts = new FactsReader(VocabularyReader.shipped(), Terms.AMSTERDAM);

    private static SignalForm form(String kind, String reporterKind, String postalCode, Map<String, String> facts) {
        return new SignalForm(kind, "WEB_FORM", reporterKind, "r-1", postalCode, "12 A-3", true, 1, 2, null, facts);
    }

    private PartnerFile.Contents read(String csv, AddressRegister register) throws IOException {
        PartnerFile file = new PartnerFile(SignalKind.of("ARREARS_RENT"), PartyId.of("landlord-1"), facts, register);
        return file.read(new StringReader(csv), AT, line -> SignalId.of("file-7:" + line));
    }

    @Test
    void aGoodFormIsASignal() {
        Received received = form("WMO_REPORT", "SECRET", "9905 ab", Map.of("unsafety", "suspected"))
                .toSignal(SignalId.of("s-1"), AT, facts);
        assertThat(received.isComplete()).isTrue();
        Signal signal = received.signal();
        assertThat(signal.channel()).isEqualTo(Channel.WEB_FORM);
        assertThat(signal.reporter()).isEqualTo(new Reporter.Secret(PartyId.of("r-1")));
        assertThat(signal.reporter().shown()).isEmpty();
        assertThat(signal.household().district()).isEqualTo("9905");
        assertThat(signal.facts().get(FactKey.of("unsafety"))).contains(new FactValue.Code("SUSPECTED"));
        assertRoundTrip(signal, Signal.class);
    }

    @Test
    void aFormWithoutAKindIsCompletedByAPersonAndKeepsTheRest() {
        Received received =
                form(" ", "KNOWN", "9905 AB", Map.of("unsafety", "ACUTE")).toSignal(SignalId.of("s-1"), AT, facts);
        assertThat(received.signal().kind()).isEqualTo(SignalKind.TO_BE_COMPLETED);
        assertThat(received.signal().facts().get(FactKey.of("unsafety"))).isPresent();
        assertThat(received.problems()).extracting(Problem::code).containsExactly("required");
    }

    @Test
    void anUrgentKindWithAWrongPostalCodeKeepsItsKind() {
        Received received =
                form("YOUTH_CRISIS", "PROFESSIONAL", "99O5 AB", Map.of()).toSignal(SignalId.of("s-1"), AT, facts);
        assertThat(received.signal().kind()).isEqualTo(SignalKind.of("YOUTH_CRISIS"));
        assertThat(received.problems()).extracting(Problem::code).containsExactly("not-allowed");
    }

    @Test
    void whatMayNotBeAskedIsLeftAtTheDoorByCode() {
        Received received = form(
                        "ARREARS_RENT", "KNOWN", "9905 AB", Map.of("nationality", "Zembla", "hairColour", "red"))
                .toSignal(SignalId.of("s-1"), AT, facts);
        assertThat(received.signal().facts().values()).isEmpty();
        assertThat(received.leftBehind()).extracting(Problem::code).containsExactly("not-asked", "never-asked");
        assertThat(received.leftBehind().toString()).doesNotContain("Zembla").doesNotContain("hairColour");
    }

    @Test
    void theConstraintsSpeakDutchAndEnglish() {
        SignalForm wrong = new SignalForm("wmo", "FAX", null, null, "12", "x", null, -1, null, null, Map.of());
        for (Locale language : new Locale[] {Locale.forLanguageTag("nl"), Locale.ENGLISH}) {
            try (ValidatorFactory factory = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator(
                            Set.of(Locale.ENGLISH, Locale.forLanguageTag("nl")), language, context -> language, false))
                    .buildValidatorFactory()) {
                Validator validator = factory.getValidator();
                assertThat(validator.validate(wrong))
                        .hasSize(5)
                        .allSatisfy(violation ->
                                assertThat(violation.getMessage()).isNotBlank().doesNotContain("{"));
                assertThat(validator.validate(form("WMO_REPORT", "SECRET", "9905 AB", Map.of())))
                        .isEmpty();
            }
        }
    }

    @Test
    void aPartnerFileGivesASignalForEveryRow() throws IOException {
        PartnerFile.Contents contents = read("""
                contract;name;postal_code;house_number;addition;amount;months;gender
                c1;J. van der Breggen;9905 AB;12;a;480,50;2;F
                c2;Kapsalon De Krul;9905 AB;14;;90;1;M
                c3;Müller-Groß;9905;16;;veel;1;F
                ;;;;;;;
                """, AddressRegister.NOT_CHECKED);
        assertThat(contents.problems()).isEmpty();
        assertThat(contents.received()).hasSize(4);
        Received good = contents.received().get(0);
        assertThat(good.isComplete()).isTrue();
        assertThat(good.signal().facts().get(FactKey.of("amount")).orElseThrow())
                .isEqualTo(new FactValue.Amount(Money.ofCents(48_050)));
        assertThat(good.leftBehind()).extracting(Problem::code).containsExactly("never-asked");
        assertThat(contents.received().get(1).problems())
                .extracting(Problem::code)
                .containsExactly("organisation-name");
        assertThat(contents.received().get(2).problems())
                .extracting(Problem::code)
                .containsExactly("not-a-postal-code", "not-an-amount");
        assertThat(contents.received().get(2).signal().household().district()).isEqualTo("9905");
        assertThat(contents.received().get(3).isComplete()).isFalse();
        assertThat(contents.toString()
                        + contents.received()
                        + contents.received().get(2).problems())
                .doesNotContain("Breggen")
                .doesNotContain("Krul")
                .doesNotContain("veel");
    }

    @Test
    void anAddressWithoutItsAdditionIsNoticed() throws IOException {
        PartnerFile.Contents contents = read(
                "contract,name,postal_code,house_number\nc1,A. de Boer,9905AB,12\nc2,A. de Boer,9905AB,12-2\n",
                address -> address.number().addition() != null);
        assertThat(contents.received().get(0).problems())
                .extracting(Problem::code)
                .containsExactly("no-such-address");
        assertThat(contents.received().get(1).isComplete()).isTrue();
    }

    @Test
    void aKindThatIsUnknownAndAnEmptyFileAreTold() throws IOException {
        PartnerFile.Contents contents = read(
                "\uFEFFkind,contract,name,postal_code,house_number\nARREARS_GOLD,c1,A. de Boer,9905AB,12\n",
                AddressRegister.NOT_CHECKED);
        assertThat(contents.received().get(0).signal().kind()).isEqualTo(SignalKind.TO_BE_COMPLETED);
        assertThat(contents.received().get(0).problems())
                .extracting(Problem::code)
                .containsExactly("no-such-kind");
        assertThat(read("contract,name\n", AddressRegister.NOT_CHECKED).problems())
                .extracting(Problem::code)
                .containsExactly("empty-file");
    }
}
