package nl.wijkkit.plan.familyplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.direction.Directorship;
import nl.wijkkit.plan.document.DocumentReference;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.subcase.SubCase;
import nl.wijkkit.plan.subcase.SubCaseId;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a family (<i>gezinsplan</i>): what the family wants to reach, who does what, and who directs.
 * <p>
 * A plan is the fold of its events. A command asks for a change; it is accepted and yields an event, or it is refused and
 * names the rule:
 * <pre>{@code
 * CommandResult<Plan> outcome = plan.decide(new Command(EventId.of("e-7"), now, worker, new GoalAdded(goal)));
 * }</pre>
 * A plan is opened, reopened, split and joined through a {@link PlanBook}, which sees to it that a family has at most one
 * active plan.
 * <p>
 * A plan is not a value in JSON, so that no stored copy can differ from what happened: store its events and read it from
 * them, by {@link History#read} and {@link History#replay}.
 * <p>
 * {@link #replay} folds a batch of events in one go and is the fast way to load a plan; {@link #apply} and {@link #decide}
 * copy the one collection that the event changes.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Plan {

    private final State state;

    private Plan(State state) {
        this.state = state;
    }

    /**
     * Obtains the plan that a whole history leads to.
     *
     * @param events  all the events of one plan in order, the opening first
     * @return the plan
     * @throws IllegalArgumentException if the first event does not open the plan, an event is of another plan, or an event
     *     changes something that was never added
     */
    public static Plan replay(Iterable<Event> events) {
        Iterator<Event> iterator = events.iterator();
        if (!iterator.hasNext()) {
            throw new IllegalArgumentException("expected a history that starts with the opening of a plan");
        }
        Folding folding = Folding.open(iterator.next());
        iterator.forEachRemaining(folding::apply);
        return new Plan(folding.state());
    }

    /**
     * Returns the plan after one more event that was accepted before.
     *
     * @param event  the event
     * @return the plan after it
     * @throws IllegalArgumentException if the event is of another plan, opens a plan, or changes something that was never
     *     added
     */
    public Plan apply(Event event) {
        return applyAll(List.of(event));
    }

    /**
     * Returns the plan after more events that were accepted before.
     *
     * @param events  the events, in order
     * @return the plan after them
     * @throws IllegalArgumentException if an event is of another plan, opens a plan, or changes something that was never
     *     added
     */
    public Plan applyAll(Iterable<Event> events) {
        Folding folding = new Folding(state);
        events.forEach(folding::apply);
        return new Plan(folding.state());
    }

    /**
     * Decides on a command that concerns this plan alone. Without acceptance nothing changes.
     *
     * @param command  what someone wants to change
     * @return the event and the plan after it, or the rule for which it was refused
     */
    public CommandResult<Plan> decide(Command command) {
        return Rules.isForTheBook(command.change())
                ? new CommandResult.Refused<>(Refusal.of(PlanRule.BOOK_DECIDES, ContentRules.thePlan()))
                : decideForBook(command);
    }

    CommandResult<Plan> decideForBook(Command command) {
        Folding folding = new Folding(state);
        Optional<Refusal> refusal = new Rules(folding).check(command.change());
        if (refusal.isPresent()) {
            return new CommandResult.Refused<>(refusal.get());
        }
        Event event = command.event(state.id());
        folding.apply(event);
        return new CommandResult.Accepted<>(List.of(event), new Plan(folding.state()));
    }

    /**
     * Tells which of these events would be refused if they happened to this plan now, one after the other. Each is applied
     * all the same before the next is looked at.
     *
     * @param events  events that were accepted elsewhere, in order
     * @return the refusals, in order
     * @throws IllegalArgumentException as {@link #applyAll}
     */
    public List<Objection> objections(List<Event> events) {
        Folding folding = new Folding(state);
        Rules rules = new Rules(folding);
        List<Objection> objections = new ArrayList<>();
        for (Event event : events) {
            rules.check(event.change()).ifPresent(refusal -> objections.add(new Objection(event, refusal)));
            folding.apply(event);
        }
        return List.copyOf(objections);
    }

    /**
     * Returns the plan's id.
     *
     * @return the id
     */
    public PlanId id() {
        return state.id();
    }

    /**
     * Returns whose plan this is.
     *
     * @return the family
     */
    public FamilyId family() {
        return state.family();
    }

    /**
     * Returns who drew the plan up first.
     *
     * @return the origin
     */
    public PlanOrigin origin() {
        return state.origin();
    }

    /**
     * Returns whether the plan runs.
     *
     * @return the status
     */
    public PlanStatus status() {
        return state.status();
    }

    /**
     * Returns the members of the family, in the order in which they became one.
     *
     * @return the members, at least one
     */
    public List<PersonId> members() {
        return state.members();
    }

    /**
     * Returns who directs the plan, or will direct it as the last hand-over says.
     *
     * @return the director
     */
    public Party director() {
        return state.directorships().get(state.directorships().size() - 1).director();
    }

    /**
     * Returns who directs the plan on a day: always one, from the day on which the plan was opened.
     *
     * @param day  the day
     * @return the director; empty only before the plan was opened
     */
    public Optional<Party> directorOn(LocalDate day) {
        return state.directorships().stream()
                .filter(directorship -> !directorship.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Directorship::director);
    }

    /**
     * Returns who directed the plan since when, and why it was handed over.
     *
     * @return the directorships in the order of the hand-overs, at least one
     */
    public List<Directorship> directorships() {
        return state.directorships();
    }

    /**
     * Returns who stands in for the director on a day.
     *
     * @param day  the day
     * @return the deputies, in the order of their appointment
     */
    public List<Party> deputiesOn(LocalDate day) {
        return state.deputyships().stream()
                .filter(deputyship -> deputyship.covers(day))
                .map(Deputyship::deputy)
                .toList();
    }

    /**
     * Returns who stands in for the director and when.
     *
     * @return the deputies with their periods, in the order of their appointment
     */
    public List<Deputyship> deputyships() {
        return state.deputyships();
    }

    /**
     * Returns the goals, in the order in which they were added.
     *
     * @return the goals
     */
    public List<Goal> goals() {
        return List.copyOf(state.goals().values());
    }

    /**
     * Returns a goal.
     *
     * @param id  its id
     * @return the goal; empty if this plan has no such goal
     */
    public Optional<Goal> goal(GoalId id) {
        return Optional.ofNullable(state.goals().get(id));
    }

    /**
     * Returns the actions, in the order in which they were added.
     *
     * @return the actions
     */
    public List<Action> actions() {
        return List.copyOf(state.actions().values());
    }

    /**
     * Returns an action.
     *
     * @param id  its id
     * @return the action; empty if this plan has no such action
     */
    public Optional<Action> action(ActionId id) {
        return Optional.ofNullable(state.actions().get(id));
    }

    /**
     * Returns the agreements, in the order in which they were made.
     *
     * @return the agreements
     */
    public List<Agreement> agreements() {
        return List.copyOf(state.agreements().values());
    }

    /**
     * Returns the decisions, in the order in which they were recorded.
     *
     * @return the decisions
     */
    public List<Decision> decisions() {
        return List.copyOf(state.decisions().values());
    }

    /**
     * Returns the evaluations, in the order in which they were recorded.
     *
     * @return the evaluations
     */
    public List<Evaluation> evaluations() {
        return List.copyOf(state.evaluations().values());
    }

    /**
     * Returns the contacts, in the order in which they were recorded.
     *
     * @return the contacts
     */
    public List<ContactMoment> contacts() {
        return List.copyOf(state.contacts().values());
    }

    /**
     * Returns how many conversations it took so far.
     *
     * @return the number of contacts in which people spoke with one another
     */
    public long conversations() {
        return state.contacts().values().stream()
                .filter(contact -> contact.kind().isConversation())
                .count();
    }

    /**
     * Returns the documents by reference, in the order in which they were added.
     *
     * @return the references
     */
    public List<DocumentReference> documents() {
        return List.copyOf(state.documents().values());
    }

    /**
     * Returns the sub-cases, in the order in which they were opened.
     *
     * @return the sub-cases
     */
    public List<SubCase> subCases() {
        return List.copyOf(state.subCases().values());
    }

    /**
     * Returns a sub-case.
     *
     * @param id  its id
     * @return the sub-case; empty if this plan has no such sub-case
     */
    public Optional<SubCase> subCase(SubCaseId id) {
        return Optional.ofNullable(state.subCases().get(id));
    }

    /**
     * Returns why the plan is closed, and what happens after.
     *
     * @return the closing; empty if the plan is not closed
     */
    public Optional<Closing> closing() {
        return Optional.ofNullable(state.closing());
    }

    /**
     * Returns the plan in which this one goes on since the families joined.
     *
     * @return the other plan; empty if this plan did not join another
     */
    public Optional<PlanId> joinedInto() {
        return Optional.ofNullable(state.joinedInto());
    }

    /**
     * Returns how many events led to this plan, for a store that guards against two writers.
     *
     * @return the number of events, from 1
     */
    public long revision() {
        return state.revision();
    }

    /**
     * Returns the last event that led to this plan.
     *
     * @return its id
     */
    public EventId lastEvent() {
        return state.lastEvent();
    }

    State state() {
        return state;
    }

    /**
     * Returns whether two plans hold the same and came about by the same number of events.
     *
     * @param other  the other object
     * @return true if they do
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Plan plan && state.equals(plan.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /**
     * Returns the id, the status and counts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Plan[" + state.id() + ", " + state.status() + ", revision=" + state.revision() + ", members="
                + state.members().size() + ", goals=" + state.goals().size() + ", actions="
                + state.actions().size() + "]";
    }
}
