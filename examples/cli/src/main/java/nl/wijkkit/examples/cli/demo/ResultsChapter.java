package nl.wijkkit.examples.cli.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.plan.budget.Costs;
import nl.wijkkit.plan.contact.ContactId;
import nl.wijkkit.plan.contact.ContactKind;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.event.FileChange.ContactRecorded;
import nl.wijkkit.plan.event.GoalChange.GoalStatusChanged;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.goal.DomainTarget;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.results.LeadTime;
import nl.wijkkit.plan.results.Meter;
import nl.wijkkit.plan.results.PlanRecord;
import nl.wijkkit.plan.results.Results;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.change.Comparer;
import nl.wijkkit.zrm.instrument.Instruments;

/** What the plan led to in its first months, in the figures that management adds up over all plans. */
record ResultsChapter(TwoMoments moments, OfflineChapter offline) implements Chapter {

    private static final Period MONTHS = Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 10, 1));

    @Override
    public Text title() {
        return Text.of("Wat het opleverde", "What it led to");
    }

    @Override
    public void tell(Scene scene) {
        History history = history(scene);
        Meter meter = Meter.of(Comparer.of(Instruments.shipped()), ZoneId.of("Europe/Amsterdam"));
        Results results = meter.measure(
                new PlanRecord(
                        history,
                        FamilyBudget.of(history.replay()).budget(),
                        List.of(moments.first(), moments.second())),
                MONTHS);
        scene.say(
                "In september zijn de doelen bijgewerkt. Dezelfde cijfers tellen voor elk plan op, per team, buurt en"
                        + " periode, in welke volgorde ook.",
                "In September the goals were brought up to date. The same figures add up over all plans, per team,"
                        + " neighbourhood and period, in any order.");
        scene.highlight(
                scene.figure(results.goals().reached(), "doelen bereikt", "goals reached"),
                scene.figure(results.conversations().sum(), "gesprekken", "conversations"),
                scene.figure(results.overdueActions().sum(), "acties over tijd", "actions overdue"),
                scene.figure(
                        results.parties().outsideFamily().sum(),
                        "betrokkenen buiten het gezin",
                        "parties outside the family"));
        scene.show(leadTimes(scene, results));
        scene.show(costs(scene, results));
        scene.warn(
                "Dit zijn cijfers van één gezin: ze zijn niet beschermd. Wie cijfers van weinig plannen laat zien, laat"
                        + " mensen zien.",
                "These are figures of one family: they are not protected. Whoever shows figures of few plans shows"
                        + " people.");
        scene.file("results.json", Json.write(results), "De resultaten als JSON", "The results as JSON");
    }

    /** The plan after the merge, the talks at the table, and the goals whose target was reached. */
    private History history(Scene scene) {
        LocalDate day = moments.second().moment();
        Desk desk = Desk.goOn(
                        "september", FamilyPlan.DIRECTOR, offline.history(scene), Instant.parse("2026-09-01T13:00:00Z"))
                .then(talk("c2", moments.first().moment()))
                .then(talk("c3", day));
        for (Goal goal : desk.history().replay().goals()) {
            if (!goal.targets().isEmpty() && goal.targets().stream().allMatch(this::isReached)) {
                desk.then(new GoalStatusChanged(goal.id(), GoalStatus.REACHED));
            }
        }
        return desk.history();
    }

    private static ContactRecorded talk(String id, LocalDate day) {
        return new ContactRecorded(new ContactMoment(
                ContactId.of(id), ContactKind.HOME_VISIT, day, null, List.of(FamilyPlan.DIRECTOR), null));
    }

    private boolean isReached(DomainTarget target) {
        return moments.second()
                .level(target.domain())
                .filter(level -> level.value() >= target.target().value())
                .isPresent();
    }

    private static Block.Table leadTimes(Scene scene, Results results) {
        return scene.table(
                scene.in("Doorlooptijden", "Lead times"),
                List.of(scene.in("Van", "From"), scene.in("Dagen (mediaan)", "Days (median)")),
                List.of(
                        row(
                                scene,
                                scene.in("eerste contact tot plan", "first contact to plan"),
                                results.leadTimes().contactToPlan()),
                        row(
                                scene,
                                scene.in("plan tot bereikt doel", "plan to goal reached"),
                                results.leadTimes().planToGoal())));
    }

    private static List<Cell> row(Scene scene, String name, LeadTime leadTime) {
        return List.of(
                Cell.of(name),
                Cell.of(
                        leadTime.days().median().isPresent()
                                ? Words.whole(
                                        Math.round(leadTime.days().median().getAsDouble()), scene.language())
                                : scene.in("niet bekend", "not known")));
    }

    private static Block.Table costs(Scene scene, Results results) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<Law, Costs> entry : results.costs().byLaw().entrySet()) {
            rows.add(List.of(
                    Cell.of(scene.in(entry.getKey().label())),
                    Cell.of(Words.money(entry.getValue().planned(), scene.language())),
                    Cell.of(Words.money(entry.getValue().realised(), scene.language()))));
        }
        return scene.table(
                scene.in("Kosten per wet", "Costs per law"),
                List.of(scene.in("Wet", "Law"), scene.in("Gepland", "Planned"), scene.in("Gerealiseerd", "Realised")),
                rows);
    }
}
