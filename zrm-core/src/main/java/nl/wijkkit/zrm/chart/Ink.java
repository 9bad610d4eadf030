package nl.wijkkit.zrm.chart;

import java.util.List;

/**
 * The colours of every chart, each with its contrast as WCAG 2.2 measures it.
 * <p>
 * Text has at least 4.5 to 1 against what is behind it, a mark at least 3 to 1 against the paper.
 */
final class Ink {

    static final String PAPER = "#ffffff";
    static final String BLACK = "#000000";
    static final String TEXT = "#1a1a1a";
    static final String QUIET = "#4d4d4d";
    static final String GRID = "#c8c8c8";
    static final String BAND = "#f3f3f3";
    static final String MARK = "#17508c";
    static final String TARGET = "#8a3a00";
    static final String UP = "#17508c";
    static final String DOWN = "#8a3a00";

    /** From the lowest level to the highest: dark to light in one hue, so that the order survives without colour. */
    private static final List<String> RAMP = List.of("#0b2e52", "#2a639f", "#6fa0d0", "#b4d0ea", "#e6f0f9");

    private Ink() {}

    /** Returns the fill for a level of a scale. */
    static String ofLevel(int value, int scale) {
        double at = (double) (value - 1) / (scale - 1) * (RAMP.size() - 1);
        int low = (int) at;
        if (low == RAMP.size() - 1) {
            return RAMP.get(low);
        }
        return mix(RAMP.get(low), RAMP.get(low + 1), at - low);
    }

    /** Returns the colour of text on a fill: black or white; one of the two always has at least 4.58 to 1. */
    static String on(String fill) {
        return contrast(BLACK, fill) >= contrast(PAPER, fill) ? BLACK : PAPER;
    }

    /** Contrast ratio of two colours, WCAG 2.2, from 1 to 21. */
    static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(part(colour, 0)) + 0.7152 * linear(part(colour, 1)) + 0.0722 * linear(part(colour, 2));
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String mix(String from, String to, double share) {
        StringBuilder out = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            long part = Math.round(part(from, i) + share * (part(to, i) - part(from, i)));
            out.append(Character.forDigit((int) part / 16, 16)).append(Character.forDigit((int) part % 16, 16));
        }
        return out.toString();
    }

    private static int part(String colour, int index) {
        return Integer.parseInt(colour.substring(1 + 2 * index, 3 + 2 * index), 16);
    }
}
