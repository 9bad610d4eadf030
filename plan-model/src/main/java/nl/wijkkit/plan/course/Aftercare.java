package nl.wijkkit.plan.course;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.plan.party.Party;

/**
 * Who keeps in touch after a plan is closed (<i>nazorg</i>), and how long.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param by  who keeps in touch
 * @param until  the day from which nobody does any more
 */
public record Aftercare(
        Party by,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate until) {

    /** Checks that both are there. */
    public Aftercare {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Returns who keeps in touch.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Aftercare[" + by + "]";
    }
}
