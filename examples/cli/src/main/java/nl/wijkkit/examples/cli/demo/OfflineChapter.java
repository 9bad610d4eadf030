package nl.wijkkit.examples.cli.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.contact.ContactId;
import nl.wijkkit.plan.contact.ContactKind;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.event.ActionChange.ActionRescheduled;
import nl.wijkkit.plan.event.ActionChange.ActionStatusChanged;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.FileChange.ContactRecorded;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.merge.Contradiction;
import nl.wijkkit.plan.merge.Merge;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.zrm.Text;

/** Two workers changed the same plan, one of them without a connection: what joins, and what a person must decide. */
record OfflineChapter(Household household, FamilyPlan family) implements Chapter {

    private static final LocalDate VISIT = LocalDate.of(2026, 4, 14);

    @Override
    public Text title() {
        return Text.of("Twee werkers, één plan", "Two workers, one plan");
    }

    @Override
    public void tell(Scene scene) {
        History office = atTheOffice();
        History visit = onTheRoad(scene);
        Merge merge = Merge.of(office, visit);
        scene.say(
                "Op " + Words.day(VISIT, scene.language()) + " werkt de regisseur op kantoor, en een collega zonder"
                        + " verbinding bij het gezin thuis. 's Avonds komen beide kanten samen.",
                "On " + Words.day(VISIT, scene.language())
                        + " the director works at the office, and a colleague without"
                        + " a connection at the family's home. In the evening both sides come together.");
        int base = family.history().events().size();
        scene.highlight(
                scene.figure(office.events().size() - base, "wijzigingen op kantoor", "changes at the office"),
                scene.figure(visit.events().size() - base, "onderweg", "on the road"),
                scene.figure(merge.history().events().size() - base, "samen", "together"),
                scene.figure(merge.contradictions().size(), "tegenspraak", "contradiction"));
        scene.say(
                "Wat elkaar niet raakt, voegt vanzelf samen; niets gaat verloren. Wat elkaar tegenspreekt, beslist een"
                        + " mens:",
                "What does not touch joins by itself; nothing is lost. What contradicts is for a person to decide:");
        scene.list(merge.contradictions().stream()
                .map(contradiction -> words(scene, contradiction))
                .toList());
        History decided = decided(merge);
        Plan plan = decided.replay();
        scene.show(actions(scene, plan));
        String order = merge.history().equals(Merge.of(visit, office).history())
                ? scene.in(
                        "Van welke kant u ook begint, de uitkomst is dezelfde.",
                        "Whichever side goes first, the outcome is the same.")
                : scene.in("De volgorde maakte uit.", "The order mattered.");
        scene.say(
                "De regisseur kiest 22 april, als gewone volgende gebeurtenis. " + order + " Gesprekken tot nu toe: "
                        + plan.conversations() + ".",
                "The director chooses 22 April, as an ordinary next event. " + order + " Conversations so far: "
                        + plan.conversations() + ".");
        scene.file(
                "plan-events-merged.json",
                Json.write(decided.events()),
                "Het plan na het samenvoegen, als gebeurtenissen",
                "The plan after the merge, as events");
    }

    /** Returns the plan after the merge and the decision. */
    History history(Scene scene) {
        return decided(Merge.of(atTheOffice(), onTheRoad(scene)));
    }

    private static History decided(Merge merge) {
        return Desk.goOn("evening", FamilyPlan.DIRECTOR, merge.history(), Instant.parse("2026-04-14T17:00:00Z"))
                .then(new ActionRescheduled(FamilyPlan.BUDGET, LocalDate.of(2026, 4, 22)))
                .history();
    }

    private History atTheOffice() {
        return Desk.goOn("office-2", FamilyPlan.DIRECTOR, family.history(), Instant.parse("2026-04-14T09:00:00Z"))
                .then(new ActionStatusChanged(FamilyPlan.GUIDED, ActionStatus.UNDER_WAY))
                .then(new ActionRescheduled(FamilyPlan.BUDGET, LocalDate.of(2026, 5, 1)))
                .history();
    }

    private History onTheRoad(Scene scene) {
        List<Party> tookPart = new ArrayList<>(List.of(FamilyPlan.DEPUTY));
        household.adult().map(adult -> Party.citizen(adult.id())).ifPresent(tookPart::add);
        ContactMoment visit = new ContactMoment(
                ContactId.of("c1"),
                ContactKind.HOME_VISIT,
                VISIT,
                null,
                tookPart,
                FreeText.of(scene.in(
                        "de post is bij; alleen het budgetbeheer loopt nog niet",
                        "the post is up to date; only budget management is yet to start")));
        return Desk.goOn("road", FamilyPlan.DEPUTY, family.history(), Instant.parse("2026-04-14T09:02:00Z"))
                .then(new ContactRecorded(visit))
                .then(new ActionStatusChanged(FamilyPlan.POST, ActionStatus.DONE))
                .then(new ActionRescheduled(FamilyPlan.BUDGET, LocalDate.of(2026, 4, 22)))
                .history();
    }

    private String words(Scene scene, Contradiction contradiction) {
        return contradiction.fold(
                apart -> scene.in("kantoor: ", "office: ") + days(scene, apart.left())
                        + scene.in("; onderweg: ", "; on the road: ") + days(scene, apart.right()) + ".",
                forbidden -> scene.in(forbidden.rule().sentence()) + " ("
                        + forbidden.rule().id() + ").");
    }

    private String days(Scene scene, List<Event> events) {
        Plan plan = family.history().replay();
        return events.stream()
                .map(Event::change)
                .map(change -> change instanceof ActionRescheduled moved && moved.due() != null
                        ? "\""
                                + plan.action(moved.action())
                                        .orElseThrow()
                                        .what()
                                        .value() + "\"" + scene.in(" naar ", " to ")
                                + Words.day(moved.due(), scene.language())
                        : change.toString())
                .collect(Collectors.joining(", "));
    }

    private Block.Table actions(Scene scene, Plan plan) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Action action : plan.actions()) {
            rows.add(List.of(
                    Block.Cell.of(action.what().value()),
                    Block.Cell.of(action.dueOn()
                            .map(day -> Words.day(day, scene.language()))
                            .orElse("-")),
                    Block.Cell.of(scene.in(action.status().label()))));
        }
        return scene.table(
                scene.in("Na het samenvoegen en de beslissing", "After the merge and the decision"),
                List.of(scene.in("Actie", "Action"), scene.in("Dag", "Day"), scene.in("Stand", "State")),
                rows);
    }
}
