package nl.wijkkit.signals.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Something that came in: a signal, with what could not be read of it. There is always a signal, also if nothing could be
 * read; then its kind is {@link nl.wijkkit.signals.SignalKind#TO_BE_COMPLETED}. A signal whose kind could be read keeps
 * that kind, and so its urgency, while a person completes the rest.
 * <p>
 * This class is immutable and thread-safe, and prints counts only.
 *
 * @param signal  the signal
 * @param addressee  the name as the sender wrote it, for contact and for a check in the register of persons; null if none
 *     was told. It never joins signals
 * @param problems  what could not be read and has to be completed
 * @param leftBehind  what may not be asked and was not taken in, by code only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Received(Signal signal, @Nullable FreeText addressee, List<Problem> problems, List<Problem> leftBehind) {

    /** Copies the lists. */
    public Received {
        Objects.requireNonNull(signal, "signal");
        problems = List.copyOf(problems);
        leftBehind = List.copyOf(leftBehind);
    }

    /**
     * Obtains a signal of which everything could be read, such as one that another part of your product made.
     *
     * @param signal  the signal
     * @return the signal, with nothing to be completed
     */
    public static Received of(Signal signal) {
        return new Received(signal, null, List.of(), List.of());
    }

    /**
     * Returns whether everything could be read.
     *
     * @return false if a person has to complete it
     */
    @JsonIgnore
    public boolean isComplete() {
        return problems.isEmpty();
    }

    /**
     * Returns the signal and counts.
     *
     * @return a text without names or values
     */
    @Override
    public String toString() {
        return "Received[" + signal + ", problems=" + problems.size() + ", leftBehind=" + leftBehind.size() + "]";
    }
}
