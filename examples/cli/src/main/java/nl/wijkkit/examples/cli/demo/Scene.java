package nl.wijkkit.examples.cli.demo;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.examples.cli.demo.Block.Highlight;
import nl.wijkkit.examples.cli.demo.Told.OutFile;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;

/** Takes down what a chapter says, in the language of the reader. Not thread-safe. */
final class Scene {

    private final Language language;
    private final List<Block> blocks = new ArrayList<>();
    private final List<OutFile> files = new ArrayList<>();

    Scene(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    List<OutFile> files() {
        return List.copyOf(files);
    }

    /** Returns a text in the language of the reader. */
    String in(Text text) {
        return text.in(language);
    }

    /** Returns one of two texts. */
    String in(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    /** Says a paragraph. */
    void say(String nl, String en) {
        blocks.add(new Block.Paragraph(in(nl, en)));
    }

    /** Says what must not be read past. */
    void warn(String nl, String en) {
        blocks.add(new Block.Warning(in(nl, en)));
    }

    /** Lists points, which are in the language of the reader already. */
    void list(List<String> points) {
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
        }
    }

    /** Shows figures to remember. */
    void highlight(Highlight... figures) {
        blocks.add(new Block.Highlights(List.of(figures)));
    }

    /** Makes one of those figures. */
    Highlight figure(long figure, String nl, String en) {
        return new Highlight(Words.whole(figure, language), in(nl, en));
    }

    /** Makes a table, to be shown by itself or as the words of a picture. */
    Block.Table table(String caption, List<String> headers, List<List<Cell>> rows) {
        return new Block.Table(caption, headers, rows);
    }

    /** Shows a table. */
    void show(Block.Table table) {
        blocks.add(table);
    }

    /** Shows a picture and leaves it as a file. */
    void picture(String file, String svg, String caption, Block.Table... words) {
        blocks.add(new Block.Picture(file, svg, caption, List.of(words)));
        files.add(new OutFile(file, svg, caption));
    }

    /** Leaves a file. */
    void file(String name, String content, String nl, String en) {
        files.add(new OutFile(name, content, in(nl, en)));
    }
}
