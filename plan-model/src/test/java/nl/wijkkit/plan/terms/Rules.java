package nl.wijkkit.plan.terms;

import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/** Term rules for tests. */
final class Rules {

    private Rules() {}

    static TermRule of(TermLength length, Regime regime) {
        return of("TEST_RULE", length, regime, TermBasis.LAW);
    }

    static TermRule of(String id, TermLength length, Regime regime, TermBasis basis) {
        return new TermRule(
                id, length, regime, basis, Text.of("proef", "trial"), new Source("Wet 1:1", Source.Certainty.SEEN));
    }
}
