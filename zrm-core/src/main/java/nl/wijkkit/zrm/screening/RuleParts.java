package nl.wijkkit.zrm.screening;

import java.util.Set;
import java.util.TreeSet;
import nl.wijkkit.zrm.instrument.DomainKey;

/**
 * What a rule refers to.
 *
 * @param domains  the domains, sorted
 * @param scales  the scales of its levels, sorted
 */
record RuleParts(Set<DomainKey> domains, Set<Integer> scales) {

    static RuleParts of(Rule rule) {
        RuleParts parts = new RuleParts(new TreeSet<>(), new TreeSet<>());
        return rule.fold(condition -> parts.add(condition.when()), model -> {
            parts.domains.addAll(model.model().terms().keySet());
            parts.scales.add(model.model().scale());
            return parts;
        });
    }

    static RuleParts of(Condition condition) {
        return new RuleParts(new TreeSet<>(), new TreeSet<>()).add(condition);
    }

    private RuleParts add(Condition condition) {
        return condition.fold(new Condition.Cases<>() {
            @Override
            public RuleParts atOrBelow(Condition.AtOrBelow count) {
                domains.addAll(count.domains());
                scales.add(count.level().max());
                return RuleParts.this;
            }

            @Override
            public RuleParts dichotomy(Condition.Dichotomy dichotomy) {
                domains.addAll(dichotomy.cuts().keySet());
                dichotomy.cuts().values().forEach(cut -> scales.add(cut.max()));
                return RuleParts.this;
            }

            @Override
            public RuleParts all(Condition.All all) {
                all.conditions().forEach(RuleParts.this::add);
                return RuleParts.this;
            }

            @Override
            public RuleParts any(Condition.Any any) {
                any.conditions().forEach(RuleParts.this::add);
                return RuleParts.this;
            }

            @Override
            public RuleParts not(Condition.Not not) {
                return add(not.condition());
            }
        });
    }
}
