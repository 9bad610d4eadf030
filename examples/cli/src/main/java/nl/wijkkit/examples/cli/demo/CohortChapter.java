package nl.wijkkit.examples.cli.demo;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.examples.cli.zrm.ReportPage;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.change.Direction;
import nl.wijkkit.zrm.change.MovementTable;
import nl.wijkkit.zrm.change.Movements;
import nl.wijkkit.zrm.chart.DistributionChart;
import nl.wijkkit.zrm.chart.MovementChart;
import nl.wijkkit.zrm.cohort.Cohort;
import nl.wijkkit.zrm.cohort.CohortCsv;
import nl.wijkkit.zrm.cohort.Distribution;
import nl.wijkkit.zrm.cohort.DomainCounts;
import nl.wijkkit.zrm.cohort.ImportedCohort;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.LevelName;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.agreement.Categories;
import nl.wijkkit.zrm.reliability.agreement.CohenKappa;
import nl.wijkkit.zrm.reliability.agreement.Kappa;
import nl.wijkkit.zrm.reliability.agreement.Weights;
import nl.wijkkit.zrm.reliability.consistency.Alpha;
import nl.wijkkit.zrm.reliability.consistency.CronbachAlpha;

/** From many families to figures: import, distribution, movement, reliability. */
record CohortChapter(Instrument zrm) implements Chapter {

    @Override
    public Text title() {
        return Text.of("Sturen en onderzoeken", "Management and research");
    }

    @Override
    public void tell(Scene scene) {
        String csv = InventedCohort.csv(zrm);
        ImportedCohort imported = CohortCsv.withDefaults().read(new StringReader(csv), zrm);
        Cohort cohort = imported.cohort();
        scene.say(
                "Wat de werker nodig heeft, heeft het management niet nodig. Hier " + whole(scene, cohort.subjects())
                        + " verzonnen personen onder pseudoniem, twee keer gescoord, uit een CSV-bestand.",
                "What the worker needs, management does not. Here are " + whole(scene, cohort.subjects())
                        + " invented persons under a pseudonym, scored twice, from a CSV file.");
        scene.highlight(
                scene.figure(imported.rowsRead(), "rijen gelezen", "rows read"),
                scene.figure(imported.rowsRefused(), "geweigerd, met reden", "refused, with the reason"),
                scene.figure(
                        Math.round((double) cohort.bytes() / Math.max(1, cohort.rows())),
                        "bytes per rij",
                        "bytes a row"));
        scene.list(imported.problems().stream()
                .map(problem -> scene.in(problem.where()) + ": " + scene.in(problem.message()))
                .toList());
        figures(scene, cohort);
        reliability(scene, cohort);
        scene.file("cohort.csv", csv, "Het verzonnen cohort", "The invented cohort");
        scene.file(
                "cohort-report.html",
                ReportPage.of("cohort.csv", imported, scene.language()).html(),
                "Het verslag van het cohort",
                "The report of the cohort");
    }

    private void figures(Scene scene, Cohort cohort) {
        Distribution atStart = Distribution.of(cohort.firstMoments());
        Movements movements = cohort.movements();
        scene.picture(
                "distribution.svg",
                DistributionChart.of(
                                Text.of("Niveaus bij de start, per domein", "Levels at the start, per domain"),
                                zrm.levels().stream().map(LevelName::name).toList(),
                                zrm.domains().stream()
                                        .map(domain -> row(domain, counts(atStart, domain)))
                                        .toList())
                        .withId("cohort-distribution")
                        .svg(scene.language()),
                scene.in("Verdeling bij de start", "Distribution at the start"));
        scene.picture(
                "movement.svg",
                MovementChart.of(
                                Text.of("Van de eerste naar de laatste meting", "From the first to the last moment"),
                                zrm.domains().stream()
                                        .map(domain -> row(domain, moved(movements, domain)))
                                        .toList())
                        .withId("cohort-movement")
                        .svg(scene.language()),
                scene.in("Beweging tussen de metingen", "Movement between the moments"),
                words(scene, atStart, movements));
    }

    private static DomainCounts counts(Distribution distribution, Domain domain) {
        return distribution.of(domain.key()).orElseThrow();
    }

