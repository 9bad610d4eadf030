package nl.wijkkit.zrm.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import nl.wijkkit.zrm.instrument.Comparability;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one domain, with the names that the domain has in both editions.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param from  the domain in the earlier assessment; null if its instrument has no such domain
 * @param to  the domain in the later assessment; null if its instrument has no such domain
 * @param relation  how the two domains relate
 * @param comparability  whether their levels may be compared, as the correspondence of the editions says
 * @param step  what happened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DomainChange(
        @Nullable DomainKey from, @Nullable DomainKey to, Relation relation, Comparability comparability, Step step) {

    /**
     * Checks that there is a domain, and that a step was taken only where levels may be compared.
     *
     * @throws IllegalArgumentException if not
     */
    public DomainChange {
        if (from == null && to == null) {
            throw new IllegalArgumentException("a change must be about a domain");
        }
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(comparability, "comparability");
        Objects.requireNonNull(step, "step");
        boolean isPair = from != null && to != null;
        if (step instanceof Step.Moved && (!isPair || comparability == Comparability.NOT_COMPARABLE)) {
            throw new IllegalArgumentException("a step must be between domains that may be compared");
        }
    }

    /**
     * Returns the name of the domain: the later one if there is one.
     *
     * @return the domain
     */
    public DomainKey domain() {
        return to != null ? to : Objects.requireNonNull(from, "from");
    }

    /**
     * Returns whether this is a step that should be shown with a warning, because the editions differ and no source was
     * seen that says that the criteria of the domain did not change.
     *
     * @return true if it is
     */
    public boolean needsCaution() {
        return step instanceof Step.Moved && comparability == Comparability.WITH_CAUTION;
    }

    /**
     * Returns this change with earlier and later exchanged.
     *
     * @return the reverse; its reverse equals this change
     */
    public DomainChange reversed() {
        return new DomainChange(to, from, relation.inverse(), comparability, step.reversed());
    }
}
