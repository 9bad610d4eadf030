package nl.wijkkit.consent.authzen;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRefused;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final String SECRET = "jan.jansen@example.org";

    @Test
    void entitiesAreWrittenAsTheSpecificationNamesThem() {
        assertRoundTrip(
                new Subject("user", "alice", Map.of("department", "Sales")),
                Subject.class,
                "{\"type\":\"user\",\"id\":\"alice\",\"properties\":{\"department\":\"Sales\"}}");
        assertRoundTrip(Resource.of("book", "123"), Resource.class, "{\"type\":\"book\",\"id\":\"123\"}");
        assertRoundTrip(Action.of("can_read"), Action.class, "{\"name\":\"can_read\"}");
    }

    @Test
    void propertiesKeepEveryKindOfJson() {
        Map<String, Object> free = new LinkedHashMap<>();
        free.put("text", "a");
        free.put("number", 12);
        free.put("large", 12345678901L);
        free.put("fraction", 0.5);
        free.put("flag", true);
        free.put("nothing", null);
        free.put("list", Arrays.asList(1, null, Map.of("deep", List.of("er"))));
        assertRoundTrip(new Resource("record", "1", free), Resource.class);
        assertRoundTrip(
                new EvaluationRequest(EntityMessage.of("user", "alice"), null, null, free), EvaluationRequest.class);
        assertRoundTrip(new Decision(false, free), Decision.class);
    }

    @Test
    void propertiesCannotBeChangedAfterwards() {
        List<Object> inner = new ArrayList<>(List.of("a"));
        Map<String, Object> outer = new LinkedHashMap<>(Map.of("list", inner));
        Resource resource = new Resource("record", "1", outer);
        inner.add("b");
        outer.put("more", 1);
        assertThat(resource.properties()).isEqualTo(Map.of("list", List.of("a")));
        assertThatThrownBy(() -> resource.properties().put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void requestsAreWrittenAsTheSpecificationNamesThem() {
        EvaluationRequest request = new EvaluationRequest(
                EntityMessage.of("user", "alice"),
                new ActionMessage("can_read", Map.of("method", "GET")),
                EntityMessage.of("account", "123"),
                Map.of("time", "1985-10-26T01:22-07:00"));
        assertRoundTrip(
                request,
                EvaluationRequest.class,
                "{\"subject\":{\"type\":\"user\",\"id\":\"alice\"},\"action\":{\"name\":\"can_read\","
                        + "\"properties\":{\"method\":\"GET\"}},\"resource\":{\"type\":\"account\",\"id\":\"123\"},"
                        + "\"context\":{\"time\":\"1985-10-26T01:22-07:00\"}}");
        assertRoundTrip(
                EvaluationsRequest.of(Semantic.PERMIT_ON_FIRST_PERMIT, List.of(request)), EvaluationsRequest.class);
        assertRoundTrip(
                new EvaluationsRequest(EntityMessage.of("user", "alice"), null, null, null, List.of(), Map.of()),
                EvaluationsRequest.class,
                "{\"subject\":{\"type\":\"user\",\"id\":\"alice\"}}");
        assertRoundTrip(
                new SearchRequest(
                        EntityMessage.ofType("user"),
                        ActionMessage.of("read"),
                        EntityMessage.of("record", "1"),
                        Map.of(),
                        PageRequest.first(2)),
                SearchRequest.class,
                "{\"subject\":{\"type\":\"user\"},\"action\":{\"name\":\"read\"},"
                        + "\"resource\":{\"type\":\"record\",\"id\":\"1\"},\"page\":{\"limit\":2}}");
    }

    @Test
    void responsesAreWrittenAsTheSpecificationNamesThem() {
        assertRoundTrip(Decision.PERMIT, Decision.class, "{\"decision\":true}");
        assertRoundTrip(
                Decision.error(404, "Resource not found"),
                EvaluationsResponse.class,
                "{\"decision\":false,\"context\":{\"error\":{\"status\":404,\"message\":\"Resource not found\"}}}");
        assertRoundTrip(
                new EvaluationsResponse.Decisions(List.of(Decision.PERMIT, Decision.DENY)),
                EvaluationsResponse.class,
                "{\"evaluations\":[{\"decision\":true},{\"decision\":false}]}");
        assertThat(JsonRoundTrip.write2(new SearchResponse<>(
                        new PageResponse("a3", 2, 3, Map.of()), Map.of(), List.of(Action.of("read")))))
                .isEqualTo(
                        "{\"page\":{\"next_token\":\"a3\",\"count\":2,\"total\":3},\"results\":[{\"name\":\"read\"}]}");
        assertRoundTrip(PageRequest.next("a3"), PageRequest.class, "{\"token\":\"a3\"}");
        assertRoundTrip(new PageResponse("", null, null, Map.of()), PageResponse.class, "{\"next_token\":\"\"}");
    }

    @Test
    void searchResponseReadsBack() throws JsonProcessingException {
        SearchResponse<Subject> response = new SearchResponse<>(
                new PageResponse("", 1, null, Map.of()),
                Map.of("complete", false),
                List.of(Subject.of("user", "alice")));
        assertThat(new ObjectMapper()
                        .readValue(
                                JsonRoundTrip.write3(response),
                                new com.fasterxml.jackson.core.type.TypeReference<SearchResponse<Subject>>() {}))
                .isEqualTo(response);
        assertThat(tools.jackson.databind.json.JsonMapper.builder()
                        .build()
                        .readValue(
                                JsonRoundTrip.write2(response),
                                new tools.jackson.core.type.TypeReference<SearchResponse<Subject>>() {}))
                .isEqualTo(response);
    }

    @Test
    void decisionBesideEvaluationsIsIgnored() {
        String json = "{\"decision\":false,\"evaluations\":[{\"decision\":true}],\"more\":1}";
        assertThat(JsonRoundTrip.read2(json, EvaluationsResponse.class))
                .isEqualTo(JsonRoundTrip.read3(json, EvaluationsResponse.class))
                .isEqualTo(new EvaluationsResponse.Decisions(List.of(Decision.PERMIT)));
    }

    @Test
    void wrongShapesDoNotBind() {
        assertRefused("{\"context\":{}}", EvaluationsResponse.class, "expected a decision or evaluations");
        assertRefused("{\"decision\":\"true\"}", Decision.class, "decision must be true or false");
        assertRefused("{}", Decision.class, "decision must be true or false");
        assertRefused("{\"limit\":-1}", PageRequest.class, "limit must be a whole number from 0");
        assertRefused("{\"limit\":1.5}", PageRequest.class, "limit must be a whole number from 0");
        assertRefused("{\"limit\":\"2\"}", PageRequest.class, "limit must be a whole number from 0");
        assertRefused("{\"count\":1}", PageResponse.class, "next_token");
        assertRefused("{\"type\":\"user\"}", Subject.class, "id");
        assertRefused("{\"name\":1}", Action.class, "name must be a text");
    }

    @Test
    void metadataHasTheDefaultPathsAndItsOwnPlace() {
        Metadata metadata = Metadata.of(URI.create("https://pdp.example.com/tenant1"));
        assertRoundTrip(
                metadata,
                Metadata.class,
                "{\"policy_decision_point\":\"https://pdp.example.com/tenant1\","
                        + "\"access_evaluation_endpoint\":\"https://pdp.example.com/tenant1/access/v1/evaluation\","
                        + "\"access_evaluations_endpoint\":\"https://pdp.example.com/tenant1/access/v1/evaluations\","
                        + "\"search_subject_endpoint\":\"https://pdp.example.com/tenant1/access/v1/search/subject\","
                        + "\"search_resource_endpoint\":\"https://pdp.example.com/tenant1/access/v1/search/resource\","
                        + "\"search_action_endpoint\":\"https://pdp.example.com/tenant1/access/v1/search/action\"}");
        assertThat(metadata.wellKnown())
                .isEqualTo(URI.create("https://pdp.example.com/.well-known/authzen-configuration/tenant1"));
        assertThat(Metadata.of(URI.create("https://pdp.example.com:8443/")).wellKnown())
                .isEqualTo(URI.create("https://pdp.example.com:8443/.well-known/authzen-configuration"));
        assertThat(Metadata.of(URI.create("https://pdp.example.com/")).accessEvaluationEndpoint())
                .isEqualTo(URI.create("https://pdp.example.com/access/v1/evaluation"));
    }

    @Test
    void metadataAddressIsHttpsWithoutQuery() {
        for (String wrong :
                List.of("http://pdp.example.com", "https://pdp.example.com?a=b", "https://a.b#c", "urn:x")) {
            assertThatThrownBy(() -> Metadata.of(URI.create(wrong)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("policy decision point must be an https address without query and fragment");
        }
    }

    @Test
    void noMessagePrintsWhoSomeoneIs() {
        EntityMessage entity = new EntityMessage("user", SECRET, Map.of("mail", SECRET));
        EvaluationRequest request =
                new EvaluationRequest(entity, ActionMessage.of("read"), entity, Map.of("mail", SECRET));
        assertThat(List.of(
                        new Subject("user", SECRET, Map.of("mail", SECRET)),
                        new Resource("user", SECRET, Map.of("mail", SECRET)),
                        entity,
                        new Action("read", Map.of("mail", SECRET)),
                        new ActionMessage("read", Map.of("mail", SECRET)),
                        request,
                        EvaluationsRequest.of(Semantic.EXECUTE_ALL, List.of(request)),
                        new SearchRequest(entity, null, entity, Map.of("mail", SECRET), PageRequest.next(SECRET)),
                        new SearchResponse<>(null, Map.of("mail", SECRET), List.of(Subject.of("user", SECRET))),
                        new Decision(true, Map.of("mail", SECRET)),
                        new EvaluationsResponse.Decisions(List.of(new Decision(true, Map.of("mail", SECRET)))),
                        new Evaluation(
                                Subject.of("user", SECRET),
                                Action.of("read"),
                                Resource.of("user", SECRET),
                                Map.of("mail", SECRET)),
                        Candidates.all(List.of(Subject.of("user", SECRET))),
                        PageRequest.next(SECRET),
                        new PageResponse(SECRET, 1, null, Map.of("mail", SECRET))))
                .allSatisfy(message -> assertThat(message.toString()).doesNotContain(SECRET));
    }
}
