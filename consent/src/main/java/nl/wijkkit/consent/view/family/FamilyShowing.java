package nl.wijkkit.consent.view.family;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.person.PersonId;

/** A family that can be shown. */
record FamilyShowing(Family family, List<PersonId> sheltered) implements Showing<FamilyView> {

    FamilyShowing {
        Objects.requireNonNull(family, "family");
        sheltered = List.copyOf(sheltered);
    }

    @Override
    public String operation() {
        return "gezin tonen";
    }

    @Override
    public Prepared<FamilyView> prepare(Visit visit) {
        return new FamilyPieces(family, new HiddenAddresses(family, sheltered, visit), visit);
    }
}
