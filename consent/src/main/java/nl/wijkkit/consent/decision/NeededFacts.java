package nl.wijkkit.consent.decision;

import java.util.HashMap;
import java.util.Map;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.vocabulary.FactKey;

/**
 * Finds the facts and the evidence of which a condition needs at least one, as the bits of {@link Question#stated}. Rules ask
 * for many and a request states few, so that most conditions are seen not to hold by one look at these bits.
 */
final class NeededFacts {

    /** The condition can hold without any of them. */
    static final long NONE = 0;

    private final Encoder encoder;
    private final Map<String, Long> ofDefinitions = new HashMap<>();

    NeededFacts(Encoder encoder) {
        this.encoder = encoder;
    }

    /** Returns whether one of them is stated, or none is needed. */
    static boolean areStated(long needed, Question question) {
        return needed == NONE || (question.stated & needed) != 0;
    }

    /** Remembers a definition, for the conditions that use it. */
    void define(String id, Condition condition) {
        ofDefinitions.put(id, of(condition));
    }

    long of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return ofAll(all);
        }
        if (condition instanceof Condition.Any any) {
            return ofAny(any);
        }
        if (condition instanceof Condition.Defined defined) {
            return ofDefinitions.getOrDefault(defined.id(), NONE);
        }
        if (condition instanceof Condition.In in && in.attribute() == Attribute.EVIDENCE) {
            return encoder.bitsOfEvidence(in.codes());
        }
        // what is not stated can only fail to be shown; for "unless" nothing is mentioned
        long needed = NONE;
        for (FactKey key : Mentioned.facts(condition)) {
            needed |= encoder.bit(key);
        }
        return needed;
    }

    /** Each part needs its own facts; those of the most demanding part are enough to look at. */
    private long ofAll(Condition.All condition) {
        long fewest = NONE;
        for (Condition part : condition.parts()) {
            long needed = of(part);
            if (needed != NONE && (fewest == NONE || Long.bitCount(needed) < Long.bitCount(fewest))) {
                fewest = needed;
            }
        }
        return fewest;
    }

    private long ofAny(Condition.Any condition) {
        long together = NONE;
        for (Condition part : condition.parts()) {
            long needed = of(part);
            if (needed == NONE) {
                return NONE;
            }
            together |= needed;
        }
        return together;
    }
}
