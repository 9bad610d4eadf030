package nl.wijkkit.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.rule.Comparison;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Factor;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.FactDefinition;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Term;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Without which facts a condition need not be looked at. What follows from it for decisions is tested with the conditions. */
class NeededFactsTest {

    private static final Encoder ENCODER = new Encoder(Vocabulary.dutch());
    private static final FactKey NECESSARY = FactKey.of("necessary");
    private static final FactKey CONTRIBUTORS = FactKey.of("contributors");
    private static final FactKey MIN_CELL = FactKey.of("min_cell");
    private static final Condition FACT = new Condition.FactIn(NECESSARY, List.of(FactValue.Flag.of(true)));
    private static final Condition OTHER_FACT = new Condition.FactOther(CONTRIBUTORS, List.of());
    private static final Condition CONSENT = evidence("CONSENT_SUBJECT");
    private static final Condition ROLE = new Condition.In(Attribute.ROLE, List.of("GP"));

    private static Condition evidence(String... codes) {
        return new Condition.In(Attribute.EVIDENCE, List.of(codes));
    }

    private static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts));
    }

    private static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts));
    }

    private static long needed(Condition condition) {
        return new NeededFacts(ENCODER).of(condition);
    }

    private static long bit(FactKey... keys) {
        return Stream.of(keys).mapToLong(ENCODER::bit).reduce(0, (one, other) -> one | other);
    }

    @Test
    void theseFactsHaveBitsOfTheirOwnSoThatTheTestsBelowTellThemApart() {
        assertThat(Stream.of(NECESSARY, CONTRIBUTORS, MIN_CELL).map(ENCODER::bit))
                .doesNotHaveDuplicates();
        assertThat(needed(CONSENT)).isNotIn(bit(NECESSARY), bit(CONTRIBUTORS), bit(MIN_CELL));
    }

    @Test
    void everyFactAndAllEvidenceHaveOneBitAndWhatIsUnknownHasNone() {
        Encoder encoder = new Encoder(Vocabulary.dutch());
        assertThat(Vocabulary.dutch().facts().stream()
                        .map(FactDefinition::key)
                        .map(encoder::bit)
                        .map(Long::bitCount))
                .containsOnly(1);
        List<String> evidence = Vocabulary.dutch().terms(Aspect.EVIDENCE).stream()
                .map(Term::code)
                .toList();
        assertThat(evidence.stream()
                        .map(code -> encoder.bitsOfEvidence(List.of(code)))
                        .map(Long::bitCount))
                .containsOnly(1);
        assertThat(Long.bitCount(encoder.bitsOfEvidence(evidence))).isEqualTo(evidence.size());
        assertThat(encoder.bit(FactKey.of("shoe_size"))).isZero();
    }

    @Test
    void depthAndSensitivityAreLookedAtByTheCategory() {
        assertThat(Encoder.numbered(Attribute.DEPTH)).isEqualTo(Attribute.CATEGORY);
        assertThat(Encoder.numbered(Attribute.SENSITIVITY)).isEqualTo(Attribute.CATEGORY);
        assertThat(Encoder.numbered(Attribute.ROLE)).isEqualTo(Attribute.ROLE);
    }

    @Test
    void aFactNeedsItselfAndEvidenceOneOfItsCodes() {
        assertThat(needed(FACT)).isEqualTo(bit(NECESSARY));
        assertThat(needed(OTHER_FACT)).isEqualTo(bit(CONTRIBUTORS));
        assertThat(needed(new Condition.Same(NECESSARY, Attribute.PURPOSE))).isEqualTo(bit(NECESSARY));
        assertThat(needed(new Condition.OnDay(NECESSARY, 0, Comparison.BELOW))).isEqualTo(bit(NECESSARY));
        assertThat(needed(CONSENT)).isEqualTo(ENCODER.bitsOfEvidence(List.of("CONSENT_SUBJECT")));
        assertThat(needed(evidence("CONSENT_SUBJECT", "LEGAL_TASK")))
                .isEqualTo(needed(CONSENT) | needed(evidence("LEGAL_TASK")));
    }

    @Test
    void numbersNeedOneOfTheirFactsAndConstantsNone() {
        Factor ten = new Factor.Constant(BigDecimal.TEN);
        assertThat(needed(new Condition.Numbers(
                        List.of(new Factor.Stated(CONTRIBUTORS), ten),
                        Comparison.BELOW,
                        List.of(new Factor.Stated(MIN_CELL)))))
                .isEqualTo(bit(CONTRIBUTORS, MIN_CELL));
        assertThat(needed(new Condition.Numbers(List.of(ten), Comparison.BELOW, List.of(ten))))
                .isEqualTo(NeededFacts.NONE);
    }

    @Test
    void whatTheRequestAlwaysSaysAndWhatMayNotBeShownNeedNothing() {
        assertThat(needed(ROLE)).isEqualTo(NeededFacts.NONE);
        assertThat(needed(new Condition.AgeIn(0, 18))).isEqualTo(NeededFacts.NONE);
        assertThat(needed(new Condition.Unless(FACT))).isEqualTo(NeededFacts.NONE);
        assertThat(needed(new Condition.Unless(CONSENT))).isEqualTo(NeededFacts.NONE);
        assertThat(needed(Condition.ALWAYS)).isEqualTo(NeededFacts.NONE);
    }

    @Test
    void ofAllTheMostDemandingPartIsLookedAt() {
        assertThat(needed(all(ROLE, FACT))).isEqualTo(bit(NECESSARY));
        assertThat(needed(all(FACT, ROLE))).isEqualTo(bit(NECESSARY));
        assertThat(needed(all(any(OTHER_FACT, CONSENT), FACT))).isEqualTo(bit(NECESSARY));
        assertThat(needed(all(FACT, any(OTHER_FACT, CONSENT)))).isEqualTo(bit(NECESSARY));
        assertThat(needed(all(FACT, OTHER_FACT))).isIn(bit(NECESSARY), bit(CONTRIBUTORS));
    }

    @Test
    void ofAnyEachPartMayDoUnlessOneNeedsNothing() {
        assertThat(needed(any(FACT, OTHER_FACT))).isEqualTo(bit(NECESSARY, CONTRIBUTORS));
        assertThat(needed(any(FACT, CONSENT))).isEqualTo(bit(NECESSARY) | needed(CONSENT));
        assertThat(needed(any(FACT, ROLE))).isEqualTo(NeededFacts.NONE);
        assertThat(needed(any(new Condition.Unless(CONSENT), FACT))).isEqualTo(NeededFacts.NONE);
    }

    @Test
    void aDefinitionNeedsWhatItsConditionNeeds() {
        NeededFacts facts = new NeededFacts(ENCODER);
        facts.define("one", FACT);
        facts.define("two", any(new Condition.Defined("one"), CONSENT));
        assertThat(facts.of(new Condition.Defined("one"))).isEqualTo(bit(NECESSARY));
        assertThat(facts.of(new Condition.Defined("two"))).isEqualTo(bit(NECESSARY) | needed(CONSENT));
        assertThat(facts.of(new Condition.Defined("another"))).isEqualTo(NeededFacts.NONE);
    }

    @Test
    void whoCompilesKnowsWhatDefinitionsNeed() {
        RuleSet rules = SmallRules.decider("{}", List.of(SmallRules.definition("it", "{'facts': {'necessary': true}}")))
                .rules();
        assertThat(new ConditionCompiler(ENCODER, rules).needed(new Condition.Defined("it")))
                .isEqualTo(bit(NECESSARY));
    }

    @Test
    void aDefinitionThatIsNotThereCannotBeCompiled() {
        RuleSet rules = SmallRules.decider("{}", List.of()).rules();
        ConditionCompiler checks = new ConditionCompiler(ENCODER, rules);
        ProspectCompiler prospects = new ProspectCompiler(checks, rules);
        Condition missing = new Condition.Defined("missing");
        assertThatThrownBy(() -> missing.fold(checks))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("missing is not defined");
        assertThatThrownBy(() -> missing.fold(prospects))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("missing is not defined");
    }

    @Test
    void oneOfWhatIsNeededMustBeStatedIfAnythingIsNeeded() {
        Question question = new Question(SmallRules.REQUEST, OnRecord.NOTHING);
        assertThat(NeededFacts.areStated(NeededFacts.NONE, question)).isTrue();
        assertThat(NeededFacts.areStated(bit(NECESSARY), question)).isFalse();
        question.stated = bit(CONTRIBUTORS);
        assertThat(NeededFacts.areStated(NeededFacts.NONE, question)).isTrue();
        assertThat(NeededFacts.areStated(bit(NECESSARY), question)).isFalse();
        assertThat(NeededFacts.areStated(bit(CONTRIBUTORS), question)).isTrue();
        assertThat(NeededFacts.areStated(bit(NECESSARY, CONTRIBUTORS), question))
                .isTrue();
    }
}
