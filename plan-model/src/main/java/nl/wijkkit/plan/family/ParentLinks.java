package nl.wijkkit.plan.family;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkkit.plan.family.Graph.ParentLink;
import nl.wijkkit.plan.family.Relation.Evidence;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.zrm.Text;

/** Gathers who says to be whose parent or child, and keeps what is sound. */
final class ParentLinks {

    private final People people;
    private final List<Finding> findings;
    private final Map<List<Integer>, Claim> claims = new LinkedHashMap<>();

    ParentLinks(People people, List<Finding> findings) {
        this.people = people;
        this.findings = findings;
    }

    void parentSays(int parent, int child, boolean inDoubt, Text place) {
        claim(parent, child, inDoubt, place).byParent = true;
    }

    void childSays(int parent, int child, boolean inDoubt, Text place) {
        claim(parent, child, inDoubt, place).byChild = true;
    }

    private Claim claim(int parent, int child, boolean inDoubt, Text place) {
        Claim claim = claims.computeIfAbsent(List.of(parent, child), pair -> new Claim(parent, child, place));
        claim.inDoubt |= inDoubt;
        return claim;
    }

    /** Returns the sound links in the order of the source, and tells a problem for each of the others. */
    List<ParentLink> sound() {
        Map<Integer, List<Claim>> byChild = claims.values().stream()
                .collect(Collectors.groupingBy(claim -> claim.child, TreeMap::new, Collectors.toList()));
        Map<Integer, Set<Integer>> parentsOf = new TreeMap<>();
        List<ParentLink> links = new ArrayList<>();
        byChild.values().forEach(all -> {
            List<Claim> possible =
                    all.stream().filter(claim -> isPossible(claim, parentsOf)).toList();
            // what the record of the child says goes first
            List<Claim> kept = new ArrayList<>();
            for (Claim claim : possible) {
                if (claim.byChild && (kept.size() < 2 || reject(claim, Contradiction.TOO_MANY_PARENTS))) {
                    kept.add(claim);
                }
            }
            kept.addAll(fitting(kept, possible));
            for (Claim claim : kept) {
                tellIfOneSided(claim);
                parentsOf.computeIfAbsent(claim.child, child -> new HashSet<>()).add(claim.parent);
                links.add(claim.link());
            }
        });
        links.sort(Comparator.comparingInt(ParentLink::parent).thenComparingInt(ParentLink::child));
        return links;
    }

    /** Those whom only parents claim: all of them, or none if they are too many, since nothing tells who is right. */
    private List<Claim> fitting(List<Claim> kept, List<Claim> possible) {
        List<Claim> others = possible.stream().filter(claim -> !claim.byChild).toList();
        if (kept.size() + others.size() <= 2) {
            return others;
        }
        others.forEach(claim -> reject(
                claim,
                people.hasRecord(claim.child) ? Contradiction.NOT_IN_CHILD_RECORD : Contradiction.TOO_MANY_PARENTS));
        return List.of();
    }

    private boolean isPossible(Claim claim, Map<Integer, Set<Integer>> parentsOf) {
        if (!bornBefore(people.persons().get(claim.parent), people.persons().get(claim.child))) {
            return reject(claim, Contradiction.PARENT_BORN_LATER);
        }
        return !isAncestor(claim.child, claim.parent, parentsOf) || reject(claim, Contradiction.OWN_ANCESTOR);
    }

    private void tellIfOneSided(Claim claim) {
        boolean bothCouldSay = people.hasRecord(claim.parent) && people.hasRecord(claim.child);
        if (bothCouldSay && !(claim.byParent && claim.byChild)) {
            findings.add(Finding.of(claim.place, Contradiction.ONE_SIDED, claim.parent, claim.child));
        }
    }

    private boolean reject(Claim claim, Contradiction contradiction) {
        findings.add(Finding.of(claim.place, contradiction, claim.parent, claim.child));
        return false;
    }

    private static boolean bornBefore(Person parent, Person child) {
        boolean sameDay =
                parent.birth() instanceof PartialDate.Day && parent.birth().equals(child.birth());
        boolean later = child.birth()
                .latest()
                .filter(last -> parent.birth().certainlyAfter(last))
                .isPresent();
        return !sameDay && !later;
    }

    private static boolean isAncestor(int person, int of, Map<Integer, Set<Integer>> parentsOf) {
        Deque<Integer> todo = new ArrayDeque<>(List.of(of));
        Set<Integer> seen = new HashSet<>();
        while (!todo.isEmpty()) {
            int next = todo.pop();
            if (next == person) {
                return true;
            }
            if (seen.add(next)) {
                todo.addAll(parentsOf.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    /** What is said about one parent and one child. */
    private static final class Claim {
        private final int parent;
        private final int child;
        private final Text place;
        private boolean byParent;
        private boolean byChild;
        private boolean inDoubt;

        Claim(int parent, int child, Text place) {
            this.parent = parent;
            this.child = child;
            this.place = place;
        }

        ParentLink link() {
            return new ParentLink(
                    parent, child, byParent && byChild ? Evidence.BOTH_RECORDS : Evidence.ONE_RECORD, inDoubt);
        }
    }
}
