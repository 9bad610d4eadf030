package nl.wijkkit.plan.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.shape.Shape;

/**
 * A change in the course of a plan: it opens, splits, joins, closes, or its members change.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface CourseChange extends Change {

    /**
     * A plan was opened for a family. The first event of a plan, unless the plan split off from another.
     *
     * @param family  the family
     * @param origin  who drew it up first
     * @param members  the members of the family, at least one, all different
     * @param director  the first director
     * @param on  the day
     */
    @JsonTypeName("plan-opened-1")
    record PlanOpened(
            FamilyId family,
            PlanOrigin origin,
            List<PersonId> members,
            Party director,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on)
            implements CourseChange {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if there is no person, or a person occurs twice
         */
        public PlanOpened {
            Objects.requireNonNull(family, "family");
            Objects.requireNonNull(origin, "origin");
            members = Shape.someDistinct(members, "members");
            Objects.requireNonNull(director, "director");
            Objects.requireNonNull(on, "on");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.planOpened(this);
        }

        /**
         * Returns whom and what it is about, without dates and texts.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "PlanOpened[" + family + ", " + origin + ", " + director + "]";
        }
    }

    /**
     * A plan was opened for those who left a family, and took their part of its plan along. The first event of a plan.
     *
     * @param from  the plan that they left
     * @param family  the new family
     * @param origin  who drew the plan up first
     * @param members  those who left, at least one, all different
     * @param director  the first director
     * @param on  the day
     * @param carried  what they took along
     */
    @JsonTypeName("split-off-1")
    record SplitOff(
            PlanId from,
            FamilyId family,
            PlanOrigin origin,
            List<PersonId> members,
            Party director,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
            Carried carried)
            implements CourseChange {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if there is no person, or a person occurs twice
         */
        public SplitOff {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(family, "family");
            Objects.requireNonNull(origin, "origin");
            members = Shape.someDistinct(members, "members");
            Objects.requireNonNull(director, "director");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(carried, "carried");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.splitOff(this);
        }

        /**
         * Returns whom and what it is about, without dates and texts.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "SplitOff[" + from + ", " + family + ", " + origin + ", " + director + ", " + carried + "]";
        }
    }

    /**
     * Members left the family, and their part of the plan went on in another plan.
     *
     * @param to  the plan in which their part goes on
     * @param on  the day
     * @param members  those who left, at least one, all different
     * @param departed  what belongs to them alone and is no longer in this plan
     */
    @JsonTypeName("part-left-1")
    record PartLeft(
            PlanId to,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
            List<PersonId> members,
            Departed departed)
            implements CourseChange {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if there is no person, or a person occurs twice
         */
        public PartLeft {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(on, "on");
            members = Shape.someDistinct(members, "members");
            Objects.requireNonNull(departed, "departed");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.partLeft(this);
        }

        /**
         * Returns whom and what it is about, without dates and texts.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "PartLeft[" + to + ", " + departed + "]";
        }
    }

    /**
     * The family joined another, and this plan goes on in the plan of that family. This plan ends.
     *
     * @param into  the plan in which it goes on
     * @param on  the day
     */
    @JsonTypeName("joined-into-1")
    record JoinedInto(
            PlanId into,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on) implements CourseChange {

        /** Checks that nothing is missing. */
        public JoinedInto {
            Objects.requireNonNull(into, "into");
            Objects.requireNonNull(on, "on");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.joinedInto(this);
        }

        /**
         * Returns whom and what it is about, without dates and texts.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "JoinedInto[" + into + "]";
        }
    }

    /**
     * Another family joined this one, and its plan goes on in this plan.
     *
     * @param from  the plan that goes on here
     * @param on  the day
     * @param members  those who joined and were not yet members, all different
     * @param carried  what came along
     */
    @JsonTypeName("took-over-1")
    record TookOver(
            PlanId from,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
            List<PersonId> members,
            Carried carried)
            implements CourseChange {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if a person occurs twice
         */
        public TookOver {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(on, "on");
            members = Shape.distinct(members, "members");
            Objects.requireNonNull(carried, "carried");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.tookOver(this);
        }

        /**
         * Returns whom and what it is about, without dates and texts.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "TookOver[" + from + ", " + carried + "]";
        }
    }

    /**
     * Someone became a member of the family.
     *
     * @param person  who
     */
    @JsonTypeName("member-joined-1")
    record MemberJoined(PersonId person) implements CourseChange {

        /** Checks that nothing is missing. */
        public MemberJoined {
            Objects.requireNonNull(person, "person");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.memberJoined(this);
        }
    }

    /**
     * Someone is no longer a member of the family; no goal went along.
     *
     * @param person  who
     */
    @JsonTypeName("member-left-1")
    record MemberLeft(PersonId person) implements CourseChange {

        /** Checks that nothing is missing. */
        public MemberLeft {
            Objects.requireNonNull(person, "person");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.memberLeft(this);
        }
    }

    /**
     * The plan was closed.
     *
     * @param closing  why, when, and what happens after
     */
    @JsonTypeName("plan-closed-1")
    record PlanClosed(Closing closing) implements CourseChange {

        /** Checks that nothing is missing. */
        public PlanClosed {
            Objects.requireNonNull(closing, "closing");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.planClosed(this);
        }
    }

    /**
     * The plan was opened again.
     *
     * @param on  the day
     * @param why  why
     */
    @JsonTypeName("plan-reopened-1")
    record PlanReopened(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on, FreeText why) implements CourseChange {

        /** Checks that nothing is missing. */
        public PlanReopened {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(why, "why");
        }

        @Override
        public <R> R fold(Change.Cases<R> cases) {
            return cases.planReopened(this);
        }

        /**
         * Returns whom and what it is about, without dates and texts.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "PlanReopened[]";
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
         * @param change  a plan was opened for a family
         * @return the answer
         */
        R planOpened(PlanOpened change);

        /**
         * Maps this change.
         *
         * @param change  a plan was opened for those who left a family, and took their part of its plan along
         * @return the answer
         */
        R splitOff(SplitOff change);

        /**
         * Maps this change.
         *
         * @param change  members left the family, and their part of the plan went on in another plan
         * @return the answer
         */
        R partLeft(PartLeft change);

        /**
         * Maps this change.
         *
         * @param change  the family joined another, and this plan goes on in the plan of that family
         * @return the answer
         */
        R joinedInto(JoinedInto change);

        /**
         * Maps this change.
         *
         * @param change  another family joined this one, and its plan goes on in this plan
         * @return the answer
         */
        R tookOver(TookOver change);

        /**
         * Maps this change.
         *
         * @param change  someone became a member of the family
         * @return the answer
         */
        R memberJoined(MemberJoined change);

        /**
         * Maps this change.
         *
         * @param change  someone is no longer a member of the family; no goal went along
         * @return the answer
         */
        R memberLeft(MemberLeft change);

        /**
         * Maps this change.
         *
         * @param change  the plan was closed
         * @return the answer
         */
        R planClosed(PlanClosed change);

        /**
         * Maps this change.
         *
         * @param change  the plan was opened again
         * @return the answer
         */
        R planReopened(PlanReopened change);
    }
}
