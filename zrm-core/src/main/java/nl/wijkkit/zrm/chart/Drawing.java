package nl.wijkkit.zrm.chart;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.markup.Xml;

/**
 * One SVG document in the making: the frame with its text alternative, and the few shapes that the charts use.
 * <p>
 * Not thread-safe; made for one document.
 */
final class Drawing {

    static final double FONT = 14;
    static final double SMALL = 12;
    static final double LEADING = 1.25;
    static final double TITLE = 18;
    static final double MARGIN = 16;

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    /** Where a text stands relative to its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final Xml xml = new Xml();
    private final String id;

    private Drawing(String id) {
        this.id = id;
    }

    /** Starts a drawing with its title and the description that stands in for it. */
    static Drawing start(String id, Language language, double width, double height, String title, String description) {
        Drawing drawing = new Drawing(id);
        String tag = language.name().toLowerCase(Locale.ROOT);
        drawing.xml
                .open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + Xml.number(width) + " " + Xml.number(height))
                .with("width", width)
                .with("height", height)
                .with("role", "img")
                .with("lang", tag)
                .with("aria-labelledby", id + "-title")
                .with("aria-describedby", id + "-desc")
                .with("font-family", "Arial, Helvetica, sans-serif")
                .with("fill", Ink.TEXT);
        drawing.xml.open("title").with("id", id + "-title").text(title).close();
        drawing.xml.open("desc").with("id", id + "-desc").text(description).close();
        drawing.rect(0, 0, width, height, Ink.PAPER);
        return drawing;
    }

    /** Checks a name that sets the ids of one chart apart from those of another on the same page. */
    static String checkedId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id must be a letter and at most 63 letters, digits, - or _");
        }
        return id;
    }

    /** Width that the labels need, within limits. */
    static double labelWidth(List<String> labels) {
        double widest = 0;
        for (String label : labels) {
            widest = Math.max(widest, Lines.width(label, FONT));
        }
        return Math.min(240, Math.max(90, widest));
    }

    /** Height of a number of lines of text. */
    static double height(int lines, double fontSize) {
        return lines * fontSize * LEADING;
    }

    Drawing rect(double x, double y, double width, double height, String fill) {
        xml.open("rect").with("x", x).with("y", y).with("width", width).with("height", height);
        xml.with("fill", fill).close();
        return this;
    }

    /** A rectangle with an outline of its own, so that it stands out from a neighbour of nearly its colour. */
    Drawing outlined(double x, double y, double width, double height, String fill) {
        xml.open("rect").with("x", x).with("y", y).with("width", width).with("height", height);
        xml.with("fill", fill)
                .with("stroke", Ink.TEXT)
                .with("stroke-width", 0.75)
                .close();
        return this;
    }

    Drawing line(double x1, double y1, double x2, double y2, String colour, double width) {
        xml.open("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2);
        xml.with("stroke", colour).with("stroke-width", width).close();
        return this;
    }

    Drawing circle(double x, double y, double radius, String fill, String stroke) {
        xml.open("circle").with("cx", x).with("cy", y).with("r", radius);
        xml.with("fill", fill).with("stroke", stroke).with("stroke-width", 2).close();
        return this;
    }

    /** A closed figure through points given as x, y, x, y. */
    Drawing polygon(String fill, String stroke, double width, double... points) {
        return figure("polygon", fill, stroke, width, false, points);
    }

    /** An open line through points given as x, y, x, y. */
    Drawing polyline(String stroke, double width, boolean dashed, double... points) {
        return figure("polyline", "none", stroke, width, dashed, points);
    }

    private Drawing figure(String element, String fill, String stroke, double width, boolean dashed, double... points) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            list.append(i == 0 ? "" : " ")
                    .append(Xml.number(points[i]))
                    .append(',')
                    .append(Xml.number(points[i + 1]));
        }
        xml.open(element).with("points", list.toString()).with("fill", fill).with("stroke", stroke);
        xml.with("stroke-width", width);
        if (dashed) {
            xml.with("stroke-dasharray", "6 4");
        }
        xml.close();
        return this;
    }

    Drawing text(double x, double y, String text, Anchor anchor, double fontSize, String colour) {
        return text(x, y, text, anchor, fontSize, colour, false);
    }

    Drawing bold(double x, double y, String text, Anchor anchor, double fontSize, String colour) {
        return text(x, y, text, anchor, fontSize, colour, true);
    }

    /** Lines of text around a middle height. */
    Drawing lines(double x, double middle, List<String> lines, Anchor anchor, double fontSize, String colour) {
        double first = middle - height(lines.size() - 1, fontSize) / 2 + fontSize * 0.35;
        for (int i = 0; i < lines.size(); i++) {
            text(x, first + height(i, fontSize), lines.get(i), anchor, fontSize, colour);
        }
        return this;
    }

    /** The title at the top; returns the height below it. */
    double title(String title, double width) {
        double y = MARGIN;
        for (String line : Lines.fit(title, width - 2 * MARGIN, TITLE)) {
            y += TITLE * LEADING;
            bold(MARGIN, y - TITLE * 0.25, line, Anchor.START, TITLE, Ink.TEXT);
        }
        return y + 8;
    }

    /** Height that {@link #title} takes. */
    static double titleHeight(String title, double width) {
        return MARGIN + Lines.fit(title, width - 2 * MARGIN, TITLE).size() * TITLE * LEADING + 8;
    }

    /** Defines the hatching that stands for what is missing. */
    Drawing defineHatch() {
        xml.open("defs")
                .open("pattern")
                .with("id", id + "-hatch")
                .with("width", 6)
                .with("height", 6);
        xml.with("patternUnits", "userSpaceOnUse").with("patternTransform", "rotate(45)");
        xml.open("rect")
                .with("width", 6)
                .with("height", 6)
                .with("fill", Ink.PAPER)
                .close();
        xml.open("rect")
                .with("width", 1.5)
                .with("height", 6)
                .with("fill", Ink.QUIET)
                .close();
        xml.close().close();
        return this;
    }

    /** Returns the fill that {@link #defineHatch} defined. */
    String hatch() {
        return "url(#" + id + "-hatch)";
    }

    /** Ends the document and returns it. */
    String end() {
        return xml.close().document();
    }

    private Drawing text(double x, double y, String text, Anchor anchor, double fontSize, String colour, boolean bold) {
        xml.open("text").with("x", x).with("y", y).with("font-size", fontSize);
        if (anchor != Anchor.START) {
            xml.with("text-anchor", anchor.name().toLowerCase(Locale.ROOT));
        }
        if (bold) {
            xml.with("font-weight", "bold");
        }
        if (!colour.equals(Ink.TEXT)) {
            xml.with("fill", colour);
        }
        xml.text(text).close();
        return this;
    }
}
