package nl.wijkkit.plan.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkkit.plan.family.Graph.ParentLink;
import nl.wijkkit.plan.family.PersonRecord.AuthorityEntry;
import nl.wijkkit.plan.family.PersonRecord.Third;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.PersonId;

/**
 * Gathers the statements of authority, which stand on the record of the minor and on that of each holder, and keeps one
 * for each minor. The record of the minor counts; holders who contradict one another leave the authority unknown.
 */
final class AuthorityClaims {

    private final People people;
    private final List<Finding> findings;
    private final Map<Integer, List<Integer>> parentsOf = new TreeMap<>();
    private final Map<Integer, List<Claim>> claims = new TreeMap<>();

    AuthorityClaims(People people, List<ParentLink> parents, List<Finding> findings) {
        this.people = people;
        parents.forEach(link -> parentsOf
                .computeIfAbsent(link.child(), child -> new ArrayList<>())
                .add(link.parent()));
        this.findings = findings;
    }

    void says(int holder, AuthorityEntry entry) {
        int minor = people.minor(holder, entry.minor());
        claims.computeIfAbsent(minor, index -> new ArrayList<>()).add(new Claim(holder, entry, signature(entry)));
    }

    /** Returns the statements by minor, and tells a problem for those that contradict it. */
    Map<Integer, Authority> sound() {
        Map<Integer, Authority> sound = new TreeMap<>();
        claims.forEach((minor, all) -> chosen(minor, all)
                .flatMap(claim -> statement(minor, claim))
                .ifPresent(statement -> sound.put(minor, statement)));
        return sound;
    }

    private Optional<Claim> chosen(int minor, List<Claim> all) {
        List<Claim> own = all.stream().filter(claim -> claim.holder == minor).toList();
        List<Claim> counting = own.isEmpty() ? all : own;
        Set<String> contents =
                counting.stream().map(claim -> claim.signature).collect(Collectors.toCollection(TreeSet::new));
        Claim first = counting.get(0);
        all.stream()
                .filter(claim -> !claim.signature.equals(first.signature))
                .forEach(claim -> findings.add(
                        Finding.whileMinor(minor, claim.entry.place(), Contradiction.AUTHORITY_DIFFERS, claim.holder)));
        return contents.size() == 1 ? Optional.of(first) : Optional.empty();
    }

    private Optional<Authority> statement(int minor, Claim claim) {
        AuthorityEntry entry = claim.entry;
        List<PersonId> parents = entry.parents().stream()
                .map(parent -> id(claim.holder, parent, minor))
                .toList();
        List<AuthorityHolder> others = entry.others().stream()
                .map(other -> other(claim.holder, other, minor))
                .toList();
        PersonId child = people.persons().get(minor).id();
        List<PersonId> named = Stream.concat(
                        Stream.concat(Stream.of(child), parents.stream()),
                        others.stream().flatMap(other -> other.asPerson().stream()))
                .toList();
        if (named.stream().distinct().count() < named.size()) {
            findings.add(Finding.whileMinor(minor, entry.place(), Contradiction.AUTHORITY_INVALID, claim.holder));
            return Optional.empty();
        }
        return Optional.of(
                switch (entry.kind()) {
                    case JOINT_PARENTAL -> new Authority.JointParental(child, parents, entry.inDoubt());
                    case SOLE_PARENTAL -> new Authority.SoleParental(child, parents.get(0), entry.inDoubt());
                    case PARENT_AND_OTHER ->
                        new Authority.ParentAndOther(child, parents.get(0), others.get(0), entry.inDoubt());
                    case GUARDIANSHIP -> new Authority.Guardianship(child, others, entry.inDoubt());
                    case TEMPORARILY_NONE -> new Authority.TemporarilyNone(child, entry.explanation(), entry.inDoubt());
                    case UNDETERMINABLE -> new Authority.Undeterminable(child, entry.explanation(), entry.inDoubt());
                });
    }

    private PersonId id(int holder, Mention mention, int minor) {
        return people.persons()
                .get(people.party(holder, mention, minor, parentsOf.getOrDefault(minor, List.of())))
                .id();
    }

    private AuthorityHolder other(int holder, Third other, int minor) {
        Mention mention = other.mention();
        return mention == null ? AuthorityHolder.unknown() : new AuthorityHolder.OfPerson(id(holder, mention, minor));
    }

    /** What a statement says, whichever record it stands on. */
    private static String signature(AuthorityEntry entry) {
        return entry.kind().name()
                + names(entry.parents().stream())
                + names(entry.others().stream().flatMap(other -> Stream.ofNullable(other.mention())))
                + entry.others().size();
    }

    private static List<String> names(Stream<Mention> mentions) {
        return mentions.map(mention -> {
                    Bsn bsn = mention.bsn();
                    return bsn == null ? mention.name().full().orElse("") : bsn.digits();
                })
                .sorted()
                .toList();
    }

    /** A statement, with the record it stands on. */
    private static final class Claim {
        private final int holder;
        private final AuthorityEntry entry;
        private final String signature;

        Claim(int holder, AuthorityEntry entry, String signature) {
            this.holder = holder;
            this.entry = entry;
            this.signature = signature;
        }
    }
}
