package nl.wijkkit.plan.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkkit.plan.family.Relation.Parenthood;
import nl.wijkkit.plan.family.Relation.Partnership;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.Residence;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.zrm.problem.Problem;

/** Writes down one family: who is at home, in what role, and what is said of them. */
final class FamilyWriter {

    private final Graph graph;
    private final LocalDate on;
    private final Households households;
    private final Set<Integer> household;
    private final Set<Integer> members;
    private final Roles roles;
    private final Optional<Residence> home;

    FamilyWriter(Graph graph, LocalDate on, Households households, Set<Integer> household, Set<Integer> members) {
        this.graph = graph;
        this.on = on;
        this.households = households;
        this.household = household;
        this.members = members;
        this.roles = new Roles(graph, households, members);
        this.home = home();
    }

    Family write(List<Problem> problems) {
        PersonId first = graph.persons().get(household.iterator().next()).id();
        List<Integer> minors = members.stream().filter(households::isMinor).toList();
        return new Family(
                FamilyId.of("family-" + first.value()),
                on,
                members.stream().sorted(order()).map(this::member).toList(),
                relations(),
                minors.stream().flatMap(this::authority).toList(),
                minors.stream().flatMap(this::registration).toList(),
                problems);
    }

    /** A statement that names someone who is not born on the day says nothing on that day. */
    private Stream<Authority> authority(int minor) {
        return Stream.ofNullable(graph.authority().get(minor))
                .filter(statement -> members.containsAll(households.holdersOver(minor)));
    }

    private Stream<Registration> registration(int minor) {
        RegisteredAuthority registered = graph.registrations().get(minor);
        return registered == null
                ? Stream.empty()
                : Stream.of(new Registration(graph.persons().get(minor).id(), registered));
    }

    /** At home first, then the oldest, then as in the source. */
    private Comparator<Integer> order() {
        return Comparator.comparing(this::presence)
                .thenComparing(
                        person -> graph.persons().get(person).birth().earliest().orElse(LocalDate.MAX))
                .thenComparing(Comparator.naturalOrder());
    }

    private Member member(int index) {
        return new Member(graph.persons().get(index), roles.of(index), presence(index), discretion(index));
    }

    /** The home that most of the living share; a minor's if that does not decide, then the first in the source. */
    private Optional<Residence> home() {
        return household.stream()
                .filter(households::isLiving)
                .filter(person -> households.sameHome(person, person))
                .max(Comparator.comparingLong(this::housemates)
                        .thenComparing(households::isMinor)
                        .thenComparing(Comparator.<Integer>reverseOrder()))
                .map(person -> graph.persons().get(person).residence());
    }

    private long housemates(int person) {
        return household.stream()
                .filter(other -> households.isLiving(other) && households.sameHome(person, other))
                .count();
    }

    private Presence presence(int index) {
        Person person = graph.persons().get(index);
        if (person.deceasedOn(on)) {
            return Presence.DECEASED;
        }
        if (home.filter(person.residence()::sameHomeAs).isPresent()) {
            return Presence.AT_HOME;
        }
        boolean lives = households.sameHome(index, index);
        return person.residence()
                .fold(
                        address -> lives ? Presence.ELSEWHERE : Presence.WHEREABOUTS_UNKNOWN,
                        location -> lives ? Presence.ELSEWHERE : Presence.WHEREABOUTS_UNKNOWN,
                        abroad -> Presence.ABROAD,
                        unknown -> Presence.WHEREABOUTS_UNKNOWN,
                        notTold -> Presence.WHEREABOUTS_UNKNOWN);
    }

    private Discretion discretion(int index) {
        YesNoUnknown own = graph.persons().get(index).confidential();
        if (own == YesNoUnknown.YES) {
            return Discretion.OWN;
        }
        boolean housemate = members.stream()
                .anyMatch(other -> graph.persons().get(other).confidential() == YesNoUnknown.YES
                        && households.sameHome(index, other));
        if (housemate) {
            return Discretion.BY_HOUSEMATE;
        }
        return own == YesNoUnknown.UNKNOWN ? Discretion.UNKNOWN : Discretion.ORDINARY;
    }

    private List<Relation> relations() {
        Stream<Relation> parents = households
                .parentLinksAmong(members)
                .map(link -> new Parenthood(id(link.parent()), id(link.child()), link.evidence(), link.inDoubt()));
        Stream<Relation> partners = households
                .partnerLinksAmong(members)
                .map(link -> new Partnership(
                        id(link.first()),
                        id(link.second()),
                        link.kind(),
                        link.start(),
                        link.end(),
                        link.evidence(),
                        link.inDoubt()));
        List<Relation> all = new ArrayList<>(partners.toList());
        parents.forEach(all::add);
        return all;
    }

    private PersonId id(int index) {
        return graph.persons().get(index).id();
    }
}
