package nl.wijkkit.examples.benchmarks.consent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.consent.vocabulary.Term;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;

/** Draws requests that go a long way towards some rule, so that many are permitted and many are not. */
final class Samples {

    private final Vocabulary vocabulary = Vocabulary.dutch();
    private final SplittableRandom dice = new SplittableRandom(7);
    private final List<Rule> rules;

    Samples(List<Rule> rules) {
        this.rules = rules;
    }

    Request next() {
        Map<Attribute, String> codes = new EnumMap<>(Attribute.class);
        List<Evidence> evidence = new ArrayList<>();
        Facts facts = wish(rules.get(dice.nextInt(rules.size())).when(), codes, evidence, Facts.none());
        return Request.of(
                        EquivalentRules.ON,
                        Actor.of(
                                Role.of(code(codes, Attribute.ROLE, Aspect.ROLE)),
                                Relation.of(code(codes, Attribute.RELATION, Aspect.RELATION))),
                        Subject.of(
                                SubjectRole.of(code(codes, Attribute.SUBJECT, Aspect.SUBJECT)), 45, Capacity.CAPABLE),
                        new Request.Asked(
                                DataCategory.of(code(codes, Attribute.CATEGORY, Aspect.CATEGORY)),
                                Law.of(code(codes, Attribute.ORIGIN, Aspect.LAW)),
                                Purpose.of(code(codes, Attribute.PURPOSE, Aspect.PURPOSE)),
                                Action.of(code(codes, Attribute.ACTION, Aspect.ACTION))))
                .withEvidence(evidence.toArray(Evidence[]::new))
                .withFacts(facts);
    }

    /** Chooses what makes a condition hold, as far as it asks for something. */
    private Facts wish(Condition condition, Map<Attribute, String> codes, List<Evidence> evidence, Facts facts) {
        Facts wished = facts;
        if (condition instanceof Condition.All all) {
            for (Condition part : all.parts()) {
                wished = wish(part, codes, evidence, wished);
            }
        } else if (condition instanceof Condition.Any any) {
            wished = wish(one(any.parts()), codes, evidence, wished);
        } else if (condition instanceof Condition.In in && in.attribute() == Attribute.EVIDENCE) {
            evidence.add(Evidence.of(one(in.codes())));
        } else if (condition instanceof Condition.In in) {
            codes.putIfAbsent(in.attribute(), one(in.codes()));
        } else if (condition instanceof Condition.FactIn fact) {
            wished = wished.with(fact.key(), one(fact.values()));
        }
        return wished;
    }

    private String code(Map<Attribute, String> codes, Attribute attribute, Aspect aspect) {
        String wished = codes.get(attribute);
        return wished != null
                ? wished
                : one(vocabulary.terms(aspect).stream().map(Term::code).toList());
    }

    private <T> T one(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }
}
