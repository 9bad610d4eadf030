package nl.wijkkit.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.examples.cli.Wijkkit;
import nl.wijkkit.signals.triage.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same as the sentences, as rows that a program reads. */
class RulesJsonTest {

    private static final String OWN = """
            {
              "id": "own-rules",
              "version": "1",
              "name": {"nl": "Eigen regels", "en": "Own rules"},
              "sources": {
                "one": {"reference": "Article 1", "certainty": "SEEN"},
                "two": {"reference": "Policy 2", "certainty": "SEEN"}
              },
              "modules": [{"id": "later", "name": {"nl": "Later", "en": "Later"}, "source": "two"}],
              "rules": [
                {
                  "id": "never",
                  "sentence": {"nl": "Nooit.", "en": "Never."},
                  "sources": ["one", "two"],
                  "when": {"evidence": ["SELF"], "all": [{"age": {"below": 12}}, {"age": {"from": 16}}]},
                  "permit": {"upTo": "CONTENT", "reason": "OWN_DATA"}
                },
                {
                  "id": "own-data",
                  "sentence": {"nl": "Eigen gegevens.", "en": "Own data."},
                  "sources": ["one"],
                  "validity": {"from": "2020-01-01", "until": "2021-01-01"},
                  "when": {"evidence": ["SELF"], "relation": ["SELF"], "action": ["VIEW"]},
                  "permit": {"upTo": "CONTENT", "reason": "OWN_DATA"}
                }
              ]
            }
            """;
    private static final String CASES = """
            id,as_of,actor_role,actor_relation,subject_role,subject_age,subject_capacity,subject_measure,data_category,\
            data_origin_law,purpose,action,basis_evidence,circumstances
            c1,2020-06-02,CITIZEN,SELF,ADULT,40,CAPABLE,NONE,DEBT,WGS,SUBJECT_ACCESS,VIEW,SELF,
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Wijkkit.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    private List<JsonNode> rows() {
        return StreamSupport.stream(JsonMapper.shared().readTree(out.toString()).spliterator(), false)
                .toList();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void everyShippedRuleIsARowWithItsSourcesAndItsPeriod() {
        assertThat(run("rules", "list", "--json", "--lang", "en")).isZero();
        RuleSet access = RuleSet.dutch();
        assertThat(rows())
                .hasSize(access.rules().size() + PolicyReader.shipped().rules().size())
                .allSatisfy(row -> {
                    assertThat(row.get("rule").asString()).isNotBlank();
                    assertThat(row.get("sentence").asString()).isNotBlank();
                    assertThat(row.get("sources")).isNotEmpty();
                });
        assertThat(rows().stream().filter(row -> row.get("from").isNull()))
                .as("rules of a module that is off")
                .hasSize((int) access.rules().stream()
                        .filter(rule -> access.inForce(rule).isEmpty())
                        .count());
    }

    @Test
    void aRuleOfOnesOwnIsARow() throws IOException {
        assertThat(run("rules", "list", "--json", "--rules", file("own.json", OWN)))
                .as(err.toString())
                .isZero();
        JsonNode row = rows().get(1);
        assertThat(row.toString())
                .isEqualTo("{\"module\":\"consent\",\"rule_set\":\"own-rules\",\"version\":\"1\",\"rule\":\"own-data\","
                        + "\"sentence\":\"Eigen gegevens.\",\"effect\":\"permit CONTENT [OWN_DATA]\","
                        + "\"sources\":[\"Article 1\"],\"from\":\"2020-01-01\",\"until\":\"2021-01-01\"}");
        assertThat(rows().get(0).get("sources").size()).isEqualTo(2);
    }

    @Test
    void whatACheckFindsIsARowAndSoIsWhatItProves() throws IOException {
        String rules = file("own.json", OWN);
        String cases = file("cases.csv", CASES);
        assertThat(run("rules", "check", "--json", "--rules", rules, "--coverage", cases, "--lang", "en"))
                .as(err.toString())
                .isEqualTo(1);
        assertThat(rows()).anySatisfy(row -> {
            assertThat(row.get("result").asString()).isEqualTo("FOUND");
            assertThat(row.get("code").asString()).isEqualTo("UNREACHABLE");
            assertThat(row.get("sentence").asString()).startsWith("rule never can never hold");
            assertThat(row.get("rule_set").asString()).isEqualTo("own-rules");
        });
        assertThat(results("EVERY_RULE_REACHABLE")).containsOnly("NOT_PROVED");
        assertThat(results("ORDER_IRRELEVANT")).containsOnly("PROVED");
        assertThat(results("never")).containsExactly("NOT_COVERED");
        assertThat(results("own-data")).isEmpty();
        assertThat(rows().get(0).get("result").asString()).isEqualTo("CHECKED");
        assertThat(rows().get(0).get("code").isNull()).isTrue();
    }

    private List<String> results(String code) {
        return rows().stream()
                .filter(row -> row.get("code").asString("").equals(code))
                .map(row -> row.get("result").asString())
                .toList();
    }

    @Test
    void theCasesAreReadBeforeTheLongWork() {
        assertThat(run(
                        "rules",
                        "check",
                        "--json",
                        "--coverage",
                        folder.resolve("none.csv").toString()))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }
}
