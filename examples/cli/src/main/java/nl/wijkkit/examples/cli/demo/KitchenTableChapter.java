package nl.wijkkit.examples.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.Completeness;
import nl.wijkkit.zrm.assessment.Profile;
import nl.wijkkit.zrm.assessment.Shares;
import nl.wijkkit.zrm.chart.ProfileChart;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;

/** The first assessment, made together: levels, and where there is none the reason. */
record KitchenTableChapter(Household household, TwoMoments moments) implements Chapter {

    private static final DomainKey NETWORK = DomainKey.of("sociaal_netwerk");

    @Override
    public Text title() {
        return Text.of("Aan de keukentafel", "At the kitchen table");
    }

    @Override
    public void tell(Scene scene) {
        Assessment first = moments.first();
        String day = Words.day(first.moment(), scene.language());
        scene.say(
                "Op " + day + " zitten " + household.adultName().nl() + " en een wijkteamwerker om de tafel. Samen"
                        + " scoren zij de " + moments.zrm().name().nl()
                        + bothInstruments().nl()
                        + ". De niveaus hieronder zijn verzonnen.",
                "On " + day + " " + household.adultName().en() + " and a worker of the district team sit down. Together"
                        + " they score the " + moments.zrm().name().en()
                        + bothInstruments().en()
                        + ". The levels below are invented.");
        highlights(scene, first);
        scene.picture(
                "profile.svg",
                ProfileChart.ofAssessments(
                                Text.of("Profiel bij de start", "Profile at the start"),
                                moments.zrm(),
                                List.of(first),
                                Map.of())
                        .withId("profile-start")
                        .svg(scene.language()),
                scene.in("Het profiel bij de start", "The profile at the start"),
                levels(scene, first));
        completeness(scene, first);
        first.windowStart(moments.zrm())
                .map(from -> Words.day(from, scene.language()))
                .ifPresent(from -> scene.say(
                        "Een score is een momentopname: wat van vóór " + from + " is, telt in de regel niet mee.",
                        "A score is a snapshot: what dates from before " + from + " does not count, as a rule."));
        shares(scene, first);
        scene.file(
                "assessment-1.json",
                Json.write(first),
                "De eerste beoordeling als JSON",
                "The first assessment as JSON");
    }

    private Text bothInstruments() {
        return moments.supplements().stream()
                .map(Instrument::name)
                .findFirst()
                .map(name -> Text.of(
                        " en, omdat " + household.adultName().nl() + " gezag over een kind heeft, het " + name.nl(),
                        " and, since " + household.adultName().en() + " has authority over a child, the " + name.en()))
                .orElse(Text.of(
                        " (zonder Ouderschap: er is geen gezag over een kind)",
                        " (without parenthood: there is no authority over a child)"));
    }

    private void highlights(Scene scene, Assessment assessment) {
        Profile profile = assessment.profile().orElseThrow();
        Completeness completeness = assessment.completeness(moments.zrm(), moments.supplements());
        scene.highlight(
                scene.figure(completeness.domains(), "domeinen", "domains"),
                scene.figure(completeness.scored().size(), "met een niveau", "with a level"),
                scene.figure(profile.atOrBelow(moments.zrm().level(2)).size(), "op niveau 1 of 2", "at level 1 or 2"));
    }

    private Block.Table levels(Scene scene, Assessment assessment) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Domain domain : moments.domains()) {
            rows.add(List.of(Cell.of(scene.in(domain.name())), cell(scene, moments.zrm(), assessment, domain.key())));
        }
        return scene.table(
                scene.in("Niveau per domein", "Level per domain"),
                List.of(scene.in("Domein", "Domain"), scene.in("Niveau", "Level")),
                rows);
    }

    /** Shows the level, or the reason why there is none. */
    static Cell cell(Scene scene, Instrument zrm, Assessment assessment, DomainKey domain) {
        return assessment
                .level(domain)
                .map(level -> new Cell(level.value() + " " + scene.in(zrm.nameOf(level)), level.value(), level.max()))
                .orElseGet(() -> Cell.of(scene.in(
                        assessment.absence(domain).orElse(Absence.UNANSWERED).label())));
    }

    private void completeness(Scene scene, Assessment assessment) {
        Completeness completeness = assessment.completeness(moments.zrm(), moments.supplements());
        List<String> points = new ArrayList<>();
        completeness
                .absent()
                .forEach((reason, domains) -> domains.forEach(domain -> points.add(
                        scene.in(moments.nameOf(domain)) + ": " + scene.in(reason.label()) + why(assessment, domain))));
        scene.say(
                "Geen niveau is ook een antwoord, met een reden; nooit een 0 of een 99. "
                        + open(completeness).nl(),
                "No level is an answer too, with a reason; never a 0 or a 99. "
                        + open(completeness).en());
        scene.list(points);
    }

    private static String why(Assessment assessment, DomainKey domain) {
        return Optional.ofNullable(assessment.unnecessary().get(domain))
                .map(reason -> " (" + reason + ")")
                .orElse("");
    }

    private static Text open(Completeness completeness) {
        int open = completeness.open().size();
        return completeness.isComplete()
                ? Text.of("De beoordeling is compleet.", "The assessment is complete.")
                : Text.of(
                        "Open staat nog: " + open + " van de " + completeness.domains() + " domeinen.",
                        "Still open: " + open + " of " + completeness.domains() + " domains.");
    }

    private void shares(Scene scene, Assessment assessment) {
        Shares shares = assessment.shares().get(NETWORK);
        if (shares != null) {
            String domain = scene.in(moments.nameOf(NETWORK));
            scene.say(
                    domain + " " + shares.total() + " is volgens de Krachtenwijzer " + shares.ownStrength()
                            + " eigen kracht, " + shares.network() + " netwerk en " + shares.professional()
                            + " hulpverlening.",
                    domain + " " + shares.total() + " is, by the Krachtenwijzer, " + shares.ownStrength()
                            + " own strength, " + shares.network() + " network and " + shares.professional()
                            + " professionals.");
        }
    }
}
