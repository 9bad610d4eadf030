package nl.wijkkit.consent.view.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.gate.Granted;
import nl.wijkkit.consent.gate.Part;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.view.piece.Asking;
import nl.wijkkit.consent.view.piece.Disclosing;
import nl.wijkkit.consent.view.piece.Naming;
import nl.wijkkit.consent.view.piece.Piece;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.document.DocumentReference;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.DomainTarget;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.subcase.SubCase;

/** A plan in the pieces that are decided on. */
final class PlanPieces implements Showing.Prepared<PlanView> {

    private static final DataCategory FULL_FILE = DataCategory.of("FULL_FILE");

    private final Plan plan;
    private final Visit visit;
    private final PlanParts about;
    private final Vocabulary vocabulary;

    private final List<Piece<GoalView>> goals = new ArrayList<>();
    private final List<Piece<TargetView>> targets = new ArrayList<>();
    private final List<Piece<ActionView>> actions = new ArrayList<>();
    private final List<Piece<AgreementView>> agreements = new ArrayList<>();
    private final List<Piece<DecisionView>> decisions = new ArrayList<>();
    private final List<Piece<ContactView>> contacts = new ArrayList<>();
    private final List<Piece<EvaluationView>> evaluations = new ArrayList<>();
    private final List<Piece<NoteView>> notes = new ArrayList<>();
    private final List<Piece<DocumentView>> documents = new ArrayList<>();
    private final Map<SubCase, Part> subCases = new LinkedHashMap<>();
    private final Map<SubCase, Piece<Map<String, FreeText>>> data = new HashMap<>();
    private final Map<PersonId, Part> members = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    // the numbers in this view: what others refer to is shown first
    private final Map<GoalId, Integer> goalNumbers = new HashMap<>();
    private final Map<ActionId, Integer> actionNumbers = new HashMap<>();
    private final Map<DocumentId, Integer> documentNumbers = new HashMap<>();

    PlanPieces(Plan plan, Vocabulary vocabulary, Visit visit) {
        this.plan = plan;
        this.visit = visit;
        this.vocabulary = vocabulary;
        about = new PlanParts(plan, visit, new Asking(visit));
        plan.goals().forEach(this::goal);
        plan.actions().forEach(this::action);
        plan.agreements().forEach(this::agreement);
        plan.decisions().forEach(this::decision);
        plan.contacts().forEach(this::contact);
        plan.evaluations().forEach(this::evaluation);
        plan.documents().forEach(this::document);
        plan.subCases().forEach(this::subCase);
        plan.members().forEach(member -> members.put(member, keep(about.member(member))));
    }

    private void goal(Goal goal) {
        goals.add(new Piece<>(
                keep(about.goal(goal)),
                naming -> new GoalView(number(goalNumbers, goal.id()), goal.words(), goal.forWhom(), goal.status())));
        for (DomainTarget target : goal.targets()) {
            DataCategory category = vocabulary.category(target.domain()).orElse(FULL_FILE);
            targets.add(new Piece<>(
                    keep(about.target(goal, target.domain().toString(), category)),
                    naming -> new TargetView(
                            goalNumbers.get(goal.id()),
                            target.instrument(),
                            target.domain(),
                            target.baseline(),
                            target.target())));
        }
    }

    private void action(Action action) {
        actions.add(new Piece<>(
                keep(about.action(action)),
                naming -> new ActionView(
                        number(actionNumbers, action.id()),
                        action.what(),
                        numbers(goalNumbers, action.goals()),
                        naming.name(action.owner()),
                        action.tier(),
                        action.due(),
                        action.status())));
    }

    private void agreement(Agreement agreement) {
        agreements.add(new Piece<>(
                keep(about.agreement(agreement)),
                naming -> new AgreementView(
                        agreement.formality(),
                        agreement.what(),
                        naming.names(agreement.between()),
                        agreement.on(),
                        agreement.until())));
    }

