package nl.wijkkit.plan.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.family.Graph.PartnerLink;
import nl.wijkkit.plan.family.PersonRecord.PartnerEntry;
import nl.wijkkit.plan.family.Relation.Evidence;
import nl.wijkkit.plan.family.Relation.Partnership;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.Person;

/** Gathers what partners say of their partnership, each on their own record. */
final class PartnerLinks {

    private final People people;
    private final List<Finding> findings;
    private final Map<List<Integer>, List<Claim>> claims = new LinkedHashMap<>();
    private final Map<Integer, Integer> entries = new LinkedHashMap<>();

    PartnerLinks(People people, List<Finding> findings) {
        this.people = people;
        this.findings = findings;
    }

    void says(int holder, int partner, PartnerEntry entry) {
        entries.merge(holder, 1, Integer::sum);
        List<Claim> together = claims.computeIfAbsent(
                List.of(Math.min(holder, partner), Math.max(holder, partner)), pair -> new ArrayList<>());
        // a later marriage with the same person is another one; a record shows at most one, so what is left belongs
        // together
        List<Claim> open = together.stream()
                .filter(claim -> !claim.holders.contains(holder))
                .toList();
        Claim same = open.stream()
                .filter(claim -> claim.entry.start().mayBeSameAs(entry.start()))
                .findFirst()
                .orElse(open.isEmpty() ? null : open.get(0));
        if (same == null) {
            together.add(new Claim(holder, entry));
            return;
        }
        same.holders.add(holder);
        if (differs(same.holders.get(0), same.entry, holder, entry)) {
            findings.add(Finding.of(entry.mention().place(), Contradiction.PARTNERSHIP_DIFFERS, holder, partner));
        }
        same.entry = merged(same.entry, entry);
    }

    private boolean differs(int one, PartnerEntry first, int other, PartnerEntry second) {
        boolean started = !first.start().mayBeSameAs(second.start());
        boolean kinds = first.kind() != second.kind()
                && first.kind() != Partnership.Kind.UNKNOWN
                && second.kind() != Partnership.Kind.UNKNOWN;
        PartialDate end = first.end();
        PartialDate otherEnd = second.end();
        if (end != null && otherEnd != null) {
            return started || kinds || !end.mayBeSameAs(otherEnd);
        }
        boolean oneMissedIt = end == null && otherEnd != null && keptUp(one);
        boolean otherMissedIt = end != null && otherEnd == null && keptUp(other);
        return started || kinds || oneMissedIt || otherMissedIt;
    }

    /** The record of someone who died or left no longer learns that a partnership ended. */
    private boolean keptUp(int person) {
        Person known = people.persons().get(person);
        return known.suspension() == null && known.death() == null;
    }

    private static PartnerEntry merged(PartnerEntry one, PartnerEntry other) {
        return new PartnerEntry(
                one.mention(),
                one.kind() == Partnership.Kind.UNKNOWN ? other.kind() : one.kind(),
                one.start().earliest().isEmpty() ? other.start() : one.start(),
                one.end() == null ? other.end() : one.end(),
                one.inDoubt() || other.inDoubt());
    }

    /** Returns the partnerships in the order of the persons, and tells a problem for what only one of two records says. */
    List<PartnerLink> sound() {
        List<PartnerLink> links = new ArrayList<>();
        claims.forEach((pair, together) -> together.forEach(claim -> {
            int first = pair.get(0);
            int second = pair.get(1);
            boolean both = claim.holders.size() == 2;
            if (!both && people.hasRecord(first) && people.hasRecord(second) && !overtaken(claim, first, second)) {
                findings.add(Finding.of(claim.entry.mention().place(), Contradiction.ONE_SIDED, first, second));
            }
            links.add(new PartnerLink(
                    first,
                    second,
                    claim.entry.kind(),
                    claim.entry.start(),
                    claim.entry.end(),
                    both ? Evidence.BOTH_RECORDS : Evidence.ONE_RECORD,
                    claim.entry.inDoubt()));
        }));
        links.sort(Comparator.comparingInt(PartnerLink::first).thenComparingInt(PartnerLink::second));
        return links;
    }

    /** A record shows a dissolved partnership only as long as there is no later one. */
    private boolean overtaken(Claim claim, int first, int second) {
        int silent = claim.holders.contains(first) ? second : first;
        return claim.entry.end() != null && entries.getOrDefault(silent, 0) > 0;
    }

    /** What is said about one partnership. */
    private static final class Claim {
        private final List<Integer> holders = new ArrayList<>();
        private PartnerEntry entry;

        Claim(int holder, PartnerEntry entry) {
            this.holders.add(holder);
            this.entry = entry;
        }
    }
}
