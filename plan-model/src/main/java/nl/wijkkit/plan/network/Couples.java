package nl.wijkkit.plan.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.person.PersonId;

/** Lines up those of one generation who are or were together: current partners side by side, former ones outside. */
record Couples(Family family, List<Union> unions) {

    /**
     * Returns who stands next to whom.
     *
     * @param row  the members of a generation, the eldest first
     * @return those who belong together, each from left to right
     */
    List<List<PersonId>> clusters(List<PersonId> row) {
        List<List<PersonId>> clusters = new ArrayList<>();
        Set<PersonId> placed = new LinkedHashSet<>();
        // couples first, so that a former partner of one of them does not take them apart
        for (PersonId member : row) {
            if (!placed.contains(member) && !partners(member, true).isEmpty()) {
                clusters.add(around(member, placed));
            }
        }
        for (PersonId member : row) {
            if (!placed.contains(member)) {
                clusters.add(around(member, placed));
            }
        }
        return clusters;
    }

    /** A member with the current partner to the right, and the former ones of either outside of them. */
    private List<PersonId> around(PersonId member, Set<PersonId> placed) {
        placed.add(member);
        List<PersonId> right = new ArrayList<>();
        partners(member, true).stream().filter(placed::add).forEach(right::add);
        List<PersonId> beyond = new ArrayList<>();
        right.forEach(partner -> beyond.addAll(outward(partner, placed)));
        List<PersonId> former = outward(member, placed);
        List<PersonId> cluster = new ArrayList<>();
        if (right.isEmpty()) {
            cluster.add(member);
            cluster.addAll(former);
        } else {
            Collections.reverse(former);
            cluster.addAll(former);
            cluster.add(member);
            cluster.addAll(right);
            cluster.addAll(beyond);
        }
        return cluster;
    }

    /** The former partners and other parents of a member, each followed by who is with them now, from near to far. */
    private List<PersonId> outward(PersonId member, Set<PersonId> placed) {
        List<PersonId> outward = new ArrayList<>();
        for (PersonId former : partners(member, false)) {
            if (placed.add(former)) {
                outward.add(former);
                for (PersonId current : partners(former, true)) {
                    if (placed.add(current)) {
                        outward.add(current);
                        outward.addAll(outward(current, placed));
                    }
                }
                outward.addAll(outward(former, placed));
            }
        }
        return outward;
    }

    /** Those with whom a member is together now, or with whom there was a partnership or is a child. */
    private List<PersonId> partners(PersonId member, boolean now) {
        return unions.stream()
                .filter(union ->
                        union.adults().size() == 2 && union.adults().contains(member) && union.lasts(family) == now)
                .map(union -> union.adults().get(union.adults().get(0).equals(member) ? 1 : 0))
                .toList();
    }
}
