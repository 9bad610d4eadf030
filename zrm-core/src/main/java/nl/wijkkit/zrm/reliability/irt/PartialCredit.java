package nl.wijkkit.zrm.reliability.irt;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.reliability.MissingData;

/**
 * A fitted partial credit or rating scale model.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param items  the domains, in the order of the columns; the mean of all thresholds is 0
 * @param steps  the distance of each threshold from the location of its item, if all items share it; none otherwise
 * @param conditionalLogLikelihood  the log-likelihood of the answers given the raw scores
 * @param freeParameters  the number of parameters
 * @param scores  per raw score, from 0, what it says of a person
 * @param n  the number of complete rows
 * @param missing  how missing answers were treated
 * @param source  where the method comes from
 */
public record PartialCredit(
        List<CreditItem> items,
        List<Double> steps,
        double conditionalLogLikelihood,
        int freeParameters,
        List<RawScore> scores,
        long n,
        MissingData missing,
        String source) {

    /** Checks that nothing is absent and copies the lists. */
    public PartialCredit {
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(source, "source");
        items = List.copyOf(items);
        steps = List.copyOf(steps);
        scores = List.copyOf(scores);
    }

    /**
     * Returns whether levels are treated as equally far apart.
     *
     * @return false; but the raw score, a count of steps, is assumed to hold all that the answers say of a person
     */
    public boolean assumesInterval() {
        return false;
    }
}
