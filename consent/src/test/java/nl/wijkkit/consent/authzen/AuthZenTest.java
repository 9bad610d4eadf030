package nl.wijkkit.consent.authzen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What AuthZEN Authorization API 1.0 and its certification scenario ask; the decisions are those of the scenario. */
class AuthZenTest {

    private static final AuthZen AUTH_ZEN = AuthZen.of(new RecordsPolicy());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alice | read            | record-1 |          |       | true",
                "alice | write           | record-1 |          |       | true",
                "bob   | read            | record-1 |          |       | true",
                "bob   | write           | record-1 |          |       | false",
                "alice | write           | record-2 | archived |       | false",
                "bob   | write           | record-2 | archived | admin | true",
                "alice | delete:true     | record-1 |          |       | true",
                "alice | delete:false    | record-1 |          |       | false",
            })
    void fixtureDecisionsHold(
            String user, String action, String resource, String status, String role, boolean expected) {
        String[] parts = action.split(":", 2);
        ActionMessage asked =
                new ActionMessage(parts[0], parts.length == 1 ? Map.of() : Map.of("soft", parts[1].equals("true")));
        EvaluationRequest request = EvaluationRequest.of(
                new EntityMessage("user", user, role == null ? Map.of() : Map.of("role", role)),
                asked,
                new EntityMessage("record", resource, status == null ? Map.of() : Map.of("status", status)));
        assertThat(AUTH_ZEN.evaluate(request).orElseThrow().decision()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'action':{'name':'read'},'resource':{'type':'record','id':'record-1'}} | /subject",
                "{'subject':{'type':'user','id':'alice'},'resource':{'type':'record','id':'record-1'}} | /action",
                "{'subject':{'type':'user','id':'alice'},'action':{'name':'read'}} | /resource",
                "{'subject':{'id':'alice'},'action':{'name':'read'},'resource':{'type':'record','id':'r'}} | /subject/type",
                "{'subject':{'type':'user'},'action':{'name':'read'},'resource':{'type':'record','id':'r'}} | /subject/id",
                "{'subject':{'type':'user','id':'alice'},'action':{},'resource':{'type':'record','id':'r'}} | /action/name",
                "{'subject':{'type':'user','id':'alice'},'action':{'name':'read'},'resource':{'id':'r'}} | /resource/type",
                "{'subject':{'type':'user','id':'alice'},'action':{'name':'read'},'resource':{'type':'record'}} | /resource/id",
            })
    void missingFieldIsRefusedWithItsPlace(String json, String place) {
        assertThat(AUTH_ZEN.evaluate(request(json)).problems())
                .extracting(Problem::code, problem -> problem.where().en())
                .containsExactly(tuple("missing-field", place));
    }

    @Test
    void emptyRequestTellsAllThatIsMissing() {
        assertThat(AUTH_ZEN.evaluate(request("{}")).problems())
                .extracting(problem -> problem.where().en())
                .containsExactly("/subject", "/action", "/resource");
    }

    @Test
    void unknownFieldsAreIgnored() {
        EvaluationRequest request =
                request("{'subject':{'type':'user','id':'alice','x':1},'action':{'name':'read','y':[]},"
                        + "'resource':{'type':'record','id':'record-1'},'foo':'bar','futureField':{'nested':true}}");
        assertThat(AUTH_ZEN.evaluate(request).orElseThrow()).isEqualTo(Decision.PERMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'subject':'alice','action':{'name':'read'},'resource':{'type':'record','id':'record-1'}}",
                "{'subject':{'type':'user','id':'alice'},'action':{'name':123},'resource':{'type':'record','id':'r'}}",
                "{'subject':{'type':'user','id':7},'action':{'name':'read'},'resource':{'type':'record','id':'r'}}",
                "{'subject':{'type':true,'id':'alice'},'action':{'name':'read'},'resource':{'type':'record','id':'r'}}",
            })
    void wrongTypeDoesNotBind(String json) {
        JsonRoundTrip.assertRefused(json.replace('\'', '"'), EvaluationRequest.class, "");
    }

    @Test
    void resourceOfTypeWithoutPolicyIsDenied() {
        EvaluationRequest request = EvaluationRequest.of(
                EntityMessage.of("user", "alice"), ActionMessage.of("read"), EntityMessage.of("spaceship", "1"));
        assertThat(AUTH_ZEN.evaluate(request).orElseThrow()).isEqualTo(Decision.DENY);
    }

    @Test
    void everyTypeOfResourceHasOnePolicy() {
        assertThatThrownBy(() -> AuthZen.of(new RecordsPolicy(), new RecordsPolicy()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("each type of resource must have one policy, got two for record");
    }

    @Test
    void itemTakesOverDefaultsWholeAndReplacesThemWhole() {
        EvaluationsRequest request = batch("{'subject':{'type':'user','id':'alice'},'action':{'name':'write'},"
                + "'resource':{'type':'record','id':'record-1','properties':{'status':'active'}},"
                + "'evaluations':[{},{'resource':{'type':'record','id':'record-2','properties':{'status':'archived'}}},"
                + "{'resource':{'type':'record','id':'record-2'}}]}");
        assertThat(decisions(request)).containsExactly(true, false, true);
    }

    @Test
    void itemTakesOverContextUnlessItGivesItsOwnEvenEmpty() {
        List<Map<String, ?>> seen = new ArrayList<>();
        AuthZen authZen = AuthZen.of(policy(evaluation -> {
            seen.add(evaluation.context());
            return Decision.DENY;
        }));
        authZen.evaluate(
                batch(
                        "{'subject':{'type':'user','id':'alice'},'action':{'name':'read'},'context':{'a':1,'b':2},"
                                + "'resource':{'type':'thing','id':'1'},'evaluations':[{},{'context':{'a':3}},{'context':{}}]}"));
        assertThat(seen).isEqualTo(List.of(Map.of("a", 1, "b", 2), Map.of("a", 3), Map.of()));
    }

    @Test
    void itemThatIsWrongIsDeniedWithAnErrorAndDoesNotSpoilTheOthers() {
        EvaluationsResponse response = AUTH_ZEN.evaluate(
                        batch("{'subject':{'type':'user','id':'alice'},'action':{'name':'read'},'evaluations':["
                                + "{'resource':{'type':'record','id':'record-1'}},{},{'resource':{'type':'record'}},"
                                + "{'resource':{'type':'record','id':'record-2'}}]}"))
                .orElseThrow();
        List<Decision> decisions = response.fold(List::of, items -> items);
        assertThat(decisions).extracting(Decision::decision).containsExactly(true, false, false, true);
        assertThat(decisions.get(1).context())
                .isEqualTo(Map.of(
                        "error", Map.of("status", 400, "message", "/resource: expected this field, found nothing")));
        assertThat(decisions.get(2).context())
                .isEqualTo(Map.of(
                        "error", Map.of("status", 400, "message", "/resource/id: expected this field, found nothing")));
    }

    @ParameterizedTest
    @CsvSource({
        "execute_all, 'true,false,true,false'",
        "deny_on_first_deny, 'true,false'",
        "permit_on_first_permit, 'true'",
    })
    void semanticSaysWhereTheBatchStops(String semantic, String expected) {
        EvaluationsRequest request = batch("{'subject':{'type':'user','id':'bob'},"
                + "'resource':{'type':'record','id':'record-1'},'options':{'evaluations_semantic':'" + semantic
                + "','another_option':'value'},'evaluations':[{'action':{'name':'read'}},{'action':{'name':'write'}},"
                + "{'action':{'name':'read'}},{'action':{'name':'fly'}}]}");
        assertThat(decisions(request).toString().replace(" ", "")).isEqualTo("[" + expected + "]");
    }

    @Test
    void wrongItemCountsAsADenial() {
        EvaluationsRequest request = batch("{'subject':{'type':'user','id':'bob'},'action':{'name':'read'},"
                + "'options':{'evaluations_semantic':'deny_on_first_deny'},"
                + "'evaluations':[{},{'resource':{'type':'record','id':'record-1'}}]}");
        assertThat(decisions(request)).containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'first'", "1", "{}"})
    void unknownSemanticIsRefused(String semantic) {
        assertThat(AUTH_ZEN.evaluate(batch("{'options':{'evaluations_semantic':" + semantic + "},'evaluations':[{}]}"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("unknown-semantic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'evaluations':[]", ",'evaluations':null"})
    void batchWithoutItemsIsASingleRequest(String items) {
        EvaluationsResponse response = AUTH_ZEN.evaluate(
                        batch("{'subject':{'type':'user','id':'alice'},'action':{'name':'read'},"
                                + "'resource':{'type':'record','id':'record-1'}" + items + "}"))
                .orElseThrow();
        assertThat(response).isEqualTo(Decision.PERMIT);
        assertThat(JsonRoundTrip.write2(response)).isEqualTo("{\"decision\":true}");
    }

    @Test
    void batchWithoutItemsAndWithoutSubjectIsRefused() {
        assertThat(AUTH_ZEN.evaluate(batch("{}")).problems()).hasSize(3);
    }

    @Test
    void searchForSubjectsIgnoresTheirId() {
        SearchRequest without = search("{'subject':{'type':'user'},'action':{'name':'read'},"
                + "'resource':{'type':'record','id':'record-1'}}");
        SearchRequest with = search("{'subject':{'type':'user','id':'alice'},'action':{'name':'read'},"
                + "'resource':{'type':'record','id':'record-1'}}");
        SearchResponse<Subject> found = AUTH_ZEN.searchSubjects(without).orElseThrow();
        assertThat(found.results()).containsExactly(Subject.of("user", "alice"), Subject.of("user", "bob"));
        assertThat(found.page()).isNull();
        assertThat(found.context()).isEmpty();
        assertThat(AUTH_ZEN.searchSubjects(with).orElseThrow()).isEqualTo(found);
    }

    @Test
    void searchUsesTheProperties() {
        assertThat(AUTH_ZEN.searchSubjects(search("{'subject':{'type':'user'},'action':{'name':'write'},'resource':"
                                + "{'type':'record','id':'record-2','properties':{'status':'archived'}}}"))
                        .orElseThrow()
                        .results())
                .containsExactly(Subject.of("user", "bob"));
        assertThat(AUTH_ZEN.searchResources(
                                search("{'subject':{'type':'user','id':'bob','properties':{'role':'admin'}},"
                                        + "'action':{'name':'write'},'resource':{'type':'record','id':'ignored'}}"))
                        .orElseThrow()
                        .results())
                .containsExactly(Resource.of("record", "record-2"));
        assertThat(AUTH_ZEN.searchActions(search("{'subject':{'type':'user','id':'bob','properties':{'role':'admin'}},"
                                + "'resource':{'type':'record','id':'record-2','properties':{'status':'archived'}}}"))
                        .orElseThrow()
                        .results())
                .containsExactly(Action.of("read"), Action.of("write"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'subject':{'type':'user','id':'nobody'},'action':{'name':'read'},'resource':{'type':'record','id':'1'}}",
                "{'subject':{'type':'user','id':'alice'},'action':{'name':'read'},'resource':{'type':'ship','id':'1'}}",
            })
    void searchAmongUnknownFindsNothing(String json) {
        assertThat(AUTH_ZEN.searchActions(search(json)).orElseThrow().results()).isEmpty();
        assertThat(AUTH_ZEN.searchResources(search(json)).orElseThrow().results())
                .isEmpty();
    }

    @Test
    void searchForUnknownTypeOfSubjectFindsNothing() {
        SearchRequest request = search("{'subject':{'type':'spaceship'},'action':{'name':'read'},"
                + "'resource':{'type':'record','id':'record-1'}}");
        assertThat(AUTH_ZEN.searchSubjects(request).orElseThrow().results()).isEmpty();
    }

    @Test
    void eachSearchAsksForWhatItIsGiven() {
        SearchRequest both = search("{'subject':{'type':'user'},'resource':{'type':'record'}}");
        assertThat(AUTH_ZEN.searchSubjects(both).problems())
                .extracting(problem -> problem.where().en())
                .containsExactly("/action", "/resource/id");
        assertThat(AUTH_ZEN.searchResources(both).problems())
                .extracting(problem -> problem.where().en())
                .containsExactly("/subject/id", "/action");
        assertThat(AUTH_ZEN.searchActions(both).problems())
                .extracting(problem -> problem.where().en())
                .containsExactly("/subject/id", "/resource/id");
        assertThat(AUTH_ZEN.searchResources(search("{'resource':{}}")).problems())
                .extracting(problem -> problem.where().en())
                .containsExactly("/subject", "/action", "/resource/type");
    }

    @Test
    void policyThatCannotNameItsCandidatesSaysSo() {
        AuthZen authZen = AuthZen.of(policy(evaluation -> Decision.PERMIT));
        SearchRequest request = search("{'subject':{'type':'user','id':'alice'},'action':{'name':'read'},"
                + "'resource':{'type':'thing','id':'1'}}");
        assertThat(List.of(
                        authZen.searchSubjects(request).orElseThrow(),
                        authZen.searchResources(request).orElseThrow(),
                        authZen.searchActions(request).orElseThrow()))
                .allSatisfy(response -> {
                    assertThat(response.results()).isEmpty();
                    assertThat(response.context()).isEqualTo(Map.of("complete", false));
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 50})
    void pagesTogetherAreTheWholeResult(int limit) {
        AuthZen authZen = AuthZen.of(evenThings(11));
        SearchRequest request = search("{'subject':{'type':'user','id':'alice'},'action':{'name':'read'},"
                + "'resource':{'type':'thing'},'context':{'b':[1,{'x':null}],'a':true}}");
        List<Resource> whole = authZen.searchResources(request).orElseThrow().results();
        assertThat(whole).extracting(Resource::id).containsExactly("0", "2", "4", "6", "8", "10");

        List<Resource> paged = new ArrayList<>();
        SearchResponse<Resource> response = authZen.searchResources(request.withPage(PageRequest.first(limit)))
                .orElseThrow();
        while (true) {
            assertThat(response.results()).hasSizeLessThanOrEqualTo(limit);
            assertThat(page(response).count()).isEqualTo(response.results().size());
            paged.addAll(response.results());
            if (page(response).nextToken().isEmpty()) {
                break;
            }
            response = authZen.searchResources(
                            request.withPage(PageRequest.next(page(response).nextToken())))
                    .orElseThrow();
        }
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void pageOfNothingSaysThatThereIsMore() {
        AuthZen authZen = AuthZen.of(evenThings(3));
        SearchResponse<Resource> response =
                authZen.searchResources(evens().withPage(PageRequest.first(0))).orElseThrow();
        assertThat(response.results()).isEmpty();
        assertThat(page(response).nextToken()).isNotEmpty();
    }

    @Test
    void tokenHoldsForTheSameRequestOnly() {
        AuthZen authZen = AuthZen.of(evenThings(9));
        String token = page(authZen.searchResources(evens().withPage(PageRequest.first(2)))
                        .orElseThrow())
                .nextToken();
        SearchRequest other = search(
                "{'subject':{'type':'user','id':'bob'},'action':{'name':'read'}," + "'resource':{'type':'thing'}}");
        assertThat(authZen.searchResources(evens().withPage(new PageRequest(token, 2, Map.of())))
                        .problems())
                .isEmpty();
        assertThat(List.of(
                        other.withPage(PageRequest.next(token)),
                        evens().withPage(new PageRequest(token, 3, Map.of())),
                        evens().withPage(PageRequest.next("no token")),
                        evens().withPage(PageRequest.next("bm8"))))
                .allSatisfy(
                        request -> assertThat(authZen.searchResources(request).problems())
                                .extracting(Problem::code)
                                .containsExactly("wrong-page-token"));
        assertThat(authZen.searchSubjects(search("{'subject':{'type':'user','id':'alice'},'action':{'name':'read'},"
                                + "'resource':{'type':'thing','id':'1'},'page':{'token':'" + token + "'}}"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("wrong-page-token");
    }

    @Test
    void errorHasAStatusOfAnError() {
        assertThatThrownBy(() -> Decision.error(200, "fine"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("status must be from 400 to 599, got 200");
    }

    private static PageResponse page(SearchResponse<?> response) {
        return Objects.requireNonNull(response.page());
    }

    private static SearchRequest evens() {
        return search("{'subject':{'type':'user','id':'alice'},'action':{'name':'read'},'resource':{'type':'thing'}}");
    }

    /** A policy over things numbered from 0, of which the even ones may be read. */
    private static Policy evenThings(int count) {
        List<Resource> things = IntStream.range(0, count)
                .mapToObj(i -> Resource.of("thing", Integer.toString(i)))
                .toList();
        return new Policy() {
            @Override
            public List<String> resourceTypes() {
                return List.of("thing");
            }

            @Override
            public Decision decide(Evaluation evaluation) {
                return Integer.parseInt(evaluation.resource().id()) % 2 == 0 ? Decision.PERMIT : Decision.DENY;
            }

            @Override
            public Candidates<Resource> resources(String type, Subject subject, Action action) {
                return Candidates.all(things);
            }
        };
    }

    private static Policy policy(Function<Evaluation, Decision> decide) {
        return new Policy() {
            @Override
            public List<String> resourceTypes() {
                return List.of("thing");
            }

            @Override
            public Decision decide(Evaluation evaluation) {
                return decide.apply(evaluation);
            }
        };
    }

    private static List<Boolean> decisions(EvaluationsRequest request) {
        Checked<EvaluationsResponse> answer = AUTH_ZEN.evaluate(request);
        List<Decision> decisions = answer.orElseThrow().fold(List::of, items -> items);
        return decisions.stream().map(Decision::decision).toList();
    }

    /** Reads with both Jacksons, which must agree. */
    private static <T> T read(String json, Class<T> type) {
        String text = json.replace('\'', '"');
        T second = JsonRoundTrip.read2(text, type);
        assertThat(JsonRoundTrip.read3(text, type)).isEqualTo(second);
        return second;
    }

    private static EvaluationRequest request(String json) {
        return read(json, EvaluationRequest.class);
    }

    private static EvaluationsRequest batch(String json) {
        return read(json, EvaluationsRequest.class);
    }

    private static SearchRequest search(String json) {
        return read(json, SearchRequest.class);
    }
}
