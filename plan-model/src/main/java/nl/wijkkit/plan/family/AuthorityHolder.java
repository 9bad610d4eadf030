package nl.wijkkit.plan.family;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkkit.plan.person.PersonId;

/**
 * Someone with authority over a minor who is not there as a parent (<i>derde</i>, <i>voogd</i>).
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AuthorityHolder.OfPerson.class, name = "person"),
    @JsonSubTypes.Type(value = AuthorityHolder.OfInstitution.class, name = "institution"),
    @JsonSubTypes.Type(value = AuthorityHolder.Unknown.class, name = "unknown")
})
public sealed interface AuthorityHolder {

    /**
     * A person.
     *
     * @param person  the person
     */
    record OfPerson(PersonId person) implements AuthorityHolder {

        @Override
        public <R> R fold(
                Function<? super PersonId, ? extends R> ofPerson,
                Function<? super String, ? extends R> ofInstitution,
                Supplier<? extends R> unknown) {
            return ofPerson.apply(person);
        }
    }

    /**
     * A certified institution (<i>gecertificeerde instelling</i>, GI). The BRP does not name institutions: it leaves
     * the holder out. Whoever knows the institution from elsewhere says so here.
     *
     * @param name  the name of the institution, not blank
     */
    record OfInstitution(String name) implements AuthorityHolder {

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if the name is blank
         */
        public OfInstitution {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name must not be blank");
            }
        }

        @Override
        public <R> R fold(
                Function<? super PersonId, ? extends R> ofPerson,
                Function<? super String, ? extends R> ofInstitution,
                Supplier<? extends R> unknown) {
            return ofInstitution.apply(name);
        }

        @Override
        public String toString() {
            return "OfInstitution[not shown]";
        }
    }

    /** A holder of whom nothing is known. */
    record Unknown() implements AuthorityHolder {

        @Override
        public <R> R fold(
                Function<? super PersonId, ? extends R> ofPerson,
                Function<? super String, ? extends R> ofInstitution,
                Supplier<? extends R> unknown) {
            return unknown.get();
        }
    }

    /**
     * Obtains the holder of whom nothing is known (<i>onbekende derde</i>).
     *
     * @return the unknown holder
     */
    static AuthorityHolder unknown() {
        return new Unknown();
    }

    /**
     * Maps this holder, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param ofPerson  maps a person
     * @param ofInstitution  maps the name of an institution
     * @param unknown  answers for a holder of whom nothing is known
     * @return what the called function returns
     */
    <R> R fold(
            Function<? super PersonId, ? extends R> ofPerson,
            Function<? super String, ? extends R> ofInstitution,
            Supplier<? extends R> unknown);

    /**
     * Returns the person.
     *
     * @return the id; empty if the holder is no person, or unknown
     */
    default Optional<PersonId> asPerson() {
        return fold(Optional::of, name -> Optional.empty(), Optional::empty);
    }
}
