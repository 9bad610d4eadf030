package nl.wijkkit.consent.ledger;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * That one person agreed (<i>akkoord</i>).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param giver  who agreed, and in what capacity
 * @param proof  how it can be shown
 * @param free  whether it was given without pressure; help that depended on it is pressure (AVG 7(4))
 * @param authorityUntil  the day from which the giver no longer has this capacity; null if none is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Signature(
        Giver giver,
        Proof proof,
        boolean free,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate authorityUntil) {

    /** Checks that nothing is missing. */
    public Signature {
        Objects.requireNonNull(giver, "giver");
        Objects.requireNonNull(proof, "proof");
    }

    /** Copies signatures, and insists that there is one, and none by the same giver twice. */
    static List<Signature> some(List<Signature> signatures) {
        List<Signature> distinct = Shape.distinctBy(signatures, Signature::giver, "signatures");
        if (distinct.isEmpty()) {
            throw new IllegalArgumentException("signatures must be at least one, got none");
        }
        return distinct;
    }

    /**
     * Obtains a signature that was given freely.
     *
     * @param giver  who agreed
     * @param proof  how it can be shown
     * @return the signature
     */
    public static Signature of(Giver giver, Proof proof) {
        return new Signature(giver, proof, true, null);
    }

    /**
     * Returns a copy for a capacity that ends, such as guardianship until a day.
     *
     * @param value  the day from which the giver no longer has this capacity
     * @return the copy
     */
    public Signature withAuthorityUntil(LocalDate value) {
        return new Signature(giver, proof, free, value);
    }

    /**
     * Returns who and how, without dates.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Signature[" + giver + ", " + proof.form() + "]";
    }
}
