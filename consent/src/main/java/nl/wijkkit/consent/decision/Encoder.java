package nl.wijkkit.consent.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.CategoryTraits;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactDefinition;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactType;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Measure;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.picture.DataCategory;
import org.jspecify.annotations.Nullable;

/** Turns the codes of a request into numbers, and finds what the vocabulary does not know. */
final class Encoder {

    private static final Relation NO_RELATION_LEFT = Relation.of("NO_CASE");
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final Vocabulary vocabulary;
    private final Codes roles;
    private final Codes relations;
    private final Codes subjects;
    private final Codes categories;
    private final Codes laws;
    private final Codes purposes;
    private final Codes actions;
    private final Codes evidence;
    private final Codes measures;
    private final Codes capacities =
            Codes.of(Stream.of(Capacity.values()).map(Capacity::code).toList());
    private final Codes depths = names(CategoryTraits.Depth.values());
    private final Codes sensitivities = names(CategoryTraits.Sensitivity.values());
    private final Map<FactKey, FactType> factTypes = new HashMap<>();
    private final int[] depthOf;
    private final int[] sensitivityOf;

    Encoder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.roles = Codes.of(vocabulary, Aspect.ROLE);
        this.relations = Codes.of(vocabulary, Aspect.RELATION);
        this.subjects = Codes.of(vocabulary, Aspect.SUBJECT);
        this.categories = Codes.of(vocabulary, Aspect.CATEGORY);
        this.laws = Codes.of(vocabulary, Aspect.LAW);
        this.purposes = Codes.of(vocabulary, Aspect.PURPOSE);
        this.actions = Codes.of(vocabulary, Aspect.ACTION);
        this.evidence = atMostOneWord(Codes.of(vocabulary, Aspect.EVIDENCE), Aspect.EVIDENCE);
        this.measures = atMostOneWord(Codes.of(vocabulary, Aspect.MEASURE), Aspect.MEASURE);
        this.depthOf = new int[categories.size()];
        this.sensitivityOf = new int[categories.size()];
        vocabulary.terms(Aspect.CATEGORY).forEach(term -> {
            CategoryTraits traits =
                    vocabulary.traits(DataCategory.of(term.code())).orElseThrow();
            int number = categories.number(term.code());
            depthOf[number] = depths.number(traits.depth().name());
            sensitivityOf[number] = sensitivities.number(traits.sensitivity().name());
        });
        for (FactDefinition fact : vocabulary.facts()) {
            factTypes.put(fact.key(), fact.type());
        }
    }

    private static Codes atMostOneWord(Codes codes, Aspect aspect) {
        if (codes.size() > Long.SIZE) {
            throw new IllegalArgumentException(
                    "there may be at most 64 codes of " + aspect.label().en());
        }
        return codes;
    }

    private static Codes names(Enum<?>[] constants) {
        return Codes.of(Stream.of(constants).map(Enum::name).toList());
    }

    Codes codes(Attribute attribute) {
        return switch (attribute) {
            case ROLE -> roles;
            case RELATION -> relations;
            case SUBJECT -> subjects;
            case CAPACITY -> capacities;
            case MEASURE -> measures;
            case CATEGORY -> categories;
            case DEPTH -> depths;
            case SENSITIVITY -> sensitivities;
            case ORIGIN -> laws;
            case PURPOSE -> purposes;
            case ACTION -> actions;
            case EVIDENCE -> evidence;
            case RECIPIENT -> Codes.of(List.of());
        };
    }

    long[] mask(Attribute attribute, List<String> list) {
        return codes(attribute).mask(list);
    }

    /** Puts a request in numbers; null if the vocabulary does not know all of it. */
    @Nullable
    Question question(Request request, OnRecord record) {
        Question question = new Question(request, record);
        Actor actor = request.actor();
        question.role = roles.number(actor.role().value());
        question.relation = relations.number(relation(actor, request.on()).value());
        question.subject = subjects.number(request.subject().role().value());
        question.capacity = capacities.number(request.subject().capacity().code());
        question.category = categories.number(request.asked().category().value());
        question.origin = laws.number(request.asked().origin().code());
        question.purpose = purposes.number(request.asked().purpose().value());
        question.action = actions.number(request.asked().action().value());
        if ((question.role
                        | question.relation
                        | question.subject
                        | question.category
                        | question.origin
                        | question.purpose
                        | question.action)
                < 0) {
            return null;
        }
        question.depth = depthOf[question.category];
        question.sensitivity = sensitivityOf[question.category];
        age(question, request.subject().age());
        return bits(question, request, record) && areKnown(request.facts()) && areKnown(record.facts())
                ? question
                : null;
    }

    /** A relation that has ended, or not begun, is what the vocabulary leaves of it. */
    private Relation relation(Actor actor, LocalDate on) {
        return actor.period() == null || actor.period().contains(on)
                ? actor.relation()
                : vocabulary.afterEnd(actor.relation()).orElse(NO_RELATION_LEFT);
    }

    private static void age(Question question, Age age) {
        if (age instanceof Age.Known known) {
            question.youngest = known.years();
            question.oldest = known.years();
        } else if (age instanceof Age.Between between) {
            question.youngest = between.youngest();
            question.oldest = between.oldest();
        } else {
            question.youngest = 0;
            question.oldest = NO_LIMIT;
        }
    }

    private boolean bits(Question question, Request request, OnRecord record) {
        List<Measure> protections = request.subject().measures();
        for (int i = 0; i < protections.size(); i++) {
            int number = measures.number(protections.get(i).value());
            if (number < 0) {
                return false;
            }
            question.measures |= 1L << number;
        }
        return evidence(question, request.evidence()) && evidence(question, record.evidence());
    }

    private boolean evidence(Question question, List<Evidence> list) {
        for (int i = 0; i < list.size(); i++) {
            int number = evidence.number(list.get(i).value());
            if (number < 0) {
                return false;
            }
            question.evidence |= 1L << number;
        }
        return true;
    }

    private boolean areKnown(Facts facts) {
        for (int i = 0; i < facts.size(); i++) {
            if (!isKnown(facts.key(i), facts.value(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a fact is in the vocabulary, with a value of its type. */
    boolean isKnown(FactKey key, FactValue value) {
        return factTypes.get(key) == value.type();
    }
}
