package nl.wijkkit.examples.cli.research;

import java.util.Locale;

/** One SVG document in the making, with its title and description. Not thread-safe; made for one document. */
final class Svg {

    private final StringBuilder out = new StringBuilder(4096);

    private Svg() {}

    static Svg start(String id, Wording wording, double width, double height, String title, String description) {
        Svg svg = new Svg();
        svg.out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$.0f %2$.0f\" width=\"%1$.0f\" height=\"%2$.0f\""
                        + " role=\"img\" aria-labelledby=\"%3$s-title\" aria-describedby=\"%3$s-desc\""
                        + " font-family=\"Arial, Helvetica, sans-serif\" font-size=\"14\" fill=\"#1a1a1a\">",
                width,
                height,
                id));
        svg.out.append("<title id=\"").append(id).append("-title\">").append(escaped(title));
        svg.out.append("</title><desc id=\"").append(id).append("-desc\">").append(escaped(description));
        svg.out.append("</desc>");
        return svg;
    }

    void line(double x1, double y1, double x2, double y2, String colour, double width) {
        out.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
                x1,
                y1,
                x2,
                y2,
                colour,
                width));
    }

    void circle(double x, double y, double radius, String colour) {
        out.append(String.format(
                Locale.ROOT, "<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.1f\" fill=\"%s\"/>", x, y, radius, colour));
    }

    void diamond(double x, double y, double radius, String colour) {
        out.append(String.format(
                Locale.ROOT,
                "<path d=\"M%.2f %.2fl%3$.1f %3$.1fl-%3$.1f %3$.1fl-%3$.1f -%3$.1fz\" fill=\"#ffffff\" stroke=\"%4$s\""
                        + " stroke-width=\"2\"/>",
                x,
                y - radius,
                radius,
                colour));
    }

    void text(double x, double y, String text, String anchor) {
        text(x, y, text, anchor, 14);
    }

    /** Small text in the middle, for beside a dot. */
    void small(double x, double y, String text) {
        text(x, y, text, "middle", 12);
    }

    private void text(double x, double y, String text, String anchor, int size) {
        out.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%.2f\" y=\"%.2f\" text-anchor=\"%s\" font-size=\"%d\">",
                        x,
                        y,
                        anchor,
                        size))
                .append(escaped(text))
                .append("</text>");
    }

    String end() {
        return out.append("</svg>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
