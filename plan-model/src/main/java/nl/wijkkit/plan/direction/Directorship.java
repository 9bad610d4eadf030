package nl.wijkkit.plan.direction;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.party.Party;
import org.jspecify.annotations.Nullable;

/**
 * From which day someone is the director (<i>regisseur</i>) of a plan, until the next one takes over.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param director  who directs: a worker, or a member of the family (<i>eigen regie</i>)
 * @param from  the first day
 * @param why  why the plan was handed over; null for the first director
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Directorship(
        Party director,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
        @Nullable FreeText why) {

    /** Checks that there is a director and a day. */
    public Directorship {
        Objects.requireNonNull(director, "director");
        Objects.requireNonNull(from, "from");
    }

    /**
     * Returns whether someone in this role may direct a plan.
     *
     * @param kind  the role
     * @return true for a worker and for a member of the family
     */
    public static boolean isOpenTo(Party.Kind kind) {
        return kind == Party.Kind.WORKER || kind == Party.Kind.CITIZEN;
    }

    /**
     * Returns who directs.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Directorship[" + director + "]";
    }
}
