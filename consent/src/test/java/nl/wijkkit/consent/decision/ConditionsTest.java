package nl.wijkkit.consent.decision;

import static nl.wijkkit.consent.decision.SmallRules.REQUEST;
import static nl.wijkkit.consent.decision.SmallRules.TODAY;
import static nl.wijkkit.consent.decision.SmallRules.decider;
import static nl.wijkkit.consent.decision.SmallRules.definition;
import static nl.wijkkit.consent.decision.SmallRules.holds;
import static nl.wijkkit.consent.decision.SmallRules.permit;
import static nl.wijkkit.consent.decision.SmallRules.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Measure;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.plan.person.Age;
import org.junit.jupiter.api.Test;

/** What conditions of every kind hold for. */
class ConditionsTest {

    private static final String NECESSARY = "{'facts': {'necessary': true}}";
    private static final String COURT = "{'facts': {'court_order': true}}";

    private static Request stating(String... flags) {
        Facts facts = Facts.none();
        for (String flag : flags) {
            facts = facts.with(flag, true);
        }
        return REQUEST.withFacts(facts);
    }

    private static Request stating(String key, FactValue value) {
        return REQUEST.withFacts(Facts.none().with(FactKey.of(key), value));
    }

    private static FactValue number(int number) {
        return new FactValue.Amount(BigDecimal.valueOf(number));
    }

    @Test
    void everyAttributeIsLookedAtWhereverItStands() {
        Request request = with(REQUEST.subject().withMeasures(List.of(Measure.of("BEWIND"))))
                .withEvidence(Evidence.of("LEGAL_TASK"));
        Map<String, List<String>> codes = Map.ofEntries(
                Map.entry("role", List.of("CASE_WORKER", "GP")),
                Map.entry("relation", List.of("ASSIGNED", "NO_CASE")),
                Map.entry("subject", List.of("ADULT", "CHILD")),
                Map.entry("capacity", List.of(Capacity.CAPABLE.code(), Capacity.INCAPABLE.code())),
                Map.entry("measure", List.of("BEWIND", "CURATELE")),
                Map.entry("category", List.of("HEALTH", "DEBT")),
                Map.entry("depth", List.of("CONTENT", "THAT")),
                Map.entry("sensitivity", List.of("SPECIAL", "ORDINARY")),
                Map.entry("origin", List.of("WMO", "WGS")),
                Map.entry("purpose", List.of("WMO_INVESTIGATION", "DEBT_HELP")),
                Map.entry("action", List.of("VIEW", "SHARE")),
                Map.entry("evidence", List.of("LEGAL_TASK", "LEGAL_DUTY")),
                Map.entry("recipient", List.of("CASE_WORKER", "GP")));
        codes.forEach((field, pair) -> {
            String right = "{'" + field + "': ['" + pair.get(0) + "']}";
            String wrong = "{'" + field + "': ['" + pair.get(1) + "']}";
            String either = "{'" + field + "': ['" + pair.get(1) + "', '" + pair.get(0) + "']}";
            assertThat(holds(right, request)).as(right).isTrue();
            assertThat(holds(wrong, request)).as(wrong).isFalse();
            assertThat(holds(either, request)).as(either).isTrue();
            assertThat(holds("{'any': [" + right + "]}", request))
                    .as("any " + right)
                    .isTrue();
            assertThat(holds("{'any': [" + wrong + "]}", request))
                    .as("any " + wrong)
                    .isFalse();
            assertThat(holds("{'unless': [" + right + "]}", request))
                    .as("unless " + right)
                    .isFalse();
            assertThat(holds("{'unless': [" + wrong + "]}", request))
                    .as("unless " + wrong)
                    .isTrue();
        });
    }

    @Test
    void allAsksEveryPartAndAnyAsksOne() {
        String all = "{'all': [" + NECESSARY + ", " + COURT + "]}";
        String any = "{'any': [" + NECESSARY + ", " + COURT + "]}";
        String none = "{'unless': [" + NECESSARY + ", " + COURT + "]}";
        assertThat(holds(all, stating("necessary", "court_order"))).isTrue();
        assertThat(holds(all, stating("necessary"))).isFalse();
        assertThat(holds(all, stating("court_order"))).isFalse();
        assertThat(holds(any, stating("necessary"))).isTrue();
        assertThat(holds(any, stating("court_order"))).isTrue();
        assertThat(holds(any, REQUEST)).isFalse();
        assertThat(holds(none, REQUEST)).isTrue();
        assertThat(holds(none, stating("necessary"))).isFalse();
        assertThat(holds(none, stating("court_order"))).isFalse();
        assertThat(holds("{}", REQUEST)).isTrue();
        assertThat(holds("{'any': []}", REQUEST)).isFalse();
    }

