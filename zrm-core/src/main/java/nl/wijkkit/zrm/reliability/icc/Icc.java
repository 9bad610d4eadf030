package nl.wijkkit.zrm.reliability.icc;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;

/**
 * The six intraclass correlations, with what must be reported beside them.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param anova  the mean squares and variances, and the numbers of persons and raters
 * @param forms  the six forms, in order; one is undefined if its total variance is not positive
 * @param missing  how missing ratings were treated
 * @param source  where the formulas come from
 */
public record Icc(TwoWayAnova anova, Map<IccForm, Estimate<Form>> forms, MissingData missing, String source) {

    /**
     * Copies the forms and checks that nothing is absent.
     *
     * @throws IllegalArgumentException if a form is absent
     */
    public Icc {
        Objects.requireNonNull(anova, "anova");
        forms = Collections.unmodifiableMap(new EnumMap<>(forms));
        if (forms.size() != IccForm.values().length) {
            throw new IllegalArgumentException("expected all six forms, got " + forms.keySet());
        }
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns one form.
     *
     * @param form  which one
     * @return the form, or why it is undefined
     */
    public Estimate<Form> form(IccForm form) {
        return Objects.requireNonNull(forms.get(form));
    }

    /**
     * Returns whether levels were treated as equally far apart; Kendall's W and ordinal alpha do not.
     *
     * @return true
     */
    public boolean assumesInterval() {
        return true;
    }

    /**
     * One intraclass correlation.
     *
     * @param form  which one
     * @param estimate  the value, at most 1; a negative one is reported as it is
     * @param test  the test against zero
     * @param interval  the interval of Shrout and Fleiss; minus infinity below if the mean of the ratings can be
     *     arbitrarily bad; undefined if the variances leave no room for one
     * @param byMcgrawWong  the test and interval of McGraw and Wong, for {@link IccForm#ICC2} and {@link IccForm#ICC2K};
     *     empty for the other forms, where there is nothing to choose, and for perfect agreement
     */
    public record Form(
            IccForm form, double estimate, FTest test, Estimate<Interval> interval, Optional<McgrawWong> byMcgrawWong) {

        /** Checks that nothing is absent. */
        public Form {
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(test, "test");
            Objects.requireNonNull(interval, "interval");
            Objects.requireNonNull(byMcgrawWong, "byMcgrawWong");
        }
    }

    /**
     * The test and interval with the degrees of freedom of McGraw and Wong (1996), as in the R package irr.
     *
     * @param test  the test against zero
     * @param interval  the interval; undefined if the variances leave no room for one
     */
    public record McgrawWong(FTest test, Estimate<Interval> interval) {

        /** Checks that nothing is absent. */
        public McgrawWong {
            Objects.requireNonNull(test, "test");
            Objects.requireNonNull(interval, "interval");
        }
    }
}
