package nl.wijkkit.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.wijkkit.examples.cli.Wijkkit;
import nl.wijkkit.signals.triage.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality checks its own policy: the example with something broken in it. */
class SignalRulesCommandTest {

    private static final String RULES = "  \"rules\": [";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String verb, String policy, String language) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.json"), policy);
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Wijkkit.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("rules", verb, "--module", "signals", "--rules", file.toString(), "--lang", language);
    }

    private static String shipped() throws IOException {
        try (InputStream json = Objects.requireNonNull(PolicyReader.class.getResourceAsStream("example-policy.json"))) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String rule(String id, String when, String then) {
        return """
                {"id": "%s", "sentence": {"nl": "Eigen regel.", "en": "Own rule."},
                 "source": {"reference": "Raadsbesluit", "certainty": "SEEN"}, "validity": {"from": "2015-01-01"},
                 "when": %s, "then": %s},""".formatted(id, when, then);
    }

    private static String with(String rule) throws IOException {
        String policy = shipped();
        assertThat(policy).contains(RULES);
        return policy.replace(RULES, RULES + rule);
    }

    @Test
    void aSoundPolicyOfAMunicipalityIsSound() throws IOException {
        String own = shipped().replace("\"example-policy\"", "\"zevendam\"");
        assertThat(run("check", own, "en")).isZero();
        assertThat(out.toString()).contains("signals: zevendam 1, valid from", "findings: 0");
        assertThat(run("list", own, "nl")).isZero();
        assertThat(out.toString()).contains("(zevendam 1)", "wvggz-report: Het verkennend onderzoek");
    }

    @Test
    void aGapIsToldInBothLanguages() throws IOException {
        // the rule of the kind no longer says how urgent, by when and who
        String own = shipped().replace("\"WVGGZ_REPORT\"", "\"WMO_REPORT\"");
        assertThat(run("check", own, "en")).isEqualTo(1);
        assertThat(out.toString())
                .contains("NO_URGENCY: kind WVGGZ_REPORT can remain without urgency", "NO_TERM: ", "NO_ROUTE: ");
        assertThat(run("check", own, "nl")).isEqualTo(1);
        assertThat(out.toString()).contains("NO_URGENCY: soort WVGGZ_REPORT kan zonder urgentie blijven");
    }

    @Test
    void aRuleThatNeverMatchesIsTold() throws IOException {
        String own = with(rule(
                "never",
                "{\"all\": [{\"kind\": [\"ARREARS_RENT\"]}, {\"fact\": \"amount\", \"below\": 50},"
                        + " {\"fact\": \"amount\", \"from\": 90}]}",
                "{\"urgency\": \"HIGH\"}"));
        assertThat(run("check", own, "en")).isEqualTo(1);
        assertThat(out.toString()).contains("UNREACHABLE: rule never can never match");
        assertThat(run("check", own, "nl")).isEqualTo(1);
        assertThat(out.toString()).contains("UNREACHABLE: regel never kan nooit gelden");
    }

    @Test
    void aFactThatIsAskedForNothingIsTold() throws IOException {
        String own = shipped().replace("\"absence_days\"", "\"contact_attempts\"");
        assertThat(run("check", own, "en")).isEqualTo(1);
        assertThat(out.toString()).contains("FACT_NOT_USED: ", "absence_days");
    }

    @Test
    void twoDesksForOneSignalIsTold() throws IOException {
        // neither desk stands in the order of desks before the other
        String own = with(rule(
                        "overlap",
                        "{\"kind\": [\"WVGGZ_REPORT\"]}",
                        "{\"urgency\": \"HIGH\", \"desk\": \"SCHULDHULP\"}"))
                .replaceAll("(?s)\"deskOrder\": \\[.*?\\]", "\"deskOrder\": []");
        assertThat(run("check", own, "en")).isEqualTo(1);
        assertThat(out.toString()).contains("OVERLAP: ", "overlap").contains("wvggz-report");
        assertThat(run("check", own, "nl")).isEqualTo(1);
        assertThat(out.toString()).contains("OVERLAP: ");
    }

    @Test
    void aPolicyThatCannotBeReadOrRunIsAProblemOfTheFile() throws IOException {
        for (String verb : new String[] {"list", "check"}) {
            assertThat(run(verb, "{}", "en")).isEqualTo(1);
            assertThat(err.toString()).contains("policy.json: ");
            String noDesk = with(rule("own", "{\"kind\": [\"QUESTION\"]}", "{\"desk\": \"LOKET_ELDERS\"}"));
            assertThat(run(verb, noDesk, "en")).isEqualTo(1);
            assertThat(err.toString()).contains("rule own: expected a desk of the routing, found another");
            String early =
                    with(rule("early", "{\"fact\": \"working_days_left\", \"below\": 3}", "{\"urgency\": \"HIGH\"}"));
            assertThat(run(verb, early, "nl")).isEqualTo(1);
            assertThat(err.toString()).contains("het beleid kan niet draaien: ");
            assertThat(out.toString()).isEmpty();
        }
    }
}
