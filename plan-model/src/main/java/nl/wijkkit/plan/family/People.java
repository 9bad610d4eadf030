package nl.wijkkit.plan.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkkit.plan.family.PersonRecord.ParentEntry;
import nl.wijkkit.plan.family.PersonRecord.PartnerEntry;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;

/**
 * Finds out whom a record means when it mentions someone. A number alone is not enough: the description must fit, since
 * numbers turn out to be someone else's. A description alone is not enough either: names and birth date must be those of
 * someone whose own record mentions this person in turn.
 */
final class People {

    /** What the mentioned person is to the person whose record it is. */
    enum Tie {
        PARENT,
        CHILD,
        PARTNER
    }

    private final List<PersonRecord> records;
    private final Function<Bsn, PersonId> identify;
    private final List<Person> persons = new ArrayList<>();
    private final Map<Bsn, List<Integer>> byNumber = new HashMap<>();
    private final Map<List<String>, List<Integer>> byDescription = new HashMap<>();
    private final Map<Bsn, Integer> mentioned = new HashMap<>();
    private final List<Finding> findings;

    People(List<PersonRecord> records, Function<Bsn, PersonId> identify, List<Finding> findings) {
        this.records = records;
        this.identify = identify;
        this.findings = findings;
        for (int i = 0; i < records.size(); i++) {
            Person person = records.get(i).person();
            persons.add(person);
            if (person.bsn() != null) {
                byNumber.computeIfAbsent(person.bsn(), bsn -> new ArrayList<>()).add(i);
            }
            int index = i;
            Likeness.key(person.name(), person.birth())
                    .ifPresent(key -> byDescription
                            .computeIfAbsent(key, k -> new ArrayList<>())
                            .add(index));
        }
    }

    List<Person> persons() {
        return persons;
    }

    boolean hasRecord(int person) {
        return person < records.size();
    }

    /** Finds the relative whom a record mentions; empty if the record says nothing about the relative. */
    Optional<Integer> relative(int holder, Mention mention, Tie tie) {
        if (mention.isEmpty()) {
            return Optional.empty();
        }
        Bsn bsn = mention.bsn();
        if (bsn == null) {
            return Optional.of(described(holder, mention, tie).orElseGet(() -> mention(holder, mention)));
        }
        List<Integer> known = byNumber.getOrDefault(bsn, List.of());
        Optional<Integer> fitting = best(known, mention, Likeness.FITS).filter(person -> person != holder);
        if (fitting.isPresent()) {
            return fitting;
        }
        if (known.isEmpty()) {
            return Optional.of(mention(holder, mention));
        }
        boolean own = known.contains(holder);
        Optional<Integer> meant = described(holder, mention, tie);
        Optional<Integer> differing = own ? Optional.empty() : best(known, mention, Likeness.DIFFERS);
        if (meant.isEmpty() && differing.isPresent()) {
            found(mention, Contradiction.DESCRIBED_OTHERWISE, holder, differing.get());
            return differing;
        }
        found(mention, own ? Contradiction.OWN_RELATIVE : Contradiction.REUSED_BSN, holder);
        return Optional.of(meant.orElseGet(() -> mention(holder, mention.withoutBsn())));
    }

    /** Finds whom a statement of authority names as a holder; tells a problem if that person has no record. */
    int party(int holder, Mention mention, int minor, List<Integer> parents) {
        Bsn bsn = mention.bsn();
        if (bsn == null) {
            // a parent without a number is known by name from the relations
            return best(parents, mention, Likeness.FITS).orElseGet(() -> mention(holder, mention));
        }
        List<Integer> known = byNumber.getOrDefault(bsn, List.of());
        if (known.isEmpty()) {
            findings.add(Finding.whileMinor(minor, mention.place(), Contradiction.AUTHORITY_ABSENT, holder));
            return mention(holder, mention);
        }
        return fitting(known, mention)
                .map(match -> {
                    if (Likeness.of(mention, persons.get(match)) == Likeness.DIFFERS) {
                        findings.add(Finding.whileMinor(
                                minor, mention.place(), Contradiction.DESCRIBED_OTHERWISE, holder, match));
                    }
                    return match;
                })
                .orElseGet(() -> {
                    findings.add(Finding.whileMinor(minor, mention.place(), Contradiction.REUSED_BSN, holder));
                    return mention(holder, mention.withoutBsn());
                });
    }

