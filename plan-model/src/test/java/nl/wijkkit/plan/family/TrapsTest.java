package nl.wijkkit.plan.family;

import static nl.wijkkit.plan.family.Brp.codes;
import static nl.wijkkit.plan.family.Brp.families;
import static nl.wijkkit.plan.family.Brp.id;
import static nl.wijkkit.plan.family.Brp.names;
import static nl.wijkkit.plan.family.Brp.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.YesNoUnknown;
import org.junit.jupiter.api.Test;

/** What is wrong or surprising in records of the BRP, each with fictitious persons of our own. */
class TrapsTest {

    private final Brp mother = person(1, "Ans", "Berg", "1985-04-01").at(1);
    private final Brp father = person(2, "Bob", "Dijk", "1984-03-02").at(1);
    private final Brp girl = person(3, "Cis", "Dijk", "2012-05-03").at(1);
    private final Brp boy = person(4, "Dik", "Dijk", "2014-06-04").at(1);

    @Test
    void someoneListedAsTheirOwnChildKeepsTheChildWhoWasMeant() {
        mother.names("kinderen", girl, mother.bsn());
        girl.namesParent(mother);

        Families found = families(mother, girl);

        assertThat(found.families()).singleElement().satisfies(family -> {
            assertThat(names(family)).containsExactly("Ans Berg", "Cis Dijk");
            assertThat(family.childrenOf(id(1))).extracting(Member::id).containsExactly(id(2));
        });
        assertThat(codes(found.problems())).containsExactly("own-relative");
    }

    @Test
    void someoneListedAsTheirOwnChildKeepsAChildWithoutANumberIfNobodyElseFits() {
        mother.names("kinderen", girl, mother.bsn());

        Family family = families(mother).families().get(0);

        assertThat(names(family)).containsExactly("Ans Berg", "Cis Dijk");
        assertThat(family.members().get(1).person().bsn()).isNull();
        assertThat(codes(family.problems())).containsExactly("own-relative");
    }

    @Test
    void aNumberOfSomeoneElsesChildDoesNotBringThatChildIn() {
        Brp stranger = person(9, "Zoë", "Zand", "2019-12-05").at(8);
        Brp strangersMother = person(8, "Yet", "Zand", "1990-01-01").at(8);
        Brp.family(List.of(strangersMother), stranger);
        mother.names("kinderen", girl, stranger.bsn());
        girl.namesParent(mother);

        Families found = families(mother, girl, strangersMother, stranger);

        assertThat(found.families())
                .extracting(Brp::names)
                .containsExactly(List.of("Ans Berg", "Cis Dijk"), List.of("Yet Zand", "Zoë Zand"));
        assertThat(codes(found.problems())).containsExactly("reused-bsn");
        assertThat(found.families().get(1).problems()).isEmpty();
    }

    @Test
    void aDescriptionAloneJoinsNobody() {
        Brp namesake = person(9, "Cis", "Dijk", "2012-05-03").at(8);
        mother.names("kinderen", girl, null);

        Families found = families(mother, namesake);

        assertThat(found.families())
                .extracting(Brp::names)
                .containsExactly(List.of("Ans Berg", "Cis Dijk"), List.of("Cis Dijk"));
        assertThat(found.families().get(0).members().get(1).person().bsn()).isNull();
    }

    @Test
    void aChangedNameIsTheSamePersonAndAProblem() {
        Brp asKnownBefore = person(3, "Cis", "Berg", "2012-05-03");
        mother.names("kinderen", asKnownBefore, girl.bsn());
        girl.namesParent(mother);

        Families found = families(mother, girl);

        assertThat(found.families()).hasSize(1);
        assertThat(found.families().get(0).relations()).hasSize(1);
        assertThat(codes(found.problems())).containsExactly("described-otherwise");

        Brp otherBirth = person(3, "Cis", "Dijk", "2012-05-13");
        Brp aunt = person(5, "Ada", "Dijk", "1980-01-01").at(1).names("kinderen", otherBirth, girl.bsn());
        assertThat(codes(families(aunt, person(3, "Cis", "Dijk", "2012-05-03").at(1))
                        .problems()))
                .containsExactly("described-otherwise", "one-sided-relation");
    }

    @Test
    void twoPersonsWithOneNumberStayTwo() {
        Brp impostor = person(3, "Eef", "Feen", "1970-07-07").at(5);
        Brp.family(List.of(mother), girl);

        Families found = families(mother, girl, impostor);

        assertThat(found.families())
                .extracting(Brp::names)
                .containsExactly(List.of("Ans Berg", "Cis Dijk"), List.of("Eef Feen"));
        assertThat(codes(found.problems())).containsExactly("duplicate-bsn");
    }

