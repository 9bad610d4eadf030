package nl.wijkkit.examples.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Breaks text into lines of so many characters. */
final class Lines {

    private Lines() {}

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    static int longestWord(String text) {
        return Stream.of(text.strip().split("\\s+", -1))
                .mapToInt(Lines::width)
                .max()
                .orElse(0);
    }

    /** Breaks between words, and inside a word only if it is longer than a line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            String rest = word;
            if (!line.isEmpty() && width(line.toString()) + 1 + width(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest) > width) {
                int end = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Breaks a text of which the first line begins in another way than those after it. */
    static List<String> hanging(String first, String text, int width) {
        String rest = " ".repeat(width(first));
        List<String> lines = wrap(text, width - width(first));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i == 0 ? first : rest) + lines.get(i))
                .toList();
    }

    /** Fills a text up with spaces. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }
}
