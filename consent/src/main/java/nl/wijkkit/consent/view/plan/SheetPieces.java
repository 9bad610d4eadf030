package nl.wijkkit.consent.view.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkkit.consent.gate.Granted;
import nl.wijkkit.consent.gate.Part;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.piece.Asking;
import nl.wijkkit.consent.view.piece.Disclosing;
import nl.wijkkit.consent.view.piece.Naming;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.evaluation.EvaluationId;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.DirectionChange;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.FileChange;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.sheet.AddressBook;
import nl.wijkkit.plan.sheet.Sheet;
import nl.wijkkit.plan.sheet.SheetChoice;

/** What was chosen for a sheet in the pieces that are decided on: the same as in the view of a plan, and names. */
final class SheetPieces implements Showing.Prepared<SheetView> {

    private static final DataCategory CONTACT = DataCategory.of("CONTACT");

    private final SheetShowing showing;
    private final Plan plan;
    private final LocalDate day;
    private final Visit visit;
    private final Map<PersonId, Part> members = new LinkedHashMap<>();
    private final Map<PersonId, Part> names = new LinkedHashMap<>();
    private final Map<ActionId, Part> actions = new LinkedHashMap<>();
    private final Map<AgreementId, Part> agreements = new LinkedHashMap<>();
    private final Map<GoalId, Part> goals = new LinkedHashMap<>();
    private final List<Part> nextTalk = new ArrayList<>();

    SheetPieces(SheetShowing showing, Visit visit) {
        this.showing = showing;
        this.visit = visit;
        plan = showing.plan();
        day = visit.on();
        Asking asking = new Asking(visit);
        PlanParts about = new PlanParts(plan, visit, asking);
        SheetChoice choice = showing.choice();
        for (Goal goal : plan.goals()) {
            if (choice.goals().contains(goal.id())) {
                goals.put(goal.id(), about.goal(goal));
            }
        }
        for (Action action : plan.actions()) {
            if (choice.actions().contains(action.id())) {
                actions.put(action.id(), about.action(action));
            }
        }
        for (Agreement agreement : plan.agreements()) {
            if (choice.safety().contains(agreement.id()) || choice.agreements().contains(agreement.id())) {
                agreements.put(agreement.id(), about.agreement(agreement));
            }
        }
        List<Evaluation> held = plan.evaluations();
        if (!held.isEmpty() && held.get(held.size() - 1).next() != null) {
            nextTalk.add(about.evaluation(held.get(held.size() - 1)));
        }
        for (PersonId member : plan.members()) {
            members.put(member, about.member(member));
        }
        for (AddressBook.Entry entry : showing.book().entries()) {
            entry.party()
                    .person()
                    .ifPresent(person -> names.put(
                            person,
                            new Part(
                                    plan.id().value() + "/member/" + person.value() + "/name",
                                    asking.about(List.of(person), CONTACT, false))));
        }
    }

    @Override
    public List<Part> parts() {
        return Stream.of(
                        goals.values(),
                        actions.values(),
                        agreements.values(),
                        nextTalk,
                        members.values(),
                        names.values())
                .flatMap(parts -> parts.stream())
                .toList();
    }

    @Override
    public SheetView show(Granted granted) {
        Disclosing disclosing = new Disclosing(granted);
        Set<PersonId> known = shown(members, Disclosure.THAT, granted, disclosing);
        if (known.isEmpty() || isWithheld(plan.directorOn(day).orElse(plan.director()), known)) {
            return new SheetView(null, null, List.of());
        }
        Set<AgreementId> agreed = shown(agreements, Disclosure.CONTENT, granted, disclosing);
        SheetChoice asked = showing.choice();
        SheetChoice choice = new SheetChoice(
                kept(asked.safety(), agreed),
                kept(asked.actions(), shown(actions, Disclosure.CONTENT, granted, disclosing)),
                kept(asked.agreements(), agreed),
                kept(asked.goals(), shown(goals, Disclosure.CONTENT, granted, disclosing)));
        boolean talk = nextTalk.stream().allMatch(part -> disclosing.show(part) == Disclosure.CONTENT);
        Sheet sheet = Sheet.of(
                plan.applyAll(withholding(known, talk)),
                choice,
                book(shown(names, Disclosure.CONTENT, granted, disclosing), granted),
                day,
                showing.language());
        return new SheetView(sheet.text(), sheet.html(), disclosing.duties());
    }

    private static <K> Set<K> shown(Map<K, Part> parts, Disclosure least, Granted granted, Disclosing disclosing) {
        Set<K> shown = new HashSet<>();
        parts.forEach((id, part) -> {
            if (granted.of(part).compareTo(least) >= 0) {
                disclosing.show(part);
                shown.add(id);
            }
        });
        return shown;
    }

    private static <K> List<K> kept(List<K> chosen, Set<K> shown) {
        return chosen.stream().filter(shown::contains).toList();
    }

    /** Whether it is a member of whom not even that he is known is disclosed. */
    private static boolean isWithheld(Party party, Set<PersonId> known) {
        return party.person().map(person -> !known.contains(person)).orElse(false);
    }

    /** What takes out of the plan what a sheet always shows: a copy without deputies and a next talk that are withheld. */
    private List<Event> withholding(Set<PersonId> known, boolean talk) {
        List<Change> changes = new ArrayList<>();
        for (Deputyship deputyship : plan.deputyships()) {
            if (isWithheld(deputyship.deputy(), known)) {
                changes.add(new DirectionChange.DeputyWithdrawn(deputyship.deputy(), deputyship.from()));
            }
        }
        if (!talk) {
            String id = "none";
            while (isUsed(EvaluationId.of(id))) {
                id += "-";
            }
            changes.add(new FileChange.EvaluationHeld(new Evaluation(
                    EvaluationId.of(id), day, List.of(plan.director()), FreeText.of("none"), List.of(), null)));
        }
        return changes.stream()
                .map(change -> new Event(plan.lastEvent(), plan.id(), visit.at().toInstant(), plan.director(), change))
                .toList();
    }

    private boolean isUsed(EvaluationId id) {
        return plan.evaluations().stream().anyMatch(held -> held.id().equals(id));
    }

    /** The names that may be named: of members who are disclosed, and of third parties if nothing shown forbids it. */
    private AddressBook book(Set<PersonId> named, Granted granted) {
        boolean all = parts().stream().allMatch(part -> Naming.of(granted, part).thirdParties());
        Naming naming = new Naming(all);
        return AddressBook.of(
                showing.book().entries().stream()
                        .filter(entry ->
                                entry.party().person().map(named::contains).orElse(true))
                        .filter(entry -> naming.names(entry.party()))
                        .toList(),
                showing.book().emergency());
    }
}