    @Test
    void whatIsLeftBesideACodeMustHoldToo() {
        String both = "{'role': ['CASE_WORKER'], 'facts': {'necessary': true}}";
        assertThat(holds(both, REQUEST)).isFalse();
        assertThat(holds(both, stating("necessary"))).isTrue();
        assertThat(holds("{'role': ['GP'], 'facts': {'necessary': true}}", stating("necessary")))
                .isFalse();
    }

    @Test
    void aFactIsOneOfOrOtherThanWhatIsAskedAndMustBeStated() {
        String in = "{'facts': {'content': ['A', 'B']}}";
        String other = "{'other': {'content': ['A', 'B']}}";
        Request b = REQUEST.withFacts(Facts.none().with("content", "B"));
        Request c = REQUEST.withFacts(Facts.none().with("content", "C"));
        assertThat(holds(in, b)).isTrue();
        assertThat(holds(in, c)).isFalse();
        assertThat(holds(in, REQUEST)).isFalse();
        assertThat(holds(other, b)).isFalse();
        assertThat(holds(other, c)).isTrue();
        assertThat(holds(other, REQUEST)).isFalse();
        assertThat(holds("{'stated': ['content']}", b)).isTrue();
        assertThat(holds("{'stated': ['content']}", REQUEST)).isFalse();
    }

    @Test
    void numbersAreComparedAtTheirBoundary() {
        assertThat(compared("below")).containsExactly(true, false, false);
        assertThat(compared("atMost")).containsExactly(true, true, false);
        assertThat(compared("equal")).containsExactly(false, true, false);
        assertThat(compared("atLeast")).containsExactly(false, true, true);
        assertThat(compared("above")).containsExactly(false, false, true);
    }

    private static List<Boolean> compared(String is) {
        String when = "{'numbers': [{'left': ['contributors'], 'is': '" + is + "', 'right': [{'number': 10}]}]}";
        return IntStream.of(9, 10, 11)
                .mapToObj(number -> holds(when, stating("contributors", number(number))))
                .toList();
    }

    @Test
    void productsAreComparedAndAMissingNumberHoldsForNothing() {
        String when = "{'numbers': [{'left': ['contributors', {'number': 3}], 'is': 'atLeast',"
                + " 'right': ['min_cell', {'number': 2}]}]}";
        Facts six = Facts.none().with(FactKey.of("contributors"), number(6));
        assertThat(holds(when, REQUEST.withFacts(six.with(FactKey.of("min_cell"), number(9)))))
                .isTrue();
        assertThat(holds(when, REQUEST.withFacts(six.with(FactKey.of("min_cell"), number(10)))))
                .isFalse();
        assertThat(holds(when, REQUEST.withFacts(six))).isFalse();
        assertThat(holds(when, stating("min_cell", number(1)))).isFalse();
    }

    @Test
    void ofCellsTheNumberThatIsSuppressedCounts() {
        String when = "{'numbers': [{'left': ['other_cells_in_row'], 'is': 'atLeast', 'right': [{'number': 2}]}]}";
        assertThat(holds(when, stating("other_cells_in_row", new FactValue.Cells(2))))
                .isTrue();
        assertThat(holds(when, stating("other_cells_in_row", new FactValue.Cells(1))))
                .isFalse();
    }

    @Test
    void daysAreComparedWithTheDayOfTheRequest() {
        assertThat(dated("below", 0, TODAY)).containsExactly(true, false, false);
        assertThat(dated("atLeast", 0, TODAY)).containsExactly(false, true, true);
        assertThat(dated("equal", 5, LocalDate.of(2020, 6, 2))).containsExactly(false, true, false);
        assertThat(holds("{'days': [{'fact': 'report_date', 'is': 'below'}]}", REQUEST))
                .isFalse();
    }

    private static List<Boolean> dated(String is, int years, LocalDate day) {
        String when = "{'days': [{'fact': 'report_date', 'plusYears': " + years + ", 'is': '" + is + "'}]}";
        return IntStream.of(-1, 0, 1)
                .mapToObj(days -> holds(when, stating("report_date", new FactValue.Day(day.plusDays(days)))))
                .toList();
    }

