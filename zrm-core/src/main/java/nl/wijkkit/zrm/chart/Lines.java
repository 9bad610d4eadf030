package nl.wijkkit.zrm.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines, since SVG does not; widths are estimated, as no font is at hand. */
final class Lines {

    /** Width of an average character as a share of the font size; sans serif fonts stay below it. */
    private static final double CHARACTER = 0.56;

    private Lines() {}

    /** Estimates the width of a text. */
    static double width(String text, double fontSize) {
        return text.codePointCount(0, text.length()) * fontSize * CHARACTER;
    }

    /** Breaks a text at its spaces into lines that fit, and through a word only if the word alone does not fit. */
    static List<String> fit(String text, double width, double fontSize) {
        int most = Math.max(4, (int) (width / (fontSize * CHARACTER) + 1e-9));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            int[] points = word.codePoints().toArray();
            int used = line.codePointCount(0, line.length());
            if (used > 0 && used + 1 + points.length > most) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
            }
            int from = 0;
            while (points.length - from > most) {
                lines.add(new String(points, from, most - 1) + "-");
                from += most - 1;
            }
            line.append(new String(points, from, points.length - from));
        }
        lines.add(line.toString());
        return lines;
    }
}
