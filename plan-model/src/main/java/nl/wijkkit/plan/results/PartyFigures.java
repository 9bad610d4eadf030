package nl.wijkkit.plan.results;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.wijkkit.plan.party.Party;

/**
 * How many parties take part in plans: everyone who directed, deputised, owned an action, carried out a sub-case, made an
 * agreement, took a decision, or took part in a contact or an evaluation, up to the end of the period. Someone who takes part
 * in two plans counts in each.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param outsideFamily  how many parties that are no members of the family take part in each plan
 * @param byKind  how many of each kind take part, summed over the plans, 1 or more; in the order of the kinds
 */
public record PartyFigures(Tally outsideFamily, Map<Party.Kind, Long> byKind) {

    /** Nobody takes part. */
    public static final PartyFigures NONE = new PartyFigures(Tally.EMPTY, Map.of());

    /**
     * Copies the counts.
     *
     * @throws IllegalArgumentException if a count is not 1 or more
     */
    public PartyFigures {
        Objects.requireNonNull(outsideFamily, "outsideFamily");
        Map<Party.Kind, Long> copy = new EnumMap<>(Party.Kind.class);
        copy.putAll(byKind);
        if (copy.values().stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("numbers of parties must be 1 or more where a kind is named");
        }
        byKind = Collections.unmodifiableMap(copy);
    }

    /**
     * Adds other plans.
     *
     * @param other  the figures of other plans
     * @return the sums
     * @throws ArithmeticException if a count is too large
     */
    public PartyFigures plus(PartyFigures other) {
        Map<Party.Kind, Long> sum = new EnumMap<>(Party.Kind.class);
        sum.putAll(byKind);
        other.byKind.forEach((kind, count) -> sum.merge(kind, count, Math::addExact));
        return new PartyFigures(outsideFamily.plus(other.outsideFamily), sum);
    }
}
