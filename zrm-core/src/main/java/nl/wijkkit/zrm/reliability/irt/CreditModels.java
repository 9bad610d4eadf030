package nl.wijkkit.zrm.reliability.irt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import nl.wijkkit.zrm.reliability.count.ScoreCounts;

/** What the partial credit and the rating scale model have in common: both are one search with another design. */
final class CreditModels {

    private static final String SOURCE = "; conditional maximum likelihood of Andersen (1972); scores of Warm (1989)";

    private CreditModels() {}

    static Estimate<PartialCredit> fit(OrdinalTable table, boolean shared, String source) {
        if (table.names().size() < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        PairCounts counts = PairCounts.ofCompleteRows(table);
        ScoreCounts totals = ScoreCounts.ofTotals(table);
        if (totals.n() == 0) {
            return Estimate.undefined(Undefined.NO_DATA);
        }
        CreditData data = CreditData.of(counts, totals, shared);
        boolean unused = shared ? isUnusedByAll(data) : isUnusedByOne(data);
        if (IntStream.range(0, data.items()).anyMatch(i -> data.steps(i) == 0)) {
            return Estimate.undefined(Undefined.NO_VARIATION);
        }
        if (unused) {
            return Estimate.undefined(Undefined.UNUSED_CATEGORY);
        }
        double[][] design = shared ? sharedDesign(data) : ownDesign(data);
        ConditionalLikelihood likelihood =
                new ConditionalLikelihood(data.first(), data.frequencies(), data.observed(), design);
        return likelihood
                .maximum()
                .map(maximum -> Estimate.of(describe(data, design, maximum, shared, source + SOURCE)))
                .orElseGet(() -> Estimate.undefined(Undefined.NOT_CONVERGED));
    }

    private static boolean isUnusedByOne(CreditData data) {
        return Arrays.stream(data.observed()).anyMatch(count -> count == 0);
    }

    private static boolean isUnusedByAll(CreditData data) {
        double[] observed = data.observed();
        int steps = data.steps(0);
        return IntStream.range(0, steps)
                .anyMatch(h -> IntStream.range(0, data.items()).allMatch(i -> observed[i * steps + h] == 0));
    }

    /** Minus the sum of the thresholds up to each level; the last threshold is minus the sum of all others. */
    private static double[][] ownDesign(CreditData data) {
        int free = data.allSteps() - 1;
        double[][] design = new double[data.allSteps()][free];
        for (int i = 0; i < data.items(); i++) {
            for (int h = 0; h < data.steps(i); h++) {
                double[] row = design[data.first()[i] + h];
                for (int t = data.first()[i]; t <= data.first()[i] + h; t++) {
                    if (t < free) {
                        row[t] -= 1;
                    } else {
                        for (int a = 0; a < free; a++) {
                            row[a] += 1;
                        }
                    }
                }
            }
        }
        return design;
    }

    /** Minus the location times the level and the sum of the steps up to it; locations and steps each sum to zero. */
    private static double[][] sharedDesign(CreditData data) {
        int steps = data.steps(0);
        int items = data.items();
        double[][] design = new double[data.allSteps()][items - 1 + steps - 1];
        for (int i = 0; i < items; i++) {
            for (int h = 0; h < steps; h++) {
                double[] row = design[i * steps + h];
                for (int a = 0; a < items - 1; a++) {
                    row[a] = i == items - 1 ? h + 1.0 : a == i ? -(h + 1.0) : 0;
                }
                for (int t = 0; t < steps - 1; t++) {
                    row[items - 1 + t] = h == steps - 1 ? 0 : t <= h ? -1 : 0;
                }
            }
        }
        return design;
    }

    private static PartialCredit describe(
            CreditData data, double[][] design, ConditionalLikelihood.Maximum maximum, boolean shared, String source) {
        double[][] thresholds = new double[data.items()][];
        List<CreditItem> items = new ArrayList<>();
        for (int i = 0; i < data.items(); i++) {
            thresholds[i] = new double[data.steps(i)];
            double before = 0;
            for (int h = 0; h < thresholds[i].length; h++) {
                double reached = 0;
                for (int a = 0; a < maximum.parameters().length; a++) {
                    reached += design[data.first()[i] + h][a] * maximum.parameters()[a];
                }
                thresholds[i][h] = before - reached;
                before = reached;
            }
            double location = Arrays.stream(thresholds[i]).sum() / thresholds[i].length;
            items.add(new CreditItem(
                    data.name(i),
                    data.lowest(i),
                    Arrays.stream(thresholds[i]).boxed().toList(),
                    location));
        }
        List<Double> steps = shared
                ? items.get(0).thresholds().stream()
                        .map(threshold -> threshold - items.get(0).location())
                        .toList()
                : List.of();
        return new PartialCredit(
                items,
                steps,
                maximum.logLikelihood(),
                maximum.parameters().length,
                new PersonScores(thresholds).all(data.frequencies()),
                data.n(),
                MissingData.LISTWISE,
                source);
    }
}
