package nl.wijkkit.consent.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkkit.consent.gate.Granted;
import nl.wijkkit.consent.gate.Part;
import nl.wijkkit.consent.gate.Question;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.DomainTarget;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;

/** A plan in the parts that are decided on, by the table of the package. */
final class PlanPieces implements Showing.Prepared<PlanView> {

    private static final DataCategory INVOLVEMENT = DataCategory.of("INVOLVEMENT");
    private static final DataCategory PLAN_GOALS = DataCategory.of("PLAN_GOALS");
    private static final DataCategory OPINION = DataCategory.of("PROFESSIONAL_OPINION");
    private static final DataCategory YOUTH_HELP = DataCategory.of("YOUTH_HELP");
    private static final DataCategory FULL_FILE = DataCategory.of("FULL_FILE");

    private final Plan plan;
    private final Visit visit;
    private final Asking asking;
    private final Vocabulary vocabulary;

    private final Map<PersonId, Part> members = new LinkedHashMap<>();
    private final List<Piece<GoalView>> goals = new ArrayList<>();
    private final List<Piece<TargetView>> targets = new ArrayList<>();
    private final List<Piece<ActionView>> actions = new ArrayList<>();
    private final List<Piece<AgreementView>> agreements = new ArrayList<>();
    private final List<Piece<DecisionView>> decisions = new ArrayList<>();
    private final List<Piece<ContactView>> contacts = new ArrayList<>();
    private final List<Piece<EvaluationView>> evaluations = new ArrayList<>();
    private final List<Piece<NoteView>> notes = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    // the numbers of the goals in this view: goals are shown first, and what refers to them after
    private final Map<GoalId, Integer> numbers = new HashMap<>();

    PlanPieces(Plan plan, Vocabulary vocabulary, Visit visit) {
        this.plan = plan;
        this.visit = visit;
        this.vocabulary = vocabulary;
        asking = new Asking(visit);
        Set<PersonId> served = new HashSet<>();
        plan.goals().forEach(this::goal);
        plan.actions().forEach(action -> action(action, served));
        plan.agreements().forEach(this::agreement);
        plan.decisions().forEach(this::decision);
        plan.contacts().forEach(this::contact);
        plan.evaluations().forEach(this::evaluation);
        for (PersonId member : plan.members()) {
            List<Question> questions = asking.about(List.of(member), INVOLVEMENT, served.contains(member));
            members.put(member, part("member", member.value(), questions));
        }
    }

    private void goal(Goal goal) {
        Collection<PersonId> persons = orAll(goal.forWhom());
        goals.add(new Piece<>(
                part("goal", goal.id().value(), asking.about(persons, PLAN_GOALS, false)),
                naming -> new GoalView(number(goal.id()), goal.words(), goal.forWhom(), goal.status())));
        for (DomainTarget target : goal.targets()) {
            DataCategory category = vocabulary.category(target.domain()).orElse(FULL_FILE);
            Part part = part(
                    "goal", goal.id().value() + "/target/" + target.domain(), asking.about(persons, category, false));
            targets.add(new Piece<>(
                    part,
                    naming -> new TargetView(
                            numbers.get(goal.id()),
                            target.instrument(),
                            target.domain(),
                            target.baseline(),
                            target.target())));
        }
    }

    /** Goals are numbered as they are shown, so that what is withheld leaves no gap. */
    private int number(GoalId goal) {
        int number = numbers.size() + 1;
        numbers.put(goal, number);
        return number;
    }

    private void action(Action action, Set<PersonId> served) {
        Set<PersonId> persons = new LinkedHashSet<>();
        for (GoalId goal : action.goals()) {
            persons.addAll(orAll(plan.goal(goal).map(Goal::forWhom).orElse(List.of())));
        }
        action.owner().person().ifPresent(persons::add);
        boolean own = isOwn(action.owner());
        if (own) {
            served.addAll(persons);
        }
        actions.add(new Piece<>(
                part("action", action.id().value(), asking.about(persons, PLAN_GOALS, own)),
                naming -> new ActionView(
                        action.what(),
                        action.goals().stream()
                                .filter(numbers::containsKey)
                                .map(numbers::get)
                                .toList(),
                        naming.name(action.owner()),
                        action.tier(),
                        action.due(),
                        action.status())));
    }

    private boolean isOwn(Party owner) {
        return owner.person().isEmpty() && visit.visitor().is(owner.id());
    }

    private void agreement(Agreement agreement) {
        Part part = part(
                "agreement",
                agreement.id().value(),
                asking.about(residentsOrAll(agreement.between()), PLAN_GOALS, false));
        agreements.add(new Piece<>(
                part,
                naming -> new AgreementView(
                        agreement.formality(),
                        agreement.what(),
                        naming.names(agreement.between()),
                        agreement.on(),
                        agreement.until())));
    }

