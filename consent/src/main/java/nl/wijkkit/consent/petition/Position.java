package nl.wijkkit.consent.petition;

import java.time.LocalDate;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rights.Claim;
import nl.wijkkit.consent.rights.Holder;
import nl.wijkkit.consent.rights.Judgement;
import nl.wijkkit.consent.rights.Result;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.terms.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What the events lead to.
 *
 * @param asker  circumstances of the asker; null until the request was taken up
 * @param answer  by when the person must have been answered
 * @param carryOut  by when what was decided must be done; null if nothing is left to do
 * @param done  whether something that was decided has been done
 * @param recipientsDue  whether those who received the data must be told yet
 * @param contestable  the last day of the term for an objection; null if none is open
 * @param reconsider  by when is decided on the objection; null if there is none
 */
record Position(
        PetitionId id,
        Claim claim,
        Holder holder,
        @Nullable FreeText wish,
        boolean restrictMeanwhile,
        LocalDate received,
        Stage stage,
        @Nullable LocalDate identityUntil,
        @Nullable Facts asker,
        Deadline.LastDay answer,
        @Nullable Judgement judgement,
        @Nullable LocalDate decidedOn,
        @Nullable Deadline carryOut,
        boolean done,
        boolean recipientsDue,
        Deadline.@Nullable LastDay contestable,
        boolean contested,
        Deadline.@Nullable LastDay reconsider) {

    boolean leavesSomethingToDo(Judgement outcome) {
        return outcome.result() != Result.REFUSED || !outcome.duties().isEmpty();
    }

    /** Where the request stands if no objection is being dealt with. */
    Stage rest() {
        if (carryOut != null) {
            return Stage.DECIDED;
        }
        return done ? Stage.CARRIED_OUT : Stage.REFUSED;
    }

    Position stage(Stage value) {
        return new Position(
                id,
                claim,
                holder,
                wish,
                restrictMeanwhile,
                received,
                value,
                identityUntil,
                asker,
                answer,
                judgement,
                decidedOn,
                carryOut,
                done,
                recipientsDue,
                contestable,
                contested,
                reconsider);
    }

    Position identityUntil(LocalDate value) {
        return new Position(
                id,
                claim,
                holder,
                wish,
                restrictMeanwhile,
                received,
                Stage.IDENTITY_ASKED,
                value,
                asker,
                answer,
                judgement,
                decidedOn,
                carryOut,
                done,
                recipientsDue,
                contestable,
                contested,
                reconsider);
    }

    Position asker(Facts value) {
        Stage next = stage == Stage.CONTESTED ? stage : Stage.IN_HAND;
        return new Position(
                id,
                claim,
                holder,
                wish,
                restrictMeanwhile,
                received,
                next,
                identityUntil,
                value,
                answer,
                judgement,
                decidedOn,
                carryOut,
                done,
                recipientsDue,
                contestable,
                contested,
                reconsider);
    }

    Position answer(Deadline.LastDay value) {
        return new Position(
                id,
                claim,
                holder,
                wish,
                restrictMeanwhile,
                received,
                stage,
                identityUntil,
                asker,
                value,
                judgement,
                decidedOn,
                carryOut,
                done,
                recipientsDue,
                contestable,
                contested,
                reconsider);
    }

    Position judged(Judgement outcome, LocalDate on, @Nullable Deadline todo, Deadline.@Nullable LastDay objection) {
        Position next = new Position(
                id,
                claim,
                holder,
                wish,
                restrictMeanwhile,
                received,
                stage,
                identityUntil,
                asker,
                answer,
                outcome,
                on,
                todo,
                done,
                todo != null && Applying.notifies(outcome),
                objection,
                contested,
                null);
        return next.stage(next.rest());
    }

    Position recipientsTold() {
        return new Position(
                id,
                claim,
                holder,
                wish,
                restrictMeanwhile,
                received,
                stage,
                identityUntil,
                asker,
                answer,
                judgement,
                decidedOn,
                carryOut,
                done,
                false,
                contestable,
                contested,
                reconsider);
    }

    Position finished() {
        Position next = new Position(
                id,
                claim,
                holder,
                wish,
                restrictMeanwhile,
                received,
                stage,
                identityUntil,
                asker,
                answer,
                judgement,
                decidedOn,
                null,
                true,
                false,
                contestable,
                contested,
                reconsider);
        return stage == Stage.CONTESTED ? next : next.stage(next.rest());
    }

    Position withdrawn() {
        return new Position(
                id,
                claim,
                holder,
                wish,
                restrictMeanwhile,
                received,
                Stage.WITHDRAWN,
                identityUntil,
                asker,
                answer,
                judgement,
                decidedOn,
                null,
                done,
                false,
                null,
                contested,
                null);
    }

    Position contested(Deadline.LastDay value) {
        return new Position(
                id,
                claim,
                holder,
                wish,
                restrictMeanwhile,
                received,
                Stage.CONTESTED,
                identityUntil,
                asker,
                answer,
                judgement,
                decidedOn,
                carryOut,
                done,
                recipientsDue,
                contestable,
                true,
                value);
    }

    Position contestOver() {
        Position next = new Position(
                id,
                claim,
                holder,
                wish,
                restrictMeanwhile,
                received,
                stage,
                identityUntil,
                asker,
                answer,
                judgement,
                decidedOn,
                carryOut,
                done,
                recipientsDue,
                null,
                contested,
                null);
        return next.stage(next.rest());
    }

    @Override
    public String toString() {
        return "Position[" + id + ", " + stage + "]";
    }
}
