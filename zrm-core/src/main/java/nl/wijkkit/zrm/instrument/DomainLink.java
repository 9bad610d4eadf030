package nl.wijkkit.zrm.instrument;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * How one or more domains of an edition relate to those of another edition, and who says so.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param from  the domains in the first edition: one, except several for {@link Relation#MERGED}; none or one for
 *     {@link Relation#NONE}
 * @param to  the domains in the second edition: one, except several for {@link Relation#SPLIT}; none for
 *     {@link Relation#NONE} if {@code from} has one, otherwise one
 * @param relation  how they relate
 * @param source  where this comes from
 * @param sentence  why, for a person to read beside a comparison; reads well in both directions
 */
public record DomainLink(List<DomainKey> from, List<DomainKey> to, Relation relation, Source source, Text sentence) {

    /**
     * Checks that the numbers of domains fit the relation.
     *
     * @throws IllegalArgumentException if they do not
     */
    public DomainLink {
        from = List.copyOf(from);
        to = List.copyOf(to);
        if (!fits(relation, from.size(), to.size())) {
            throw new IllegalArgumentException(
                    "relation " + relation + " cannot link " + from.size() + " domains to " + to.size() + " domains");
        }
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** Returns whether a relation can link so many domains. */
    static boolean fits(Relation relation, int from, int to) {
        return switch (relation) {
            case SAME, RENAMED, CHANGED_MEANING -> from == 1 && to == 1;
            case SPLIT -> from == 1 && to > 1;
            case MERGED -> from > 1 && to == 1;
            case NONE -> from + to == 1;
        };
    }

    /**
     * Returns whether levels on both sides may be compared.
     * <p>
     * Only a domain that is the same or renamed on the word of a source that was seen is comparable; if that is uncertain
     * it is comparable with caution; every other relation is not comparable.
     *
     * @return the comparability
     */
    public Comparability comparability() {
        return switch (relation) {
            case SAME, RENAMED ->
                source.certainty() == Source.Certainty.SEEN ? Comparability.COMPARABLE : Comparability.WITH_CAUTION;
            case CHANGED_MEANING, SPLIT, MERGED, NONE -> Comparability.NOT_COMPARABLE;
        };
    }

    /**
     * Returns this link read in the other direction.
     *
     * @return the inverse; its inverse equals this link
     */
    public DomainLink inverse() {
        return new DomainLink(to, from, relation.inverse(), source, sentence);
    }
}
