package nl.wijkkit.signals.triage;

import static nl.wijkkit.signals.triage.Cases.at;
import static nl.wijkkit.signals.triage.OwnPolicies.RENT;
import static nl.wijkkit.signals.triage.OwnPolicies.WATER;
import static nl.wijkkit.signals.triage.OwnPolicies.rule;
import static nl.wijkkit.signals.triage.OwnPolicies.triage;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.recognise.EarlierSignal;
import nl.wijkkit.signals.recognise.Relations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signals combined in one month are parts of one case: the strictest of the parts with the earliest of their terms. */
class CombinedTest {

    /** Arrears of rent on Monday 24 March 2025, after arrears of water on Monday 3 March. */
    private static Outcome combined(Triage triage, @Nullable Money amount) {
        EarlierSignal water = new EarlierSignal(
                SignalKind.of("ARREARS_WATER"), LocalDate.of(2025, 3, 3), amount, true, YesNoUnknown.NO);
        Relations relations = new Relations(true, false, false, false, false, false, 0, List.of(water));
        Signal rent = Signal.of(
                        SignalId.of("s-2"), SignalKind.of("ARREARS_RENT"), Channel.TELEPHONE, at("2025-03-24T09:00"))
                .withHousehold(Household.in("9905").withResident(true).withPeople(1, 0));
        return triage.assess(rent, relations, rent.receivedAt());
    }

    private static Outcome combined(String rent, String... water) {
        String[] rules = new String[water.length + 1];
        rules[0] = rule("rent", RENT, rent);
        for (int i = 0; i < water.length; i++) {
            rules[i + 1] = rule("water-" + i, WATER, water[i]);
        }
        return combined(triage(rules), null);
    }

