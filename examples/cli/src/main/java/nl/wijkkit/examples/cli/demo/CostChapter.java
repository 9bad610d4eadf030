package nl.wijkkit.examples.cli.demo;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.consent.figures.Cell;
import nl.wijkkit.consent.figures.ProtectedTable;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.costmap.InventedCostMap;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.zrm.Text;

/** What help costs, by neighbourhood and by postal code, without a figure that gives a household away. */
record CostChapter() implements Chapter {

    private static final Text HIDDEN = Text.of("verborgen", "hidden");

    @Override
    public Text title() {
        return Text.of("Wat het kost, zonder iemand te verraden", "What it costs, without giving anyone away");
    }

    @Override
    public void tell(Scene scene) {
        InventedCostMap macro = InventedCostMap.macro(scene.language());
        InventedCostMap meso = InventedCostMap.meso(scene.language());
        scene.say(
                "Het bestuur ziet wijken, de teamleider ziet postcodes, en alleen de vaste werker en het gezin zien het"
                        + " huishouden. Een getal onder de tien verdwijnt, net als elk getal waaruit het terug te rekenen is;"
                        + " de rest is afgerond op vijf.",
                "The board sees neighbourhoods, the team lead sees postal codes, and only the assigned worker and the family"
                        + " see the household. A number below ten is hidden, and so is every number by which it could be"
                        + " worked out; the rest is rounded to five.");
        scene.highlight(
                scene.figure(shown(macro.table()), "cellen per buurt te zien", "cells by neighbourhood shown"),
                scene.figure(hidden(macro.table()), "verborgen", "hidden"),
                scene.figure(shown(meso.table()), "cellen per postcode te zien", "cells by postal code shown"),
                scene.figure(hidden(meso.table()), "verborgen", "hidden"));
        scene.picture(
                "cost-map-macro.svg",
                macro.svg(),
                scene.in("Kosten per buurt", "Costs by neighbourhood"),
                table(scene, macro.table()));
        scene.picture("cost-map-meso.svg", meso.svg(), scene.in("Kosten per postcode", "Costs by postal code"));
        scene.file(
                "cost-map-macro.csv",
                macro.csv(),
                "De beschermde cijfers per buurt",
                "The protected figures by neighbourhood");
        scene.file(
                "cost-map-meso.csv",
                meso.csv(),
                "De beschermde cijfers per postcode",
                "The protected figures by postal code");
    }

    private static Block.Table table(Scene scene, ProtectedTable table) {
        List<String> headers = new ArrayList<>(List.of(scene.in("Buurt", "Neighbourhood")));
        table.columns().forEach(column -> headers.add(String.join(" ", column)));
        headers.add(scene.in("Samen", "Together"));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ProtectedTable.Row row : table.rows()) {
            List<Block.Cell> cells = new ArrayList<>();
            cells.add(Block.Cell.of(
                    row.path().isEmpty() ? scene.in("Gemeente", "Municipality") : String.join(" ", row.path())));
            row.cells().forEach(cell -> cells.add(cell(scene, cell)));
            cells.add(cell(scene, row.total()));
            rows.add(cells);
        }
        return scene.table(
                scene.in("Kosten in 2026, in duizenden euro's", "Costs in 2026, in thousands of euros"), headers, rows);
    }

    private static Block.Cell cell(Scene scene, Cell cell) {
        return Block.Cell.of(cell.fold((users, amount) -> thousands(scene, amount), () -> scene.in(HIDDEN)));
    }

    private static String thousands(Scene scene, Money amount) {
        return Words.whole(Math.round(amount.cents() / 100_000.0), scene.language());
    }

    private static long shown(ProtectedTable table) {
        return count(table, 1, 0);
    }

    private static long hidden(ProtectedTable table) {
        return count(table, 0, 1);
    }

    private static long count(ProtectedTable table, long ifShown, long ifHidden) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(cell -> cell.fold((users, amount) -> ifShown, () -> ifHidden))
                .sum();
    }
}
