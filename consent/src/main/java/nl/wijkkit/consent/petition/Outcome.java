package nl.wijkkit.consent.petition;

import java.time.LocalDate;
import nl.wijkkit.consent.rights.Judgement;
import nl.wijkkit.plan.terms.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, and what is left to do of it.
 *
 * @param judgement  what follows from the law; null until it was decided
 * @param on  the day on which it was decided; null until then
 * @param carryOut  by when what was decided must be done; null if nothing is left to do
 * @param done  whether something that was decided has been done
 * @param recipientsDue  whether those who received the data must be told yet
 */
record Outcome(
        @Nullable Judgement judgement,
        @Nullable LocalDate on,
        @Nullable Deadline carryOut,
        boolean done,
        boolean recipientsDue) {

    static final Outcome NONE = new Outcome(null, null, null, false, false);

    Outcome judged(Judgement value, LocalDate day, @Nullable Deadline todo) {
        return new Outcome(value, day, todo, done, todo != null && Applying.notifies(value));
    }

    Outcome recipientsTold() {
        return new Outcome(judgement, on, carryOut, done, false);
    }

    Outcome finished() {
        return new Outcome(judgement, on, null, true, false);
    }

    Outcome givenUp() {
        return new Outcome(judgement, on, null, done, false);
    }

    @Override
    public String toString() {
        return "Outcome[done=" + done + "]";
    }
}
