package nl.wijkkit.plan.network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes one SVG picture. Every text and attribute value is escaped, and characters that XML does not allow are left out,
 * so that nothing that a person typed can become markup.
 */
final class Svg {

    static final String INK = "#1a1a1a";
    static final String PAPER = "#ffffff";

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins a picture that a screen reader reads out as its title and description. */
    static Svg picture(String id, int width, int height, String language, String title, String description) {
        Svg svg = new Svg();
        svg.open(
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
        return svg;
    }

    Svg open(String name, String... attributes) {
        begin(name, attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    Svg close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Svg leaf(String name, String... attributes) {
        begin(name, attributes);
        out.append("/>\n");
        return this;
    }

    Svg element(String name, String text, String... attributes) {
        begin(name, attributes);
        out.append('>');
        escape(text);
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** Writes text that stays readable where it crosses a line. */
    Svg label(double x, double y, String anchor, String size, String text) {
        return element(
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

    Svg line(double x1, double y1, double x2, double y2, String width, String dashes) {
        return leaf(
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

    /** Returns the picture with everything closed. */
    String finish() {
        while (!open.isEmpty()) {
            close();
        }
        return out.toString();
    }

    /** Writes a coordinate in one way on every machine. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** Shortens a text to what fits; the description has it in full. */
    static String fit(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters - 1)).strip() + "…";
    }

    private void begin(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (isAllowed(point)) {
                        out.appendCodePoint(point);
                    }
                }
            }
        });
    }

    /** The characters of XML 1.0, without those that turn the direction of writing around. */
    private static boolean isAllowed(int point) {
        boolean character = point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
        boolean turning = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return character && !turning;
    }
}
