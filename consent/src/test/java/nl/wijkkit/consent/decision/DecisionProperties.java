package nl.wijkkit.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Definition;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.ReasonCode;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.Term;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/** Laws of the decision, on cases of the file that were changed at random. */
class DecisionProperties {

    private static final Vocabulary WORDS = Vocabulary.dutch();
    private static final Decider DECIDER = Decider.dutch();
    private static final List<CaseFile.Case> CASES = CasesTest.own();

    @Provide
    Arbitrary<Request> requests() {
        return Combinators.combine(
                        Arbitraries.of(CASES),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.of(Capacity.values()),
                        Arbitraries.of(WORDS.terms(Aspect.ROLE)),
                        Arbitraries.of(WORDS.terms(Aspect.EVIDENCE)),
                        Arbitraries.of(true, false),
                        Arbitraries.of(CASES))
                .as(DecisionProperties::changed);
    }

    private static Request changed(
            CaseFile.Case one, int age, Capacity capacity, Term role, Term evidence, boolean own, CaseFile.Case other) {
        Request request = one.request();
        Subject subject = request.subject();
        Facts facts = request.facts();
        for (var fact : other.request().facts().asMap().entrySet()) {
            facts = facts.with(fact.getKey(), fact.getValue());
        }
        return new Request(
                request.on(),
                own
                        ? request.actor()
                        : Actor.of(Role.of(role.code()), request.actor().relation()),
                own
                        ? subject
                        : new Subject(
                                subject.role(),
                                new nl.wijkkit.plan.person.Age.Known(age),
                                capacity,
                                subject.measures(),
                                null),
                request.asked(),
                own ? request.evidence() : List.of(Evidence.of(evidence.code())),
                facts);
    }

    @Property
    void theOrderOfRulesDoesNotMatter(@ForAll("requests") Request request, @ForAll long seed) {
        RuleSet rules = RuleSet.dutch();
        List<Rule> shuffled = new ArrayList<>(rules.rules());
        Collections.shuffle(shuffled, new Random(seed % 4));
        Decision other = SHUFFLED.computeIfAbsent(seed % 4, key -> Decider.of(rules.withRules(shuffled), WORDS))
                .decide(request);
        assertThat(other.verdict()).isEqualTo(DECIDER.decide(request).verdict());
    }

    private static final java.util.Map<Long, Decider> SHUFFLED = new java.util.concurrent.ConcurrentHashMap<>();

    @Property
    void aRefusalMoreNeverWidens(@ForAll("requests") Request request) {
        assertThat(WITH_REFUSAL.decide(request).disclosure()).isEqualTo(Disclosure.NOTHING);
    }

    private static final Decider WITH_REFUSAL = Decider.of(
            RuleSet.dutch()
                    .with(new RuleSet(
                            "strict",
                            "1",
                            Text.same("strict"),
                            List.of(),
                            java.util.Map.of(),
                            List.of(),
                            List.of(new Rule(
                                    "refuse-all",
                                    Text.same("nothing"),
                                    List.of(new Source("test", Source.Certainty.SEEN)),
                                    Period.startingOn(java.time.LocalDate.of(2015, 1, 1)),
                                    null,
                                    Condition.ALWAYS,
                                    new Rule.Effect.Refuse(Disclosure.NOTHING, ReasonCode.of("NO_BASIS")))))),
            WORDS);

    @Property
    void takingAFactAwayWidensOnlyIfTheFactCanBlock(@ForAll("requests") Request request) {
        Disclosure before = DECIDER.decide(request).disclosure();
        Set<FactKey> blocking = Blocking.facts(RuleSet.dutch());
        for (FactKey key : request.facts().asMap().keySet()) {
            Disclosure after = DECIDER.decide(request.withFacts(request.facts().without(key)))
                    .disclosure();
            if (!blocking.contains(key)) {
                assertThat(after).as(key.value()).isLessThanOrEqualTo(before);
            }
        }
    }

