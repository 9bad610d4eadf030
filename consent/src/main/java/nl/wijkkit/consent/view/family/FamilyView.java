package nl.wijkkit.consent.view.family;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.family.Relation;
import nl.wijkkit.plan.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A family as one viewer may see it on one moment, with nothing in it but what is disclosed: no empty places and no totals of what
 * is not.
 * <p>
 * Which part is of which category and law, and when an address stays hidden, stands with the package.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"family", "on", "members", "relations", "authority", "duties"})
public final class FamilyView {

    private final @Nullable FamilyId family;
    private final @Nullable LocalDate on;
    private final List<MemberView> members;
    private final List<Disclosed<Relation>> relations;
    private final List<Disclosed<AuthorityView>> authority;
    private final List<Duty> duties;

    FamilyView(
            @Nullable FamilyId family,
            @Nullable LocalDate on,
            List<MemberView> members,
            List<Disclosed<Relation>> relations,
            List<Disclosed<AuthorityView>> authority,
            List<Duty> duties) {
        this.family = family;
        this.on = on;
        this.members = List.copyOf(members);
        this.relations = List.copyOf(relations);
        this.authority = List.copyOf(authority);
        this.duties = List.copyOf(duties);
    }

    /**
     * Returns the family.
     *
     * @return the family; null if not even that a member is known is disclosed
     */
    @JsonProperty("family")
    public @Nullable FamilyId family() {
        return family;
    }

    /**
     * Returns the day on which the family was like this.
     *
     * @return the day; null if not even that a member is known is disclosed
     */
    @JsonProperty("on")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public @Nullable LocalDate on() {
        return on;
    }

    /**
     * Returns the members of whom it is disclosed that they are known.
     *
     * @return the members of whom it is disclosed that they are known
     */
    @JsonProperty("members")
    public List<MemberView> members() {
        return members;
    }

    /**
     * Returns who is parent or partner of whom.
     *
     * @return who is parent or partner of whom
     */
    @JsonProperty("relations")
    public List<Disclosed<Relation>> relations() {
        return relations;
    }

    /**
     * Returns who has authority over minors.
     *
     * @return who has authority over minors
     */
    @JsonProperty("authority")
    public List<Disclosed<AuthorityView>> authority() {
        return authority;
    }

    /**
     * Returns what must be done beside logging, for what is disclosed.
     *
     * @return what must be done beside logging, for what is disclosed
     */
    @JsonProperty("duties")
    public List<Duty> duties() {
        return duties;
    }

    /**
     * Prepares a family to be shown.
     *
     * @param family  the family
     * @return what the gate can show
     */
    public static Showing<FamilyView> of(Family family) {
        return new FamilyShowing(family, List.of());
    }

    /**
     * Prepares a family to be shown in which addresses stay hidden, such as that of a shelter.
     *
     * @param family  the family
     * @param sheltered  the members whose address stays hidden, beside those who asked for confidentiality in the register
     * @return what the gate can show
     */
    public static Showing<FamilyView> of(Family family, List<PersonId> sheltered) {
        return new FamilyShowing(family, sheltered);
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "FamilyView[members=" + members.size() + "]";
    }
}
