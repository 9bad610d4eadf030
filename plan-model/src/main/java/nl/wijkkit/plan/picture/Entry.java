package nl.wijkkit.plan.picture;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkkit.plan.FreeText;

/**
 * One line in the history of a fact: nothing is ever overwritten. No implementation prints what it says.
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Entry.Recorded.class, name = "recorded"),
    @JsonSubTypes.Type(value = Entry.Corrected.class, name = "corrected"),
    @JsonSubTypes.Type(value = Entry.Disputed.class, name = "disputed"),
    @JsonSubTypes.Type(value = Entry.Upheld.class, name = "upheld"),
    @JsonSubTypes.Type(value = Entry.Rejected.class, name = "rejected"),
    @JsonSubTypes.Type(value = Entry.Withdrawn.class, name = "withdrawn")
})
public sealed interface Entry {

    /**
     * A fact came in: from a source, or told by the citizen.
     *
     * @param at  when
     * @param by  who recorded it
     * @param statement  what was said
     */
    record Recorded(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at, ActorId by, Statement statement) implements Entry {

        /** Checks that all is there. */
        public Recorded {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(statement, "statement");
        }

        @Override
        public String toString() {
            return "Recorded";
        }
    }

    /**
     * The source said something else later, or a mistake was put right.
     *
     * @param at  when
     * @param by  who recorded it
     * @param statement  what is said now
     */
    record Corrected(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at, ActorId by, Statement statement) implements Entry {

        /** Checks that all is there. */
        public Corrected {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(statement, "statement");
        }

        @Override
        public String toString() {
            return "Corrected";
        }
    }

    /**
     * The citizen disputes the fact.
     *
     * @param at  when
     * @param by  who recorded it
     * @param reason  why, in the citizen's words
     */
    record Disputed(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at, ActorId by, FreeText reason) implements Entry {

        /** Checks that all is there. */
        public Disputed {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "Disputed";
        }
    }

    /**
     * The citizen was right: the fact changes.
     *
     * @param at  when
     * @param by  who recorded it
     * @param statement  what is said now
     */
    record Upheld(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at, ActorId by, Statement statement) implements Entry {

        /** Checks that all is there. */
        public Upheld {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(statement, "statement");
        }

        @Override
        public String toString() {
            return "Upheld";
        }
    }

    /**
     * The fact stands, and the citizen's own statement stays with it (Jeugdwet 7.3.8, Wmo 2015 5.3.2).
     *
     * @param at  when
     * @param by  who recorded it
     * @param reason  why it stands
     * @param citizensStatement  what the citizen has to say about it
     */
    record Rejected(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
            ActorId by,
            FreeText reason,
            FreeText citizensStatement)
            implements Entry {

        /** Checks that all is there. */
        public Rejected {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(citizensStatement, "citizensStatement");
        }

        @Override
        public String toString() {
            return "Rejected";
        }
    }

    /**
     * The fact is not held any more. Its history stays.
     *
     * @param at  when
     * @param by  who recorded it
     * @param reason  why
     */
    record Withdrawn(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at, ActorId by, FreeText reason) implements Entry {

        /** Checks that all is there. */
        public Withdrawn {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "Withdrawn";
        }
    }

    /**
     * Returns when this was recorded.
     *
     * @return the moment
     */
    Instant at();

    /**
     * Returns who recorded this.
     *
     * @return the worker, citizen or system
     */
    ActorId by();

    /**
     * Maps this entry, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param recorded  maps a fact that came in
     * @param corrected  maps a correction
     * @param disputed  maps a dispute
     * @param upheld  maps a dispute in which the citizen was right
     * @param rejected  maps a dispute after which the fact stands
     * @param withdrawn  maps a withdrawal
     * @return what the called function returns
     */
    default <R> R fold(
            Function<Recorded, R> recorded,
            Function<Corrected, R> corrected,
            Function<Disputed, R> disputed,
            Function<Upheld, R> upheld,
            Function<Rejected, R> rejected,
            Function<Withdrawn, R> withdrawn) {
        if (this instanceof Recorded entry) {
            return recorded.apply(entry);
        } else if (this instanceof Corrected entry) {
            return corrected.apply(entry);
        } else if (this instanceof Disputed entry) {
            return disputed.apply(entry);
        } else if (this instanceof Upheld entry) {
            return upheld.apply(entry);
        } else if (this instanceof Rejected entry) {
            return rejected.apply(entry);
        }
        return withdrawn.apply((Withdrawn) this);
    }

    /**
     * Returns what this entry says, if it says anything new.
     *
     * @return the statement; empty for a dispute, its rejection, and a withdrawal
     */
    default Optional<Statement> newStatement() {
        return fold(
                recorded -> Optional.of(recorded.statement()),
                corrected -> Optional.of(corrected.statement()),
                disputed -> Optional.empty(),
                upheld -> Optional.of(upheld.statement()),
                rejected -> Optional.empty(),
                withdrawn -> Optional.empty());
    }
}
