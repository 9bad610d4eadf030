package nl.wijkkit.plan.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Relation;
import nl.wijkkit.plan.family.Relation.Parenthood;
import nl.wijkkit.plan.person.PersonId;

/**
 * Gives every member of a family a place in a genogram: a row for each generation, current partners side by side, former
 * partners outside of them, and children below the two to whom they belong as far as there is room.
 */
final class Generations {

    private final Family family;
    private final List<Union> unions;
    private final Map<PersonId, Integer> rows = new HashMap<>();
    private final Map<PersonId, Double> places = new LinkedHashMap<>();

    Generations(Family family, List<Union> unions) {
        this.family = family;
        this.unions = unions;
        family.members().forEach(member -> rows.put(member.id(), 0));
        // no family has more generations than members, so this ends
        for (int i = 0; i < family.members().size(); i++) {
            family.relations().forEach(this::push);
            family.members().forEach(child -> level(family.parentsOf(child.id())));
        }
        Map<Integer, List<Member>> byRow = new TreeMap<>();
        family.members()
                .forEach(member -> byRow.computeIfAbsent(rows.get(member.id()), row -> new ArrayList<>())
                        .add(member));
        int row = 0;
        for (List<Member> members : byRow.values()) {
            for (Member member : members) {
                rows.put(member.id(), row);
            }
            place(members);
            row++;
        }
        double left = places.values().stream().mapToDouble(place -> place).min().orElse(0);
        places.replaceAll((member, place) -> place - left);
    }

    /** Moves a child below the parents, and partners to the same row. */
    private void push(Relation relation) {
        int first = rows.getOrDefault(relation.first(), 0);
        int second = rows.getOrDefault(relation.second(), 0);
        if (relation instanceof Parenthood) {
            rows.put(relation.second(), Math.max(second, first + 1));
        } else {
            rows.put(relation.first(), Math.max(first, second));
            rows.put(relation.second(), Math.max(first, second));
        }
    }

    /** Moves the parents of one child to the same row. */
    private void level(List<Member> parents) {
        int row = parents.stream().mapToInt(parent -> row(parent.id())).max().orElse(0);
        parents.forEach(parent -> rows.put(parent.id(), row));
    }

    /** Places one row, of which the parents have a place already. */
    private void place(List<Member> members) {
        List<PersonId> ids = members.stream()
                .sorted(Comparator.comparing(
                        (Member member) -> member.person().birth().earliest().orElse(LocalDate.MAX)))
                .map(Member::id)
                .toList();
        List<Cluster> clusters = new Couples(family, unions)
                .clusters(ids).stream()
                        .map(cluster -> new Cluster(cluster, below(cluster)))
                        .toList();
        places.putAll(Cluster.places(clusters));
    }

    /** Where those who belong together would best stand: below their parents, on average; without parents anywhere. */
    private double below(List<PersonId> cluster) {
        double sum = 0;
        int known = 0;
        for (int i = 0; i < cluster.size(); i++) {
            PersonId member = cluster.get(i);
            for (Union union : unions) {
                if (union.children().contains(member)) {
                    // the place of the first one if this one stands right below its parents
                    sum += drop(union) - i;
                    known++;
                }
            }
        }
        return known == 0 ? Double.NaN : sum / known;
    }

    /**
     * Returns from where the line goes down to the children of a union: between the two if they stand side by side, else
     * beside the one who has fewer unions, so that it does not seem to come from someone in between.
     */
    double drop(Union union) {
        PersonId one = union.adults().get(0);
        PersonId other = union.adults().get(union.adults().size() - 1);
        double distance = place(other) - place(one);
        if (Math.abs(distance) <= 1) {
            return place(one) + distance / 2;
        }
        return unionsOf(one) < unionsOf(other)
                ? place(one) + Math.signum(distance) / 2
                : place(other) - Math.signum(distance) / 2;
    }

    private long unionsOf(PersonId member) {
        return unions.stream().filter(union -> union.adults().contains(member)).count();
    }

    /** Returns how many rows there are. */
    int count() {
        return 1 + rows.values().stream().mapToInt(row -> row).max().orElse(0);
    }

    /** Returns how many symbols fit beside one another in the widest row. */
    double width() {
        return 1 + places.values().stream().mapToDouble(place -> place).max().orElse(0);
    }

    int row(PersonId member) {
        return rows.getOrDefault(member, 0);
    }

    /** Returns the place of a member in its row, from 0 at the left, in widths of a symbol with its words. */
    double place(PersonId member) {
        return places.getOrDefault(member, 0.0);
    }
}
