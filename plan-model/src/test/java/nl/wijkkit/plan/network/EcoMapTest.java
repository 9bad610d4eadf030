package nl.wijkkit.plan.network;

import static nl.wijkkit.plan.network.Drawn.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.plan.family.Discretion;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Presence;
import nl.wijkkit.plan.help.HelpKind;
import nl.wijkkit.plan.network.Drawn.Line;
import nl.wijkkit.plan.network.Drawn.Point;
import nl.wijkkit.plan.person.Gender;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.Language;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Where everything stands in an eco-map, and what is written on it. */
class EcoMapTest {

    private static final Offset<Double> ROUNDED = within(0.02);

    private static Member member(String name, Presence presence, Discretion discretion) {
        return Kin.member(name, "1980", Gender.WOMAN, presence, discretion);
    }

    private static Family family(Discretion discretion) {
        return Kin.family(List.of(member("Ans", Presence.AT_HOME, discretion)), List.of());
    }

    private static Network network(int count) {
        Network network = Network.empty(family(Discretion.ORDINARY).id());
        for (int i = 0; i < count; i++) {
            network = network.with(NetworkPerson.of(PersonId.of("n" + i), "Jo " + i, Tie.FRIEND, Strength.STRONG));
        }
        return network;
    }

    private static Drawn drawn(Family family, Network network) {
        return Drawn.of(EcoMap.of(family, network).svg(Language.NL));
    }

    private static Drawn drawn(int count) {
        return drawn(family(Discretion.ORDINARY), network(count));
    }

    private static List<Element> cards(Drawn drawn) {
        return drawn.all("rect").stream()
                .filter(rect -> rect.hasAttribute("rx"))
                .toList();
    }

    private static Point middle(Element card) {
        return new Point(number(card, "x") + number(card, "width") / 2, number(card, "y") + number(card, "height") / 2);
    }

    private static Point hub(Drawn drawn) {
        Element circle = drawn.all("circle").get(0);
        return new Point(number(circle, "cx"), number(circle, "cy"));
    }

