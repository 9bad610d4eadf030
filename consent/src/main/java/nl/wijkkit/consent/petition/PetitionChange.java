package nl.wijkkit.consent.petition;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What happened to a request. In JSON its property {@code type} is the name and the version of its shape; a shape never
 * changes once it is released. No implementation prints what a person wrote.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = IntakeChange.Opened.class, name = "opened-1"),
    @JsonSubTypes.Type(value = IntakeChange.IdentityAsked.class, name = "identity-asked-1"),
    @JsonSubTypes.Type(value = IntakeChange.TakenUp.class, name = "taken-up-1"),
    @JsonSubTypes.Type(value = IntakeChange.Extended.class, name = "extended-1"),
    @JsonSubTypes.Type(value = AnswerChange.Decided.class, name = "decided-1"),
    @JsonSubTypes.Type(value = AnswerChange.RecipientsTold.class, name = "recipients-told-1"),
    @JsonSubTypes.Type(value = AnswerChange.CarriedOut.class, name = "carried-out-1"),
    @JsonSubTypes.Type(value = IntakeChange.Withdrawn.class, name = "withdrawn-1"),
    @JsonSubTypes.Type(value = ObjectionChange.Contested.class, name = "contested-1"),
    @JsonSubTypes.Type(value = ObjectionChange.Postponed.class, name = "postponed-1"),
    @JsonSubTypes.Type(value = ObjectionChange.Reconsidered.class, name = "reconsidered-1")
})
public sealed interface PetitionChange permits IntakeChange, AnswerChange, ObjectionChange {

    /**
     * Maps this change, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param cases  maps each kind
     * @return what the called method returns
     */
    <R> R fold(Cases<R> cases);

    /**
     * One method per change, so that a new one breaks every caller at compile time.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> extends IntakeChange.Cases<R>, AnswerChange.Cases<R>, ObjectionChange.Cases<R> {}
}
