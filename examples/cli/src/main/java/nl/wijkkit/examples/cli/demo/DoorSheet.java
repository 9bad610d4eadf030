package nl.wijkkit.examples.cli.demo;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.sheet.AddressBook;
import nl.wijkkit.plan.sheet.AddressBook.EmergencyNumber;
import nl.wijkkit.plan.sheet.AddressBook.Entry;
import nl.wijkkit.plan.sheet.Sheet;
import nl.wijkkit.plan.sheet.SheetChoice;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;

/** The sheet of the family in the story. Names and numbers of workers are invented, those to call in danger are real. */
final class DoorSheet {

    static final String HTML = "sheet.html";
    static final String PDF = "sheet.pdf";

    private DoorSheet() {}

    static Sheet of(Plan plan, Household household, Language language) {
        SheetChoice choice = SheetChoice.nothing()
                .withSafety(List.of(FamilyPlan.SAFETY))
                .withActions(plan.actions().stream().map(Action::id).toList())
                .withAgreements(List.of(FamilyPlan.EVENING))
                .withGoals(plan.goals().stream().map(Goal::id).toList());
        return Sheet.of(plan, choice, book(plan, household, language), FamilyPlan.OPENED, language);
    }

    private static AddressBook book(Plan plan, Household household, Language language) {
        Stream<Entry> owners = Stream.concat(
                        plan.members().stream().map(Party::citizen),
                        plan.actions().stream().map(Action::owner))
                .distinct()
                .filter(party -> !party.equals(FamilyPlan.DIRECTOR))
                .flatMap(party ->
                        entry(party, FamilyPlan.nameOf(party, household).in(language)));
        Stream<Entry> workers = Stream.of(
                new Entry(FamilyPlan.DIRECTOR, "Samira", "06 - 00 00 00 12"),
                new Entry(FamilyPlan.DEPUTY, "Bas", "06 - 00 00 00 31"));
        return AddressBook.of(
                Stream.concat(workers, owners).toList(),
                List.of(
                        new EmergencyNumber(Text.of("Direct gevaar", "Danger right now"), "112"),
                        new EmergencyNumber(
                                Text.of("Geweld thuis (Veilig Thuis)", "Violence at home (Veilig Thuis)"),
                                "0800 - 2000")));
    }

    /** Someone whose name is too long for a door is called by role. */
    private static Stream<Entry> entry(Party party, String name) {
        boolean fits = name.codePointCount(0, name.length()) <= AddressBook.MAX_NAME
                && name.codePoints().anyMatch(Character::isLetterOrDigit);
        return fits ? Stream.of(new Entry(party, name, null)) : Stream.empty();
    }
}
