package nl.wijkkit.consent.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.plan.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who agreed to what text, from which {@link Act.Given} and {@link Act.Renewed} are made without a long list of arguments.
 * <pre>{@code
 * Act given = Signing.by(mother, Proof.Form.WRITTEN, text)
 *         .needing(father) // has authority too, and signs later
 *         .forChild(born, Capacity.NOT_ASKED)
 *         .until(LocalDate.of(2026, 9, 1))
 *         .given(ConsentId.of("consent-1"), what);
 * }</pre>
 * To begin with it is of a capable adult, without an end, and nobody else need agree.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Signing {

    private final TextVersion text;
    private final List<Giver> needed;
    private final List<Signature> signatures;
    private final Capacity capacity;
    private final @Nullable PartialDate born;
    private final @Nullable LocalDate until;

    private Signing(
            TextVersion text,
            List<Giver> needed,
            List<Signature> signatures,
            Capacity capacity,
            @Nullable PartialDate born,
            @Nullable LocalDate until) {
        this.text = Objects.requireNonNull(text, "text");
        this.needed = needed;
        this.signatures = signatures;
        this.capacity = Objects.requireNonNull(capacity, "capacity");
        this.born = born;
        this.until = until;
    }

    /**
     * Obtains the signing of one person, given freely.
     *
     * @param giver  who agreed, and in what capacity
     * @param form  in what form
     * @param text  which text was seen
     * @return the signing
     */
    public static Signing by(Giver giver, Proof.Form form, TextVersion text) {
        return by(Signature.of(giver, Proof.of(form)), text);
    }

    /**
     * Obtains the signing of one person.
     *
     * @param signature  who agreed, and how it can be shown
     * @param text  which text was seen
     * @return the signing
     */
    public static Signing by(Signature signature, TextVersion text) {
        return new Signing(text, List.of(signature.giver()), List.of(signature), Capacity.CAPABLE, null, null);
    }

    /**
     * Returns a copy to which someone else agreed too.
     *
     * @param signature  who agreed, and how it can be shown
     * @return the copy
     */
    public Signing and(Signature signature) {
        return new Signing(text, more(needed, signature.giver()), more(signatures, signature), capacity, born, until);
    }

    /**
     * Returns a copy that does not hold until someone else agrees too.
     *
     * @param giver  who must agree yet, with a further entry for the same consent
     * @return the copy
     */
    public Signing needing(Giver giver) {
        return new Signing(text, more(needed, giver), signatures, capacity, born, until);
    }

    /**
     * Returns a copy about a child, for whom the say of others ends by itself at an age.
     *
     * @param birth  when the child was born
     * @param value  whether the child could weigh its interests in this matter
     * @return the copy
     */
    public Signing forChild(PartialDate birth, Capacity value) {
        return new Signing(text, needed, signatures, value, Objects.requireNonNull(birth, "birth"), until);
    }

    /**
     * Returns a copy about someone of whom it was asked whether he could weigh his interests in this matter.
     *
     * @param value  what was found
     * @return the copy
     */
    public Signing withCapacity(Capacity value) {
        return new Signing(text, needed, signatures, value, born, until);
    }

    /**
     * Returns a copy that ends by itself.
     *
     * @param value  the day from which it no longer holds
     * @return the copy
     */
    public Signing until(LocalDate value) {
        return new Signing(text, needed, signatures, capacity, born, Objects.requireNonNull(value, "value"));
    }

    /**
     * Returns the act of agreeing for the first time.
     *
     * @param consent  a new id for the consent
     * @param what  what was agreed to
     * @return the act
     * @throws IllegalArgumentException if a person is named twice
     */
    public Act.Given given(ConsentId consent, Consent what) {
        return new Act.Given(consent, what, until, born, capacity, needed, signatures, text);
    }

    /**
     * Returns the act of agreeing again. The day of birth stands in the first act.
     *
     * @param consent  the consent that is renewed
     * @return the act
     * @throws IllegalArgumentException if a person is named twice
     */
    public Act.Renewed renewed(ConsentId consent) {
        return new Act.Renewed(consent, until, capacity, needed, signatures, text);
    }

    private static <T> List<T> more(List<T> list, T next) {
        return Stream.concat(list.stream(), Stream.of(next)).toList();
    }

    /**
     * Returns counts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Signing[signatures=" + signatures.size() + " of " + needed.size() + "]";
    }
}
