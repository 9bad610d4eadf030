package nl.wijkkit.plan.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.wijkkit.plan.family.Graph.ParentLink;
import nl.wijkkit.plan.family.Graph.PartnerLink;
import nl.wijkkit.plan.family.People.Tie;
import nl.wijkkit.plan.family.PersonRecord.AuthorityEntry;
import nl.wijkkit.plan.family.PersonRecord.ParentEntry;
import nl.wijkkit.plan.family.PersonRecord.PartnerEntry;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Joins the records of a source into one {@link Graph}. */
final class GraphBuilder {

    private final List<PersonRecord> records;
    private final List<Finding> findings;
    private final People people;
    private final List<Map<Integer, Integer>> parentNumbers = new ArrayList<>();

    GraphBuilder(List<PersonRecord> records, Function<Bsn, PersonId> identify, List<Finding> findings) {
        this.records = records;
        this.findings = findings;
        this.people = new People(records, identify, findings);
    }

    Graph build() {
        tellNumbersUsedTwice();
        ParentLinks parents = new ParentLinks(people, findings);
        PartnerLinks partners = new PartnerLinks(people, findings);
        for (int i = 0; i < records.size(); i++) {
            relate(i, parents, partners);
        }
        List<ParentLink> parentLinks = parents.sound();
        List<PartnerLink> partnerLinks = partners.sound();
        AuthorityClaims claims = new AuthorityClaims(people, parentLinks, findings);
        for (int i = 0; i < records.size(); i++) {
            for (AuthorityEntry entry : records.get(i).authority()) {
                claims.says(i, entry);
            }
        }
        Map<Integer, Authority> authority = claims.sound();
        Map<Integer, RegisteredAuthority> registrations = registrations(authority);
        Graph graph = new Graph(
                List.copyOf(people.persons()),
                records.stream().map(PersonRecord::place).toList(),
                parentLinks,
                partnerLinks,
                authority,
                registrations,
                List.copyOf(findings));
        return new Merging(graph).merged();
    }

    private void tellNumbersUsedTwice() {
        Map<Bsn, Integer> first = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            Bsn bsn = records.get(i).person().bsn();
            Integer earlier = bsn == null ? null : first.putIfAbsent(bsn, i);
            if (earlier != null) {
                findings.add(Finding.of(records.get(i).place(), Contradiction.DUPLICATE_BSN, earlier, i));
            }
        }
    }

    private void relate(int holder, ParentLinks parents, PartnerLinks partners) {
        PersonRecord record = records.get(holder);
        Map<Integer, Integer> numbers = new HashMap<>();
        for (ParentEntry entry : record.parents()) {
            people.relative(holder, entry.mention(), Tie.PARENT).ifPresent(parent -> {
                numbers.put(entry.number(), parent);
                parents.childSays(
                        parent,
                        holder,
                        entry.mention().inDoubt(),
                        entry.mention().place());
            });
        }
        parentNumbers.add(numbers);
        for (Mention child : record.children()) {
            people.relative(holder, child, Tie.CHILD)
                    .ifPresent(person -> parents.parentSays(holder, person, child.inDoubt(), child.place()));
        }
        for (PartnerEntry entry : record.partners()) {
            people.relative(holder, entry.mention(), Tie.PARTNER)
                    .ifPresent(person -> partners.says(holder, person, entry));
        }
    }

    private Map<Integer, RegisteredAuthority> registrations(Map<Integer, Authority> authority) {
        Map<Integer, RegisteredAuthority> registrations = new TreeMap<>();
        for (int i = 0; i < records.size(); i++) {
            RegisteredAuthority registered = records.get(i).registered();
            if (registered != null) {
                registrations.put(i, registered);
                if (differs(i, registered, authority.get(i))) {
                    findings.add(Finding.whileMinor(i, records.get(i).place(), Contradiction.REGISTERED_DIFFERS));
                }
            }
        }
        return registrations;
    }

    /** Compares who is registered with who is computed; what cannot be determined contradicts nothing. */
    private boolean differs(int minor, RegisteredAuthority registered, @Nullable Authority computed) {
        if (computed == null || computed instanceof Authority.Undeterminable) {
            return false;
        }
        List<Integer> numbers = switch (registered) {
            case PARENT_1, PARENT_1_AND_OTHER -> List.of(1);
            case PARENT_2, PARENT_2_AND_OTHER -> List.of(2);
            case BOTH_PARENTS -> List.of(1, 2);
            case OTHER -> List.of();
        };
        boolean other = switch (registered) {
            case OTHER, PARENT_1_AND_OTHER, PARENT_2_AND_OTHER -> true;
            case PARENT_1, PARENT_2, BOTH_PARENTS -> false;
        };
        boolean computedOther =
                computed instanceof Authority.Guardianship || computed instanceof Authority.ParentAndOther;
        Set<PersonId> parents = new HashSet<>();
        for (int number : numbers) {
            Optional.ofNullable(parentNumbers.get(minor).get(number))
                    .map(index -> people.persons().get(index))
                    .map(Person::id)
                    .ifPresent(parents::add);
        }
        Set<PersonId> computedParents = new HashSet<>(
                computed instanceof Authority.JointParental joint
                        ? joint.parents()
                        : computed instanceof Authority.SoleParental sole
                                ? List.of(sole.parent())
                                : computed instanceof Authority.ParentAndOther shared
                                        ? List.of(shared.parent())
                                        : List.of());
        return other != computedOther || parents.size() < numbers.size() || !parents.equals(computedParents);
    }
}