    private static MovementTable moved(Movements movements, Domain domain) {
        return movements.of(domain.key()).orElseThrow();
    }

    private static DistributionChart.Row row(Domain domain, DomainCounts counts) {
        return new DistributionChart.Row(domain.name(), counts.levels(), counts.withoutLevel());
    }

    private static MovementChart.Row row(Domain domain, MovementTable table) {
        return new MovementChart.Row(
                domain.name(),
                table.count(Direction.DOWN),
                table.count(Direction.SAME),
                table.count(Direction.UP),
                table.notComparable());
    }

    private Block.Table words(Scene scene, Distribution atStart, Movements movements) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Domain domain : zrm.domains()) {
            DomainCounts counts = counts(atStart, domain);
            MovementTable table = moved(movements, domain);
            long low = counts.levels().get(0) + counts.levels().get(1);
            rows.add(List.of(
                    Cell.of(scene.in(domain.name())),
                    Cell.of(Words.percent(low, counts.scored())),
                    Cell.of(Words.percent(table.count(Direction.DOWN), table.comparable())),
                    Cell.of(Words.percent(table.count(Direction.SAME), table.comparable())),
                    Cell.of(Words.percent(table.count(Direction.UP), table.comparable())),
                    Cell.of(counts.withoutLevel())));
        }
        return scene.table(
                scene.in(
                        "Per domein: aandeel op 1 of 2 bij de start, beweging, aantal zonder niveau",
                        "Per domain: share at 1 or 2 at the start, movement, number without a level"),
                List.of(
                        scene.in("Domein", "Domain"),
                        scene.in("Start 1-2", "Start 1-2"),
                        scene.in("Achteruit", "Down"),
                        scene.in("Gelijk", "Same"),
                        scene.in("Vooruit", "Up"),
                        scene.in("Zonder", "Without")),
                rows);
    }

    private void reliability(Scene scene, Cohort cohort) {
        scene.say(
                "En voor wie het cijfer moet verdedigen, met het interval en het aantal waarop het rust:",
                "And for whoever must defend the figure, with its interval and the number it rests on:");
        List<String> points = new ArrayList<>();
        points.add(CronbachAlpha.withDefaults()
                .of(cohort.firstMoments().table())
                .fold(alpha -> words(scene, alpha), why -> scene.in(why.sentence())));
        points.add(CohenKappa.withDefaults()
                .with(Weights.QUADRATIC)
                .of(InventedCohort.ratedTwice(), Categories.range(1, zrm.scale()))
                .fold(kappa -> words(scene, kappa), why -> scene.in(why.sentence())));
        scene.list(points);
    }

    private static String words(Scene scene, Alpha alpha) {
        String figure = Words.decimal(alpha.estimate(), scene.language())
                + alpha.interval()
                        .fold(
                                interval -> " (" + words(scene, interval) + ")",
                                why -> " (" + scene.in(why.sentence()) + ")");
        return scene.in(
                "Cronbachs alfa " + figure + ", " + whole(scene, alpha.n())
                        + " personen met alle domeinen gescoord; neemt niveaus als even ver uit elkaar.",
                "Cronbach's alpha " + figure + ", " + whole(scene, alpha.n())
                        + " persons with every domain scored; takes levels as equally far apart.");
    }

    private static String words(Scene scene, Kappa kappa) {
        String figure = Words.decimal(kappa.estimate(), scene.language()) + " (" + words(scene, kappa.interval()) + ")";
        return scene.in(
                "Kwadratische kappa van twee werkers " + figure + ", " + whole(scene, kappa.n())
                        + " personen die beiden scoorden.",
                "Quadratic kappa of two workers " + figure + ", " + whole(scene, kappa.n())
                        + " persons whom both scored.");
    }

    private static String words(Scene scene, Interval interval) {
        long confidence = Math.round(100 * interval.confidence());
        return scene.in(confidence + "%-interval ", confidence + "% interval ")
                + Words.decimal(interval.lower(), scene.language())
                + scene.in(" tot ", " to ")
                + Words.decimal(interval.upper(), scene.language());
    }

    private static String whole(Scene scene, long number) {
        return Words.whole(number, scene.language());
    }
}
