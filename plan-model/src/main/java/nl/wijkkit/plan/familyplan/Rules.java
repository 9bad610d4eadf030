package nl.wijkkit.plan.familyplan;

import java.util.List;
import java.util.Optional;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.direction.Directorship;
import nl.wijkkit.plan.event.Carried;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.DirectionChange;
import nl.wijkkit.plan.event.Subject;
import nl.wijkkit.plan.event.Subject.Kind;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.subcase.SubCase;

/** The rules of one plan: those for its content, and here those for its course and its direction. */
final class Rules extends ContentRules {

    Rules(Folding plan) {
        super(plan);
    }

    Optional<Refusal> check(Change change) {
        return change.fold(this);
    }

    /** Whether a change concerns more than one plan, so that only the plan book can decide on it. */
    static boolean isForTheBook(Change change) {
        return change instanceof CourseChange.PlanOpened
                || change instanceof CourseChange.SplitOff
                || change instanceof CourseChange.PartLeft
                || change instanceof CourseChange.JoinedInto
                || change instanceof CourseChange.TookOver
                || change instanceof CourseChange.PlanReopened;
    }

    /** Whether someone may direct a plan of these members. */
    static Optional<Refusal> mayDirect(Party party, List<PersonId> members) {
        Subject director = Subject.of(Kind.DIRECTOR, "this");
        return require(Directorship.isOpenTo(party.kind()), PlanRule.DIRECTOR_MAY_DIRECT, director)
                .or(() -> require(
                        party.person().map(members::contains).orElse(true), PlanRule.MEMBER_IS_KNOWN, director));
    }

    private static Subject theDirector() {
        return Subject.of(Kind.DIRECTOR, "this");
    }

    private static Subject member(PersonId person) {
        return Subject.of(Kind.MEMBER, person.value());
    }

    // course

    @Override
    public Optional<Refusal> planOpened(CourseChange.PlanOpened change) {
        return Optional.of(Refusal.of(PlanRule.PLAN_OPENS_ONCE, thePlan()));
    }

    @Override
    public Optional<Refusal> splitOff(CourseChange.SplitOff change) {
        return Optional.of(Refusal.of(PlanRule.PLAN_OPENS_ONCE, thePlan()));
    }

    @Override
    public Optional<Refusal> partLeft(CourseChange.PartLeft change) {
        return active().or(() -> members(change.members()))
                .or(() -> change.members().stream()
                        .map(this::leaves)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> require(change.members().size() < plan.members.size(), PlanRule.MEMBER_STAYS, thePlan()))
                .or(() -> require(
                        new Parting(plan, change.members(), List.of())
                                .departed()
                                .equals(change.departed()),
                        PlanRule.SPLIT_WITHOUT_LOSS,
                        change.members().stream().map(Rules::member).toArray(Subject[]::new)));
    }

    @Override
    public Optional<Refusal> joinedInto(CourseChange.JoinedInto change) {
        return active();
    }

    @Override
    public Optional<Refusal> tookOver(CourseChange.TookOver change) {
        Carried carried = change.carried();
        return active().or(() -> change.members().stream()
                        .map(this::isNew)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> require(
                        carried.goals().stream().noneMatch(item -> plan.goals.has(item.id())),
                        PlanRule.GOAL_IS_NEW,
                        thePlan()))
                .or(() -> require(
                        carried.actions().stream().noneMatch(item -> plan.actions.has(item.id())),
                        PlanRule.ACTION_IS_NEW,
                        thePlan()));
    }

    @Override
    public Optional<Refusal> memberJoined(CourseChange.MemberJoined change) {
        return active().or(() -> isNew(change.person()));
    }

