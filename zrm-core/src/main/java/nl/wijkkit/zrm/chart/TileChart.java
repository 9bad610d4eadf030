package nl.wijkkit.zrm.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.stream.LongStream;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.chart.Drawing.Anchor;

/**
 * A number for each of many places, as a field of equal tiles that are darker where the number is higher.
 * <p>
 * Tiles of equal size keep a large and empty place from drawing all attention, and shades by rank keep one place with a very
 * high number from making all others look alike. Every tile has its name and its number written
 * on it, a place without a number is hatched, and the description names them all.
 * <pre>{@code
 * String svg = TileChart.of(title, tiles).svg(Language.NL);
 * }</pre>
 * This class is immutable and thread-safe.
 */
public final class TileChart {

    private static final int ACROSS = 6;
    private static final int SHADES = 5;
    private static final double WIDE = 132;
    private static final double HIGH = 62;
    private static final double GAP = 6;
    private static final Text WITHOUT = Text.of("niet te tonen", "not shown");

    private final Text title;
    private final List<Tile> tiles;
    private final String id;

    private TileChart(Text title, List<Tile> tiles, String id) {
        this.title = title;
        this.tiles = tiles;
        this.id = id;
    }

    /**
     * One place.
     *
     * @param name  the name of the place
     * @param value  the number that makes the tile darker; empty if there is none to show
     * @param written  the number as people read it, such as an amount; not used without a number
     */
    public record Tile(Text name, OptionalLong value, Text written) {

        /** Checks that nothing is missing. */
        public Tile {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(written, "written");
        }
    }

    /**
     * Obtains a chart.
     *
     * @param title  what the picture shows
     * @param tiles  the places from left to right and top to bottom, at least one
     * @return the chart
     * @throws IllegalArgumentException if there is no tile
     */
    public static TileChart of(Text title, List<Tile> tiles) {
        Objects.requireNonNull(title, "title");
        if (tiles.isEmpty()) {
            throw new IllegalArgumentException("a chart must have at least one tile");
        }
        return new TileChart(title, List.copyOf(tiles), "tiles");
    }

    /**
     * Returns a copy whose ids within the document start with this name, for several charts on one page.
     *
     * @param value  a letter, and at most 63 letters, digits, hyphens or underscores
     * @return the copy
     * @throws IllegalArgumentException if the name has another shape
     */
    public TileChart withId(String value) {
        return new TileChart(title, tiles, Drawing.checkedId(value));
    }

    /**
     * Describes the picture in words; the picture holds the same text for those who cannot see it.
     *
     * @param language  the language of the reader
     * @return a sentence a tile
     */
    public String describe(Language language) {
        StringJoiner text = new StringJoiner(" ");
        for (Tile tile : tiles) {
            text.add(tile.name().in(language) + ": " + written(tile, language) + ".");
        }
        return text.toString();
    }

    /**
     * Draws the picture.
     *
     * @param language  the language of the reader
     * @return one SVG document, without an XML declaration, so that it can stand in an HTML page
     */
    public String svg(Language language) {
        double width = 2 * Drawing.MARGIN + ACROSS * (WIDE + GAP) - GAP;
        double top = Drawing.titleHeight(title.in(language), width) + 34;
        int rows = (tiles.size() + ACROSS - 1) / ACROSS;
        double height = top + rows * (HIGH + GAP) - GAP + Drawing.MARGIN;
        Drawing drawing = Drawing.start(id, language, width, height, title.in(language), describe(language));
        drawing.defineHatch();
        legend(drawing, drawing.title(title.in(language), width), language);
        long[] shown = shown();
        for (int i = 0; i < tiles.size(); i++) {
            double x = Drawing.MARGIN + i % ACROSS * (WIDE + GAP);
            int row = i / ACROSS;
            double y = top + row * (HIGH + GAP);
            tile(drawing, tiles.get(i), x, y, shown, language);
        }
        return drawing.end();
    }

    private void tile(Drawing drawing, Tile tile, double x, double y, long[] all, Language language) {
        boolean shown = tile.value().isPresent();
        String fill = shown ? shade(tile.value().getAsLong(), all) : drawing.hatch();
        drawing.outlined(x, y, WIDE, HIGH, fill);
        if (!shown) {
            // letters on hatching are hard to read
            drawing.rect(x + 6, y + 6, WIDE - 12, HIGH - 12, Ink.PAPER);
        }
        String colour = shown ? Ink.on(fill) : Ink.TEXT;
        List<String> name = Lines.fit(tile.name().in(language), WIDE - 16, Drawing.SMALL);
        List<String> lines = new ArrayList<>(name.subList(0, Math.min(2, name.size())));
        drawing.lines(x + WIDE / 2, y + 21, lines, Anchor.MIDDLE, Drawing.SMALL, colour);
        drawing.bold(x + WIDE / 2, y + HIGH - 10, written(tile, language), Anchor.MIDDLE, Drawing.SMALL, colour);
    }

    private void legend(Drawing drawing, double y, Language language) {
        double x = Drawing.MARGIN;
        drawing.text(x, y + 12.5, Text.of("laag", "low").in(language), Anchor.START, Drawing.SMALL, Ink.TEXT);
        x += 34;
        for (int shade = 1; shade <= SHADES; shade++) {
            drawing.outlined(x, y, 22, 16, Ink.ofLevel(SHADES + 1 - shade, SHADES));
            x += 22;
        }
        x += 8;
        drawing.text(
                x,
                y + 12.5,
                Text.of("hoog, naar rangorde", "high, by rank").in(language),
                Anchor.START,
                Drawing.SMALL,
                Ink.TEXT);
        x += 140;
        drawing.outlined(x, y, 22, 16, drawing.hatch());
        drawing.text(x + 30, y + 12.5, WITHOUT.in(language), Anchor.START, Drawing.SMALL, Ink.TEXT);
    }

    private long[] shown() {
        return tiles.stream().flatMapToLong(tile -> tile.value().stream()).toArray();
    }

    /** The lightest for the lowest number, the darkest for the highest, the others by their rank between; equal numbers alike. */
    private static String shade(long value, long[] all) {
        long lower = LongStream.of(all).filter(other -> other < value).count();
        int step = (int) (lower * (SHADES - 1) / Math.max(1, all.length - 1));
        return Ink.ofLevel(SHADES - step, SHADES);
    }

    private static String written(Tile tile, Language language) {
        return tile.value().isPresent() ? tile.written().in(language) : WITHOUT.in(language);
    }
}
