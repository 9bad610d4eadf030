package nl.wijkkit.zrm.chart;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.chart.Drawing.Anchor;

/** The signs of a profile, shared by its shapes, and their legend. */
final class Legend {

    static final double DOT = 11;
    static final double SQUARE = 17;

    private Legend() {}

    /** A filled dot with its level: the latest moment. */
    static void latest(Drawing drawing, double x, double y, String level) {
        drawing.circle(x, y, DOT, Ink.MARK, Ink.MARK);
        if (!level.isEmpty()) {
            drawing.bold(x, y + 4.5, level, Anchor.MIDDLE, 13, Ink.PAPER);
        }
    }

    /** An open dot with its level: the earlier of two moments. */
    static void earlier(Drawing drawing, double x, double y, String level) {
        drawing.circle(x, y, DOT, Ink.PAPER, Ink.MARK);
        if (!level.isEmpty()) {
            drawing.text(x, y + 4.5, level, Anchor.MIDDLE, 13, Ink.TEXT);
        }
    }

    /** An open square, around a dot if that has reached it: the target. */
    static void target(Drawing drawing, double x, double y) {
        drawing.polygon(
                "none",
                Ink.TARGET,
                2.5,
                x - SQUARE,
                y - SQUARE,
                x + SQUARE,
                y - SQUARE,
                x + SQUARE,
                y + SQUARE,
                x - SQUARE,
                y + SQUARE);
    }

    /** Writes the legend below the title, one line for each sign; returns its height. */
    static double draw(
            Drawing drawing, double top, double width, Language language, List<Text> moments, boolean targets) {
        double y = top + 14;
        for (int i = 0; i < moments.size(); i++) {
            if (i == moments.size() - 1) {
                latest(drawing, Drawing.MARGIN + DOT, y, "");
            } else {
                earlier(drawing, Drawing.MARGIN + DOT, y, "");
            }
            y = label(drawing, y, width, moments.get(i).in(language));
        }
        if (targets) {
            drawing.polygon(
                    "none",
                    Ink.TARGET,
                    2.5,
                    Drawing.MARGIN + 1,
                    y - 10,
                    Drawing.MARGIN + 21,
                    y - 10,
                    Drawing.MARGIN + 21,
                    y + 10,
                    Drawing.MARGIN + 1,
                    y + 10);
            label(drawing, y, width, ProfileWords.TARGET.in(language));
        }
        return height(width, language, moments, targets);
    }

    /** Height of the legend. */
    static double height(double width, Language language, List<Text> moments, boolean targets) {
        List<Text> labels = new ArrayList<>(moments);
        if (targets) {
            labels.add(ProfileWords.TARGET);
        }
        double height = 0;
        for (Text text : labels) {
            height += step(fit(text.in(language), width));
        }
        return height + 4;
    }

    private static double label(Drawing drawing, double y, double width, String text) {
        List<String> lines = fit(text, width);
        double more = step(lines) - 28;
        drawing.lines(Drawing.MARGIN + 2 * DOT + 10, y + more / 2, lines, Anchor.START, Drawing.FONT, Ink.TEXT);
        return y + step(lines);
    }

    private static List<String> fit(String text, double width) {
        return Lines.fit(text, width - 2 * Drawing.MARGIN - 2 * DOT - 10, Drawing.FONT);
    }

    private static double step(List<String> lines) {
        return 28 + Drawing.height(lines.size() - 1, Drawing.FONT);
    }
}
