package nl.wijkkit.examples.cli.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.evaluation.EvaluationId;
import nl.wijkkit.plan.event.ActionChange.ActionAdded;
import nl.wijkkit.plan.event.CourseChange.PlanOpened;
import nl.wijkkit.plan.event.DirectionChange.DeputyAppointed;
import nl.wijkkit.plan.event.FileChange.AgreementMade;
import nl.wijkkit.plan.event.FileChange.EvaluationHeld;
import nl.wijkkit.plan.event.GoalChange.GoalAdded;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Presence;
import nl.wijkkit.plan.familyplan.CommandResult;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.familyplan.PlanBook;
import nl.wijkkit.plan.goal.DomainTarget;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.change.Target;

/**
 * The plan that was drawn up after the first assessment, and what would have become of a second plan. Goals, actions and
 * people are invented.
 *
 * @param history  the events of the plan
 * @param secondPlan  the outcome of the attempt to open another plan for the same family
 */
record FamilyPlan(History history, CommandResult<PlanBook> secondPlan) {

    static final Party DIRECTOR = Party.worker("worker-12");
    static final Party DEPUTY = Party.worker("worker-31");
    static final Party DEBT_HELP = Party.of(Party.Kind.DEPARTMENT, "debt-help");
    static final Party GUIDANCE = Party.of(Party.Kind.PROVIDER, "provider-7");

    static final GoalId MONEY = GoalId.of("g1");
    static final GoalId MIND = GoalId.of("g2");

    static final ActionId POST = ActionId.of("a1");
    static final ActionId BUDGET = ActionId.of("a2");
    static final ActionId GUIDED = ActionId.of("a3");

    static final AgreementId SAFETY = AgreementId.of("b1");
    static final AgreementId EVENING = AgreementId.of("b2");

    static final LocalDate OPENED = LocalDate.of(2026, 3, 9);

    private static final LocalDate NEXT_TALK = LocalDate.of(2026, 6, 8);

    /** The words of the adult for each target, in the order of the targets. */
    private static final List<Text> WORDS = List.of(
            Text.of("Ik wil weer rust over geld", "I want peace of mind about money again"),
            Text.of("Ik wil werken naast de zorg thuis", "I want to work beside the care at home"),
            Text.of("Ik wil 's avonds niet meer piekeren", "I want to stop worrying at night"),
            Text.of("Ik wil mensen om op terug te vallen", "I want people to fall back on"));

    static FamilyPlan of(Household household, TwoMoments moments, Language language) {
        List<PersonId> members = household.family().members().stream()
                .filter(member -> member.presence() != Presence.DECEASED)
                .map(Member::id)
                .toList();
        PlanOpened opening =
                new PlanOpened(household.family().id(), PlanOrigin.PROFESSIONAL, members, DIRECTOR, OPENED);
        Desk desk = Desk.begin("office", PlanId.of("plan-1"), DIRECTOR, Instant.parse("2026-03-09T13:00:00Z"))
                .then(opening);
        Optional<PersonId> adult = household.adult().map(Member::id).filter(members::contains);
        goals(moments, adult, language).forEach(goal -> desk.then(new GoalAdded(goal)));
        actions(adult, language).forEach(action -> desk.then(new ActionAdded(action)));
        agreements(adult, language).forEach(agreement -> desk.then(new AgreementMade(agreement)));
        desk.then(new DeputyAppointed(new Deputyship(DEPUTY, OPENED, OPENED.plusMonths(6))));
        desk.then(new EvaluationHeld(new Evaluation(
                EvaluationId.of("v1"),
                OPENED,
                List.of(adult.map(Party::citizen).orElse(DIRECTOR)),
                FreeText.of(Text.of("het plan is samen gemaakt", "the plan was made together")
                        .in(language)),
                List.of(),
                NEXT_TALK)));
        return new FamilyPlan(desk.history(), desk.attempt(PlanId.of("plan-2"), opening));
    }

    private static List<Goal> goals(TwoMoments moments, Optional<PersonId> adult, Language language) {
        List<Goal> goals = new ArrayList<>();
        for (Target target : moments.targets()) {
            goals.add(Goal.of(
                    goalId(goals.size() + 1, target),
                    FreeText.of(WORDS.get(goals.size()).in(language)),
                    adult.stream().toList(),
                    List.of(DomainTarget.of(
                            target.instrument(),
                            target.domain(),
                            moments.first().level(target.domain()).orElseThrow(),
                            target.level()))));
        }
        return goals;
    }

