package nl.wijkkit.consent.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rights.Claim;
import nl.wijkkit.consent.rights.Judge;
import nl.wijkkit.consent.rights.Judgement;
import nl.wijkkit.consent.rights.PartFindings;
import nl.wijkkit.consent.rights.Remedy;
import nl.wijkkit.consent.rights.Result;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.TermCourse;
import nl.wijkkit.plan.terms.TermRule;
import nl.wijkkit.plan.terms.Terms;
import org.jspecify.annotations.Nullable;

/** Checks a step against the stage, the terms and the law. */
final class Rules implements PetitionChange.Cases<Optional<PetitionRule>> {

    private static final Optional<PetitionRule> FINE = Optional.empty();
    private static final FactKey VERIFIED = FactKey.of("request_verified");

    private final Position position;
    private final PetitionEvent event;
    private final LocalDate day;
    private final Judge judge;
    private final Terms terms;

    Rules(Position position, PetitionEvent event, Judge judge, Terms terms) {
        this.position = position;
        this.event = event;
        this.day = event.at().atZone(terms.zone()).toLocalDate();
        this.judge = judge;
        this.terms = terms;
    }

    Optional<PetitionRule> check() {
        return event.change().fold(this);
    }

    private static Optional<PetitionRule> unless(boolean fine, PetitionRule rule) {
        return fine ? FINE : Optional.of(rule);
    }

    private boolean is(Stage... stages) {
        return List.of(stages).contains(position.stage());
    }

    private boolean byWorker() {
        return event.by().kind() == Party.Kind.WORKER;
    }

    @Override
    public Optional<PetitionRule> opened(IntakeChange.Opened change) {
        return Optional.of(PetitionRule.OPENS_ONCE);
    }

    @Override
    public Optional<PetitionRule> identityAsked(IntakeChange.IdentityAsked change) {
        if (!is(Stage.RECEIVED)) {
            return Optional.of(PetitionRule.STEP_IS_ALLOWED);
        }
        return unless(
                change.until().isAfter(day)
                        && !change.until().isAfter(position.answer().day()),
                PetitionRule.IDENTITY_WITHIN_TERM);
    }

    @Override
    public Optional<PetitionRule> takenUp(IntakeChange.TakenUp change) {
        boolean late = is(Stage.CONTESTED) && position.asker() == null;
        if (!is(Stage.RECEIVED, Stage.IDENTITY_ASKED) && !late) {
            return Optional.of(PetitionRule.STEP_IS_ALLOWED);
        }
        if (FactValue.Flag.of(false).equals(change.asker().find(VERIFIED))) {
            return Optional.of(PetitionRule.IDENTITY_IS_ESTABLISHED);
        }
        return unless(
                judge.standing(position.intake().claim(), day, change.asker()).isEvaluated(),
                PetitionRule.FACTS_ARE_KNOWN);
    }

    @Override
    public Optional<PetitionRule> extended(IntakeChange.Extended change) {
        if (!position.stage().beforeDecision()) {
            return Optional.of(PetitionRule.STEP_IS_ALLOWED);
        }
        TermRule extension = judge.table()
                .right(
                        position.intake().claim().kind(),
                        position.intake().claim().origin())
                .extension();
        return longer(position.answer(), extension, change.deadline());
    }

    private Optional<PetitionRule> longer(
            Deadline.@Nullable LastDay running, @Nullable TermRule extension, Deadline next) {
        if (running == null || extension == null || !running.changes().isEmpty()) {
            return Optional.of(PetitionRule.EXTENDED_ONCE_IN_TIME);
        }
        TermCourse course = TermCourse.start(running.rule(), running.event()).extend(extension, day);
        if (!terms.canBe(course)) {
            return Optional.of(PetitionRule.EXTENDED_ONCE_IN_TIME);
        }
        return unless(terms.deadline(course).equals(next), PetitionRule.TERM_FOLLOWS);
    }

