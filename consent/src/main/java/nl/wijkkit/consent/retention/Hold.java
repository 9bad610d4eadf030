package nl.wijkkit.consent.retention;

import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * Why a record may not be destroyed for now, whatever its term.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param reason  the reason
 * @param from  the first day
 * @param until  the day on which it ends; null if no end is known
 */
public record Hold(Reason reason, LocalDate from, @Nullable LocalDate until) {

    /** Why a record is on hold. */
    public enum Reason {
        /** Court or objection proceedings, or an investigation, need the record. */
        LEGAL_HOLD(Text.of("nodig voor een procedure of onderzoek", "needed for proceedings or an investigation")),
        /** The person objected (AVG 21) or asked to restrict the use (AVG 18), and that was not decided yet. */
        OBJECTION(Text.of("bezwaar of beperking loopt", "an objection or restriction is being dealt with")),
        /** The person asked to see or correct the record (AVG 15, 16), and that was not answered yet. */
        ACCESS_REQUEST(Text.of("verzoek om inzage of correctie loopt", "a request for access or correction is open")),
        /** The person asked to destroy the record, and that was not decided yet. */
        DESTRUCTION_REQUEST(Text.of("verzoek om vernietiging loopt", "a request to destroy it is open")),
        /** The youngest child in the record does not have the age yet until which the law keeps it. */
        CHILD_NOT_OF_AGE(Text.of("jongste kind nog te jong", "youngest child not old enough yet")),
        /** The holder decided, with reasons, that the record is needed longer, as the law allows. */
        NEEDED_LONGER(Text.of("langer nodig, gemotiveerd besloten", "needed longer, decided with reasons"));

        private final Text label;

        Reason(Text label) {
            this.label = label;
        }

        /**
         * Returns what people call this reason.
         *
         * @return a few words
         */
        public Text label() {
            return label;
        }
    }

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the end does not lie after the first day
     */
    public Hold {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(from, "from");
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("a hold must end after its first day");
        }
    }

    /** Whether this holds a record on a day. */
    boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /**
     * Returns the reason.
     *
     * @return the reason, without days
     */
    @Override
    public String toString() {
        return "Hold[" + reason + "]";
    }
}
