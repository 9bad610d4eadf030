package nl.wijkkit.consent.rights;

import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where someone can go who does not agree with an answer (<i>rechtsmiddel</i>). It is told with every answer (AVG 12(4)).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  lower case words joined by hyphens
 * @param holder  against whom; null if it is open against anyone
 * @param term  within which term; null if there is none
 * @param text  the remedy in a sentence
 * @param source  the article
 */
public record Remedy(
        String id, @Nullable Holder holder, @Nullable TermRule term, Text text, Source source) {

    /** Checks that nothing but the holder and the term is missing. */
    public Remedy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns whether it is open against someone.
     *
     * @param decider  who decided
     * @return true if it is
     */
    public boolean isOpenAgainst(Holder decider) {
        return holder == null || holder == decider;
    }

    /**
     * Returns within which term.
     *
     * @return the rule; empty if there is no term
     */
    public Optional<TermRule> termIfAny() {
        return Optional.ofNullable(term);
    }
}