    @Override
    public Optional<PetitionRule> decided(AnswerChange.Decided change) {
        Optional<PetitionRule> broken = is(Stage.IDENTITY_ASKED)
                ? withoutIdentity(change.judgement())
                : is(Stage.IN_HAND)
                        ? outcome(change.findings(), change.judgement())
                        : Optional.of(
                                is(Stage.RECEIVED)
                                        ? PetitionRule.IDENTITY_IS_ESTABLISHED
                                        : PetitionRule.STEP_IS_ALLOWED);
        if (broken.isPresent()) {
            return broken;
        }
        List<String> remedies = judge.table().remedies(position.intake().holder()).stream()
                .map(Remedy::id)
                .toList();
        return unless(
                change.judgement().result() == Result.GRANTED
                        || change.remedies().equals(remedies),
                PetitionRule.REMEDIES_ARE_TOLD);
    }

    private Optional<PetitionRule> withoutIdentity(Judgement judgement) {
        if (!byWorker()) {
            return Optional.of(PetitionRule.PERSON_DECIDES);
        }
        LocalDate until = position.identityUntil();
        if (until == null || !day.isAfter(until)) {
            return Optional.of(PetitionRule.IDENTITY_TIME_IS_OVER);
        }
        return unless(
                judge.withoutIdentity(position.intake().claim(), day).equals(judgement), PetitionRule.OUTCOME_FOLLOWS);
    }

    private Optional<PetitionRule> outcome(List<PartFindings> findings, Judgement judgement) {
        if (!byWorker()) {
            return Optional.of(PetitionRule.PERSON_DECIDES);
        }
        Claim claim = position.intake().claim();
        Facts asker = Objects.requireNonNull(position.asker(), "asker");
        if (judge.standing(claim, day, asker).isPermitted()
                && !judge.missing(claim, findings).isEmpty()) {
            return Optional.of(PetitionRule.POINTS_ARE_ESTABLISHED);
        }
        return unless(judge.judge(claim, day, asker, findings).equals(judgement), PetitionRule.OUTCOME_FOLLOWS);
    }

    @Override
    public Optional<PetitionRule> recipientsTold(AnswerChange.RecipientsTold change) {
        return unless(position.outcome().recipientsDue(), PetitionRule.STEP_IS_ALLOWED);
    }

    @Override
    public Optional<PetitionRule> carriedOut(AnswerChange.CarriedOut change) {
        if (position.outcome().carryOut() == null) {
            return Optional.of(PetitionRule.STEP_IS_ALLOWED);
        }
        return unless(!position.outcome().recipientsDue(), PetitionRule.RECIPIENTS_ARE_TOLD);
    }

    @Override
    public Optional<PetitionRule> withdrawn(IntakeChange.Withdrawn change) {
        if (!position.stage().beforeDecision() && !is(Stage.DECIDED, Stage.CONTESTED)) {
            return Optional.of(PetitionRule.STEP_IS_ALLOWED);
        }
        Party.Kind kind = event.by().kind();
        return unless(kind == Party.Kind.CITIZEN || kind == Party.Kind.NETWORK, PetitionRule.ASKER_WITHDRAWS);
    }

    @Override
    public Optional<PetitionRule> contested(ObjectionChange.Contested change) {
        if (!is(Stage.DECIDED, Stage.CARRIED_OUT, Stage.REFUSED)) {
            return Optional.of(PetitionRule.STEP_IS_ALLOWED);
        }
        Deadline.LastDay open = position.contest().open();
        return unless(
                open != null && !position.contest().lodged() && (change.excuse() != null || !day.isAfter(open.day())),
                PetitionRule.CONTESTED_IN_TIME);
    }

    @Override
    public Optional<PetitionRule> postponed(ObjectionChange.Postponed change) {
        if (!is(Stage.CONTESTED)) {
            return Optional.of(PetitionRule.STEP_IS_ALLOWED);
        }
        return longer(position.contest().reconsider(), judge.table().objection().postponement(), change.deadline());
    }

    @Override
    public Optional<PetitionRule> reconsidered(ObjectionChange.Reconsidered change) {
        if (!is(Stage.CONTESTED)) {
            return Optional.of(PetitionRule.STEP_IS_ALLOWED);
        }
        // after a refusal for a missing identity, the asker may have been identified since
        return position.asker() == null
                ? withoutIdentity(change.judgement())
                : outcome(change.findings(), change.judgement());
    }
}
