package nl.wijkkit.consent.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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

class AuthZenGuideTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .build();

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

    /** What a web framework calls for POST /access/v1/evaluation. */
    private String evaluation(String body) throws JsonProcessingException {
        EvaluationRequest request = JSON.readValue(body, EvaluationRequest.class);
        Decision answer = authZen.evaluate(request)
                .fold(
                        decision -> decision, // HTTP 200, also for a refusal
                        problems -> Decision.error(400, problems.get(0).toString()));
        return JSON.writeValueAsString(answer);
    }

    @Test
    void anEndpointAnswersForTheSocialDomain() throws JsonProcessingException {
        String answer = evaluation("""
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

        assertThat(JSON.readTree(answer).get("decision").booleanValue()).isTrue();
        assertThat(answer).contains("LEGAL_TASK");
    }

    @Test
    void aPolicyOfOnesOwnStandsBesideIt() throws JsonProcessingException {
        String door = """
                {"subject": {"type": "user", "id": "u-1", "properties": {"job": "caretaker"}},
                 "action": {"name": "open"}, "resource": {"type": "door", "id": "front"}}
                """;

        assertThat(JSON.readTree(evaluation(door)).get("decision").booleanValue())
                .isTrue();
        assertThat(JSON.readTree(evaluation(door.replace("caretaker", "guest")))
                        .get("decision")
                        .booleanValue())
                .isFalse();
    }
}
