package nl.wijkkit.consent.view;

import java.util.List;
import nl.wijkkit.consent.gate.Granted;
import nl.wijkkit.consent.gate.Part;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.plan.party.Party;

/**
 * Who may be named in a part. Residents in it are those whom the part is about, and were decided on; people of the network and
 * volunteers are third parties.
 */
record Naming(boolean thirdParties) {

    private static final Duty REDACT = Duty.of("REDACT_THIRD_PARTIES");

    static Naming of(Granted granted, Part part) {
        return new Naming(!granted.duties(List.of(part)).contains(REDACT));
    }

    PartyView name(Party party) {
        boolean third = party.kind() == Party.Kind.NETWORK || party.kind() == Party.Kind.VOLUNTEER;
        return new PartyView(party.kind(), third && !thirdParties ? null : party.id());
    }

    List<PartyView> names(List<Party> parties) {
        return parties.stream().map(this::name).toList();
    }
}
