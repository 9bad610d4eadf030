package nl.wijkkit.consent.view.piece;

import java.util.List;
import nl.wijkkit.consent.gate.Granted;
import nl.wijkkit.consent.gate.Part;
import nl.wijkkit.consent.view.PartyView;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.plan.party.Party;

/**
 * Who may be named in a part. Residents in it are those whom the part is about, and were decided on; people of the network and
 * volunteers are third parties.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param thirdParties  whether third parties may be named
 */
public record Naming(boolean thirdParties) {

    /** Without third parties. */
    public static final Naming WITHOUT_THIRD_PARTIES = new Naming(false);

    private static final Naming ALL = new Naming(true);
    private static final Duty REDACT = Duty.of("REDACT_THIRD_PARTIES");

    /**
     * Returns who may be named in a part.
     *
     * @param granted  what was decided
     * @param part  the part
     * @return without third parties if a duty says so
     */
    public static Naming of(Granted granted, Part part) {
        return granted.obliges(part, REDACT) ? WITHOUT_THIRD_PARTIES : ALL;
    }

    /**
     * Names a party.
     *
     * @param party  the party
     * @return its kind, and its id unless it is a third party who may not be named
     */
    public PartyView name(Party party) {
        return names(party) ? PartyView.of(party) : PartyView.unnamed(party.kind());
    }

    /**
     * Names parties.
     *
     * @param parties  the parties
     * @return each of them
     */
    public List<PartyView> names(List<Party> parties) {
        return parties.stream().map(this::name).toList();
    }

    /**
     * Returns whether a party may be named.
     *
     * @param party  the party
     * @return true unless it is a third party who may not
     */
    public boolean names(Party party) {
        return thirdParties || !(party.kind() == Party.Kind.NETWORK || party.kind() == Party.Kind.VOLUNTEER);
    }
}
