package nl.wijkkit.consent.ledger;

import static nl.wijkkit.consent.ledger.Steps.C1;
import static nl.wijkkit.consent.ledger.Steps.C2;
import static nl.wijkkit.consent.ledger.Steps.CHILD;
import static nl.wijkkit.consent.ledger.Steps.FORM;
import static nl.wijkkit.consent.ledger.Steps.SELF;
import static nl.wijkkit.consent.ledger.Steps.TEXT;
import static nl.wijkkit.consent.ledger.Steps.process;
import static nl.wijkkit.consent.ledger.Steps.request;
import static nl.wijkkit.consent.ledger.Steps.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ledger says: labels, ids, facts and short descriptions that name nobody's dates. */
class LedgerWordsTest {

    private static final Consent CARE = share(Law.WMO, "SCHOOL_CARE", "HEALTH", "SCHOOL");
    private static final Consent HELP = new Consent.ToHelp(Purpose.of("SCHOOL_CARE"), Law.JEUGDWET);

    @Test
    void kindsRolesFormsAndStandingsHaveLabelsOfTheirOwn() {
        assertThat(process("PROJECT_PUBLICITY", "PHOTO").label())
                .isEqualTo(Text.of("toestemming als grondslag", "consent as a legal basis"));
        assertThat(CARE.label()).isEqualTo(Text.of("toestemming om te delen", "consent to disclose"));
        assertThat(HELP.label()).isEqualTo(Text.of("instemming met hulp", "agreement with help"));
        assertThat(GiverRole.GUARDIAN.label()).isEqualTo(Text.of("voogd", "guardian"));
        assertThat(Proof.Form.ORAL.label()).isEqualTo(Text.of("mondeling, vastgelegd", "orally, recorded"));
        assertThat(Standing.WITHDRAWN.label()).isEqualTo(Text.of("ingetrokken", "withdrawn"));
        assertThat(Standing.WITHDRAWN.reason()).hasToString("CONSENT_WITHDRAWN");
        assertThat(Arrays.stream(Standing.values()).map(Standing::label)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Standing.values()).map(Standing::reason)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "naam@school"})
    void idOfAnotherShapeIsRefused(String wrong) {
        assertThatThrownBy(() -> ConsentId.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryId.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextVersion(wrong, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsAreOrderedByValue() {
        assertThat(EntryId.of("e-1")).isLessThan(EntryId.of("e-2")).isEqualByComparingTo(EntryId.of("e-1"));
        assertThat(C2).isGreaterThan(C1);
        assertThat(C1).hasToString("c-1");
    }

    @Test
    void descriptionsShowIdsAndCountsOnly() {
        Steps steps = Steps.bornOn("2005-03-04").given("2025-01-02", C1, CARE, "2026-05-06", List.of(SELF), SELF);
        Entry given = steps.entries().get(0);
        assertThat(given).hasToString("Entry[e-0, c-1]");
        assertThat(given.act()).hasToString("Given[c-1, signatures=1 of 1]");
        assertThat(steps.phase("2025-02-01")).hasToString("Phase[c-1, IN_FORCE]");
        assertThat(new Act.Refused(C1, CARE, null, Capacity.CAPABLE, SELF)).hasToString("Refused[c-1]");
        assertThat(new Act.Renewed(C1, null, Capacity.CAPABLE, List.of(SELF), List.of(Signature.of(SELF, FORM)), TEXT))
                .hasToString("Renewed[c-1, signatures=1 of 1]");
        Signature signature = Signature.of(SELF, FORM).withAuthorityUntil(LocalDate.parse("2026-05-06"));
        assertThat(signature.toString())
                .startsWith("Signature[")
                .contains("WRITTEN")
                .doesNotContain("2026");
        assertThat(ledger(steps)).hasToString("ConsentLedger[people=1]");
    }

    @Test
    void onlyConsentAsALegalBasisIsToldToBeThat() {
        Steps basis =
                Steps.adult().given("2025-01-01", C1, process("PROJECT_PUBLICITY", "PHOTO"), null, List.of(SELF), SELF);
        assertThat(facts(basis)).containsExactly("basis_is_gdpr_consent", "consent_purpose", "consent_record");
        for (Consent what : List.of(CARE, HELP)) {
            assertThat(facts(Steps.adult().given("2025-01-01", C1, what, null, List.of(SELF), SELF)))
                    .containsExactly("consent_purpose", "consent_record");
        }
        assertThat(facts(Steps.adult().refused("2025-01-01", C1, CARE, SELF)))
                .containsExactly("consent_asked", "consent_given", "consent_purpose");
    }

    @Test
    void consentAsALegalBasisIsFoundForTheData() {
        ConsentLedger ledger = ledger(Steps.adult()
                .given("2025-01-01", C1, process("PROJECT_PUBLICITY", "PHOTO"), null, List.of(SELF), SELF));
        assertThat(ledger.lookUp(request(CHILD, "2025-06-02", Law.SELF, "PROJECT_PUBLICITY", "PHOTO", null))
                        .evidence())
                .containsExactly(Evidence.of("CONSENT_SUBJECT"));
    }

    @Test
    void previewOfAWithdrawalShowsItAndLeavesTheLedgerAsItWas() {
        Steps steps = Steps.adult().given("2025-01-01", C1, CARE, null, List.of(SELF), SELF);
        ConsentLedger ledger = ledger(steps);
        Entry withdrawal =
                steps.step("2025-02-01", new Act.Withdrawn(C1, SELF)).entries().get(1);
        Request request = request(CHILD, "2025-06-02", Law.WMO, "SCHOOL_CARE", "HEALTH", "SCHOOL");
        OnRecord after = ledger.preview(withdrawal).lookUp(request);
        assertThat(after.evidence()).containsExactly(Evidence.of("CONSENT_WITHDRAWN"));
        assertThat(ledger.lookUp(request).evidence()).containsExactly(Evidence.of("CONSENT_SUBJECT"));
    }

    @Test
    void agesOfARegimeRunFromBirthToAdulthood() {
        Source source = AgeRegimes.dutch().of(CARE).source();
        assertThat(new AgeRegime("a", 0, 0, source).subjectFrom()).isZero();
        assertThat(new AgeRegime("a", 18, 18, source).representativesUntil()).isEqualTo(18);
        for (int[] ages : new int[][] {{-1, 18}, {12, 19}, {16, 12}}) {
            assertThatThrownBy(() -> new AgeRegime("a", ages[0], ages[1], source))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void tableOfRegimesWithAnUnknownFieldIsRefused() {
        String regime = "{\"id\":\"a\",\"subject-from\":12,\"representatives-until\":16,"
                + "\"source\":{\"reference\":\"Jeugdwet 7.3.4\",\"certainty\":\"SEEN\"}}";
        String law = "{\"law\":\"JEUGDWET\",\"regime\":" + regime + "}";
        String table = "{\"processing\":" + regime + ",\"laws\":[" + law + "],\"other-laws\":" + regime + "}";
        assertThat(AgeRegimes.read(new StringReader(table)).problems()).isEmpty();
        for (String wrong : List.of(
                table.replace("{\"id\"", "{\"extra\":1,\"id\""), table.replace("{\"law\"", "{\"extra\":1,\"law\""))) {
            assertThat(AgeRegimes.read(new StringReader(wrong)).problems()).isNotEmpty();
        }
    }

    private static List<String> facts(Steps steps) {
        return steps.phase("2025-02-01").onRecord().facts().asMap().keySet().stream()
                .map(key -> key.value())
                .toList();
    }

    private static ConsentLedger ledger(Steps steps) {
        return ConsentLedger.replay(AgeRegimes.dutch(), steps.entries());
    }
}