    @Test
    void aRecordThatIsThereTwiceCountsOnce() {
        Families found = families(mother, mother);

        assertThat(found.families()).hasSize(1);
        assertThat(codes(found.problems())).containsExactly("repeated-person");
    }

    @Test
    void aTestNumberThatFailsTheElevenTestIsAdmittedOrLeftOutButThePersonIsKept() {
        String json = "[{\"burgerservicenummer\": \"999999245\", \"naam\": {\"voornamen\": \"Gé\"}}]";

        BrpPersons admitted = Brp.read(json);
        BrpPersons strict = BrpReader.strict().read(new StringReader(json));

        assertThat(admitted.persons().get(0).bsn()).isNotNull();
        assertThat(codes(admitted.problems())).containsExactly("bsn-test-number");
        assertThat(strict.persons().get(0).bsn()).isNull();
        assertThat(codes(strict.problems())).containsExactly("bsn-eleven-test");
        assertThat(strict.families(Brp.DAY).families()).hasSize(1);
    }

    @Test
    void leadingZerosArePartOfANumber() {
        BrpPersons persons = Brp.read("[{\"burgerservicenummer\": \"000009945\"}, {\"burgerservicenummer\": 9945}]");

        assertThat(persons.persons().get(0).bsn()).isEqualTo(Bsn.of("000009945"));
        assertThat(persons.persons().get(1).bsn()).isNull();
        assertThat(codes(persons.problems())).containsExactly("wrong-type");
    }

    @Test
    void peopleAtOneAddressAreNoFamily() {
        Brp lodger = person(7, "Guus", "Haan", "1950-01-01").at(1);

        assertThat(families(mother, father, lodger).families()).hasSize(3);
    }

    @Test
    void aChildWhoLivesWithNeitherParentIsNoFamilyAlone() {
        Brp away = person(5, "Eli", "Dijk", "2012-08-31").at(94);
        Brp.married(mother, father, "2010-01-01", null);
        Brp.family(List.of(mother, father), girl, away);
        away.authority(
                "TweehoofdigOuderlijkGezag", away, "\"ouders\": [" + mother.party() + "," + father.party() + "]");

        Families found = families(mother, father, girl, away);

        assertThat(found.families()).singleElement().satisfies(family -> {
            assertThat(family.member(id(4)).orElseThrow().presence()).isEqualTo(Presence.ELSEWHERE);
            assertThat(family.hasAuthority(id(1), id(4))).isEqualTo(YesNoUnknown.YES);
            assertThat(family.hasAuthority(id(2), id(4))).isEqualTo(YesNoUnknown.YES);
        });
    }

    @Test
    void parentsAndChildrenWithoutANumberAreMembersWhoAreKnownByMention() {
        Brp unnumbered = person(5, "Eli", "Dijk", "2015-08-31");
        mother.names("kinderen", unnumbered, null);
        father.names("kinderen", unnumbered, null);
        Brp.married(mother, father, "2010-01-01", null);
        Brp abroad = person(6, "Fee", "Dijk", "1983-01-01");
        girl.names("ouders", abroad, null);

        Families found = families(mother, father, girl);

        assertThat(found.families()).hasSize(2);
        Family both = found.families().get(0);
        assertThat(names(both)).containsExactly("Bob Dijk", "Ans Berg", "Eli Dijk");
        assertThat(both.parentsOf(both.members().get(2).id())).hasSize(2);
        assertThat(both.members().get(2).discretion()).isEqualTo(Discretion.UNKNOWN);
        assertThat(names(found.families().get(1))).containsExactly("Cis Dijk", "Fee Dijk");
    }

    @Test
    void siblingsWithTheSameUnnumberedParentShareOne() {
        Brp late = person(6, "Fee", "Dijk", "1983-01-01");
        Brp.family(List.of(mother), girl, boy);
        girl.names("ouders", late, null);
        boy.names("ouders", late, null);

        Family family = families(mother, girl, boy).families().get(0);

        assertThat(names(family)).containsExactly("Ans Berg", "Cis Dijk", "Dik Dijk", "Fee Dijk");
        assertThat(family.childrenOf(family.members().get(3).id())).hasSize(2);
    }

