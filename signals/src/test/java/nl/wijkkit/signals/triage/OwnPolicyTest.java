package nl.wijkkit.signals.triage;

import static nl.wijkkit.signals.triage.Cases.MONDAY;
import static nl.wijkkit.signals.triage.Cases.at;
import static nl.wijkkit.signals.triage.Cases.signal;
import static nl.wijkkit.signals.triage.OwnPolicies.RENT;
import static nl.wijkkit.signals.triage.OwnPolicies.rule;
import static nl.wijkkit.signals.triage.OwnPolicies.triage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.recognise.Relations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All rules that match count: the highest level, the earliest term, the desk of the rule with the highest level. */
class OwnPolicyTest {

    private static Outcome rent(Triage triage, Object... facts) {
        return triage.assess(signal("ARREARS_RENT", 0, facts), Relations.none(), MONDAY);
    }

    private static Outcome rent(String... effects) {
        String[] rules = new String[effects.length];
        for (int i = 0; i < effects.length; i++) {
            rules[i] = rule("r" + i, RENT, effects[i]);
        }
        return rent(triage(rules));
    }

    private static DeskId desk(String code) {
        return DeskId.of(code);
    }

    @Test
    void ofRulesThatCloseTheFirstDeskOfTheOrderCountsAndAllReasonsAreKept() {
        Outcome outcome = rent(
                "{'close': 'GI', 'reasons': ['ONE']}",
                "{'close': 'OPVANG', 'reasons': ['TWO']}",
                "{'close': 'JEUGDTEAM', 'reasons': ['THREE', 'ONE']}",
                "{'urgency': 'ACUTE', 'term': 'NOW', 'reasons': ['FOUR']}");
        assertThat(outcome.urgency()).isEqualTo(Urgency.NO_ACTION);
        assertThat(outcome.deadline()).isNull();
        assertThat(outcome.desk()).isEqualTo(desk("OPVANG"));
        assertThat(outcome.reasons())
                .containsExactly(
                        new Outcome.Reason("ONE", "r0"),
                        new Outcome.Reason("TWO", "r1"),
                        new Outcome.Reason("THREE", "r2"));
        assertThat(outcome.rules()).containsExactly("r0", "r1", "r2", "r3");
    }

    @Test
    void ofDesksWithoutAPlaceTheRuleThatComesFirstCounts() {
        assertThat(rent("{'close': 'NULDELIJN', 'reasons': ['A']}", "{'close': 'PRIVACY_DESK', 'reasons': ['B']}")
                        .desk())
                .isEqualTo(desk("NULDELIJN"));
        assertThat(rent("{'takeOver': 'NULDELIJN', 'reasons': ['A']}", "{'takeOver': 'PRIVACY_DESK', 'reasons': ['B']}")
                        .desk())
                .isEqualTo(desk("NULDELIJN"));
        assertThat(rent("{'desk': 'NULDELIJN'}", "{'desk': 'PRIVACY_DESK'}").desk())
                .isEqualTo(desk("NULDELIJN"));
    }

