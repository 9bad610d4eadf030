package nl.wijkkit.examples.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.zrm.Text;

/** Shows the story as plain text of 80 columns; with emphasis only where the terminal can. */
final class Terminal implements Block.Cases<List<String>> {

    static final int WIDTH = 80;

    private static final String INDENT = "   ";
    private static final String GAP = "  ";
    private static final Text PICTURE = Text.of("Tekening", "Picture");
    private static final Text WARNING = Text.of("Let op", "Note");

    private final Told told;
    private final boolean hasFiles;
    private final boolean emphasis;

    private Terminal(Told told, boolean hasFiles, boolean emphasis) {
        this.told = told;
        this.hasFiles = hasFiles;
        this.emphasis = emphasis;
    }

    /** Returns the lines; pictures are named only if they are left as files, emphasis adds escape codes. */
    static List<String> lines(Told told, boolean hasFiles, boolean emphasis) {
        return new Terminal(told, hasFiles, emphasis).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(strong(told.title()));
        for (int i = 0; i < told.parts().size(); i++) {
            Told.Part part = told.parts().get(i);
            String title = Lines.padded(Integer.toString(i + 1), INDENT.length())
                    + part.title().toUpperCase(Locale.ROOT);
            lines.add("");
            lines.add("");
            lines.add(strong(title));
            lines.add("-".repeat(WIDTH));
            for (Block block : part.blocks()) {
                List<String> shown = block.fold(this);
                if (!shown.isEmpty()) {
                    lines.add("");
                    shown.forEach(line -> lines.add((INDENT + line).stripTrailing()));
                }
            }
        }
        lines.add("");
        return lines;
    }

    private static int room() {
        return WIDTH - INDENT.length();
    }

    private String strong(String text) {
        return emphasis ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    @Override
    public List<String> paragraph(Block.Paragraph block) {
        return Lines.wrap(block.text(), room());
    }

    @Override
    public List<String> highlights(Block.Highlights block) {
        String all = block.figures().stream()
                .map(figure -> figure.figure() + "\u00a0" + figure.label().replace(' ', '\u00a0'))
                .collect(Collectors.joining(" | "));
        return Lines.wrap(all, room()).stream()
                .map(line -> strong(line.replace('\u00a0', ' ')))
                .toList();
    }

    @Override
    public List<String> points(Block.Points block) {
        return block.points().stream()
                .flatMap(point -> Lines.hanging("- ", point, room()).stream())
                .toList();
    }

    @Override
    public List<String> warning(Block.Warning block) {
        return Lines.hanging("! ", WARNING.in(told.language()) + ": " + block.text(), room());
    }

    @Override
    public List<String> picture(Block.Picture block) {
        String name = "[" + PICTURE.in(told.language()) + ": " + block.caption() + ", " + block.file() + "]";
        List<String> lines = new ArrayList<>(hasFiles ? Lines.wrap(name, room()) : List.of());
        for (Block.Table table : block.words()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(table(table));
        }
        return lines;
    }

    @Override
    public List<String> table(Block.Table block) {
        int columns = block.headers().size();
        int[] widths = new int[columns];
        int[] words = new int[columns];
        for (int c = 0; c < columns; c++) {
            List<String> texts = new ArrayList<>(List.of(block.headers().get(c)));
            for (List<Cell> row : block.rows()) {
                texts.add(shown(row.get(c)));
            }
            widths[c] = texts.stream().mapToInt(Lines::width).max().orElse(0);
            words[c] = texts.stream().mapToInt(Lines::longestWord).max().orElse(0);
        }
        narrow(widths, words);
        List<String> lines = new ArrayList<>();
        Lines.wrap(block.caption(), room()).forEach(line -> lines.add(strong(line)));
        lines.addAll(row(block.headers(), widths));
        lines.add("-".repeat(sum(widths)));
        for (List<Cell> cells : block.rows()) {
            lines.addAll(row(cells.stream().map(Terminal::shown).toList(), widths));
        }
        return lines;
    }

    private static int sum(int[] widths) {
        int sum = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }

    /** Takes from the widest column until the row fits: first where no word is broken by it, then anywhere. */
    private static void narrow(int[] widths, int[] words) {
        while (sum(widths) > room()) {
            int widest = 0;
            for (int c = 1; c < widths.length; c++) {
                boolean breaks = widths[c] <= words[c];
                boolean widestBreaks = widths[widest] <= words[widest];
                if (breaks == widestBreaks ? widths[c] > widths[widest] : widestBreaks) {
                    widest = c;
                }
            }
            widths[widest]--;
        }
    }

    private static List<String> row(List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int c = 0; c < widths.length; c++) {
            wrapped.add(Lines.wrap(cells.get(c), widths[c]));
            height = Math.max(height, wrapped.get(c).size());
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                String text = i < wrapped.get(c).size() ? wrapped.get(c).get(i) : "";
                line.append(c == 0 ? "" : GAP).append(Lines.padded(text, widths[c]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static String shown(Cell cell) {
        if (cell.scale() == 0) {
            return cell.text();
        }
        return "\u25a0".repeat(cell.level()) + "\u00b7".repeat(cell.scale() - cell.level()) + " " + cell.text();
    }
}
