package nl.wijkkit.examples.cli.demo;

/** Escapes what stands between the tags of a page. */
final class Html {

    private Html() {}

    /** Escapes a text for use between tags and in quoted attributes; characters that XML does not allow are left out. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (isAllowed(point)) {
                        out.appendCodePoint(point);
                    }
                }
            }
        });
        return out.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    /** Writes an element with a text in it. */
    static String element(String name, String text) {
        return "<" + name + ">" + escape(text) + "</" + name + ">\n";
    }
}
