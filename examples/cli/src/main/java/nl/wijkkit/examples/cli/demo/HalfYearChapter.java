package nl.wijkkit.examples.cli.demo;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.change.Change;
import nl.wijkkit.zrm.change.Comparer;
import nl.wijkkit.zrm.change.Direction;
import nl.wijkkit.zrm.change.DomainChange;
import nl.wijkkit.zrm.change.Target;
import nl.wijkkit.zrm.change.TargetCounts;
import nl.wijkkit.zrm.change.TargetProgress;
import nl.wijkkit.zrm.chart.ProfileChart;
import nl.wijkkit.zrm.instrument.Instruments;

/** The second assessment beside the first, and beside the targets. */
record HalfYearChapter(Household household, TwoMoments moments) implements Chapter {

    @Override
    public Text title() {
        return Text.of("Een half jaar later", "Half a year later");
    }

    @Override
    public void tell(Scene scene) {
        Comparer comparer = Comparer.of(Instruments.shipped());
        Change change = comparer.compare(moments.first(), moments.second());
        List<TargetProgress> progress = moments.targets().stream()
                .map(target -> comparer.progress(target, moments.first(), moments.second()))
                .toList();
        scene.say(
                "Op " + Words.day(moments.second().moment(), scene.language()) + " weer aan tafel. Niveaus hebben een"
                        + " volgorde en geen afstand, dus er is geen totaalcijfer: per domein telt de stap.",
                "On " + Words.day(moments.second().moment(), scene.language()) + " at the table again. Levels have an"
                        + " order and no distance, so there is no overall mark: the step per domain counts.");
        TargetCounts counts = TargetCounts.of(progress);
        scene.highlight(
                scene.figure(change.count(Direction.UP), "domeinen vooruit", "domains up"),
                scene.figure(change.count(Direction.SAME), "gelijk", "the same"),
                scene.figure(change.count(Direction.DOWN), "achteruit", "down"),
                scene.figure(
                        counts.reached(),
                        "van " + counts.targets() + " doelen bereikt",
                        "of " + counts.targets() + " targets reached"));
        scene.picture(
                "profile-change.svg",
                ProfileChart.ofAssessments(
                                Text.of("Twee momenten en de doelen", "Two moments and the targets"),
                                moments.zrm(),
                                List.of(moments.first(), moments.second()),
                                moments.targetLevels())
                        .withId("profile-change")
                        .svg(scene.language()),
                scene.in("Twee momenten en de doelen", "Two moments and the targets"),
                steps(scene, change));
        scene.show(targets(scene, progress));
        worse(scene, change);
        scene.file(
                "assessment-2.json",
                Json.write(moments.second()),
                "De tweede beoordeling als JSON",
                "The second assessment as JSON");
        scene.file(
                "change.json",
                Json.write(change),
                "De verandering per domein als JSON",
                "The change per domain as JSON");
    }

    private Block.Table steps(Scene scene, Change change) {
        List<List<Cell>> rows = new ArrayList<>();
        for (DomainChange domain : change.domains()) {
            rows.add(List.of(
                    Cell.of(scene.in(moments.nameOf(domain.domain()))),
                    number(scene, moments.first(), domain),
                    number(scene, moments.second(), domain),
                    Cell.of(step(scene, domain))));
        }
        return scene.table(
                scene.in("Verandering per domein", "Change per domain"),
                List.of(
                        scene.in("Domein", "Domain"),
                        scene.in("Start", "Start"),
                        scene.in("Nu", "Now"),
                        scene.in("Verandering", "Change")),
                rows);
    }

    private static Cell number(Scene scene, Assessment assessment, DomainChange domain) {
        return assessment
                .level(domain.domain())
                .map(level -> new Cell(Integer.toString(level.value()), level.value(), level.max()))
                .orElseGet(() -> Cell.of(scene.in("geen", "none")));
    }

    private static String step(Scene scene, DomainChange domain) {
        return domain.step()
                .fold(
                        moved -> moved.direction() == Direction.SAME
                                ? scene.in(Direction.SAME.label())
                                : scene.in(moved.direction().label()) + ", " + steps(scene, Math.abs(moved.steps())),
                        not -> scene.in("niet te vergelijken", "cannot be compared"));
    }

    private static String steps(Scene scene, int steps) {
        return steps == 1 ? scene.in("1 stap", "1 step") : scene.in(steps + " stappen", steps + " steps");
    }

    private Block.Table targets(Scene scene, List<TargetProgress> progress) {
        List<List<Cell>> rows = new ArrayList<>();
        for (TargetProgress one : progress) {
            Target target = one.target();
            rows.add(List.of(
                    Cell.of(scene.in(moments.nameOf(target.domain()))),
                    new Cell(
                            Integer.toString(target.level().value()),
                            target.level().value(),
                            target.level().max()),
                    Cell.of(Words.day(target.by(), scene.language())),
                    Cell.of(scene.in(one.status().label()))));
        }
        return scene.table(
                scene.in("Doelen", "Targets"),
                List.of(
                        scene.in("Domein", "Domain"),
                        scene.in("Doel", "Target"),
                        scene.in("Uiterlijk", "By"),
                        scene.in("Stand", "State")),
                rows);
    }

    private void worse(Scene scene, Change change) {
        List<String> domains = change.moved(Direction.DOWN).stream()
                .map(domain -> scene.in(moments.nameOf(domain)))
                .toList();
        if (!domains.isEmpty()) {
            String which = Words.enumerate(domains, scene.language());
            scene.warn(
                    "Ook dit is uitkomst: " + which + " ging achteruit. Een gemiddelde had dat verborgen.",
                    "This is outcome too: " + which + " went down. An average would have hidden it.");
        }
    }
}
