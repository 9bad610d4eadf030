package nl.wijkkit.consent.authzen.socialdomain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import nl.wijkkit.consent.authzen.AuthZen;
import nl.wijkkit.consent.authzen.Decision;
import nl.wijkkit.consent.authzen.EvaluationRequest;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertiesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-02T08:00:00Z"), ZoneOffset.UTC);
    private static final AuthZen AUTH_ZEN = AuthZen.of(SocialDomainPolicy.of(Decider.dutch(), Consents.none(), CLOCK));
    private static final String REQUEST =
            "{'subject':{'type':'actor','id':'w-1','properties':{'role':'CASE_WORKER','relation':'ASSIGNED'}},"
                    + "'action':{'name':'view'},'resource':{'type':'category','id':'p-1','properties':{'category':'HEALTH',"
                    + "'origin':'WMO','subject_role':'ADULT','age':45,'capacity':'CAPABLE'}},'context':"
                    + "{'purpose':'WMO_INVESTIGATION','evidence':['LEGAL_TASK'],'facts':{'necessary':true}}}";

    private static Decision decide(String part, String replacement) {
        String json = REQUEST.replace(part, replacement).replace('\'', '"');
        return AUTH_ZEN.evaluate(JsonRoundTrip.read2(json, EvaluationRequest.class))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'relation':|'relation_from':'2025-01-01','relation_until':'2025-01-01','relation':|/subject/properties/relation_until: expected a day after relation_from, found another",
                "'subject_role':'ADULT',|''|/resource/properties/subject_role: expected a code, found nothing",
                "'relation':'ASSIGNED'|'x':1|/subject/properties/relation: expected a code, found nothing",
                "'origin':'WMO',|'x':1,|/resource/properties/origin: expected a code, found nothing",
                "'necessary':true|'necessary':null|/context/facts/necessary: expected a value of its type, found another",
                "'age':45|'age':-1|/resource/properties/age: expected a whole number from 0, found something else",
                "'relation':|'organisation':7,'relation':|/subject/properties/organisation: expected the id of a party, found something else",
            })
    void eachPartThatIsWrongIsToldAlone(String part, String replacement, String problem) {
        Decision decision = decide(part, replacement.equals("''") ? "" : replacement);
        assertThat(decision.context().get("error"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("message", problem);
    }

    @Test
    void whoseCapacityIsNotSaidOrHasAnotherWordIsNotKnownToBeCapable() {
        Decision unknown = decide("'CAPABLE'", "'UNKNOWN'");
        assertThat(decide(",'capacity':'CAPABLE'", "")).isEqualTo(unknown);
        assertThat(decide("'CAPABLE'", "'SOMETIMES'")).isEqualTo(unknown);
        assertThat(decide("'age':45", "'age':0").context()).doesNotContainKey("error");
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        assertThat(decide("'p-1'", "'p-2'").context())
                .isSameAs(decide("'p-1'", "'p-3'").context());
        assertThat(decide("'CASE_WORKER'", "'ASTRONAUT'"))
                .as("and another one of its own")
                .isNotEqualTo(decide("'CASE_WORKER'", "'CASE_WORKER'"));
        assertThat(decide("'view'", "'VIEW'")).isEqualTo(decide("'view'", "'view'"));
    }

    @Test
    void theSentencesForTheUserTellTheOutcomeAndTheReasons() {
        Decision decision = decide("'ASSIGNED'", "'SAME_TEAM_NOT_ASSIGNED'");
        assertThat(decision.context().get("reason_user"))
                .isEqualTo(Map.of(
                        "en", "not permitted There is no working relation with this case.",
                        "nl", "niet toegestaan Er is geen werkrelatie met deze zaak."));
    }

    @Test
    void aPropertyThatIsNotThereIsNoProblem() {
        Properties properties = new Properties();
        assertThat(properties.count(Map.of(), "age", "/x")).isNull();
        assertThat(properties.party(Map.of(), "organisation", "/x")).isNull();
        assertThat(properties.day(Map.of(), "on", "/x")).isNull();
        assertThat(properties.problems()).isEmpty();
        assertThat(properties.count(Map.of("age", 0), "age", "/x")).isZero();
        assertThat(properties.party(Map.of("organisation", "org-1"), "organisation", "/x"))
                .isEqualTo(PartyId.of("org-1"));
    }
}
