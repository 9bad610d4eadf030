package nl.wijkkit.zrm.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * One domain of a profile.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param domain  the name that people read
 * @param marks  what stands there at each moment, the latest last; one or two
 * @param target  the level to reach (<i>streefniveau</i>); null if there is none
 */
public record ProfileRow(
        Text domain, List<Mark> marks, @Nullable Level target) {

    /**
     * Copies the marks.
     *
     * @throws IllegalArgumentException if there are no marks, or more than two
     */
    public ProfileRow {
        Objects.requireNonNull(domain, "domain");
        marks = List.copyOf(marks);
        if (marks.isEmpty() || marks.size() > 2) {
            throw new IllegalArgumentException("a row must have a mark for one or two moments, got " + marks.size());
        }
    }

    /**
     * Obtains the row of a domain without a target.
     *
     * @param domain  the name that people read
     * @param marks  what stands there at each moment, the latest last; one or two
     * @return the row
     * @throws IllegalArgumentException if there are no marks, or more than two
     */
    public static ProfileRow of(Text domain, Mark... marks) {
        return new ProfileRow(domain, List.of(marks), null);
    }

    /**
     * Returns a copy with a target.
     *
     * @param level  the level to reach
     * @return the copy
     */
    public ProfileRow withTarget(Level level) {
        return new ProfileRow(domain, marks, Objects.requireNonNull(level, "level"));
    }

    /** The level at a moment. */
    Optional<Level> level(int moment) {
        return marks.get(moment).fold(Optional::of, why -> Optional.empty());
    }

    /** The level at the latest moment. */
    Optional<Level> latest() {
        return level(marks.size() - 1);
    }

    /** The steps from the first of two moments to the second, if both have a level. */
    Optional<Integer> steps() {
        return marks.size() == 1
                ? Optional.empty()
                : level(0).flatMap(from -> level(1).map(to -> to.value() - from.value()));
    }
}
