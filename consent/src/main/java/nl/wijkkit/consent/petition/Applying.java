package nl.wijkkit.consent.petition;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkkit.consent.rights.Holder;
import nl.wijkkit.consent.rights.Judge;
import nl.wijkkit.consent.rights.Judgement;
import nl.wijkkit.consent.rights.ObjectionTerms;
import nl.wijkkit.consent.rights.Result;
import nl.wijkkit.consent.rights.Right;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.plan.terms.Terms;

/** Applies one accepted event to where a request stands. */
final class Applying implements PetitionChange.Cases<Position> {

    private static final Duty NOTIFY = Duty.of("NOTIFY_RECIPIENTS");

    private final Position before;
    private final Instant at;
    private final LocalDate day;
    private final Judge judge;
    private final Terms terms;

    private Applying(Position before, Instant at, Judge judge, Terms terms) {
        this.before = before;
        this.at = at;
        this.day = at.atZone(terms.zone()).toLocalDate();
        this.judge = judge;
        this.terms = terms;
    }

    static boolean notifies(Judgement judgement) {
        return judgement.duties().contains(NOTIFY);
    }

    static Position open(PetitionEvent event, Judge judge, Terms terms) {
        if (!(event.change() instanceof IntakeChange.Opened opened)) {
            throw new IllegalArgumentException("expected the opening of a request, got " + event.change());
        }
        LocalDate received = event.at().atZone(terms.zone()).toLocalDate();
        Right right = judge.table().right(opened.claim().kind(), opened.claim().origin());
        return Position.received(
                new Intake(
                        event.petition(),
                        opened.claim(),
                        opened.holder(),
                        opened.wish(),
                        opened.restrictMeanwhile(),
                        received),
                terms.lastDay(right.answer(), received));
    }

    static Position apply(Position before, PetitionEvent event, Judge judge, Terms terms) {
        if (!event.petition().equals(before.intake().id())) {
            throw new IllegalArgumentException("expected an event of the same request");
        }
        return event.change().fold(new Applying(before, event.at(), judge, terms));
    }

    private Right right() {
        return judge.table()
                .right(before.intake().claim().kind(), before.intake().claim().origin());
    }

    private static Deadline.LastDay lastDay(Deadline deadline) {
        if (deadline instanceof Deadline.LastDay last) {
            return last;
        }
        throw new IllegalArgumentException("expected a last day");
    }

    @Override
    public Position opened(IntakeChange.Opened change) {
        throw new IllegalArgumentException("expected a request to open once");
    }

    @Override
    public Position identityAsked(IntakeChange.IdentityAsked change) {
        return before.identityUntil(change.until());
    }

    @Override
    public Position takenUp(IntakeChange.TakenUp change) {
        return before.asker(change.asker());
    }

    @Override
    public Position extended(IntakeChange.Extended change) {
        return before.answer(lastDay(change.deadline()));
    }

    @Override
    public Position decided(AnswerChange.Decided change) {
        Judgement outcome = change.judgement();
        Deadline todo = null;
        if (before.leavesSomethingToDo(outcome)) {
            TermRule own = right().carryOut();
            todo = own == null
                    ? before.answer()
                    : terms.lastDay(own, before.intake().received());
        }
        boolean open = outcome.result() != Result.GRANTED && before.intake().holder() == Holder.ADMINISTRATIVE_BODY;
        Deadline.LastDay objection =
                open ? terms.lastDay(judge.table().objection().term(), day) : null;
        return before.judged(outcome, day, todo, objection);
    }

    @Override
    public Position recipientsTold(AnswerChange.RecipientsTold change) {
        return before.recipientsTold();
    }

    @Override
    public Position carriedOut(AnswerChange.CarriedOut change) {
        return before.finished();
    }

    @Override
    public Position withdrawn(IntakeChange.Withdrawn change) {
        return before.stage() == Stage.CONTESTED ? before.contestOver() : before.withdrawn();
    }

    /** The term runs from the end of the term for objecting, or from the objection if that came later. */
    @Override
    public Position contested(ObjectionChange.Contested change) {
        ObjectionTerms objection = judge.table().objection();
        Deadline.LastDay open = before.contest().open();
        LocalDate from = open == null || day.isAfter(open.day()) ? day : open.day();
        return before.contested(terms.lastDay(objection.reconsideration(), from));
    }

    @Override
    public Position postponed(ObjectionChange.Postponed change) {
        return before.contested(lastDay(change.deadline()));
    }

    /** What is granted now must be done at once; what was granted before and is the same keeps its term. */
    @Override
    public Position reconsidered(ObjectionChange.Reconsidered change) {
        Judgement outcome = change.judgement();
        Judgement earlier = before.outcome().judgement();
        boolean same = earlier != null
                && earlier.parts().equals(outcome.parts())
                && earlier.duties().equals(outcome.duties());
        if (same) {
            return before.contestOver();
        }
        Deadline todo = before.leavesSomethingToDo(outcome)
                ? terms.deadline(judge.table().objection().carryOut(), at)
                : null;
        return before.judged(outcome, day, todo, null);
    }
}
