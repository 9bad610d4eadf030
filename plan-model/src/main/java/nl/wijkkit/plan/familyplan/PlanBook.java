package nl.wijkkit.plan.familyplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.event.Carried;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.goal.GoalId;

/**
 * The plans of one or more families, for commands that concern more than one plan: opening, reopening, splitting, joining.
 * <p>
 * <b>What it guards.</b> Of the plans that it holds, at every moment:
 * <ul>
 * <li>a family has at most one active plan (<i>één gezin, één plan</i>);
 * <li>a plan id is used once, and a plan opens with a director who may direct it (<i>één regisseur</i>), who from then on is
 * replaced but never taken away;
 * <li>a split or a join changes both plans or neither, and everything goes on in one of them or in both: nothing is lost.
 * </ul>
 * <b>What it cannot guard.</b> It holds what you give it: a plan that you leave out cannot be seen. Load it with all plans of
 * the families that a command concerns, closed ones included, and store the events of an accepted command together, on
 * condition that none of these plans has another {@link Plan#revision} by then; otherwise load and decide again. Events that
 * were accepted elsewhere are not decided on again: after a merge, {@link #withMerged} refuses a second active plan, and the
 * merge itself tells what else is against the rules.
 * <p>
 * This class is immutable and thread-safe. A change copies the table of plans, so keep a book to the families at hand.
 */
public final class PlanBook {

    private static final PlanBook EMPTY = new PlanBook(Map.of());

    private final Map<PlanId, Plan> plans;

    private PlanBook(Map<PlanId, Plan> plans) {
        this.plans = plans;
    }

    /**
     * Obtains a book without plans.
     *
     * @return the book
     */
    public static PlanBook empty() {
        return EMPTY;
    }

    /**
     * Obtains a book of plans.
     *
     * @param plans  the plans
     * @return the book
     * @throws IllegalArgumentException if two plans have one id, or a family has two active plans
     */
    public static PlanBook of(Collection<Plan> plans) {
        Map<PlanId, Plan> byId = new LinkedHashMap<>();
        Set<FamilyId> active = new HashSet<>();
        for (Plan plan : plans) {
            if (byId.putIfAbsent(plan.id(), plan) != null) {
                throw new IllegalArgumentException("expected plans with different ids, got " + plan.id() + " twice");
            }
            if (plan.status() == PlanStatus.ACTIVE && !active.add(plan.family())) {
                throw new IllegalArgumentException(
                        "expected at most one active plan of a family, got more of family " + plan.family());
            }
        }
        return new PlanBook(Collections.unmodifiableMap(byId));
    }

    /**
     * Returns the plans, in the order in which they came in.
     *
     * @return the plans
     */
    public List<Plan> plans() {
        return List.copyOf(plans.values());
    }

    /**
     * Returns a plan.
     *
     * @param id  its id
     * @return the plan; empty if it is not in this book
     */
    public Optional<Plan> plan(PlanId id) {
        return Optional.ofNullable(plans.get(id));
    }

    /**
     * Returns the active plan of a family.
     *
     * @param family  the family
     * @return the plan; empty if the family has no active plan in this book
     */
    public Optional<Plan> activePlan(FamilyId family) {
        return plans.values().stream()
                .filter(plan ->
                        plan.status() == PlanStatus.ACTIVE && plan.family().equals(family))
                .findFirst();
    }

    /**
     * Decides on any command but those that have a method of their own; opens a plan, too.
     *
     * @param plan  the plan that should change, or the id of the plan to open
     * @param command  what someone wants to change
     * @return the event and the book after it, or the rule for which it was refused
     */
    public CommandResult<PlanBook> decide(PlanId plan, Command command) {
        if (command.change() instanceof CourseChange.PlanOpened opening) {
            return open(command.event(plan), opening);
        }
        Plan found = plans.get(plan);
        if (found == null) {
            return refused(PlanRule.PLAN_IS_KNOWN);
        }
        if (command.change() instanceof CourseChange.PlanReopened) {
            return activePlan(found.family())
                    .filter(active -> !active.id().equals(plan))
                    .<CommandResult<PlanBook>>map(active -> refused(PlanRule.ONE_ACTIVE_PLAN))
                    .orElseGet(() -> with(found.decideForBook(command)));
        }
        return with(found.decide(command));
    }

