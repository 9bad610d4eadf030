package nl.wijkkit.examples.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.plan.help.HelpKind;
import nl.wijkkit.plan.network.EcoMap;
import nl.wijkkit.plan.network.Network;
import nl.wijkkit.plan.network.NetworkPerson;
import nl.wijkkit.plan.network.Offer;
import nl.wijkkit.plan.network.Strength;
import nl.wijkkit.plan.network.Support;
import nl.wijkkit.plan.network.Tie;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.zrm.Text;

/** Who stand around the family, and what they can and want to do. The register knows nothing of it. */
record NetworkChapter(Household household) implements Chapter {

    /** The ids of those who do something in the plan. */
    static final String NEIGHBOUR = "n1";

    static final String BROTHER = "n2";

    private static final Map<String, Text> NAMES = Map.of(
            NEIGHBOUR,
            Text.of("buurvrouw Fatma", "neighbour Fatma"),
            BROTHER,
            Text.of("broer Wim", "brother Wim"),
            "n3",
            Text.of("vrijwilliger van de voedselbank", "volunteer of the food bank"),
            "n4",
            Text.of("mentor op school", "mentor at school"));

    /** Returns what to call someone of the network. */
    static Optional<Text> nameOf(String id) {
        return Optional.ofNullable(NAMES.get(id));
    }

    @Override
    public Text title() {
        return Text.of("Wie eromheen staan", "Who stand around them");
    }

    @Override
    public void tell(Scene scene) {
        Network network = network(scene);
        scene.say(
                "Eerst eigen kracht en eigen mensen, dan pas een voorziening. Kunnen en willen zijn twee vragen:"
                        + " alleen wie allebei met ja beantwoordt, telt als toezegging.",
                "First their own strength and their own people, only then a provision. Can you and will you are two"
                        + " questions: only two times yes counts as a promise.");
        scene.picture(
                "eco-map.svg",
                EcoMap.of(household.family(), network).svg(scene.language()),
                scene.in("Het netwerk in een ecogram (verzonnen)", "The network in an eco-map (invented)"),
                words(scene, network));
        List<String> transport = network.whoHelpsWith(HelpKind.TRANSPORT).stream()
                .map(NetworkPerson::name)
                .toList();
        scene.say(
                "Wie kan er rijden? " + Words.enumerate(transport, scene.language()) + ".",
                "Who can drive? " + Words.enumerate(transport, scene.language()) + ".");
    }

    private Network network(Scene scene) {
        Offer paperwork = new Offer(
                HelpKind.PAPERWORK,
                scene.in("op zaterdag de post doornemen", "go through the post on Saturdays"),
                YesNoUnknown.YES,
                YesNoUnknown.YES);
        Offer perhaps = new Offer(HelpKind.TRANSPORT, null, YesNoUnknown.UNKNOWN, YesNoUnknown.YES);
        return Network.empty(household.family().id())
                .with(person(scene, NEIGHBOUR, Tie.NEIGHBOUR, Strength.STRONG)
                        .withSupport(Support.BOTH)
                        .withOffers(List.of(Offer.of(HelpKind.CHILD_MINDING), Offer.of(HelpKind.TRANSPORT))))
                .with(person(scene, BROTHER, Tie.RELATIVE, Strength.ORDINARY).withOffers(List.of(paperwork)))
                .with(person(scene, "n3", Tie.VOLUNTEER, Strength.WEAK).withOffers(List.of(perhaps)))
                .with(person(scene, "n4", Tie.SCHOOL, Strength.ORDINARY));
    }

    private static NetworkPerson person(Scene scene, String id, Tie tie, Strength strength) {
        String name = nameOf(id).map(scene::in).orElse(id);
        return NetworkPerson.of(PersonId.of(id), name, tie, strength).withSupport(Support.TO_FAMILY);
    }

    private static Block.Table words(Scene scene, Network network) {
        List<List<Cell>> rows = new ArrayList<>();
        for (NetworkPerson person : network.persons()) {
            rows.add(List.of(
                    Cell.of(person.name()),
                    Cell.of(scene.in(person.tie().label())),
                    Cell.of(scene.in(person.strength().label())),
                    Cell.of(offers(scene, person))));
        }
        return scene.table(
                scene.in("Mensen om het gezin", "People around the family"),
                List.of(
                        scene.in("Wie", "Who"),
                        scene.in("Band", "Tie"),
                        scene.in("Contact", "Contact"),
                        scene.in("Kan en wil helpen met", "Can and will help with")),
                rows);
    }

    private static String offers(Scene scene, NetworkPerson person) {
        if (person.offers().isEmpty()) {
            return "-";
        }
        return String.join(
                "; ",
                person.offers().stream()
                        .map(offer -> scene.in(offer.kind().label())
                                + (offer.certain() ? "" : scene.in(" (nog niet zeker)", " (not certain yet)")))
                        .toList());
    }
}
