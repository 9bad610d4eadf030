package nl.wijkkit.consent.petition;

import java.time.LocalDate;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rights.Judgement;
import nl.wijkkit.consent.rights.Result;
import nl.wijkkit.plan.terms.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What the events lead to.
 *
 * @param intake  what came in
 * @param stage  how far it has come
 * @param identityUntil  until when the person can show who asks; null if that was not asked
 * @param asker  circumstances of the asker; null until the request was taken up
 * @param answer  by when the person must have been answered
 * @param outcome  what was decided
 * @param contest  the objection against it
 */
record Position(
        Intake intake,
        Stage stage,
        @Nullable LocalDate identityUntil,
        @Nullable Facts asker,
        Deadline.LastDay answer,
        Outcome outcome,
        Contest contest) {

    static Position received(Intake intake, Deadline.LastDay answer) {
        return new Position(intake, Stage.RECEIVED, null, null, answer, Outcome.NONE, Contest.NONE);
    }

    boolean leavesSomethingToDo(Judgement judgement) {
        return judgement.result() != Result.REFUSED || !judgement.duties().isEmpty();
    }

    Position identityUntil(LocalDate value) {
        return new Position(intake, Stage.IDENTITY_ASKED, value, asker, answer, outcome, contest);
    }

    Position asker(Facts value) {
        Stage next = stage == Stage.CONTESTED ? stage : Stage.IN_HAND;
        return new Position(intake, next, identityUntil, value, answer, outcome, contest);
    }

    Position answer(Deadline.LastDay value) {
        return new Position(intake, stage, identityUntil, asker, value, outcome, contest);
    }

    Position judged(Judgement judgement, LocalDate on, @Nullable Deadline todo, Deadline.@Nullable LastDay objection) {
        return with(outcome.judged(judgement, on, todo), contest.openUntil(objection))
                .rest();
    }

    Position recipientsTold() {
        return with(outcome.recipientsTold(), contest);
    }

    Position finished() {
        Position next = with(outcome.finished(), contest);
        return stage == Stage.CONTESTED ? next : next.rest();
    }

    Position withdrawn() {
        return with(outcome.givenUp(), contest.openUntil(null)).at(Stage.WITHDRAWN);
    }

    Position contested(Deadline.LastDay decideBy) {
        return with(outcome, contest.lodged(decideBy)).at(Stage.CONTESTED);
    }

    Position contestOver() {
        return with(outcome, contest.openUntil(null)).rest();
    }

    private Position with(Outcome decided, Contest objection) {
        return new Position(intake, stage, identityUntil, asker, answer, decided, objection);
    }

    private Position at(Stage value) {
        return new Position(intake, value, identityUntil, asker, answer, outcome, contest);
    }

    /** Where the request stands if no objection is being dealt with. */
    private Position rest() {
        if (outcome.carryOut() != null) {
            return at(Stage.DECIDED);
        }
        return at(outcome.done() ? Stage.CARRIED_OUT : Stage.REFUSED);
    }

    @Override
    public String toString() {
        return "Position[" + intake.id() + ", " + stage + "]";
    }
}