    @Property
    void withdrawingAConsentNeverWidens(@ForAll("requests") Request request) {
        Disclosure before = DECIDER.decide(request).disclosure();
        List<Evidence> left = request.evidence().stream()
                .filter(evidence -> !evidence.value().startsWith("CONSENT_"))
                .toList();
        List<Evidence> withdrawn = new ArrayList<>(left);
        withdrawn.add(Evidence.of("CONSENT_WITHDRAWN"));
        for (List<Evidence> evidence : List.of(left, withdrawn)) {
            Request after = request.withEvidence(evidence.toArray(Evidence[]::new));
            assertThat(DECIDER.decide(after).disclosure()).isLessThanOrEqualTo(before);
        }
    }

    @Property
    void evidenceOnRecordCountsAsIfItStoodInTheRequest(@ForAll("requests") Request request) {
        Request bare = request.withEvidence().withFacts(Facts.none());
        OnRecord record = new OnRecord(request.evidence(), request.facts());
        assertThat(DECIDER.decide(bare, asked -> record).verdict().disclosure())
                .isEqualTo(DECIDER.decide(request).verdict().disclosure());
    }

    @Property
    void noConsentIsGoodForAnUnknownAge(@ForAll("requests") Request request) {
        Subject ageless = new Subject(
                request.subject().role(),
                new nl.wijkkit.plan.person.Age.Unknown(),
                request.subject().capacity(),
                request.subject().measures(),
                null);
        Request asked = new Request(
                request.on(), request.actor(), ageless, request.asked(), request.evidence(), request.facts());
        assertThat(DECIDER.decide(asked).ruleIds()).doesNotContain("consent-look-or-share", "consent-given");
    }

    @Property
    void aCodeOrFactOutsideTheVocabularyIsRefused(@ForAll("requests") Request request) {
        Request stranger = request.withFacts(request.facts().with("colour_of_the_door", true));
        Request wrongType =
                request.withFacts(request.facts().with(FactKey.of("necessary"), new FactValue.Named("yes")));
        for (Request odd : List.of(stranger, wrongType)) {
            Decision decision = DECIDER.decide(odd);
            assertThat(decision.outcome()).isEqualTo(Outcome.DENY);
            assertThat(decision.isEvaluated()).isFalse();
            assertThat(decision.reasons()).containsExactly(ReasonCode.of("NOT_EVALUATED"));
        }
        assertThat(DECIDER.decide(wrongType).unevaluated()).isNotEmpty();
    }

    /** The facts whose absence can widen: those below an odd number of "unless", or in a refusal below an even number. */
    private static final class Blocking {

        private final Set<FactKey> keys = new HashSet<>();
        private final RuleSet rules;

        private Blocking(RuleSet rules) {
            this.rules = rules;
        }

        static Set<FactKey> facts(RuleSet rules) {
            Blocking blocking = new Blocking(rules);
            for (Rule rule : rules.rules()) {
                if (rule.effect() instanceof Rule.Effect.Permit) {
                    blocking.gather(rule.when(), false);
                } else if (rule.effect() instanceof Rule.Effect.Refuse) {
                    blocking.gather(rule.when(), true);
                }
            }
            return blocking.keys;
        }

        private void gather(Condition condition, boolean negative) {
            if (condition instanceof Condition.All all) {
                all.parts().forEach(part -> gather(part, negative));
            } else if (condition instanceof Condition.Any any) {
                any.parts().forEach(part -> gather(part, negative));
            } else if (condition instanceof Condition.Unless unless) {
                gather(unless.part(), !negative);
            } else if (condition instanceof Condition.Defined defined) {
                rules.definitions().stream()
                        .filter(definition -> definition.id().equals(defined.id()))
                        .map(Definition::when)
                        .forEach(when -> gather(when, negative));
            } else if (condition instanceof Condition.In in
                    && in.attribute() == nl.wijkkit.consent.rule.Attribute.RECIPIENT) {
                // without a receiver the one who asks gets the data
                keys.add(FactKey.of("receiver"));
            } else if (negative) {
                keys.addAll(Mentioned.facts(condition));
            }
        }
    }
}
