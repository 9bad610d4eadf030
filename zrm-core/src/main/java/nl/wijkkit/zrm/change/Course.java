package nl.wijkkit.zrm.change;

import java.util.List;
import java.util.Objects;

/**
 * How a subject fared over two or more assessments (<i>verloop</i>).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param changes  from each assessment to the next, at least one, in the order of time
 * @param overall  from the first assessment to the last
 */
public record Course(List<Change> changes, Change overall) {

    /**
     * Checks that the changes follow on each other and that the overall change spans them.
     *
     * @throws IllegalArgumentException if not
     */
    public Course {
        changes = List.copyOf(changes);
        Objects.requireNonNull(overall, "overall");
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a course must have at least one change");
        }
        for (int i = 1; i < changes.size(); i++) {
            if (!changes.get(i).fromMoment().equals(changes.get(i - 1).toMoment())) {
                throw new IllegalArgumentException("each change must start where the one before it ended");
            }
        }
        Change last = changes.get(changes.size() - 1);
        if (!overall.fromMoment().equals(changes.get(0).fromMoment())
                || !overall.toMoment().equals(last.toMoment())) {
            throw new IllegalArgumentException("the overall change must span the others");
        }
    }
}
