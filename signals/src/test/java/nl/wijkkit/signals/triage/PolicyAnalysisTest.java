package nl.wijkkit.signals.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.routing.Area;
import nl.wijkkit.signals.routing.Routing;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.PolicyFinding.Code;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;

class PolicyAnalysisTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final SignalKind RENT = SignalKind.of("ARREARS_RENT");

    private static PolicyReport report(Policy policy) {
        return PolicyAnalysis.of(Cases.of(policy), DAY);
    }

    private static Policy without(String... ids) {
        Policy policy = PolicyReader.shipped();
        return policy.withRules(policy.rules().stream()
                .filter(rule -> !List.of(ids).contains(rule.id()))
                .toList());
    }

    private static Policy with(TriageRule... more) {
        Policy policy = PolicyReader.shipped();
        List<TriageRule> rules = new ArrayList<>(policy.rules());
        rules.addAll(List.of(more));
        return policy.withRules(rules);
    }

    private static TriageRule rule(String id, Condition when, Effect then) {
        return new TriageRule(
                id,
                Text.of("proef", "trial"),
                new Source("test", Source.Certainty.UNCERTAIN),
                Period.startingOn(LocalDate.of(2020, 1, 1)),
                when,
                false,
                then);
    }

    private static Condition kind(SignalKind kind) {
        return new Condition.KindIn(List.of(kind));
    }

    private static Effect normal(String reason) {
        return new Effect.Ask(Urgency.NORMAL, null, null, null, List.of(reason));
    }

    @Test
    void theShippedPolicyIsSound() {
        PolicyReport report = report(PolicyReader.shipped());
        assertThat(report.findings()).isEmpty();
        assertThat(report.isSound()).isTrue();
        assertThat(report.rules()).isEqualTo(PolicyReader.shipped().rules().size());
        assertThat(report.kinds()).isEqualTo(VocabularyReader.shipped().kinds().size());
    }

    @Test
    void aKindWithoutItsRuleIsAGapInUrgencyTermAndRoute() {
        assertThat(report(without("wvggz-report")).findings())
                .filteredOn(finding -> finding.about().contains("WVGGZ_REPORT"))
                .extracting(PolicyFinding::code)
                .containsExactly(Code.NO_URGENCY, Code.NO_TERM, Code.NO_ROUTE, Code.TERM_NOT_GIVEN);
    }

    @Test
    void aGapBetweenTwoBoundsIsFoundWithTheAmountsThatFallIntoIt() {
        Policy policy = with(rule(
                "low",
                new Condition.All(List.of(kind(RENT), new Condition.Between(FactKey.of("amount"), 0, 30_000))),
                normal("A")));
        List<TriageRule> rules = new ArrayList<>(policy.rules());
        rules.removeIf(rule -> rule.id().equals("arrears"));
        rules.removeIf(rule -> rule.id().equals("arrears-low-amount"));
        PolicyFinding gap = report(policy.withRules(rules)).findings().stream()
                .filter(finding ->
                        finding.code() == Code.NO_URGENCY && finding.about().contains("ARREARS_RENT"))
                .findFirst()
                .orElseThrow();
        assertThat(gap.situation()).contains("amount=300.00");
    }

    @Test
    void aRuleThatCanNeverMatchIsFound() {
        FactKey amount = FactKey.of("amount");
        Condition never = new Condition.All(List.of(
                kind(RENT), new Condition.Between(amount, 0, 5_000), new Condition.Between(amount, 5_000, 9_000)));
        Condition notAsked = new Condition.All(List.of(
                kind(SignalKind.of("DATA_BREACH")), new Condition.CodeIn(FactKey.of("unsafety"), List.of("ACUTE"))));
        assertThat(report(with(rule("never", never, normal("A")), rule("not-asked", notAsked, normal("B"))))
                        .findings())
                .extracting(PolicyFinding::code, PolicyFinding::about)
                .containsExactly(
                        tuple(Code.UNREACHABLE, List.of("never")), tuple(Code.UNREACHABLE, List.of("not-asked")));
    }

    @Test
    void aRuleThatAnotherAlwaysOutdoesIsFound() {
        TriageRule idle = rule(
                "idle",
                new Condition.All(List.of(kind(RENT), new Condition.Is(FactKey.of("open_plan"), true))),
                new Effect.Ask(Urgency.LOW, null, null, null, List.of()));
        assertThat(report(with(idle)).findings())
                .extracting(PolicyFinding::code, PolicyFinding::about)
                .containsExactly(tuple(Code.WITHOUT_EFFECT, List.of("idle")));
    }

    @Test
    void twoDesksOfOneLevelWithoutAnOrderAreAnOverlap() {
        Policy shipped = PolicyReader.shipped();
        List<DeskId> order = new ArrayList<>(shipped.deskOrder());
        order.remove(DeskId.of("WVGGZ_MELDPUNT"));
        order.remove(DeskId.of("VEILIG_THUIS"));
        Policy policy = new Policy(
                shipped.id(),
                shipped.version(),
                shipped.name(),
                shipped.source(),
                shipped.terms(),
                order,
                shipped.rules());
        assertThat(report(policy).findings())
                .filteredOn(finding -> finding.code() == Code.OVERLAP)
                .anySatisfy(finding -> assertThat(finding.about()).contains("wvggz-report", "unsafety-structural"));
    }

    @Test
    void aFactThatNoRuleUsesAndATermThatNoRuleGivesAreFound() {
        assertThat(report(without("school-absence", "benefit-advance")).findings())
                .extracting(PolicyFinding::code, PolicyFinding::about)
                .contains(
                        tuple(Code.FACT_NOT_USED, List.of("absence_days")),
                        tuple(Code.FACT_NOT_USED, List.of("no_income")),
                        tuple(Code.TERM_NOT_GIVEN, List.of("BENEFIT_APPLICATION", "PW_ADVANCE_4W")),
                        tuple(Code.TERM_NOT_USED, List.of("PW_ADVANCE_4W")));
    }

    @Test
    void twoDesksForOnePostalCodeAreFound() {
        Routing shipped = RoutingReader.shipped();
        DeskId task = DeskId.of("WIJKTEAM");
        Routing routing = new Routing(
                "trial",
                "1",
                Text.same("trial"),
                shipped.desks(),
                List.of(
                        new Area(task, DeskId.of("WIJKTEAM_NOORD"), "9901", "9921"),
                        new Area(task, DeskId.of("WIJKTEAM_ZUID"), "9921", "9940")),
                Map.of(task, DeskId.of("AANMELDPUNT")));
        Triage triage = Triage.of(VocabularyReader.shipped(), PolicyReader.shipped(), routing, Terms.dutch());
        assertThat(PolicyAnalysis.of(triage, DAY).findings())
                .extracting(PolicyFinding::code)
                .containsExactly(Code.AREAS_OVERLAP);
    }

    @Test
    void everyFindingReadsInBothLanguages() {
        assertThat(report(without("wvggz-report", "arrears")).findings()).allSatisfy(finding -> {
            assertThat(finding.sentence().nl()).isNotBlank();
            assertThat(finding.sentence().en())
                    .isNotBlank()
                    .isNotEqualTo(finding.sentence().nl());
        });
    }
}
