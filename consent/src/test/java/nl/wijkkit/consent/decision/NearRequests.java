package nl.wijkkit.consent.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.wijkkit.consent.analysis.RuleAnalysis;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactDefinition;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Measure;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;

/** Random requests near those for which a rule holds, so that they hit rules. */
final class NearRequests {

    private static final Vocabulary WORDS = Vocabulary.dutch();
    /** One for which each rule holds, so that requests near them hit rules. */
    static final List<Request> SEEDS = seeds();

    private static List<Request> seeds() {
        List<Request> seeds = new ArrayList<>();
        CasesTest.own().forEach(one -> seeds.add(one.request()));
        for (LocalDate on : List.of(LocalDate.of(2025, 6, 2), LocalDate.of(2020, 6, 1))) {
            seeds.addAll(RuleAnalysis.of(RuleSet.dutch(), WORDS, on).witnesses().values());
        }
        return seeds;
    }

    private NearRequests() {}

    static Arbitrary<Request> any() {
        return Arbitraries.randomValue(NearRequests::near);
    }

    /** A request with a few of its attributes and facts changed at random. */
    private static Request near(Random random) {
        Request seed = SEEDS.get(random.nextInt(SEEDS.size()));
        Request other = SEEDS.get(random.nextInt(SEEDS.size()));
        Facts facts = seed.facts();
        for (int i = random.nextInt(4); i > 0; i--) {
            FactDefinition fact = pick(WORDS.facts(), random);
            facts = random.nextBoolean()
                    ? facts.without(fact.key())
                    : facts.with(fact.key(), value(fact, seed.on(), random));
        }
        if (random.nextInt(3) == 0) {
            for (Map.Entry<FactKey, FactValue> fact : other.facts().asMap().entrySet()) {
                facts = facts.with(fact.getKey(), fact.getValue());
            }
        }
        List<Evidence> evidence = new ArrayList<>(seed.evidence());
        if (random.nextInt(3) == 0) {
            evidence.add(Evidence.of(code(Aspect.EVIDENCE, random)));
        }
        Request.Asked asked = seed.asked();
        return new Request(
                seed.on(),
                Actor.of(
                        rare(random)
                                ? Role.of(code(Aspect.ROLE, random))
                                : seed.actor().role(),
                        rare(random)
                                ? Relation.of(code(Aspect.RELATION, random))
                                : seed.actor().relation()),
                subject(seed.subject(), random),
                new Request.Asked(
                        rare(random) ? DataCategory.of(code(Aspect.CATEGORY, random)) : asked.category(),
                        rare(random) ? Law.of(code(Aspect.LAW, random)) : asked.origin(),
                        rare(random) ? Purpose.of(code(Aspect.PURPOSE, random)) : asked.purpose(),
                        rare(random) ? Action.of(code(Aspect.ACTION, random)) : asked.action()),
                evidence,
                facts);
    }

    private static Subject subject(Subject seed, Random random) {
        List<Measure> measures = new ArrayList<>(seed.measures());
        if (rare(random)) {
            measures.add(Measure.of(code(Aspect.MEASURE, random)));
        }
        Age age = seed.age();
        if (rare(random)) {
            int years = random.nextInt(30);
            age = random.nextBoolean() ? Age.of(years) : Age.between(years, years + 1 + random.nextInt(4));
        }
        return new Subject(
                rare(random) ? SubjectRole.of(code(Aspect.SUBJECT, random)) : seed.role(),
                age,
                rare(random)
                        ? List.of(Capacity.values()).get(random.nextInt(Capacity.values().length))
                        : seed.capacity(),
                measures,
                null);
    }

    private static boolean rare(Random random) {
        return random.nextInt(8) == 0;
    }

    private static <T> T pick(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }

    private static String code(Aspect aspect, Random random) {
        return pick(WORDS.terms(aspect), random).code();
    }

    /** A value of the same type; empty if none was hit upon. */
    static Optional<FactValue> another(FactKey key, FactValue value, LocalDate on, Random random) {
        FactDefinition fact = WORDS.fact(key).orElseThrow();
        return Stream.generate(() -> value(fact, on, random))
                .limit(8)
                .filter(drawn -> !drawn.equals(value))
                .findFirst();
    }

    private static FactValue value(FactDefinition fact, LocalDate on, Random random) {
        return switch (fact.type()) {
            case FLAG -> FactValue.Flag.of(random.nextBoolean());
            case NUMBER -> new FactValue.Amount(BigDecimal.valueOf(random.nextInt(24), random.nextInt(2)));
            case DATE -> new FactValue.Day(on.minusYears(random.nextInt(3)).plusDays(random.nextInt(3) - 1));
            case TIME -> new FactValue.TimeOfDay(java.time.LocalTime.of(random.nextInt(24), 0));
            case CELLS -> new FactValue.Cells(random.nextInt(3));
            case CODE ->
                new FactValue.Named(
                        fact.of() != null
                                ? code(fact.of(), random)
                                : fact.codes().isEmpty() || rare(random) ? "ALL" : pick(fact.codes(), random));
        };
    }
}
