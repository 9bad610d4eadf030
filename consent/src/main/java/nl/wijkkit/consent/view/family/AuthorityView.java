package nl.wijkkit.consent.view.family;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.wijkkit.plan.family.Authority;
import nl.wijkkit.plan.family.AuthorityHolder;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Text;

/**
 * Who has authority over a minor (<i>gezag</i>).
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonPropertyOrder({"minor", "kind", "holders", "inDoubt"})
public final class AuthorityView {

    private final PersonId minor;
    private final Kind kind;
    private final List<AuthorityHolder> holders;
    private final boolean inDoubt;

    AuthorityView(PersonId minor, Kind kind, List<AuthorityHolder> holders, boolean inDoubt) {
        this.minor = minor;
        this.kind = kind;
        this.holders = List.copyOf(holders);
        this.inDoubt = inDoubt;
    }

    /**
     * Returns the minor.
     *
     * @return the minor
     */
    @JsonProperty("minor")
    public PersonId minor() {
        return minor;
    }

    /**
     * Returns the kind of authority.
     *
     * @return the kind of authority
     */
    @JsonProperty("kind")
    public Kind kind() {
        return kind;
    }

    /**
     * Returns who has it.
     *
     * @return who has it; someone of whom not even that he is known is disclosed stands as unknown
     */
    @JsonProperty("holders")
    public List<AuthorityHolder> holders() {
        return holders;
    }

    /**
     * Returns whether the register is in doubt about it.
     *
     * @return true if it is being investigated
     */
    @JsonProperty("inDoubt")
    public boolean inDoubt() {
        return inDoubt;
    }

    /** Names those of whom it is disclosed that they are known. */
    static AuthorityView of(Authority statement, List<PersonId> known) {
        return new AuthorityView(
                statement.minor(),
                Kind.of(statement),
                statement.holders().stream()
                        .map(holder -> holder.asPerson().map(known::contains).orElse(true)
                                ? holder
                                : AuthorityHolder.unknown())
                        .toList(),
                statement.inDoubt());
    }

    /** Those who have authority and are no parent; the one who shares it with a parent comes second. */
    List<AuthorityHolder> guardians() {
        return switch (kind) {
            case GUARDIANSHIP -> holders;
            case PARENT_AND_OTHER -> holders.subList(1, 2);
            case JOINT_PARENTAL, SOLE_PARENTAL, TEMPORARILY_NONE, UNDETERMINABLE -> List.of();
        };
    }

    /** The kind of authority. */
    public enum Kind {
        /** Both parents together. */
        JOINT_PARENTAL(Text.of("gezag van beide ouders", "authority of both parents")),
        /** One parent. */
        SOLE_PARENTAL(Text.of("gezag van één ouder", "authority of one parent")),
        /** A parent with someone else. */
        PARENT_AND_OTHER(Text.of("gezag van een ouder en een ander", "authority of a parent and another")),
        /** A guardian. */
        GUARDIANSHIP(Text.of("voogdij", "guardianship")),
        /** Nobody, for the time being. */
        TEMPORARILY_NONE(Text.of("tijdelijk niemand", "nobody for the time being")),
        /** It cannot be determined. */
        UNDETERMINABLE(Text.of("niet te bepalen", "cannot be determined"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /**
         * Returns the words that people read.
         *
         * @return the label in Dutch and English
         */
        public Text label() {
            return label;
        }

        static Kind of(Authority authority) {
            return authority.fold(new Authority.Cases<>() {
                @Override
                public Kind jointParental(Authority.JointParental joint) {
                    return JOINT_PARENTAL;
                }

                @Override
                public Kind soleParental(Authority.SoleParental sole) {
                    return SOLE_PARENTAL;
                }

                @Override
                public Kind parentAndOther(Authority.ParentAndOther shared) {
                    return PARENT_AND_OTHER;
                }

                @Override
                public Kind guardianship(Authority.Guardianship guardianship) {
                    return GUARDIANSHIP;
                }

                @Override
                public Kind temporarilyNone(Authority.TemporarilyNone none) {
                    return TEMPORARILY_NONE;
                }

                @Override
                public Kind undeterminable(Authority.Undeterminable unknown) {
                    return UNDETERMINABLE;
                }
            });
        }
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "AuthorityView";
    }
}
