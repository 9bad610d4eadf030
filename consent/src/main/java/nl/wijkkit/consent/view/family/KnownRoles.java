package nl.wijkkit.consent.view.family;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.plan.family.AuthorityHolder;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Relation;
import nl.wijkkit.plan.family.Role;
import nl.wijkkit.plan.person.PersonId;

/** The roles that follow from what is disclosed: another role would tell of someone who is not. */
final class KnownRoles {

    private final Map<Role, Set<PersonId>> persons = new EnumMap<>(Role.class);

    KnownRoles(Family family, List<Disclosed<Relation>> relations, List<Disclosed<AuthorityView>> authority) {
        for (Disclosed<Relation> each : relations) {
            Relation relation = each.content();
            if (relation instanceof Relation.Parenthood parenthood) {
                add(Role.PARENT, parenthood.parent());
                add(Role.CHILD, parenthood.child());
                generations(parenthood, relations);
            } else if (relation instanceof Relation.Partnership partnership) {
                Role role = family.lasts(partnership) ? Role.PARTNER : Role.FORMER_PARTNER;
                add(role, partnership.first());
                add(role, partnership.second());
            }
        }
        for (Disclosed<AuthorityView> each : authority) {
            AuthorityView statement = each.content();
            if (statement != null) {
                for (AuthorityHolder holder : statement.guardians()) {
                    holder.asPerson().ifPresent(guardian -> {
                        add(Role.GUARDIAN, guardian);
                        add(Role.WARD, statement.minor());
                    });
                }
            }
        }
    }

    private void generations(Relation.Parenthood parenthood, List<Disclosed<Relation>> relations) {
        for (Disclosed<Relation> each : relations) {
            if (each.content() instanceof Relation.Parenthood next
                    && next.parent().equals(parenthood.child())) {
                add(Role.GRANDPARENT, parenthood.parent());
                add(Role.GRANDCHILD, next.child());
            }
        }
    }

    private void add(Role role, PersonId person) {
        persons.computeIfAbsent(role, none -> new HashSet<>()).add(person);
    }

    /** The roles of a member; that of a sibling rests on no relation here, and is told only if it is of all siblings. */
    List<Role> of(Member member, boolean siblings) {
        List<Role> roles = new ArrayList<>();
        for (Role role : member.roles()) {
            boolean follows = persons.getOrDefault(role, Set.of()).contains(member.id());
            if (follows || (role == Role.SIBLING && siblings)) {
                roles.add(role);
            }
        }
        return roles;
    }
}
