package nl.wijkkit.consent.gate;

import java.util.Objects;
import nl.wijkkit.plan.party.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Who looks, as the access log names him (NEN 7513). In what role, and how he stands to each person, is for
 * {@link Concerned}: a mother is herself to her own file and the legal representative to that of her child.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param user  the user, or the system that acts by itself
 * @param organisation  where the user works; for a resident, the organisation that gives the access
 * @param responsible  on whose behalf it is done; null if the user is responsible
 * @param accessPoint  the workplace or application; null if it is not known
 */
public record Visitor(
        PartyId user,
        PartyId organisation,
        @Nullable PartyId responsible,
        @Nullable String accessPoint) {

    /** Checks that there is a user and an organisation. */
    public Visitor {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(organisation, "organisation");
    }

    /**
     * Obtains a visitor who is responsible himself.
     *
     * @param user  the user
     * @param organisation  where the user works
     * @param accessPoint  the workplace or application
     * @return the visitor
     */
    public static Visitor of(PartyId user, PartyId organisation, String accessPoint) {
        return new Visitor(user, organisation, null, Objects.requireNonNull(accessPoint, "accessPoint"));
    }

    /**
     * Returns whether a party is the visitor, or the organisation for which he works.
     *
     * @param party  the id of the party
     * @return true if it is
     */
    public boolean is(PartyId party) {
        return user.equals(party) || organisation.equals(party);
    }

    /**
     * Returns the organisation.
     *
     * @return a short description without the user
     */
    @Override
    public String toString() {
        return "Visitor[" + organisation + "]";
    }
}
