package nl.wijkkit.plan.party;

import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Text;

/**
 * Someone who takes part in a plan: owns an action, makes an agreement, joins a conversation, records an event.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param kind  in which role
 * @param id  who; for a member of the family the person's id
 */
public record Party(Party.Kind kind, PartyId id) {

    /** The role in which someone takes part. */
    public enum Kind {
        /** A member of the family (<i>inwoner, gezinslid</i>). */
        CITIZEN(Text.of("gezinslid", "member of the family")),
        /** Someone from the family's own network (<i>sociaal netwerk</i>). */
        NETWORK(Text.of("iemand uit het netwerk", "someone from the network")),
        /** A volunteer (<i>vrijwilliger</i>). */
        VOLUNTEER(Text.of("vrijwilliger", "volunteer")),
        /** A worker of the neighbourhood team (<i>wijkteam</i>). */
        WORKER(Text.of("medewerker van het wijkteam", "worker of the neighbourhood team")),
        /** A department of the municipality (<i>gemeentelijke afdeling</i>). */
        DEPARTMENT(Text.of("afdeling van de gemeente", "department of the municipality")),
        /** A provider of care or support (<i>aanbieder</i>). */
        PROVIDER(Text.of("aanbieder", "provider"));

        private final Text label;

        Kind(Text label) {
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

    /** Checks that both are there. */
    public Party {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /**
     * Obtains someone by role and id.
     *
     * @param kind  in which role
     * @param id  from 1 to 64 letters, digits and the signs {@code . _ : -}
     * @return the party
     * @throws IllegalArgumentException if the id has another shape
     */
    public static Party of(Kind kind, String id) {
        return new Party(kind, PartyId.of(id));
    }

    /**
     * Obtains a member of the family.
     *
     * @param person  the person
     * @return the party
     */
    public static Party citizen(PersonId person) {
        return of(Kind.CITIZEN, person.value());
    }

    /**
     * Obtains a worker of the neighbourhood team.
     *
     * @param id  from 1 to 64 letters, digits and the signs {@code . _ : -}
     * @return the party
     * @throws IllegalArgumentException if the id has another shape
     */
    public static Party worker(String id) {
        return of(Kind.WORKER, id);
    }

    /**
     * Returns the member of the family that this is.
     *
     * @return the person; empty for anyone else
     */
    public Optional<PersonId> person() {
        return kind == Kind.CITIZEN ? Optional.of(PersonId.of(id.value())) : Optional.empty();
    }
}
