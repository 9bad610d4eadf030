package nl.wijkkit.consent.gate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.consent.emergency.EmergencyId;
import nl.wijkkit.consent.log.AccessEvent;
import nl.wijkkit.consent.log.TraceId;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.plan.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * One look: who, when, for what, and at whose data. Of a person who is not among the concerned nothing is asked and nothing is
 * shown.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param visitor  who looks
 * @param at  the moment; its date is the day of the decision
 * @param purpose  what for
 * @param action  what is to be done: look, with the emergency procedure or without, share or export
 * @param trace  the action across systems, by which the lines of both logs are found
 * @param concerned  the persons whose data may be asked, all different
 * @param emergency  the emergency that the look is part of; null if it is part of none
 */
public record Visit(
        Visitor visitor,
        OffsetDateTime at,
        Purpose purpose,
        Action action,
        TraceId trace,
        List<Concerned> concerned,
        @Nullable EmergencyId emergency) {

    /** To look at data. */
    public static final Action VIEW = Action.of("VIEW");

    private static final Action BREAK_GLASS = Action.of("BREAK_GLASS_VIEW");
    private static final Map<Action, AccessEvent> EVENTS = Map.of(
            VIEW,
            AccessEvent.READ,
            BREAK_GLASS,
            AccessEvent.READ,
            Action.of("SHARE"),
            AccessEvent.TRANSFER,
            Action.of("EXPORT"),
            AccessEvent.COPY);

    /**
     * Checks that the action shows something.
     *
     * @throws IllegalArgumentException if the action is another one, a person is concerned twice, or only one of the
     *     emergency procedure and its id is there
     */
    public Visit {
        Objects.requireNonNull(visitor, "visitor");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(trace, "trace");
        if (!EVENTS.containsKey(action)) {
            throw new IllegalArgumentException(
                    "expected VIEW, BREAK_GLASS_VIEW, SHARE or EXPORT, found an action that shows nothing");
        }
        if (action.equals(BREAK_GLASS) != (emergency != null)) {
            throw new IllegalArgumentException("expected the emergency procedure with its id, or neither");
        }
        concerned = Shape.distinctBy(concerned, Concerned::id, "persons");
    }

    /**
     * Obtains an ordinary look.
     *
     * @param visitor  who looks
     * @param at  the moment
     * @param purpose  what for
     * @param trace  the action across systems
     * @param concerned  the persons whose data may be asked, all different
     * @return the look
     * @throws IllegalArgumentException if a person is concerned twice
     */
    public static Visit of(
            Visitor visitor, OffsetDateTime at, Purpose purpose, TraceId trace, List<Concerned> concerned) {
        return new Visit(visitor, at, purpose, VIEW, trace, concerned, null);
    }

    /**
     * Finds how the visitor stands to a person.
     *
     * @param person  the person
     * @return the person as concerned; empty if the look is not at that person's data
     */
    public Optional<Concerned> concerned(PersonId person) {
        return concerned.stream().filter(one -> one.id().equals(person)).findFirst();
    }

    /**
     * Returns the day on which the rules decide.
     *
     * @return the date of the moment
     */
    public LocalDate on() {
        return at.toLocalDate();
    }

    AccessEvent event() {
        return Objects.requireNonNull(EVENTS.get(action), "event");
    }

    /**
     * Returns the purpose, the action and the trace.
     *
     * @return a short description without persons
     */
    @Override
    public String toString() {
        return "Visit[" + purpose + ", " + action + ", trace=" + trace + ", persons=" + concerned.size() + "]";
    }
}
