package nl.wijkkit.consent.rights;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * A right under a law: by when an answer is due, what must be established, and the closed list of grounds of refusal.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  lower case words joined by hyphens
 * @param kind  what can be asked
 * @param laws  the laws under which the data were collected; empty for every law that no other right of this kind names
 * @param judgedAs  as which act the rules of access say who can use it
 * @param answer  by when the person must be told what was done
 * @param extension  by how much that can be extended, once; null if it cannot
 * @param carryOut  by when what was granted must be done; null if that is the term of the answer
 * @param inWriting  whether the law asks that it is asked in writing
 * @param asks  points that must be established beside those of the grounds
 * @param grounds  the grounds of refusal: there are no others
 * @param text  the right in a sentence
 * @param source  the article
 */
public record Right(
        String id,
        RightKind kind,
        List<Law> laws,
        Act judgedAs,
        TermRule answer,
        @Nullable TermRule extension,
        @Nullable TermRule carryOut,
        boolean inWriting,
        List<String> asks,
        List<Ground> grounds,
        Text text,
        Source source) {

    /** Copies the lists. */
    public Right {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        laws = List.copyOf(laws);
        Objects.requireNonNull(judgedAs, "judgedAs");
        Objects.requireNonNull(answer, "answer");
        asks = List.copyOf(asks);
        grounds = List.copyOf(grounds);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns by how much the term of the answer can be extended.
     *
     * @return the rule; empty if it cannot
     */
    public Optional<TermRule> extensionIfAny() {
        return Optional.ofNullable(extension);
    }

    /**
     * Returns by when what was granted must be done.
     *
     * @return the rule; empty if that is the term of the answer
     */
    public Optional<TermRule> carryOutIfAny() {
        return Optional.ofNullable(carryOut);
    }

    /**
     * Returns the points that must be established before deciding.
     *
     * @return the ids, each once, in order
     */
    public List<String> points() {
        return Stream.concat(asks.stream(), grounds.stream().flatMap(Ground::points))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns whether it must be established what the processing rests on.
     *
     * @return true if a ground looks at it
     */
    public boolean asksBasis() {
        return grounds.stream().anyMatch(ground -> !ground.bases().isEmpty());
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return "Right[" + id + "]";
    }
}
