package nl.wijkkit.consent.ledger;

import static nl.wijkkit.consent.ledger.Steps.C1;
import static nl.wijkkit.consent.ledger.Steps.FATHER;
import static nl.wijkkit.consent.ledger.Steps.FORM;
import static nl.wijkkit.consent.ledger.Steps.MOTHER;
import static nl.wijkkit.consent.ledger.Steps.SELF;
import static nl.wijkkit.consent.ledger.Steps.TEXT;
import static nl.wijkkit.consent.ledger.Steps.process;
import static nl.wijkkit.consent.ledger.Steps.share;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.zrm.problem.Problem;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class LedgerJsonTest {

    private static final Consent HELP = new Consent.ToHelp(Purpose.of("YOUTH_HELP_DELIVERY"), Law.JEUGDWET);

    /** One entry of each kind, and each kind of consent. */
    private static List<Entry> entries() {
        Consent wide = share(Law.WMO, "SCHOOL_CARE", "HEALTH,HOUSING", "SCHOOL");
        return Steps.bornOn("2011-05")
                .given("2025-01-01", C1, wide, "2026-01-01", List.of(SELF, MOTHER), SELF)
                .refused("2025-01-02", ConsentId.of("c-2"), process("PROJECT_PUBLICITY", "PHOTO"), FATHER)
                .step("2025-02-01", new Act.Narrowed(C1, share(Law.WMO, "SCHOOL_CARE", "HEALTH", "SCHOOL")))
                .step("2025-03-01", new Act.Withdrawn(C1, SELF))
                .step("2025-03-02", new Act.Expired(C1))
                .step(
                        "2025-04-01",
                        new Act.Renewed(
                                C1,
                                null,
                                Capacity.NOT_ASKED,
                                List.of(SELF),
                                List.of(Signature.of(SELF, Proof.of(Proof.Form.ORAL, DocumentId.of("note-7")))
                                        .withAuthorityUntil(LocalDate.parse("2029-05-01"))),
                                TEXT))
                .given("2025-04-02", ConsentId.of("c-3"), HELP, null, List.of(MOTHER), MOTHER)
                .step("2025-05-01", new Act.AuthorityEnded(FATHER))
                .entries();
    }

    @Test
    void everyEntryBindsWithBothAndKeepsToTheSchema() {
        for (Entry entry : entries()) {
            JsonRoundTrip.assertRoundTrip(entry, Entry.class);
            assertThat(errors("consent-entry-1.schema.json", JsonRoundTrip.write2(entry)))
                    .as(entry.toString())
                    .isEmpty();
        }
        JsonRoundTrip.assertRoundTrip(ConsentHistory.of(entries()), ConsentHistory.class);
    }

    @Test
    void entryIsWrittenThus() {
        JsonRoundTrip.assertRoundTrip(
                Steps.adult()
                        .given("2025-01-01", C1, HELP, null, List.of(SELF), SELF)
                        .entries()
                        .get(0),
                Entry.class,
                "{\"id\":\"e-0\",\"subject\":\"p-child\",\"on\":\"2025-01-01\",\"at\":\"2025-01-01T12:00:00Z\","
                        + "\"by\":{\"kind\":\"WORKER\",\"id\":\"w-1\"},\"act\":{\"shape\":\"given-1\",\"consent\":\"c-1\","
                        + "\"what\":{\"kind\":\"help\",\"purpose\":\"YOUTH_HELP_DELIVERY\",\"origin\":\"JEUGDWET\"},"
                        + "\"capacity\":\"CAPABLE\",\"needed\":[{\"person\":\"p-child\",\"role\":\"SELF\"}],"
                        + "\"signatures\":[{\"giver\":{\"person\":\"p-child\",\"role\":\"SELF\"},"
                        + "\"proof\":{\"form\":\"WRITTEN\"},\"free\":true}],\"text\":{\"text\":\"sharing\",\"version\":3}}}");
    }

    @Test
    void schemaRefusesWhatTheTypesRefuse() {
        String json = JsonRoundTrip.write2(entries().get(0));
        for (String wrong : List.of(
                json.replace("\"given-1\"", "\"given-9\""),
                json.replace("\"categories\":[\"HEALTH\",\"HOUSING\"]", "\"categories\":[]"),
                json.replace("\"2025-01-01\"", "\"yesterday\""),
                json.replace("\"SELF\"", "\"NEIGHBOUR\""))) {
            assertThat(wrong).isNotEqualTo(json);
            assertThat(errors("consent-entry-1.schema.json", wrong)).isNotEmpty();
            JsonRoundTrip.assertRefused(wrong, Entry.class, "");
        }
    }

    @Test
    void shippedAgeRegimesKeepToTheSchema() throws IOException {
        String json = resource("/nl/wijkkit/consent/ledger/dutch-age-regimes.json");
        assertThat(errors("consent-age-regimes-1.schema.json", json)).isEmpty();
        AgeRegimes read = AgeRegimes.read(new StringReader(json)).orElseThrow();
        assertThat(read.of(HELP).representativesUntil()).isEqualTo(16);
        assertThat(read.of(share(Law.WMO, "X", "HEALTH")).representativesUntil())
                .isEqualTo(12);
        assertThat(read.of(share(Law.of("OTHER"), "X", "HEALTH")).representativesUntil())
                .isEqualTo(18);
        assertThat(read.of(process("X", "PHOTO")).subjectFrom()).isEqualTo(16);
    }

    @Test
    void ageRegimesThatAreWrongTellAllProblems() {
        String regime = "{\"id\":\"x\",\"subject-from\":16,\"representatives-until\":12,"
                + "\"source\":{\"reference\":\"r\",\"certainty\":\"SEEN\"}}";
        assertThat(AgeRegimes.read(new StringReader(
                                "{\"processing\":" + regime + ",\"laws\":[{\"law\":\"wmo\"}],\"x\":1}"))
                        .problems())
                .extracting(Problem::code)
                .contains("unknown-field", "out-of-range", "missing-field");
    }

    @Test
    void nothingPrintsADateOrANameOfWhatWasAgreed() {
        for (Entry entry : entries()) {
            assertThat(entry.toString()).doesNotContain("2025", "2011");
            assertThat(entry.act().toString()).doesNotContain("2025", "2011", "2029");
        }
        assertThat(ConsentHistory.of(entries()).toString()).isEqualTo("ConsentHistory[p-child, entries=8]");
        assertThat(ConsentHistory.of(entries()).phases(AgeRegimes.dutch()).toString())
                .doesNotContain("HEALTH", "2025");
        assertThat(Signature.of(SELF, FORM)
                        .withAuthorityUntil(LocalDate.parse("2029-05-01"))
                        .toString())
                .doesNotContain("2029");
    }

    private static List<Error> errors(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("/META-INF/wijkkit/schema/" + schema), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }

    private static String resource(String name) {
        try (InputStream bytes = Objects.requireNonNull(LedgerJsonTest.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("the resource could not be read", e);
        }
    }
}
