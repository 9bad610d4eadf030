package nl.wijkkit.consent.authzen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenTest {

    private static final String BASE =
            "{'subject':{'type':'user','id':'alice','properties':{'p':1}},'action':{'name':'read','properties':{'m':1}},"
                    + "'resource':{'type':'record','id':'r-1','properties':{'s':1}},'context':{'c':['a','b'],'d':1}}";

    private static SearchRequest request(String json) {
        return JsonRoundTrip.read2(json.replace('\'', '"'), SearchRequest.class);
    }

    private static String print(String search, String json) {
        return PageToken.fingerprint(search, request(json));
    }

    private static String encoded(String parts) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void whateverTheAnswerDependsOnCounts() {
        List<String> prints = new ArrayList<>();
        prints.add(print("resource", BASE));
        for (String[] change : new String[][] {
            {"'user'", "'robot'"},
            {"'alice'", "'bob'"},
            {"'p':1", "'p':2"},
            {"'read'", "'write'"},
            {"'m':1", "'m':2"},
            {"'record'", "'plan'"},
            {"'s':1", "'s':2"},
            {"['a','b']", "['a']"},
            {"['a','b']", "['a','c']"},
            {"['a','b']", "['a, b']"},
            {"['a','b']", "[['a','b']]"},
            {"['a','b']", "null"},
            {"['a','b']", "'null'"},
            {"['a','b']", "{'a':'b'}"},
            {"'d':1", "'d':'1'"},
            {"'d':1", "'e':1"},
            {"'d':1", "'d':true"},
        }) {
            prints.add(print("resource", BASE.replace(change[0], change[1])));
        }
        assertThat(new HashSet<>(prints)).hasSameSizeAs(prints);
        assertThat(prints).allMatch(print -> print.matches("[0-9a-f]{32}"));
    }

    @Test
    void whatASearchLooksForDoesNotCount() {
        assertThat(print("resource", BASE.replace("r-1", "r-2"))).isEqualTo(print("resource", BASE));
        assertThat(print("subject", BASE.replace("alice", "bob"))).isEqualTo(print("subject", BASE));
        assertThat(print("action", BASE.replace("read", "write"))).isEqualTo(print("action", BASE));
        assertThat(print("subject", BASE.replace("r-1", "r-2"))).isNotEqualTo(print("subject", BASE));
        assertThat(print("action", BASE.replace("alice", "bob"))).isNotEqualTo(print("action", BASE));
        assertThat(print("action", BASE.replace("'record'", "'plan'"))).isNotEqualTo(print("action", BASE));
        assertThat(print("action", BASE)).isNotEqualTo(print("subject", BASE));
    }

    @Test
    void theOrderOfNamesAndThePageDoNotCount() {
        String other = BASE.replace("'c':['a','b'],'d':1", "'d':1,'c':['a','b']");
        assertThat(print("subject", other)).isEqualTo(print("subject", BASE));
        assertThat(PageToken.fingerprint("subject", request(BASE).withPage(PageRequest.first(3))))
                .isEqualTo(print("subject", BASE));
    }

    @Test
    void aTokenReadsBackAndPrintsItsPlaceOnly() {
        String print = print("subject", BASE);
        for (int limit : new int[] {-1, 0, 5, Integer.MAX_VALUE}) {
            PageToken token = new PageToken(7, limit, print);
            assertThat(PageToken.parse(token.write())).contains(token);
            assertThat(token).hasToString("PageToken[7]");
        }
        assertThat(new Search("subject", request(BASE)).toString())
                .startsWith("Search[SearchRequest[")
                .doesNotContain("alice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1:0:2147483648:%s",
                "1:0:9999999999:%s",
                "1:1234567890:1:%s",
                "2:0:1:%s",
                "1:0:-2:%s",
                "1:0:1:%sa"
            })
    void whatNoTokenSaysIsRefused(String shape) {
        assertThat(PageToken.parse(encoded("1:0:1:" + "0a".repeat(16)))).isPresent();
        assertThat(PageToken.parse(encoded(shape.replace("%s", "0a".repeat(16)))))
                .isEmpty();
    }

    @Test
    void propertiesAreFoundByNameHoweverManyThereAre() {
        for (int size : new int[] {1, 8, 9, 40}) {
            Map<String, Object> items = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                items.put("name" + i, i);
            }
            Map<String, Object> copy = new LinkedHashMap<>(Resource.of("a", "b").properties());
            assertThat(copy).isEmpty();
            Resource resource = new Resource("a", "b", items);
            assertThat(resource.properties()).isEqualTo(items).hasSize(size);
            assertThat(resource.properties().get("name" + (size - 1))).isEqualTo(size - 1);
            assertThat(resource.properties().get("other")).isNull();
            assertThat(resource.properties().containsKey("name0")).isTrue();
            assertThat(resource.properties().containsKey("other")).isFalse();
            assertThat(new Resource("c", "d", resource.properties()).properties())
                    .as("what cannot change is not copied again")
                    .isSameAs(resource.properties());
        }
    }

    @Test
    void objectsWithinPropertiesCannotBeChangedAfterwards() {
        Map<String, Object> inner = new LinkedHashMap<>(Map.of("a", 1));
        Resource resource = new Resource("a", "b", Map.of("inner", inner));
        inner.put("b", 2);
        assertThat(resource.properties()).isEqualTo(Map.of("inner", Map.of("a", 1)));
        assertThat(new Resource("a", "b", Map.of()).properties())
                .isSameAs(Resource.of("a", "b").properties());
        assertThat(Json.own(new LinkedHashMap<>())).isSameAs(Json.own(null));
        assertThat(Json.object(null, "context")).isNull();
    }
}
