package nl.wijkkit.plan.familyplan;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;

/**
 * The wish to join two families (living together, remarriage): the one plan ends and all it holds goes on in the other, which
 * keeps its director.
 * <p>
 * If both plans hold something under one id, as after an earlier split, it stays one thing where it is alike; otherwise
 * what comes along gets its id with a number behind it, and nothing is lost.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param from  the plan that ends
 * @param into  the plan in which it goes on
 * @param ending  the id of the last event of the plan that ends
 * @param taking  the id of the event in the plan that goes on
 * @param at  the moment
 * @param by  who wants it
 * @param on  the day
 */
public record Join(
        PlanId from,
        PlanId into,
        EventId ending,
        EventId taking,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        Party by,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the two events have one id
     */
    public Join {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(into, "into");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        if (ending.equals(taking)) {
            throw new IllegalArgumentException("the two events must have different ids");
        }
    }

    /**
     * Returns the ids.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Join[" + from + " into " + into + "]";
    }
}
