package nl.wijkkit.consent.emergency;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkkit.plan.FreeText;

/**
 * Whether the person concerned knows of the emergency look. Telling may wait while it is dangerous, but never lapses.
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "notice")
@JsonSubTypes({
    @JsonSubTypes.Type(Notice.Due.class),
    @JsonSubTypes.Type(Notice.Postponed.class),
    @JsonSubTypes.Type(Notice.Told.class)
})
public sealed interface Notice {

    /**
     * Must be told.
     *
     * @param by  the last moment
     */
    @JsonTypeName("due")
    record Due(@JsonFormat(shape = JsonFormat.Shape.STRING) Instant by) implements Notice {

        /** Checks that there is a moment. */
        public Due {
            Objects.requireNonNull(by, "by");
        }

        @Override
        public <R> R fold(Function<Due, R> due, Function<Postponed, R> postponed, Function<Told, R> told) {
            return due.apply(this);
        }

        /**
         * Returns the name of this state, without the moment.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Due";
        }
    }

    /**
     * Telling was put off because it would create danger.
     *
     * @param by  the new last moment, at which it is looked at again
     * @param why  what the danger is
     */
    @JsonTypeName("postponed")
    record Postponed(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant by, FreeText why) implements Notice {

        /** Checks that both are there. */
        public Postponed {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(why, "why");
        }

        @Override
        public <R> R fold(Function<Due, R> due, Function<Postponed, R> postponed, Function<Told, R> told) {
            return postponed.apply(this);
        }

        /**
         * Returns nothing of why.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Postponed";
        }
    }

    /**
     * Was told.
     *
     * @param at  when
     */
    @JsonTypeName("told")
    record Told(@JsonFormat(shape = JsonFormat.Shape.STRING) Instant at) implements Notice {

        /** Checks that there is a moment. */
        public Told {
            Objects.requireNonNull(at, "at");
        }

        @Override
        public <R> R fold(Function<Due, R> due, Function<Postponed, R> postponed, Function<Told, R> told) {
            return told.apply(this);
        }

        /**
         * Returns the name of this state, without the moment.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Told";
        }
    }

    /**
     * Maps this notice, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param due  maps one that is due
     * @param postponed  maps one that was put off
     * @param told  maps one that was given
     * @return what the called function returns
     */
    <R> R fold(Function<Due, R> due, Function<Postponed, R> postponed, Function<Told, R> told);

    /**
     * Returns whether the person should have been told by now.
     *
     * @param now  the moment
     * @return true if the last moment has passed and nobody told
     */
    default boolean overdue(Instant now) {
        return fold(due -> now.isAfter(due.by()), postponed -> now.isAfter(postponed.by()), told -> false);
    }
}
