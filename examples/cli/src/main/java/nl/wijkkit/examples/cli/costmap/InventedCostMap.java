package nl.wijkkit.examples.cli.costmap;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.cost.CostCsv;
import nl.wijkkit.consent.cost.CostRow;
import nl.wijkkit.consent.figures.Classification;
import nl.wijkkit.consent.figures.FigureCounter;
import nl.wijkkit.consent.figures.ProtectedTable;
import nl.wijkkit.consent.figures.ProtectionRulesReader;
import nl.wijkkit.consent.figures.TableDesign;
import nl.wijkkit.examples.cli.console.Table;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.problem.Loaded;

/**
 * The cost map of an invented municipality, for a story that shows one.
 *
 * @param table  the protected figures
 * @param csv  the same figures as lines
 * @param svg  the map
 */
public record InventedCostMap(ProtectedTable table, String csv, String svg) {

    private static final long SEED = 2026;

    /**
     * Makes the map of costs by neighbourhood and law.
     *
     * @param language  the language of the reader
     * @return the map
     */
    public static InventedCostMap macro(Language language) {
        return of(MapLevel.MACRO, language);
    }

    /**
     * Makes the map of costs by postal code and law.
     *
     * @param language  the language of the reader
     * @return the map
     */
    public static InventedCostMap meso(Language language) {
        return of(MapLevel.MESO, language);
    }

    private static InventedCostMap of(MapLevel level, Language language) {
        Loaded<CostRow> costs = CostCsv.read(new StringReader(InventedCosts.csv(SEED)));
        TableDesign design = new TableDesign(level.areas(Classification.NEIGHBOURHOOD), List.of(Classification.LAW));
        ProtectedTable table = FigureCounter.of(design, costs.rows()).table(ProtectionRulesReader.likeCbs(), Map.of());
        StringWriter csv = new StringWriter();
        try (Table lines = Table.csv(new PrintWriter(csv), FigureTable.columns(table.design()))) {
            FigureTable.write(table, lines);
        }
        return new InventedCostMap(table, csv.toString(), new CostPicture(table, level, language).svg());
    }
}
