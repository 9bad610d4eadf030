package nl.wijkkit.signals.intake;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.zrm.problem.Problem;

/**
 * The facts that could be read, and what happened to the others.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param facts  the facts
 * @param problems  what was asked for and could not be read; it is unknown now
 * @param leftBehind  what may not be asked, or not about this kind of signal, and was not taken in; by code only
 */
public record FactsRead(Facts facts, List<Problem> problems, List<Problem> leftBehind) {

    /** Copies the lists. */
    public FactsRead {
        Objects.requireNonNull(facts, "facts");
        problems = List.copyOf(problems);
        leftBehind = List.copyOf(leftBehind);
    }
}
