package nl.wijkkit.examples.cli.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.accountability.ReviewSample;
import nl.wijkkit.signals.routing.Desk;
import nl.wijkkit.signals.routing.Routing;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.zrm.Text;

/** A year of signals of a municipality: how much of what comes to which desk, what is too late, what a person looks at again. */
record YearChapter() implements Chapter {

    private static final List<Urgency> LEVELS =
            List.of(Urgency.ACUTE, Urgency.HIGH, Urgency.NORMAL, Urgency.LOW, Urgency.NO_ACTION);
    private static final long SEED = 2026;
    private static final int SAMPLE = 25;

    @Override
    public Text title() {
        return Text.of("Een jaar signalen", "A year of signals");
    }

    @Override
    public void tell(Scene scene) {
        InventedYear year = InventedYear.run();
        List<Outcome> outcomes = year.outcomes();
        scene.say(
                "Dit gezin is er een van velen. Hier komt een verzonnen jaar binnen bij een gemeente van 100.000 inwoners,"
                        + " met aantallen zoals Divosa die publiceerde. Elk signaal wordt één keer geteld, ook als het"
                        + " bericht twee keer komt.",
                "This family is one of many. Here an invented year comes in at a municipality of 100,000 people, in numbers"
                        + " as Divosa published them. Every signal counts once, even if the message comes twice.");
        long merged = outcomes.stream()
                .filter(outcome -> outcome.urgency() == Urgency.NO_ACTION)
                .count();
        scene.highlight(
                scene.figure(outcomes.size(), "signalen in het jaar", "signals in the year"),
                scene.figure(merged, "hoorden bij een lopend signaal", "belonged to a running one"),
                scene.figure(
                        year.reception().deliveries().account().pending(),
                        "zonder bestemming gebleven",
                        "were left without a place"));
        scene.show(table(scene, outcomes));
        late(scene, year);
        ReviewSample sample = ReviewSample.draw(outcomes, SAMPLE, SEED);
        scene.say(
                "Niemand kijkt vanzelf naar wat de regels laag inschatten. Daarom gaat een steekproef van "
                        + sample.signals().size() + " uit " + Words.whole(sample.population(), scene.language())
                        + " zulke signalen naar een mens, zonder de urgentie erbij. Iedereen met het startgetal kan"
                        + " nagaan dat de trekking eerlijk was.",
                "Nobody looks by itself at what the rules rank low. So a sample of "
                        + sample.signals().size() + " of " + Words.whole(sample.population(), scene.language())
                        + " such signals goes to a person, without the urgency. Anyone with the seed can check that the"
                        + " draw was fair.");
    }

    private static Block.Table table(Scene scene, List<Outcome> outcomes) {
        Map<DeskId, Map<Urgency, Long>> counts = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            counts.computeIfAbsent(outcome.desk(), desk -> new EnumMap<>(Urgency.class))
                    .merge(outcome.urgency(), 1L, Long::sum);
        }
        Routing routing = RoutingReader.shipped();
        List<String> headers = new ArrayList<>(List.of(scene.in("Loket", "Desk")));
        LEVELS.forEach(level -> headers.add(scene.in(level.label())));
        List<List<Cell>> rows = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<DeskId, Map<Urgency, Long>> entry) -> -total(entry.getValue())))
                .forEach(entry -> {
                    List<Cell> row = new ArrayList<>();
                    row.add(Cell.of(scene.in(
                            routing.desk(entry.getKey()).map(Desk::name).orElseThrow())));
                    LEVELS.forEach(level ->
                            row.add(Cell.of(Words.whole(entry.getValue().getOrDefault(level, 0L), scene.language()))));
                    rows.add(row);
                });
        return scene.table(scene.in("Per loket en urgentie", "By desk and urgency"), headers, rows);
    }

    private static long total(Map<Urgency, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What was too late at the busiest moment, and what was about to be. */
    private static void late(Scene scene, InventedYear year) {
        LocalDate day = InventedYear.LOOK;
        scene.highlight(
                scene.figure(year.open(), "stonden open op die dag", "were open on that day"),
                scene.figure(year.overdue(), "over de termijn", "past their term"),
                scene.figure(year.atRisk(), "verlopen die week", "about to pass that week"));
        scene.say(
                "De dag is " + Words.day(day, scene.language()) + ". Per werkdag worden er " + InventedYear.A_DAY
                        + " opgepakt, altijd wat het eerst moet: de urgentie, dan de termijn. Wie dat aantal verandert,"
                        + " ziet hoeveel er te laat komt.",
                "The day is " + Words.day(day, scene.language()) + ". " + InventedYear.A_DAY
                        + " are taken up on a working"
                        + " day, always what must come first: urgency, then term. Change that number and see how much"
                        + " comes too late.");
    }
}
