package nl.wijkkit.plan.help;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PostalCode;

/**
 * An offer of help (<i>hulpaanbod</i>): what someone would do, when, and how far from home.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the offer
 * @param giver  who would help
 * @param kinds  what with, at least one kind, none twice; kept in order
 * @param availability  when
 * @param home  where the giver lives
 * @param confidential  whether the giver's address is confidential (<i>geheimhouding</i>), see {@link Matching}
 * @param reach  how far from home at most
 * @param assurances  what the giver can show or has, none twice; kept in order
 */
public record HelpOffer(
        OfferId id,
        PersonId giver,
        List<HelpKind> kinds,
        Availability availability,
        PostalCode home,
        boolean confidential,
        DistanceClass reach,
        List<Assurance> assurances) {

    /**
     * Checks that there is a kind and that nothing stands twice.
     *
     * @throws IllegalArgumentException if there is none, or something does
     */
    public HelpOffer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(giver, "giver");
        kinds = Distinct.sorted(kinds, "kind");
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("an offer must have at least one kind");
        }
        Objects.requireNonNull(availability, "availability");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(reach, "reach");
        assurances = Distinct.sorted(assurances, "assurance");
    }

    /**
     * Returns the id only.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "HelpOffer[" + id + "]";
    }
}
