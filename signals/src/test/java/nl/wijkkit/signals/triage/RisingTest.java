package nl.wijkkit.signals.triage;

import static nl.wijkkit.signals.triage.Cases.signal;
import static nl.wijkkit.signals.triage.OwnPolicies.RENT;
import static nl.wijkkit.signals.triage.OwnPolicies.rule;
import static nl.wijkkit.signals.triage.OwnPolicies.triage;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.recognise.Relations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that raise ask how much of the term is left; the signals came in on Monday 3 March 2025 at nine. */
class RisingTest {

    private static Outcome at(Triage triage, String local, Object... facts) {
        return triage.assess(signal("ARREARS_RENT", 0, facts), Relations.none(), Cases.at(local));
    }

    private static Triage withTerm(String term, String when) {
        return triage(
                rule("a", RENT, "{'urgency': 'NORMAL', 'term': '" + term + "', 'reasons': ['RENT']}"),
                rule("big", "{'fact': 'amount', 'from': 900000000}", "{'urgency': 'HIGH'}"),
                rule("up", when, "{'up': 1, 'reasons': ['NEAR']}"));
    }

    // five working days end on Monday 10 March, four weeks on Monday 31 March, three days on Thursday 6 March
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "DAYS_5WD | 'from': 4, 'below': 5 | 2025-03-03T10:00 | false",
                "DAYS_5WD | 'from': 4, 'below': 5 | 2025-03-04T10:00 | true",
                "DAYS_5WD | 'from': 4, 'below': 5 | 2025-03-05T10:00 | false",
                "DAYS_5WD | 'from': 4             | 2025-03-04T10:00 | true",
                "DAYS_5WD | 'from': 4             | 2025-03-05T10:00 | false",
                "WEEKS_4  | 'from': 4             | 2025-03-04T10:00 | true",
                "WEEKS_4  | 'from': 4, 'below': 5 | 2025-03-04T10:00 | false",
                "WEEKS_4  | 'from': 4, 'below': 5 | 2025-03-25T10:00 | true",
                "HOURS_72 | 'from': 1, 'below': 2 | 2025-03-05T10:00 | true",
                "HOURS_72 | 'from': 1, 'below': 2 | 2025-03-04T10:00 | false",
                "HOURS_72 | 'below': 1            | 2025-03-06T08:00 | true",
                "NOW      | 'below': 1            | 2025-03-06T08:00 | false"
            })
    void theWorkingDaysLeftAreCounted(String term, String range, String when, boolean rises) {
        Outcome outcome = at(withTerm(term, "{'fact': 'working_days_left', " + range + "}"), when);
        assertThat(outcome.urgency()).isEqualTo(rises ? Urgency.HIGH : Urgency.NORMAL);
        assertThat(outcome.factsUsed().contains(TriageFacts.WORKING_DAYS_LEFT)).isEqualTo(rises);
        assertThat(outcome.reasonCodes().contains("NEAR")).isEqualTo(rises);
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS_3WD, 2025-03-06T23:59:59, false",
        "DAYS_3WD, 2025-03-07T00:00, true",
        "HOURS_72, 2025-03-06T08:59:59, false",
        "HOURS_72, 2025-03-06T09:00, true"
    })
    void aTermPassesWithItsLastDayOrItsMoment(String term, String when, boolean passed) {
        Outcome late = at(withTerm(term, "{'fact': 'term_passed', 'is': true}"), when);
        assertThat(late.urgency()).isEqualTo(passed ? Urgency.HIGH : Urgency.NORMAL);
        Outcome inTime = at(withTerm(term, "{'fact': 'term_passed', 'is': false}"), when);
        assertThat(inTime.urgency()).isEqualTo(passed ? Urgency.NORMAL : Urgency.HIGH);
    }

    @Test
    void whatWasAnsweredBeforeStillCountsBesideTheTime() {
        Triage triage = withTerm("DAYS_3WD", """
                {'all': [{'fact': 'after_day_of_receipt', 'is': true}, {'fact': 'term_passed', 'is': false},
                  {'fact': 'contact_made', 'is': false}, {'fact': 'open_plan', 'is': true},
                  {'unless': {'fact': 'investigation_started', 'is': false}},
                  {'unless': {'fact': 'fled_violence', 'is': true}}]}""");
        String tuesday = "2025-03-04T10:00";
        Outcome risen = at(triage, tuesday, "contact_made", false, "open_plan", true);
        assertThat(risen.urgency()).isEqualTo(Urgency.HIGH);
        assertThat(risen.rules()).containsExactly("a", "up");
        assertThat(risen.factsUsed())
                .contains(TriageFacts.AFTER_DAY_OF_RECEIPT, TriageFacts.TERM_PASSED, FactKey.of("contact_made"));
        assertThat(at(triage, "2025-03-03T23:59", "contact_made", false, "open_plan", true)
                        .urgency())
                .isEqualTo(Urgency.NORMAL);
        assertThat(at(triage, tuesday, "contact_made", true, "open_plan", true).urgency())
                .isEqualTo(Urgency.NORMAL);
        assertThat(at(triage, tuesday, "contact_made", false, "open_plan", false)
                        .urgency())
                .isEqualTo(Urgency.NORMAL);
        assertThat(at(triage, tuesday, "contact_made", false).urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(at(triage, tuesday, "open_plan", true).urgency()).isEqualTo(Urgency.NORMAL);
        Object[] idle = {"contact_made", false, "open_plan", true, "investigation_started", false};
        assertThat(at(triage, tuesday, idle).urgency()).isEqualTo(Urgency.NORMAL);
        Object[] fled = {"contact_made", false, "open_plan", true, "fled_violence", true};
        assertThat(at(triage, tuesday, fled).urgency()).isEqualTo(Urgency.NORMAL);
    }

    @Test
    void itRisesOneLevelHoweverManyRulesAskIt() {
        Triage triage = triage(
                rule("a", RENT, "{'urgency': 'LOW', 'term': 'DAYS_3WD'}"),
                rule("b", "{'fact': 'after_day_of_receipt', 'is': true}", "{'up': 1, 'reasons': ['ONE']}"),
                rule("c", "{'fact': 'term_passed', 'is': true}", "{'up': 1, 'reasons': ['TWO']}"));
        Outcome outcome = at(triage, "2025-03-10T10:00");
        assertThat(outcome.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(outcome.reasonCodes()).containsExactly("ONE", "TWO");
        assertThat(outcome.factsUsed())
                .containsExactlyInAnyOrder(TriageFacts.AFTER_DAY_OF_RECEIPT, TriageFacts.TERM_PASSED);
    }
}
