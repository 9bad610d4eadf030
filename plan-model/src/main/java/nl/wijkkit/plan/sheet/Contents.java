package nl.wijkkit.plan.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.zrm.DateWords;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;

/** Puts into words what a family chose to show of its plan, and in which order it gets room. */
record Contents(Plan plan, AddressBook book, LocalDate on, Language language) {

    private static final Set<ActionStatus> AGREED =
            Set.of(ActionStatus.AGREED, ActionStatus.UNDER_WAY, ActionStatus.ON_HOLD);

    // also for a reader to whom the day may not be shown: it must not say that there is none
    private static final Text NO_TALK = Text.of("vraag wanneer dat is.", "ask when it is.");
    private static final Text WAITS = Text.of("Dit wacht even.", "This is waiting.");

    /** Returns the page with all that may stand on it, whether it fits or not. */
    Page page(SheetChoice choice) {
        List<Item> items = new ArrayList<>();
        Party director = plan.directorOn(on).orElse(plan.director());
        items.add(person(SheetPart.DIRECTOR, Text.of("Vragen over het plan:", "Questions about the plan:"), director));
        book.emergency()
                .forEach(number -> items.add(
                        new Item(SheetPart.EMERGENCY_NUMBER, Plain.text(in(number.label())), number.telephone())));
        agreements(choice.safety()).forEach(each -> items.add(item(SheetPart.SAFETY_AGREEMENT, each)));
        plan.deputiesOn(on).stream()
                .distinct()
                .forEach(deputy -> items.add(person(SheetPart.DEPUTY, Text.of("Vervanger:", "Stand-in:"), deputy)));
        plan.actions().stream()
                .filter(action -> choice.actions().contains(action.id()) && AGREED.contains(action.status()))
                .sorted(Comparator.comparing(action -> action.dueOn().orElse(LocalDate.MAX)))
                .forEach(action -> items.add(item(action)));
        agreements(choice.agreements()).forEach(each -> items.add(item(SheetPart.AGREEMENT, each)));
        plan.goals().stream()
                .filter(goal -> choice.goals().contains(goal.id()) && goal.status() == GoalStatus.OPEN)
                .forEach(goal -> items.add(item(goal)));
        return new Page(language, on, talk(), items, List.of(), name(director));
    }

    private List<Agreement> agreements(List<AgreementId> chosen) {
        return plan.agreements().stream()
                .filter(agreement -> chosen.contains(agreement.id()) && agreement.holdsOn(on))
                .sorted(Comparator.comparing(Agreement::on))
                .toList();
    }

    /** The last evaluation says when the next one is. */
    private String talk() {
        List<Evaluation> held = plan.evaluations();
        LocalDate next = held.isEmpty() ? null : held.get(held.size() - 1).next();
        return next == null || next.isBefore(on) ? in(NO_TALK) : in(DateWords.weekday(next)) + ".";
    }

    private Item person(SheetPart part, Text role, Party party) {
        String telephone = book.entry(party).map(AddressBook.Entry::telephone).orElse("");
        return new Item(part, in(role) + " " + name(party), telephone);
    }

    private Item item(SheetPart part, Agreement agreement) {
        List<String> notes = new ArrayList<>(List.of(who(agreement.between())));
        if (agreement.until() != null) {
            Text last = DateWords.weekday(agreement.until().minusDays(1));
            notes.add(in(Text.of("Laatste dag: " + last.nl() + ".", "Last day: " + last.en() + ".")));
        }
        return new Item(part, Plain.text(agreement.what().value()), String.join(" ", notes));
    }

    private Item item(Action action) {
        List<String> notes = new ArrayList<>(List.of(who(List.of(action.owner()))));
        action.dueOn()
                .map(DateWords::weekday)
                .ifPresent(day -> notes.add(in(Text.of("Klaar op " + day.nl() + ".", "Ready by " + day.en() + "."))));
        if (action.status() == ActionStatus.ON_HOLD) {
            notes.add(in(WAITS));
        }
        return new Item(SheetPart.ACTION, Plain.text(action.what().value()), String.join(" ", notes));
    }

    private Item item(Goal goal) {
        List<Party> people = goal.forWhom().stream().map(Party::citizen).toList();
        String words = Plain.text(goal.words().value());
        return new Item(SheetPart.GOAL, people.isEmpty() ? words : words + " (" + names(people) + ")", "");
    }

    private String who(List<Party> parties) {
        return in(Text.of("Wie: ", "Who: ")) + names(parties) + ".";
    }

    private String names(List<Party> parties) {
        List<String> names = parties.stream().map(this::name).toList();
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + in(Text.of(" en ", " and ")) + names.get(last);
    }

    private String name(Party party) {
        return Plain.text(in(book.name(party)));
    }

    private String in(Text text) {
        return text.in(language);
    }

    @Override
    public String toString() {
        return "Contents[" + plan + "]";
    }
}
