package nl.wijkkit.plan.course;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * Why and when a plan was closed (<i>afsluiting</i>), and what happens after.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param reason  why
 * @param on  the day
 * @param note  more about it; null if nothing was noted
 * @param aftercare  who keeps in touch; null if nobody does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Closing(
        Closing.Reason reason,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        @Nullable FreeText note,
        @Nullable Aftercare aftercare) {

    /** Why a plan was closed. */
    public enum Reason {
        /** The goals were reached or dropped. */
        GOALS_REACHED(Text.of("doelen behaald", "goals reached")),
        /** The family wants to go on without. */
        FAMILY_STOPPED(Text.of("gezin stopt", "the family stops")),
        /** Nobody could reach the family any more. */
        CONTACT_LOST(Text.of("geen contact meer", "contact lost")),
        /** The family moved to another municipality. */
        MOVED_AWAY(Text.of("verhuisd naar een andere gemeente", "moved to another municipality")),
        /** Another organisation took over. */
        HANDED_TO_OTHERS(Text.of("overgedragen", "handed to others")),
        /** The person whom the plan was for died. */
        DECEASED(Text.of("overleden", "deceased")),
        /** Another reason, see the note. */
        OTHER(Text.of("anders", "other"));

        private final Text label;

        Reason(Text label) {
            this.label = label;
        }

        /**
         * Returns the words that people read.
         *
         * @return the label
         */
        public Text label() {
            return label;
        }
    }

    /**
     * Checks that aftercare lasts.
     *
     * @throws IllegalArgumentException if aftercare does not end after the day of closing
     */
    public Closing {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(on, "on");
        if (aftercare != null && !aftercare.until().isAfter(on)) {
            throw new IllegalArgumentException("aftercare must end after the day on which the plan is closed");
        }
    }

    /**
     * Returns whether someone keeps in touch on a day.
     *
     * @param day  the day
     * @return true if aftercare was agreed and covers the day
     */
    public boolean hasAftercareOn(LocalDate day) {
        return aftercare != null && !day.isBefore(on) && day.isBefore(aftercare.until());
    }

    /**
     * Returns the reason, and whether there is aftercare.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Closing[" + reason + (aftercare == null ? "" : ", aftercare") + "]";
    }
}
