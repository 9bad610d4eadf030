package nl.wijkkit.signals.routing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.signals.DeskId;
import org.jspecify.annotations.Nullable;

/**
 * A step of a signal to a desk.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param desk  where it went
 * @param worker  who took it up there; null if it stood in the queue
 * @param at  when
 * @param by  who sent it there; a person, or the system by its own id
 * @param reason  why, as a code: capitals, digits and underscores
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hop(
        DeskId desk,
        @Nullable PartyId worker,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        PartyId by,
        String reason) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /**
     * Checks that all but the worker is there.
     *
     * @throws IllegalArgumentException if the reason is no code
     */
    public Hop {
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        if (!SHAPE.matcher(reason).matches()) {
            throw new IllegalArgumentException("a reason must be capitals, digits and underscores");
        }
    }
}
