package nl.wijkkit.consent.petition;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import org.jspecify.annotations.Nullable;

/**
 * Data whose use is restricted (<i>beperking</i>, AVG 18): stored, and used only with agreement, for claims, or to protect
 * another.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param person  whose data
 * @param origin  the law for which the data were collected
 * @param category  which data; {@code FULL_FILE} for all data of that law
 * @param reason  why
 * @param from  the first day
 * @param until  the day on which it ends; null if no end is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Restriction(
        PersonId person,
        Law origin,
        DataCategory category,
        Reason reason,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate until) {

    private static final DataCategory FULL_FILE = DataCategory.of("FULL_FILE");

    /** Why the use is restricted, as the rules of access know it. */
    public enum Reason {
        /** The person contests that the data are right, AVG 18(1)(a). */
        ACCURACY_CONTESTED("accuracy_contested"),
        /** The person objected, and the interests are not weighed yet or weigh in the person's favour, AVG 18(1)(d), 21(1). */
        OBJECTION_PENDING("objection_pending"),
        /** The processing is unlawful, or not needed any more, and the person wants the data kept, AVG 18(1)(b) and (c). */
        UNLAWFUL_PROCESSING("unlawful_processing");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /**
         * Returns the value of the fact {@code restriction_reason}.
         *
         * @return the code
         */
        public String code() {
            return code;
        }
    }

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if it ends before its first day
     */
    public Restriction {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(from, "from");
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a restriction must not end before its first day");
        }
    }

    /**
     * Returns whether a question is about these data on a day on which they are restricted. Who asks for the whole file asks
     * for these data too.
     *
     * @param request  the question
     * @return true if it is
     */
    public boolean covers(Request request) {
        DataCategory asked = request.asked().category();
        return person.equals(request.subject().id())
                && origin.equals(request.asked().origin())
                && (category.equals(asked) || category.equals(FULL_FILE) || asked.equals(FULL_FILE))
                && !request.on().isBefore(from)
                && (until == null || request.on().isBefore(until));
    }

    /**
     * Returns the reason and the data, never the person or a day.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Restriction[" + reason + ", " + origin + ", " + category + "]";
    }
}
