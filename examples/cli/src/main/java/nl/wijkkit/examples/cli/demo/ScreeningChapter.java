package nl.wijkkit.examples.cli.demo;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.resource.Resource;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.screening.NearestChange;
import nl.wijkkit.zrm.screening.RuleOutcome;
import nl.wijkkit.zrm.screening.Screener;
import nl.wijkkit.zrm.screening.Screening;
import nl.wijkkit.zrm.screening.ScreeningClass;
import nl.wijkkit.zrm.screening.ScreeningReader;
import nl.wijkkit.zrm.screening.ScreeningResult;

/** A rule of one's own, applied and explained. */
record ScreeningChapter(TwoMoments moments) implements Chapter {

    private static final String RULES = "invented-screening.json";

    @Override
    public Text title() {
        return Text.of("Een beslisregel die zichzelf uitlegt", "A screening rule that explains itself");
    }

    @Override
    public void tell(Scene scene) {
        String json = Resource.text(ScreeningChapter.class, RULES);
        Screening screening = ScreeningReader.read(new StringReader(json), Instruments.shipped())
                .orElseThrow();
        Screener screener = Screener.of(screening);
        scene.warn(
                "VERZONNEN regels, alleen voor deze demonstratie. Wijkkit levert geen grens als \"de\" ZRM-norm: u"
                        + " brengt uw eigen regels mee, met hun bron.",
                "INVENTED rules, for this demonstration only. Wijkkit ships no cut-off as \"the\" ZRM norm: you bring"
                        + " your own rules, with their source.");
        scene.list(screening.rules().stream()
                .map(rule -> rule.id() + ": " + scene.in(rule.sentence()))
                .toList());
        for (Assessment assessment : List.of(moments.first(), moments.second())) {
            explain(scene, screening, screener, assessment);
        }
        scene.say(
                "Een klasse is geen oordeel: zij zegt welke domeinen de doorslag gaven, en hoe dichtbij een andere"
                        + " klasse ligt. Wat ernaast achteruit ging, staat in het vorige hoofdstuk.",
                "A class is no verdict: it says which domains decided, and how near another class is. What went down"
                        + " beside it stands in the chapter before.");
        scene.file(
                RULES, json, "De verzonnen regels, als voorbeeld van het formaat", "The invented rules, as an example");
        scene.file(
                "screening.json",
                Json.write(List.of(screener.screen(moments.first()), screener.screen(moments.second()))),
                "De twee uitkomsten met hun redenen als JSON",
                "The two outcomes with their reasons as JSON");
    }

    private void explain(Scene scene, Screening screening, Screener screener, Assessment assessment) {
        List<String> lines = new ArrayList<>();
        ScreeningResult result = screener.screen(assessment);
        String day = Words.day(assessment.moment(), scene.language());
        String outcome = result.fold(
                classified -> name(scene, screening, classified.outcome()),
                open -> Words.enumerate(
                        open.possible().stream()
                                .map(key -> name(scene, screening, key))
                                .toList(),
                        scene.language()));
        scene.say(day + ": " + outcome + ".", day + ": " + outcome + ".");
        for (RuleOutcome rule : result.rules()) {
            lines.add(rule.rule() + " " + scene.in(rule.truth().label()) + ": "
                    + levels(scene, assessment, rule.domains()) + ".");
        }
        lines.add(nearest(scene, screening, screener.nearestChange(assessment)));
        scene.list(lines);
    }

    private static String name(Scene scene, Screening screening, String key) {
        return screening.classes().stream()
                .filter(candidate -> candidate.key().equals(key))
                .map(ScreeningClass::name)
                .map(scene::in)
                .findFirst()
                .orElse(key);
    }

    private String levels(Scene scene, Assessment assessment, List<DomainKey> domains) {
        return domains.stream()
                .map(domain -> scene.in(moments.nameOf(domain))
                        + assessment
                                .level(domain)
                                .map(level -> " " + level.value())
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    private String nearest(Scene scene, Screening screening, NearestChange change) {
        return change.fold(
                found -> {
                    String levels = found.levels().entrySet().stream()
                            .map(level -> scene.in(moments.nameOf(level.getKey()))
                                    + scene.in(" naar ", " to ")
                                    + level.getValue().value())
                            .collect(Collectors.joining(", "));
                    String other = name(scene, screening, found.outcome());
                    return scene.in(
                            "Anders bij minstens " + found.steps() + (found.steps() == 1 ? " stap" : " stappen")
                                    + ", zoals " + levels + ": dan " + other + ".",
                            "Otherwise from " + found.steps() + (found.steps() == 1 ? " step" : " steps") + ", such as "
                                    + levels + ": then " + other + ".");
                },
                not -> scene.in(not.why().label()));
    }
}
