package nl.wijkkit.zrm.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import nl.wijkkit.zrm.instrument.DomainKey;

/** Any screening on four domains, and any levels on them. */
final class ScreeningArbitraries extends DomainContextBase {

    private static final List<String> CLASSES = List.of("mild", "middle", "grave");

    /** Levels on the four domains; 0 for not asked, -1 for not applicable. */
    record Levels(List<Integer> values) {
        Map<DomainKey, Integer> byDomain() {
            Map<DomainKey, Integer> levels = new LinkedHashMap<>();
            for (int i = 0; i < values.size(); i++) {
                levels.put(Screenings.FOUR.get(i), values.get(i));
            }
            return levels;
        }
    }

    @Provide
    Arbitrary<Levels> levels() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(12, Arbitraries.integers().between(1, 5)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.just(SlowScreening.NOT_ASKED)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.just(SlowScreening.NOT_APPLICABLE)))
                .list()
                .ofSize(4)
                .map(Levels::new);
    }

    @Provide
    Arbitrary<Screening> screenings() {
        Arbitrary<Rule> byCondition = Combinators.combine(
                        conditions(), Arbitraries.of(CLASSES), Arbitraries.of(true, false))
                .as((when, then, isEnding) ->
                        Screenings.until("r", isEnding ? LocalDate.of(2027, 1, 1) : null, when, then));
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                        net.jqwik.api.Tuple.of(3, byCondition), net.jqwik.api.Tuple.of(1, models()))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(NotApplicable.values()))
                .as((rules, notApplicable) -> Screenings.of(notApplicable, numbered(rules)));
    }

    private static Rule[] numbered(List<Rule> rules) {
        List<Rule> numbered = new ArrayList<>();
        for (Rule rule : rules) {
            String id = "r" + numbered.size();
            numbered.add(rule.fold(
                    condition -> new Rule.ByCondition(
                            id,
                            condition.sentence(),
                            condition.source(),
                            condition.validFrom(),
                            condition.validUntil(),
                            condition.when(),
                            condition.then()),
                    model -> new Rule.ByModel(
                            id,
                            model.sentence(),
                            model.source(),
                            model.validFrom(),
                            model.validUntil(),
                            model.model(),
                            model.bands())));
        }
        return numbered.toArray(new Rule[0]);
    }

    private static Arbitrary<Condition> conditions() {
        return Arbitraries.lazyOf(
                ScreeningArbitraries::counts,
                ScreeningArbitraries::counts,
                ScreeningArbitraries::dichotomies,
                ScreeningArbitraries::dichotomies,
                () -> conditions().map(Condition.Not::new),
                () -> conditions().list().ofMinSize(1).ofMaxSize(2).map(Condition.All::new),
                () -> conditions().list().ofMinSize(1).ofMaxSize(2).map(Condition.Any::new));
    }

    private static Arbitrary<List<DomainKey>> domains() {
        return Arbitraries.of(Screenings.FOUR)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<Condition> counts() {
        return domains()
                .flatMap(domains -> Combinators.combine(
                                Arbitraries.integers().between(1, 4),
                                Arbitraries.integers().between(1, domains.size()))
                        .as((level, atLeast) -> new Condition.AtOrBelow(domains, Screenings.level(level), atLeast)));
    }

    private static Arbitrary<Condition> dichotomies() {
        return domains()
                .flatMap(domains -> Combinators.combine(
                                Arbitraries.integers().between(2, 5).list().ofSize(domains.size()),
                                Arbitraries.integers().between(0, domains.size()),
                                Arbitraries.integers().between(0, domains.size()))
                        .filter((cuts, one, other) -> Math.abs(one - other) < domains.size())
                        .as((cuts, one, other) -> {
                            Map<DomainKey, nl.wijkkit.zrm.Level> byDomain = new LinkedHashMap<>();
                            for (int i = 0; i < cuts.size(); i++) {
                                byDomain.put(domains.get(i), Screenings.level(cuts.get(i)));
                            }
                            return new Condition.Dichotomy(byDomain, Math.min(one, other), Math.max(one, other));
                        }));
    }

    private static Arbitrary<Rule> models() {
        Arbitrary<Double> numbers = Arbitraries.integers().between(-8, 8).map(eighths -> eighths / 4.0);
        return domains()
                .flatMap(domains -> Combinators.combine(
                                numbers,
                                numbers.list().ofSize(5).list().ofSize(domains.size()),
                                Arbitraries.of(CLASSES).list().ofSize(3))
                        .as((intercept, terms, classes) -> {
                            Map<DomainKey, List<Double>> byDomain = new LinkedHashMap<>();
                            for (int i = 0; i < terms.size(); i++) {
                                byDomain.put(domains.get(i), terms.get(i));
                            }
                            return Screenings.model(
                                    "r",
                                    new LogisticModel(intercept, byDomain),
                                    new ProbabilityBand(0, classes.get(0)),
                                    new ProbabilityBand(0.3, classes.get(1)),
                                    new ProbabilityBand(0.7, classes.get(2)));
                        }));
    }
}
