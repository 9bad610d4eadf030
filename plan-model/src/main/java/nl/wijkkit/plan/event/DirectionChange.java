package nl.wijkkit.plan.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.party.Party;

/**
 * A change in who directs a plan.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface DirectionChange extends Change {

    /**
     * The plan was handed over to another director (<i>overdracht van regie</i>).
     *
     * @param from  who directed until then
     * @param to  who directs from then on
     * @param on  the first day of the new director
     * @param why  why
     */
    @JsonTypeName("handed-over-1")
    record HandedOver(
            Party from,
            Party to,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
            FreeText why) implements DirectionChange {

        /** Checks that nothing is missing. */
        public HandedOver {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(why, "why");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.handedOver(this);
        }

        /**
         * Returns whom and what it is about, without dates and texts.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "HandedOver[" + from + ", " + to + "]";
        }
    }

    /**
     * Someone stands in for the director in a period.
     *
     * @param deputyship  who and when
     */
    @JsonTypeName("deputy-appointed-2")
    record DeputyAppointed(Deputyship deputyship) implements DirectionChange {

        /** Checks that nothing is missing. */
        public DeputyAppointed {
            Objects.requireNonNull(deputyship, "deputyship");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.deputyAppointed(this);
        }
    }

    /**
     * A deputy stands in no longer.
     *
     * @param deputy  who
     * @param on  the day from which the deputy no longer stands in
     */
    @JsonTypeName("deputy-withdrawn-1")
    record DeputyWithdrawn(
            Party deputy,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on) implements DirectionChange {

        /** Checks that nothing is missing. */
        public DeputyWithdrawn {
            Objects.requireNonNull(deputy, "deputy");
            Objects.requireNonNull(on, "on");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.deputyWithdrawn(this);
        }

        /**
         * Returns whom and what it is about, without dates and texts.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "DeputyWithdrawn[" + deputy + "]";
        }
    }

    /**
     * An answer for each of these changes.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        /**
         * Maps this change.
         *
         * @param change  the plan was handed over to another director (<i>overdracht van regie</i>)
         * @return the answer
         */
        R handedOver(HandedOver change);

        /**
         * Maps this change.
         *
         * @param change  someone stands in for the director in a period
         * @return the answer
         */
        R deputyAppointed(DeputyAppointed change);

        /**
         * Maps this change.
         *
         * @param change  a deputy stands in no longer
         * @return the answer
         */
        R deputyWithdrawn(DeputyWithdrawn change);
    }
}
