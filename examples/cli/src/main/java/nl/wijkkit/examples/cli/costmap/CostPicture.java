package nl.wijkkit.examples.cli.costmap;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.wijkkit.consent.figures.Cell;
import nl.wijkkit.consent.figures.Classification;
import nl.wijkkit.consent.figures.ProtectedTable;
import nl.wijkkit.examples.cli.console.Table;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.look.Template;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.chart.TileChart;

/**
 * A map of the costs in the smallest areas of a protected table, and a page with the map and the same figures in a table.
 *
 * @param table  the table
 * @param level  its level
 * @param language  the language of the reader
 */
record CostPicture(ProtectedTable table, MapLevel level, Language language) {

    private static final Text TOTAL = Text.of("totaal", "total");
    private static final Text CAPTION = Text.of("Gebruikers en kosten in euro's", "Users and costs in euros");

    /** Whether no smallest area may be shown. */
    boolean isEmpty() {
        return smallest().isEmpty();
    }

    /** The map. */
    String svg() {
        List<TileChart.Tile> tiles = smallest().stream().map(this::tile).toList();
        return TileChart.of(title(), tiles).withId(level.fileName()).svg(language);
    }

    private Text title() {
        Classification area = table.design().areas().get(table.design().areas().size() - 1);
        return Text.of(
                "Kosten per " + area.label().nl(), "Costs by " + area.label().en());
    }

    private List<ProtectedTable.Row> smallest() {
        int depth = table.design().areas().size();
        return table.rows().stream().filter(row -> row.path().size() == depth).toList();
    }

    private TileChart.Tile tile(ProtectedTable.Row row) {
        String code = row.path().get(row.path().size() - 1);
        return row.total()
                .fold(
                        (users, amount) -> new TileChart.Tile(
                                Text.same(name(code)), OptionalLong.of(amount.cents()), Text.same(euros(amount))),
                        () -> new TileChart.Tile(
                                Text.same(name(code)), OptionalLong.empty(), Text.same(Table.NOT_TOLD)));
    }

    /** The page. */
    String html() {
        return Template.page(
                "costmap/cost-map",
                language,
                Map.of(
                        "title", title().in(language),
                        "explanation", explanation().in(language),
                        "svg", svg(),
                        "caption", CAPTION.in(language),
                        "areas",
                                table.design().areas().stream()
                                        .map(area -> area.label().in(language))
                                        .toList(),
                        "headers", headers(),
                        "lines", table.rows().stream().map(this::line).toList()));
    }

    /**
     * A line of the table on the page.
     *
     * @param names  the areas
     * @param cells  what stands in the cells
     */
    public record Line(List<String> names, List<String> cells) {}

    private List<String> headers() {
        List<String> headers = new ArrayList<>();
        table.columns().forEach(codes -> headers.add(column(codes)));
        headers.add(TOTAL.in(language));
        return headers;
    }

    private String column(List<String> codes) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            boolean isLaw = table.design().columns().get(i) == Classification.LAW
                    && !codes.get(i).isEmpty();
            names.add(isLaw ? Law.of(codes.get(i)).label().in(language) : name(codes.get(i)));
        }
        return String.join(" / ", names);
    }

    private Line line(ProtectedTable.Row row) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < table.design().areas().size(); i++) {
            names.add(i < row.path().size() ? name(row.path().get(i)) : TOTAL.in(language));
        }
        List<String> cells = new ArrayList<>();
        row.cells().forEach(cell -> cells.add(written(cell)));
        cells.add(written(row.total()));
        return new Line(names, cells);
    }

    private String written(Cell cell) {
        return cell.fold(
                (users, amount) -> Words.whole(users, language) + " (" + euros(amount) + ")", () -> Table.NOT_TOLD);
    }

    private Text explanation() {
        return Text.of(
                "Afgerond. Een punt is een cijfer dat iets over mensen zou kunnen verraden. Gebieden waarover niets getoond"
                        + " mag worden, staan er niet in. Regels: " + table.rules() + ".",
                "Rounded. A point is a figure that could betray something about people. Areas of which nothing may be shown"
                        + " are left out. Rules: " + table.rules() + ".");
    }

    private static String name(String code) {
        return code.isEmpty() ? FigureTable.UNKNOWN : code;
    }

    private String euros(Money amount) {
        return "\u20ac\u00a0"
                + Words.whole(amount.toEuros().setScale(0, RoundingMode.HALF_UP).longValueExact(), language);
    }
}
