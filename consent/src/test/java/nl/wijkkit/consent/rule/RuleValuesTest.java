package nl.wijkkit.consent.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkkit.consent.vocabulary.ReasonCode;
import org.junit.jupiter.api.Test;

class RuleValuesTest {

    private static final ReasonCode REASON = ReasonCode.of("NO_BASIS");

    @Test
    void aRuleRestsOnASource() {
        Rule rule = RuleSet.dutch().rules().get(0);
        assertThatThrownBy(() -> new Rule(
                        rule.id(),
                        rule.sentence(),
                        List.of(),
                        rule.validity(),
                        rule.module(),
                        rule.when(),
                        rule.effect()))
                .hasMessage("rule " + rule.id() + " must have a source");
    }

    @Test
    void aPermissionRaisesAndARefusalTakesAway() {
        assertThat(new Rule.Effect.Permit(Disclosure.THAT, REASON, List.of()).upTo())
                .isEqualTo(Disclosure.THAT);
        assertThatThrownBy(() -> new Rule.Effect.Permit(Disclosure.NOTHING, REASON, List.of()))
                .hasMessage("a permission must raise above nothing");
        assertThat(new Rule.Effect.Refuse(Disclosure.NOTHING, REASON).atMost()).isEqualTo(Disclosure.NOTHING);
        assertThatThrownBy(() -> new Rule.Effect.Refuse(Disclosure.CONTENT, REASON))
                .hasMessage("a refusal must leave less than content");
    }

    @Test
    void aRangeOfAgesHoldsAnAge() {
        assertThat(new Condition.AgeIn(0, 1).below()).isEqualTo(1);
        assertThatThrownBy(() -> new Condition.AgeIn(-1, 12)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Condition.AgeIn(12, 12))
                .hasMessage("from must be 0 or more and below more than from");
    }

    @Test
    void aRuleOfAModuleNeedsTheModule() {
        RuleSet set = RuleSet.dutch();
        Rule ofModule = set.rules().stream()
                .filter(rule -> rule.moduleIfAny().isPresent())
                .findFirst()
                .orElseThrow();
        RuleSet without =
                new RuleSet("own", "1", set.name(), List.of(), set.recipients(), set.definitions(), List.of());
        assertThatThrownBy(() -> without.withRules(List.of(ofModule)))
                .hasMessage("rule " + ofModule.id() + " names a module that is not there");
    }
}