    private static double radius(Drawn drawn) {
        return number(drawn.all("circle").get(0), "r");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 12, 20})
    void theCardsStandAroundTheFamilyFromTheTopWithTheClockAllEquallyFar(int count) {
        Drawn drawn = drawn(count);
        Point hub = hub(drawn);
        List<Point> cards = cards(drawn).stream().map(EcoMapTest::middle).toList();

        assertThat(cards).hasSize(count);
        assertThat(cards.get(0).x()).isCloseTo(hub.x(), ROUNDED);
        assertThat(cards.get(0).y()).isLessThan(hub.y());
        double far = hub.to(cards.get(0));
        for (int i = 0; i < count; i++) {
            double turn = Math.toRadians(360.0 * i / count);
            assertThat(cards.get(i).x()).isCloseTo(hub.x() + far * Math.sin(turn), ROUNDED);
            assertThat(cards.get(i).y()).isCloseTo(hub.y() - far * Math.cos(turn), ROUNDED);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 20, 27, 40, 64})
    void neighboursClearOneAnotherAndTheRingIsNoWiderThanThatTakes(int count) {
        Drawn drawn = drawn(count);
        List<Point> cards = cards(drawn).stream().map(EcoMapTest::middle).toList();
        List<Double> rooms = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            double aside = Math.abs(cards.get(i).x() - cards.get(i - 1).x()) - 260;
            double upright = Math.abs(cards.get(i).y() - cards.get(i - 1).y()) - 112;
            rooms.add(Math.max(aside, upright));
        }
        double ring = hub(drawn).to(cards.get(0));

        assertThat(rooms).allSatisfy(room -> assertThat(room).isGreaterThan(23.9));
        if (ring > radius(drawn) + 200.1) {
            assertThat(rooms).anySatisfy(room -> assertThat(room).isLessThan(24.1));
        }
        // and a line of 60 at least between the family and the cards beside it
        assertThat(ring).isGreaterThanOrEqualTo(radius(drawn) + 260 / 2.0 + 60);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 20})
    void theMapFillsThePictureWithAnEqualMarginAndItsTitleAboveIt(int count) {
        Drawn drawn = drawn(count);
        List<Element> cards = cards(drawn);
        double left =
                cards.stream().mapToDouble(card -> number(card, "x")).min().orElseThrow();
        double top = cards.stream().mapToDouble(card -> number(card, "y")).min().orElseThrow();
        double right = cards.stream()
                .mapToDouble(card -> number(card, "x") + number(card, "width"))
                .max()
                .orElseThrow();
        double bottom = cards.stream()
                .mapToDouble(card -> number(card, "y") + number(card, "height"))
                .max()
                .orElseThrow();

        assertThat(left).isBetween(20.0, 21.0);
        assertThat(drawn.width() - right).isBetween(20.0, 21.0);
        assertThat(drawn.height() - bottom).isBetween(20.0, 21.0);
        assertThat(top - 60).isBetween(20.0, 21.0);
        assertThat(drawn.text("Ecogram van het gezin").y()).isBetween(20.0, 60.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 11})
    void everyContactRunsFromTheEdgeOfTheFamilyTowardsItsCard(int count) {
        Drawn drawn = drawn(count);
        Point hub = hub(drawn);
        List<Line> lines = drawn.lines();
        List<Point> cards = cards(drawn).stream().map(EcoMapTest::middle).toList();

        assertThat(lines).hasSize(count);
        for (int i = 0; i < count; i++) {
            Line line = lines.get(i);
            assertThat(hub.to(line.from())).isCloseTo(radius(drawn), ROUNDED);
            assertThat(line.from().aside(hub, cards.get(i))).isCloseTo(0, ROUNDED);
            assertThat(line.to().aside(hub, cards.get(i))).isCloseTo(0, ROUNDED);
            assertThat(line.to().along(hub, cards.get(i))).isGreaterThan(radius(drawn) + 20);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 9, 14})
    void theNamesOfThoseAtHomeStandInTheMiddleOfTheFamily(int count) {
        List<Member> members = new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> member("Ans " + i, Presence.AT_HOME, Discretion.ORDINARY))
                .toList());
        members.add(member("Elders", Presence.ELSEWHERE, Discretion.ORDINARY));
        Drawn drawn = drawn(Kin.family(members, List.of()), network(2));
        Point hub = hub(drawn);
        List<Point> names =
                IntStream.range(0, count).mapToObj(i -> drawn.text("Ans " + i)).toList();

        assertThat(names).allSatisfy(name -> assertThat(name.x()).isCloseTo(hub.x(), ROUNDED));
        for (int i = 1; i < count; i++) {
            assertThat(names.get(i).y() - names.get(i - 1).y()).isCloseTo(20, ROUNDED);
        }
        // a letter stands on its line, so the middle of the letters lies about 5 higher
        assertThat(names.get(0).between(names.get(count - 1)).y()).isCloseTo(hub.y() + 5, ROUNDED);
        assertThat(names.get(0).y() - 15).isGreaterThan(hub.y() - radius(drawn) + 15);
        assertThat(names.get(count - 1).y()).isLessThan(hub.y() + radius(drawn) - 15);
        assertThat(drawn.all("text")).noneMatch(text -> text.getTextContent().equals("Elders"));
    }

    @Test
    void ofAFamilyWithNobodyAtHomeAllAreNamed() {
        Family family = Kin.family(
                List.of(
                        member("Ans", Presence.ABROAD, Discretion.ORDINARY),
                        member("Bob", Presence.ELSEWHERE, Discretion.ORDINARY)),
                List.of());
        Drawn drawn = drawn(family, network(1));

        assertThat(drawn.text("Ans").x()).isCloseTo(hub(drawn).x(), ROUNDED);
        assertThat(drawn.text("Bob").x()).isCloseTo(hub(drawn).x(), ROUNDED);
    }

    // Discretion: whoever lives with someone who asked for confidentiality shares it; one of whom it is not known does
    // not
    @ParameterizedTest
    @CsvSource({"ORDINARY, false", "UNKNOWN, false", "BY_HOUSEMATE, true", "OWN, true"})
    void aMapSaysInThePictureAndInWordsThatTheFamilyAskedForConfidentiality(Discretion discretion, boolean said) {
        EcoMap map = EcoMap.of(family(discretion), network(1));
        List<String> texts = Drawn.of(map.svg(Language.NL)).all("text").stream()
                .map(Element::getTextContent)
                .toList();
        String words = "Geheimhouding: geef gegevens van dit gezin niet door.";

        assertThat(texts.contains(words)).isEqualTo(said);
        assertThat(map.sentences(Language.NL).contains(words)).isEqualTo(said);
        if (said) {
            assertThat(Drawn.of(map.svg(Language.NL)).text(words).y()).isBetween(45.0, 60.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, 'oppassen: kan en wil'", "2, 'oppassen: kan en wil +1'", "4, 'oppassen: kan en wil +3'"})
    void aCardHoldsItsWordsBelowOneAnotherAndCountsTheOffersThatItDoesNotName(int count, String offered) {
        List<Offer> offers =
                List.of(HelpKind.CHILD_MINDING, HelpKind.LODGING, HelpKind.CARE, HelpKind.TRANSPORT).stream()
                        .map(Offer::of)
                        .limit(count)
                        .toList();
        Network network = network(3).with(network(3).persons().get(1).withOffers(offers));
        Drawn drawn = drawn(family(Discretion.ORDINARY), network);
        List<Element> cards = cards(drawn);

        List<List<String>> written = new ArrayList<>();
        for (Element card : cards) {
            List<String> words = new ArrayList<>();
            double last = number(card, "y");
            for (Element text : drawn.all("text")) {
                double x = number(text, "x") - number(card, "x");
                double y = number(text, "y") - number(card, "y");
                if (x > 0 && x < 260 && y > 0 && y < 112) {
                    words.add(text.getTextContent());
                    assertThat(x).isCloseTo(12, ROUNDED);
                    assertThat(number(text, "y") - last).isBetween(18.9, 24.1);
                    last = number(text, "y");
                }
            }
            // below the last there is room for its tails
            assertThat(last).isLessThanOrEqualTo(number(card, "y") + 112 - 8);
            written.add(words);
        }

        assertThat(written.get(0)).containsExactly("Jo 0", "vriend of vriendin", "sterk contact", "geen steun");
        List<String> second = new ArrayList<>(List.of("Jo 1", "vriend of vriendin", "sterk contact", "geen steun"));
        if (!offered.isEmpty()) {
            second.add(offered);
        }
        assertThat(written.get(1)).isEqualTo(second);
    }

    @Test
    void whatIsPrintedTellsTheFamilyAndCounts() {
        Family family = family(Discretion.ORDINARY);

        assertThat(EcoMap.of(family, network(3))).hasToString("EcoMap[" + family + ", Network[f1, persons=3]]");
    }
}
