package nl.wijkkit.plan.agreement;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What people agreed with one another (<i>afspraak</i>).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the agreement's id
 * @param formality  whether it binds formally
 * @param what  what was agreed
 * @param between  who agreed, at least one, all different; one alone is a promise to oneself
 * @param on  the day on which they agreed
 * @param until  the day from which it no longer holds, later than {@code on}; null if no end is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Agreement(
        AgreementId id,
        Agreement.Formality formality,
        FreeText what,
        List<Party> between,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate until) {

    /** Whether an agreement binds formally. */
    public enum Formality {
        /** Signed or otherwise binding (<i>formele afspraak</i>), such as a contract or a safety agreement. */
        FORMAL,
        /** Between people, without more (<i>informele afspraak</i>). */
        INFORMAL
    }

    /**
     * Copies the parties.
     *
     * @throws IllegalArgumentException if there is no party, a party occurs twice, or the end does not lie after the
     *     day of the agreement
     */
    public Agreement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(formality, "formality");
        Objects.requireNonNull(what, "what");
        between = Shape.someDistinct(between, "parties");
        Objects.requireNonNull(on, "on");
        if (until != null && !until.isAfter(on)) {
            throw new IllegalArgumentException("an agreement must end after the day on which it was made");
        }
    }

    /**
     * Returns a copy with another id.
     *
     * @param value  the id
     * @return the copy
     */
    public Agreement withId(AgreementId value) {
        return new Agreement(value, formality, what, between, on, until);
    }

    /**
     * Returns a copy that ends.
     *
     * @param value  the day from which it no longer holds, later than the day on which it was made
     * @return the copy
     * @throws IllegalArgumentException if the end does not lie after the day of the agreement
     */
    public Agreement withUntil(LocalDate value) {
        return new Agreement(id, formality, what, between, on, Objects.requireNonNull(value, "value"));
    }

    /**
     * Returns whether the agreement holds on a day.
     *
     * @param day  the day
     * @return true if it was made and did not end
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(on) && (until == null || day.isBefore(until));
    }

    /**
     * Returns the id, the formality and the number of parties.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Agreement[" + id + ", " + formality + ", parties=" + between.size() + "]";
    }
}
