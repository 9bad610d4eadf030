package nl.wijkkit.examples.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.log.CitizenLine;
import nl.wijkkit.consent.log.CitizenLog;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.view.PartyView;
import nl.wijkkit.consent.view.cost.CostCardView;
import nl.wijkkit.consent.view.cost.ProvisionView;
import nl.wijkkit.consent.view.plan.PlanView;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.plan.budget.Costs;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.zrm.Text;

/** What the household costs, only for who may know; and what the family can read about who looked. */
record OwnFileChapter(Household household, FamilyPlan family) implements Chapter {

    @Override
    public Text title() {
        return Text.of("Wie keek, en wat zag die", "Who looked, and saw what");
    }

    @Override
    public void tell(Scene scene) {
        Plan plan = family.history().replay();
        Counter counter = new Counter(household);
        Vocabulary vocabulary = Vocabulary.dutch();
        counter.worker(9, PlanView.of(plan, vocabulary));
        Optional<CostCardView> card = counter.worker(10, card(plan));
        Optional<CostCardView> curious = counter.colleague(16, card(plan));
        scene.say(
                "Van dit ene huishouden staan de kosten op een kaart die alleen door een beslissing heen te zien is. De vaste"
                        + " werker ziet "
                        + scene.in(shown(card)) + ", de collega die er niet bij hoort " + scene.in(shown(curious))
                        + ". Wat voor een andere wet is verzameld blijft dicht zolang daar geen grondslag voor is, en wie"
                        + " niets mag zien, ziet ook niet hoeveel er is.",
                "The costs of this one household stand on a card that can be seen through a decision only. The assigned"
                        + " worker sees "
                        + scene.in(shown(card)) + ", the colleague who is not involved " + scene.in(shown(curious))
                        + ". What was collected for another law stays closed without a ground for it, and who may see"
                        + " nothing does not see how much there is either.");
        card.ifPresent(seen -> scene.show(table(scene, seen)));
        scene.say(
                "Elke blik staat in het logboek, ook een die niets opleverde: zonder regel in het logboek is er geen blik."
                        + " Dit leest "
                        + scene.in(household.adultName())
                        + " daarvan:",
                "Every look is in the log, one that yielded nothing too: without a line in the log there is no look. This"
                        + " is what "
                        + scene.in(household.adultName()) + " reads of it:");
        scene.list(household.adult().map(Member::id).stream()
                .flatMap(adult -> CitizenLog.in(Counter.NETHERLANDS).of(counter.log(), adult).stream())
                .map((CitizenLine line) -> scene.in(CitizenLog.sentence(line, vocabulary)))
                .toList());
        DestructionStory.tell(scene);
    }

    private static Showing<CostCardView> card(Plan plan) {
        return CostCardView.of(FamilyBudget.of(plan).budget(), plan, FamilyBudget.HALF_YEAR);
    }

    private static List<ProvisionView> provisions(CostCardView card) {
        return card.provisions().stream()
                .map(Disclosed::content)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Text shown(Optional<CostCardView> card) {
        int provisions = card.map(seen -> provisions(seen).size()).orElse(0);
        return switch (provisions) {
            case 0 -> Text.of("niets", "nothing");
            case 1 -> Text.of("één voorziening", "one provision");
            default -> Text.of(provisions + " voorzieningen", provisions + " provisions");
        };
    }

    private Block.Table table(Scene scene, CostCardView card) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ProvisionView provision : provisions(card)) {
            rows.add(row(
                    scene,
                    scene.in(provision.law().label()),
                    scene.in(FamilyPlan.nameOf(
                            Party.of(Party.Kind.PROVIDER, provision.provider().value()), household)),
                    provision.costs()));
        }
        Costs total = card.total();
        if (total != null) {
            rows.add(row(scene, scene.in("samen", "together"), involved(scene, card), total));
        }
        return scene.table(
                scene.in("De kostenkaart van het huishouden", "The cost card of the household"),
                List.of(
                        scene.in("Wet", "Law"),
                        scene.in("Wie", "Who"),
                        scene.in("Gepland", "Planned"),
                        scene.in("Tot nu toe", "So far")),
                rows);
    }

    private String involved(Scene scene, CostCardView card) {
        return card.involved().stream()
                .map(one -> scene.in(name(one.party())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Text name(PartyView party) {
        PartyId id = party.id();
        return id == null ? party.kind().label() : FamilyPlan.nameOf(Party.of(party.kind(), id.value()), household);
    }

    private static List<Cell> row(Scene scene, String law, String who, Costs costs) {
        return List.of(
                Cell.of(law),
                Cell.of(who),
                Cell.of(Words.money(costs.planned(), scene.language())),
                Cell.of(Words.money(costs.realised(), scene.language())));
    }
}
