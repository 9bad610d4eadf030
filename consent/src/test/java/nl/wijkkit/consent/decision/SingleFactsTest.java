package nl.wijkkit.consent.decision;

import static nl.wijkkit.consent.decision.SmallRules.REQUEST;
import static nl.wijkkit.consent.decision.SmallRules.TODAY;
import static nl.wijkkit.consent.decision.SmallRules.decider;
import static nl.wijkkit.consent.decision.SmallRules.definition;
import static nl.wijkkit.consent.decision.SmallRules.permit;
import static nl.wijkkit.consent.decision.SmallRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import org.junit.jupiter.api.Test;

/** Which single fact more would change a decision. */
class SingleFactsTest {

    private static List<Change> changes(String when, Request request) {
        return decider(permit("one", when)).decide(request).changes();
    }

    private static Change permitted(String key, FactValue value) {
        return new Change(FactKey.of(key), value, Outcome.PERMIT_CONTENT, List.of());
    }

    private static Change permitted(String key, boolean value) {
        return permitted(key, FactValue.Flag.of(value));
    }

    private static Change permitted(String key, String code) {
        return permitted(key, new FactValue.Named(code));
    }

    private static Change permitted(String key, int number) {
        return permitted(key, new FactValue.Amount(BigDecimal.valueOf(number)));
    }

    private static Change permitted(String key, LocalDate day) {
        return permitted(key, new FactValue.Day(day));
    }

    @Test
    void aFlagIsToldWithTheValueThatHelps() {
        assertThat(changes("{'facts': {'necessary': true}}", REQUEST)).containsExactly(permitted("necessary", true));
        assertThat(changes("{'facts': {'necessary': false}}", REQUEST)).containsExactly(permitted("necessary", false));
        assertThat(changes("{'other': {'necessary': false}}", REQUEST)).containsExactly(permitted("necessary", true));
        assertThat(changes("{'other': {'necessary': true}}", REQUEST)).containsExactly(permitted("necessary", false));
        assertThat(changes("{'stated': ['necessary']}", REQUEST))
                .containsExactly(permitted("necessary", true), permitted("necessary", false));
    }

    @Test
    void aFactThatTakesAPermissionAwayIsTold() {
        assertThat(changes("{'unless': [{'facts': {'address_hidden': true}}]}", REQUEST))
                .containsExactly(
                        new Change(FactKey.of("address_hidden"), FactValue.Flag.of(true), Outcome.DENY, List.of()));
    }

    @Test
    void aCodeIsToldWithTheValuesThatHelp() {
        assertThat(changes("{'facts': {'consent_scope': ['B', 'A']}}", REQUEST))
                .containsExactly(permitted("consent_scope", "B"), permitted("consent_scope", "A"));
        assertThat(changes("{'stated': ['consent_scope'], 'unless': [{'other': {'consent_scope': 'A'}}]}", REQUEST))
                .containsExactly(permitted("consent_scope", "A"));
    }

    @Test
    void aFactThatMustBeTheSameIsToldWithWhatTheRequestSays() {
        assertThat(changes("{'same': {'consent_purpose': 'purpose'}}", REQUEST))
                .containsExactly(permitted("consent_purpose", "WMO_INVESTIGATION"));
        assertThat(changes("{'same': {'consent_scope': 'category'}}", REQUEST))
                .containsExactly(permitted("consent_scope", "HEALTH"));
        assertThat(changes("{'same': {'obtained_from': 'origin'}}", REQUEST))
                .containsExactly(permitted("obtained_from", "WMO"));
        assertThat(changes("{'same': {'consent_recipients': 'recipient'}}", REQUEST))
                .containsExactly(permitted("consent_recipients", "CASE_WORKER"));
        assertThat(changes("{'same': {'role': 'role'}}", REQUEST)).containsExactly(permitted("role", "CASE_WORKER"));
        assertThat(changes("{'same': {'statement_concerns': 'subject'}}", REQUEST))
                .containsExactly(permitted("statement_concerns", "ADULT"));
        assertThat(changes("{'same': {'requested': 'action'}}", REQUEST))
                .containsExactly(permitted("requested", "VIEW"));
    }

    @Test
    void aDayIsToldAroundTheDayOfTheRequest() {
        assertThat(changes("{'days': [{'fact': 'consent_valid_until', 'is': 'atLeast'}]}", REQUEST))
                .containsExactly(
                        permitted("consent_valid_until", TODAY), permitted("consent_valid_until", TODAY.plusDays(1)));
        assertThat(changes("{'days': [{'fact': 'consent_valid_until', 'is': 'below'}]}", REQUEST))
                .containsExactly(permitted("consent_valid_until", TODAY.minusDays(1)));
        assertThat(changes("{'days': [{'fact': 'report_date', 'plusYears': 5, 'is': 'above'}]}", REQUEST))
                .containsExactly(permitted("report_date", LocalDate.of(2020, 6, 3)));
    }

