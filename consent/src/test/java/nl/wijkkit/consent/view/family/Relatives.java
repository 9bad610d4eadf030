package nl.wijkkit.consent.view.family;

import static nl.wijkkit.consent.view.Story.CHILD;
import static nl.wijkkit.consent.view.Story.MOTHER;
import static nl.wijkkit.consent.view.Story.PARTNER;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.family.Authority;
import nl.wijkkit.plan.family.Discretion;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Presence;
import nl.wijkkit.plan.family.Relation;
import nl.wijkkit.plan.family.Role;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.FamilyName;
import nl.wijkkit.plan.person.Gender;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.NameUse;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PersonName;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.plan.person.Residence;
import nl.wijkkit.plan.person.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/** A mother who left her husband, and their child of 8 who lives with her. */
final class Relatives {

    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    static final String MOTHERS_STREET = "Schuilhof";
    static final String FATHERS_STREET = "Dorpsstraat";

    private Relatives() {}

    static Residence at(String street, String postalCode, int number) {
        return new Residence.Address(
                street,
                null,
                HouseNumber.of(number),
                PostalCode.parse(postalCode),
                "Ons Dorp",
                Residence.Purpose.HOME,
                null,
                null,
                PartialDate.ofYear(2020),
                false);
    }

    static final Residence WITH_MOTHER = at(MOTHERS_STREET, "9901AB", 12);
    static final Residence WITH_FATHER = at(FATHERS_STREET, "9902CD", 3);

    static Member member(
            PersonId id, String given, PartialDate birth, Residence residence, Discretion discretion, Role... roles) {
        return member(id, given, birth, residence, discretion, null, roles);
    }

    static Member member(
            PersonId id,
            String given,
            PartialDate birth,
            Residence residence,
            Discretion discretion,
            @Nullable Bsn bsn,
            Role... roles) {
        PersonName name =
                new PersonName(given, null, FamilyName.of("de", "Wit"), NameUse.OWN, FamilyName.of(null, "Zwartjes"));
        Person person = new Person(
                id,
                bsn,
                name,
                Gender.UNKNOWN,
                birth,
                null,
                residence,
                discretion == Discretion.OWN ? YesNoUnknown.YES : YesNoUnknown.NO,
                null,
                false,
                List.of(),
                Person.Source.RECORD);
        boolean home = residence.sameHomeAs(WITH_MOTHER);
        return new Member(person, List.of(roles), home ? Presence.AT_HOME : Presence.ELSEWHERE, discretion);
    }

    /** A mother whose data are confidential or not; the child shares her address. */
    static Family family(Discretion mother, Residence ofMother, Residence ofChild) {
        return new Family(
                FamilyId.of("f1"),
                DAY,
                List.of(
                        member(
                                MOTHER,
                                "Mira",
                                PartialDate.of(LocalDate.of(1986, 3, 1)),
                                ofMother,
                                mother,
                                Bsn.of("123456782"),
                                Role.PARENT,
                                Role.FORMER_PARTNER),
                        member(
                                CHILD,
                                "Casper",
                                PartialDate.of(LocalDate.of(2018, 5, 4)),
                                ofChild,
                                mother == Discretion.OWN ? Discretion.BY_HOUSEMATE : Discretion.ORDINARY,
                                Role.CHILD),
                        member(
                                PARTNER,
                                "Pieter",
                                PartialDate.ofYear(1980),
                                WITH_FATHER,
                                Discretion.ORDINARY,
                                Role.PARENT,
                                Role.FORMER_PARTNER)),
                List.of(
                        new Relation.Parenthood(MOTHER, CHILD, Relation.Evidence.BOTH_RECORDS, false),
                        new Relation.Parenthood(PARTNER, CHILD, Relation.Evidence.BOTH_RECORDS, false),
                        new Relation.Partnership(
                                MOTHER,
                                PARTNER,
                                Relation.Partnership.Kind.MARRIAGE,
                                PartialDate.ofYear(2015),
                                PartialDate.ofYear(2024),
                                Relation.Evidence.BOTH_RECORDS,
                                false)),
                List.of(new Authority.JointParental(CHILD, List.of(MOTHER, PARTNER), false)),
                List.of(),
                List.of());
    }

    static Family confidential() {
        return family(Discretion.OWN, WITH_MOTHER, WITH_MOTHER);
    }

    static Family open() {
        return family(Discretion.ORDINARY, WITH_MOTHER, WITH_MOTHER);
    }
}
