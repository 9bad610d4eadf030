package nl.wijkkit.signals.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.budget.HouseholdKey;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.person.FamilyName;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.ContractId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.HomeAddress;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Reporter;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 31);
    private static final RegisterCheck ONE = new RegisterCheck.Registered(HouseholdKey.of("h1"));
    private static final RegisterCheck OTHER = new RegisterCheck.Registered(HouseholdKey.of("h2"));

    private final Recogniser recogniser = new Recogniser(VocabularyReader.shipped());

    private static Signal signal(String id, String kind, String number, @Nullable String contract, long cents) {
        HomeAddress address = new HomeAddress(
                PostalCode.parse("9905 AB"), new HouseNumber(12, null, number.isEmpty() ? null : number, null));
        return new Signal(
                SignalId.of(id),
                SignalKind.of(kind),
                Channel.PARTNER_FILE,
                new Reporter.Untold(),
                contract == null ? null : ContractId.of(contract),
                Household.at(address),
                Facts.of(Map.of(FactKey.of("amount"), new FactValue.Amount(Money.ofCents(cents)))),
                Instant.parse("2025-08-31T08:00:00Z"));
    }

    private static EarlierSignal earlier(String kind, String day, boolean same) {
        return new EarlierSignal(SignalKind.of(kind), LocalDate.parse(day), null, same, YesNoUnknown.UNKNOWN);
    }

    private Relations relate(EarlierSignal... earlier) {
        return recogniser.relate(signal("s", "ARREARS_RENT", "", null, 30_000), DAY, List.of(earlier));
    }

    @Test
    void sixMonthsBackFromTheLastDayOfAugustIsTheLastDayOfFebruary() {
        assertThat(relate(earlier("ARREARS_ENERGY", "2025-02-28", true)).consecutive())
                .isTrue();
        Relations older = relate(earlier("ARREARS_ENERGY", "2025-02-27", true));
        assertThat(older.consecutive()).isFalse();
        assertThat(older.oldIgnored()).isTrue();
    }

    @Test
    void anotherPartnerOfThisMonthIsMultipleAndTheSamePartnerIsConsecutive() {
        Relations multiple = relate(earlier("ARREARS_ENERGY", "2025-08-01", true));
        assertThat(multiple.multiple()).isTrue();
        assertThat(multiple.consecutive()).isFalse();
        Relations landlord = relate(earlier("EVICTION_NOTICE", "2025-08-01", true));
        assertThat(landlord.multiple()).isFalse();
        assertThat(landlord.consecutive()).isTrue();
    }

    @Test
    void whatIsNoPartnersSignalAndWhatLiesAheadDoNotCount() {
        assertThat(relate(
                        earlier("POLICE_CARE_REPORT", "2025-08-01", true),
                        earlier("ARREARS_WATER", "2025-09-01", true)))
                .isEqualTo(Relations.none());
    }

    @Test
    void aSignalOfAnotherHouseholdIsLeftOutAndTold() {
        Relations relations = relate(earlier("ARREARS_ENERGY", "2025-08-01", false));
        assertThat(relations.multiple()).isFalse();
        assertThat(relations.otherAddressIgnored()).isTrue();
    }

    @Test
    void aRepeatedContractIsADuplicateUnlessTheAmountRose() {
        HouseholdIndex index = new HouseholdIndex(Terms.AMSTERDAM);
        index.add(signal("s1", "ARREARS_RENT", "", "c1", 30_000), RegisterCheck.notChecked());
        for (long cents : new long[] {29_999, 30_000, 30_001}) {
            Signal next = signal("s2", "ARREARS_RENT", "", "c1", cents);
            Relations relations = recogniser.relate(next, DAY, index.earlier(next, RegisterCheck.notChecked()));
            assertThat(relations.duplicate()).isEqualTo(cents <= 30_000);
            assertThat(relations.increased()).isEqualTo(cents > 30_000);
        }
        Signal unknown = signal("s3", "ARREARS_RENT", "", null, 20_000);
        assertThat(recogniser
                        .relate(unknown, DAY, index.earlier(unknown, RegisterCheck.notChecked()))
                        .duplicate())
                .isFalse();
    }

    @Test
    void peopleOfAnInstitutionAreNotJoinedByTheirAddress() {
        assertThat(RegisterCheck.severalHouseholds().joins(RegisterCheck.severalHouseholds()))
                .isFalse();
        assertThat(ONE.joins(OTHER)).isFalse();
        assertThat(ONE.joins(RegisterCheck.severalHouseholds())).isFalse();
        assertThat(RegisterCheck.notThere().joins(RegisterCheck.notChecked())).isFalse();
        assertThat(ONE.joins(new RegisterCheck.Registered(HouseholdKey.of("h1"))))
                .isTrue();
        assertThat(RegisterCheck.notChecked().joins(RegisterCheck.notChecked())).isTrue();
    }

    @Test
    void aMessageThatIsDeliveredTwiceCountsOnce() {
        HouseholdIndex index = new HouseholdIndex(Terms.AMSTERDAM);
        Signal first = signal("s1", "ARREARS_RENT", "", null, 100);
        index.add(first, RegisterCheck.notChecked());
        index.add(first, RegisterCheck.notChecked());
        Signal next = signal("s2", "ARREARS_ENERGY", "", null, 100);
        assertThat(index.earlier(next, RegisterCheck.notChecked())).hasSize(1);
        assertThat(index.earlier(first, RegisterCheck.notChecked())).isEmpty();
    }

    @Test
    void anotherOrAMissingAdditionIsAnotherHome() {
        HouseholdIndex index = new HouseholdIndex(Terms.AMSTERDAM);
        index.add(signal("s1", "ARREARS_RENT", "2", null, 100), RegisterCheck.notChecked());
        assertThat(index.earlier(signal("s2", "ARREARS_ENERGY", "", null, 100), RegisterCheck.notChecked()))
                .isEmpty();
        assertThat(index.earlier(signal("s2", "ARREARS_ENERGY", "2", null, 100), RegisterCheck.notChecked()))
                .hasSize(1);
    }

    @Test
    void aWrittenHouseNumberDoesNotMakeAnotherHome() {
        PostalCode code = PostalCode.parse("9905 AB");
        HomeAddress letter = new HomeAddress(code, new HouseNumber(12, "A", null, null));
        assertThat(letter.isSameAs(new HomeAddress(code, new HouseNumber(12, null, "a", null))))
                .isTrue();
        HomeAddress elevenTwo = new HomeAddress(code, new HouseNumber(11, null, "2", null));
        assertThat(elevenTwo.isSameAs(new HomeAddress(code, new HouseNumber(1, null, "12", null))))
                .isFalse();
        assertThat(elevenTwo.isSameAs(new HomeAddress(code, HouseNumber.of(112))))
                .isFalse();
        assertThat(letter.toString()).doesNotContain("9905").doesNotContain("12");
    }

    @ParameterizedTest
    @CsvSource({
        "Groß,, Gross, true",
        "Gross,, Groß, true",
        "'Breggen, J. van der',van der, Breggen, true",
        "Mevr. A. van den Berg-Yılmaz,, Berg, true",
        "J. Celik,, Çelik, true",
        "A. Jansen-de Vries, de, Vries, true",
        "J. Bakker,, Visser, false",
        "Visserman,, Visser, false"
    })
    void aNameIsKnownHoweverItIsWritten(String written, @Nullable String prefix, String registered, boolean same) {
        assertThat(WrittenName.of(written).mayBe(FamilyName.of(prefix, registered)))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "Kapsalon De Krul, true, false",
        "J. Jansen h/o Jansen Klussen, true, false",
        "Bouwbedrijf Bakker B.V., true, false",
        "GroÃŸ, false, true",
        "M?ller, false, true",
        "A. de Boer, false, false"
    })
    void aBusinessOrALostLetterIsNoticed(String written, boolean organisation, boolean garbled) {
        WrittenName name = WrittenName.of(written);
        assertThat(name.isOrganisation()).isEqualTo(organisation);
        assertThat(name.isGarbled()).isEqualTo(garbled);
        assertThat(name.toString()).isEqualTo("WrittenName[not shown]");
    }

    private Relations relateSameContract(long cents, int months, EarlierSignal earlier) {
        Signal plain = signal("s", "ARREARS_RENT", "", null, cents);
        Facts facts = plain.facts()
                .with(FactKey.of("same_contract"), new FactValue.Flag(true))
                .with(FactKey.of("previous_amount"), new FactValue.Amount(Money.ofCents(30_000)))
                .with(FactKey.of("months_since_previous"), new FactValue.Count(months));
        return recogniser.relate(plain.withFacts(facts), DAY, List.of(earlier));
    }

    @Test
    void theAmountThatTheFactsTellCompletesAnEarlierSignalWithoutOne() {
        EarlierSignal bare = new EarlierSignal(
                SignalKind.of("ARREARS_RENT"), LocalDate.of(2025, 6, 30), null, true, YesNoUnknown.YES);
        assertThat(relateSameContract(30_000, 2, bare).duplicate()).isTrue();
        assertThat(relateSameContract(30_001, 2, bare).increased()).isTrue();
    }

    @Test
    void aDateSaysMoreThanAWholeNumberOfMonthsAboutTheSameEarlierSignal() {
        EarlierSignal justTooOld = new EarlierSignal(
                SignalKind.of("ARREARS_RENT"),
                LocalDate.of(2025, 2, 20),
                Money.ofCents(30_000),
                true,
                YesNoUnknown.YES);
        Relations old = relateSameContract(30_000, 6, justTooOld);
        assertThat(old.duplicate()).isFalse();
        assertThat(old.oldIgnored()).isTrue();
        Relations another = relateSameContract(30_000, 2, justTooOld);
        assertThat(another.duplicate())
                .as("two months ago is another signal than the one listed")
                .isTrue();
    }
}
