package nl.wijkkit.zrm.reliability.mokken;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;

/**
 * Mokken's scalability coefficients.
 * <p>
 * By convention a scale is weak from 0.3 on, medium from 0.4 and strong from 0.5, and an item belongs in it from 0.3 on.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param estimate  H of the scale, at most 1
 * @param standardError  its standard error; undefined when computed from counts, which do not have the rows
 * @param items  per item, in the order of the columns
 * @param pairs  per item its coefficient with each other item; undefined with itself and with an item that does not vary
 * @param n  the number of complete rows
 * @param missing  how missing answers were treated
 * @param source  where the formulas come from
 */
public record Scalability(
        double estimate,
        Estimate<Double> standardError,
        List<ItemScalability> items,
        List<List<Estimate<Double>>> pairs,
        long n,
        MissingData missing,
        String source) {

    /** Checks that nothing is absent and copies the lists. */
    public Scalability {
        Objects.requireNonNull(standardError, "standardError");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(source, "source");
        items = List.copyOf(items);
        pairs = pairs.stream().map(List::copyOf).toList();
    }

    /**
     * Returns whether levels are treated as equally far apart. The coefficient weighs an answer out of order by the number
     * of steps between, so it counts steps but needs no common distance: it is 1 whenever the order is perfect.
     *
     * @return false
     */
    public boolean assumesInterval() {
        return false;
    }
}
