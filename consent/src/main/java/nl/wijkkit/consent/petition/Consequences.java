package nl.wijkkit.consent.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.consent.retention.DestructionRequest;
import nl.wijkkit.consent.retention.Hold;
import nl.wijkkit.consent.rights.Findings;
import nl.wijkkit.consent.rights.Judgement;
import nl.wijkkit.consent.rights.PartFindings;
import nl.wijkkit.consent.rights.PartResult;
import nl.wijkkit.consent.rights.Result;
import nl.wijkkit.consent.rights.RightKind;
import nl.wijkkit.plan.terms.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What a request means for the data that it is about: whether their use is restricted, whether they may be destroyed, and
 * whether they must be.
 * <p>
 * This class is thread-safe.
 */
public final class Consequences {

    private Consequences() {}

    /**
     * Returns the restriction that follows from a request: an objection restricts until the interests are weighed, and from
     * then on if it is granted (AVG 18(1)(d), 21(1)); so does a correction for which that was asked (18(1)(a)); a request to
     * restrict does once it is granted.
     *
     * @param petition  the request
     * @return the restriction; empty if there is none
     */
    public static Optional<Restriction> restriction(Petition petition) {
        Position position = petition.position();
        if (position.stage() == Stage.WITHDRAWN) {
            return Optional.empty();
        }
        RightKind kind = petition.claim().kind();
        Judgement judgement = position.outcome().judgement();
        boolean meanwhile = kind == RightKind.OBJECTION || position.intake().restrictMeanwhile();
        LocalDate decided = position.outcome().on();
        if (judgement == null || decided == null) {
            return meanwhile
                    ? Optional.of(restriction(petition, interim(kind), petition.received(), null))
                    : Optional.empty();
        }
        boolean lasting =
                (kind == RightKind.OBJECTION || kind == RightKind.RESTRICTION) && judgement.result() != Result.REFUSED;
        if (lasting) {
            return Optional.of(restriction(petition, lasting(petition), petition.received(), null));
        }
        // until the person knows the answer, and through an objection against it
        return meanwhile
                ? Optional.of(restriction(
                        petition,
                        interim(kind),
                        petition.received(),
                        position.stage() == Stage.CONTESTED ? null : decided))
                : Optional.empty();
    }

    private static Restriction restriction(
            Petition petition, Restriction.Reason reason, LocalDate from, @Nullable LocalDate until) {
        return new Restriction(
                petition.claim().person(),
                petition.claim().origin(),
                petition.claim().category(),
                reason,
                from,
                until);
    }

    private static Restriction.Reason interim(RightKind kind) {
        return kind == RightKind.OBJECTION
                ? Restriction.Reason.OBJECTION_PENDING
                : Restriction.Reason.ACCURACY_CONTESTED;
    }

    private static Restriction.Reason lasting(Petition petition) {
        Findings found = Findings.NONE;
        for (PetitionEvent event : petition.history()) {
            Findings now = found;
            found = event.change() instanceof AnswerChange.Decided decided
                    ? first(decided.findings())
                    : event.change() instanceof ObjectionChange.Reconsidered again ? first(again.findings()) : now;
        }
        if (petition.claim().kind() == RightKind.OBJECTION
                || found.answer("objection-pending").orElse(false)) {
            return Restriction.Reason.OBJECTION_PENDING;
        }
        return found.answer("accuracy-contested").orElse(false)
                ? Restriction.Reason.ACCURACY_CONTESTED
                : Restriction.Reason.UNLAWFUL_PROCESSING;
    }

    private static Findings first(List<PartFindings> findings) {
        return findings.isEmpty() ? Findings.NONE : findings.get(0).findings();
    }

    /**
     * Returns the request to destroy one record, for its {@link nl.wijkkit.consent.retention.HeldRecord}.
     *
     * @param petition  the request
     * @param record  the id of the record
     * @return the request to destroy; empty if the petition asks something else, is not about the record or was withdrawn
     */
    public static Optional<DestructionRequest> destruction(Petition petition, String record) {
        if (petition.claim().kind() != RightKind.ERASURE
                || petition.stage() == Stage.WITHDRAWN
                || !petition.claim().parts().contains(record)) {
            return Optional.empty();
        }
        Optional<Result> result = petition.judgement()
                .flatMap(judgement -> judgement.parts().stream()
                        .filter(part -> part.part().equals(record))
                        .map(PartResult::result)
                        .findFirst());
        DestructionRequest.Answer answer;
        if (result.isEmpty()) {
            answer = DestructionRequest.Answer.OPEN;
        } else if (result.get() == Result.GRANTED) {
            answer = DestructionRequest.Answer.GRANTED;
        } else {
            answer = petition.stage() == Stage.CONTESTED
                    ? DestructionRequest.Answer.OPEN
                    : DestructionRequest.Answer.REFUSED;
        }
        return Optional.of(new DestructionRequest(petition.received(), answer));
    }

    /**
     * Returns why the records of a request may not be destroyed for now: as long as it runs or can be contested, someone may
     * need them; a restriction that was granted keeps them.
     *
     * @param petition  the request
     * @return the hold; empty if there is none, and for a request to destroy
     */
    public static Optional<Hold> hold(Petition petition) {
        RightKind kind = petition.claim().kind();
        if (kind == RightKind.ERASURE || petition.stage() == Stage.WITHDRAWN) {
            return Optional.empty();
        }
        boolean limits = kind == RightKind.OBJECTION || kind == RightKind.RESTRICTION;
        Hold.Reason reason = limits ? Hold.Reason.OBJECTION : Hold.Reason.ACCESS_REQUEST;
        boolean lasting = kind == RightKind.RESTRICTION
                && petition.judgement()
                        .filter(judgement -> judgement.result() != Result.REFUSED)
                        .isPresent();
        if (petition.isOpen() || lasting) {
            return Optional.of(new Hold(reason, petition.received(), null));
        }
        return petition.contestableUntil()
                .filter(Deadline.LastDay.class::isInstance)
                .map(Deadline.LastDay.class::cast)
                .map(last -> new Hold(reason, petition.received(), last.day().plusDays(1)));
    }
}
