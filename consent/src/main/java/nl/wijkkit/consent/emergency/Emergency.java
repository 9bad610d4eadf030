package nl.wijkkit.consent.emergency;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.wijkkit.consent.request.Facts;

/**
 * One use of the emergency procedure, in one of its four states. Each state offers only what may be done next: without a
 * recorded reason there is nothing to look with.
 * <pre>{@code
 * OpenEmergency open = EmergencyCall.of(id, worker, person, clock).because(reason, terms, clock);
 * Checked<OpenEmergency> seen = open.look(category, clock);
 * }</pre>
 * Store every state as it comes. Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
    @JsonSubTypes.Type(EmergencyCall.class),
    @JsonSubTypes.Type(OpenEmergency.class),
    @JsonSubTypes.Type(ClosedEmergency.class),
    @JsonSubTypes.Type(ReviewedEmergency.class)
})
public sealed interface Emergency permits EmergencyCall, OpenEmergency, ClosedEmergency, ReviewedEmergency {

    /**
     * Returns who called for it, and for whose data.
     *
     * @return the call
     */
    EmergencyCall call();

    /**
     * Returns what a decision on {@code BREAK_GLASS_VIEW} must be told. Whether data are needed is left to you: the reason
     * names them.
     *
     * @return the circumstances
     */
    Facts facts();

    /**
     * Maps this emergency, whichever state it is in.
     *
     * @param <R>  the type of the answer
     * @param cases  an answer for each state
     * @return what the called case returns
     */
    <R> R fold(Cases<R> cases);

    /**
     * An answer for each state.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        /**
         * Maps this state.
         *
         * @param emergency  someone called
         * @return the answer
         */
        R called(EmergencyCall emergency);

        /**
         * Maps this state.
         *
         * @param emergency  data are open
         * @return the answer
         */
        R opened(OpenEmergency emergency);

        /**
         * Maps this state.
         *
         * @param emergency  data are closed
         * @return the answer
         */
        R closed(ClosedEmergency emergency);

        /**
         * Maps this state.
         *
         * @param emergency  a second person reviewed it
         * @return the answer
         */
        R reviewed(ReviewedEmergency emergency);
    }
}
