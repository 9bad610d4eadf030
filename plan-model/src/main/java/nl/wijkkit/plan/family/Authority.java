package nl.wijkkit.plan.family;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.YesNoUnknown;

/**
 * A statement of the BRP about who has authority over a minor (<i>gezagsrelatie</i>), one type for each kind.
 * <p>
 * The BRP computes these from births, marriages and court orders. Three kinds name the holders, one names guardians
 * or leaves them out, one says that nobody has authority now, and one says that it cannot be determined. Never infer
 * authority from parenthood.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Authority.JointParental.class, name = "joint-parental"),
    @JsonSubTypes.Type(value = Authority.SoleParental.class, name = "sole-parental"),
    @JsonSubTypes.Type(value = Authority.ParentAndOther.class, name = "parent-and-other"),
    @JsonSubTypes.Type(value = Authority.Guardianship.class, name = "guardianship"),
    @JsonSubTypes.Type(value = Authority.TemporarilyNone.class, name = "temporarily-none"),
    @JsonSubTypes.Type(value = Authority.Undeterminable.class, name = "undeterminable")
})
public sealed interface Authority {

    /**
     * Two parents together (<i>gezamenlijk ouderlijk gezag</i>, before API 2.7 <i>tweehoofdig ouderlijk gezag</i>).
     *
     * @param minor  the minor
     * @param parents  the two parents
     * @param inDoubt  whether the authority is examined (<i>in onderzoek</i>)
     */
    record JointParental(PersonId minor, List<PersonId> parents, boolean inDoubt) implements Authority {

        /**
         * Copies the parents.
         *
         * @throws IllegalArgumentException if these are not two parents, both other than the minor
         */
        public JointParental {
            parents = List.copyOf(parents);
            if (parents.size() != 2) {
                throw new IllegalArgumentException("joint authority must have 2 parents, got " + parents.size());
            }
            requireOthers(minor, parents);
        }

        @Override
        public List<AuthorityHolder> holders() {
            return parents.stream().map(Authority::person).toList();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.jointParental(this);
        }
    }

    /**
     * One parent alone (<i>eenhoofdig ouderlijk gezag</i>).
     *
     * @param minor  the minor
     * @param parent  the parent
     * @param inDoubt  whether the authority is examined (<i>in onderzoek</i>)
     */
    record SoleParental(PersonId minor, PersonId parent, boolean inDoubt) implements Authority {

        /**
         * Checks that these are two persons.
         *
         * @throws IllegalArgumentException if the minor is the parent
         */
        public SoleParental {
            requireOthers(minor, List.of(parent));
        }

        @Override
        public List<AuthorityHolder> holders() {
            return List.of(person(parent));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.soleParental(this);
        }
    }

    /**
     * A parent together with someone who is no parent (<i>gezamenlijk gezag</i>); not to be mistaken for
     * {@link JointParental}.
     *
     * @param minor  the minor
     * @param parent  the parent
     * @param other  the other holder, perhaps unknown
     * @param inDoubt  whether the authority is examined (<i>in onderzoek</i>)
     */
    record ParentAndOther(PersonId minor, PersonId parent, AuthorityHolder other, boolean inDoubt)
            implements Authority {

        /**
         * Checks that these are different persons.
         *
         * @throws IllegalArgumentException if someone is named twice
         */
        public ParentAndOther {
            requireOthers(
                    minor,
                    Stream.concat(Stream.of(parent), other.asPerson().stream()).toList());
        }

        @Override
        public List<AuthorityHolder> holders() {
            return List.of(person(parent), other);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.parentAndOther(this);
        }
    }

    /**
     * One or two guardians, no parent (<i>voogdij</i>). An empty list is what the BRP gives if the guardian is a
     * certified institution or not known: there is authority, and the source does not say whose.
     *
     * @param minor  the minor
     * @param guardians  the guardians, at most two; empty if not told
     * @param inDoubt  whether the authority is examined (<i>in onderzoek</i>)
     */
    record Guardianship(PersonId minor, List<AuthorityHolder> guardians, boolean inDoubt) implements Authority {

        /**
         * Copies the guardians.
         *
         * @throws IllegalArgumentException if there are more than two guardians, or someone is named twice
         */
        public Guardianship {
            guardians = List.copyOf(guardians);
            if (guardians.size() > 2) {
                throw new IllegalArgumentException(
                        "guardianship must have at most 2 guardians, got " + guardians.size());
            }
            requireOthers(
                    minor,
                    guardians.stream()
                            .flatMap(holder -> holder.asPerson().stream())
                            .toList());
        }

        @Override
        public List<AuthorityHolder> holders() {
            return guardians.isEmpty() ? List.of(AuthorityHolder.unknown()) : guardians;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.guardianship(this);
        }
    }

    /**
     * Nobody has authority for the time being (<i>tijdelijk geen gezag</i>), for example since the only parent is a
     * minor or under guardianship.
     *
     * @param minor  the minor
     * @param explanation  the reason as the BRP gives it (<i>toelichting</i>), in Dutch; may be empty
     * @param inDoubt  whether the authority is examined (<i>in onderzoek</i>)
     */
    record TemporarilyNone(PersonId minor, String explanation, boolean inDoubt) implements Authority {

        @Override
        public List<AuthorityHolder> holders() {
            return List.of();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.temporarilyNone(this);
        }

        @Override
        public String toString() {
            return "TemporarilyNone[" + minor + "]";
        }
    }

    /**
     * The BRP cannot tell who has authority (<i>gezag niet te bepalen</i>).
     *
     * @param minor  the minor
     * @param explanation  the reason as the BRP gives it (<i>toelichting</i>), in Dutch; may be empty
     * @param inDoubt  whether the authority is examined (<i>in onderzoek</i>)
     */
    record Undeterminable(PersonId minor, String explanation, boolean inDoubt) implements Authority {

        @Override
        public List<AuthorityHolder> holders() {
            return List.of(AuthorityHolder.unknown());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.undeterminable(this);
        }

        @Override
        public String toString() {
            return "Undeterminable[" + minor + "]";
        }
    }

    /**
     * What to do with each kind; a new kind breaks every caller at compile time.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        /**
         * Maps the authority of two parents together.
         *
         * @param authority  the statement
         * @return the answer
         */
        R jointParental(JointParental authority);

        /**
         * Maps the authority of one parent alone.
         *
         * @param authority  the statement
         * @return the answer
         */
        R soleParental(SoleParental authority);

        /**
         * Maps the authority of a parent and someone else.
         *
         * @param authority  the statement
         * @return the answer
         */
        R parentAndOther(ParentAndOther authority);

        /**
         * Maps guardianship.
         *
         * @param authority  the statement
         * @return the answer
         */
        R guardianship(Guardianship authority);

        /**
         * Maps the absence of authority for the time being.
         *
         * @param authority  the statement
         * @return the answer
         */
        R temporarilyNone(TemporarilyNone authority);

        /**
         * Maps authority that cannot be determined.
         *
         * @param authority  the statement
         * @return the answer
         */
        R undeterminable(Undeterminable authority);
    }

    /**
     * Returns the minor.
     *
     * @return the id
     */
    PersonId minor();

    /**
     * Returns whether the municipality examines this statement; nothing may be built on it then.
     *
     * @return true if it is examined (<i>in onderzoek</i>)
     */
    boolean inDoubt();

    /**
     * Returns everyone who has authority, parents first. An unknown holder stands for what the source does not tell.
     *
     * @return the holders; empty if nobody has authority
     */
    List<AuthorityHolder> holders();

    /**
     * Maps this statement, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param cases  what to do with each kind
     * @return what the called function returns
     */
    <R> R fold(Cases<R> cases);

    /**
     * Returns whether a person has authority by this statement.
     *
     * @param person  the person
     * @return yes if named as a holder, no if all holders are known and the person is none of them; otherwise, and
     *     whenever the statement is in doubt, unknown
     */
    default YesNoUnknown heldBy(PersonId person) {
        if (inDoubt()) {
            return YesNoUnknown.UNKNOWN;
        }
        if (holders().contains(person(person))) {
            return YesNoUnknown.YES;
        }
        return holders().contains(AuthorityHolder.unknown()) ? YesNoUnknown.UNKNOWN : YesNoUnknown.NO;
    }

    private static AuthorityHolder person(PersonId id) {
        return new AuthorityHolder.OfPerson(id);
    }

    private static void requireOthers(PersonId minor, List<PersonId> holders) {
        HashSet<PersonId> seen = new HashSet<>();
        seen.add(minor);
        if (!holders.stream().allMatch(seen::add)) {
            throw new IllegalArgumentException("authority must be held by different persons other than the minor");
        }
    }
}
