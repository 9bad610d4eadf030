package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;

/** Draws estimates as dots on one line per domain, with their intervals; the table beside it says the same. */
final class DotPlot {

    private static final double PLOT = 440;
    private static final double ROW = 30;
    private static final double RIGHT = 24;
    private static final String TEXT = "#1a1a1a";
    private static final String GRID = "#c8c8c8";
    private static final List<String> COLOURS = List.of("#17508c", "#8a3a00");

    /**
     * One estimate.
     *
     * @param value  where it lies
     * @param interval  its interval, if there is one
     * @param label  what stands beside the dot, or nothing
     * @param series  the number of its series: 0 is a filled circle, 1 an open diamond
     */
    record Dot(double value, Estimate<Interval> interval, String label, int series) {}

    /**
     * The estimates of one domain.
     *
     * @param name  what it is called
     * @param dots  the estimates
     */
    record Line(String name, List<Dot> dots) {}

    private final Wording wording;
    private final double labels;
    private final double width;
    private final double from;
    private final double step;
    private final int steps;

    private DotPlot(Wording wording, List<Line> lines) {
        this.wording = wording;
        this.labels = 20
                + 7.2
                        * lines.stream()
                                .flatMap(line -> wrapped(line.name()).stream())
                                .mapToInt(String::length)
                                .max()
                                .orElse(0);
        this.width = labels + PLOT + RIGHT;
        double low = 0;
        double high = 0;
        for (Line line : lines) {
            for (Dot dot : line.dots()) {
                low = Math.min(low, dot.interval().fold(found -> found.lower(), reason -> dot.value()));
                high = Math.max(high, dot.interval().fold(found -> found.upper(), reason -> dot.value()));
            }
        }
        this.step = step(high - low);
        this.from = Math.floor(low / step) * step;
        this.steps = (int) Math.max(1, Math.ceil((high - from) / step - 1e-9));
    }

    /** Draws the lines on an axis that always holds zero; the series are named when there is more than one. */
    static String svg(String id, String title, String axis, List<String> series, List<Line> lines, Wording wording) {
        return new DotPlot(wording, lines).draw(id, title, axis, series, lines);
    }

    private static double step(double range) {
        double rough = Math.max(range, 1e-6) / 7;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= rough) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private double x(double value) {
        return labels + (value - from) / (step * steps) * PLOT;
    }

    private String draw(String id, String title, String axis, List<String> series, List<Line> lines) {
        double top = series.size() > 1 ? 40 : 14;
        double bottom = top + ROW * lines.size();
        Svg svg = Svg.start(id, wording, width, bottom + 52, title, wording.say("picture.description"));
        for (int s = 0; series.size() > 1 && s < series.size(); s++) {
            double at = labels + 8 + s * PLOT / 2;
            dot(svg, at, 16, s);
            svg.text(at + 14, 21, series.get(s), "start");
        }
        for (int i = 0; i <= steps; i++) {
            double value = from + i * step;
            boolean zero = Math.abs(value) < step / 2;
            svg.line(x(value), top, x(value), bottom, zero ? TEXT : GRID, zero ? 1.5 : 1);
            svg.text(x(value), bottom + 18, wording.decimal(value, step < 0.095 ? 2 : step < 0.95 ? 1 : 0), "middle");
        }
        svg.text(labels + PLOT / 2, bottom + 42, axis, "middle");
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double middle = top + ROW * (i + 0.5);
            List<String> name = wrapped(line.name());
            for (int part = 0; part < name.size(); part++) {
                svg.text(labels - 12, middle + 5 + 14 * (part - (name.size() - 1) / 2.0), name.get(part), "end");
            }
            svg.line(labels, middle, labels + PLOT, middle, GRID, 0.5);
            for (Dot dot : line.dots()) {
                double y = middle + (series.size() > 1 ? (dot.series() == 0 ? -5 : 5) : 0);
                dot.interval()
                        .toOptional()
                        .ifPresent(found ->
                                svg.line(x(found.lower()), y, x(found.upper()), y, COLOURS.get(dot.series()), 2));
                dot(svg, x(dot.value()), y, dot.series());
                if (!dot.label().isEmpty()) {
                    svg.small(x(dot.value()), y - 8, dot.label());
                }
            }
        }
        return svg.end();
    }

    private static void dot(Svg svg, double x, double y, int series) {
        if (series == 0) {
            svg.circle(x, y, 5, COLOURS.get(0));
        } else {
            svg.diamond(x, y, 6, COLOURS.get(series));
        }
    }

    /** At most two lines of some thirty characters, broken between words. */
    private static List<String> wrapped(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > 30 && lines.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.length() > 32 ? line.substring(0, 31) + "\u2026" : line.toString());
        return lines;
    }
}
