package nl.wijkkit.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkkit.examples.cli.Wijkkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCheckCommandTest {

    private static final String DEFECT = """
            {
              "id": "own-rules",
              "version": "1",
              "name": {"nl": "Eigen regels", "en": "Own rules"},
              "sources": {"one": {"reference": "Article 1", "certainty": "SEEN"}},
              "rules": [
                {
                  "id": "never",
                  "sentence": {"nl": "Nooit.", "en": "Never."},
                  "sources": ["one"],
                  "when": {"evidence": ["SELF"], "all": [{"age": {"below": 12}}, {"age": {"from": 16}}]},
                  "permit": {"upTo": "CONTENT", "reason": "OWN_DATA"}
                },
                {
                  "id": "own-data",
                  "sentence": {"nl": "Eigen gegevens.", "en": "Own data."},
                  "sources": ["one"],
                  "when": {"evidence": ["SELF"], "relation": ["SELF"], "action": ["VIEW"]},
                  "permit": {"upTo": "CONTENT", "reason": "OWN_DATA"}
                }
              ]
            }
            """;
    private static final String OWN = """
            {
              "id": "ons-dorp",
              "version": "2026-03",
              "name": {"nl": "Regels van Ons Dorp", "en": "Rules of Ons Dorp"},
              "sources": {"policy": {"reference": "Privacybeleid Ons Dorp 2026, par. 3", "certainty": "SEEN"}},
              "rules": [
                {
                  "id": "no-photos",
                  "sentence": {"nl": "Foto's worden niet gedeeld.", "en": "Photographs are not shared."},
                  "sources": ["policy"],
                  "when": {"category": ["PHOTO"], "action": ["SHARE"]},
                  "limit": "NO_BASIS"
                }
              ]
            }
            """;
    private static final String CASES = """
            id,as_of,actor_role,actor_relation,subject_role,subject_age,subject_capacity,subject_measure,data_category,\
            data_origin_law,purpose,action,basis_evidence,circumstances
            c1,2025-06-02,CITIZEN,SELF,ADULT,40,CAPABLE,NONE,DEBT,WGS,SUBJECT_ACCESS,VIEW,SELF,
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

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theShippedRulesOfAccessAreSoundOnEveryDayOnWhichTheyChange() {
        assertThat(run("rules", "check", "--module", "consent", "--lang", "en")).isZero();
        assertThat(out.toString())
                .contains("valid on 2015-01-01:", "valid on 2022-01-01:", "with module wams:")
                .contains("WITHDRAWAL_NEVER_WIDENS: proved, withdrawing a consent never widens access")
                .doesNotContain("not proved");
    }

    @Test
    void aDefectOfAGivenRuleSetIsToldInBothLanguages() throws IOException {
        String rules = file("rules.json", DEFECT);
        assertThat(run("rules", "check", "--rules", rules, "--lang", "en")).isEqualTo(1);
        assertThat(out.toString())
                .contains("UNREACHABLE: rule never can never hold", "EVERY_RULE_REACHABLE: not proved");
        assertThat(run("rules", "check", "--rules", rules)).isEqualTo(1);
        assertThat(out.toString()).contains("UNREACHABLE: regel never kan nooit gelden");
    }

    @Test
    void rulesOfAMunicipalityAreCheckedTogetherWithTheShippedOnes() throws IOException {
        String rules = file("own.json", OWN);
        assertThat(run("rules", "check", "--rules", rules, "--lang", "en")).isEqualTo(1);
        assertThat(out.toString()).contains("WITHOUT_EFFECT: rule no-photos");
        assertThat(run("rules", "check", "--rules", rules, "--with-shipped", "--lang", "en"))
                .isZero();
    }

    @Test
    void anIdOfAShippedRuleIsNotTakenTwice() throws IOException {
        String rules = file("own.json", OWN.replace("no-photos", "task-wmo"));
        assertThat(run("rules", "check", "--rules", rules, "--with-shipped", "--lang", "en"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("own.json", "task-wmo", "expected an id of its own");
        assertThat(run("rules", "check", "--with-shipped")).isEqualTo(2);
    }

    @Test
    void theRulesThatNoCaseTouchesAreTold() throws IOException {
        String rules = file("rules.json", DEFECT);
        String cases = file("cases.csv", CASES);
        run("rules", "check", "--rules", rules, "--coverage", cases, "--lang", "en");
        assertThat(out.toString())
                .contains("1 cases touch 1 of 2 rules", "no case touches never")
                .doesNotContain("no case touches own-data");
    }

    @Test
    void aFileThatIsNoRuleSetIsAProblemAndOneThatIsNotThereWrongUsage() throws IOException {
        assertThat(run("rules", "check", "--rules", file("rules.json", "{}"))).isEqualTo(1);
        assertThat(err.toString()).contains("rules.json: ");
        assertThat(run("rules", "check", "--rules", folder.resolve("none.json").toString()))
                .isEqualTo(2);
    }
}
