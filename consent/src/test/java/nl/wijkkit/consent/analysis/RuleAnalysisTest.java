package nl.wijkkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.rule.RuleSetReader;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.period.Period;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RuleAnalysisTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);
    private static final LocalDate WITH_INDEX = LocalDate.of(2020, 6, 1);
    private static final RuleReport DUTCH = RuleAnalysis.of(RuleSet.dutch(), Vocabulary.dutch(), TODAY);
    private static final RuleReport PLANTED = RuleAnalysis.of(planted(), Vocabulary.dutch(), TODAY);

    private static RuleSet planted() {
        try (Reader json = new InputStreamReader(
                Objects.requireNonNull(RuleAnalysisTest.class.getResourceAsStream("planted-defects.json")),
                StandardCharsets.UTF_8)) {
            return RuleSetReader.read(json, Vocabulary.dutch()).orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void eachPropertyIsToldWhenItWasLookedAt() {
        List<RuleProof> told = new ArrayList<>();
        RuleReport report = RuleAnalysis.of(planted(), Vocabulary.dutch(), TODAY, CaseBound.dutch(), told::add);
        assertThat(told).isEqualTo(report.proofs());
    }

    @Test
    void theShippedRulesHaveEveryProperty() {
        assertThat(DUTCH.findings()).isEmpty();
        assertThat(DUTCH.proofs()).extracting(RuleProof::property).containsExactly(RuleProperty.values());
        assertThat(DUTCH.proofs()).allSatisfy(proof -> {
            assertThat(proof.holds()).isTrue();
            assertThat(proof.searches()).isPositive();
        });
        assertThat(DUTCH.situations()).isGreaterThan(BigInteger.TEN.pow(80));
    }

    @Test
    void theShippedRulesHaveEveryPropertyWithTheIndexAndTheBillToo() {
        RuleSet withBill = RuleSet.dutch().switchedOn("wams", Period.startingOn(WITH_INDEX));
        RuleReport report = RuleAnalysis.of(withBill, Vocabulary.dutch(), WITH_INDEX);
        assertThat(report.findings()).isEmpty();
        assertThat(report.rules()).isEqualTo(withBill.rules().size());
    }

    @Test
    void everyRuleHoldsForItsWitness() {
        assertThat(DUTCH.witnesses()).hasSize(DUTCH.rules());
        DUTCH.witnesses()
                .forEach((id, request) -> assertThat(
                                Decider.dutch().decide(request).held())
                        .extracting(Rule::id)
                        .contains(id));
    }

    @Test
    void aFactThatMustBeShownIsNeverOneThatBlocksOnly() {
        assertThat(DUTCH.blocking())
                .contains(
                        FactKey.of("actor_is_family_of_subject"),
                        FactKey.of("processing_restricted"),
                        FactKey.of("subject_objected"),
                        FactKey.of("withdrawn_on"))
                .doesNotContain(
                        FactKey.of("reason_recorded"),
                        FactKey.of("ticket"),
                        FactKey.of("factual_error"),
                        FactKey.of("pseudonymised"));
    }

    @Test
    void everyPlantedDefectIsFoundWithItsIdAndNoOther() {
        assertThat(PLANTED.findings())
                .extracting(RuleFinding::code, RuleFinding::about)
                .containsExactly(
                        tuple(RuleFinding.Code.PERMITS_WITHOUT_EVIDENCE, List.of("without-evidence")),
                        tuple(RuleFinding.Code.WITHDRAWAL_WIDENS, List.of("widened-by-withdrawal")),
                        tuple(RuleFinding.Code.CONTENT_WITHOUT_CASE, List.of("colleagues")),
                        tuple(RuleFinding.Code.PERMITS_BY_SILENCE, List.of("by-silence", "receiver")),
                        tuple(RuleFinding.Code.UNREACHABLE, List.of("unreachable-by-age")),
                        tuple(RuleFinding.Code.UNREACHABLE, List.of("unreachable-by-day")),
                        tuple(RuleFinding.Code.UNREACHABLE, List.of("unreachable-by-fact")),
                        tuple(RuleFinding.Code.UNREACHABLE, List.of("unreachable-by-number")),
                        tuple(RuleFinding.Code.WITHOUT_EFFECT, List.of("redundant")),
                        tuple(RuleFinding.Code.CONTRADICTION, List.of("contradicted", "contradicting")));
    }

    @Test
    void aFindingShowsARequestForWhichItIsSo() {
        assertThat(PLANTED.findings())
                .filteredOn(finding -> finding.code() == RuleFinding.Code.CONTRADICTION)
                .singleElement()
                .extracting(RuleFinding::situation, InstanceOfAssertFactories.list(String.class))
                .contains("role=POLICE", "subject=CHILD", "action=SHARE", "evidence=LEGAL_DUTY");
    }

    @Test
    void theSameRulesGiveTheSameReport() {
        assertThat(RuleAnalysis.of(planted(), Vocabulary.dutch(), TODAY)).isEqualTo(PLANTED);
    }

    @Test
    void aRuleThatNoCaseTouchesIsTold() {
        RuleCoverage none = RuleCoverage.of(Decider.dutch(), List.of());
        assertThat(none.untouched()).hasSize(none.rules());
        RuleCoverage coverage =
                RuleCoverage.of(Decider.dutch(), DUTCH.witnesses().values());
        assertThat(coverage.cases()).isEqualTo(DUTCH.rules());
        assertThat(coverage.untouched())
                .contains("wams-coordination", "index-match")
                .doesNotContain("task-wmo");
        assertThat(coverage.undetermining()).containsAll(coverage.untouched());
    }
}
