package nl.wijkkit.zrm.reliability.icc;

import java.util.EnumMap;
import java.util.Map;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.Undefined;

/**
 * Intraclass correlations: the share of the variance of ratings that lies between persons.
 * <pre>{@code
 * IntraclassCorrelation.withDefaults().of(table).map(result -> result.form(IccForm.ICC2))
 * }</pre>
 * All six forms are computed; which one answers the question is said at {@link IccForm}. They treat levels as equally far
 * apart and errors as normal; for ordinal levels {@link nl.wijkkit.zrm.reliability.agreement.KrippendorffAlpha} or
 * {@link KendallW} is the alternative. Only persons whom every rater rated count.
 * <p>
 * Undefined without such a person ({@link Undefined#NO_DATA}), with one person ({@link Undefined#TOO_FEW_ROWS}), with one
 * rater ({@link Undefined#TOO_FEW_COLUMNS}) and when all ratings are equal ({@link Undefined#NO_VARIATION}). A negative
 * value is reported as it is.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class IntraclassCorrelation {

    private static final IntraclassCorrelation DEFAULT = new IntraclassCorrelation(0.95);
    private static final String SOURCE = "Shrout & Fleiss (1979); McGraw & Wong (1996)";

    private final double confidence;

    private IntraclassCorrelation(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, got " + confidence);
        }
        this.confidence = confidence;
    }

    /**
     * Returns the six forms with 95% intervals.
     *
     * @return the method
     */
    public static IntraclassCorrelation withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy with intervals of this confidence.
     *
     * @param value  the confidence, between 0 and 1
     * @return the method
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public IntraclassCorrelation withConfidence(double value) {
        return new IntraclassCorrelation(value);
    }

    /**
     * Computes the correlations of ordinal codes, taken as numbers.
     *
     * @param table  the ratings, a column per rater
     * @return the correlations, or why they are undefined
     */
    public Estimate<Icc> of(OrdinalTable table) {
        return of(AnovaSums.of(table));
    }

    /**
     * Computes the correlations of scores.
     *
     * @param table  the scores, a column per rater
     * @return the correlations, or why they are undefined
     */
    public Estimate<Icc> of(ScoreTable table) {
        int raters = table.names().size();
        if (raters < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        double[][] complete = table.completeColumns();
        if (complete[0].length < 2) {
            return Estimate.undefined(complete[0].length == 0 ? Undefined.NO_DATA : Undefined.TOO_FEW_ROWS);
        }
        return of(TwoWayAnova.of(complete));
    }

    /**
     * Computes the correlations from sums.
     *
     * @param sums  the sums
     * @return the correlations, or why they are undefined
     */
    public Estimate<Icc> of(AnovaSums sums) {
        if (sums.raters() < 2) {
            return Estimate.undefined(Undefined.TOO_FEW_COLUMNS);
        }
        if (sums.n() < 2) {
            return Estimate.undefined(sums.n() == 0 ? Undefined.NO_DATA : Undefined.TOO_FEW_ROWS);
        }
        return of(sums.analysis());
    }

    private Estimate<Icc> of(TwoWayAnova anova) {
        if (anova.msSubjects() == 0 && anova.msWithin() == 0) {
            return Estimate.undefined(Undefined.NO_VARIATION);
        }
        IccForms forms = new IccForms(anova, confidence);
        Map<IccForm, Estimate<Icc.Form>> computed = new EnumMap<>(IccForm.class);
        for (IccForm form : IccForm.values()) {
            computed.put(form, forms.of(form));
        }
        return Estimate.of(new Icc(anova, computed, MissingData.LISTWISE, SOURCE));
    }
}
