package nl.wijkkit.plan.family;

import static nl.wijkkit.plan.family.Brp.families;
import static nl.wijkkit.plan.family.Brp.id;
import static nl.wijkkit.plan.family.Brp.names;
import static nl.wijkkit.plan.family.Brp.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.person.YesNoUnknown;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    private final Brp mother = person(1, "Ans", "Berg", "1985-04-01").at(1);
    private final Brp father = person(2, "Bob", "Dijk", "1984-03-02").at(1);
    private final Brp girl = person(3, "Cis", "Dijk", "2012-05-03").at(1);
    private final Brp boy = person(4, "Dik", "Dijk", "2014-06-04").at(1);

    private static List<Role> roles(Family family, int position) {
        return family.member(id(position)).orElseThrow().roles();
    }

    @Test
    void parentsWhoNeverMarriedAreOneHouseholdThroughTheirChild() {
        Brp.family(List.of(mother, father), girl);

        Family family = families(mother, father, girl).families().get(0);

        assertThat(names(family)).containsExactly("Bob Dijk", "Ans Berg", "Cis Dijk");
        assertThat(family.atHome()).hasSize(3);
        assertThat(roles(family, 1)).containsExactly(Role.PARENT);
        assertThat(roles(family, 3)).containsExactly(Role.CHILD);
        assertThat(family.minors()).extracting(Member::id).containsExactly(id(3));
        assertThat(family.id()).isEqualTo(FamilyId.of("family-p1"));
    }

    @Test
    void aNewPartnerIsAPartnerAndNoParent() {
        Brp partner = person(5, "Eli", "Feen", "1980-01-01").at(1);
        Brp.married(mother, partner, "2020-01-01", null);
        Brp.family(List.of(mother, father.at(2)), girl);
        girl.authority("EenhoofdigOuderlijkGezag", girl, "\"ouder\": " + mother.party());

        Family family = families(mother, partner, girl, father).of(id(3)).get(0);

        assertThat(roles(family, 2)).containsExactly(Role.PARTNER);
        assertThat(family.hasAuthority(id(2), id(3))).isEqualTo(YesNoUnknown.NO);
        assertThat(family.parentsOf(id(3))).extracting(Member::id).containsExactly(id(1), id(4));
        assertThat(family.member(id(4)).orElseThrow().presence()).isEqualTo(Presence.ELSEWHERE);
    }

    @Test
    void theNewFamilyOfAFormerPartnerIsNotBroughtAlong() {
        Brp partner = person(5, "Eli", "Feen", "1980-01-01").at(2);
        Brp half = person(6, "Fred", "Dijk", "2021-01-01").at(2);
        Brp.married(father.at(2), partner, "2020-01-01", null);
        Brp.family(List.of(mother, father), girl);
        Brp.family(List.of(partner, father), half);

        Families found = families(mother, girl, father, partner, half);

        assertThat(found.families())
                .extracting(Brp::names)
                .containsExactly(
                        List.of("Ans Berg", "Cis Dijk", "Bob Dijk"),
                        List.of("Eli Feen", "Bob Dijk", "Fred Dijk", "Ans Berg", "Cis Dijk"));
    }

    @Test
    void threeGenerationsInOneHomeAreOneFamily() {
        Brp grandmother = person(5, "Oma", "Berg", "1955-01-01").at(1);
        Brp.family(List.of(grandmother), mother);
        Brp.family(List.of(mother), girl);

        Family family = families(grandmother, mother, girl).families().get(0);

        assertThat(roles(family, 1)).containsExactly(Role.PARENT, Role.GRANDPARENT);
        assertThat(roles(family, 2)).containsExactly(Role.PARENT, Role.CHILD);
        assertThat(roles(family, 3)).containsExactly(Role.CHILD, Role.GRANDCHILD);
    }

    @Test
    void aGrandchildWhoLivesWithAGrandparentBelongsThere() {
        Brp grandmother = person(5, "Oma", "Berg", "1955-01-01").at(9);
        Brp.family(List.of(grandmother), mother);
        Brp.family(List.of(mother), girl.at(9));

        Families found = families(grandmother, mother, girl);

        assertThat(names(found.of(id(3)).get(0))).containsExactly("Oma Berg", "Cis Dijk", "Ans Berg");
        assertThat(names(found.of(id(3)).get(1))).containsExactly("Ans Berg", "Cis Dijk");
    }

    @Test
    void adultChildrenLeaveTheFamilyWhenTheyLeaveHome() {
        Brp student = person(5, "Eli", "Dijk", "2004-01-01").at(3);
        Brp atHome = person(6, "Fred", "Dijk", "2003-01-01").at(1);
        Brp.family(List.of(mother), student, atHome);

        Families found = families(mother, student, atHome);

        assertThat(found.families())
                .extracting(Brp::names)
                .containsExactly(List.of("Ans Berg", "Fred Dijk"), List.of("Eli Dijk"));
    }

    @Test
    void orphansWhoLiveTogetherAreAFamilyWithTheirLateParents() {
        Brp.family(List.of(mother.died("2024-01-01"), father.died("2024-01-01")), girl, boy);
        girl.authority("TijdelijkGeenGezag", girl, "\"toelichting\": \"beide ouders zijn overleden\"");

        Families found = families(mother, father, girl, boy);

        assertThat(found.families()).singleElement().satisfies(family -> {
            assertThat(names(family)).containsExactly("Cis Dijk", "Dik Dijk", "Bob Dijk", "Ans Berg");
            assertThat(family.hasAuthority(id(1), id(3))).isEqualTo(YesNoUnknown.NO);
            assertThat(family.authorityOver(id(4))).isEmpty();
            assertThat(family.member(id(1)).orElseThrow().presence()).isEqualTo(Presence.DECEASED);
        });
    }

    @Test
    void siblingsWhoseParentsAreNoMembersAreSiblings() {
        Brp sister = person(5, "Eli", "Dijk", "1990-01-01").at(1);
        Brp brother = person(6, "Fred", "Dijk", "1992-01-01").at(1);
        Brp.family(List.of(father.died("2020-01-01")), sister, brother);

        Family family = families(sister, brother, father).families().get(0);

        assertThat(names(family)).containsExactly("Eli Dijk", "Fred Dijk");
        assertThat(roles(family, 1)).containsExactly(Role.SIBLING);
    }

    @Test
    void theDeadWithoutAFamilyAreStillFound() {
        Families found = families(father.died("2020-01-01"));

        assertThat(found.families()).singleElement().satisfies(family -> {
            assertThat(family.members()).hasSize(1);
            assertThat(family.atHome()).isEmpty();
        });
        assertThat(found.of(id(1))).hasSize(1);
        assertThat(found.of(id(9))).isEmpty();
    }

    @Test
    void aChildWhoDiedYoungStaysAMember() {
        Brp.family(List.of(mother), girl, boy.at(8).died("2020-01-01"));
        Brp grown = person(5, "Eli", "Berg", "1999-01-01").at(7).died("2022-01-01");
        Brp.family(List.of(mother), grown);

        Family family = families(mother, girl, boy, grown).of(id(1)).get(0);

        assertThat(names(family)).containsExactly("Ans Berg", "Cis Dijk", "Dik Dijk");
        assertThat(family.minors()).extracting(Member::id).containsExactly(id(2));
    }

    @Test
    void aGuardianElsewhereIsAMemberAndHasAWard() {
        Brp guardian = person(5, "Eli", "Feen", "1970-01-01").at(6);
        Brp.family(List.of(mother), girl);
        girl.authority("Voogdij", girl, "\"derden\": [" + guardian.party() + "]");
        guardian.authority("Voogdij", girl, "\"derden\": [" + guardian.party() + "]");

        Families found = families(mother, girl, guardian);

        Family home = found.of(id(2)).get(0);
        assertThat(roles(home, 3)).containsExactly(Role.GUARDIAN);
        assertThat(roles(home, 2)).containsExactly(Role.CHILD, Role.WARD);
        assertThat(home.hasAuthority(id(3), id(2))).isEqualTo(YesNoUnknown.YES);
        assertThat(home.hasAuthority(id(1), id(2))).isEqualTo(YesNoUnknown.NO);
        assertThat(names(found.of(id(3)).get(0))).containsExactly("Eli Feen", "Ans Berg", "Cis Dijk");
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void aGuardianInTheSameHomeIsOfTheHousehold() {
        Brp guardian = person(5, "Eli", "Feen", "1970-01-01").at(1);
        girl.authority("Voogdij", girl, "\"derden\": [" + guardian.party() + "]");

        assertThat(families(guardian, girl).families())
                .singleElement()
                .satisfies(family -> assertThat(family.atHome()).hasSize(2));
    }

    @Test
    void aMinorWhoIsAParentBringsThoseWithAuthorityOverHer() {
        Brp baby = person(5, "Eli", "Dijk", "2024-12-01").at(1);
        Brp teenager = person(6, "Fee", "Dijk", "2008-01-01").at(4);
        Brp guardian = person(7, "Gé", "Haan", "1970-01-01").at(5);
        Brp.family(List.of(teenager, father), baby);
        teenager.authority("Voogdij", teenager, "\"derden\": [" + guardian.party() + "]");

        Family family = families(father, baby, teenager, guardian).of(id(2)).get(0);

        assertThat(names(family)).containsExactly("Bob Dijk", "Eli Dijk", "Gé Haan", "Fee Dijk");
        assertThat(family.hasAuthority(id(4), id(3))).isEqualTo(YesNoUnknown.YES);
    }

    @Test
    void partnersAreAFamilyWhereverTheyLive() {
        father.raw("verblijfplaats", "{\"type\": \"VerblijfplaatsBuitenland\"}")
                .raw("opschortingBijhouding", "{\"reden\": {\"code\": \"E\"}}");
        Brp.married(mother, father, "2010-01-01", null);

        Family family = families(mother, father).families().get(0);

        assertThat(family.member(id(2)).orElseThrow().presence()).isEqualTo(Presence.ABROAD);
        assertThat(family.partnersOf(id(2))).extracting(Member::id).containsExactly(id(1));
    }

    @Test
    void confidentialityReachesWhoeverLivesInTheSameHome() {
        father.at(2).raw("geheimhoudingPersoonsgegevens", "true");
        Brp.family(List.of(mother, father), girl, boy.at(2));

        Family family = families(mother, father, girl, boy).of(id(1)).get(0);

        assertThat(family.members())
                .extracting(Member::discretion)
                .containsExactly(Discretion.ORDINARY, Discretion.ORDINARY, Discretion.OWN, Discretion.BY_HOUSEMATE);
        assertThat(family.discretion()).isEqualTo(Discretion.OWN);
    }

    @Test
    void authorityEndsOnTheEighteenthBirthday() {
        Brp.family(List.of(mother), girl);
        girl.authority("EenhoofdigOuderlijkGezag", girl, "\"ouder\": " + mother.party());
        BrpPersons persons = Brp.read(Brp.array(mother, girl));

        assertThat(persons.families(LocalDate.of(2030, 5, 2)).families().get(0).authority())
                .hasSize(1);
        assertThat(persons.families(LocalDate.of(2030, 5, 3)).families().get(0).authority())
                .isEmpty();
    }

    @Test
    void whoeverIsOfUnknownAgeIsAMinorIfAuthorityOverThemIsStated() {
        Brp child = person(5, "Eli", "Berg", "unknown").at(1);
        Brp other = person(6, "Fred", "Berg", "unknown").at(1);
        Brp.family(List.of(mother), child, other);
        child.authority("EenhoofdigOuderlijkGezag", child, "\"ouder\": " + mother.party());

        Family family = families(mother, child, other).families().get(0);

        assertThat(family.minors()).extracting(Member::id).containsExactly(id(2));
    }

    @Test
    void withoutAnyResidencesMinorsAreWithParentsWhoDidNotSeparate() {
        Brp one = person(1, "Ans", "Berg", "1985-04-01");
        Brp other = person(2, "Bob", "Dijk", "1984-03-02");
        Brp child = person(3, "Cis", "Dijk", "2012-05-03");
        Brp.family(List.of(one, other), child);
        assertThat(families(one, other, child).families()).hasSize(1);

        Brp.married(one, other, "2010-01-01", "2015-01-01");
        assertThat(families(one, other, child).families()).hasSize(2);
    }

    @Test
    void aHomeIsWhereMostLive() {
        Brp.married(father.at(2), mother, "2010-01-01", null);
        Brp.family(List.of(mother, father), girl, boy);

        Family family = families(father, mother, girl, boy).families().get(0);

        assertThat(names(family)).containsExactly("Ans Berg", "Cis Dijk", "Dik Dijk", "Bob Dijk");
        assertThat(family.member(id(1)).orElseThrow().presence()).isEqualTo(Presence.ELSEWHERE);
    }
}