    private void decision(Decision decision) {
        DataCategory category = decision.law().equals(Law.JEUGDWET) ? YOUTH_HELP : PLAN_GOALS;
        Collection<PersonId> persons = residents(List.of(decision.takenBy()), orAll(decision.forWhom()));
        Part part = part("decision", decision.id().value(), asking.about(persons, category, decision.law(), false));
        decisions.add(new Piece<>(
                part,
                naming -> new DecisionView(
                        decision.outcome(),
                        decision.what(),
                        decision.law(),
                        decision.article(),
                        naming.name(decision.takenBy()),
                        decision.forWhom(),
                        decision.on(),
                        decision.from(),
                        decision.until())));
    }

    private void contact(ContactMoment contact) {
        Collection<PersonId> persons = residentsOrAll(contact.tookPart());
        contacts.add(new Piece<>(
                part("contact", contact.id().value(), asking.about(persons, PLAN_GOALS, false)),
                naming -> new ContactView(
                        contact.kind(), contact.on(), contact.duration(), naming.names(contact.tookPart()))));
        FreeText note = contact.note();
        if (note != null) {
            notes.add(new Piece<>(
                    part("contact", contact.id().value() + "/note", asking.about(persons, OPINION, false)),
                    naming -> new NoteView(contact.on(), note)));
        }
    }

    private void evaluation(Evaluation evaluation) {
        Collection<PersonId> persons = residents(evaluation.tookPart(), plan.members());
        evaluations.add(new Piece<>(
                part("evaluation", evaluation.id().value(), asking.about(persons, PLAN_GOALS, false)),
                naming -> new EvaluationView(evaluation.on(), naming.names(evaluation.tookPart()), evaluation.next())));
        notes.add(new Piece<>(
                part("evaluation", evaluation.id().value() + "/findings", asking.about(persons, OPINION, false)),
                naming -> new NoteView(evaluation.on(), evaluation.findings())));
    }

    private Part part(String kind, String id, List<Question> questions) {
        Part part = new Part(plan.id().value() + "/" + kind + "/" + id, questions);
        parts.add(part);
        return part;
    }

    private List<PersonId> orAll(List<PersonId> persons) {
        return persons.isEmpty() ? plan.members() : persons;
    }

    private Collection<PersonId> residentsOrAll(List<Party> parties) {
        Collection<PersonId> residents = residents(parties, List.of());
        return residents.isEmpty() ? plan.members() : residents;
    }

    /** The residents among parties, and others. */
    private static Collection<PersonId> residents(List<Party> parties, List<PersonId> others) {
        Set<PersonId> residents = new LinkedHashSet<>(others);
        parties.forEach(party -> party.person().ifPresent(residents::add));
        return residents;
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    @Override
    public PlanView show(Granted granted) {
        List<Part> shown = new ArrayList<>();
        List<PersonId> known = new ArrayList<>();
        members.forEach((member, part) -> {
            if (granted.of(part) != Disclosure.NOTHING) {
                known.add(member);
                shown.add(part);
            }
        });
        boolean some = !known.isEmpty();
        Naming withoutThirdParties = new Naming(false);
        // goals first, since what follows refers to their numbers
        List<Disclosed<GoalView>> disclosedGoals = Piece.disclose(goals, granted, shown);
        List<Disclosed<TargetView>> disclosedTargets = Piece.disclose(targets, granted, shown);
        List<Disclosed<ActionView>> disclosedActions = Piece.disclose(actions, granted, shown);
        List<Disclosed<AgreementView>> disclosedAgreements = Piece.disclose(agreements, granted, shown);
        List<Disclosed<DecisionView>> disclosedDecisions = Piece.disclose(decisions, granted, shown);
        List<Disclosed<ContactView>> disclosedContacts = Piece.disclose(contacts, granted, shown);
        List<Disclosed<EvaluationView>> disclosedEvaluations = Piece.disclose(evaluations, granted, shown);
        List<Disclosed<NoteView>> disclosedNotes = Piece.disclose(notes, granted, shown);
        return new PlanView(
                some ? plan.id() : null,
                some ? plan.status() : null,
                some ? withoutThirdParties.name(plan.director()) : null,
                known,
                disclosedGoals,
                disclosedTargets,
                disclosedActions,
                disclosedAgreements,
                disclosedDecisions,
                disclosedContacts,
                disclosedEvaluations,
                disclosedNotes,
                granted.duties(shown));
    }
}
