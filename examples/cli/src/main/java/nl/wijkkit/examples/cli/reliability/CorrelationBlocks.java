package nl.wijkkit.examples.cli.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.change.PairedCorrelation;
import nl.wijkkit.zrm.reliability.change.PairedScores;
import nl.wijkkit.zrm.reliability.correlation.Coefficient;
import nl.wijkkit.zrm.reliability.correlation.CorrelationMatrix;
import nl.wijkkit.zrm.reliability.correlation.CorrelationTest;
import nl.wijkkit.zrm.reliability.correlation.Correlations;
import nl.wijkkit.zrm.reliability.correlation.TestedCorrelation;
import nl.wijkkit.zrm.reliability.count.PairCounts;

/** The blocks on correlations, of ordinal answers from counts and of other scores from pairs. A word for none is NA. */
final class CorrelationBlocks {

    private CorrelationBlocks() {}

    /** Tests a pair of columns with one measure. */
    private interface Tests {
        Estimate<TestedCorrelation> of(Coefficient coefficient);
    }

    static Block ofOrdinal(OrdinalTable table) {
        PairCounts counts = PairCounts.ofAvailable(table);
        Block block = new Block().put("deletion", "pairwise").put("order", table.names());
        for (Coefficient coefficient : measures()) {
            block.put(
                    key(coefficient),
                    rows(Correlations.withDefaults()
                            .with(coefficient)
                            .of(counts)
                            .orElseThrow()));
        }
        return table.names().size() < 2
                ? block
                : block.put(
                        "tests_first_two_columns",
                        tests(
                                table.names().subList(0, 2),
                                counts.n(0, 1),
                                coefficient -> CorrelationTest.withDefaults()
                                        .with(coefficient)
                                        .of(counts, 0, 1)));
    }

    static Block ofScores(ScoreTable table) {
        Block block = new Block().put("deletion", "pairwise").put("order", table.names());
        for (Coefficient coefficient : measures()) {
            List<List<Object>> rows = new ArrayList<>();
            for (int i = 0; i < table.names().size(); i++) {
                List<Object> row = new ArrayList<>();
                for (int j = 0; j < table.names().size(); j++) {
                    PairedScores pairs = PairedScores.of(pair(table, i, j));
                    row.add(word(
                            PairedCorrelation.withDefaults().with(coefficient).of(pairs), TestedCorrelation::estimate));
                }
                rows.add(row);
            }
            block.put(key(coefficient), rows);
        }
        return table.names().size() < 2 ? block : block.put("tests_first_two_columns", ofPairs(table.select(0, 1)));
    }

    /** A pair of columns; a column beside itself needs two names. */
    private static ScoreTable pair(ScoreTable table, int first, int second) {
        return ScoreTable.ofColumns(
                List.of("first", "second"), new double[][] {table.column(first), table.column(second)});
    }

    static Block ofPairs(ScoreTable two) {
        PairedScores pairs = PairedScores.of(two);
        return tests(
                two.names(),
                pairs.n(),
                coefficient ->
                        PairedCorrelation.withDefaults().with(coefficient).of(pairs));
    }

    private static Block tests(List<String> columns, long n, Tests tests) {
        Estimate<TestedCorrelation> pearson = tests.of(Coefficient.PEARSON);
        Estimate<TestedCorrelation> spearman = tests.of(Coefficient.SPEARMAN);
        Estimate<TestedCorrelation> kendall = tests.of(Coefficient.KENDALL_TAU_B);
        Block ofPearson = new Block();
        put(ofPearson, "r", pearson, TestedCorrelation::estimate);
        put(ofPearson, "t", pearson, TestedCorrelation::statistic);
        ofPearson.put("df", n - 2);
        put(ofPearson, "p", pearson, TestedCorrelation::pValue);
        ofPearson.putValue(
                "ci95_fisher_z",
                pearson.fold(TestedCorrelation::interval, Estimate::<Interval>undefined)
                        .fold(
                                limits -> Block.numbers(limits.lower(), limits.upper()),
                                reason -> List.<Object>of("NA", "NA")));
        Block ofSpearman = new Block();
        put(ofSpearman, "rho", spearman, TestedCorrelation::estimate);
        put(ofSpearman, "p_t_approx", spearman, TestedCorrelation::pValue);
        Block ofKendall = new Block();
        put(ofKendall, "tau_b", kendall, TestedCorrelation::estimate);
        put(ofKendall, "z", kendall, TestedCorrelation::statistic);
        put(ofKendall, "p_normal", kendall, TestedCorrelation::pValue);
        return new Block()
                .put("columns", columns)
                .put("n", n)
                .put("pearson", ofPearson)
                .put("spearman", ofSpearman)
                .put("kendall", ofKendall);
    }

    private static void put(
            Block block, String key, Estimate<TestedCorrelation> tested, ToDoubleFunction<TestedCorrelation> number) {
        block.putValue(key, word(tested, number));
    }

    private static Object word(Estimate<TestedCorrelation> tested, ToDoubleFunction<TestedCorrelation> number) {
        return tested.fold(value -> Block.number(number.applyAsDouble(value)), reason -> "NA");
    }

    static List<List<Object>> rows(CorrelationMatrix matrix) {
        return matrix.cells().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.<Object>fold(Block::number, reason -> "NA"))
                        .toList())
                .toList();
    }

    private static List<Coefficient> measures() {
        return List.of(Coefficient.PEARSON, Coefficient.SPEARMAN, Coefficient.KENDALL_TAU_B);
    }

    private static String key(Coefficient coefficient) {
        return coefficient.name().toLowerCase(Locale.ROOT);
    }
}
