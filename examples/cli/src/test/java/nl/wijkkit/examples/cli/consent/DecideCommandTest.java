package nl.wijkkit.examples.cli.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkkit.examples.cli.Wijkkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {

    private static final String HEADER = "id,as_of,actor_role,actor_relation,subject_role,subject_age,subject_capacity,"
            + "subject_measure,data_category,data_origin_law,purpose,action,basis_evidence,circumstances,"
            + "expected_outcome\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int decide(String rows, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.csv"), HEADER + rows);
        String[] all = new String[options.length + 2];
        all[0] = "decide";
        all[1] = file.toString();
        System.arraycopy(options, 0, all, 2, options.length);
        return run(all);
    }

    private int run(String... arguments) {
        return Wijkkit.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void aRequestIsAnsweredWithOutcomeDutiesReasonAndRules() throws IOException {
        int code = decide("""
                r1,2025-06-02,FRONT_DESK,ORGANISATION,ADULT,30,CAPABLE,NONE,HEALTH,WMO,CALL_ROUTING,VIEW,LEGAL_TASK,,DENY
                r2,2025-06-02,CITIZEN,SELF,ADULT,30,CAPABLE,NONE,AUDIT_LOG,WMO,SUBJECT_ACCESS,VIEW,SELF,,DENY
                """);
        assertThat(out.toString()).isEqualTo("""
                        id,outcome,obligations,reason_code,rules
                        r1,PERMIT_THAT_ONLY,,THAT_SUFFICES,that-call-routing
                        r2,PERMIT_WITH_OBLIGATION,PSEUDONYMISE_STAFF,OWN_DATA,own-access;pseudonymise-staff
                        """);
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
    }

    @Test
    void whatTheVocabularyDoesNotKnowIsRefusedAndTold() throws IOException {
        int code = decide(
                "r1,2025-06-02,ASTRONAUT,ASSIGNED,ADULT,30,CAPABLE,NONE,HEALTH,WMO,CALL_ROUTING,VIEW,LEGAL_TASK,"
                        + "necessary=perhaps,\n",
                "--lang",
                "en");
        assertThat(out.toString()).contains("r1,DENY,,NOT_EVALUATED,");
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("r1: the vocabulary does not know: role, the value of necessary");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void aRowThatIsNoRequestIsToldAndLeftOut() throws IOException {
        int code = decide(
                "r1,tomorrow,FRONT_DESK,ORGANISATION,ADULT,x,CAPABLE,NONE,HEALTH,WMO,CALL_ROUTING,VIEW,LEGAL_TASK,"
                        + "necessary,\n",
                "--lang",
                "en");
        assertThat(out.toString()).isEqualTo("id,outcome,obligations,reason_code,rules\n");
        assertThat(err.toString().lines()).hasSize(3).allMatch(line -> line.startsWith("line 2, column "));
        assertThat(code).isEqualTo(1);
    }

    @Test
    void aDecisionIsExplainedInTwoLanguages() throws IOException {
        String row = "r1,2025-06-02,CITIZEN,SELF,CHILD,11,N/A,NONE,FULL_FILE,WMO,SUBJECT_ACCESS,VIEW,SELF,,\n";
        decide(row, "--explain", "--lang", "en");
        assertThat(err.toString()).contains("Under 12 the request goes through the representative. (Wmo 2015, art.");
        decide(row, "--explain");
        assertThat(err.toString()).contains("Onder de 12 jaar loopt het verzoek via de vertegenwoordiger.");
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() {
        assertThat(run("decide", folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void everyRuleIsListedWithItsSource() {
        assertThat(run("rules", "list", "--module", "consent", "--lang", "en")).isZero();
        assertThat(out.toString())
                .containsPattern("wams-coordination: .+\\R  permit CONTENT \\[LEGAL_TASK\\].*\\R  .+; off\\R")
                .containsPattern(
                        "index-match: .+\\R  permit THAT \\[LEGAL_TASK\\].*\\R  .+; 2015-01-01 - 2022-01-01\\R");
    }

    @Test
    void rulesWithoutSubcommandIsWrongUsage() {
        assertThat(run("rules")).isEqualTo(2);
    }
}
