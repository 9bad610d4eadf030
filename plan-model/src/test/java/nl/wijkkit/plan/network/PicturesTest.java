package nl.wijkkit.plan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.wijkkit.plan.family.Authority;
import nl.wijkkit.plan.family.Discretion;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Presence;
import nl.wijkkit.plan.family.Relation;
import nl.wijkkit.plan.family.Relation.Evidence;
import nl.wijkkit.plan.family.Relation.Parenthood;
import nl.wijkkit.plan.family.Relation.Partnership;
import nl.wijkkit.plan.help.HelpKind;
import nl.wijkkit.plan.person.FamilyName;
import nl.wijkkit.plan.person.Gender;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PersonName;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.zrm.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PicturesTest {

    private static final String EVIL = "<script>alert('x')</script>\"&\u0000\u202E";

    private static Member member(String id, String given, String born, Gender gender, Presence presence) {
        Person person = Person.mentioned(
                        PersonId.of(id), PersonName.of(given, FamilyName.of(null, "Berg")), PartialDate.parse(born))
                .withGender(gender);
        return new Member(
                presence == Presence.DECEASED ? person.withDeath(PartialDate.ofYear(2020)) : person,
                List.of(),
                presence,
                id.equals("cis") ? Discretion.OWN : Discretion.ORDINARY);
    }

    private static PersonId id(String value) {
        return PersonId.of(value);
    }

    private static final Family FAMILY = new Family(
            FamilyId.of("f1"),
            LocalDate.of(2025, 2, 1),
            List.of(
                    member("ans", "Ans", "1985-04-01", Gender.WOMAN, Presence.AT_HOME),
                    member("cis", EVIL, "2012-05-03", Gender.WOMAN, Presence.AT_HOME),
                    member("dik", "Dik", "2014", Gender.UNKNOWN, Presence.ELSEWHERE),
                    member("bob", "Bob", "1984", Gender.MAN, Presence.DECEASED),
                    member("eli", "Eli", "unknown", Gender.MAN, Presence.ELSEWHERE)),
            List.of(
                    partnership("ans", "bob", "2010", "2015"),
                    new Parenthood(id("ans"), id("cis"), Evidence.BOTH_RECORDS, false),
                    new Parenthood(id("bob"), id("cis"), Evidence.BOTH_RECORDS, false),
                    new Parenthood(id("ans"), id("dik"), Evidence.BOTH_RECORDS, false),
                    new Parenthood(id("eli"), id("dik"), Evidence.BOTH_RECORDS, false)),
            List.of(
                    new Authority.SoleParental(id("cis"), id("ans"), false),
                    new Authority.JointParental(id("dik"), List.of(id("ans"), id("eli")), true)),
            List.of(),
            List.of());

    private static Relation partnership(String one, String other, String start, String end) {
        return new Partnership(
                id(one),
                id(other),
                Partnership.Kind.MARRIAGE,
                PartialDate.parse(start),
                PartialDate.parse(end),
                Evidence.BOTH_RECORDS,
                false);
    }

    private static Network network() {
        Network network = Network.empty(FAMILY.id());
        int number = 0;
        for (Strength strength : Strength.values()) {
            for (Support support : Support.values()) {
                network = network.with(NetworkPerson.of(
                                id("n" + number), EVIL + number, cycled(Tie.values(), number), strength)
                        .withSupport(support)
                        .withOffers(List.of(new Offer(
                                cycled(HelpKind.named().toArray(HelpKind[]::new), number),
                                EVIL,
                                cycled(YesNoUnknown.values(), number),
                                YesNoUnknown.YES))));
                number++;
            }
        }
        return network;
    }

    private static <T> T cycled(T[] values, int number) {
        return List.of(values).get(number % values.length);
    }

    private static List<String> pictures(Language language) {
        return List.of(
                Genogram.of(FAMILY).svg(language),
                EcoMap.of(FAMILY, network()).svg(language),
                EcoMap.of(FAMILY, Network.empty(FAMILY.id())).svg(language));
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    // WCAG 2.2, 1.1.1: an image with a name and a description; WAI-ARIA graphics: role img with aria-labelledby
    @ParameterizedTest
    @EnumSource(Language.class)
    void aPictureIsWellFormedAndHasANameAndADescription(Language language) throws Exception {
        for (String svg : pictures(language)) {
            Element root = parse(svg).getDocumentElement();

            assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(root.getAttribute("lang")).isEqualTo(language == Language.NL ? "nl" : "en");
            for (String part : root.getAttribute("aria-labelledby").split(" ", -1)) {
                assertThat(elements(root, "*"))
                        .filteredOn(element -> element.getAttribute("id").equals(part))
                        .singleElement()
                        .satisfies(
                                element -> assertThat(element.getTextContent()).isNotBlank());
            }
        }
    }

    private static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void whatAPersonTypedNeverBecomesMarkup() throws Exception {
        for (String svg : pictures(Language.NL)) {
            Element root = parse(svg).getDocumentElement();

            Set<String> names = new TreeSet<>();
            elements(root, "*").forEach(element -> names.add(element.getTagName()));
            assertThat(names).isSubsetOf("title", "desc", "rect", "g", "text", "circle", "line", "polyline", "polygon");
            assertThat(svg)
                    .doesNotContain("\u0000")
                    .doesNotContain("\u202E")
                    .doesNotContain("href")
                    .doesNotContain("url(");
            assertThat(root.getTextContent()).contains("<script>alert('x')</script>\"&");
        }
    }

    // WCAG 2.2, 1.4.3 and 1.4.11: at least 4.5 to 1 for text and 3 to 1 for shapes
    @Test
    void everyColourThatSaysSomethingContrastsWithEveryGround() throws Exception {
        Set<String> inks = new TreeSet<>();
        Set<String> grounds = new TreeSet<>();
        for (String svg : pictures(Language.NL)) {
            for (Element element : elements(parse(svg).getDocumentElement(), "*")) {
                boolean text = element.getTagName().equals("text");
                (text ? inks : grounds).add(element.getAttribute("fill"));
                if (!text) {
                    inks.add(element.getAttribute("stroke"));
                }
            }
        }
        inks.removeAll(Set.of(""));
        grounds.removeAll(Set.of("", "none"));
        // arrows are filled with ink
        grounds.removeAll(inks);

        assertThat(inks).containsExactly("#1a1a1a");
        assertThat(grounds).isNotEmpty();
        assertThat(grounds)
                .allSatisfy(ground -> assertThat(contrast("#1a1a1a", ground)).isGreaterThan(4.5));
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void everythingLiesInsideThePicture() throws Exception {
        for (String svg : pictures(Language.NL)) {
            Element root = parse(svg).getDocumentElement();
            double width = Double.parseDouble(root.getAttribute("width"));
            double height = Double.parseDouble(root.getAttribute("height"));
            for (Element element : elements(root, "*")) {
                for (String x : List.of("x", "cx", "x1", "x2")) {
                    if (element.hasAttribute(x)) {
                        assertThat(Double.parseDouble(element.getAttribute(x))).isBetween(0.0, width);
                    }
                }
                for (String y : List.of("y", "cy", "y1", "y2")) {
                    if (element.hasAttribute(y)) {
                        assertThat(Double.parseDouble(element.getAttribute(y))).isBetween(0.0, height);
                    }
                }
            }
        }
    }

    @Test
    void theGenogramSaysInWordsWhatItsSymbolsShow() {
        assertThat(Genogram.of(FAMILY).sentences(Language.NL))
                .containsExactly(
                        "Ans: 39 jaar.",
                        EVIL + ": 12 jaar, geheimhouding.",
                        "Dik: 10 tot 11 jaar, woont elders.",
                        "Bob: overleden.",
                        "Eli: leeftijd onbekend, woont elders.",
                        "Kinderen van Ans en Bob (getrouwd geweest): " + EVIL + ".",
                        "Kinderen van Ans en Eli (samen ouders): Dik.",
                        "Gezag over " + EVIL + ": Ans.",
                        "Gezag over Dik: Ans en Eli (in onderzoek).");
        String svg = Genogram.of(FAMILY).svg(Language.EN);
        assertThat(svg)
                .contains("formerly married")
                .contains("parents together")
                .contains("deceased")
                .contains("lives elsewhere")
                .contains("aged 10 to 11")
                .contains("confidential")
                .doesNotContain("1985")
                .doesNotContain("2012");
    }

    @Test
    void generationsStandBelowOneAnotherAndParentsBeside() throws Exception {
        Element root = parse(Genogram.of(FAMILY).svg(Language.NL)).getDocumentElement();

        double ans = y(root, "Ans");
        assertThat(y(root, "Bob")).isEqualTo(ans);
        assertThat(y(root, "Eli")).isEqualTo(ans);
        assertThat(y(root, "Dik")).isGreaterThan(ans);
    }

    private static double y(Element root, String text) {
        return elements(root, "text").stream()
                .filter(element -> element.getTextContent().equals(text))
                .mapToDouble(element -> Double.parseDouble(element.getAttribute("y")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theEcoMapSaysInWordsWhatItsLinesShow() {
        NetworkPerson aunt = new NetworkPerson(
                id("n1"),
                "tante Jo",
                Tie.RELATIVE,
                Strength.STRAINED,
                Support.BOTH,
                List.of(id("ans")),
                List.of(
                        new Offer(HelpKind.CHILD_MINDING, "op woensdag", YesNoUnknown.YES, YesNoUnknown.YES),
                        new Offer(HelpKind.LODGING, null, YesNoUnknown.NO, YesNoUnknown.YES),
                        new Offer(HelpKind.CARE, null, YesNoUnknown.YES, YesNoUnknown.NO),
                        new Offer(HelpKind.OTHER, null, YesNoUnknown.UNKNOWN, YesNoUnknown.YES)),
                YesNoUnknown.YES);
        EcoMap map = EcoMap.of(FAMILY, Network.empty(FAMILY.id()).with(aunt));

        assertThat(map.sentences(Language.NL))
                .containsExactly(
                        "Gezin: Ans, " + EVIL + ".",
                        "Geheimhouding: geef gegevens van dit gezin niet door.",
                        "tante Jo (familie): moeizaam contact met Ans, steun over en weer; oppassen (op woensdag): kan en"
                                + " wil; logeren: kan niet; mantelzorg: wil niet; andere hulp: nog vragen.");
        assertThat(map.svg(Language.EN))
                .contains("strained contact")
                .contains("support both ways")
                .contains("looking after children: can and will +3")
                .contains("Confidential");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 27, 40, 64})
    void noCardOfTheEcoMapLiesOverAnotherOrOverTheFamily(int count) throws Exception {
        Network network = Network.empty(FAMILY.id());
        for (int i = 0; i < count; i++) {
            network = network.with(NetworkPerson.of(id("n" + i), "Jo", Tie.FRIEND, Strength.STRONG));
        }
        Element root = parse(EcoMap.of(FAMILY, network).svg(Language.NL)).getDocumentElement();
        List<Element> cards = elements(root, "rect").stream()
                .filter(rect -> rect.hasAttribute("rx"))
                .toList();
        Element circle = elements(root, "circle").get(0);

        assertThat(cards).hasSize(count);
        for (Element card : cards) {
            double x = number(card, "x");
            double y = number(card, "y");
            for (Element other : cards) {
                assertThat(card == other
                                || Math.abs(x - number(other, "x")) > number(card, "width")
                                || Math.abs(y - number(other, "y")) > number(card, "height"))
                        .isTrue();
            }
            double cx = number(circle, "cx");
            double cy = number(circle, "cy");
            double nearestX = Math.max(x, Math.min(cx, x + number(card, "width")));
            double nearestY = Math.max(y, Math.min(cy, y + number(card, "height")));
            // room for a line that can be seen
            assertThat(Math.hypot(nearestX - cx, nearestY - cy)).isGreaterThan(number(circle, "r") + 20);
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Test
    void everyStrengthHasALineOfItsOwn() {
        List<String> lines = new ArrayList<>();
        for (Strength strength : Strength.values()) {
            String svg = EcoMap.of(
                            FAMILY,
                            Network.empty(FAMILY.id()).with(NetworkPerson.of(id("n1"), "Jo", Tie.FRIEND, strength)))
                    .svg(Language.NL);
            Matcher drawn = Pattern.compile("<(line|polyline)[^>]*>").matcher(svg);
            StringBuilder all = new StringBuilder();
            while (drawn.find()) {
                all.append(drawn.group());
            }
            lines.add(all.toString());
        }

        assertThat(lines).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void aPictureIsTheSameEveryTime() {
        assertThat(pictures(Language.NL)).isEqualTo(pictures(Language.NL));
    }

    @Test
    void aMapOfAnotherFamilyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EcoMap.of(FAMILY, Network.empty(FamilyId.of("f2"))))
                .withMessage("the network must be of family f1, got that of f2");
    }

    @Test
    void nothingPersonalIsPrinted() {
        String all = Genogram.of(FAMILY) + " " + EcoMap.of(FAMILY, network());

        assertThat(all).doesNotContain("Ans").doesNotContain("script").contains("f1");
    }
}
