package nl.wijkkit.consent.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.party.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who takes part in a plan, as far as he may be named.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "id"})
public final class PartyView {

    private final Party.Kind kind;
    private final @Nullable PartyId id;

    PartyView(Party.Kind kind, @Nullable PartyId id) {
        this.kind = kind;
        this.id = id;
    }

    /**
     * Returns what kind of party.
     *
     * @return what kind of party
     */
    @JsonProperty("kind")
    public Party.Kind kind() {
        return kind;
    }

    /**
     * Returns the id.
     *
     * @return the id; null if the person is a third party who is not named to this viewer
     */
    @JsonProperty("id")
    public @Nullable PartyId id() {
        return id;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "PartyView";
    }
}
