package nl.wijkkit.plan.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkkit.plan.family.Discretion;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Presence;
import nl.wijkkit.plan.family.Relation;
import nl.wijkkit.plan.family.Relation.Evidence;
import nl.wijkkit.plan.family.Relation.Parenthood;
import nl.wijkkit.plan.family.Relation.Partnership;
import nl.wijkkit.plan.person.FamilyName;
import nl.wijkkit.plan.person.Gender;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PersonName;
import nl.wijkkit.zrm.Language;

/** Families told in lines, and what their genograms look like. */
final class Kin {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Kin() {}

    /**
     * Tells a family by lines such as "Ans + Bob", "Ans x Eli" (no longer), "Cis: Ans Bob" and "Cis 2010" (born, or "unknown"). Who is
     * not told to be born is of 1980. The members come in the order of their names.
     */
    static Family family(String... told) {
        List<Relation> relations = new ArrayList<>();
        Map<String, String> births = new TreeMap<>();
        for (String line : told) {
            String[] words = line.split("[: ]+", -1);
            if (words[1].equals("+") || words[1].equals("x")) {
                births.putIfAbsent(words[0], "1980");
                births.putIfAbsent(words[2], "1980");
                PartialDate end = words[1].equals("x") ? PartialDate.parse("2015") : null;
                relations.add(new Partnership(
                        id(words[0]),
                        id(words[2]),
                        Partnership.Kind.MARRIAGE,
                        PartialDate.parse("2010"),
                        end,
                        Evidence.BOTH_RECORDS,
                        false));
            } else if (!line.contains(":")) {
                births.put(words[0], words[1]);
            } else {
                for (String parent : List.of(words).subList(1, words.length)) {
                    relations.add(new Parenthood(id(parent), id(words[0]), Evidence.BOTH_RECORDS, false));
                }
                List.of(words).forEach(name -> births.putIfAbsent(name, "1980"));
            }
        }
        List<Member> members = new ArrayList<>();
        births.forEach(
                (name, birth) -> members.add(member(name, birth, Gender.WOMAN, Presence.AT_HOME, Discretion.ORDINARY)));
        return family(members, relations);
    }

    static Family family(List<Member> members, List<Relation> relations) {
        return new Family(FamilyId.of("f1"), DAY, members, relations, List.of(), List.of(), List.of());
    }

    static Member member(String name, String birth, Gender gender, Presence presence, Discretion discretion) {
        Person person = Person.mentioned(
                        id(name), PersonName.of(name, FamilyName.of(null, "Berg")), PartialDate.parse(birth))
                .withGender(gender);
        return new Member(
                presence == Presence.DECEASED ? person.withDeath(PartialDate.ofYear(2020)) : person,
                List.of(),
                presence,
                discretion);
    }

    static PersonId id(String name) {
        return PersonId.of(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    /** The genogram of a family told in lines, to follow with a finger. */
    static Traced traced(String... told) {
        return Traced.of(Genogram.of(family(told)).svg(Language.NL));
    }

    /** The genogram of a family told in lines, shape by shape. */
    static Drawn drawn(String... told) {
        return Drawn.of(Genogram.of(family(told)).svg(Language.NL));
    }
}
