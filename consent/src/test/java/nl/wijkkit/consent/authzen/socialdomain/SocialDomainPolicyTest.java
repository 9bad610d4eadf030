package nl.wijkkit.consent.authzen.socialdomain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.wijkkit.consent.authzen.Action;
import nl.wijkkit.consent.authzen.AuthZen;
import nl.wijkkit.consent.authzen.Decision;
import nl.wijkkit.consent.authzen.EvaluationRequest;
import nl.wijkkit.consent.authzen.EvaluationsRequest;
import nl.wijkkit.consent.authzen.SearchRequest;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.ledger.Act;
import nl.wijkkit.consent.ledger.AgeRegimes;
import nl.wijkkit.consent.ledger.Consent;
import nl.wijkkit.consent.ledger.ConsentId;
import nl.wijkkit.consent.ledger.ConsentLedger;
import nl.wijkkit.consent.ledger.Entry;
import nl.wijkkit.consent.ledger.EntryId;
import nl.wijkkit.consent.ledger.Giver;
import nl.wijkkit.consent.ledger.GiverRole;
import nl.wijkkit.consent.ledger.Proof;
import nl.wijkkit.consent.ledger.Signature;
import nl.wijkkit.consent.ledger.TextVersion;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialDomainPolicyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-02T08:00:00Z"), ZoneOffset.UTC);
    private static final String WORKER = "'subject':{'type':'actor','id':'w-1','properties':"
            + "{'role':'CASE_WORKER','relation':'ASSIGNED'}},'action':{'name':'view'},";
    private static final String HEALTH = "'resource':{'type':'category','id':'p-1','properties':{'category':'HEALTH',"
            + "'origin':'WMO','subject_role':'ADULT','age':45,'capacity':'CAPABLE'}},";
    private static final String TASK =
            "'context':{'purpose':'WMO_INVESTIGATION','evidence':['LEGAL_TASK']," + "'facts':{'necessary':true}}";

    @Test
    void taskByLawShowsContentWithRulesAndSentences() {
        // Wmo 2015 5.1.1(1)
        Decision decision = decide("{" + WORKER + HEALTH + TASK + "}");
        assertThat(decision.decision()).isTrue();
        assertThat(decision.context())
                .containsEntry("outcome", "PERMIT_CONTENT")
                .containsEntry("duties", List.of())
                .containsEntry("reasons", List.of("LEGAL_TASK"));
        assertThat(decision.context().keySet())
                .containsExactly("outcome", "duties", "reasons", "rules", "rule_set", "reason_user", "reason_admin");
        assertThat((List<?>) decision.context().get("rules")).isNotEmpty();
        assertThat(decision.context().get("reason_user"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, String.class))
                .containsOnlyKeys("nl", "en");
        JsonRoundTrip.assertRoundTrip(decision, Decision.class);
    }

    @Test
    void withoutABasisTheAnswerIsNo() {
        // Wmo 2015 5.3.3(3): a colleague who does not have the case
        Decision decision = decide("{" + WORKER.replace("ASSIGNED", "SAME_TEAM_NOT_ASSIGNED") + HEALTH + TASK + "}");
        assertThat(decision.decision()).isFalse();
        assertThat(decision.context())
                .containsEntry("outcome", "DENY")
                .containsEntry("reasons", List.of("NO_RELATION"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'relation_from':'2025-06-02'|true",
                "'relation_from':'2025-06-03'|false",
                "'relation_from':'2025-01-01','relation_until':'2025-06-03'|true",
                "'relation_from':'2025-01-01','relation_until':'2025-06-02'|false",
                "'organisation':'municipality'|true",
            })
    void relationCountsOnItsDaysOnly(String properties, boolean permitted) {
        // Wmo 2015 5.3.3(3): staff needed for the task, as long as they are
        String worker = WORKER.replace("'ASSIGNED'", "'ASSIGNED'," + properties);
        Decision decision = decide("{" + worker + HEALTH + TASK + "}");
        assertThat(decision.decision()).isEqualTo(permitted);
        assertThat(decision.context().get("reasons")).isEqualTo(List.of(permitted ? "LEGAL_TASK" : "NO_RELATION"));
    }

    @Test
    void thatInformationIsAYesOnlyToWhoAsksForNoMore() {
        // AVG 5(1)(c): planning needs who handles which case
        String lead =
                "'subject':{'type':'actor','id':'w-2','properties':{'role':'TEAM_LEAD','relation':'SUPERVISORY'}},"
                        + "'action':{'name':'view'},";
        String plan = "'context':{'purpose':'WORKLOAD_PLANNING','evidence':'LEGAL_TASK','facts':{'necessary':true}}";
        String household =
                HEALTH.replace("'type':'category'", "'type':'household'").replace("'category':'HEALTH',", "");
        Decision that = decide("{" + lead + household + plan + "}");
        assertThat(that.decision()).isTrue();
        assertThat(that.context()).containsEntry("outcome", "PERMIT_THAT_ONLY");
        Decision content = decide("{" + lead + HEALTH + plan + "}");
        assertThat(content.decision()).isFalse();
        assertThat(content.context()).containsEntry("outcome", "PERMIT_THAT_ONLY");
    }

    @Test
    void consentIsLookedUpInTheLedger() {
        // Wmo 2015 5.1.1(4)
        String income = HEALTH.replace("HEALTH", "INCOME").replace("'WMO'", "'PARTICIPATIEWET'");
        String asked = "{" + WORKER + income + "'context':{'purpose':'WMO_INVESTIGATION','facts':{'necessary':true}}}";
        assertThat(decide(asked).decision()).isFalse();
        Giver self = Giver.of("p-1", GiverRole.SELF);
        ConsentLedger ledger = ConsentLedger.empty(AgeRegimes.dutch());
        ledger.append(new Entry(
                EntryId.of("e-1"),
                PersonId.of("p-1"),
                LocalDate.of(2025, 5, 20),
                Instant.EPOCH,
                Party.worker("w-1"),
                new Act.Given(
                        ConsentId.of("c-1"),
                        new Consent.ToDisclose(
                                Purpose.of("WMO_INVESTIGATION"),
                                Law.PARTICIPATIEWET,
                                List.of(DataCategory.of("INCOME")),
                                List.of()),
                        null,
                        null,
                        Capacity.CAPABLE,
                        List.of(self),
                        List.of(Signature.of(self, Proof.of(Proof.Form.WRITTEN))),
                        new TextVersion("reuse", 1))));
        AuthZen withLedger = AuthZen.of(SocialDomainPolicy.of(Decider.dutch(), ledger, CLOCK));
        assertThat(withLedger.evaluate(request(asked)).orElseThrow().decision()).isTrue();
        // the day of the context goes before the clock
        String earlier = asked.replace("'facts'", "'on':'2025-05-19','facts'");
        assertThat(withLedger.evaluate(request(earlier)).orElseThrow().decision())
                .isFalse();
    }

    @Test
    void emergencyAsksForAReason() {
        String crisis =
                "'subject':{'type':'actor','id':'w-3','properties':{'role':'CRISIS_WORKER','relation':'ON_CALL'}},"
                        + "'action':{'name':'break_glass_view'},";
        String safety = HEALTH.replace("HEALTH", "SAFETY").replace("'CAPABLE'", "'UNKNOWN'");
        String facts = "'facts':{'acute_danger':true,'necessary':true,'assigned_worker_reachable':false}}}";
        String context = "'context':{'purpose':'CRISIS_RESPONSE','evidence':['VITAL_INTEREST'],";
        assertThat(decide("{" + crisis + safety + context + facts).decision()).isFalse();
        Decision decision = decide("{" + crisis + safety + context + "'reason':'cries for help'," + facts);
        assertThat(decision.decision()).isTrue();
        assertThat(decision.context().get("duties"))
                .isEqualTo(List.of("INFORM_SUBJECT_LATER", "RECORD_REASON", "REVIEW_AFTERWARDS", "TIME_LIMITED"));
        assertThat(decision.context().toString()).doesNotContain("cries");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'role':'CASE_WORKER'| |/subject/properties/role: expected a code, found nothing",
                "'CASE_WORKER'|'case worker'|/subject/properties/role: expected capitals",
                "'view'|'look at'|/action/name: expected letters",
                "'category':'HEALTH',||/resource/properties/category: expected a code, found nothing",
                "'age':45|'age':'old'|/resource/properties/age: expected a whole number",
                "'p-1'|'p 1'|/resource/id: expected the id of a person",
                "'purpose':'WMO_INVESTIGATION',||/context/purpose: expected a code, found nothing",
                "'facts':{'necessary':true}|'facts':{'religion':'x'}|/context/facts: expected facts that the vocabulary knows",
                "'facts':{'necessary':true}|'facts':{'necessary':7}|/context/facts/necessary: expected a value of its type",
                "'facts':{'necessary':true}|'facts':7|/context/facts: expected an object",
                "'evidence':['LEGAL_TASK']|'evidence':[7]|/context/evidence: expected capitals",
                "'relation':|'relation_from':7,'relation':|/subject/properties/relation_from: expected a day",
                "'relation':|'relation_until':'2025-01-01','relation':|/subject/properties/relation_until: expected a day after",
                "'relation':|'organisation':'a b','relation':|/subject/properties/organisation: expected the id of a party",
                "'evidence':|'on':'yesterday','evidence':|/context/on: expected a day",
            },
            quoteCharacter = '"')
    void whatIsMissingOrWrongIsAnError(String part, String replacement, String problem) {
        String json = ("{" + WORKER + HEALTH + TASK + "}").replace(part, replacement == null ? "" : replacement);
        json = json.replace("{,", "{");
        Decision decision = decide(json);
        assertThat(decision.decision()).isFalse();
        assertThat(decision.context().get("error"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .extractingByKey("message")
                .asString()
                .startsWith(problem);
    }

    @Test
    void codeThatTheVocabularyDoesNotKnowIsNoAnswerToBuildOn() {
        Decision decision = decide("{" + WORKER + HEALTH.replace("HEALTH", "HOROSCOPE") + TASK + "}");
        assertThat(decision.decision()).isFalse();
        assertThat(decision.context()).containsEntry("reasons", List.of("NOT_EVALUATED"));
    }

    @Test
    void batchAndSearchAgree() {
        AuthZen authZen = AuthZen.of(SocialDomainPolicy.of(Decider.dutch(), Consents.none(), CLOCK));
        EvaluationsRequest batch = JsonRoundTrip.read2(
                ("{" + WORKER + HEALTH + TASK + ",'evaluations':[{},{'action':{'name':'start_help'}}]}")
                        .replace('\'', '"'),
                EvaluationsRequest.class);
        List<Decision> decisions = authZen.evaluate(batch).orElseThrow().fold(List::of, all -> all);
        assertThat(decisions).extracting(Decision::decision).containsExactly(true, false);
        SearchRequest search =
                JsonRoundTrip.read2(("{" + WORKER + HEALTH + TASK + "}").replace('\'', '"'), SearchRequest.class);
        List<Action> actions = authZen.searchActions(search).orElseThrow().results();
        assertThat(actions).contains(Action.of("view")).doesNotContain(Action.of("start_help"));
    }

    private static Decision decide(String json) {
        return AuthZen.of(SocialDomainPolicy.of(Decider.dutch(), Consents.none(), CLOCK))
                .evaluate(request(json))
                .orElseThrow();
    }

    private static EvaluationRequest request(String json) {
        return JsonRoundTrip.read3(json.replace('\'', '"'), EvaluationRequest.class);
    }
}
