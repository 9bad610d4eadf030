package nl.wijkkit.plan.family;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkkit.plan.family.Relation.Parenthood;
import nl.wijkkit.plan.family.Relation.Partnership;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.zrm.problem.Problem;

/**
 * A family (<i>gezin</i>) as it is on a day: the people who live together and are related, and around them the parents,
 * children and guardians elsewhere, abroad or deceased who matter to the children.
 * <p>
 * Someone can be a member of two families: a child of divorced parents lives in one and is a child living elsewhere in
 * the other.
 * <pre>{@code
 * for (Member child : family.minors()) {
 *   for (Member parent : family.parentsOf(child.id())) {
 *     family.hasAuthority(parent.id(), child.id());   // YES, NO or UNKNOWN
 *   }
 * }
 * }</pre>
 * This class is immutable and thread-safe.
 *
 * @param id  the name of the family in your own administration
 * @param on  the day on which this is so
 * @param members  the members, at least one; those at home first
 * @param relations  how members are related
 * @param authority  who has authority over the minors, at most one statement for each; none if the source says nothing
 * @param registrations  what court orders once put on the records of the minors
 * @param problems  the contradictions and gaps in the source that touch this family
 */
public record Family(
        FamilyId id,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        List<Member> members,
        List<Relation> relations,
        List<Authority> authority,
        List<Registration> registrations,
        List<Problem> problems) {

    /**
     * Copies the lists and checks that they speak of the members only.
     *
     * @throws IllegalArgumentException if there is no member, a member is there twice, a minor has two statements of
     *     authority, or a relation, statement or registration names someone who is no member
     */
    public Family {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        members = List.copyOf(members);
        relations = List.copyOf(relations);
        authority = List.copyOf(authority);
        registrations = List.copyOf(registrations);
        problems = List.copyOf(problems);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a family must have at least one member");
        }
        Set<PersonId> ids = new HashSet<>();
        members.forEach(member -> requireNew(ids, member.id(), "member"));
        relations.forEach(relation -> {
            requireMember(ids, relation.first());
            requireMember(ids, relation.second());
        });
        Set<PersonId> stated = new HashSet<>();
        authority.forEach(statement -> {
            requireMember(ids, statement.minor());
            requireNew(stated, statement.minor(), "minor with authority");
            statement.holders().stream()
                    .flatMap(holder -> holder.asPerson().stream())
                    .forEach(holder -> requireMember(ids, holder));
        });
        registrations.forEach(registration -> requireMember(ids, registration.minor()));
    }

    private static void requireNew(Set<PersonId> ids, PersonId id, String what) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("each " + what + " must be there once, got " + id + " again");
        }
    }

    private static void requireMember(Set<PersonId> ids, PersonId id) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("relations and authority must be of members, got " + id);
        }
    }

    /**
     * Finds a member.
     *
     * @param person  the id of the person
     * @return the member; empty if the person is none
     */
    public Optional<Member> member(PersonId person) {
        return members.stream().filter(member -> member.id().equals(person)).findFirst();
    }

    /**
     * Returns the members who live in the home of the family.
     *
     * @return the members at home, in the order of the members
     */
    public List<Member> atHome() {
        return members.stream()
                .filter(member -> member.presence() == Presence.AT_HOME)
                .toList();
    }

    /**
     * Returns the living members who are minors, at home or elsewhere: those certainly under 18, and those of unknown
     * age over whom someone's authority is stated.
     *
     * @return the minors, in the order of the members
     */
    public List<Member> minors() {
        return members.stream().filter(this::isMinor).toList();
    }

    private boolean isMinor(Member member) {
        if (member.person().deceasedOn(on)) {
            return false;
        }
        return switch (member.person().ageOn(on).under(18)) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN ->
                authority.stream().anyMatch(statement -> statement.minor().equals(member.id()));
        };
    }

    /**
     * Returns the legal parents of a member who are members too, with or without authority.
     *
     * @param child  the id of the child
     * @return the parents, in the order of the relations
     */
    public List<Member> parentsOf(PersonId child) {
        return parenthoods()
                .filter(relation -> relation.child().equals(child))
                .flatMap(relation -> member(relation.parent()).stream())
                .toList();
    }

    /**
     * Returns the children of a member who are members too.
     *
     * @param parent  the id of the parent
     * @return the children, in the order of the relations
     */
    public List<Member> childrenOf(PersonId parent) {
        return parenthoods()
                .filter(relation -> relation.parent().equals(parent))
                .flatMap(relation -> member(relation.child()).stream())
                .toList();
    }

    /**
     * Returns the members who are partners of a member on the day of this family.
     *
     * @param person  the id of the person
     * @return the partners: neither dissolved nor ended by death
     */
    public List<Member> partnersOf(PersonId person) {
        return relations.stream()
                .flatMap(relation -> relation.<Stream<Partnership>>fold(parenthood -> Stream.empty(), Stream::of))
                .filter(this::lasts)
                .filter(relation ->
                        relation.first().equals(person) || relation.second().equals(person))
                .map(relation -> relation.first().equals(person) ? relation.second() : relation.first())
                .flatMap(partner -> member(partner).stream())
                .toList();
    }

    /**
     * Returns whether a partnership lasts on the day of this family.
     *
     * @param partnership  a partnership of members
     * @return true if it has begun, was not dissolved, and both partners live
     */
    public boolean lasts(Partnership partnership) {
        return !partnership.start().certainlyAfter(on)
                && !partnership.dissolvedOn(on)
                && Stream.of(partnership.first(), partnership.second())
                        .flatMap(id -> member(id).stream())
                        .noneMatch(member -> member.person().deceasedOn(on));
    }

    /**
     * Returns the statement of authority over a member.
     *
     * @param minor  the id of the minor
     * @return the statement; empty if the source says nothing
     */
    public Optional<Authority> authorityOver(PersonId minor) {
        return authority.stream()
                .filter(statement -> statement.minor().equals(minor))
                .findFirst();
    }

    /**
     * Returns whether a person has authority over a minor. Parenthood alone is no answer.
     *
     * @param person  the id of the parent or other person
     * @param minor  the id of the minor
     * @return yes or no if the source is clear; unknown if it says nothing, cannot tell, or is in doubt
     */
    public YesNoUnknown hasAuthority(PersonId person, PersonId minor) {
        return authorityOver(minor)
                .map(statement -> {
                    YesNoUnknown held = statement.heldBy(person);
                    // guardians and others are by definition no parents (BW 1:245), so an unknown one is not this
                    // parent
                    boolean othersOnly = statement instanceof Authority.Guardianship
                            || statement instanceof Authority.ParentAndOther;
                    boolean parent = parentsOf(minor).stream()
                            .anyMatch(member -> member.id().equals(person));
                    return held == YesNoUnknown.UNKNOWN && othersOnly && parent && !statement.inDoubt()
                            ? YesNoUnknown.NO
                            : held;
                })
                .orElse(YesNoUnknown.UNKNOWN);
    }

    /**
     * Returns how careful to be with this family as a whole: as careful as with its most confidential member.
     *
     * @return the strictest discretion of the members
     */
    public Discretion discretion() {
        return members.stream()
                .map(Member::discretion)
                .max(Discretion::compareTo)
                .orElse(Discretion.ORDINARY);
    }

    private Stream<Parenthood> parenthoods() {
        return relations.stream()
                .flatMap(relation -> relation.<Stream<Parenthood>>fold(Stream::of, partnership -> Stream.empty()));
    }

    /**
     * Returns the id and counts, and nothing about the members.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "Family[" + id + ", members=" + members.size() + ", relations=" + relations.size() + ", authority="
                + authority.size() + ", problems=" + problems.size() + "]";
    }
}