    private static GoalId goalId(int number, Target target) {
        return switch (target.domain().value()) {
            case "financien" -> MONEY;
            case "geestelijke_gezondheid" -> MIND;
            default -> GoalId.of("g" + (number + 2));
        };
    }

    private static List<Action> actions(Optional<PersonId> adult, Language language) {
        Party self = adult.map(Party::citizen).orElse(DIRECTOR);
        return List.of(
                action(
                        POST,
                        Text.of("beginnen met samen de post openen", "begin to open the post together"),
                        MONEY,
                        Party.of(Party.Kind.NETWORK, NetworkChapter.BROTHER),
                        Tier.OWN_STRENGTH,
                        LocalDate.of(2026, 3, 14),
                        language),
                action(
                        BUDGET,
                        Text.of("budgetbeheer beginnen", "start budget management"),
                        MONEY,
                        DEBT_HELP,
                        Tier.GENERAL,
                        LocalDate.of(2026, 4, 1),
                        language),
                action(
                        GUIDED,
                        Text.of("begeleiding thuis beginnen", "begin guidance at home"),
                        MIND,
                        GUIDANCE,
                        Tier.SPECIALISED,
                        LocalDate.of(2026, 3, 16),
                        language),
                action(
                        ActionId.of("a4"),
                        Text.of("beginnen met oppassen op dinsdag", "begin to mind the children on Tuesdays"),
                        GoalId.of("g4"),
                        Party.of(Party.Kind.NETWORK, NetworkChapter.NEIGHBOUR),
                        Tier.OWN_STRENGTH,
                        LocalDate.of(2026, 3, 17),
                        language),
                action(
                        ActionId.of("a5"),
                        Text.of("intake bij het leerwerkbedrijf", "intake at the work and training company"),
                        GoalId.of("g4"),
                        self,
                        Tier.OWN_STRENGTH,
                        LocalDate.of(2026, 4, 15),
                        language));
    }

    private static List<Agreement> agreements(Optional<PersonId> adult, Language language) {
        List<Party> between = List.of(
                adult.map(Party::citizen).orElse(DIRECTOR), Party.of(Party.Kind.NETWORK, NetworkChapter.NEIGHBOUR));
        return List.of(
                agreement(
                        SAFETY,
                        Agreement.Formality.FORMAL,
                        Text.of(
                                "bij ruzie gaan de kinderen naar de buurvrouw",
                                "if there is a row the children go to the neighbour"),
                        between,
                        language),
                agreement(
                        EVENING,
                        Agreement.Formality.INFORMAL,
                        Text.of("na negen uur praat ik niet meer over geld", "after nine I do not talk about money"),
                        between.subList(0, 1),
                        language));
    }

    private static Agreement agreement(
            AgreementId id, Agreement.Formality formality, Text what, List<Party> between, Language language) {
        return new Agreement(id, formality, FreeText.of(what.in(language)), between, OPENED, null);
    }

    private static Action action(
            ActionId id, Text what, GoalId goal, Party owner, Tier tier, LocalDate due, Language language) {
        return Action.of(id, FreeText.of(what.in(language)), List.of(goal), owner, tier)
                .withDue(due)
                .withStatus(ActionStatus.AGREED);
    }

    /** Returns what to call whoever does something. */
    static Text nameOf(Party party, Household household) {
        if (party.equals(DIRECTOR)) {
            return Text.of("regisseur (wijkteam)", "director (district team)");
        }
        if (party.equals(DEPUTY)) {
            return Text.of("collega van het wijkteam", "colleague of the district team");
        }
        if (party.equals(DEBT_HELP)) {
            return Text.of("schuldhulp van de gemeente", "debt help of the municipality");
        }
        if (party.equals(GUIDANCE)) {
            return Text.of("aanbieder van begeleiding", "provider of guidance");
        }
        return party.person()
                .flatMap(household.family()::member)
                .map(Household::name)
                .or(() -> NetworkChapter.nameOf(party.id().value()))
                .orElse(party.kind().label());
    }
}
