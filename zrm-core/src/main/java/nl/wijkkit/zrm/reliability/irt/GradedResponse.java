package nl.wijkkit.zrm.reliability.irt;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;

/**
 * A fitted graded response model.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param items  the domains, in the order of the columns
 * @param logLikelihood  the marginal log-likelihood
 * @param parameters  the number of parameters
 * @param n  the number of rows, also those without an answer
 * @param empiricalReliability  the variance of the EAP scores over that plus their mean squared error
 * @param nodes  the number of equally spaced points from &minus;8 to 8 that stand for the normal distribution
 * @param missing  how missing answers were treated
 * @param source  where the method comes from
 */
public record GradedResponse(
        List<GradedItem> items,
        double logLikelihood,
        int parameters,
        long n,
        Estimate<Double> empiricalReliability,
        int nodes,
        MissingData missing,
        String source) {

    /** Checks that nothing is absent and copies the items. */
    public GradedResponse {
        Objects.requireNonNull(empiricalReliability, "empiricalReliability");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(source, "source");
        items = List.copyOf(items);
    }

    /**
     * Returns Akaike's information criterion.
     *
     * @return 2 parameters &minus; 2 log-likelihood
     */
    public double aic() {
        return 2.0 * parameters - 2 * logLikelihood;
    }

    /**
     * Returns the Bayesian information criterion.
     *
     * @return ln(n) parameters &minus; 2 log-likelihood
     */
    public double bic() {
        return Math.log((double) n) * parameters - 2 * logLikelihood;
    }

    /**
     * Returns whether levels are treated as equally far apart.
     *
     * @return false; but a normal distribution of persons is assumed
     */
    public boolean assumesInterval() {
        return false;
    }

    /**
     * Scores every row: the mean and standard deviation of the trait given the answers (EAP).
     *
     * @param table  answers to the same columns; levels that the model did not see are not allowed
     * @return per row the score; undefined for a row without an answer
     * @throws IllegalArgumentException if the columns differ or a level was not used when the model was fitted
     */
    public List<Estimate<PersonScore>> scores(OrdinalTable table) {
        if (!table.names().equals(items.stream().map(GradedItem::name).toList())) {
            throw new IllegalArgumentException("expected the columns of the model");
        }
        GradedCurves curves = GradedCurves.of(items, nodes);
        AnswerPatterns patterns =
                AnswerPatterns.of(table, items.stream().map(GradedItem::levels).toList());
        List<Estimate<PersonScore>> perPattern = patterns.answers().stream()
                .map(answers -> patterns.isEmpty(answers)
                        ? Estimate.<PersonScore>undefined(Undefined.NO_DATA)
                        : Estimate.of(curves.score(answers)))
                .toList();
        return patterns.patternOfRows().stream().map(perPattern::get).toList();
    }
}
