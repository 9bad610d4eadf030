package nl.wijkkit.examples.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.budget.Budget;
import nl.wijkkit.plan.budget.Costs;
import nl.wijkkit.plan.budget.Grouping;
import nl.wijkkit.plan.budget.Provision;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.DomainTarget;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.sheet.Sheet;
import nl.wijkkit.zrm.Text;

/** One family, one plan, one director, one budget. */
record PlanChapter(Household household, TwoMoments moments, FamilyPlan family) implements Chapter {

    @Override
    public Text title() {
        return Text.of("Eén gezin, één plan, één regisseur", "One family, one plan, one director");
    }

    @Override
    public void tell(Scene scene) {
        Plan plan = family.history().replay();
        FamilyBudget budget = FamilyBudget.of(plan);
        Costs costs = budget.budget().costs(FamilyBudget.HALF_YEAR);
        scene.say(
                "Uit het gesprek komt één plan: doelen in eigen woorden, en wie wat doet. Wat er ook gebeurt, het plan"
                        + " heeft altijd precies één regisseur.",
                "The conversation yields one plan: goals in their own words, and who does what. Whatever happens, the"
                        + " plan always has exactly one director.");
        scene.highlight(
                scene.figure(plan.goals().size(), "doelen", "goals"),
                scene.figure(plan.actions().size(), "acties", "actions"),
                scene.figure(plan.directorships().size(), "regisseur", "director"),
                new Block.Highlight(
                        Words.money(costs.planned(), scene.language()),
                        scene.in("in een half jaar", "in half a year")));
        scene.show(goals(scene, plan));
        scene.show(actions(scene, plan));
        refusal(scene);
        budget(scene, budget);
        door(scene, plan);
        scene.file(
                "plan-events.json",
                Json.write(family.history().events()),
                "Het plan als gebeurtenissen: wie, wat, wanneer",
                "The plan as events: who, what, when");
        scene.file("budget.json", Json.write(budget.budget()), "Het budget als JSON", "The budget as JSON");
    }

    private void door(Scene scene, Plan plan) {
        Sheet sheet = DoorSheet.of(plan, household, scene.language());
        scene.say(
                "Voor op de koelkast past het plan op één A4, in grote letters en gewone taal. Het gezin kiest zelf wat"
                        + " erop komt; wat niet past, wordt niet afgekapt maar geteld.",
                "For the refrigerator door the plan fits on one A4, in large type and plain language. The family chooses"
                        + " what goes on it; what does not fit is not cut off but counted.");
        scene.list(sheet.leftOut().stream()
                .map(left -> scene.in("past niet meer: ", "does not fit: ")
                        + scene.in(left.part().count(left.count())))
                .toList());
        scene.file(DoorSheet.HTML, sheet.html(), "Het plan voor op de koelkast", "The plan for the refrigerator door");
        scene.file(
                "sheet.txt",
                sheet.text(),
                "Hetzelfde blad als tekst van 80 kolommen",
                "The same sheet as text of 80 columns");
    }

    private Block.Table goals(Scene scene, Plan plan) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            rows.add(List.of(
                    Cell.of(goal.words().value()),
                    Cell.of(goal.targets().stream()
                            .map(target -> words(scene, target))
                            .collect(Collectors.joining(", ")))));
        }
        return scene.table(
                scene.in(
                        "Doelen, met het niveau bij de start en het streefniveau",
                        "Goals, with the level at the start and the target"),
                List.of(scene.in("Doel", "Goal"), scene.in("Domein", "Domain")),
                rows);
    }

    private String words(Scene scene, DomainTarget target) {
        String from = target.baseline() == null
                ? "?"
                : Integer.toString(target.baseline().value());
        return scene.in(moments.nameOf(target.domain()))
                + scene.in(" van ", " from ")
                + from
                + scene.in(" naar ", " to ")
                + target.target().value();
    }

    private Block.Table actions(Scene scene, Plan plan) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Action action : plan.actions()) {
            rows.add(List.of(
                    Cell.of(action.what().value()),
                    Cell.of(scene.in(FamilyPlan.nameOf(action.owner(), household))),
                    Cell.of(scene.in(action.tier().label())),
                    Cell.of(action.dueOn()
                            .map(day -> Words.day(day, scene.language()))
                            .orElse("-"))));
        }
        return scene.table(
                scene.in("Wie doet wat", "Who does what"),
                List.of(
                        scene.in("Actie", "Action"),
                        scene.in("Wie", "Who"),
                        scene.in("Soort hulp", "Kind of help"),
                        scene.in("Klaar op", "Ready by")),
                rows);
    }

    private void refusal(Scene scene) {
        String outcome = family.secondPlan()
                .fold(
                        (events, book) -> scene.in("aangenomen", "accepted"),
                        refusal -> scene.in("geweigerd", "refused") + ", "
                                + scene.in(refusal.rule().sentence()) + " ("
                                + refusal.rule().id() + ")");
        scene.say(
                "Een collega probeert een tweede plan te openen voor hetzelfde gezin: " + outcome + ".",
                "A colleague tries to open a second plan for the same family: " + outcome + ".");
    }

    private void budget(Scene scene, FamilyBudget made) {
        Budget budget = made.budget();
        List<List<Cell>> rows = new ArrayList<>();
        for (Provision provision : budget.provisions()) {
            Costs costs = new Budget(
                            List.of(provision),
                            budget.delivered().stream()
                                    .filter(delivered -> delivered.provision().equals(provision.id()))
                                    .toList())
                    .costs(FamilyBudget.HALF_YEAR);
            rows.add(List.of(
                    Cell.of(made.catalogue()
                            .product(provision.product())
                            .map(product -> scene.in(product.name()))
                            .orElse(provision.product().toString())),
                    Cell.of(provision.law().code()),
                    Cell.of(scene.in(provision.volume().words())),
                    money(scene, costs.planned()),
                    money(scene, costs.realised())));
        }
        Costs total = budget.costs(FamilyBudget.HALF_YEAR);
        rows.add(List.of(
                Cell.of(scene.in("samen", "together")),
                Cell.of("-"),
                Cell.of("-"),
                money(scene, total.planned()),
                money(scene, total.realised())));
        scene.show(scene.table(
                scene.in(
                        "Eén budget over de wetten heen (verzonnen catalogus)",
                        "One budget across the laws (invented catalogue)"),
                List.of(
                        scene.in("Voorziening", "Provision"),
                        scene.in("Wet", "Law"),
                        scene.in("Omvang", "Volume"),
                        scene.in("Gepland", "Planned"),
                        scene.in("Tot nu toe", "So far")),
                rows));
        String tiers = budget.costsBy(Grouping.BY_TIER, FamilyBudget.HALF_YEAR).entrySet().stream()
                .map(entry -> scene.in(entry.getKey().label()) + " "
                        + Words.money(entry.getValue().planned(), scene.language()))
                .collect(Collectors.joining("; "));
        long free = family.history().replay().actions().stream()
                .filter(action -> action.tier() == Tier.OWN_STRENGTH)
                .count();
        scene.say(
                "Per soort: " + tiers + ". De " + free + " acties van eigen kracht en netwerk kosten niets.",
                "By kind: " + tiers + ". The " + free + " actions of own strength and network cost nothing.");
        scene.list(made.problems().stream()
                .map(problem -> scene.in(problem.where()) + ": " + scene.in(problem.message()))
                .toList());
    }

    private static Cell money(Scene scene, Money money) {
        return Cell.of(Words.money(money, scene.language()));
    }
}
