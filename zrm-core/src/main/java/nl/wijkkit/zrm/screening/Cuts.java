package nl.wijkkit.zrm.screening;

import java.util.Arrays;
import java.util.Map;
import nl.wijkkit.zrm.instrument.DomainKey;

/** Finds per domain between which levels a rule makes a difference: the entry at level l stands for l and l + 1. */
final class Cuts {

    private final Map<DomainKey, Integer> positions;
    private final boolean[][] cuts;

    private Cuts(Map<DomainKey, Integer> positions, boolean[][] cuts) {
        this.positions = positions;
        this.cuts = cuts;
    }

    static void mark(Rule rule, Map<DomainKey, Integer> positions, boolean[][] cuts) {
        Cuts marker = new Cuts(positions, cuts);
        rule.fold(
                condition -> {
                    marker.mark(condition.when());
                    return rule;
                },
                model -> {
                    model.model().terms().keySet().forEach(domain -> Arrays.fill(marker.row(domain), true));
                    return rule;
                });
    }

    private boolean[] row(DomainKey domain) {
        return cuts[positions.getOrDefault(domain, -1)];
    }

    private Condition mark(Condition condition) {
        return condition.fold(new Condition.Cases<>() {
            @Override
            public Condition atOrBelow(Condition.AtOrBelow count) {
                count.domains().forEach(domain -> row(domain)[count.level().value()] = true);
                return count;
            }

            @Override
            public Condition dichotomy(Condition.Dichotomy dichotomy) {
                dichotomy.cuts().forEach((domain, cut) -> row(domain)[cut.value() - 1] = true);
                return dichotomy;
            }

            @Override
            public Condition all(Condition.All all) {
                all.conditions().forEach(Cuts.this::mark);
                return all;
            }

            @Override
            public Condition any(Condition.Any any) {
                any.conditions().forEach(Cuts.this::mark);
                return any;
            }

            @Override
            public Condition not(Condition.Not not) {
                return mark(not.condition());
            }
        });
    }
}
