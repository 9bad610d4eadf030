package nl.wijkkit.consent.view.family;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.plan.family.Role;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A member of a family of whom at least <i>that</i> the person is known is disclosed. What is not there is not known, not disclosed
 * or hidden; which of these does not show.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"person", "roles", "name", "life", "bsn", "home"})
public final class MemberView {

    private final PersonId person;
    private final List<Role> roles;
    private final @Nullable Disclosed<PersonName> name;
    private final @Nullable Disclosed<LifeView> life;
    private final @Nullable Disclosed<Bsn> bsn;
    private final @Nullable Disclosed<HomeView> home;

    MemberView(
            PersonId person,
            List<Role> roles,
            @Nullable Disclosed<PersonName> name,
            @Nullable Disclosed<LifeView> life,
            @Nullable Disclosed<Bsn> bsn,
            @Nullable Disclosed<HomeView> home) {
        this.person = person;
        this.roles = List.copyOf(roles);
        this.name = name;
        this.life = life;
        this.bsn = bsn;
        this.home = home;
    }

    /**
     * Returns the person.
     *
     * @return the person
     */
    @JsonProperty("person")
    public PersonId person() {
        return person;
    }

    /**
     * Returns what the person is in the family.
     *
     * @return what the person is in the family, as far as it follows from relations and authority that are disclosed
     */
    @JsonProperty("roles")
    public List<Role> roles() {
        return roles;
    }

    /**
     * Returns the name; null if it is not there.
     *
     * @return the name; null if it is not there
     */
    @JsonProperty("name")
    public @Nullable Disclosed<PersonName> name() {
        return name;
    }

    /**
     * Returns birth and death; null if they are not there.
     *
     * @return birth and death; null if they are not there
     */
    @JsonProperty("life")
    public @Nullable Disclosed<LifeView> life() {
        return life;
    }

    /**
     * Returns the citizen service number; null if it is not there.
     *
     * @return the citizen service number; null if it is not there
     */
    @JsonProperty("bsn")
    public @Nullable Disclosed<Bsn> bsn() {
        return bsn;
    }

    /**
     * Returns where the person lives; null if it is not there.
     *
     * @return where the person lives; null if it is not there
     */
    @JsonProperty("home")
    public @Nullable Disclosed<HomeView> home() {
        return home;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "MemberView";
    }
}
