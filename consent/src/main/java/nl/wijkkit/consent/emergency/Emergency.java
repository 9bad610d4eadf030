package nl.wijkkit.consent.emergency;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.ActorId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/**
 * One use of the emergency procedure, in one of its four states. Each state offers only what may be done next: without a
 * recorded reason there is nothing to look with.
 * <pre>{@code
 * Emergency.Opened open = Emergency.Called.of(id, worker, person, clock).because(reason, terms, clock);
 * Checked<Emergency.Opened> seen = open.look(category, clock);
 * }</pre>
 * Store every state as it comes. Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
    @JsonSubTypes.Type(Emergency.Called.class),
    @JsonSubTypes.Type(Emergency.Opened.class),
    @JsonSubTypes.Type(Emergency.Closed.class),
    @JsonSubTypes.Type(Emergency.Reviewed.class)
})
public sealed interface Emergency {

    /**
     * Someone called for it. Nothing can be seen yet.
     *
     * @param id  the id
     * @param worker  who
     * @param subject  whose data
     * @param at  when
     */
    @JsonTypeName("called")
    record Called(
            EmergencyId id,
            ActorId worker,
            PersonId subject,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at) implements Emergency {

        /** Checks that nothing is missing. */
        public Called {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(worker, "worker");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(at, "at");
        }

        /**
         * Obtains a call.
         *
         * @param id  the id
         * @param worker  who
         * @param subject  whose data
         * @param clock  tells the moment
         * @return the call
         */
        public static Called of(EmergencyId id, ActorId worker, PersonId subject, Clock clock) {
            return new Called(id, worker, subject, clock.instant());
        }

        /**
         * Records the reason, which opens the data that it names until the term is over.
         *
         * @param reason  why, and which data
         * @param terms  how long
         * @param clock  tells the moment
         * @return the open emergency
         */
        public Opened because(EmergencyReason reason, EmergencyTerms terms, Clock clock) {
            Instant now = clock.instant();
            return new Opened(this, reason, terms, now, now.plus(terms.open()), List.of());
        }

        @Override
        public Called call() {
            return this;
        }

        @Override
        public Facts facts() {
            return Facts.none().with("reason_recorded", false);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.called(this);
        }

        /**
         * Returns the id, without the moment.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Called[" + id + "]";
        }
    }

    /**
     * The reason is recorded, and the data that are needed are open.
     *
     * @param call  who called, and for whose data
     * @param reason  why
     * @param terms  how long things may take
     * @param from  from when the data are open
     * @param until  the moment from which they are closed, at the latest
     * @param looks  what was seen so far
     */
    @JsonTypeName("opened")
    record Opened(
            Called call,
            EmergencyReason reason,
            EmergencyTerms terms,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant from,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant until,
            List<Look> looks)
            implements Emergency {

        /**
         * Copies the looks.
         *
         * @throws IllegalArgumentException if the data would be open for longer than the terms allow, or before the call
         */
        public Opened {
            Objects.requireNonNull(call, "call");
            Objects.requireNonNull(reason, "reason");
            if (from.isBefore(call.at()) || !until.equals(from.plus(terms.open()))) {
                throw new IllegalArgumentException("data must be open after the call, for as long as the terms say");
            }
            looks = List.copyOf(looks);
        }

        /**
         * Returns whether the data are open.
         *
         * @param clock  tells the moment
         * @return false once the term is over
         */
        public boolean openAt(Clock clock) {
            Instant now = clock.instant();
            return !now.isBefore(from) && now.isBefore(until);
        }

        /**
         * Looks at data. Show them only if the answer is valid, and keep the state that it holds.
         *
         * @param category  which data
         * @param clock  tells the moment
         * @return the state in which the look is recorded; or the problem {@code emergency-over} if the term is over, or
         *     {@code not-needed} if the reason did not name these data
         */
        public Checked<Opened> look(DataCategory category, Clock clock) {
            if (!openAt(clock)) {
                return refused(
                        "emergency-over",
                        Text.of(
                                "verwacht: een noodinzage die nog loopt; gevonden: een die voorbij is",
                                "expected an emergency that is still open, found one that is over"));
            }
            if (!reason.needed().contains(category)) {
                return refused(
                        "not-needed",
                        Text.of(
                                "verwacht: gegevens die in de reden staan; gevonden: andere",
                                "expected data that the reason names, found other data"));
            }
            List<Look> more = new ArrayList<>(looks);
            more.add(new Look(category, clock.instant()));
            return new Checked.Valid<>(new Opened(call, reason, terms, from, until, more));
        }

        /**
         * Ends the emergency. From now on the terms run in which it must be reviewed and told.
         *
         * @param clock  tells the moment; if the term was over before, that is the end
         * @return the closed emergency
         */
        public Closed close(Clock clock) {
            Instant now = clock.instant();
            Instant end = now.isBefore(until) ? now : until;
            return new Closed(this, end, new Notice.Due(end.plus(terms.inform())));
        }

        @Override
        public Facts facts() {
            return Facts.none()
                    .with("acute_danger", true)
                    .with("assigned_worker_reachable", reason.assignedWorkerReachable())
                    .with("reason_recorded", true);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.opened(this);
        }

        /**
         * Returns the id and the number of looks.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Opened[" + call.id() + ", looks=" + looks.size() + "]";
        }

        private Checked<Opened> refused(String code, Text message) {
            Text place = Text.of("noodinzage " + call.id(), "emergency " + call.id());
            return new Checked.Invalid<>(List.of(new Problem(code, place, message)));
        }
    }

    /**
     * The data are closed; a second person must review it.
     *
     * @param opened  what happened
     * @param at  when it ended
     * @param notice  whether the person concerned knows
     */
    @JsonTypeName("closed")
    record Closed(
            Opened opened,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
            Notice notice) implements Emergency {

        /** Checks that nothing is missing. */
        public Closed {
            Objects.requireNonNull(opened, "opened");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(notice, "notice");
        }

        /**
         * Returns by when it must be reviewed.
         *
         * @return the last moment
         */
        public Instant reviewDue() {
            return at.plus(opened.terms().review());
        }

        /**
         * Returns whether the review is overdue.
         *
         * @param now  the moment
         * @return true if the last moment has passed
         */
        public boolean reviewOverdue(Instant now) {
            return now.isAfter(reviewDue());
        }

        /**
         * Records the review of a second person.
         *
         * @param review  the review
         * @return the reviewed emergency
         * @throws IllegalArgumentException if the reviewer is the one who looked, or reviewed before the end
         */
        public Reviewed reviewed(Review review) {
            return new Reviewed(this, review);
        }

        /**
         * Records that the person concerned was told.
         *
         * @param clock  tells the moment
         * @return the state in which that is recorded
         */
        public Closed told(Clock clock) {
            return new Closed(opened, at, new Notice.Told(clock.instant()));
        }

        /**
         * Puts off telling because it would create danger.
         *
         * @param by  the new last moment
         * @param why  what the danger is
         * @return the state in which that is recorded
         * @throws IllegalStateException if the person was told already
         */
        public Closed postponed(Instant by, FreeText why) {
            if (notice instanceof Notice.Told) {
                throw new IllegalStateException("telling cannot be put off once the person was told");
            }
            return new Closed(opened, at, new Notice.Postponed(by, why));
        }

        @Override
        public Called call() {
            return opened.call();
        }

        @Override
        public Facts facts() {
            return Facts.none().with("acute_danger", false).with("reason_recorded", true);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.closed(this);
        }

        /**
         * Returns the id.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Closed[" + call().id() + "]";
        }
    }

    /**
     * A second person reviewed it.
     *
     * @param closed  what happened
     * @param review  what was found
     */
    @JsonTypeName("reviewed")
    record Reviewed(Closed closed, Review review) implements Emergency {

        /**
         * Checks who reviewed, and when.
         *
         * @throws IllegalArgumentException if the reviewer is the one who looked, or reviewed before the end
         */
        public Reviewed {
            if (review.reviewer().equals(closed.call().worker())) {
                throw new IllegalArgumentException("an emergency must be reviewed by another person, got the same");
            }
            if (review.at().isBefore(closed.at())) {
                throw new IllegalArgumentException("an emergency must be reviewed after its end, got a moment before");
            }
        }

        /**
         * Records that the person concerned was told.
         *
         * @param clock  tells the moment
         * @return the state in which that is recorded
         */
        public Reviewed told(Clock clock) {
            return new Reviewed(closed.told(clock), review);
        }

        /**
         * Puts off telling because it would create danger.
         *
         * @param by  the new last moment
         * @param why  what the danger is
         * @return the state in which that is recorded
         * @throws IllegalStateException if the person was told already
         */
        public Reviewed postponed(Instant by, FreeText why) {
            return new Reviewed(closed.postponed(by, why), review);
        }

        @Override
        public Called call() {
            return closed.call();
        }

        @Override
        public Facts facts() {
            return closed.facts();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.reviewed(this);
        }
    }

    /**
     * Returns who called for it, and for whose data.
     *
     * @return the call
     */
    Called call();

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
        R called(Called emergency);

        /**
         * Maps this state.
         *
         * @param emergency  data are open
         * @return the answer
         */
        R opened(Opened emergency);

        /**
         * Maps this state.
         *
         * @param emergency  data are closed
         * @return the answer
         */
        R closed(Closed emergency);

        /**
         * Maps this state.
         *
         * @param emergency  a second person reviewed it
         * @return the answer
         */
        R reviewed(Reviewed emergency);
    }
}
