package nl.wijkkit.plan.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.wijkkit.plan.family.Graph.ParentLink;
import nl.wijkkit.plan.family.Graph.PartnerLink;
import nl.wijkkit.plan.family.Relation.Evidence;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;

/**
 * Makes one of people without a number whom several records mention: the child of two parents, the parent of brothers
 * and sisters. The same names and birth date are not enough, the records must already belong together; siblings belong
 * together if both their parents have the same names and birth dates.
 */
final class Merging {

    private final Graph graph;
    private final Map<Integer, Set<Integer>> childrenOf = new HashMap<>();
    private final Map<Integer, Set<Integer>> parentsOf = new HashMap<>();

    Merging(Graph graph) {
        this.graph = graph;
        for (ParentLink link : graph.parents()) {
            childrenOf
                    .computeIfAbsent(link.parent(), parent -> new TreeSet<>())
                    .add(link.child());
            parentsOf.computeIfAbsent(link.child(), child -> new TreeSet<>()).add(link.parent());
        }
    }

    Graph merged() {
        UnionFind related = related();
        Map<List<String>, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = graph.records(); i < graph.persons().size(); i++) {
            Optional<List<String>> key = key(i);
            if (key.isPresent()) {
                List<String> known = new ArrayList<>(key.get());
                known.add(Integer.toString(related.find(i)));
                alike.computeIfAbsent(known, unused -> new ArrayList<>()).add(i);
            }
        }
        int[] canonical = IntStream.range(0, graph.persons().size()).toArray();
        for (List<Integer> group : alike.values()) {
            // nothing tells which two of three are the parents
            if (countParents(group) <= 2) {
                int first = group.get(0);
                // two parents of one child stay two, however alike
                group.forEach(other -> canonical[other] = shareChild(first, other) ? other : first);
            }
        }
        return renumbered(canonical);
    }

    private int countParents(List<Integer> group) {
        Set<Integer> parents = new TreeSet<>();
        group.forEach(child -> parents.addAll(parentsOf.getOrDefault(child, Set.of())));
        return parents.size();
    }

    private boolean shareChild(int one, int other) {
        Set<Integer> common = new TreeSet<>(childrenOf.getOrDefault(one, Set.of()));
        common.retainAll(childrenOf.getOrDefault(other, Set.of()));
        return one != other && !common.isEmpty();
    }

    private Optional<List<String>> key(int index) {
        Person person = graph.persons().get(index);
        return person.bsn() == null ? Likeness.key(person.name(), person.birth()) : Optional.empty();
    }

    private UnionFind related() {
        UnionFind related = new UnionFind(graph.persons().size());
        graph.parents().forEach(link -> related.union(link.parent(), link.child()));
        graph.partners().forEach(link -> related.union(link.first(), link.second()));
        Map<Integer, Set<String>> parentKeys = new LinkedHashMap<>();
        graph.parents()
                .forEach(link -> key(link.parent())
                        .ifPresent(key -> parentKeys
                                .computeIfAbsent(link.child(), child -> new TreeSet<>())
                                .add(String.join("|", key))));
        Map<Set<String>, Integer> siblings = new HashMap<>();
        parentKeys.forEach((child, keys) -> {
            if (keys.size() == 2) {
                related.union(child, siblings.merge(keys, child, (earlier, later) -> earlier));
            }
        });
        return related;
    }

    private Graph renumbered(int[] canonical) {
        int[] number = new int[canonical.length];
        List<Person> kept = new ArrayList<>();
        for (int i = 0; i < canonical.length; i++) {
            if (canonical[i] == i) {
                number[i] = kept.size();
                kept.add(graph.persons().get(i));
            } else {
                number[i] = number[canonical[i]];
            }
        }
        Map<PersonId, PersonId> ids = new HashMap<>();
        for (int i = 0; i < canonical.length; i++) {
            ids.put(graph.persons().get(i).id(), kept.get(number[i]).id());
        }
        Renaming renaming = new Renaming(ids);
        Map<Integer, Authority> authority = new LinkedHashMap<>();
        graph.authority().forEach((minor, statement) -> authority.put(number[minor], statement.fold(renaming)));
        List<Finding> findings = graph.findings().stream()
                .map(finding -> new Finding(
                        finding.problem(),
                        new TreeSet<>(finding.persons().stream()
                                .map(person -> number[person])
                                .toList()),
                        finding.onlyWhileMinor() == null ? null : number[finding.onlyWhileMinor()]))
                .toList();
        return new Graph(
                kept, graph.places(), parents(number), partners(number), authority, graph.registrations(), findings);
    }

    private List<ParentLink> parents(int[] number) {
        Map<List<Integer>, ParentLink> links = new LinkedHashMap<>();
        for (ParentLink link : graph.parents()) {
            int parent = number[link.parent()];
            int child = number[link.child()];
            links.merge(
                    Arrays.asList(parent, child),
                    new ParentLink(parent, child, link.evidence(), link.inDoubt()),
                    (one, other) ->
                            new ParentLink(parent, child, Evidence.ONE_RECORD, one.inDoubt() || other.inDoubt()));
        }
        return List.copyOf(links.values());
    }

    private List<PartnerLink> partners(int[] number) {
        Set<PartnerLink> links = new LinkedHashSet<>();
        for (PartnerLink link : graph.partners()) {
            links.add(new PartnerLink(
                    number[link.first()],
                    number[link.second()],
                    link.kind(),
                    link.start(),
                    link.end(),
                    link.evidence(),
                    link.inDoubt()));
        }
        return List.copyOf(links);
    }
}
