package nl.wijkkit.plan.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkkit.plan.family.Graph.PartnerLink;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.zrm.problem.Problem;

/**
 * Makes families of households: adds the parents, children, guardians, wards and late partners who do not live there.
 * Those who are added do not bring their own relatives in, so that families of separated parents stay two.
 */
final class FamilyBuilder {

    private final Graph graph;
    private final LocalDate on;
    private final Households households;
    private final Map<Integer, List<Integer>> findingsOf = new HashMap<>();

    FamilyBuilder(Graph graph, LocalDate on) {
        this.graph = graph;
        this.on = on;
        this.households = new Households(graph, on);
        for (int i = 0; i < graph.findings().size(); i++) {
            Finding finding = graph.findings().get(i);
            if (matters(finding)) {
                for (int person : finding.persons()) {
                    findingsOf
                            .computeIfAbsent(person, unused -> new ArrayList<>())
                            .add(i);
                }
            }
        }
    }

    Families build() {
        List<Family> families = new ArrayList<>();
        Set<Integer> placed = new HashSet<>();
        List<Set<Integer>> found = households.find();
        Set<Integer> withAdults = new HashSet<>();
        found.stream().filter(household -> !allMinors(household)).forEach(withAdults::addAll);
        for (Set<Integer> household : found) {
            if (!(allMinors(household) && household.stream().allMatch(child -> belongsTo(child, withAdults)))) {
                families.add(family(household, placed));
            }
        }
        for (int i = 0; i < graph.records(); i++) {
            if (!placed.contains(i) && households.isBorn(i)) {
                // only the dead are left: whoever lives is in a household or belongs to one
                families.add(family(new TreeSet<>(Set.of(i)), placed));
            }
        }
        return new Families(on, families, problems());
    }

    private boolean allMinors(Set<Integer> household) {
        return household.stream().allMatch(households::isMinor);
    }

    /** Whether a minor who lives without adults has a parent or guardian in a household with adults. */
    private boolean belongsTo(int child, Set<Integer> adults) {
        return Stream.concat(households.parentsOf(child).stream(), households.holdersOver(child).stream())
                .anyMatch(adults::contains);
    }

    private Family family(Set<Integer> household, Set<Integer> placed) {
        Set<Integer> members = new TreeSet<>(household);
        household.forEach(person -> members.addAll(around(person)));
        Set<Integer> minors = addParentsAndHolders(members);
        placed.addAll(members);
        Set<Integer> core = new TreeSet<>(household);
        core.addAll(minors);
        return new FamilyWriter(graph, on, households, household, members).write(problems(core));
    }

    /** Adds whoever is a parent of a minor or has authority over one; they may be minors in turn. Returns the minors. */
    private Set<Integer> addParentsAndHolders(Set<Integer> members) {
        Set<Integer> done = new TreeSet<>();
        List<Integer> todo = members.stream().filter(households::isMinor).toList();
        while (!todo.isEmpty()) {
            done.addAll(todo);
            for (int child : todo) {
                Stream.concat(households.parentsOf(child).stream(), households.holdersOver(child).stream())
                        .filter(households::isBorn)
                        .forEach(members::add);
            }
            todo = members.stream()
                    .filter(member -> households.isMinor(member) && !done.contains(member))
                    .toList();
        }
        return done;
    }

    /** Those outside the household who belong to someone in it. */
    private Set<Integer> around(int person) {
        Set<Integer> around = new TreeSet<>();
        households.childrenOf(person).stream()
                .filter(child -> households.isMinor(child) || isLateChild(person, child))
                .forEach(around::add);
        around.addAll(households.wardsOf(person));
        households.partnersOf(person).stream()
                .filter(link -> (households.isCurrent(link) || isEndedByDeath(link)))
                .map(link -> link.otherThan(person))
                .filter(households::isBorn)
                .forEach(around::add);
        return around;
    }

    /** A child who died young, or lived with the parent until death. */
    private boolean isLateChild(int parent, int child) {
        return graph.persons().get(child).deceasedOn(on) && (households.sameHome(parent, child) || diedYoung(child));
    }

    private boolean diedYoung(int child) {
        return graph.persons().get(child).ageOn(on).under(18) == YesNoUnknown.YES;
    }

    /** A partnership that lasted until one of the two died. */
    private boolean isEndedByDeath(PartnerLink link) {
        boolean dead = !households.isLiving(link.first()) || !households.isLiving(link.second());
        return dead
                && (link.end() == null
                        || Stream.of(link.first(), link.second())
                                .map(person -> graph.persons().get(person).death())
                                .anyMatch(death -> death != null && death.mayBeSameAs(link.end())));
    }

    private List<Problem> problems() {
        Stream<Finding> unborn = IntStream.range(0, graph.records())
                .filter(person -> !households.isBorn(person))
                .mapToObj(person -> Finding.of(graph.places().get(person), Contradiction.NOT_BORN, person));
        return Stream.concat(graph.findings().stream().filter(this::matters), unborn)
                .map(Finding::problem)
                .toList();
    }

    private List<Problem> problems(Set<Integer> persons) {
        return persons.stream()
                .flatMap(person -> findingsOf.getOrDefault(person, List.of()).stream())
                .distinct()
                .sorted()
                .map(index -> graph.findings().get(index).problem())
                .toList();
    }

    private boolean matters(Finding finding) {
        Integer minor = finding.onlyWhileMinor();
        return minor == null || households.isMinor(minor);
    }
}