    @Test
    void aNumberIsToldAroundTheOtherSideWhicheverSideItStandsOn() {
        assertThat(changes(
                        "{'numbers': [{'left': ['contributors'], 'is': 'below', 'right': [{'number': 10}]}]}", REQUEST))
                .containsExactly(permitted("contributors", 9));
        assertThat(changes(
                        "{'numbers': [{'left': [{'number': 10}], 'is': 'atMost', 'right': ['contributors']}]}",
                        REQUEST))
                .containsExactly(permitted("contributors", 10), permitted("contributors", 11));
    }

    @Test
    void aNumberIsToldAroundAFactThatIsStated() {
        String above = "{'numbers': [{'left': ['contributors'], 'is': 'above', 'right': ['min_cell']}]}";
        Facts ten = Facts.none().with(FactKey.of("min_cell"), new FactValue.Amount(BigDecimal.TEN));
        assertThat(changes(above, REQUEST.withFacts(ten))).containsExactly(permitted("contributors", 11));
        assertThat(changes(above, REQUEST)).isEmpty();
    }

    @Test
    void twoNumbersThatAreBothMissingAreNotOneFact() {
        assertThat(changes(
                        "{'numbers': [{'left': ['contributors', 'rounding'], 'is': 'below', 'right': [{'number': 10}]}]}",
                        REQUEST))
                .isEmpty();
    }

    @Test
    void nothingIsToldWhenNothingHelps() {
        assertThat(changes("{'facts': {'necessary': true, 'data_needed': true}}", REQUEST))
                .isEmpty();
        assertThat(changes("{'role': ['GP'], 'facts': {'necessary': true}}", REQUEST))
                .isEmpty();
        assertThat(changes("{}", REQUEST)).isEmpty();
    }

    @Test
    void aFactThatIsStatedOrOnRecordIsNotTriedOtherwise() {
        Facts no = Facts.none().with("necessary", false);
        assertThat(changes("{'facts': {'necessary': true}}", REQUEST.withFacts(no)))
                .isEmpty();
        assertThat(decider(permit("one", "{'facts': {'necessary': true}}"))
                        .decide(REQUEST, request -> new OnRecord(List.of(), no))
                        .changes())
                .isEmpty();
    }

    @Test
    void changesAreSortedByFactAndToldOnceHoweverManyRulesAsk() {
        Decision decision = decider(
                        "{}",
                        List.of(definition("needed", "{'facts': {'necessary': true}}")),
                        permit("a", "{'defined': ['needed']}"),
                        permit("b", "{'facts': {'necessary': true}}"),
                        permit("c", "{'facts': {'court_order': true}}"),
                        permit("d", "{'any': [{'facts': {'acute_danger': true}}, {'facts': {'necessary': true}}]}"))
                .decide(REQUEST);
        assertThat(decision.changes())
                .containsExactly(
                        permitted("acute_danger", true), permitted("court_order", true), permitted("necessary", true));
    }

    @Test
    void aFactThatADefinitionAloneAsksForIsTold() {
        assertThat(decider(
                                "{}",
                                List.of(definition("needed", "{'facts': {'necessary': true}}")),
                                permit("a", "{'defined': ['needed']}"))
                        .decide(REQUEST)
                        .changes())
                .containsExactly(permitted("necessary", true));
    }

    @Test
    void aFactThatOnlyChangesTheDutiesIsTold() {
        Decision decision = decider(
                        rule(
                                "carry",
                                "{}",
                                "'permit': {'upTo': 'CONTENT', 'reason': 'LEGAL_TASK', 'duties': ['RECORD_REASON']}"),
                        rule(
                                "more",
                                "{'facts': {'third_party_data': true}}",
                                "'oblige': {'duties': ['REDACT_THIRD_PARTIES']}"))
                .decide(REQUEST);
        assertThat(decision.outcome()).isEqualTo(Outcome.PERMIT_WITH_OBLIGATION);
        assertThat(decision.changes())
                .containsExactly(new Change(
                        FactKey.of("third_party_data"),
                        FactValue.Flag.of(true),
                        Outcome.PERMIT_WITH_OBLIGATION,
                        List.of(Duty.of("RECORD_REASON"), Duty.of("REDACT_THIRD_PARTIES"))));
    }
}
