package nl.wijkkit.consent.authzen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AuthZEN Authorization API 1.0: defaults of a batch, and what each search must be given. */
class AuthZenDefaultsTest {

    private static final AuthZen AUTH_ZEN = AuthZen.of(new RecordsPolicy());
    private static final String USER = "'subject':{'type':'user','id':'alice'}";
    private static final String READ = "'action':{'name':'read'}";
    private static final String RECORD = "'resource':{'type':'record','id':'record-1'}";

    private static <T> T read(String json, Class<T> type) {
        return JsonRoundTrip.read3(json.replace('\'', '"'), type);
    }

    private static List<String> places(Checked<?> answer) {
        return answer.problems().stream()
                .map(Problem::where)
                .map(where -> where.en())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'subject':{'type':'user'},'action':{'name':'read'},'resource':{'type':'record','id':'1'}|/subject/id",
                "'subject':{'type':'user','id':'a'},'action':{},'resource':{'type':'record','id':'1'}|/action/name",
                "'subject':{'type':'user','id':'a'},'action':{'name':'read'},'resource':{'type':'record'}|/resource/id",
            })
    void whatADefaultLacksIsToldOfEachItemThatUsesIt(String defaults, String place) {
        List<Decision> decisions = AUTH_ZEN.evaluate(read(
                        "{" + defaults + ",'evaluations':[{},{" + USER + "," + READ + "," + RECORD + "}]}",
                        EvaluationsRequest.class))
                .orElseThrow()
                .fold(List::of, items -> items);
        assertThat(decisions).extracting(Decision::decision).containsExactly(false, true);
        assertThat(decisions.get(0).context())
                .isEqualTo(Map.of(
                        "error", Map.of("status", 400, "message", place + ": expected this field, found nothing")));
    }

    @Test
    void itemsShareTheDefaultsAndReplaceThemOneByOne() {
        List<Evaluation> seen = new ArrayList<>();
        Policy policy = new Policy() {
            @Override
            public List<String> resourceTypes() {
                return List.of("record");
            }

            @Override
            public Decision decide(Evaluation evaluation) {
                seen.add(evaluation);
                return Decision.PERMIT;
            }
        };
        AuthZen.of(policy)
                .evaluate(read(
                        "{" + USER + "," + READ + "," + RECORD + ",'evaluations':[{},{},"
                                + "{'subject':{'type':'user','id':'bob'}},{'action':{'name':'write'}},"
                                + "{'resource':{'type':'record','id':'record-2'}}]}",
                        EvaluationsRequest.class));
        Evaluation first = seen.get(0);
        assertThat(seen.get(1).subject()).isSameAs(first.subject());
        assertThat(seen.get(1).action()).isSameAs(first.action());
        assertThat(seen.get(1).resource()).isSameAs(first.resource());
        assertThat(seen.get(2).subject()).isEqualTo(Subject.of("user", "bob"));
        assertThat(seen.get(2).action()).isSameAs(first.action());
        assertThat(seen.get(3).action()).isEqualTo(Action.of("write"));
        assertThat(seen.get(3).resource()).isSameAs(first.resource());
        assertThat(seen.get(4).resource()).isEqualTo(Resource.of("record", "record-2"));
        assertThat(seen).allMatch(one -> one.context().isEmpty());
    }

    @Test
    void eachPartThatASearchLacksIsToldAlone() {
        String subjectType = "'subject':{'type':'user'}";
        String resourceType = "'resource':{'type':'record'}";
        assertThat(places(AUTH_ZEN.searchSubjects(search(READ, RECORD)))).containsExactly("/subject");
        assertThat(places(AUTH_ZEN.searchSubjects(search("'subject':{}", READ, RECORD))))
                .containsExactly("/subject/type");
        assertThat(places(AUTH_ZEN.searchSubjects(search(subjectType, RECORD)))).containsExactly("/action");
        assertThat(places(AUTH_ZEN.searchSubjects(search(subjectType, READ)))).containsExactly("/resource");
        assertThat(places(AUTH_ZEN.searchResources(search(USER, READ)))).containsExactly("/resource");
        assertThat(places(AUTH_ZEN.searchResources(search(USER, resourceType)))).containsExactly("/action");
        assertThat(places(AUTH_ZEN.searchResources(search(READ, resourceType)))).containsExactly("/subject");
        assertThat(places(AUTH_ZEN.searchActions(search(RECORD)))).containsExactly("/subject");
        assertThat(places(AUTH_ZEN.searchActions(search(USER)))).containsExactly("/resource");
        assertThat(AUTH_ZEN.searchSubjects(
                                search("'subject':{'type':'user'}", READ, "'resource':{'type':'ship','id':'1'}"))
                        .orElseThrow()
                        .results())
                .isEmpty();
    }

    @Test
    void aPageOfAllThatFitsSaysThatNothingFollows() {
        SearchRequest request =
                search("'subject':{'type':'user'}", READ, RECORD).withPage(PageRequest.first(2));
        SearchResponse<Subject> found = AUTH_ZEN.searchSubjects(request).orElseThrow();
        assertThat(Objects.requireNonNull(found.page()).nextToken()).isEmpty();
        assertThat(found.results()).hasSize(2);
        SearchResponse<Subject> one =
                AUTH_ZEN.searchSubjects(request.withPage(PageRequest.first(1))).orElseThrow();
        assertThat(Objects.requireNonNull(one.page()).nextToken()).isNotEmpty();
    }

    private static SearchRequest search(String... parts) {
        return read("{" + String.join(",", parts) + "}", SearchRequest.class);
    }
}
