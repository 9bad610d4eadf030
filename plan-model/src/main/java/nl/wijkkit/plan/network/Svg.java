package nl.wijkkit.plan.network;

import nl.wijkkit.zrm.markup.Xml;

/** Writes one SVG picture: its frame with name and description, and the few shapes that the pictures use. */
final class Svg {

    static final String INK = "#1a1a1a";
    static final String PAPER = "#ffffff";

    private final Xml xml = new Xml();

    /** Begins a picture that a screen reader reads out as its title and description, and not shape by shape. */
    static Svg picture(String id, int width, int height, String language, String title, String description) {
        Svg svg = new Svg();
        svg.begin(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "role",
                "img",
                "lang",
                language,
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "font-family",
                "Arial, Helvetica, sans-serif",
                "font-size",
                "15");
        svg.element("title", title, "id", id + "-title");
        svg.element("desc", description, "id", id + "-desc");
        svg.leaf(
                "rect",
                "x",
                "0",
                "y",
                "0",
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "fill",
                PAPER);
        svg.begin("g", "aria-hidden", "true");
        return svg;
    }

    void leaf(String name, String... attributes) {
        begin(name, attributes);
        xml.close();
    }

    void element(String name, String text, String... attributes) {
        begin(name, attributes);
        xml.text(text).close();
    }

    /** Writes text that stays readable where it crosses a line. */
    void label(double x, double y, String anchor, String size, String text) {
        element(
                "text",
                text,
                "x",
                number(x),
                "y",
                number(y),
                "text-anchor",
                anchor,
                "font-size",
                size,
                "fill",
                INK,
                "stroke",
                PAPER,
                "stroke-width",
                "4",
                "paint-order",
                "stroke");
    }

    void line(double x1, double y1, double x2, double y2, String width, String dashes) {
        leaf(
                "line",
                "x1",
                number(x1),
                "y1",
                number(y1),
                "x2",
                number(x2),
                "y2",
                number(y2),
                "stroke",
                INK,
                "stroke-width",
                width,
                "stroke-dasharray",
                dashes);
    }

    /** Ends the picture and returns it. */
    String finish() {
        return xml.close().close().document();
    }

    /** Writes a coordinate in one way on every machine. */
    static String number(double value) {
        return Xml.number(value);
    }

    /** Shortens a text to what fits; the description has it in full. */
    static String fit(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters - 1)).strip() + "…";
    }

    private void begin(String name, String... attributes) {
        xml.open(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.with(attributes[i], attributes[i + 1]);
        }
    }
}