    @Test
    void aStricterPartRaisesAndIsShown() {
        Outcome outcome = combined(
                "{'urgency': 'LOW', 'reasons': ['RENT']}",
                "{'urgency': 'NORMAL', 'reasons': ['SOME']}",
                "{'urgency': 'HIGH', 'reasons': ['FIRST']}",
                "{'urgency': 'HIGH', 'reasons': ['SECOND']}");
        assertThat(outcome.urgency()).isEqualTo(Urgency.HIGH);
        assertThat(outcome.rules()).containsExactly("rent", "water-1");
        assertThat(outcome.reasons())
                .containsExactly(new Outcome.Reason("RENT", "rent"), new Outcome.Reason("FIRST", "water-1"));
        assertThat(outcome.deadline()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"LOW", "NORMAL"})
    void aPartThatIsNotStricterChangesNothing(String level) {
        Outcome outcome = combined(
                "{'urgency': 'NORMAL', 'desk': 'JEUGDTEAM', 'reasons': ['RENT']}",
                "{'urgency': '" + level + "', 'reasons': ['WATER']}");
        assertThat(outcome.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(outcome.rules()).containsExactly("rent");
        assertThat(outcome.reasonCodes()).containsExactly("RENT");
    }

    @ParameterizedTest
    @CsvSource({"GI, GI, true", "JEUGDTEAM, JEUGDTEAM, false", "WMO_LOKET, JEUGDTEAM, false"})
    void theDeskIsTheFirstOfThePartsInTheOrder(String theirs, String expected, boolean shown) {
        Outcome outcome = combined(
                "{'urgency': 'NORMAL', 'desk': 'JEUGDTEAM', 'reasons': ['RENT']}",
                "{'desk': '" + theirs + "', 'reasons': ['WATER']}");
        assertThat(outcome.desk()).isEqualTo(DeskId.of(expected));
        assertThat(outcome.rules()).isEqualTo(shown ? List.of("rent", "water-0") : List.of("rent"));
        assertThat(outcome.reasonCodes()).isEqualTo(shown ? List.of("RENT", "WATER") : List.of("RENT"));
    }

    @Test
    void aRuleOfBothPartsIsShownOnce() {
        Outcome outcome = combined(
                triage(
                        rule("both", "{'kind': ['ARREARS_RENT', 'ARREARS_WATER']}", "{'desk': 'GI'}"),
                        rule("rent", RENT, "{'urgency': 'HIGH', 'desk': 'JEUGDTEAM'}")),
                null);
        assertThat(outcome.desk()).isEqualTo(DeskId.of("GI"));
        assertThat(outcome.rules()).containsExactly("both", "rent");
    }

    // rent came on Monday 24 March: three working days end on Thursday 27; water on 3 March: four weeks end on 31
    @ParameterizedTest
    @CsvSource({
        "DAYS_3WD, WEEKS_4, DAYS_3WD",
        "WEEKS_4, DAYS_3WD, DAYS_3WD",
        "NONE, WEEKS_4, WEEKS_4",
        "DAYS_5WD, NONE, DAYS_5WD",
        "WEEKS_4, NOW, NOW",
        "NOW, DAYS_3WD, NOW", // also stricter than a day that has passed
        "DAYS_5WD, WEEKS_4, DAYS_5WD" // both end on Monday 31 March
    })
    void theEarliestTermIsKept(String own, String theirs, String expected) {
        Outcome outcome = combined(
                "{'urgency': 'NORMAL', 'term': '" + own + "', 'reasons': ['RENT']}",
                "{'urgency': 'NORMAL', 'term': '" + theirs + "'}");
        assertThat(outcome.deadline())
                .isNotNull()
                .extracting(found -> found.rule().id())
                .isEqualTo(expected);
        assertThat(outcome.reasons())
                .isEqualTo(
                        expected.equals(own)
                                ? List.of(new Outcome.Reason("RENT", "rent"))
                                : List.of(
                                        new Outcome.Reason("RENT", "rent"),
                                        new Outcome.Reason("EARLIEST_DEADLINE_KEPT", expected)));
    }

    @Test
    void ofTwoTermsAtOnceTheOwnOneStays() {
        Outcome outcome = combined("{'term': 'NOW', 'reasons': ['RENT']}", "{'term': 'NOW'}");
        assertThat(outcome.reasonCodes()).contains("RENT").doesNotContain("EARLIEST_DEADLINE_KEPT");
        assertThat(outcome.deadline())
                .isInstanceOfSatisfying(
                        Deadline.AtOnce.class, now -> assertThat(now.event()).isEqualTo(at("2025-03-24T09:00")));
    }

    @ParameterizedTest
    @CsvSource({"49.99, NORMAL", "50, LOW", "499.99, LOW", "500, HIGH", ", LOW"})
    void theAmountOfAPartCountsAsFarAsItIsKnown(@Nullable String amount, Urgency expected) {
        Triage triage = triage(
                rule("rent", RENT, "{'urgency': 'LOW'}"),
                rule("water-few", all("{'not': {'fact': 'amount', 'from': 50}}"), "{'urgency': 'NORMAL'}"),
                rule("water-much", all("{'fact': 'amount', 'from': 500}"), "{'urgency': 'HIGH'}"));
        assertThat(combined(triage, amount == null ? null : Money.of(new BigDecimal(amount)))
                        .urgency())
                .isEqualTo(expected);
    }

    private static String all(String more) {
        return "{'all': [" + WATER + ", " + more + "]}";
    }

    @Test
    void aPartThatIsClosedAddsNothing() {
        Outcome outcome = combined(
                "{'urgency': 'LOW', 'reasons': ['RENT']}",
                "{'close': 'GI', 'reasons': ['SMALL']}",
                "{'urgency': 'HIGH', 'desk': 'OPVANG', 'term': 'NOW', 'reasons': ['WATER']}");
        assertThat(outcome.urgency()).isEqualTo(Urgency.LOW);
        assertThat(outcome.desk()).isEqualTo(DeskId.of("VROEGSIGNALERING"));
        assertThat(outcome.deadline()).isNull();
        assertThat(outcome.reasonCodes()).containsExactly("RENT");
    }
}
