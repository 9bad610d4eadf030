package nl.wijkkit.plan.network;

/** Draws the line of one contact: how it is, and which way support goes. */
final class Contact {

    private Contact() {}

    /** Draws from the edge of the family to the middle of a card, which will be drawn over the end. */
    static void draw(
            Svg svg,
            NetworkPerson person,
            double x1,
            double y1,
            double x2,
            double y2,
            double cardWidth,
            double cardHeight) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double dx = (x2 - x1) / length;
        double dy = (y2 - y1) / length;
        // where the line reaches the card
        double inside = Math.min(
                Math.abs(dx) < 1e-9 ? Double.MAX_VALUE : cardWidth / 2 / Math.abs(dx),
                Math.abs(dy) < 1e-9 ? Double.MAX_VALUE : cardHeight / 2 / Math.abs(dy));
        double end = Math.max(length - inside, 20);
        double ex = x1 + dx * end;
        double ey = y1 + dy * end;
        switch (person.strength()) {
            case STRONG -> svg.line(x1, y1, ex, ey, "7", "none");
            case ORDINARY -> svg.line(x1, y1, ex, ey, "3", "none");
            case WEAK -> svg.line(x1, y1, ex, ey, "2", "9 7");
            case STRAINED -> jagged(svg, x1, y1, dx, dy, end);
            case BROKEN -> cut(svg, x1, y1, dx, dy, end);
        }
        if (person.support().reachesFamily()) {
            arrow(svg, x1, y1, -dx, -dy);
        }
        if (person.support().comesFromFamily()) {
            arrow(svg, ex, ey, dx, dy);
        }
    }

    private static void jagged(Svg svg, double x, double y, double dx, double dy, double length) {
        StringBuilder points = new StringBuilder(Svg.number(x)).append(',').append(Svg.number(y));
        int steps = Math.max(4, (int) (length / 12));
        for (int i = 1; i <= steps; i++) {
            double along = length * i / steps;
            double aside = i == steps ? 0 : (i % 2 == 0 ? 7 : -7);
            points.append(' ')
                    .append(Svg.number(x + dx * along - dy * aside))
                    .append(',')
                    .append(Svg.number(y + dy * along + dx * aside));
        }
        svg.leaf("polyline", "points", points.toString(), "fill", "none", "stroke", Svg.INK, "stroke-width", "2");
    }

    private static void cut(Svg svg, double x, double y, double dx, double dy, double length) {
        double half = length / 2;
        svg.line(x, y, x + dx * (half - 8), y + dy * (half - 8), "3", "none");
        svg.line(x + dx * (half + 8), y + dy * (half + 8), x + dx * length, y + dy * length, "3", "none");
        for (double at : new double[] {half - 8, half + 8}) {
            double mx = x + dx * at;
            double my = y + dy * at;
            svg.line(mx - dy * 10, my + dx * 10, mx + dy * 10, my - dx * 10, "3", "none");
        }
    }

    private static void arrow(Svg svg, double x, double y, double dx, double dy) {
        String points = Svg.number(x) + "," + Svg.number(y) + " "
                + Svg.number(x - dx * 18 - dy * 10) + "," + Svg.number(y - dy * 18 + dx * 10) + " "
                + Svg.number(x - dx * 18 + dy * 10) + "," + Svg.number(y - dy * 18 - dx * 10);
        svg.leaf("polygon", "points", points, "fill", Svg.INK);
    }
}
