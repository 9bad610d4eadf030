package nl.wijkkit.consent.view.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wijkkit.consent.gate.Part;
import nl.wijkkit.consent.gate.Question;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.gate.Visitor;
import nl.wijkkit.consent.view.piece.Asking;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.document.DocumentReference;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.subcase.SubCase;

/** What is asked about each part of a plan, and about whom it is, by the table of the package. */
final class PlanParts {

    private static final DataCategory INVOLVEMENT = DataCategory.of("INVOLVEMENT");
    private static final DataCategory PLAN_GOALS = DataCategory.of("PLAN_GOALS");
    private static final DataCategory OPINION = DataCategory.of("PROFESSIONAL_OPINION");
    private static final DataCategory YOUTH_HELP = DataCategory.of("YOUTH_HELP");
    private static final DataCategory FULL_FILE = DataCategory.of("FULL_FILE");

    private final Plan plan;
    private final Visitor visitor;
    private final Asking asking;
    private final String prefix;

    // what a provider carries out itself, and for whom; of others it is not asked
    private final Set<ActionId> ownActions = new HashSet<>();
    private final Set<DocumentId> ownDocuments = new HashSet<>();
    private final Set<PersonId> served = new HashSet<>();

    PlanParts(Plan plan, Visit visit, Asking asking) {
        this.plan = plan;
        visitor = visit.visitor();
        this.asking = asking;
        prefix = plan.id().value() + "/";
        if (asking.isContracted()) {
            findOwn();
        }
    }

    private void findOwn() {
        for (SubCase subCase : plan.subCases()) {
            if (isOwn(subCase.executor())) {
                ownActions.addAll(subCase.actions());
                ownDocuments.addAll(subCase.documents());
                served.addAll(persons(subCase));
            }
        }
        for (Action action : plan.actions()) {
            if (isOwn(action.owner())) {
                ownActions.add(action.id());
            }
            if (ownActions.contains(action.id())) {
                served.addAll(persons(action));
            }
        }
    }

    Part goal(Goal goal) {
        return part("goal/", goal.id().value(), asking.about(persons(goal), PLAN_GOALS, false));
    }

    Part target(Goal goal, String domain, DataCategory category) {
        return part("goal/", goal.id().value() + "/target/" + domain, asking.about(persons(goal), category, false));
    }

    Part action(Action action) {
        boolean own = ownActions.contains(action.id());
        return part("action/", action.id().value(), asking.about(persons(action), PLAN_GOALS, own));
    }

    Part agreement(Agreement agreement) {
        return part(
                "agreement/",
                agreement.id().value(),
                asking.about(residentsOrAll(agreement.between()), PLAN_GOALS, false));
    }

    Part decision(Decision decision) {
        DataCategory category = decision.law().equals(Law.JEUGDWET) ? YOUTH_HELP : PLAN_GOALS;
        Collection<PersonId> persons = with(orAll(decision.forWhom()), decision.takenBy());
        return part("decision/", decision.id().value(), asking.about(persons, category, decision.law(), false));
    }

    Part contact(ContactMoment contact) {
        return part(
                "contact/", contact.id().value(), asking.about(residentsOrAll(contact.tookPart()), PLAN_GOALS, false));
    }

    Part note(ContactMoment contact) {
        return part(
                "contact/",
                contact.id().value() + "/note",
                asking.about(residentsOrAll(contact.tookPart()), OPINION, false));
    }

    Part evaluation(Evaluation evaluation) {
        return part("evaluation/", evaluation.id().value(), asking.about(persons(evaluation), PLAN_GOALS, false));
    }

    Part findings(Evaluation evaluation) {
        return part(
                "evaluation/",
                evaluation.id().value() + "/findings",
                asking.about(persons(evaluation), OPINION, false));
    }

    Part document(DocumentReference document) {
        boolean own = ownDocuments.contains(document.id());
        return part("document/", document.id().value(), asking.about(orAll(document.about()), FULL_FILE, own));
    }

    Part subCase(SubCase subCase) {
        return part(
                "sub-case/",
                subCase.id().value(),
                asking.about(persons(subCase), PLAN_GOALS, isOwn(subCase.executor())));
    }

    Part data(SubCase subCase) {
        return part(
                "sub-case/",
                subCase.id().value() + "/data",
                asking.about(persons(subCase), FULL_FILE, isOwn(subCase.executor())));
    }

    Part member(PersonId member) {
        return part("member/", member.value(), asking.about(List.of(member), INVOLVEMENT, served.contains(member)));
    }

    private Part part(String kind, String id, List<Question> questions) {
        return new Part(prefix + kind + id, questions);
    }

    private boolean isOwn(Party party) {
        return party.kind() != Party.Kind.CITIZEN && visitor.is(party.id());
    }

    private Collection<PersonId> persons(Goal goal) {
        return orAll(goal.forWhom());
    }

    private Collection<PersonId> persons(Action action) {
        Collection<PersonId> persons = List.of();
        for (GoalId goal : action.goals()) {
            persons = union(persons, orAll(plan.goal(goal).map(Goal::forWhom).orElse(List.of())));
        }
        return with(persons, action.owner());
    }

    private Collection<PersonId> persons(SubCase subCase) {
        Collection<PersonId> persons = List.of();
        for (ActionId id : subCase.actions()) {
            persons = union(persons, plan.action(id).map(this::persons).orElse(plan.members()));
        }
        return with(persons, subCase.executor());
    }

    private Collection<PersonId> persons(Evaluation evaluation) {
        Collection<PersonId> persons = plan.members();
        for (Party party : evaluation.tookPart()) {
            persons = with(persons, party);
        }
        return persons;
    }

    private List<PersonId> orAll(List<PersonId> persons) {
        return persons.isEmpty() ? plan.members() : persons;
    }

    private Collection<PersonId> residentsOrAll(List<Party> parties) {
        Collection<PersonId> residents = List.of();
        for (Party party : parties) {
            residents = with(residents, party);
        }
        return residents.isEmpty() ? plan.members() : residents;
    }

    /** Persons, with a party if that is a resident. */
    private static Collection<PersonId> with(Collection<PersonId> persons, Party party) {
        return party.kind() == Party.Kind.CITIZEN
                ? union(persons, party.person().map(List::of).orElse(List.of()))
                : persons;
    }

    private static Collection<PersonId> union(Collection<PersonId> some, Collection<PersonId> more) {
        if (some.isEmpty()) {
            return more;
        }
        if (some.containsAll(more)) {
            return some;
        }
        Set<PersonId> both = new LinkedHashSet<>(some);
        both.addAll(more);
        return both;
    }
}
