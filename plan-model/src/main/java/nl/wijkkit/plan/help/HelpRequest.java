package nl.wijkkit.plan.help;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PostalCode;

/**
 * A request for help (<i>hulpvraag</i>): what someone needs a hand with, for how long, and when.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the request
 * @param asker  who asks
 * @param kind  what with
 * @param minutes  for how long at a time, from 1 to {@value #MAX_MINUTES}
 * @param availability  when
 * @param home  where the asker lives
 * @param confidential  whether the asker's address is confidential (<i>geheimhouding</i>), see {@link Matching}
 * @param required  what a helper must be able to show or have, none twice; kept in order
 */
public record HelpRequest(
        RequestId id,
        PersonId asker,
        HelpKind kind,
        int minutes,
        Availability availability,
        PostalCode home,
        boolean confidential,
        List<Assurance> required) {

    /** The most minutes at a time: a day. */
    public static final int MAX_MINUTES = 1440;

    /**
     * Checks the minutes and that nothing stands twice.
     *
     * @throws IllegalArgumentException if the minutes lie outside their range, or something does
     */
    public HelpRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(asker, "asker");
        Objects.requireNonNull(kind, "kind");
        if (minutes < 1 || minutes > MAX_MINUTES) {
            throw new IllegalArgumentException("minutes must be from 1 to " + MAX_MINUTES + ", got " + minutes);
        }
        Objects.requireNonNull(availability, "availability");
        Objects.requireNonNull(home, "home");
        required = Distinct.sorted(required, "assurance");
    }

    /**
     * Returns the id only.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "HelpRequest[" + id + "]";
    }
}
