package nl.wijkkit.zrm.chart;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.chart.Drawing.Anchor;

/** Draws a profile as rows by levels. */
final class RowsPicture {

    private final Language language;
    private final String title;
    private final String description;
    private final String id;

    private static final double NOTE = 150;
    private static final int MOST_NAMED_LEVELS = 6;

    RowsPicture(Language language, String title, String description, String id) {
        this.language = language;
        this.title = title;
        this.description = description;
        this.id = id;
    }

    String draw(List<Text> moments, List<Text> levels, List<ProfileRow> rows) {
        int scale = levels.size();
        boolean targets = rows.stream().anyMatch(row -> row.target() != null);
        double label = Drawing.labelWidth(
                rows.stream().map(row -> row.domain().in(language)).toList());
        double column = Math.max(40, Math.min(96, 480.0 / scale));
        double left = Drawing.MARGIN + label + 14;
        double right = left + column * scale;
        double width = right + NOTE + Drawing.MARGIN;
        List<List<String>> heads = heads(levels, column);
        double headHeight =
                22 + Drawing.height(heads.stream().mapToInt(List::size).max().orElse(0), Drawing.SMALL);
        double legendTop = Drawing.titleHeight(title, width);
        double top = legendTop + Legend.height(width, language, moments, targets) + headHeight + 8;
        double bottom = top;
        for (ProfileRow row : rows) {
            bottom += rowHeight(row, label);
        }
        Drawing drawing = Drawing.start(id, language, width, bottom + Drawing.MARGIN, title, description);
        drawing.title(title, width);
        Legend.draw(drawing, legendTop, width, language, moments, targets);
        double y = top;
        for (int i = 0; i < rows.size(); i++) {
            double height = rowHeight(rows.get(i), label);
            if (i % 2 == 0) {
                drawing.rect(Drawing.MARGIN, y, width - 2 * Drawing.MARGIN, height, Ink.BAND);
            }
            y += height;
        }
        for (int i = 0; i < scale; i++) {
            double x = left + column * (i + 0.5);
            drawing.bold(x, top - headHeight + 14, Integer.toString(i + 1), Anchor.MIDDLE, Drawing.FONT, Ink.TEXT);
            for (int line = 0; line < heads.get(i).size(); line++) {
                double at = top - headHeight + 30 + Drawing.height(line, Drawing.SMALL);
                drawing.text(x, at, heads.get(i).get(line), Anchor.MIDDLE, Drawing.SMALL, Ink.TEXT);
            }
            drawing.line(x, top, x, bottom, Ink.GRID, 1);
        }
        y = top;
        for (ProfileRow row : rows) {
            double height = rowHeight(row, label);
            row(drawing, row, label, left, column, right, y + height / 2);
            y += height;
        }
        return drawing.end();
    }

    private void row(
            Drawing drawing, ProfileRow row, double label, double left, double column, double right, double middle) {
        List<String> name = Lines.fit(row.domain().in(language), label, Drawing.FONT);
        drawing.lines(Drawing.MARGIN + label, middle, name, Anchor.END, Drawing.FONT, Ink.TEXT);
        Level target = row.target();
        if (target != null) {
            Legend.target(drawing, centre(left, column, target), middle);
        }
        if (row.marks().size() == 2 && row.steps().isPresent()) {
            move(drawing, row, left, column, middle);
        } else {
            row.level(0)
                    .filter(level -> row.marks().size() == 2)
                    .ifPresent(level -> Legend.earlier(
                            drawing, centre(left, column, level), middle, Integer.toString(level.value())));
            row.latest()
                    .ifPresent(level -> Legend.latest(
                            drawing, centre(left, column, level), middle, Integer.toString(level.value())));
        }
        drawing.lines(right + 10, middle, note(row), Anchor.START, Drawing.SMALL + 1, Ink.TEXT);
    }

    /** Two moments with a level: the later on top of the earlier, or an arrow between the two. */
    private static void move(Drawing drawing, ProfileRow row, double left, double column, double middle) {
        Level from = row.level(0).orElseThrow();
        Level to = row.level(1).orElseThrow();
        double start = centre(left, column, from);
        double end = centre(left, column, to);
        if (from.equals(to)) {
            drawing.circle(start, middle, Legend.DOT + 3.5, Ink.PAPER, Ink.MARK);
        } else {
            int way = end > start ? 1 : -1;
            double tip = end - way * (Legend.DOT + 1);
            drawing.line(start, middle, tip - way * 6, middle, Ink.MARK, 2.5);
            drawing.polygon(Ink.MARK, Ink.MARK, 1, tip, middle, tip - way * 9, middle - 6, tip - way * 9, middle + 6);
            Legend.earlier(drawing, start, middle, Integer.toString(from.value()));
        }
        Legend.latest(drawing, end, middle, Integer.toString(to.value()));
    }

    /** What stands to the right of the levels: the steps, and why a level is missing. */
    private List<String> note(ProfileRow row) {
        List<String> parts = new ArrayList<>();
        row.steps().ifPresent(steps -> parts.add(Words.steps(steps)));
        for (int i = 0; i < row.marks().size(); i++) {
            String when = row.marks().size() == 1
                    ? ""
                    : (i == 0 ? Text.of("eerst: ", "first: ") : Text.of("daarna: ", "then: ")).in(language);
            row.marks().get(i).fold(level -> false, why -> parts.add(when + why.in(language)));
        }
        return parts.isEmpty() ? List.of() : Lines.fit(String.join(", ", parts), NOTE - 10, Drawing.SMALL + 1);
    }

    private List<List<String>> heads(List<Text> levels, double column) {
        return levels.stream()
                .map(level -> levels.size() > MOST_NAMED_LEVELS
                        ? List.<String>of()
                        : Lines.fit(level.in(language), column - 4, Drawing.SMALL))
                .toList();
    }

    private double rowHeight(ProfileRow row, double label) {
        int lines = Lines.fit(row.domain().in(language), label, Drawing.FONT).size();
        return Math.max(
                42,
                10
                        + Math.max(
                                Drawing.height(lines, Drawing.FONT),
                                Drawing.height(note(row).size(), Drawing.SMALL + 1)));
    }

    private static double centre(double left, double column, Level level) {
        return left + column * (level.value() - 0.5);
    }
}
