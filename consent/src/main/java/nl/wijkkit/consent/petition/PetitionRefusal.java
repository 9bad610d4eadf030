package nl.wijkkit.consent.petition;

import java.util.Objects;

/**
 * Why a step was refused: the rule that it would break. Nothing has changed.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param rule  the rule
 * @param petition  the request
 * @param stage  how far the request has come
 */
public record PetitionRefusal(PetitionRule rule, PetitionId petition, Stage stage) {

    /** Checks that nothing is missing. */
    public PetitionRefusal {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(petition, "petition");
        Objects.requireNonNull(stage, "stage");
    }
}