    @Override
    public Optional<Refusal> memberLeft(CourseChange.MemberLeft change) {
        PersonId person = change.person();
        return active().or(() -> members(List.of(person)))
                .or(() -> leaves(person))
                .or(() -> require(plan.members.size() > 1, PlanRule.MEMBER_STAYS, thePlan()))
                .or(() -> require(
                        plan.goals.values().stream()
                                .noneMatch(goal -> goal.status() == GoalStatus.OPEN
                                        && goal.forWhom().contains(person)),
                        PlanRule.MEMBER_HAS_NO_OPEN_GOAL,
                        member(person)));
    }

    @Override
    public Optional<Refusal> planClosed(CourseChange.PlanClosed change) {
        List<Subject> openGoals = plan.goals.values().stream()
                .filter(goal -> goal.status() == GoalStatus.OPEN)
                .map(Goal::id)
                .map(id -> Subject.of(Kind.GOAL, id.value()))
                .toList();
        List<Subject> openCases = plan.subCases.values().stream()
                .filter(subCase -> subCase.status().isOpen())
                .map(SubCase::id)
                .map(id -> Subject.of(Kind.SUB_CASE, id.value()))
                .toList();
        boolean forItsGoals = change.closing().reason() == Closing.Reason.GOALS_REACHED;
        return active().or(() -> forItsGoals && !openGoals.isEmpty()
                        ? Optional.of(new Refusal(PlanRule.CLOSING_GOALS, openGoals))
                        : Optional.empty())
                .or(() -> openCases.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Refusal(PlanRule.CLOSING_SUB_CASES, openCases)));
    }

    @Override
    public Optional<Refusal> planReopened(CourseChange.PlanReopened change) {
        return require(plan.status == PlanStatus.CLOSED, PlanRule.PLAN_IS_CLOSED, thePlan());
    }

    // direction

    @Override
    public Optional<Refusal> handedOver(DirectionChange.HandedOver change) {
        Directorship last = plan.lastDirectorship();
        return active().or(() ->
                        require(change.from().equals(last.director()), PlanRule.DIRECTOR_IS_CURRENT, theDirector()))
                .or(() -> require(!change.to().equals(change.from()), PlanRule.DIRECTOR_CHANGES, theDirector()))
                .or(() -> require(!change.on().isBefore(last.from()), PlanRule.DIRECTOR_FOLLOWS, theDirector()))
                .or(() -> mayDirect(change.to(), plan.members));
    }

    @Override
    public Optional<Refusal> deputyAppointed(DirectionChange.DeputyAppointed change) {
        Deputyship wanted = change.deputyship();
        Subject subject = deputy(wanted.deputy());
        return active().or(() -> mayDirect(wanted.deputy(), plan.members))
                .or(() -> require(
                        !wanted.deputy().equals(plan.lastDirectorship().director()),
                        PlanRule.DEPUTY_IS_NOT_DIRECTOR,
                        subject,
                        theDirector()))
                .or(() -> require(
                        plan.deputyships.stream()
                                .noneMatch(each -> each.deputy().equals(wanted.deputy()) && each.overlaps(wanted)),
                        PlanRule.DEPUTY_ONCE,
                        subject));
    }

    @Override
    public Optional<Refusal> deputyWithdrawn(DirectionChange.DeputyWithdrawn change) {
        return active().or(() -> require(
                plan.deputyships.stream()
                        .anyMatch(each -> each.deputy().equals(change.deputy())
                                && each.until().isAfter(change.on())),
                PlanRule.DEPUTY_IS_KNOWN,
                deputy(change.deputy())));
    }

    private static Subject deputy(Party party) {
        return Subject.of(Kind.DEPUTY, party.id().value());
    }

    private Optional<Refusal> isNew(PersonId person) {
        return require(!plan.members.contains(person), PlanRule.MEMBER_IS_NEW, member(person));
    }

    private Optional<Refusal> leaves(PersonId person) {
        return require(
                !plan.lastDirectorship().director().equals(Party.citizen(person)),
                PlanRule.DIRECTOR_STAYS,
                member(person),
                theDirector());
    }
}
