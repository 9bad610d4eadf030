package nl.wijkkit.signals.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.budget.HouseholdKey;
import nl.wijkkit.plan.money.Money;
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
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Earlier and later signals at one address, in the order in which they came in, whatever the order of telling. */
class HouseholdIndexTest {

    private static final RegisterCheck OPEN = RegisterCheck.notChecked();
    private static final HomeAddress HOME = new HomeAddress(PostalCode.parse("9905 AB"), HouseNumber.of(12));

    private final HouseholdIndex index = new HouseholdIndex(Terms.AMSTERDAM);

    private static Signal at(String id, String kind, String contract, String moment) {
        return Signal.of(SignalId.of(id), SignalKind.of(kind), Channel.PARTNER_FILE, Instant.parse(moment))
                .withContract(ContractId.of(contract))
                .withHousehold(Household.at(HOME))
                .withFacts(Facts.of(Map.of(FactKey.of("amount"), new FactValue.Amount(Money.ofCents(500)))));
    }

    private static Signal rent(String id, String moment) {
        return at(id, "ARREARS_RENT", "c1", moment);
    }

    @Test
    void whatIsToldLateStandsInItsPlace() {
        Signal first = rent("b", "2025-03-01T08:00:00Z");
        Signal second = rent("c", "2025-03-02T08:00:00Z");
        Signal alsoSecond = rent("a", "2025-03-02T08:00:00Z");
        Signal third = rent("d", "2025-03-03T08:00:00Z");
        for (Signal signal : List.of(third, second, first, alsoSecond)) {
            index.add(signal, OPEN);
        }
        assertThat(index.later(first)).containsExactly(SignalId.of("a"), SignalId.of("c"), SignalId.of("d"));
        assertThat(index.later(alsoSecond))
                .as("of one moment the id decides")
                .containsExactly(SignalId.of("c"), SignalId.of("d"));
        assertThat(index.later(third)).isEmpty();
        assertThat(index.earlier(third, OPEN))
                .extracting(EarlierSignal::receivedOn)
                .containsExactly(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 2), LocalDate.of(2025, 3, 2));
        assertThat(index.earlier(second, OPEN)).hasSize(2);
        assertThat(index.earlier(alsoSecond, OPEN)).hasSize(1);
        assertThat(index.running(third, OPEN)).as("the latest before it").contains(SignalId.of("c"));
        assertThat(index.running(first, OPEN)).isEmpty();
    }

    /** 23:30 in UTC on 1 March is already 2 March in Amsterdam. */
    @Test
    void anEarlierSignalTellsItsDayAmountAndContract() {
        index.add(rent("a", "2025-03-01T23:30:00Z"), OPEN);
        Signal next = rent("b", "2025-03-05T08:00:00Z");
        assertThat(index.earlier(next, OPEN))
                .containsExactly(new EarlierSignal(
                        SignalKind.of("ARREARS_RENT"),
                        LocalDate.of(2025, 3, 2),
                        Money.ofCents(500),
                        true,
                        YesNoUnknown.YES));
        Signal other = at("b", "ARREARS_RENT", "c2", "2025-03-05T08:00:00Z").withFacts(Facts.none());
        assertThat(index.earlier(other, RegisterCheck.notThere()).get(0).sameContract())
                .isEqualTo(YesNoUnknown.NO);
        assertThat(index.earlier(other, RegisterCheck.notThere()).get(0).sameHousehold())
                .isFalse();
        assertThat(index.earlier(other, OPEN).get(0)).hasToString("EarlierSignal[ARREARS_RENT]");
        index.add(other, OPEN);
        assertThat(index.earlier(rent("c", "2025-03-06T08:00:00Z"), OPEN).get(1).amount())
                .as("not told")
                .isNull();
    }

    @Test
    void aSignalIsAddedOnlyToOneOfTheSameKindContractAndHousehold() {
        index.add(rent("a", "2025-03-01T08:00:00Z"), OPEN);
        String later = "2025-03-05T08:00:00Z";
        assertThat(index.running(rent("b", later), OPEN)).contains(SignalId.of("a"));
        assertThat(index.running(at("b", "EVICTION_NOTICE", "c1", later), OPEN)).isEmpty();
        assertThat(index.running(at("b", "ARREARS_RENT", "c2", later), OPEN)).isEmpty();
        assertThat(index.running(rent("b", later), RegisterCheck.severalHouseholds()))
                .isEmpty();
        assertThat(index.running(rent("a", "2025-03-01T08:00:00Z"), OPEN)).isEmpty();
    }

    @Test
    void whatWasDestroyedIsKnownNoLonger() {
        Signal first = rent("a", "2025-03-01T08:00:00Z");
        Signal second = rent("b", "2025-03-02T08:00:00Z");
        index.add(first, OPEN);
        index.add(second, OPEN);
        Signal next = rent("c", "2025-03-05T08:00:00Z");
        index.remove(first);
        assertThat(index.earlier(next, OPEN)).hasSize(1);
        assertThat(index.running(next, OPEN)).contains(SignalId.of("b"));
        index.remove(second);
        index.remove(second);
        assertThat(index.earlier(next, OPEN)).isEmpty();
    }

    @Test
    void withoutAFullAddressNothingIsJoined() {
        Signal district = rent("a", "2025-03-01T08:00:00Z").withHousehold(Household.in("9905"));
        index.add(district, OPEN);
        Signal next = rent("b", "2025-03-02T08:00:00Z").withHousehold(Household.in("9905"));
        assertThat(index.earlier(next, OPEN)).isEmpty();
        assertThat(index.later(district)).isEmpty();
        index.remove(district);
        assertThat(index.earlier(rent("c", "2025-03-02T08:00:00Z"), OPEN)).isEmpty();
    }

    private static String said(RegisterCheck check) {
        return check.fold(() -> "not checked", () -> "not there", () -> "several", HouseholdKey::value);
    }

    @Test
    void theRegisterHasFourAnswers() {
        assertThat(said(RegisterCheck.notChecked())).isEqualTo("not checked");
        assertThat(said(RegisterCheck.notThere())).isEqualTo("not there");
        assertThat(said(RegisterCheck.severalHouseholds())).isEqualTo("several");
        RegisterCheck registered = new RegisterCheck.Registered(HouseholdKey.of("h1"));
        assertThat(said(registered)).isEqualTo("h1");
        assertThat(registered.joins(RegisterCheck.notChecked())).isTrue();
        assertThat(RegisterCheck.notChecked().joins(registered)).isTrue();
        assertThat(registered.joins(RegisterCheck.notThere())).isFalse();
        assertThat(RegisterCheck.notThere().joins(registered)).isFalse();
        assertThat(RegisterCheck.severalHouseholds().joins(RegisterCheck.notChecked()))
                .isFalse();
    }

    private static EarlierSignal earlier(String kind, String day, @Nullable Long cents, YesNoUnknown contract) {
        return new EarlierSignal(
                SignalKind.of(kind), LocalDate.parse(day), cents == null ? null : Money.ofCents(cents), true, contract);
    }

    private static Relations relate(Signal signal, EarlierSignal... earlier) {
        return new Recogniser(VocabularyReader.shipped()).relate(signal, LocalDate.of(2025, 8, 31), List.of(earlier));
    }

    private static final Signal RENT = rent("s", "2025-08-31T08:00:00Z");

    /** Twelve months back from 31 August 2025 is 31 August 2024; that day still counts. */
    @Test
    void repeatedReportsAreCountedOverTwelveMonths() {
        Signal police = at("s", "POLICE_CARE_REPORT", "c1", "2025-08-31T08:00:00Z");
        Relations relations = relate(
                police,
                earlier("POLICE_CARE_REPORT", "2024-08-30", null, YesNoUnknown.UNKNOWN),
                earlier("POLICE_CARE_REPORT", "2024-08-31", null, YesNoUnknown.UNKNOWN),
                earlier("POLICE_CARE_REPORT", "2025-08-31", null, YesNoUnknown.UNKNOWN),
                earlier("SCHOOL_CONCERN", "2025-08-01", null, YesNoUnknown.UNKNOWN));
        assertThat(relations.sameKindInYear()).isEqualTo(2);
        assertThat(relations.consecutive()).isFalse();
    }

    @Test
    void thoseOfTheSameMonthStandInTheOrderOfTheirDaysAndKinds() {
        Relations relations = relate(
                RENT,
                earlier("ARREARS_WATER", "2025-08-20", null, YesNoUnknown.NO),
                earlier("ARREARS_ENERGY", "2025-08-20", null, YesNoUnknown.NO),
                earlier("ARREARS_WATER", "2025-08-01", null, YesNoUnknown.NO));
        assertThat(relations.sameMonth())
                .extracting(one -> one.kind() + " " + one.receivedOn())
                .containsExactly("ARREARS_WATER 2025-08-01", "ARREARS_ENERGY 2025-08-20", "ARREARS_WATER 2025-08-20");
        assertThat(relations.multiple()).isTrue();
    }

    @Test
    void theLatestOnTheContractSaysWhetherTheAmountRose() {
        EarlierSignal high = earlier("ARREARS_RENT", "2025-06-01", 900L, YesNoUnknown.YES);
        EarlierSignal low = earlier("ARREARS_RENT", "2025-07-01", 100L, YesNoUnknown.YES);
        EarlierSignal otherContract = earlier("ARREARS_RENT", "2025-08-01", 900L, YesNoUnknown.NO);
        EarlierSignal otherKind = earlier("EVICTION_NOTICE", "2025-08-02", 900L, YesNoUnknown.YES);
        assertThat(relate(RENT, high, low, otherContract, otherKind).increased())
                .isTrue();
        assertThat(relate(RENT, low, high, otherContract, otherKind).increased())
                .isTrue();
        EarlierSignal unknown = earlier("ARREARS_RENT", "2025-08-03", 900L, YesNoUnknown.UNKNOWN);
        assertThat(relate(RENT, low, unknown).increased()).isFalse();
        assertThat(relate(RENT, low, unknown).duplicate())
                .as("perhaps another contract")
                .isFalse();
        assertThat(relate(RENT, high).duplicate()).isTrue();
        assertThat(relate(RENT.withFacts(Facts.none()), high).duplicate())
                .as("no amount")
                .isFalse();
    }

    private static Signal told(boolean same, @Nullable Integer months, long previous) {
        Facts facts = RENT.facts()
                .with(FactKey.of("same_contract"), new FactValue.Flag(same))
                .with(FactKey.of("previous_amount"), new FactValue.Amount(Money.ofCents(previous)));
        return RENT.withFacts(
                months == null ? facts : facts.with(FactKey.of("months_since_previous"), new FactValue.Count(months)));
    }

    @Test
    void whatTheFactsTellOfThePreviousSignalCountsAsAnEarlierOne() {
        assertThat(relate(told(true, 2, 500)).duplicate()).isTrue();
        assertThat(relate(told(true, 2, 499)).increased()).isTrue();
        assertThat(relate(told(true, 6, 500)).duplicate()).as("six months back").isTrue();
        Relations old = relate(told(true, 7, 500));
        assertThat(old.duplicate()).isFalse();
        assertThat(old.oldIgnored()).isTrue();
        assertThat(old.consecutive()).isFalse();
        assertThat(relate(told(false, 2, 500))).isEqualTo(Relations.none());
        assertThat(relate(told(true, null, 500))).isEqualTo(Relations.none());
    }

    @Test
    void aSignalThatIsOfferedIsNotCountedAgainBecauseTheFactsTellOfIt() {
        Relations relations = relate(told(true, 2, 100), earlier("ARREARS_RENT", "2025-06-15", 900L, YesNoUnknown.YES));
        assertThat(relations.duplicate()).as("the amount of the one offered").isTrue();
        assertThat(relations.oldIgnored()).isFalse();
        Relations other = relate(told(true, 2, 100), earlier("ARREARS_RENT", "2025-06-15", 900L, YesNoUnknown.NO));
        assertThat(other.increased()).isFalse();
        assertThat(other.consecutive()).isTrue();
    }
}
