package nl.wijkkit.plan.family;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A problem, with whom it touches.
 *
 * @param problem  the problem
 * @param persons  the indexes of the persons, sorted
 * @param onlyWhileMinor  the index of the person after whose youth this no longer matters; null if it always does
 */
record Finding(
        Problem problem, Set<Integer> persons, @Nullable Integer onlyWhileMinor) {

    static Finding of(Text place, Contradiction contradiction, Integer... persons) {
        return new Finding(contradiction.at(place), sorted(persons), null);
    }

    static Finding whileMinor(int minor, Text place, Contradiction contradiction, Integer... persons) {
        Set<Integer> all = sorted(persons);
        all.add(minor);
        return new Finding(contradiction.at(place), all, minor);
    }

    private static Set<Integer> sorted(Integer... persons) {
        return new TreeSet<>(List.of(persons));
    }
}
