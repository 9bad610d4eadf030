package nl.wijkkit.zrm.reliability.irt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.count.ScoreCounts;

/**
 * Samejima's graded response model: where each level of each domain lies on one trait, and how sharply each domain
 * separates persons.
 * <pre>{@code
 * GradedResponse model = GradedResponseModel.withDefaults().of(table).orElseThrow();
 * }</pre>
 * Marginal maximum likelihood with a standard normal trait; every answer that is there counts, a missing one is ignored.
 * Levels that nobody used are left out. It uses only the order of levels.
 * <p>
 * Undefined with fewer than three items ({@link Undefined#TOO_FEW_COLUMNS}), without answers ({@link Undefined#NO_DATA})
 * and with an item of which one level is used ({@link Undefined#NO_VARIATION}). There is no model to find ({@link
 * Undefined#NOT_CONVERGED}) when the likelihood has no maximum, as when the answers are perfectly ordered; when a domain
 * separates persons more sharply than the nodes can tell; and when a domain has nothing to do with the others, so that it
 * has no place on the trait. The cost grows with the number of different rows.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class GradedResponseModel {

    private static final GradedResponseModel DEFAULT = new GradedResponseModel(121);
    private static final String SOURCE = "Samejima (1969); marginal maximum likelihood of Bock & Aitkin (1981)";

    /** A slope this small cannot be told from zero, around which the likelihood is flat. */
    private static final double FLATTEST = 0.01;

    private final int nodes;

    private GradedResponseModel(int nodes) {
        if (nodes < 15) {
            throw new IllegalArgumentException("expected 15 nodes or more, got " + nodes);
        }
        this.nodes = nodes;
    }

    /**
     * Returns the model with 121 nodes for the normal distribution.
     *
     * @return the method
     */
    public static GradedResponseModel withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy with another number of nodes.
     *
     * @param value  how many equally spaced points from &minus;8 to 8 stand for the normal distribution, 15 or more
     * @return the method
     * @throws IllegalArgumentException if there are fewer than 15
     */
    public GradedResponseModel withNodes(int value) {
        return new GradedResponseModel(value);
    }

    /**
     * Fits the model.
     *
     * @param table  the answers
     * @return the model, or why it is undefined
     */
    public Estimate<GradedResponse> of(OrdinalTable table) {
        int columns = table.names().size();
        if (columns < 3) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        List<ScoreCounts> counts = IntStream.range(0, columns)
                .mapToObj(c -> ScoreCounts.ofColumn(table, c))
                .toList();
        if (counts.stream().anyMatch(count -> count.n() == 0)) {
            return Estimate.undefined(Undefined.NO_DATA);
        }
        if (counts.stream().anyMatch(count -> count.counts().size() < 2)) {
            return Estimate.undefined(Undefined.NO_VARIATION);
        }
        List<List<Integer>> levels = counts.stream()
                .map(count -> List.copyOf(count.counts().keySet()))
                .toList();
        AnswerPatterns patterns = AnswerPatterns.of(table, levels);
        GradedSearch search = new GradedSearch(patterns, nodes);
        double[][] start = counts.stream().map(GradedResponseModel::start).toArray(double[][]::new);
        return search.from(start)
                .filter(items -> Arrays.stream(items).allMatch(item -> Math.abs(item[0]) > FLATTEST))
                .map(items -> Estimate.of(fitted(table, levels, patterns, pointedUp(items), search)))
                .orElseGet(() -> Estimate.undefined(Undefined.NOT_CONVERGED));
    }

    /** A slope of 1.5, and the intercepts that give the margins with it. */
    private static double[] start(ScoreCounts counts) {
        double[] item = new double[counts.counts().size()];
        item[0] = 1.5;
        double above = counts.n();
        int place = 0;
        for (long count : counts.counts().values()) {
            if (place > 0) {
                item[place] = 1.4 * Math.log(above / (counts.n() - above));
            }
            above -= count;
            place++;
        }
        return item;
    }

    /** The trait has no direction of its own: it points where most domains rise. */
    private static double[][] pointedUp(double[][] items) {
        double slopes = 0;
        for (double[] item : items) {
            slopes += item[0];
        }
        if (slopes < 0) {
            for (double[] item : items) {
                item[0] = -item[0];
            }
        }
        return items;
    }

    private GradedResponse fitted(
            OrdinalTable table,
            List<List<Integer>> levels,
            AnswerPatterns patterns,
            double[][] slopes,
            GradedSearch search) {
        List<GradedItem> items = new ArrayList<>();
        int parameters = 0;
        for (int i = 0; i < slopes.length; i++) {
            double[] item = slopes[i];
            items.add(new GradedItem(
                    table.names().get(i),
                    item[0],
                    IntStream.range(1, item.length)
                            .mapToObj(c -> -item[c] / item[0])
                            .toList(),
                    levels.get(i)));
            parameters += item.length;
        }
        return new GradedResponse(
                items,
                search.logLikelihood(slopes),
                parameters,
                table.rows(),
                reliability(GradedCurves.ofSlopes(slopes, nodes), patterns),
                nodes,
                MissingData.AVAILABLE,
                SOURCE);
    }

    private static Estimate<Double> reliability(GradedCurves curves, AnswerPatterns patterns) {
        double n = 0;
        double sum = 0;
        double squares = 0;
        double errors = 0;
        for (int p = 0; p < patterns.answers().size(); p++) {
            byte[] answers = patterns.answers().get(p);
            if (!patterns.isEmpty(answers)) {
                PersonScore score = curves.score(answers);
                double frequency = patterns.frequency(p);
                n += frequency;
                sum += frequency * score.theta();
                squares += frequency * score.theta() * score.theta();
                errors += frequency * score.standardError() * score.standardError();
            }
        }
        double variance = (squares - sum * sum / n) / (n - 1);
        return n < 2 ? Estimate.undefined(Undefined.TOO_FEW_ROWS) : Estimate.of(variance / (variance + errors / n));
    }
}
