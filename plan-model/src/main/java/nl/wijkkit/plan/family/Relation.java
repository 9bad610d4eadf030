package nl.wijkkit.plan.family;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.function.Function;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A legal relation between two persons.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Relation.Parenthood.class, name = "parenthood"),
    @JsonSubTypes.Type(value = Relation.Partnership.class, name = "partnership")
})
public sealed interface Relation {

    /** How well a relation is established. */
    enum Evidence {
        /** The records of both say so. */
        BOTH_RECORDS,
        /** One record says so and the other does not, or a record of the other is not there. */
        ONE_RECORD,
        /** Someone other than the BRP says so. */
        STATED
    }

    /**
     * One person is a legal parent of another (<i>familierechtelijke betrekking</i>). Says nothing about authority.
     *
     * @param parent  the parent
     * @param child  the child
     * @param evidence  how well this is established
     * @param inDoubt  whether the municipality examines it (<i>in onderzoek</i>)
     */
    record Parenthood(PersonId parent, PersonId child, Evidence evidence, boolean inDoubt) implements Relation {

        /**
         * Checks that these are two persons.
         *
         * @throws IllegalArgumentException if nobody is left
         */
        public Parenthood {
            requireTwo(parent, child);
        }

        @Override
        public PersonId first() {
            return parent;
        }

        @Override
        public PersonId second() {
            return child;
        }

        @Override
        public <R> R fold(
                Function<? super Parenthood, ? extends R> parenthood,
                Function<? super Partnership, ? extends R> partnership) {
            return parenthood.apply(this);
        }
    }

    /**
     * Two persons are or were married or registered partners.
     *
     * @param first  one partner
     * @param second  the other partner
     * @param kind  marriage or registered partnership
     * @param start  the date on which it began
     * @param end  the date on which it was dissolved (<i>ontbinding</i>), by whatever cause; null if it was not or no
     *     record tells so
     * @param evidence  how well this is established
     * @param inDoubt  whether the municipality examines it (<i>in onderzoek</i>)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Partnership(
            PersonId first,
            PersonId second,
            Kind kind,
            PartialDate start,
            @Nullable PartialDate end,
            Evidence evidence,
            boolean inDoubt)
            implements Relation {

        /** The kind of partnership (<i>soort verbintenis</i>). */
        public enum Kind {
            /** Marriage, <i>huwelijk</i>, code H. */
            MARRIAGE,
            /** Registered partnership, <i>geregistreerd partnerschap</i>, code P. */
            REGISTERED,
            /** The source does not tell. */
            UNKNOWN
        }

        /**
         * Checks that these are two persons.
         *
         * @throws IllegalArgumentException if someone is their own partner
         */
        public Partnership {
            requireTwo(first, second);
        }

        /**
         * Returns whether the partnership was dissolved on a day, as far as its own dates go. It ends by death too.
         *
         * @param day  the day
         * @return true if an end is registered that does not certainly come after the day
         */
        public boolean dissolvedOn(LocalDate day) {
            return end != null && !end.certainlyAfter(day);
        }

        @Override
        public <R> R fold(
                Function<? super Parenthood, ? extends R> parenthood,
                Function<? super Partnership, ? extends R> partnership) {
            return partnership.apply(this);
        }

        /**
         * Returns the ids and the kind, without the dates.
         *
         * @return a text without personal data
         */
        @Override
        public String toString() {
            return "Partnership[" + first + ", " + second + ", " + kind + "]";
        }
    }

    /**
     * Returns the first person: the parent, or one partner.
     *
     * @return the id
     */
    PersonId first();

    /**
     * Returns the second person: the child, or the other partner.
     *
     * @return the id
     */
    PersonId second();

    /**
     * Maps this relation, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param parenthood  maps a parenthood
     * @param partnership  maps a partnership
     * @return what the called function returns
     */
    <R> R fold(
            Function<? super Parenthood, ? extends R> parenthood,
            Function<? super Partnership, ? extends R> partnership);

    private static void requireTwo(PersonId first, PersonId second) {
        if (first.equals(second)) {
            throw new IllegalArgumentException("a relation must join two persons, got " + first + " twice");
        }
    }
}