    /**
     * Splits a plan.
     *
     * @param split  how
     * @return one event of the plan that is split and the first event of the new plan, with the book after them; or the
     *     rule for which it was refused
     */
    public CommandResult<PlanBook> split(Split split) {
        Plan old = plans.get(split.plan());
        if (old == null) {
            return refused(PlanRule.PLAN_IS_KNOWN);
        }
        if (old.family().equals(split.newFamily())) {
            return refused(PlanRule.TWO_PLANS);
        }
        if (split.takenAlong().stream().anyMatch(id -> !isForAll(old, id))) {
            return refused(PlanRule.SPLIT_TAKES_ALONG);
        }
        Parting parting = new Parting(new Folding(old.state()), split.members(), split.takenAlong());
        Carried carried = parting.carried();
        Command leaving = new Command(
                split.leaving(),
                split.at(),
                split.by(),
                new CourseChange.PartLeft(split.newPlan(), split.on(), split.members(), parting.departed()));
        Event opening = new Event(
                split.opening(),
                split.newPlan(),
                split.at(),
                split.by(),
                new CourseChange.SplitOff(
                        split.plan(),
                        split.newFamily(),
                        split.origin(),
                        split.members(),
                        split.director(),
                        split.on(),
                        carried));
        return old.decideForBook(leaving)
                .fold(
                        (left, stayed) -> mayOpen(split.newPlan(), split.newFamily())
                                .or(() -> Rules.mayDirect(split.director(), split.members()))
                                .<CommandResult<PlanBook>>map(CommandResult.Refused::new)
                                .orElseGet(() -> {
                                    Plan opened = Plan.replay(List.of(opening));
                                    return new CommandResult.Accepted<>(
                                            List.of(left.get(0), opening),
                                            with(stayed).with(opened));
                                }),
                        CommandResult.Refused::new);
    }

    /**
     * Joins two plans.
     *
     * @param join  which
     * @return the last event of the plan that ends and one event of the plan that goes on, with the book after them; or
     *     the rule for which it was refused
     */
    public CommandResult<PlanBook> join(Join join) {
        Plan from = plans.get(join.from());
        Plan into = plans.get(join.into());
        if (from == null || into == null) {
            return refused(PlanRule.PLAN_IS_KNOWN);
        }
        if (from.id().equals(into.id()) || from.family().equals(into.family())) {
            return refused(PlanRule.TWO_PLANS);
        }
        Command ending =
                new Command(join.ending(), join.at(), join.by(), new CourseChange.JoinedInto(join.into(), join.on()));
        Command taking = new Command(
                join.taking(),
                join.at(),
                join.by(),
                new CourseChange.TookOver(
                        join.from(),
                        join.on(),
                        from.members().stream()
                                .filter(member -> !into.members().contains(member))
                                .toList(),
                        Luggage.of(from.state(), into.state())));
        return from.decideForBook(ending)
                .fold(
                        (ended, ends) -> into.decideForBook(taking)
                                .fold(
                                        (took, goesOn) -> {
                                            List<Event> events = new ArrayList<>(ended);
                                            events.addAll(took);
                                            return new CommandResult.Accepted<>(
                                                    events, with(ends).with(goesOn));
                                        },
                                        CommandResult.Refused::new),
                        CommandResult.Refused::new);
    }

    /**
     * Takes in events that were accepted elsewhere and merged with those of a plan in this book.
     *
     * @param merged  the plan that all its events lead to
     * @return the book with that plan in the place of the one with the same id; empty if its family has another active
     *     plan, for a person to close one of the two first
     */
    public Optional<PlanBook> withMerged(Plan merged) {
        boolean second = merged.status() == PlanStatus.ACTIVE
                && activePlan(merged.family())
                        .filter(active -> !active.id().equals(merged.id()))
                        .isPresent();
        return second ? Optional.empty() : Optional.of(with(merged));
    }

    private CommandResult<PlanBook> open(Event event, CourseChange.PlanOpened opening) {
        return mayOpen(event.plan(), opening.family())
                .or(() -> Rules.mayDirect(opening.director(), opening.members()))
                .<CommandResult<PlanBook>>map(CommandResult.Refused::new)
                .orElseGet(() -> new CommandResult.Accepted<>(List.of(event), with(Plan.replay(List.of(event)))));
    }

    private Optional<Refusal> mayOpen(PlanId id, FamilyId family) {
        return ContentRules.require(!plans.containsKey(id), PlanRule.PLAN_ID_IS_NEW, ContentRules.thePlan())
                .or(() -> ContentRules.require(
                        activePlan(family).isEmpty(), PlanRule.ONE_ACTIVE_PLAN, ContentRules.thePlan()));
    }

    private static boolean isForAll(Plan plan, GoalId id) {
        return plan.goal(id).map(goal -> goal.forWhom().isEmpty()).orElse(false);
    }

    private CommandResult<PlanBook> with(CommandResult<Plan> outcome) {
        return outcome.fold(
                (events, plan) -> new CommandResult.Accepted<>(events, with(plan)), CommandResult.Refused::new);
    }

    private PlanBook with(Plan plan) {
        Map<PlanId, Plan> changed = new LinkedHashMap<>(plans);
        changed.put(plan.id(), plan);
        return new PlanBook(Collections.unmodifiableMap(changed));
    }

    private static CommandResult<PlanBook> refused(PlanRule rule) {
        return new CommandResult.Refused<>(Refusal.of(rule, ContentRules.thePlan()));
    }

    /**
     * Returns the number of plans.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "PlanBook[plans=" + plans.size() + "]";
    }
}
