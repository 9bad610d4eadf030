package nl.wijkkit.consent.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
import nl.wijkkit.consent.vocabulary.Term;
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
    private final Map<FactKey, KnownFact> facts = new HashMap<>();

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
        for (FactDefinition fact : vocabulary.facts()) {
            facts.put(fact.key(), new KnownFact(fact.type(), 1L << facts.size()));
        }
    }

    private static Codes atMostOneWord(Codes codes, Aspect aspect) {
        if (codes.size() > Long.SIZE) {
            throw new IllegalArgumentException(
                    "there may be at most 64 codes of " + aspect.label().en());
        }
        return codes;
    }

    /** The codes by which an attribute is looked at: depth and sensitivity follow from the category. */
    static Attribute numbered(Attribute attribute) {
        return switch (attribute) {
            case DEPTH, SENSITIVITY -> Attribute.CATEGORY;
            default -> attribute;
        };
    }

    Codes codes(Attribute attribute) {
        return switch (attribute) {
            case ROLE -> roles;
            case RELATION -> relations;
            case SUBJECT -> subjects;
            case CAPACITY -> capacities;
            case MEASURE -> measures;
            case CATEGORY, DEPTH, SENSITIVITY -> categories;
            case ORIGIN -> laws;
            case PURPOSE -> purposes;
            case ACTION -> actions;
            case EVIDENCE -> evidence;
            case RECIPIENT -> Codes.of(List.of());
        };
    }

    /** Returns the bits of what {@link #numbered} says; of a depth or a sensitivity those of its categories. */
    long[] mask(Attribute attribute, List<String> list) {
        return switch (attribute) {
            case DEPTH -> categories(traits -> list.contains(traits.depth().name()));
            case SENSITIVITY ->
                categories(traits -> list.contains(traits.sensitivity().name()));
            default -> codes(attribute).mask(list);
        };
    }

    private long[] categories(Predicate<CategoryTraits> wanted) {
        return categories.mask(vocabulary.terms(Aspect.CATEGORY).stream()
                .map(Term::code)
                .filter(code ->
                        wanted.test(vocabulary.traits(DataCategory.of(code)).orElseThrow()))
                .toList());
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
        age(question, request.subject().age());
        return bits(question, request, record)
                        && areKnown(question, request.facts())
                        && areKnown(question, record.facts())
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
            question.stated |= bitOfEvidence(number);
        }
        return true;
    }

    private boolean areKnown(Question question, Facts list) {
        for (int i = 0; i < list.size(); i++) {
            KnownFact known = facts.get(list.key(i));
            if (known == null || known.type != list.value(i).type()) {
                return false;
            }
            question.stated |= known.bit;
        }
        return true;
    }

    /** Returns whether a fact is in the vocabulary, with a value of its type. */
    boolean isKnown(FactKey key, FactValue value) {
        KnownFact known = facts.get(key);
        return known != null && known.type == value.type();
    }

    /** Returns the bit of a fact among those that are stated; 0 if the vocabulary does not know it. */
    long bit(FactKey key) {
        KnownFact known = facts.get(key);
        return known == null ? 0 : known.bit;
    }

    /** Returns the bits of evidence among what is stated; none of a code that no request can have. */
    long bitsOfEvidence(List<String> codes) {
        long bits = 0;
        for (String code : codes) {
            int number = evidence.number(code);
            bits |= number == Codes.UNKNOWN ? 0 : bitOfEvidence(number);
        }
        return bits;
    }

    private long bitOfEvidence(int number) {
        return 1L << (facts.size() + number);
    }

    /** A fact of the vocabulary. */
    private record KnownFact(FactType type, long bit) {}
}
