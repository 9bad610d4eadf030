package nl.wijkkit.consent.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.party.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who takes part in a plan, as far as he may be named.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "id"})
public final class PartyView {

    private final Party.Kind kind;
    private final @Nullable PartyId id;

    private PartyView(Party.Kind kind, @Nullable PartyId id) {
        this.kind = kind;
        this.id = id;
    }

    /**
     * Obtains a party who may be named.
     *
     * @param party  the party
     * @return the party
     */
    public static PartyView of(Party party) {
        return new PartyView(party.kind(), party.id());
    }

    /**
     * Obtains a party who may not be named.
     *
     * @param kind  what kind of party
     * @return a party of that kind
     */
    public static PartyView unnamed(Party.Kind kind) {
        return new PartyView(Objects.requireNonNull(kind, "kind"), null);
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
     * Returns whether the other is the same party, as far as both are named.
     *
     * @param other  another value
     * @return true if kind and id are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartyView party && kind == party.kind && Objects.equals(id, party.id);
    }

    /**
     * Returns a hash code.
     *
     * @return the hash code of kind and id
     */
    @Override
    public int hashCode() {
        return Objects.hash(kind, id);
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
