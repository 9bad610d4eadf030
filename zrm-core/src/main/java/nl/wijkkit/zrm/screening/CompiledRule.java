package nl.wijkkit.zrm.screening;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.instrument.DomainKey;
import org.jspecify.annotations.Nullable;

/** A rule made ready to be evaluated many times: classes are ranks, domains are positions. */
interface CompiledRule {

    /** Returns the rule. */
    Rule rule();

    /** Returns the positions of the domains that the rule asks for. */
    BitSet domains();

    /** Returns the ranks to which the rule may raise, as bits; rank 0 if it may raise to nothing. */
    long ranks(Standing standing);

    /** Returns whether the rule raises to one class for certain. */
    Truth truth(Standing standing);

    /** Adds the domains that settle what the rule says. */
    void witnesses(Standing standing, BitSet found);

    /** Returns the probability for levels that are all there. */
    @Nullable
    Double probability(Standing standing);

    static CompiledRule of(Rule rule, Map<DomainKey, Integer> positions, Map<String, Integer> ranks) {
        BitSet domains = new BitSet();
        RuleParts.of(rule).domains().forEach(domain -> domains.set(position(positions, domain)));
        return rule.fold(
                condition -> new ByCondition(
                        rule, domains, compile(condition.when(), positions), ranks.getOrDefault(condition.then(), 0)),
                model -> new ByModel(rule, domains, Model.of(model, positions, ranks)));
    }

    private static int position(Map<DomainKey, Integer> positions, DomainKey domain) {
        Integer position = positions.get(domain);
        if (position == null) {
            throw new IllegalStateException("domain " + domain + " must have a position");
        }
        return position;
    }

    private static Check compile(Condition condition, Map<DomainKey, Integer> positions) {
        return condition.fold(new Condition.Cases<>() {
            @Override
            public Check atOrBelow(Condition.AtOrBelow count) {
                int number = count.domains().size();
                int[] cuts = new int[number];
                Arrays.fill(cuts, count.level().value() + 1);
                return new CountCheck(positionsOf(count.domains()), cuts, true, count.atLeast(), number);
            }

            @Override
            public Check dichotomy(Condition.Dichotomy dichotomy) {
                int[] cuts = dichotomy.cuts().values().stream()
                        .mapToInt(cut -> cut.value())
                        .toArray();
                return new CountCheck(
                        positionsOf(List.copyOf(dichotomy.cuts().keySet())),
                        cuts,
                        false,
                        dichotomy.min(),
                        dichotomy.max());
            }

            @Override
            public Check all(Condition.All all) {
                return new Check.All(parts(all.conditions()));
            }

            @Override
            public Check any(Condition.Any any) {
                return new Check.Any(parts(any.conditions()));
            }

            @Override
            public Check not(Condition.Not not) {
                return new Check.Not(compile(not.condition(), positions));
            }

            private List<Check> parts(List<Condition> conditions) {
                return conditions.stream().map(part -> compile(part, positions)).toList();
            }

            private int[] positionsOf(List<DomainKey> domains) {
                return domains.stream()
                        .mapToInt(domain -> position(positions, domain))
                        .toArray();
            }
        });
    }

    /** Raises to one rank if a condition holds. */
    record ByCondition(Rule rule, BitSet domains, Check check, int rank) implements CompiledRule {

        @Override
        public long ranks(Standing standing) {
            return switch (check.truth(standing)) {
                case HOLDS -> 1L << rank;
                case FAILS -> 1L;
                case OPEN -> 1L | (1L << rank);
            };
        }

        @Override
        public Truth truth(Standing standing) {
            return check.truth(standing);
        }

        @Override
        public void witnesses(Standing standing, BitSet found) {
            check.witnesses(standing, found);
        }

        @Override
        public @Nullable Double probability(Standing standing) {
            return null;
        }
    }

    /** Raises to the rank of the band of a probability. */
    record ByModel(Rule rule, BitSet domains, Model model) implements CompiledRule {

        @Override
        public long ranks(Standing standing) {
            return model.ranks(standing);
        }

        @Override
        public Truth truth(Standing standing) {
            return Long.bitCount(ranks(standing)) == 1 ? Truth.HOLDS : Truth.OPEN;
        }

        @Override
        public void witnesses(Standing standing, BitSet found) {
            domains.stream().filter(domain -> standing.level[domain] > 0).forEach(found::set);
        }

        @Override
        public @Nullable Double probability(Standing standing) {
            return model.probability(standing);
        }
    }
}
