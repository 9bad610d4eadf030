package nl.wijkkit.consent.rights;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * A ground on which the law lets a request be refused (<i>weigeringsgrond</i>). It holds if the basis is one of those named
 * and every point has the answer named; a ground that names nothing holds by what the request itself lacks.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  lower case words joined by hyphens
 * @param extent  whether all or only a part is refused
 * @param bases  the bases of processing; empty if the basis does not matter
 * @param yes  the points that must be answered with yes
 * @param no  the points that must be answered with no
 * @param duties  what the person gets instead
 * @param text  the ground in a sentence
 * @param source  the article
 */
public record Ground(
        String id,
        Extent extent,
        List<Basis> bases,
        List<String> yes,
        List<String> no,
        List<Duty> duties,
        Text text,
        Source source) {

    /** How much a ground refuses. */
    public enum Extent {
        /** All that was asked. */
        WHOLE,
        /** Only what the ground is about; the rest is given. */
        PART
    }

    /** Copies the lists. */
    public Ground {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(extent, "extent");
        bases = List.copyOf(bases);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
        duties = List.copyOf(duties);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
    }

    /** The points whose answers this ground looks at. */
    Stream<String> points() {
        return Stream.concat(yes.stream(), no.stream());
    }

    /**
     * Returns whether this ground holds. What was not established makes no ground hold.
     *
     * @param findings  what was established
     * @return true if it holds
     */
    public boolean holds(Findings findings) {
        return (bases.isEmpty() || findings.basisIfAny().filter(bases::contains).isPresent())
                && yes.stream().allMatch(point -> findings.answer(point).orElse(false))
                && no.stream().noneMatch(point -> findings.answer(point).orElse(true));
    }
}
