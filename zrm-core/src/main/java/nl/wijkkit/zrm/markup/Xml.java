package nl.wijkkit.zrm.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Writes well-formed XML, such as SVG or HTML in the syntax of XML: every text and every value is escaped, every element
 * is closed, so that nothing that a person typed can become markup.
 * <p>
 * A character that XML does not allow becomes U+FFFD; one that turns the direction of writing around is left out.
 * <p>
 * Not thread-safe; made for one document.
 */
public final class Xml {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9:-]*");

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Begins a document without anything in it. */
    public Xml() {}

    /**
     * Opens an element within the one that is open.
     *
     * @param element  the name of the element
     * @return this
     * @throws IllegalArgumentException if it is no name
     */
    public Xml open(String element) {
        endTag();
        out.append('<').append(name(element));
        open.push(element);
        inTag = true;
        return this;
    }

    /**
     * Gives the element that was just opened an attribute.
     *
     * @param attribute  the name of the attribute
     * @param value  its value
     * @return this
     * @throws IllegalArgumentException if it is no name
     * @throws IllegalStateException if the element has content already
     */
    public Xml with(String attribute, String value) {
        if (!inTag) {
            throw new IllegalStateException("attribute " + attribute + " must come before the content");
        }
        out.append(' ').append(name(attribute)).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    /**
     * Gives the element that was just opened a number, rounded to hundredths.
     *
     * @param attribute  the name of the attribute
     * @param value  its value
     * @return this
     * @throws IllegalArgumentException if it is no name, or the number is too large
     * @throws IllegalStateException if the element has content already
     */
    public Xml with(String attribute, double value) {
        return with(attribute, number(value));
    }

    /**
     * Writes text into the open element. Quotes stay as they are, so that a style sheet without {@code & < >} reads the same
     * as HTML.
     *
     * @param text  the text
     * @return this
     */
    public Xml text(String text) {
        endTag();
        escape(text, false);
        return this;
    }

    /**
     * Closes the element that was opened last.
     *
     * @return this
     */
    public Xml close() {
        String element = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(element).append('>');
        }
        return this;
    }

    /**
     * Writes a number rounded to hundredths, with a point and without an exponent.
     *
     * @param value  the number, below 1e9 on either side of zero
     * @return the digits
     * @throws IllegalArgumentException if the number is too large
     */
    public static String number(double value) {
        if (!(Math.abs(value) < 1e9)) {
            throw new IllegalArgumentException("expected a number below 1e9, got " + value);
        }
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + "." + (rest % 10 == 0 ? Long.toString(rest / 10) : (rest < 10 ? "0" : "") + rest);
    }

    /**
     * Returns the document.
     *
     * @return the XML
     * @throws IllegalStateException if an element is still open
     */
    public String document() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("element " + open.peek() + " is still open");
        }
        return out.toString();
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("expected the name of an element or attribute, got " + name);
        }
        return name;
    }

    private void escape(String text, boolean quotes) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quotes ? "&quot;" : "\"");
                case '\'' -> out.append(quotes ? "&#39;" : "'");
                default -> {
                    if (!turns(point)) {
                        out.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
                    }
                }
            }
        });
    }

    /** What XML 1.0, section 2.2, allows as a character. */
    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point < 0xD800)
                || (point >= 0xE000 && point < 0xFFFE)
                || point >= 0x10000;
    }

    /** What would write the markup that follows from the other side. */
    private static boolean turns(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
