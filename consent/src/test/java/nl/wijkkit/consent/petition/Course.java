package nl.wijkkit.consent.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rights.Claim;
import nl.wijkkit.consent.rights.Claims;
import nl.wijkkit.consent.rights.Findings;
import nl.wijkkit.consent.rights.Holder;
import nl.wijkkit.consent.rights.Judge;
import nl.wijkkit.consent.rights.Judgement;
import nl.wijkkit.consent.rights.PartFindings;
import nl.wijkkit.consent.rights.Remedy;
import nl.wijkkit.consent.rights.Result;
import nl.wijkkit.consent.rights.RightKind;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.TermCourse;
import nl.wijkkit.plan.terms.Terms;

/** A petition and steps with it, as tests take them. */
final class Course {

    static final Judge JUDGE = Judge.dutch();
    static final Terms TERMS = Terms.dutch();
    static final Party WORKER = Party.worker("w-1");
    static final Party RESIDENT = Party.citizen(Claims.PERSON);
    static final FreeText WORDS = FreeText.of("secret words");

    private int number;
    private Petition petition;

    private Course(Petition petition) {
        this.petition = petition;
    }

    static Course open(Claim claim, LocalDate day) {
        return open(claim, day, Holder.ADMINISTRATIVE_BODY, false);
    }

    static Course open(Claim claim, LocalDate day, Holder holder, boolean restrict) {
        return new Course(Petition.open(
                new PetitionEvent(
                        EventId.of("e-0"),
                        PetitionId.of("petition-1"),
                        at(day),
                        RESIDENT,
                        new IntakeChange.Opened(claim, holder, WORDS, restrict)),
                JUDGE,
                TERMS));
    }

    static Course open(RightKind kind, Law law, LocalDate day) {
        return open(Claims.own(kind, law, Claims.subject(45)), day);
    }

    static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Terms.AMSTERDAM).toInstant();
    }

    Petition petition() {
        return petition;
    }

    PetitionOutcome tries(LocalDate day, Party by, PetitionChange change) {
        PetitionOutcome outcome = petition.decide(
                new PetitionEvent(EventId.of("e-" + ++number), petition.id(), at(day), by, change), JUDGE, TERMS);
        outcome.<Void>fold(
                accepted -> {
                    petition = accepted.next();
                    return null;
                },
                refused -> null);
        return outcome;
    }

    Course does(LocalDate day, PetitionChange change) {
        tries(day, change instanceof IntakeChange.Withdrawn ? RESIDENT : WORKER, change)
                .orElseThrow();
        return this;
    }

    PetitionRule refusal(LocalDate day, Party by, PetitionChange change) {
        return tries(day, by, change)
                .fold(
                        accepted -> {
                            throw new AssertionError("expected a refusal");
                        },
                        PetitionRefusal::rule);
    }

    Course takenUp(LocalDate day) {
        return does(day, new IntakeChange.TakenUp(Facts.none()));
    }

    Findings clear() {
        return Claims.clear(petition.claim().kind(), petition.claim().origin());
    }

    AnswerChange.Decided decision(LocalDate day, Findings findings) {
        List<PartFindings> all = petition.claim().parts().stream()
                .map(part -> new PartFindings(part, findings))
                .toList();
        Judgement judgement =
                JUDGE.judge(petition.claim(), day, petition.asker().orElse(Facts.none()), all);
        return new AnswerChange.Decided(
                all, judgement, judgement.result() == Result.GRANTED ? List.of() : remedies(), WORDS);
    }

    ObjectionChange.Reconsidered again(LocalDate day, Findings findings) {
        AnswerChange.Decided decided = decision(day, findings);
        return new ObjectionChange.Reconsidered(decided.findings(), decided.judgement(), WORDS);
    }

    List<String> remedies() {
        return JUDGE.table().remedies(petition.holder()).stream()
                .map(Remedy::id)
                .toList();
    }

    Course decided(LocalDate day, Findings findings) {
        return does(day, decision(day, findings));
    }

    IntakeChange.Extended extension(LocalDate day) {
        Deadline.LastDay running = (Deadline.LastDay) petition.answerBy();
        var rule = JUDGE.table()
                .right(petition.claim().kind(), petition.claim().origin())
                .extensionIfAny()
                .orElseThrow();
        return new IntakeChange.Extended(
                ExtensionGround.COMPLEXITY,
                WORDS,
                TERMS.deadline(TermCourse.start(running.rule(), running.event()).extend(rule, day)));
    }

    static AnswerChange.RecipientsTold told() {
        return new AnswerChange.RecipientsTold(List.of(PartyId.of("school-1")), null);
    }

    LocalDate last(Task task) {
        return deadline(task).lastDay(Terms.AMSTERDAM).orElseThrow();
    }

    Deadline deadline(Task task) {
        return Objects.requireNonNull(petition.deadlines().get(task), "deadline");
    }

    ObjectionChange.Postponed postponement(LocalDate day) {
        Deadline.LastDay running = (Deadline.LastDay) deadline(Task.RECONSIDER);
        return new ObjectionChange.Postponed(TERMS.deadline(TermCourse.start(running.rule(), running.event())
                .extend(JUDGE.table().objection().postponement(), day)));
    }
}
