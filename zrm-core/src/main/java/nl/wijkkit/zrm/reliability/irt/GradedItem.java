package nl.wijkkit.zrm.reliability.irt;

import java.util.List;
import java.util.Objects;

/**
 * One domain in the graded response model: the probability of a level at or above the c-th used one is 1 / (1 + exp(&minus;a
 * (&theta; &minus; b<sub>c</sub>))).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param name  the name of the column
 * @param discrimination  a, how sharply the domain separates persons
 * @param difficulties  b, one fewer than the levels that are used, rising when a is positive
 * @param levels  the levels that are used, lowest first
 */
public record GradedItem(String name, double discrimination, List<Double> difficulties, List<Integer> levels) {

    /** Checks that nothing is absent and copies the lists. */
    public GradedItem {
        Objects.requireNonNull(name, "name");
        difficulties = List.copyOf(difficulties);
        levels = List.copyOf(levels);
    }
}