    @Test
    void aDeskTakesOverUnlessTheOtherKeepsWhatItHas() {
        String first = "{'takeOver': 'GI', 'notFrom': ['OPVANG'], 'reasons': ['IN_CARE']}";
        Outcome taken = rent(
                "{'takeOver': 'WMO_LOKET', 'reasons': ['OTHER_CARE']}",
                first,
                "{'urgency': 'HIGH', 'desk': 'JEUGDTEAM', 'reasons': ['ASKED']}");
        assertThat(taken.desk()).isEqualTo(desk("GI"));
        assertThat(taken.urgency()).isEqualTo(Urgency.HIGH);
        assertThat(taken.reasonCodes()).containsExactly("ASKED", "OTHER_CARE", "IN_CARE");
        Outcome kept = rent(first, "{'desk': 'OPVANG', 'reasons': ['ASKED']}");
        assertThat(kept.desk()).isEqualTo(desk("OPVANG"));
        assertThat(kept.reasonCodes()).contains("ASKED").doesNotContain("IN_CARE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'urgency': 'LOW' | JEUGDTEAM | 'urgency': 'LOW' | GI | GI",
                "'urgency': 'LOW' | GI | 'urgency': 'LOW' | JEUGDTEAM | GI",
                "'urgency': 'LOW' | OPVANG | 'urgency': 'HIGH' | WMO_LOKET | WMO_LOKET",
                "'urgency': 'HIGH' | WMO_LOKET | 'urgency': 'LOW' | OPVANG | WMO_LOKET",
                "'reasons': ['A'] | OPVANG | 'urgency': 'LOW' | WMO_LOKET | WMO_LOKET",
                "'urgency': 'NORMAL' | WMO_LOKET | 'urgency': 'NORMAL' | NULDELIJN | WMO_LOKET",
                "'reasons': ['A'] | NULDELIJN | 'reasons': ['B'] | OPVANG | OPVANG"
            })
    void theDeskIsOfTheRuleWithTheHighestLevelThenTheFirstOfTheOrder(
            String one, String oneDesk, String other, String otherDesk, String expected) {
        Outcome outcome =
                rent("{" + one + ", 'desk': '" + oneDesk + "'}", "{" + other + ", 'desk': '" + otherDesk + "'}");
        assertThat(outcome.desk()).isEqualTo(desk(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKS_4, '', DAYS_3WD, '', DAYS_3WD",
        "DAYS_3WD, '', WEEKS_4, '', DAYS_3WD",
        // both end on the same day: the term of the rule that names the desk, then law, then the first name
        "DAYS_5WD, '', OTHER_5WD, GI, OTHER_5WD",
        "OTHER_5WD, GI, DAYS_5WD, '', OTHER_5WD",
        "OTHER_5WD, '', DAYS_5WD, '', DAYS_5WD",
        "DAYS_5WD, '', OTHER_5WD, '', DAYS_5WD",
        "DAYS_5WD, '', Z_LAW_5WD, '', Z_LAW_5WD",
        "DAYS_5WD, GI, DAYS_3WD, '', DAYS_3WD"
    })
    void theEarliestTermCounts(String one, String oneDesk, String other, String otherDesk, String expected) {
        Deadline deadline = rent(term(one, oneDesk), term(other, otherDesk)).deadline();
        assertThat(deadline).isNotNull().extracting(found -> found.rule().id()).isEqualTo(expected);
    }

    private static String term(String term, String desk) {
        return "{'term': '" + term + "'" + (desk.isEmpty() ? "" : ", 'desk': '" + desk + "'") + "}";
    }

    @Test
    void aReasonIsShownOnceWithTheRuleThatGaveItFirst() {
        assertThat(rent("{'reasons': ['A', 'B']}", "{'urgency': 'LOW', 'reasons': ['B', 'C']}")
                        .reasons())
                .contains(new Outcome.Reason("A", "r0"), new Outcome.Reason("B", "r0"), new Outcome.Reason("C", "r1"))
                .hasSize(3);
    }

    // five days from Monday end on Saturday (Awt art. 1); four weeks from 24 March on Easter Monday;
    // two days from Friday hold no two working days (Regulation 1182/71 art. 3(5))
    @ParameterizedTest
    @CsvSource({
        "DAYS_5, 2025-03-03, 2025-03-10, TERM_EXTENDED_WEEKEND",
        "DAYS_5, 2025-03-05, 2025-03-10, ''",
        "WEEKS_4, 2025-03-24, 2025-04-22, TERM_EXTENDED_HOLIDAY",
        "WEEKS_4, 2025-03-03, 2025-03-31, ''",
        "DAYS_2, 2025-03-07, 2025-03-11, TERM_EXTENDED_TWO_WORKING_DAYS"
    })
    void aTermThatMovedSaysWhy(String term, String received, String last, String reason) {
        Signal signal = Signal.of(
                        SignalId.of("s-1"), SignalKind.of("ARREARS_RENT"), Channel.TELEPHONE, at(received + "T09:00"))
                .withHousehold(Household.in("9905").withResident(true));
        Outcome outcome = triage(rule("r", RENT, "{'urgency': 'LOW', 'term': '" + term + "'}"))
                .assess(signal, Relations.none(), signal.receivedAt());
        assertThat(outcome.deadline())
                .isInstanceOfSatisfying(
                        Deadline.LastDay.class, day -> assertThat(day.day()).isEqualTo(last));
        assertThat(outcome.reasons())
                .containsExactly(
                        reason.isEmpty() ? new Outcome.Reason("BY_RULE", "r") : new Outcome.Reason(reason, term));
    }

    @Test
    void theDistrictChoosesTheTeamAndSaysSo() {
        Triage triage = triage(rule("r", RENT, "{'urgency': 'LOW', 'desk': 'WIJKTEAM'}"));
        Outcome north = rent(triage);
        assertThat(north.desk()).isEqualTo(desk("WIJKTEAM_NOORD"));
        assertThat(north.reasons()).containsExactly(new Outcome.Reason("POSTCODE_AREA", "WIJKTEAM"));
        Signal nowhere = signal("ARREARS_RENT", 0).withHousehold(new Household(null, null, YesNoUnknown.YES, 1, 0));
        Outcome front = triage.assess(nowhere, Relations.none(), MONDAY);
        assertThat(front.desk()).isEqualTo(desk("AANMELDPUNT"));
        assertThat(front.reasons()).containsExactly(new Outcome.Reason("AREA_UNKNOWN", "WIJKTEAM"));
    }

    @Test
    void onlyWhatARuleStillHangsOnIsAsked() {
        Triage triage = triage(rule("a", RENT, "{'urgency': 'LOW'}"), rule("b", """
                        {'all': [{'fact': 'amount', 'known': true}, {'fact': 'minors', 'from': 1},
                          {'not': {'fact': 'contact_made', 'is': true}}, {'fact': 'no_place_to_sleep', 'is': true},
                          {'not': {'fact': 'fled_violence', 'is': true}}]}""", true, "{'urgency': 'HIGH'}"));
        Signal signal = signal("ARREARS_RENT", null);
        assertThat(triage.assess(signal, Relations.none(), MONDAY).toAsk())
                .as("that no amount is known is an answer")
                .isEmpty();
        Signal told = signal.withFacts(
                Cases.facts("amount", new BigDecimal("60"), "no_place_to_sleep", true, "fled_violence", false));
        assertThat(triage.assess(told, Relations.none(), MONDAY).toAsk())
                .containsExactlyInAnyOrder(TriageFacts.MINORS, FactKey.of("contact_made"));
        Signal no = told.withFacts(Cases.facts("amount", new BigDecimal("60"), "no_place_to_sleep", false));
        assertThat(triage.assess(no, Relations.none(), MONDAY).toAsk()).isEmpty();
        Signal yes = told.withFacts(Cases.facts("amount", new BigDecimal("60"), "fled_violence", true));
        assertThat(triage.assess(yes, Relations.none(), MONDAY).toAsk()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"499.99, LOW", "500, HIGH", "500.01, HIGH", "999.99, HIGH", "1000, LOW"})
    void anAmountCountsFromTheFirstBorderToBelowTheSecond(BigDecimal amount, Urgency expected) {
        Triage triage = triage(
                rule("a", "{'fact': 'amount', 'from': 500, 'below': 1000}", "{'urgency': 'HIGH'}"),
                rule("b", RENT, "{'urgency': 'LOW'}"));
        Outcome outcome = rent(triage, "amount", amount);
        assertThat(outcome.urgency()).isEqualTo(expected);
        assertThat(outcome.factsUsed()).isEqualTo(expected == Urgency.HIGH ? List.of(FactKey.of("amount")) : List.of());
    }

    @Test
    void whatTheLibraryKnowsItselfCannotBeToldWithASignal() {
        Triage triage = triage(
                rule("a", "{'fact': 'minors', 'from': 1}", "{'urgency': 'HIGH'}"),
                rule("b", "{'fact': 'resident', 'is': false}", "{'close': 'GI', 'reasons': ['ELSEWHERE']}"),
                rule("c", RENT, "{'urgency': 'LOW'}"),
                rule("d", "{'fact': 'term_passed', 'is': true}", "{'up': 1, 'reasons': ['LATE']}"));
        Signal signal = signal("ARREARS_RENT", null, "minors", 2, "resident", false, "term_passed", true)
                .withHousehold(Household.in("9905"));
        Outcome outcome = triage.assess(signal, Relations.none(), MONDAY);
        assertThat(outcome.urgency()).isEqualTo(Urgency.LOW);
        assertThat(outcome.rules()).containsExactly("c");
    }

    @ParameterizedTest
    @CsvSource({
        "multiple, 1",
        "consecutive, 2",
        "duplicate, 3",
        "increased, 4",
        "old_ignored, 5",
        "other_address_ignored, 6"
    })
    void aRelationIsKnownWithEverySignal(String fact, int which) {
        Triage triage = triage(
                rule("no", "{'fact': '" + fact + "', 'is': false}", "{'urgency': 'LOW'}"),
                rule("yes", "{'fact': '" + fact + "', 'is': true}", "{'urgency': 'HIGH'}"));
        Relations relations =
                new Relations(which == 1, which == 2, which == 3, which == 4, which == 5, which == 6, 0, List.of());
        assertThat(triage.assess(signal("ARREARS_RENT", 0), relations, MONDAY).rules())
                .containsExactly("yes");
        assertThat(rent(triage).rules()).containsExactly("no");
    }

    @Test
    void earlierSignalsOfTheKindAndResidenceAreKnown() {
        Triage triage = triage(
                rule("a", "{'fact': 'same_kind_in_year', 'from': 2}", "{'urgency': 'HIGH'}"),
                rule("b", "{'fact': 'resident', 'is': true}", "{'urgency': 'LOW'}"),
                rule("c", "{'fact': 'resident', 'is': false}", "{'close': 'GI', 'reasons': ['ELSEWHERE']}"));
        Signal signal = signal("ARREARS_RENT", 0);
        Relations two = new Relations(false, false, false, false, false, false, 2, List.of());
        Relations one = new Relations(false, false, false, false, false, false, 1, List.of());
        assertThat(triage.assess(signal, two, MONDAY).rules()).containsExactly("a", "b");
        assertThat(triage.assess(signal, one, MONDAY).rules()).containsExactly("b");
        Signal elsewhere = signal.withHousehold(Household.in("9905").withResident(false));
        assertThat(triage.assess(elsewhere, one, MONDAY).rules()).containsExactly("c");
    }

    @Test
    void sixtyFourQuestionsOfOneKindAreTheMost() {
        String[] rules = IntStream.rangeClosed(1, 64)
                .mapToObj(i -> rule(
                        "r-" + (i + 100),
                        "{'fact': 'amount', 'from': " + i + "}",
                        i == 64 ? "{'urgency': 'HIGH'}" : "{'urgency': 'LOW'}"))
                .toArray(String[]::new);
        Triage triage = triage(rules);
        assertThat(rent(triage, "amount", new BigDecimal("64")).urgency()).isEqualTo(Urgency.HIGH);
        assertThat(rent(triage, "amount", new BigDecimal("63.99")).rules()).hasSize(63);
        String[] more = IntStream.rangeClosed(1, 65)
                .mapToObj(i -> rule("r-" + i, "{'fact': 'amount', 'from': " + i + "}", "{'urgency': 'LOW'}"))
                .toArray(String[]::new);
        assertThatThrownBy(() -> triage(more))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 64 questions");
    }

    @ParameterizedTest
    @CsvSource({"term_passed", "after_day_of_receipt"})
    void onlyARuleThatRaisesAsksForTheTerm(String fact) {
        assertThatThrownBy(() -> triage(
                        rule("a", RENT, "{'urgency': 'LOW'}"),
                        rule("b", "{'fact': '" + fact + "', 'is': true}", "{'urgency': 'HIGH'}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("must only escalate, got b");
    }
}
