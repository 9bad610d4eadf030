package nl.wijkkit.zrm.chart;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.chart.Drawing.Anchor;

/**
 * How many went down, stayed and went up between two moments, per domain: bars to the left and to the right of the
 * number that stayed.
 * <p>
 * Bars are shares of those who have a level at both moments; the others are counted apart at the end of the row.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class MovementChart {

    private static final double HALF = 150;
    private static final double FIGURES = 84;
    private static final double CENTRE = 92;
    private static final double APART = 100;

    private final Text title;
    private final List<Row> rows;
    private final String id;

    private MovementChart(Text title, List<Row> rows, String id) {
        this.title = title;
        this.rows = rows;
        this.id = id;
    }

    /**
     * One row.
     *
     * @param name  what the row is about, such as the name of a domain
     * @param down  how many have a lower level at the later moment, 0 or more
     * @param same  how many have the same level, 0 or more
     * @param up  how many have a higher level, 0 or more
     * @param notComparable  how many cannot be compared, because a level is missing at a moment, 0 or more
     */
    public record Row(Text name, long down, long same, long up, long notComparable) {

        /**
         * Checks the counts.
         *
         * @throws IllegalArgumentException if a count is negative
         */
        public Row {
            Objects.requireNonNull(name, "name");
            if (down < 0 || same < 0 || up < 0 || notComparable < 0) {
                throw new IllegalArgumentException("counts must be 0 or more");
            }
        }

        long compared() {
            return down + same + up;
        }
    }

    /**
     * Obtains a chart.
     *
     * @param title  what the picture shows, with the two moments
     * @param rows  the rows from top to bottom
     * @return the chart
     */
    public static MovementChart of(Text title, List<Row> rows) {
        return new MovementChart(Objects.requireNonNull(title, "title"), List.copyOf(rows), "movement");
    }

    /**
     * Returns a copy whose ids within the document start with this name, for several charts on one page.
     *
     * @param value  a letter, and at most 63 letters, digits, hyphens or underscores
     * @return the copy
     * @throws IllegalArgumentException if the name has another shape
     */
    public MovementChart withId(String value) {
        return new MovementChart(title, rows, Drawing.checkedId(value));
    }

    /**
     * Describes the picture in words; the picture holds the same text for those who cannot see it.
     *
     * @param language  the language of the reader
     * @return a sentence that says what is counted, and one sentence a row
     */
    public String describe(Language language) {
        StringJoiner text = new StringJoiner(" ");
        text.add(Text.of(
                        "Het aantal dat later een lager, hetzelfde of een hoger niveau heeft.",
                        "The number that has a lower, the same or a higher level at the later moment.")
                .in(language));
        for (Row row : rows) {
            text.add(row.name().in(language) + ": "
                    + DOWN.in(language) + " " + figures(row.down(), row) + ", "
                    + SAME.in(language) + " " + figures(row.same(), row) + ", "
                    + UP.in(language) + " " + figures(row.up(), row) + ", "
                    + NOT_COMPARABLE.in(language) + " " + row.notComparable() + ".");
        }
        return text.toString();
    }

    /**
     * Draws the picture.
     *
     * @param language  the language of the reader
     * @return one SVG document, without an XML declaration, so that it can stand in an HTML page
     */
    public String svg(Language language) {
        List<String> names = rows.stream().map(row -> row.name().in(language)).toList();
        double label = Drawing.labelWidth(names);
        double downEdge = Drawing.MARGIN + label + 12 + FIGURES + HALF;
        double upEdge = downEdge + CENTRE;
        double width = upEdge + HALF + FIGURES + APART + Drawing.MARGIN;
        double top = Drawing.titleHeight(title.in(language), width) + 26;
        double bottom = top;
        for (String name : names) {
            bottom += rowHeight(name, label);
        }
        Drawing drawing =
                Drawing.start(id, language, width, bottom + Drawing.MARGIN, title.in(language), describe(language));
        drawing.title(title.in(language), width);
        drawing.bold(downEdge, top - 8, "\u2190 " + DOWN.in(language), Anchor.END, Drawing.SMALL, Ink.DOWN);
        drawing.bold(downEdge + CENTRE / 2, top - 8, SAME.in(language), Anchor.MIDDLE, Drawing.SMALL, Ink.TEXT);
        drawing.bold(upEdge, top - 8, UP.in(language) + " \u2192", Anchor.START, Drawing.SMALL, Ink.UP);
        drawing.bold(
                width - Drawing.MARGIN, top - 8, NOT_COMPARABLE.in(language), Anchor.END, Drawing.SMALL, Ink.QUIET);
        double longest = longestShare();
        double y = top;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double height = rowHeight(names.get(i), label);
            double middle = y + height / 2;
            if (i % 2 == 0) {
                drawing.rect(Drawing.MARGIN, y, width - 2 * Drawing.MARGIN, height, Ink.BAND);
            }
            drawing.lines(
                    Drawing.MARGIN + label,
                    middle,
                    Lines.fit(names.get(i), label, Drawing.FONT),
                    Anchor.END,
                    Drawing.FONT,
                    Ink.TEXT);
            double down = length(row.down(), row, longest);
            double up = length(row.up(), row, longest);
            if (row.down() > 0) {
                drawing.outlined(downEdge - down, middle - 9, down, 18, Ink.DOWN);
            }
            if (row.up() > 0) {
                drawing.outlined(upEdge, middle - 9, up, 18, Ink.UP);
            }
            drawing.text(
                    downEdge - down - 5, middle + 4, figures(row.down(), row), Anchor.END, Drawing.SMALL, Ink.TEXT);
            drawing.text(
                    downEdge + CENTRE / 2,
                    middle + 4,
                    figures(row.same(), row),
                    Anchor.MIDDLE,
                    Drawing.SMALL,
                    Ink.TEXT);
            drawing.text(upEdge + up + 5, middle + 4, figures(row.up(), row), Anchor.START, Drawing.SMALL, Ink.TEXT);
            drawing.text(
                    width - Drawing.MARGIN - 4,
                    middle + 4,
                    Long.toString(row.notComparable()),
                    Anchor.END,
                    Drawing.SMALL,
                    Ink.QUIET);
            y += height;
        }
        drawing.line(downEdge, top, downEdge, bottom, Ink.QUIET, 1);
        drawing.line(upEdge, top, upEdge, bottom, Ink.QUIET, 1);
        return drawing.end();
    }

    private static final Text DOWN = Text.of("lager", "lower");
    private static final Text SAME = Text.of("gelijk", "same");
    private static final Text UP = Text.of("hoger", "higher");
    private static final Text NOT_COMPARABLE = Text.of("niet vergelijkbaar", "not comparable");

    private static String figures(long count, Row row) {
        return count + Words.ofTotal(count, row.compared());
    }

    private double longestShare() {
        double longest = 0;
        for (Row row : rows) {
            if (row.compared() > 0) {
                longest = Math.max(longest, (double) Math.max(row.down(), row.up()) / row.compared());
            }
        }
        return longest;
    }

    private static double length(long count, Row row, double longest) {
        return count == 0 ? 0 : HALF * count / row.compared() / longest;
    }

    private static double rowHeight(String name, double label) {
        return Math.max(30, Drawing.height(Lines.fit(name, label, Drawing.FONT).size(), Drawing.FONT) + 8);
    }
}
