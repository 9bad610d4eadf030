package nl.wijkkit.plan.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkkit.plan.family.Graph.ParentLink;
import nl.wijkkit.plan.family.Graph.PartnerLink;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.Residence;
import nl.wijkkit.plan.person.YesNoUnknown;

/**
 * Finds who form a household on a day: current partners wherever they live, and people who live in one home and are
 * parent and child, brothers or sisters, grandparent and grandchild, or holder of authority and minor. A shared address
 * without one of these relations counts for nothing.
 */
final class Households {

    private final Graph graph;
    private final LocalDate on;
    private final boolean[] living;
    private final boolean[] minor;
    private final Map<PersonId, Integer> indexes = new TreeMap<>();
    private final Map<Integer, List<Integer>> parentsOf = new TreeMap<>();
    private final Map<Integer, List<Integer>> childrenOf = new TreeMap<>();
    private final Map<Integer, List<Integer>> wardsOf = new TreeMap<>();
    private final Map<Integer, List<PartnerLink>> partnersOf = new TreeMap<>();
    private final Map<Integer, List<Integer>> parentLinksOf = new TreeMap<>();
    private final Map<Integer, List<Integer>> partnerLinksOf = new TreeMap<>();

    Households(Graph graph, LocalDate on) {
        this.graph = graph;
        this.on = on;
        int size = graph.persons().size();
        living = new boolean[size];
        minor = new boolean[size];
        for (int i = 0; i < size; i++) {
            Person person = graph.persons().get(i);
            indexes.put(person.id(), i);
            living[i] = isBorn(i) && !person.deceasedOn(on);
            YesNoUnknown under = person.ageOn(on).under(18);
            boolean stated = graph.authority().containsKey(i);
            minor[i] = living[i] && (under == YesNoUnknown.YES || (under == YesNoUnknown.UNKNOWN && stated));
        }
        for (int i = 0; i < graph.parents().size(); i++) {
            ParentLink link = graph.parents().get(i);
            parentLinksOf
                    .computeIfAbsent(link.child(), child -> new ArrayList<>())
                    .add(i);
            parentsOf.computeIfAbsent(link.child(), child -> new ArrayList<>()).add(link.parent());
            childrenOf
                    .computeIfAbsent(link.parent(), parent -> new ArrayList<>())
                    .add(link.child());
        }
        for (int i = 0; i < graph.partners().size(); i++) {
            PartnerLink link = graph.partners().get(i);
            partnerLinksOf
                    .computeIfAbsent(link.first(), person -> new ArrayList<>())
                    .add(i);
            partnersOf
                    .computeIfAbsent(link.first(), person -> new ArrayList<>())
                    .add(link);
            partnersOf
                    .computeIfAbsent(link.second(), person -> new ArrayList<>())
                    .add(link);
        }
        for (int ward : graph.authority().keySet()) {
            for (int holder : holdersOver(ward)) {
                wardsOf.computeIfAbsent(holder, person -> new ArrayList<>()).add(ward);
            }
        }
    }

    boolean isBorn(int person) {
        return !graph.persons().get(person).birth().certainlyAfter(on);
    }

    boolean isLiving(int person) {
        return living[person];
    }

    boolean isMinor(int person) {
        return minor[person];
    }

    List<Integer> parentsOf(int person) {
        return parentsOf.getOrDefault(person, List.of());
    }

    List<Integer> childrenOf(int person) {
        return childrenOf.getOrDefault(person, List.of());
    }

    List<Integer> wardsOf(int person) {
        return wardsOf.getOrDefault(person, List.of());
    }

    List<PartnerLink> partnersOf(int person) {
        return partnersOf.getOrDefault(person, List.of());
    }

    /** Returns who is whose parent among these people, in the order of the source. */
    Stream<ParentLink> parentLinksAmong(Set<Integer> people) {
        return people.stream()
                .flatMap(child -> parentLinksOf.getOrDefault(child, List.of()).stream())
                .sorted()
                .map(graph.parents()::get)
                .filter(link -> people.contains(link.parent()));
    }

    /** Returns who is or was whose partner among these people, in the order of the source. */
    Stream<PartnerLink> partnerLinksAmong(Set<Integer> people) {
        return people.stream()
                .flatMap(person -> partnerLinksOf.getOrDefault(person, List.of()).stream())
                .sorted()
                .map(graph.partners()::get)
                .filter(link -> people.contains(link.second()));
    }

    /** Returns the persons whom the statement of authority over a minor names. */
    List<Integer> holdersOver(int person) {
        Authority authority = graph.authority().get(person);
        return authority == null || !minor[person]
                ? List.of()
                : authority.holders().stream()
                        .flatMap(holder -> holder.asPerson().stream())
                        .map(indexes::get)
                        .toList();
    }

    boolean isCurrent(PartnerLink link) {
        return living[link.first()]
                && living[link.second()]
                && !link.start().certainlyAfter(on)
                && (link.end() == null || link.end().certainlyAfter(on));
    }

    boolean sameHome(int one, int other) {
        return residence(one).sameHomeAs(residence(other));
    }

    /** Returns the households with at least one living person who has a record, by their lowest number. */
    List<Set<Integer>> find() {
        UnionFind together = new UnionFind(graph.persons().size());
        graph.partners().stream().filter(this::isCurrent).forEach(link -> together.union(link.first(), link.second()));
        for (int child = 0; child < graph.persons().size(); child++) {
            int person = child;
            relatives(child)
                    .filter(relative -> living[person] && living[relative] && sameHome(person, relative))
                    .forEach(relative -> together.union(person, relative));
            if (minor[child]) {
                joinWhereNoHomeIsTold(child, together);
            }
        }
        Map<Integer, Set<Integer>> households = new TreeMap<>();
        for (int i = 0; i < graph.persons().size(); i++) {
            if (living[i]) {
                households
                        .computeIfAbsent(together.find(i), root -> new TreeSet<>())
                        .add(i);
            }
        }
        return households.values().stream()
                .filter(household -> household.stream().anyMatch(person -> person < graph.records()))
                .toList();
    }

    /** Parents, grandparents, brothers and sisters, and holders of authority. */
    private Stream<Integer> relatives(int person) {
        Stream<Integer> family = parentsOf(person).stream()
                .flatMap(parent -> Stream.of(Stream.of(parent), parentsOf(parent).stream(), childrenOf(parent).stream())
                        .flatMap(relatives -> relatives));
        return Stream.concat(family, holdersOver(person).stream());
    }

    /** Where the source tells no residences at all, a minor is taken to live with parents who did not separate. */
    private void joinWhereNoHomeIsTold(int child, UnionFind together) {
        boolean separated = parentsOf(child).stream()
                .flatMap(parent -> partnersOf(parent).stream())
                .anyMatch(link -> link.end() != null
                        && parentsOf(child).contains(link.first())
                        && parentsOf(child).contains(link.second()));
        if (!separated && residence(child) instanceof Residence.NotTold) {
            parentsOf(child).stream()
                    .filter(parent -> living[parent] && residence(parent) instanceof Residence.NotTold)
                    .forEach(parent -> together.union(child, parent));
        }
    }

    private Residence residence(int person) {
        return graph.persons().get(person).residence();
    }
}
