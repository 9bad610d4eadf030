package nl.wijkkit.zrm.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.chart.Drawing.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * How many assessments lie on each level, per domain, as bars of equal length that are divided by level.
 * <p>
 * Answers without a level are hatched at the end of their bar, so that every bar stands for all assessments. A part of
 * the bar shows its level in figures where there is room, and the description names every number.
 * <pre>{@code
 * String svg = DistributionChart.of(title, levelNames, rows).svg(Language.NL);
 * }</pre>
 * This class is immutable and thread-safe.
 */
public final class DistributionChart {

    private static final double BAR = 440;
    private static final double COUNT = 70;

    private final Text title;
    private final List<Text> levels;
    private final List<Row> rows;
    private final String id;

    private DistributionChart(Text title, List<Text> levels, List<Row> rows, String id) {
        this.title = title;
        this.levels = levels;
        this.rows = rows;
        this.id = id;
    }

    /**
     * One bar.
     *
     * @param name  what the bar is about, such as the name of a domain
     * @param levels  how many assessments lie on each level, from the lowest level up
     * @param missing  how many assessments have no level, 0 or more
     */
    public record Row(Text name, List<Long> levels, long missing) {

        /**
         * Copies the counts.
         *
         * @throws IllegalArgumentException if a count is negative
         */
        public Row {
            Objects.requireNonNull(name, "name");
            levels = List.copyOf(levels);
            if (missing < 0 || levels.stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("counts must be 0 or more");
            }
        }

        long total() {
            return missing + levels.stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Obtains a chart.
     *
     * @param title  what the picture shows
     * @param levels  the names of the levels from low to high, at least 2
     * @param rows  the bars from top to bottom, each with as many counts as there are levels
     * @return the chart
     * @throws IllegalArgumentException if there are fewer than 2 levels, or a row has another number of counts
     */
    public static DistributionChart of(Text title, List<Text> levels, List<Row> rows) {
        Objects.requireNonNull(title, "title");
        List<Text> names = List.copyOf(levels);
        if (names.size() < 2) {
            throw new IllegalArgumentException("a scale must have at least 2 levels, got " + names.size());
        }
        List<Row> bars = List.copyOf(rows);
        for (Row row : bars) {
            if (row.levels().size() != names.size()) {
                throw new IllegalArgumentException("expected a count for each of " + names.size() + " levels, got "
                        + row.levels().size());
            }
        }
        return new DistributionChart(title, names, bars, "distribution");
    }

    /**
     * Returns a copy whose ids within the document start with this name, for several charts on one page.
     *
     * @param value  a letter, and at most 63 letters, digits, hyphens or underscores
     * @return the copy
     * @throws IllegalArgumentException if the name has another shape
     */
    public DistributionChart withId(String value) {
        return new DistributionChart(title, levels, rows, Drawing.checkedId(value));
    }

    /**
     * Describes the picture in words; the picture holds the same text for those who cannot see it.
     *
     * @param language  the language of the reader
     * @return a sentence that says what is counted, and one sentence a bar
     */
    public String describe(Language language) {
        StringJoiner text = new StringJoiner(" ");
        text.add(Text.of("Het aantal beoordelingen per niveau.", "The number of assessments on each level.")
                .in(language));
        for (Row row : rows) {
            StringJoiner parts = new StringJoiner(", ", row.name().in(language) + " - ", ".");
            for (int i = 0; i < levels.size(); i++) {
                long count = row.levels().get(i);
                parts.add(Words.level(i + 1, language) + ": " + count + Words.ofTotal(count, row.total()));
            }
            parts.add(Words.NO_LEVEL.in(language) + ": " + row.missing() + Words.ofTotal(row.missing(), row.total()));
            text.add(parts.toString());
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
        double left = Drawing.MARGIN + label + 12;
        double width = left + BAR + COUNT + Drawing.MARGIN;
        List<String> legend = legend(language);
        double legendHeight = placeLegend(null, legend, 0, width);
        double top = Drawing.titleHeight(title.in(language), width) + legendHeight + 12;
        double bottom = top;
        for (String name : names) {
            bottom += rowHeight(name, label);
        }
        Drawing drawing =
                Drawing.start(id, language, width, bottom + Drawing.MARGIN, title.in(language), describe(language));
        drawing.defineHatch();
        placeLegend(drawing, legend, drawing.title(title.in(language), width), width);
        double y = top;
        for (int i = 0; i < rows.size(); i++) {
            double height = rowHeight(names.get(i), label);
            double middle = y + height / 2;
            drawing.lines(
                    Drawing.MARGIN + label,
                    middle,
                    Lines.fit(names.get(i), label, Drawing.FONT),
                    Anchor.END,
                    Drawing.FONT,
                    Ink.TEXT);
            bar(drawing, rows.get(i), left, middle);
            y += height;
        }
        return drawing.end();
    }

    private void bar(Drawing drawing, Row row, double left, double middle) {
        long total = row.total();
        double x = left;
        for (int i = 0; i <= levels.size() && total > 0; i++) {
            boolean missing = i == levels.size();
            long count = missing ? row.missing() : row.levels().get(i);
            double part = BAR * count / total;
            if (count > 0) {
                String fill = missing ? drawing.hatch() : Ink.ofLevel(i + 1, levels.size());
                drawing.outlined(x, middle - 12, part, 24, fill);
                if (!missing) {
                    inside(drawing, x + part / 2, middle, part, Integer.toString(i + 1), Words.percent(count, total));
                }
            }
            x += part;
        }
        drawing.text(left + BAR + 8, middle + 5, "n = " + total, Anchor.START, Drawing.SMALL, Ink.QUIET);
    }

    private void inside(Drawing drawing, double x, double middle, double room, String level, String percent) {
        int value = Integer.parseInt(level);
        String full = level + ": " + percent;
        String colour = Ink.on(Ink.ofLevel(value, levels.size()));
        if (Lines.width(full, Drawing.SMALL) + 4 <= room) {
            drawing.text(x, middle + 4, full, Anchor.MIDDLE, Drawing.SMALL, colour);
        } else if (Lines.width(level, Drawing.SMALL) + 4 <= room) {
            drawing.text(x, middle + 4, level, Anchor.MIDDLE, Drawing.SMALL, colour);
        }
    }

    private List<String> legend(Language language) {
        List<String> legend = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            legend.add((i + 1) + " " + levels.get(i).in(language));
        }
        legend.add(Words.NO_LEVEL.in(language));
        return legend;
    }

    /** Places the legend in lines from left to right, or only measures it if there is no drawing. */
    private double placeLegend(@Nullable Drawing drawing, List<String> legend, double top, double width) {
        double x = Drawing.MARGIN;
        double y = top;
        for (int i = 0; i < legend.size(); i++) {
            double step = 16 + 6 + Lines.width(legend.get(i), Drawing.SMALL) + 14;
            if (x > Drawing.MARGIN && x + step > width - Drawing.MARGIN) {
                x = Drawing.MARGIN;
                y += 22;
            }
            if (drawing != null) {
                String fill = i == levels.size() ? drawing.hatch() : Ink.ofLevel(i + 1, levels.size());
                drawing.outlined(x, y, 16, 16, fill);
                drawing.text(x + 22, y + 12.5, legend.get(i), Anchor.START, Drawing.SMALL, Ink.TEXT);
            }
            x += step;
        }
        return y + 22 - top;
    }

    private static double rowHeight(String name, double label) {
        return Math.max(32, Drawing.height(Lines.fit(name, label, Drawing.FONT).size(), Drawing.FONT) + 8);
    }
}
