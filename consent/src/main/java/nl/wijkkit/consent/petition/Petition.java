package nl.wijkkit.consent.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rights.Claim;
import nl.wijkkit.consent.rights.Holder;
import nl.wijkkit.consent.rights.Judge;
import nl.wijkkit.consent.rights.Judgement;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.Terms;

/**
 * A request of a person concerned, and where it stands: the fold of its events. Nothing is overwritten and nothing is
 * deleted. It is open as long as there is something to do, and then there is a deadline for it.
 * <pre>{@code
 * Petition petition = Petition.open(opening, judge, terms);
 * PetitionOutcome outcome = petition.decide(event, judge, terms);
 * petition.deadlines().get(Task.ANSWER).explanation();
 * }</pre>
 * This class is immutable and thread-safe, and prints ids, codes and counts only.
 */
public final class Petition {

    private final List<PetitionEvent> history;
    private final Position position;

    private Petition(List<PetitionEvent> history, Position position) {
        this.history = List.copyOf(history);
        this.position = position;
    }

    /**
     * Obtains a request that has just come in.
     *
     * @param opening  an event whose change is {@link IntakeChange.Opened}
     * @param judge  says what follows from the law
     * @param terms  counts terms
     * @return the petition
     * @throws IllegalArgumentException if the event does not open
     */
    public static Petition open(PetitionEvent opening, Judge judge, Terms terms) {
        return new Petition(List.of(opening), Applying.open(opening, judge, terms));
    }

    /**
     * Obtains the request that a whole history leads to. The events were accepted before and are not checked again.
     *
     * @param events  all the events of one request in order, the opening first
     * @param judge  says what follows from the law
     * @param terms  counts terms
     * @return the petition
     * @throws IllegalArgumentException if the first event does not open, another one does, or an event is of another request
     */
    public static Petition replay(Iterable<PetitionEvent> events, Judge judge, Terms terms) {
        Iterator<PetitionEvent> iterator = events.iterator();
        if (!iterator.hasNext()) {
            throw new IllegalArgumentException("expected a history that starts with the opening of a request");
        }
        PetitionEvent opening = iterator.next();
        List<PetitionEvent> history = new ArrayList<>(List.of(opening));
        Position position = Applying.open(opening, judge, terms);
        while (iterator.hasNext()) {
            PetitionEvent event = iterator.next();
            history.add(event);
            position = Applying.apply(position, event, judge, terms);
        }
        return new Petition(history, position);
    }

    /**
     * Decides on a step. Without acceptance nothing changes; the very same event twice is accepted once.
     *
     * @param event  what someone wants to happen
     * @param judge  says what follows from the law
     * @param terms  counts terms
     * @return the petition after it, or the rule for which it was refused
     */
    public PetitionOutcome decide(PetitionEvent event, Judge judge, Terms terms) {
        for (PetitionEvent earlier : history) {
            if (earlier.id().equals(event.id())) {
                return earlier.equals(event)
                        ? new PetitionOutcome.Accepted(this, true)
                        : refused(PetitionRule.EVENT_ID_IS_NEW);
            }
        }
        if (!event.petition().equals(id())) {
            return refused(PetitionRule.SAME_PETITION);
        }
        if (event.at().isBefore(history.get(history.size() - 1).at())) {
            return refused(PetitionRule.MOMENTS_IN_ORDER);
        }
        Optional<PetitionRule> broken = new Rules(position, event, judge, terms).check();
        if (broken.isPresent()) {
            return refused(broken.get());
        }
        List<PetitionEvent> next = new ArrayList<>(history);
        next.add(event);
        return new PetitionOutcome.Accepted(new Petition(next, Applying.apply(position, event, judge, terms)), false);
    }

    private PetitionOutcome refused(PetitionRule rule) {
        return new PetitionOutcome.Refused(new PetitionRefusal(rule, id(), stage()));
    }

    Position position() {
        return position;
    }

    /**
     * Returns which request this is.
     *
     * @return its id
     */
    public PetitionId id() {
        return position.intake().id();
    }

    /**
     * Returns what is asked, and by whom.
     *
     * @return the claim
     */
    public Claim claim() {
        return position.intake().claim();
    }

    /**
     * Returns who keeps the data and decides.
     *
     * @return the holder
     */
    public Holder holder() {
        return position.intake().holder();
    }

    /**
     * Returns the request in the person's own words.
     *
     * @return the words; empty if there are none
     */
    public Optional<FreeText> wish() {
        return Optional.ofNullable(position.intake().wish());
    }

    /**
     * Returns when the request came in.
     *
     * @return the day, from which the terms are counted
     */
    public LocalDate received() {
        return position.intake().received();
    }

    /**
     * Returns how far the request has come.
     *
     * @return the stage
     */
    public Stage stage() {
        return position.stage();
    }

    /**
     * Returns the circumstances of the asker.
     *
     * @return the facts; empty until the request was taken up
     */
    public Optional<Facts> asker() {
        return Optional.ofNullable(position.asker());
    }

    /**
     * Returns by when the person must have been answered.
     *
     * @return the last day, with how it came about
     */
    public Deadline answerBy() {
        return position.answer();
    }

    /**
     * Returns what follows from the law, as it was decided last.
     *
     * @return the judgement; empty until it was decided
     */
    public Optional<Judgement> judgement() {
        return Optional.ofNullable(position.outcome().judgement());
    }

    /**
     * Returns until when the person can lodge an objection.
     *
     * @return the last day; empty if no objection is open
     */
    public Optional<Deadline> contestableUntil() {
        return Optional.ofNullable(
                position.contest().lodged() ? null : position.contest().open());
    }

    /**
     * Returns what must be done yet and by when.
     *
     * @return the deadlines by task; empty exactly if the request has ended
     */
    public Map<Task, Deadline> deadlines() {
        Map<Task, Deadline> open = new EnumMap<>(Task.class);
        if (position.stage().beforeDecision()) {
            open.put(Task.ANSWER, position.answer());
        }
        Deadline carryOut = position.outcome().carryOut();
        if (carryOut != null) {
            open.put(Task.CARRY_OUT, carryOut);
        }
        Deadline reconsider = position.contest().reconsider();
        if (reconsider != null) {
            open.put(Task.RECONSIDER, reconsider);
        }
        return Collections.unmodifiableMap(open);
    }

    /**
     * Returns whether something must be done yet.
     *
     * @return false if the request has ended
     */
    public boolean isOpen() {
        return !deadlines().isEmpty();
    }

    /**
     * Returns whether those who received the data must be told yet (AVG 19).
     *
     * @return true if they must
     */
    public boolean mustTellRecipients() {
        return position.outcome().recipientsDue();
    }

    /**
     * Returns all that happened.
     *
     * @return the events in order, at least the opening
     */
    public List<PetitionEvent> history() {
        return history;
    }

    /**
     * Returns id, stage and number of events.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Petition[" + id() + ", " + stage() + ", " + history.size() + " events]";
    }
}
