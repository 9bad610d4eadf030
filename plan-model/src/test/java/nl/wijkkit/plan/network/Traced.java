package nl.wijkkit.plan.network;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What someone sees who follows the lines of a genogram with a finger: where everyone stands, and who hangs below whom. */
final class Traced {

    /** A straight line, from left to right and from top to bottom. */
    private record Line(double x1, double y1, double x2, double y2) {

        boolean isUpright() {
            return x1 == x2;
        }

        boolean isLevel() {
            return y1 == y2;
        }
    }

    /** A symbol by its middle and its top. */
    record Spot(double x, double top) {}

    private static final double RADIUS = 28;

    private final Map<String, Spot> spots = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();

    private Traced(Element root) {
        for (Element text : all(root, "text")) {
            // a name stands at 15 points, 10 to the right of the symbol and 14 below its top
            if (text.getAttribute("font-size").equals("15")) {
                double x = number(text, "x") - 10 - RADIUS;
                spots.put(text.getTextContent(), new Spot(x, number(text, "y") - 14));
            }
        }
        for (Element line : all(root, "line")) {
            lines.add(new Line(number(line, "x1"), number(line, "y1"), number(line, "x2"), number(line, "y2")));
        }
    }

    static Traced of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            return new Traced(document.getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("a picture must be well-formed", e);
        }
    }

    Spot spot(String name) {
        Spot spot = spots.get(name);
        if (spot == null) {
            throw new AssertionError(name + " is not in the picture");
        }
        return spot;
    }

    Map<String, Spot> spots() {
        return spots;
    }

    /** Returns those who stand beside one another with this one, from left to right. */
    List<String> row(String name) {
        return spots.entrySet().stream()
                .filter(entry -> entry.getValue().top() == spot(name).top())
                .sorted((one, other) ->
                        Double.compare(one.getValue().x(), other.getValue().x()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Follows the line up from each symbol: to the bar, to where the bar hangs, and to whom that comes from. */
    Set<String> parentsOf(String child) {
        Spot spot = spot(child);
        Set<String> parents = new TreeSet<>();
        for (Line up : lines) {
            if (up.isUpright() && near(up.x1(), spot.x()) && near(up.y2(), spot.top())) {
                // where the bar begins, the line from above comes down
                for (Line drop : lines) {
                    if (drop.isUpright() && near(drop.y2(), up.y1()) && onOneBar(up.x1(), drop.x1(), up.y1())) {
                        parents.addAll(above(drop));
                    }
                }
            }
        }
        return parents;
    }

    /** Returns the place from where the line to a child comes down. */
    double dropOf(String child) {
        Spot spot = spot(child);
        for (Line up : lines) {
            if (up.isUpright() && near(up.x1(), spot.x()) && near(up.y2(), spot.top())) {
                for (Line drop : lines) {
                    if (drop.isUpright() && near(drop.y2(), up.y1()) && onOneBar(up.x1(), drop.x1(), up.y1())) {
                        return drop.x1();
                    }
                }
            }
        }
        throw new AssertionError(child + " hangs below nobody");
    }

    private boolean onOneBar(double one, double other, double y) {
        return lines.stream()
                .anyMatch(bar -> bar.isLevel()
                        && near(bar.y1(), y)
                        && bar.x1() <= Math.min(one, other) + 0.1
                        && bar.x2() >= Math.max(one, other) - 0.1);
    }

    private Set<String> above(Line drop) {
        Set<String> adults = new TreeSet<>();
        for (Line bracket : lines) {
            boolean holds = bracket.isLevel()
                    && near(bracket.y1(), drop.y1())
                    && bracket.x1() <= drop.x1()
                    && bracket.x2() >= drop.x1();
            if (holds) {
                spots.forEach((name, spot) -> {
                    boolean end = near(spot.x(), bracket.x1()) || near(spot.x(), bracket.x2());
                    boolean reached = lines.stream()
                            .anyMatch(line -> line.isUpright()
                                    && near(line.x1(), spot.x())
                                    && near(line.y1(), spot.top() + 2 * RADIUS)
                                    && near(line.y2(), bracket.y1()));
                    if (end && reached) {
                        adults.add(name);
                    }
                });
            }
        }
        // a line of someone alone comes from behind the symbol
        spots.forEach((name, spot) -> {
            if (near(spot.top() + RADIUS, drop.y1()) && Math.abs(spot.x() - drop.x1()) < RADIUS) {
                adults.add(name);
            }
        });
        return adults;
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < 0.1;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Element> all(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
