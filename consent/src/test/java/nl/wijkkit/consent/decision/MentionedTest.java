package nl.wijkkit.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.rule.Comparison;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Factor;
import nl.wijkkit.consent.vocabulary.FactKey;
import org.junit.jupiter.api.Test;

/** The facts that a condition mentions. */
class MentionedTest {

    private static final FactKey KEY = FactKey.of("necessary");
    private static final FactKey OTHER = FactKey.of("min_cell");

    @Test
    void everyConditionOnAFactMentionsIt() {
        assertThat(Mentioned.facts(new Condition.FactIn(KEY, List.of()))).containsExactly(KEY);
        assertThat(Mentioned.facts(new Condition.FactOther(KEY, List.of()))).containsExactly(KEY);
        assertThat(Mentioned.facts(new Condition.Same(KEY, Attribute.PURPOSE))).containsExactly(KEY);
        assertThat(Mentioned.facts(new Condition.OnDay(KEY, 0, Comparison.BELOW)))
                .containsExactly(KEY);
    }

    @Test
    void numbersMentionTheFactsOfBothSides() {
        Factor constant = new Factor.Constant(BigDecimal.TEN);
        assertThat(Mentioned.facts(new Condition.Numbers(
                        List.of(new Factor.Stated(OTHER), constant),
                        Comparison.BELOW,
                        List.of(constant, new Factor.Stated(KEY)))))
                .containsExactly(OTHER, KEY);
        assertThat(Mentioned.key(constant)).isEmpty();
        assertThat(Mentioned.key(new Factor.Stated(KEY))).contains(KEY);
    }

    @Test
    void otherConditionsMentionNone() {
        assertThat(Mentioned.facts(Condition.ALWAYS)).isEmpty();
        assertThat(Mentioned.facts(new Condition.In(Attribute.ROLE, List.of("GP"))))
                .isEmpty();
        assertThat(Mentioned.facts(new Condition.Defined("needed"))).isEmpty();
    }
}
