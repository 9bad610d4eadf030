package nl.wijkkit.plan.familyplan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.agreement.DecisionId;
import nl.wijkkit.plan.contact.ContactId;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.direction.Directorship;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.document.DocumentReference;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.evaluation.EvaluationId;
import nl.wijkkit.plan.event.Carried;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange.PlanOpened;
import nl.wijkkit.plan.event.CourseChange.SplitOff;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.Subject;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.subcase.SubCase;
import nl.wijkkit.plan.subcase.SubCaseId;
import org.jspecify.annotations.Nullable;

/**
 * A plan while events are applied to it: mutable, so that a batch of events copies nothing twice, and frozen into a plan
 * once at the end. It never leaves this package.
 * <p>
 * What each change does stands in {@link Applying}; here stands what it is done to.
 */
final class Folding {

    private final State start;
    private final Applying applying = new Applying(this);
    private long revision;
    private EventId lastEvent;

    PlanStatus status;

    @Nullable
    Closing closing;

    @Nullable
    PlanId joinedInto;

    final List<PersonId> members;
    final List<Directorship> directorships;
    final List<Deputyship> deputyships;
    final Shelf<GoalId, Goal> goals;
    final Shelf<ActionId, Action> actions;
    final Shelf<AgreementId, Agreement> agreements;
    final Shelf<DecisionId, Decision> decisions;
    final Shelf<EvaluationId, Evaluation> evaluations;
    final Shelf<ContactId, ContactMoment> contacts;
    final Shelf<DocumentId, DocumentReference> documents;
    final Shelf<SubCaseId, SubCase> subCases;
    final Shelf<Subject, Boolean> departed;

    Folding(State start) {
        this.start = start;
        revision = start.revision();
        lastEvent = start.lastEvent();
        status = start.status();
        closing = start.closing();
        joinedInto = start.joinedInto();
        members = new ArrayList<>(start.members());
        directorships = new ArrayList<>(start.directorships());
        deputyships = new ArrayList<>(start.deputyships());
        goals = new Shelf<>(start.goals());
        actions = new Shelf<>(start.actions());
        agreements = new Shelf<>(start.agreements());
        decisions = new Shelf<>(start.decisions());
        evaluations = new Shelf<>(start.evaluations());
        contacts = new Shelf<>(start.contacts());
        documents = new Shelf<>(start.documents());
        subCases = new Shelf<>(start.subCases());
        departed = new Shelf<>(start.departed());
    }

    /** Starts from the first event of a plan. */
    static Folding open(Event first) {
        Change change = first.change();
        if (change instanceof PlanOpened opened) {
            Directorship director = new Directorship(opened.director(), opened.on(), null);
            return new Folding(State.opened(
                    first.plan(), opened.family(), opened.origin(), opened.members(), director, first.id()));
        }
        if (change instanceof SplitOff split) {
            Directorship director = new Directorship(split.director(), split.on(), null);
            Folding folding = new Folding(
                    State.opened(first.plan(), split.family(), split.origin(), split.members(), director, first.id()));
            folding.take(split.carried());
            return folding;
        }
        throw new IllegalArgumentException("expected a history that starts with the opening of a plan");
    }

    PlanId id() {
        return start.id();
    }

    State state() {
        return new State(
                start.id(),
                start.family(),
                start.origin(),
                status,
                List.copyOf(members),
                List.copyOf(directorships),
                List.copyOf(deputyships),
                closing,
                joinedInto,
                goals.freeze(),
                actions.freeze(),
                agreements.freeze(),
                decisions.freeze(),
                evaluations.freeze(),
                contacts.freeze(),
                documents.freeze(),
                subCases.freeze(),
                departed.freeze(),
                revision,
                lastEvent);
    }

    /** Puts what another plan hands over on the shelves. */
    void take(Carried carried) {
        carried.goals().forEach(item -> goals.putNew(item.id(), item));
        carried.actions().forEach(item -> actions.putNew(item.id(), item));
        carried.agreements().forEach(item -> agreements.putNew(item.id(), item));
        carried.decisions().forEach(item -> decisions.putNew(item.id(), item));
        carried.evaluations().forEach(item -> evaluations.putNew(item.id(), item));
        carried.contacts().forEach(item -> contacts.putNew(item.id(), item));
        carried.documents().forEach(item -> documents.putNew(item.id(), item));
        carried.subCases().forEach(item -> subCases.putNew(item.id(), item));
    }

    Directorship lastDirectorship() {
        return directorships.get(directorships.size() - 1);
    }

    /**
     * Applies an event that was accepted. After a merge it may stand beside one that contradicts it; then the later of
     * the two holds.
     */
    void apply(Event event) {
        if (!event.plan().equals(start.id())) {
            throw new IllegalArgumentException(
                    "expected an event of plan " + start.id() + ", got one of plan " + event.plan());
        }
        event.change().fold(applying).isAt(event);
    }

    private void isAt(Event event) {
        revision++;
        lastEvent = event.id();
    }

    /**
     * Changes an item. One that went to another plan in a split is left alone, since it is no longer here.
     *
     * @throws IllegalArgumentException if the item never was in this plan
     */
    <K, V> void update(Shelf<K, V> shelf, K key, Subject.Kind kind, UnaryOperator<V> update) {
        V item = shelf.get(key);
        if (item != null) {
            shelf.put(key, update.apply(item));
        } else if (!departed.has(Subject.of(kind, key.toString()))) {
            throw new IllegalArgumentException("expected a history that adds every " + kind
                    + " before it changes it, but " + key + " was never added");
        }
    }
}
