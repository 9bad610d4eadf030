package nl.wijkkit.plan.network;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The shapes of a picture, with their measures as numbers. */
record Drawn(Element root) {

    /** A place in the picture. */
    record Point(double x, double y) {

        double to(Point other) {
            return Math.hypot(other.x - x, other.y - y);
        }

        /** The point half way to another. */
        Point between(Point other) {
            return new Point((x + other.x) / 2, (y + other.y) / 2);
        }

        /** How far this lies to the one side (above zero) or the other of the line from one point to another. */
        double aside(Point from, Point to) {
            return ((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)) / from.to(to);
        }

        /** How far along the line from one point to another this lies. */
        double along(Point from, Point to) {
            return ((to.x - from.x) * (x - from.x) + (to.y - from.y) * (y - from.y)) / from.to(to);
        }
    }

    /** A straight line. */
    record Line(Point from, Point to, double width, String dashes) {

        boolean isUpright() {
            return from.x() == to.x();
        }

        boolean isLevel() {
            return from.y() == to.y();
        }

        boolean isSolid() {
            return dashes.equals("none");
        }

        double length() {
            return from.to(to);
        }
    }

    /** A square, a circle or a diamond: what it measures outside, and how it is drawn. */
    record Symbol(String kind, double left, double top, double width, double height, Element drawn) {

        Point middle() {
            return new Point(left + width / 2, top + height / 2);
        }

        double edge() {
            return number(drawn, "stroke-width");
        }

        boolean isSolid() {
            return drawn.getAttribute("stroke-dasharray").equals("none");
        }

        String fill() {
            return drawn.getAttribute("fill");
        }
    }

    static Drawn of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            return new Drawn(document.getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("a picture must be well-formed", e);
        }
    }

    double width() {
        return number(root, "width");
    }

    double height() {
        return number(root, "height");
    }

    List<Element> all(String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    List<Line> lines() {
        return all("line").stream()
                .map(line -> new Line(
                        new Point(number(line, "x1"), number(line, "y1")),
                        new Point(number(line, "x2"), number(line, "y2")),
                        number(line, "stroke-width"),
                        line.getAttribute("stroke-dasharray")))
                .toList();
    }

    /** The points of every shape of a kind that is drawn from point to point. */
    List<List<Point>> points(String name) {
        return all(name).stream().map(Drawn::points).toList();
    }

    private static List<Point> points(Element element) {
        return Stream.of(element.getAttribute("points").split(" ", -1))
                .map(each -> each.split(",", -1))
                .map(each -> new Point(Double.parseDouble(each[0]), Double.parseDouble(each[1])))
                .toList();
    }

    /** The symbols of a genogram, in the order in which they are drawn. */
    List<Symbol> symbols() {
        List<Symbol> symbols = new ArrayList<>();
        for (Element each : all("*")) {
            if (each.hasAttribute("stroke-width") && each.hasAttribute("fill")) {
                switch (each.getTagName()) {
                    case "rect" ->
                        symbols.add(new Symbol(
                                "square",
                                number(each, "x"),
                                number(each, "y"),
                                number(each, "width"),
                                number(each, "height"),
                                each));
                    case "circle" ->
                        symbols.add(new Symbol(
                                "circle",
                                number(each, "cx") - number(each, "r"),
                                number(each, "cy") - number(each, "r"),
                                2 * number(each, "r"),
                                2 * number(each, "r"),
                                each));
                    case "polygon" -> symbols.add(diamond(each));
                    default -> {
                        // a text with an edge of paper
                    }
                }
            }
        }
        return symbols;
    }

    private static Symbol diamond(Element drawn) {
        List<Point> points = points(drawn);
        double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
        double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
        return new Symbol(
                "diamond",
                left,
                top,
                points.stream().mapToDouble(Point::x).max().orElseThrow() - left,
                points.stream().mapToDouble(Point::y).max().orElseThrow() - top,
                drawn);
    }

    /** Where a text starts; the first one, if it is there twice. */
    Point text(String words) {
        return all("text").stream()
                .filter(text -> text.getTextContent().equals(words))
                .map(text -> new Point(number(text, "x"), number(text, "y")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the picture: " + words));
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
