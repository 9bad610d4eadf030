package nl.wijkkit.consent.rights;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkkit.plan.law.Law;

/**
 * The rights of persons concerned under each law, as versioned data; see {@link RightsReader}.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  lower case words joined by hyphens
 * @param version  the version
 * @param points  what may have to be established, each id once
 * @param rights  the rights; of each kind one for a law, and one for the laws that no other names
 * @param told  what is told with the data that someone has access to
 * @param identity  the ground if the identity could not be established
 * @param notEntitled  the ground if the rules of access say that the asker cannot use the right
 * @param notInWriting  the ground if the law asks for writing, and it was not asked so
 * @param objection  the terms of an objection
 * @param remedies  where someone can go who does not agree
 */
public record RightsTable(
        String id,
        String version,
        List<Point> points,
        List<Right> rights,
        List<Told> told,
        Ground identity,
        Ground notEntitled,
        Ground notInWriting,
        ObjectionTerms objection,
        List<Remedy> remedies) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if an id stands twice, a right asks a point that is not there, two rights of a kind are
     *     for one law, or a kind has no right for the other laws
     */
    public RightsTable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        points = List.copyOf(points);
        rights = List.copyOf(rights);
        told = List.copyOf(told);
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(notEntitled, "notEntitled");
        Objects.requireNonNull(notInWriting, "notInWriting");
        Objects.requireNonNull(objection, "objection");
        remedies = List.copyOf(remedies);
        requireDistinct(points.stream().map(Point::id), "points");
        requireDistinct(rights.stream().map(Right::id), "rights");
        requireDistinct(remedies.stream().map(Remedy::id), "remedies");
        Set<String> known = new HashSet<>(points.stream().map(Point::id).toList());
        Map<RightKind, Set<Law>> lawful = new HashMap<>();
        Set<RightKind> complete = new HashSet<>();
        for (Right right : rights) {
            requireDistinct(right.grounds().stream().map(Ground::id), "grounds of " + right.id());
            if (!known.containsAll(right.points())) {
                throw new IllegalArgumentException(
                        "a right must ask points of this table, got another in " + right.id());
            }
            Set<Law> laws = lawful.computeIfAbsent(right.kind(), kind -> new HashSet<>());
            boolean fine = right.laws().isEmpty()
                    ? complete.add(right.kind())
                    : right.laws().stream().allMatch(laws::add);
            if (!fine) {
                throw new IllegalArgumentException(
                        "one right of a kind must be for a law, got another in " + right.id());
            }
        }
        if (!complete.containsAll(List.of(RightKind.values()))) {
            throw new IllegalArgumentException("every kind must have a right for the laws that no other names");
        }
    }

    private static void requireDistinct(Stream<String> ids, String name) {
        List<String> all = ids.toList();
        if (new HashSet<>(all).size() < all.size()) {
            throw new IllegalArgumentException(name + " must differ in their id, got one twice");
        }
    }

    /**
     * Returns the right of a kind for data of a law.
     *
     * @param kind  the kind
     * @param origin  the law for which the data were collected
     * @return the right
     */
    public Right right(RightKind kind, Law origin) {
        return rights.stream()
                .filter(right -> right.kind() == kind)
                .filter(right -> right.laws().isEmpty() || right.laws().contains(origin))
                .min(Comparator.comparing(right -> right.laws().isEmpty()))
                .orElseThrow();
    }

    /**
     * Finds a point.
     *
     * @param pointId  the id
     * @return the point; empty if this table does not know it
     */
    public Optional<Point> point(String pointId) {
        return points.stream().filter(point -> point.id().equals(pointId)).findFirst();
    }

    /**
     * Finds a ground that a right can be refused on.
     *
     * @param right  the right
     * @param groundId  the id
     * @return the ground, of the right or of those that hold for every right; empty if there is none
     */
    public Optional<Ground> ground(Right right, String groundId) {
        return Stream.concat(right.grounds().stream(), Stream.of(identity, notEntitled, notInWriting))
                .filter(ground -> ground.id().equals(groundId))
                .findFirst();
    }

    /**
     * Returns where someone can go who does not agree with an answer.
     *
     * @param holder  who decided
     * @return the remedies, in the order of the table
     */
    public List<Remedy> remedies(Holder holder) {
        return remedies.stream().filter(remedy -> remedy.isOpenAgainst(holder)).toList();
    }

    /**
     * Returns the id and the version.
     *
     * @return the id, a space and the version
     */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
