package nl.wijkkit.consent.view.cost;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.wijkkit.consent.view.PartyView;
import nl.wijkkit.plan.person.PersonId;

/**
 * Someone who is involved with members of the household.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonPropertyOrder({"party", "with"})
public final class InvolvedView {

    private final PartyView party;
    private final List<PersonId> with;

    InvolvedView(PartyView party, List<PersonId> with) {
        this.party = party;
        this.with = List.copyOf(with);
    }

    /**
     * Returns who is involved.
     *
     * @return who is involved
     */
    @JsonProperty("party")
    public PartyView party() {
        return party;
    }

    /**
     * Returns with whom.
     *
     * @return the members with whom; no more than those with whom it is disclosed
     */
    @JsonProperty("with")
    public List<PersonId> with() {
        return with;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "InvolvedView";
    }
}
