package nl.wijkkit.plan.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.goal.DomainTarget;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;
import org.jspecify.annotations.Nullable;

/**
 * A change of a shape that is no longer written. Stored events keep it for ever; reading brings it one version up at a
 * time, until it has today's shape.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface OlderChange extends StoredChange {

    /**
     * Returns the name of the change.
     *
     * @return the type
     */
    ChangeType type();

    /**
     * Returns the version of this shape.
     *
     * @return the version, below that of the type
     */
    int version();

    /**
     * Returns the same change in the shape of the next version.
     *
     * @return the change, of today's shape or one version later
     */
    StoredChange upcast();

    @Override
    default <R> R foldStored(Cases<R> cases) {
        return cases.older(this);
    }

    /**
     * Version 1 of {@link DirectionChange.DeputyAppointed}: a first day and a number of days.
     *
     * @param deputy  who stands in
     * @param from  the first day
     * @param days  how many days, 1 or more
     */
    @JsonTypeName("deputy-appointed-1")
    record DeputyAppointed1(
            Party deputy,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
            int days) implements OlderChange {

        /** Checks that nothing is missing. */
        public DeputyAppointed1 {
            Objects.requireNonNull(deputy, "deputy");
            Objects.requireNonNull(from, "from");
        }

        @Override
        public ChangeType type() {
            return ChangeType.DEPUTY_APPOINTED;
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public StoredChange upcast() {
            return new DirectionChange.DeputyAppointed(new Deputyship(deputy, from, from.plusDays(days)));
        }

        /**
         * Returns who stands in.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "DeputyAppointed1[" + deputy + "]";
        }
    }

    /**
     * Version 1 of {@link GoalChange.GoalTargeted}: one level to reach.
     *
     * @param goal  the goal
     * @param instrument  the instrument, edition included
     * @param domain  the domain
     * @param baseline  the level at the start; null if it was not scored
     * @param target  the level to reach
     */
    @JsonTypeName("goal-targeted-1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GoalTargeted1(
            GoalId goal,
            InstrumentId instrument,
            DomainKey domain,
            @Nullable Level baseline,
            Level target) implements OlderChange {

        /** Checks that nothing is missing. */
        public GoalTargeted1 {
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(instrument, "instrument");
            Objects.requireNonNull(domain, "domain");
            Objects.requireNonNull(target, "target");
        }

        @Override
        public ChangeType type() {
            return ChangeType.GOAL_TARGETED;
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public StoredChange upcast() {
            return new GoalChange.GoalTargeted(goal, List.of(new DomainTarget(instrument, domain, baseline, target)));
        }
    }
}