    private void decision(Decision decision) {
        decisions.add(new Piece<>(
                keep(about.decision(decision)),
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
        contacts.add(new Piece<>(
                keep(about.contact(contact)),
                naming -> new ContactView(
                        contact.kind(), contact.on(), contact.duration(), naming.names(contact.tookPart()))));
        FreeText note = contact.note();
        if (note != null) {
            notes.add(new Piece<>(keep(about.note(contact)), naming -> new NoteView(contact.on(), note)));
        }
    }

    private void evaluation(Evaluation evaluation) {
        evaluations.add(new Piece<>(
                keep(about.evaluation(evaluation)),
                naming -> new EvaluationView(evaluation.on(), naming.names(evaluation.tookPart()), evaluation.next())));
        notes.add(new Piece<>(
                keep(about.findings(evaluation)), naming -> new NoteView(evaluation.on(), evaluation.findings())));
    }

    private void document(DocumentReference document) {
        documents.add(new Piece<>(
                keep(about.document(document)),
                naming -> new DocumentView(
                        number(documentNumbers, document.id()),
                        document.title(),
                        document.about(),
                        document.on(),
                        document.location())));
    }

    private void subCase(SubCase subCase) {
        subCases.put(subCase, keep(about.subCase(subCase)));
        if (!subCase.data().isEmpty()) {
            data.put(subCase, new Piece<>(keep(about.data(subCase)), naming -> subCase.data()));
        }
    }

    private Part keep(Part part) {
        parts.add(part);
        return part;
    }

    /** Things are numbered as they are shown, so that what is withheld leaves no gap. */
    private static <K> int number(Map<K, Integer> numbers, K id) {
        int number = numbers.size() + 1;
        numbers.put(id, number);
        return number;
    }

    private static <K> List<Integer> numbers(Map<K, Integer> numbers, List<K> ids) {
        List<Integer> found = new ArrayList<>(ids.size());
        for (K id : ids) {
            Integer number = numbers.get(id);
            if (number != null) {
                found.add(number);
            }
        }
        return found;
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    @Override
    public PlanView show(Granted granted) {
        Disclosing disclosing = new Disclosing(granted);
        List<PersonId> known = new ArrayList<>();
        members.forEach((member, part) -> {
            if (disclosing.show(part) != Disclosure.NOTHING) {
                known.add(member);
            }
        });
        boolean some = !known.isEmpty();
        // what is referred to before what refers to it
        List<Disclosed<GoalView>> disclosedGoals = disclosing.list(goals);
        List<Disclosed<TargetView>> disclosedTargets = disclosing.list(targets);
        List<Disclosed<ActionView>> disclosedActions = disclosing.list(actions);
        List<Disclosed<DocumentView>> disclosedDocuments = disclosing.list(documents);
        return new PlanView(
                some ? plan.id() : null,
                some ? plan.status() : null,
                mayBeNamed(plan.director(), known) ? Naming.WITHOUT_THIRD_PARTIES.name(plan.director()) : null,
                deputies(known),
                known,
                disclosedGoals,
                disclosedTargets,
                disclosedActions,
                disclosing.list(subCases(disclosing)),
                disclosing.list(agreements),
                disclosing.list(decisions),
                disclosing.list(contacts),
                disclosing.list(evaluations),
                disclosing.list(notes),
                disclosedDocuments,
                disclosing.duties());
    }

    private List<Piece<SubCaseView>> subCases(Disclosing disclosing) {
        List<Piece<SubCaseView>> pieces = new ArrayList<>();
        subCases.forEach((subCase, part) -> pieces.add(new Piece<>(
                part,
                naming -> new SubCaseView(
                        subCase.subject(),
                        naming.name(subCase.executor()),
                        numbers(actionNumbers, subCase.actions()),
                        subCase.term(),
                        subCase.status(),
                        disclosing.field(data.get(subCase)),
                        numbers(documentNumbers, subCase.documents())))));
        return pieces;
    }

    private List<DeputyView> deputies(List<PersonId> known) {
        return plan.deputyships().stream()
                .filter(deputyship -> deputyship.until().isAfter(visit.on()))
                .filter(deputyship -> mayBeNamed(deputyship.deputy(), known))
                .map(deputyship -> new DeputyView(
                        Naming.WITHOUT_THIRD_PARTIES.name(deputyship.deputy()), deputyship.from(), deputyship.until()))
                .toList();
    }

    /** Who directs is told with whom is known; a member who directs is told as that member. */
    private static boolean mayBeNamed(Party party, List<PersonId> known) {
        return !known.isEmpty() && party.person().map(known::contains).orElse(true);
    }
}
