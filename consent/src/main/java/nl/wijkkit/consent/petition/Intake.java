package nl.wijkkit.consent.petition;

import java.time.LocalDate;
import nl.wijkkit.consent.rights.Claim;
import nl.wijkkit.consent.rights.Holder;
import nl.wijkkit.plan.FreeText;
import org.jspecify.annotations.Nullable;

/** What came in: the part of a request that never changes. */
record Intake(
        PetitionId id,
        Claim claim,
        Holder holder,
        @Nullable FreeText wish,
        boolean restrictMeanwhile,
        LocalDate received) {

    @Override
    public String toString() {
        return "Intake[" + id + "]";
    }
}
