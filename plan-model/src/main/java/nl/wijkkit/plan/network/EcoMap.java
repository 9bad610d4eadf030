package nl.wijkkit.plan.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wijkkit.plan.family.Discretion;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;

/**
 * Draws the family with the people around it (<i>ecogram</i>): a circle with the members at home, and a card for each
 * person with the contact in words. A line shows the contact too: thick, thin, dashed, jagged or cut.
 * <p>
 * The picture holds names and no addresses. If a member asked for confidentiality, it says so.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class EcoMap {

    private static final int CARD_WIDTH = 260;
    private static final int CARD_HEIGHT = 112;
    private static final int TOP = 60;

    private static final Text CONFIDENTIAL = Text.of(
            "Geheimhouding: geef gegevens van dit gezin niet door.",
            "Confidential: do not pass on data of this family.");

    private final Family family;
    private final Network network;

    private EcoMap(Family family, Network network) {
        this.family = family;
        this.network = network;
    }

    /**
     * Obtains the picture of a family and its network.
     *
     * @param family  the family
     * @param network  the network of that family
     * @return the picture
     * @throws IllegalArgumentException if the network is of another family
     */
    public static EcoMap of(Family family, Network network) {
        if (!family.id().equals(network.family())) {
            throw new IllegalArgumentException(
                    "the network must be of family " + family.id() + ", got that of " + network.family());
        }
        return new EcoMap(family, network);
    }

    /**
     * Returns the same content in sentences, for people who do not see the picture.
     *
     * @param language  the language of the reader
     * @return the sentences: one about the family and one about each person
     */
    public List<String> sentences(Language language) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Text.of("Gezin: ", "Family: ").in(language)
                + family.atHome().stream()
                        .map(member -> Genogram.name(member, language))
                        .collect(Collectors.joining(", "))
                + ".");
        if (family.discretion().compareTo(Discretion.BY_HOUSEMATE) >= 0) {
            sentences.add(CONFIDENTIAL.in(language));
        }
        network.persons().forEach(person -> sentences.add(sentence(person, language)));
        return List.copyOf(sentences);
    }

    private String sentence(NetworkPerson person, Language language) {
        String with = person.closeTo().stream()
                .flatMap(id -> family.member(id).stream())
                .map(member -> Genogram.name(member, language))
                .collect(Collectors.joining(", "));
        String offers =
                person.offers().stream().map(offer -> offer(offer, language)).collect(Collectors.joining("; "));
        return person.name() + " (" + person.tie().label().in(language) + "): "
                + person.strength().label().in(language)
                + (with.isEmpty() ? "" : Text.of(" met ", " with ").in(language) + with)
                + ", " + person.support().label().in(language)
                + (offers.isEmpty() ? "" : "; " + offers) + ".";
    }

    private static String offer(Offer offer, Language language) {
        String words = offer.words() == null ? "" : " (" + offer.words() + ")";
        return offer.kind().label().in(language) + words + ": " + answer(offer, language);
    }

    private static String answer(Offer offer, Language language) {
        if (offer.certain()) {
            return Text.of("kan en wil", "can and will").in(language);
        }
        if (offer.able() == YesNoUnknown.NO) {
            return Text.of("kan niet", "cannot").in(language);
        }
        return offer.willing() == YesNoUnknown.NO
                ? Text.of("wil niet", "does not want to").in(language)
                : Text.of("nog vragen", "still to be asked").in(language);
    }

    /**
     * Returns the picture.
     *
     * @param language  the language of the reader
     * @return an SVG document, to be placed in a page or a file
     */
    public String svg(Language language) {
        int count = network.persons().size();
        List<Member> home = family.atHome().isEmpty() ? family.members() : family.atHome();
        double circle = Math.max(105, 30 + 13.0 * home.size());
        double ring = Math.max(circle + 200, roomFor(count));
        int width = (int) Math.ceil(2 * ring + CARD_WIDTH + 40);
        int height = (int) Math.ceil(2 * ring + CARD_HEIGHT + 40) + TOP;
        double cx = width / 2.0;
        double cy = TOP + (height - TOP) / 2.0;
        String title = Text.of("Ecogram van het gezin", "Eco-map of the family").in(language);
        Svg svg = Svg.picture("ecomap", width, height, code(language), title, String.join(" ", sentences(language)));
        svg.label(20, 32, "start", "20", title);
        if (family.discretion().compareTo(Discretion.BY_HOUSEMATE) >= 0) {
            svg.label(20, 54, "start", "15", CONFIDENTIAL.in(language));
        }
        for (int i = 0; i < count; i++) {
            double angle = angle(i, count);
            NetworkPerson person = network.persons().get(i);
            Contact.draw(
                    svg,
                    person,
                    cx + circle * Math.cos(angle),
                    cy + circle * Math.sin(angle),
                    cx + ring * Math.cos(angle),
                    cy + ring * Math.sin(angle),
                    CARD_WIDTH,
                    CARD_HEIGHT);
        }
        family(svg, home, cx, cy, circle, language);
        for (int i = 0; i < count; i++) {
            double angle = angle(i, count);
            card(
                    svg,
                    network.persons().get(i),
                    cx + ring * Math.cos(angle) - CARD_WIDTH / 2.0,
                    cy + ring * Math.sin(angle) - CARD_HEIGHT / 2.0,
                    language);
        }
        return svg.finish();
    }

    /** Where a card stands: from the top, with the clock. */
    private static double angle(int index, int count) {
        return 2 * Math.PI * index / count - Math.PI / 2;
    }

    /** The smallest ring on which no card lies over the next: they clear one another sideways or up and down. */
    private static double roomFor(int count) {
        double ring = 0;
        for (int i = 1; i < count; i++) {
            double aside = Math.abs(Math.cos(angle(i, count)) - Math.cos(angle(i - 1, count)));
            double upright = Math.abs(Math.sin(angle(i, count)) - Math.sin(angle(i - 1, count)));
            ring = Math.max(ring, Math.min((CARD_WIDTH + 24) / aside, (CARD_HEIGHT + 24) / upright));
        }
        return ring;
    }

    private static void family(Svg svg, List<Member> home, double cx, double cy, double radius, Language language) {
        svg.leaf(
                "circle",
                "cx",
                Svg.number(cx),
                "cy",
                Svg.number(cy),
                "r",
                Svg.number(radius),
                "fill",
                "#eef3f8",
                "stroke",
                Svg.INK,
                "stroke-width",
                "3");
        double y = cy - (home.size() - 1) * 10.0 + 5;
        for (Member member : home) {
            svg.element(
                    "text",
                    Svg.fit(Genogram.name(member, language), 22),
                    "x",
                    Svg.number(cx),
                    "y",
                    Svg.number(y),
                    "text-anchor",
                    "middle",
                    "fill",
                    Svg.INK);
            y += 20;
        }
    }

    private static void card(Svg svg, NetworkPerson person, double x, double y, Language language) {
        svg.leaf(
                "rect",
                "x",
                Svg.number(x),
                "y",
                Svg.number(y),
                "width",
                Integer.toString(CARD_WIDTH),
                "height",
                Integer.toString(CARD_HEIGHT),
                "rx",
                "8",
                "fill",
                Svg.PAPER,
                "stroke",
                Svg.INK,
                "stroke-width",
                "2");
        List<String> lines = new ArrayList<>();
        lines.add(person.tie().label().in(language));
        lines.add(person.strength().label().in(language));
        lines.add(person.support().label().in(language));
        if (!person.offers().isEmpty()) {
            Offer first = person.offers().get(0);
            int more = person.offers().size() - 1;
            lines.add(first.kind().label().in(language) + ": " + answer(first, language)
                    + (more > 0 ? String.format(Locale.ROOT, " +%d", more) : ""));
        }
        svg.element(
                "text",
                Svg.fit(person.name(), 28),
                "x",
                Svg.number(x + 12),
                "y",
                Svg.number(y + 24),
                "font-weight",
                "bold",
                "fill",
                Svg.INK);
        for (int i = 0; i < lines.size(); i++) {
            svg.element(
                    "text",
                    Svg.fit(lines.get(i), 40),
                    "x",
                    Svg.number(x + 12),
                    "y",
                    Svg.number(y + 45 + 19 * i),
                    "font-size",
                    "13",
                    "fill",
                    Svg.INK);
        }
    }

    static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns counts, and nothing about anyone.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "EcoMap[" + family + ", " + network + "]";
    }
}
