package nl.wijkkit.consent.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.wijkkit.consent.authzen.AuthZen;
import nl.wijkkit.consent.authzen.Decision;
import nl.wijkkit.consent.authzen.Evaluation;
import nl.wijkkit.consent.authzen.EvaluationRequest;
import nl.wijkkit.consent.authzen.Policy;
import nl.wijkkit.consent.authzen.socialdomain.SocialDomainPolicy;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.request.Consents;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AuthZenGuideTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    /** Who may open the door of the community centre: everyone who works there. */
    static final class Doors implements Policy {

        @Override
        public List<String> resourceTypes() {
            return List.of("door");
        }

        @Override
        public Decision decide(Evaluation evaluation) {
            Object job = evaluation.subject().properties().get("job");
            return "caretaker".equals(job) ? Decision.PERMIT : Decision.DENY;
        }
    }

    private final AuthZen authZen =
            AuthZen.of(SocialDomainPolicy.of(Decider.dutch(), Consents.none(), clock), new Doors());

    /** What a web framework sends back. */
    private record Reply(int status, String body) {}

    /** What a web framework calls for POST /access/v1/evaluation. */
    private Reply evaluation(String body) {
        EvaluationRequest request = JSON.readValue(body, EvaluationRequest.class);
        Reply reply = authZen.evaluate(request)
                .fold(
                        decision -> new Reply(200, JSON.writeValueAsString(decision)), // a refusal too
                        problems -> new Reply(400, problems.get(0).toString()));
        return reply;
    }

    @Test
    void anEndpointAnswersForTheSocialDomain() {
        Reply answer = evaluation("""
                {
                  "subject": {"type": "actor", "id": "worker-12",
                              "properties": {"role": "CASE_WORKER", "relation": "ASSIGNED"}},
                  "action": {"name": "view"},
                  "resource": {"type": "category", "id": "person-0",
                               "properties": {"category": "HEALTH", "origin": "WMO",
                                              "subject_role": "ADULT", "age": 40, "capacity": "CAPABLE"}},
                  "context": {"purpose": "WMO_INVESTIGATION", "evidence": ["LEGAL_TASK"],
                              "facts": {"necessary": true}}
                }
                """);

        assertThat(JSON.readTree(answer.body()).get("decision").booleanValue()).isTrue();
        assertThat(answer.body()).contains("LEGAL_TASK");
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aPolicyOfOnesOwnStandsBesideIt() {
        String door = """
                {"subject": {"type": "user", "id": "u-1", "properties": {"job": "caretaker"}},
                 "action": {"name": "open"}, "resource": {"type": "door", "id": "front"}}
                """;

        assertThat(JSON.readTree(evaluation(door).body()).get("decision").booleanValue())
                .isTrue();
        assertThat(JSON.readTree(evaluation(door.replace("caretaker", "guest")).body())
                        .get("decision")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void whatIsNoQuestionIsTheCallersMistake() {
        Reply answer = evaluation("{\"subject\": {\"type\": \"user\", \"id\": \"u-1\"}}");

        assertThat(answer.status()).isEqualTo(400);
    }
}
