package nl.wijkkit.plan.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkkit.plan.person.PersonId;

/** Finds what the members of one family are to one another. */
final class Roles {

    private final Graph graph;
    private final Households households;
    private final Set<Integer> members;

    Roles(Graph graph, Households households, Set<Integer> members) {
        this.graph = graph;
        this.households = households;
        this.members = members;
    }

    List<Role> of(int person) {
        List<Role> roles = new ArrayList<>();
        List<Integer> children = households.childrenOf(person);
        List<Integer> parents = households.parentsOf(person);
        add(roles, Role.PARENT, anyMember(children));
        add(roles, Role.CHILD, anyMember(parents));
        households.partnersOf(person).stream()
                .filter(link -> members.contains(link.otherThan(person)))
                .forEach(link -> roles.add(households.isCurrent(link) ? Role.PARTNER : Role.FORMER_PARTNER));
        add(roles, Role.GUARDIAN, members.stream().anyMatch(minor -> isGuardianOf(person, minor)));
        add(roles, Role.WARD, members.stream().anyMatch(guardian -> isGuardianOf(guardian, person)));
        add(
                roles,
                Role.SIBLING,
                parents.stream()
                        .filter(parent -> !members.contains(parent))
                        .flatMap(parent -> households.childrenOf(parent).stream())
                        .anyMatch(sibling -> sibling != person && members.contains(sibling)));
        add(roles, Role.GRANDPARENT, children.stream().anyMatch(child -> anyMember(households.childrenOf(child))));
        add(roles, Role.GRANDCHILD, parents.stream().anyMatch(parent -> anyMember(households.parentsOf(parent))));
        return roles;
    }

    private static void add(List<Role> roles, Role role, boolean applies) {
        if (applies) {
            roles.add(role);
        }
    }

    private boolean anyMember(List<Integer> persons) {
        return persons.stream().anyMatch(members::contains);
    }

    private boolean isGuardianOf(int person, int minor) {
        Authority authority = graph.authority().get(minor);
        if (authority == null || !households.isMinor(minor)) {
            return false;
        }
        PersonId id = graph.persons().get(person).id();
        List<AuthorityHolder> guardians = authority instanceof Authority.Guardianship guardianship
                ? guardianship.guardians()
                : authority instanceof Authority.ParentAndOther shared ? List.of(shared.other()) : List.of();
        return guardians.contains(new AuthorityHolder.OfPerson(id));
    }
}
