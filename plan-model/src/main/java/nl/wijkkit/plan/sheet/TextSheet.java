package nl.wijkkit.plan.sheet;

import java.util.Locale;

/** Writes a sheet as text of 80 columns. */
final class TextSheet {

    private static final int COLUMNS = 80;

    private final StringBuilder out = new StringBuilder(2048);

    private TextSheet() {}

    static String of(Page page) {
        TextSheet sheet = new TextSheet();
        sheet.write(page);
        return sheet.out.toString();
    }

    private void write(Page page) {
        lines("", page.in(Page.TITLE).toUpperCase(Locale.ROOT));
        lines("", page.dated());
        out.append("=".repeat(COLUMNS)).append('\n');
        for (Section section : page.sections()) {
            heading(page, section);
            for (Item item : page.in(section)) {
                lines(section == Section.ACTIONS ? "[ ] " : "  - ", item.what());
                if (!item.note().isEmpty()) {
                    lines("    ", item.note());
                }
            }
        }
        if (!page.remark().isEmpty()) {
            out.append('\n');
            lines("! ", page.remark());
        }
        out.append('\n');
        lines("", page.in(Page.TALK) + " " + page.talk());
        heading(page, Section.CALL);
        for (Item item : page.in(Section.CALL)) {
            lines("  - ", (item.what() + "  " + item.note()).strip());
        }
    }

    private void heading(Page page, Section section) {
        out.append('\n');
        lines("", page.in(section.heading()).toUpperCase(Locale.ROOT));
        out.append("-".repeat(COLUMNS)).append('\n');
    }

    /** Writes a text behind a mark, on as many lines as it needs. */
    private void lines(String mark, String text) {
        StringBuilder line = new StringBuilder(mark);
        int indent = mark.length();
        int used = indent;
        for (String word : text.split(" ", -1)) {
            int length = word.codePoints().map(TextSheet::columns).sum();
            if (used > indent && used + 1 + length > COLUMNS) {
                used = end(line, indent);
            }
            if (used > indent) {
                line.append(' ');
                used++;
            }
            for (int point : word.codePoints().toArray()) {
                if (used + columns(point) > COLUMNS) {
                    used = end(line, indent);
                }
                line.appendCodePoint(point);
                used += columns(point);
            }
        }
        end(line, indent);
    }

    private int end(StringBuilder line, int indent) {
        out.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
        line.append(" ".repeat(indent));
        return indent;
    }

    /** Returns how many columns a terminal gives a character: two for those of East Asia and for pictures. */
    private static int columns(int point) {
        boolean wide = Character.isIdeographic(point)
                || (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0x1F000 && point <= 0x1FAFF);
        return wide ? 2 : 1;
    }
}