    @Test
    void aPersonWhomTheSourceDoesNotHoldIsKnownByNumber() {
        Brp elsewhere = person(6, "Fee", "Dijk", "1983-01-01");
        girl.namesParent(elsewhere);

        Family family = families(girl).families().get(0);

        assertThat(family.members().get(1).person().bsn()).hasToString("Bsn[not shown]");
        assertThat(family.members().get(1).presence()).isEqualTo(Presence.WHEREABOUTS_UNKNOWN);
        assertThat(family.problems()).isEmpty();
    }

    @Test
    void anAgeInTheSourceIsNotLookedAt() {
        girl.raw("leeftijd", "4");

        assertThat(families(girl).families().get(0).members().get(0).person().ageOn(LocalDate.of(2026, 5, 3)))
                .isEqualTo(Age.of(14));
    }

    @Test
    void aParentWhoWasBornLaterIsNone() {
        Brp.family(List.of(boy), girl);

        Families found = families(boy, girl);

        assertThat(found.families()).hasSize(2);
        assertThat(codes(found.problems())).containsExactly("parent-born-later");
    }

    @Test
    void nobodyIsTheirOwnAncestor() {
        Brp one = person(5, "Eli", "Dijk", "1970").at(1);
        Brp other = person(6, "Fee", "Dijk", "1970").at(1);
        Brp.family(List.of(one), other);
        Brp.family(List.of(other), one);

        Families found = families(one, other);

        assertThat(found.families()).hasSize(1);
        assertThat(found.families().get(0).relations()).hasSize(1);
        assertThat(codes(found.problems())).containsExactly("own-ancestor");
    }

    @Test
    void aChildHasAtMostTwoParentsAndItsOwnRecordSaysWhich() {
        Brp third = person(5, "Eli", "Dijk", "1980-01-01").at(1).namesChild(girl);
        Brp.family(List.of(mother, father), girl);

        Family family = families(third, mother, father, girl).of(id(4)).get(0);

        assertThat(family.parentsOf(id(4))).extracting(Member::id).containsExactly(id(2), id(3));
        assertThat(codes(family.problems())).containsExactly("not-in-child-record");
    }

    @Test
    void moreThanTwoWhoClaimAChildWithoutARecordGetNone() {
        Brp third = person(5, "Eli", "Dijk", "1980-01-01").at(1).namesChild(girl);
        mother.namesChild(girl);
        father.namesChild(girl);

        Families found = families(third, mother, father);

        assertThat(found.families())
                .hasSize(3)
                .allSatisfy(family -> assertThat(family.members()).hasSize(1));
        assertThat(codes(found.problems())).containsExactly("too-many-parents", "too-many-parents", "too-many-parents");
    }

    @Test
    void aRecordWithThreeParentsHasTheFirstTwo() {
        Brp third = person(5, "Eli", "Dijk", "1980-01-01").at(1);
        girl.namesParent(mother).namesParent(father).namesParent(third);

        Family family = families(girl).families().get(0);

        assertThat(family.parentsOf(id(1))).hasSize(2);
        assertThat(codes(family.problems())).containsExactly("too-many-parents");
    }

    @Test
    void aRelationThatOneRecordDeniesIsKeptAndTold() {
        girl.namesParent(mother);

        Family family = families(mother, girl).families().get(0);

        assertThat(family.relations())
                .containsExactly(new Relation.Parenthood(id(1), id(2), Relation.Evidence.ONE_RECORD, false));
        assertThat(codes(family.problems())).containsExactly("one-sided-relation");
    }

    @Test
    void whoeverIsNotBornYetIsLeftOut() {
        Families found = Brp.read(Brp.array(mother, boy)).families(LocalDate.of(2010, 1, 1));

        assertThat(found.families()).extracting(Brp::names).containsExactly(List.of("Ans Berg"));
        assertThat(codes(found.problems())).containsExactly("not-born");
    }

    @Test
    void noProblemSaysWhoIsMeant() {
        mother.names("kinderen", girl, mother.bsn());
        girl.namesParent(mother).authority("EenhoofdigOuderlijkGezag", girl, "\"ouder\": " + father.party());
        Families found =
                families(mother, girl, boy.raw("geboorte", "{\"datum\": {\"type\": \"Datum\", \"datum\": \"Dik\"}}"));

        String all = found.problems()
                + found.toString()
                + found.families()
                + found.families().get(0).members()
                + found.families().get(0).relations()
                + found.families().get(0).authority();

        assertThat(found.problems()).hasSizeGreaterThan(2);
        assertThat(List.of("Ans", "Berg", "Cis", "Bob", "Dik", mother.bsn(), girl.bsn(), father.bsn(), "1985", "2012"))
                .allSatisfy(word -> assertThat(all).doesNotContain(word));
    }
}
