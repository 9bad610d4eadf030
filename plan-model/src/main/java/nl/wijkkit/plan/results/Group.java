package nl.wijkkit.plan.results;

import java.util.Comparator;
import nl.wijkkit.plan.shape.Shape;

/**
 * Where the results of a plan count: which team and which neighbourhood (<i>buurt</i>). Whoever measures says so; a plan
 * does not know it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param team  the team, from 1 to 64 letters, digits and the signs {@code . _ : -}
 * @param neighbourhood  the neighbourhood, such as its code of Statistics Netherlands, of the same shape
 */
public record Group(String team, String neighbourhood) implements Comparable<Group> {

    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::team).thenComparing(Group::neighbourhood);

    /**
     * Checks the shapes.
     *
     * @throws IllegalArgumentException if one has another shape
     */
    public Group {
        Shape.requireId(team, "team");
        Shape.requireId(neighbourhood, "neighbourhood");
    }

    /**
     * Obtains a group.
     *
     * @param team  the team
     * @param neighbourhood  the neighbourhood
     * @return the group
     * @throws IllegalArgumentException if one has another shape
     */
    public static Group of(String team, String neighbourhood) {
        return new Group(team, neighbourhood);
    }

    /**
     * Compares by team, then by neighbourhood.
     *
     * @param other  the other group
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
