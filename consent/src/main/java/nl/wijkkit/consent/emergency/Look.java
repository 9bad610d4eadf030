package nl.wijkkit.consent.emergency;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.Objects;
import nl.wijkkit.plan.picture.DataCategory;

/**
 * That data were seen in an emergency; one line for the access log.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param category  which data
 * @param at  when
 */
public record Look(
        DataCategory category,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at) {

    /** Checks that both are there. */
    public Look {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Returns the category, without the moment.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Look[" + category + "]";
    }
}