    @Test
    void anAgeIsFromAndBelowAndWhatIsNotSureDoesNotHold() {
        String when = "{'age': {'from': 12, 'below': 16}}";
        assertThat(holds(when, aged(Age.of(11)))).isFalse();
        assertThat(holds(when, aged(Age.of(12)))).isTrue();
        assertThat(holds(when, aged(Age.of(15)))).isTrue();
        assertThat(holds(when, aged(Age.of(16)))).isFalse();
        assertThat(holds(when, aged(Age.between(12, 15)))).isTrue();
        assertThat(holds(when, aged(Age.between(11, 15)))).isFalse();
        assertThat(holds(when, aged(Age.between(12, 16)))).isFalse();
        assertThat(holds(when, aged(Age.unknown()))).isFalse();
        assertThat(holds("{'age': {'from': 0}}", aged(Age.unknown()))).isFalse();
    }

    private static Request aged(Age age) {
        Subject subject = REQUEST.subject();
        return with(new Subject(subject.role(), age, subject.capacity(), subject.measures(), null));
    }

    @Test
    void whoAsksReceivesForEachOrganisationThatTheRoleWorksFor() {
        String recipients = "{'COLLEGE': ['CASE_WORKER', 'DEBT_WORKER'], 'SCHOOL': ['CASE_WORKER']}";
        Decider decider = decider(
                recipients,
                List.of(),
                permit("college", "{'recipient': ['COLLEGE']}"),
                permit("police", "{'recipient': ['POLICE']}"),
                permit("school", "{'recipient': ['SCHOOL']}"));
        assertThat(decider.decide(REQUEST).held()).extracting(rule -> rule.id()).containsExactly("college", "school");
        Request debt = with(Actor.of(Role.of("DEBT_WORKER"), Relation.of("ASSIGNED")));
        assertThat(decider.decide(debt).held()).extracting(rule -> rule.id()).containsExactly("college");
        Request gp = with(Actor.of(Role.of("GP"), Relation.of("ASSIGNED")));
        assertThat(decider.decide(gp).isPermitted()).isFalse();
    }

    @Test
    void aReceiverThatIsNamedTakesThePlaceOfTheRole() {
        Request toSchool = REQUEST.withFacts(Facts.none().with("receiver", "SCHOOL"));
        assertThat(holds("{'recipient': ['SCHOOL']}", toSchool)).isTrue();
        assertThat(holds("{'recipient': ['CASE_WORKER']}", toSchool)).isFalse();
    }

    @Test
    void aFactCanBeComparedWithWhatTheRequestSays() {
        Map<String, List<String>> same = Map.of(
                "role", List.of("role", "CASE_WORKER"),
                "statement_concerns", List.of("subject", "ADULT"),
                "consent_scope", List.of("category", "HEALTH"),
                "obtained_from", List.of("origin", "WMO"),
                "consent_purpose", List.of("purpose", "WMO_INVESTIGATION"),
                "requested", List.of("action", "VIEW"),
                "consent_recipients", List.of("recipient", "CASE_WORKER"));
        same.forEach((key, pair) -> {
            String when = "{'same': {'" + key + "': '" + pair.get(0) + "'}}";
            assertThat(holds(when, REQUEST.withFacts(Facts.none().with(key, pair.get(1)))))
                    .as(when)
                    .isTrue();
            assertThat(holds(when, REQUEST.withFacts(Facts.none().with(key, "ANOTHER"))))
                    .as(when)
                    .isFalse();
            assertThat(holds(when, REQUEST)).as(when).isFalse();
        });
        assertThatThrownBy(() -> holds("{'same': {'content': 'relation'}}", REQUEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a fact cannot be compared with relation");
    }

    @Test
    void everyDefinitionAnswersForItselfHoweverManyThereAre() {
        List<String> definitions = IntStream.range(0, 67)
                .mapToObj(i -> definition(
                        "d-" + i,
                        "{'numbers': [{'left': ['contributors'], 'is': 'equal', 'right': [{'number': " + i + "}]}]}"))
                .toList();
        String[] rules = IntStream.range(0, 67)
                .mapToObj(i -> permit("r-" + (100 + i), "{'defined': ['d-" + i + "']}"))
                .toArray(String[]::new);
        Decider decider = decider("{}", definitions, rules);
        for (int i = 0; i < 67; i++) {
            assertThat(decider.decide(stating("contributors", number(i))).held())
                    .extracting(rule -> rule.id())
                    .containsExactly("r-" + (100 + i));
        }
    }
}
