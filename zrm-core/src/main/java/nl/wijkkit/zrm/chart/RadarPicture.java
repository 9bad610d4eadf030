package nl.wijkkit.zrm.chart;

import java.util.List;
import java.util.Optional;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.chart.Drawing.Anchor;

/** Draws a profile as a radar: an axis for each domain, the lowest level near the centre. */
final class RadarPicture {

    private final Language language;
    private final String title;
    private final String description;
    private final String id;

    static final Text CAVEAT = Text.of(
            "Lees per as: de oppervlakte en de vorm hangen af van de volgorde van de domeinen en betekenen niets.",
            "Read each axis by itself: the area and the shape depend on the order of the domains and mean nothing.");

    private static final double WIDTH = 760;
    private static final double RADIUS = 220;
    private static final double LABEL = 130;

    RadarPicture(Language language, String title, String description, String id) {
        this.language = language;
        this.title = title;
        this.description = description;
        this.id = id;
    }

    String draw(List<Text> moments, int scale, List<ProfileRow> rows) {
        boolean targets = rows.stream().anyMatch(row -> row.target() != null);
        List<String> caveat = Lines.fit(CAVEAT.in(language), WIDTH - 2 * Drawing.MARGIN, Drawing.SMALL);
        double legendTop = Drawing.titleHeight(title, WIDTH);
        double top = legendTop + Legend.height(WIDTH, language, moments, targets);
        double cy = top + RADIUS + 70;
        double bottom = cy + RADIUS + 70 + Drawing.height(caveat.size(), Drawing.SMALL);
        Drawing drawing = Drawing.start(id, language, WIDTH, bottom + Drawing.MARGIN, title, description);
        drawing.title(title, WIDTH);
        Legend.draw(drawing, legendTop, WIDTH, language, moments, targets);
        grid(drawing, scale, rows.size(), cy);
        for (int i = 0; i < rows.size(); i++) {
            label(drawing, rows.get(i), i, rows.size(), cy);
        }
        for (int moment = 0; moment < moments.size(); moment++) {
            series(drawing, rows, moment, cy, moment == moments.size() - 1);
        }
        for (int i = 0; i < rows.size(); i++) {
            Level target = rows.get(i).target();
            if (target != null) {
                Legend.target(drawing, x(i, rows.size(), target), y(i, rows.size(), target, cy));
            }
        }
        for (int i = 0; i < caveat.size(); i++) {
            double at = bottom - Drawing.height(caveat.size() - 1 - i, Drawing.SMALL);
            drawing.text(Drawing.MARGIN, at, caveat.get(i), Anchor.START, Drawing.SMALL, Ink.TEXT);
        }
        return drawing.end();
    }

    private static void grid(Drawing drawing, int scale, int axes, double cy) {
        for (int value = 1; value <= scale; value++) {
            double[] ring = new double[2 * axes];
            Level level = Level.of(value, scale);
            for (int i = 0; i < axes; i++) {
                ring[2 * i] = x(i, axes, level);
                ring[2 * i + 1] = y(i, axes, level, cy);
            }
            drawing.polygon("none", Ink.GRID, 1, ring);
        }
        Level highest = Level.of(scale, scale);
        for (int i = 0; i < axes; i++) {
            drawing.line(WIDTH / 2, cy, x(i, axes, highest), y(i, axes, highest, cy), Ink.GRID, 1);
        }
    }

    private void label(Drawing drawing, ProfileRow row, int axis, int axes, double cy) {
        double angle = angle(axis, axes);
        double x = WIDTH / 2 + (RADIUS + 26) * StrictMath.sin(angle);
        double y = cy - (RADIUS + 26) * StrictMath.cos(angle);
        double side = StrictMath.sin(angle);
        Anchor anchor = Math.abs(side) < 0.15 ? Anchor.MIDDLE : side > 0 ? Anchor.START : Anchor.END;
        String text = row.latest().isPresent()
                ? row.domain().in(language)
                : row.domain().in(language) + ": "
                        + row.marks().get(row.marks().size() - 1).fold(level -> "", why -> why.in(language));
        List<String> lines = Lines.fit(text, LABEL, Drawing.SMALL + 1);
        double away = Drawing.height(lines.size() - 1, Drawing.SMALL + 1) / 2;
        drawing.lines(x, y - away * StrictMath.cos(angle), lines, anchor, Drawing.SMALL + 1, Ink.TEXT);
    }

    /** The marks of one moment, and a line between neighbours that both have one. */
    private static void series(Drawing drawing, List<ProfileRow> rows, int moment, double cy, boolean latest) {
        int axes = rows.size();
        for (int i = 0; i < axes; i++) {
            int next = (i + 1) % axes;
            Optional<Level> from = rows.get(i).level(moment);
            Optional<Level> to = rows.get(next).level(moment);
            if (from.isPresent() && to.isPresent()) {
                Level a = from.get();
                Level b = to.get();
                drawing.polyline(
                        Ink.MARK,
                        latest ? 2.5 : 1.5,
                        !latest,
                        x(i, axes, a),
                        y(i, axes, a, cy),
                        x(next, axes, b),
                        y(next, axes, b, cy));
            }
        }
        for (int i = 0; i < axes; i++) {
            Optional<Level> at = rows.get(i).level(moment);
            if (at.isPresent()) {
                Level level = at.get();
                String value = Integer.toString(level.value());
                double x = x(i, axes, level);
                double y = y(i, axes, level, cy);
                if (latest) {
                    Legend.latest(drawing, x, y, value);
                } else if (at.equals(rows.get(i).latest())) {
                    drawing.circle(x, y, Legend.DOT + 3.5, Ink.PAPER, Ink.MARK);
                } else {
                    Legend.earlier(drawing, x, y, value);
                }
            }
        }
    }

    private static double angle(int axis, int axes) {
        return 2 * Math.PI * axis / axes;
    }

    private static double radius(Level level) {
        return RADIUS * (level.value() + 0.5) / (level.max() + 0.5);
    }

    private static double x(int axis, int axes, Level level) {
        return WIDTH / 2 + radius(level) * StrictMath.sin(angle(axis, axes));
    }

    private static double y(int axis, int axes, Level level, double cy) {
        return cy - radius(level) * StrictMath.cos(angle(axis, axes));
    }
}
