package nl.wijkkit.plan.sheet;

import java.text.Normalizer;

/**
 * Foretells on how many lines a text comes, without a font at hand.
 * <p>
 * The width of each character is an upper bound of those in Arial, Liberation Sans and DejaVu Sans, the widest that
 * the style of a sheet can end up with; a character outside the Latin alphabet counts as wide as the widest emoji. A
 * browser breaks lines as here, at spaces, and within a word only if the word is longer than a line. It may break in more
 * places and its letters are never wider, so it never needs more lines.
 */
final class Metric {

    private static final double LIGATURE = 1.1;
    private static final double EMOJI = 1.4;

    private Metric() {}

    /** Returns the number of lines. */
    static int lines(String text, double fontSize, double width) {
        double room = width / fontSize;
        int lines = 1;
        double used = 0;
        for (String word : text.split(" ", -1)) {
            double length = em(word);
            double gap = used == 0 ? 0 : em(' ');
            if (used > 0 && used + gap + length > room) {
                lines++;
                used = 0;
                gap = 0;
            }
            if (length <= room) {
                used += gap + length;
                continue;
            }
            for (int point : word.codePoints().toArray()) {
                if (used + em(point) > room) {
                    lines++;
                    used = 0;
                }
                used += em(point);
            }
        }
        return lines;
    }

    private static double em(String text) {
        return text.codePoints().mapToDouble(Metric::em).sum();
    }

    /** Width of a character in shares of the font size. */
    private static double em(int point) {
        return switch (point) {
            case 'i', 'j', 'l', 'I', '\'' -> 0.30;
            case ' ', ',', '.', '\u2018', '\u2019', '/', ':', ';', '|', '\\', '-', 'f' -> 0.37;
            case '(', ')', '[', ']', 't', '!', 'r' -> 0.42;
            case 's', 'z', '*', 'J', '`', '\u201c', '\u201d', '"', '\u2013' -> 0.56;
            case 'w', 'M' -> 0.87;
            case 'm', 'W', '%', '@', '\u2014', '\u2026' -> 1.03;
            case '#', '+', '<', '=', '>', '~', '^' -> 0.84;
            default -> other(point);
        };
    }

    private static double other(int point) {
        if (point >= 0x21 && point <= 0x7E) {
            return Character.isUpperCase(point) || point == '&' ? 0.79 : 0.64;
        }
        if (point >= 0xC0 && point < 0x180) {
            int letter = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                    .codePointAt(0);
            return letter < 0x7F ? Math.max(0.40, em(letter)) : LIGATURE;
        }
        return point == '\u20ac' ? 0.64 : EMOJI;
    }
}