    /** Finds the minor of a statement of authority; tells a problem if the minor has no record or is not who it says. */
    int minor(int holder, Mention mention) {
        Bsn bsn = mention.bsn();
        List<Integer> known = bsn == null ? List.of() : byNumber.getOrDefault(bsn, List.of());
        Optional<Integer> match = fitting(known, mention);
        if (match.isPresent()) {
            return match.get();
        }
        int added = mention(holder, known.isEmpty() ? mention : mention.withoutBsn());
        findings.add(Finding.whileMinor(
                added,
                mention.place(),
                known.isEmpty() ? Contradiction.AUTHORITY_ABSENT : Contradiction.REUSED_BSN,
                holder));
        return added;
    }

    private Optional<Integer> fitting(List<Integer> known, Mention mention) {
        return best(known, mention, Likeness.FITS).or(() -> best(known, mention, Likeness.DIFFERS));
    }

    private Optional<Integer> best(List<Integer> known, Mention mention, Likeness likeness) {
        return known.stream()
                .filter(person -> Likeness.of(mention, persons.get(person)) == likeness)
                .findFirst();
    }

    /** Someone of exactly this description whose own record mentions the holder in the opposite role. */
    private Optional<Integer> described(int holder, Mention mention, Tie tie) {
        List<Integer> same = Likeness.key(mention.name(), mention.birth())
                .map(key -> byDescription.getOrDefault(key, List.of()))
                .orElse(List.of());
        return same.stream()
                .filter(person -> person != holder && mentions(person, holder, tie))
                .findFirst();
    }

    private boolean mentions(int person, int holder, Tie tie) {
        PersonRecord record = records.get(person);
        Stream<Mention> mentions = switch (tie) {
            case CHILD -> record.parents().stream().map(ParentEntry::mention);
            case PARENT -> record.children().stream();
            case PARTNER -> record.partners().stream().map(PartnerEntry::mention);
        };
        return mentions.anyMatch(means(persons.get(holder)));
    }

    private static Predicate<Mention> means(Person holder) {
        return mention -> mention.bsn() == null
                ? Likeness.key(mention.name(), mention.birth())
                        .filter(key -> Likeness.key(holder.name(), holder.birth())
                                .filter(key::equals)
                                .isPresent())
                        .isPresent()
                : mention.bsn().equals(holder.bsn());
    }

    /** Adds someone without a record, or finds that person again by number. */
    private int mention(int holder, Mention mention) {
        Bsn bsn = mention.bsn();
        if (bsn != null) {
            Integer known = mentioned.get(bsn);
            if (known != null) {
                persons.set(known, richer(persons.get(known), mention));
                return known;
            }
            mentioned.put(bsn, persons.size());
        }
        PersonId id = bsn == null
                ? PersonId.of(persons.get(holder).id().value() + "." + mention.suffix())
                : identify.apply(bsn);
        persons.add(Person.mentioned(id, mention.name(), mention.birth())
                .withBsn(bsn)
                .withGender(mention.gender()));
        return persons.size() - 1;
    }

    /** What one mention leaves out, such as the birth date in a statement of authority, another may tell. */
    private static Person richer(Person known, Mention mention) {
        boolean more =
                known.birth().earliest().isEmpty() && mention.birth().earliest().isPresent();
        return more
                ? Person.mentioned(known.id(), mention.name(), mention.birth())
                        .withBsn(known.bsn())
                        .withGender(mention.gender())
                : known;
    }

    private void found(Mention mention, Contradiction contradiction, Integer... touched) {
        findings.add(Finding.of(mention.place(), contradiction, touched));
    }
}
