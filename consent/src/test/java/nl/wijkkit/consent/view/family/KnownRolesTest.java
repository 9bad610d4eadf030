package nl.wijkkit.consent.view.family;

import static nl.wijkkit.consent.view.Story.CHILD;
import static nl.wijkkit.consent.view.Story.MOTHER;
import static nl.wijkkit.consent.view.Story.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.view.Logs;
import nl.wijkkit.consent.view.PartyView;
import nl.wijkkit.consent.view.Story;
import nl.wijkkit.plan.family.Authority;
import nl.wijkkit.plan.family.AuthorityHolder;
import nl.wijkkit.plan.family.Discretion;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Relation;
import nl.wijkkit.plan.family.Role;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.Residence;
import org.junit.jupiter.api.Test;

class KnownRolesTest {

    private static final Relation MOTHER_OF = parenthood(MOTHER, CHILD);
    private static final Relation GRANDMOTHER_OF = parenthood(PARTNER, MOTHER);
    private static final Authority GUARDIAN =
            new Authority.Guardianship(CHILD, List.of(new AuthorityHolder.OfPerson(PARTNER)), false);

    private static Relation parenthood(PersonId parent, PersonId child) {
        return new Relation.Parenthood(parent, child, Relation.Evidence.BOTH_RECORDS, false);
    }

    private static Relation.Partnership partnership(PartialDate end) {
        return new Relation.Partnership(
                MOTHER,
                PARTNER,
                Relation.Partnership.Kind.MARRIAGE,
                PartialDate.ofYear(2015),
                end,
                Relation.Evidence.BOTH_RECORDS,
                false);
    }

    private static Member member(PersonId id, Residence residence) {
        return Relatives.member(
                id, "Given", PartialDate.of(LocalDate.of(1986, 3, 1)), residence, Discretion.ORDINARY, Role.values());
    }

    private static Family family(List<Relation> relations, List<Authority> authority, Residence residence) {
        return new Family(
                FamilyId.of("f1"),
                Relatives.DAY,
                List.of(member(MOTHER, residence), member(CHILD, residence), member(PARTNER, Relatives.WITH_FATHER)),
                relations,
                authority,
                List.of(),
                List.of());
    }

    private static List<Role> roles(
            PersonId person, List<Relation> relations, List<Disclosed<AuthorityView>> authority) {
        Family family = family(relations, List.of(), Relatives.WITH_MOTHER);
        KnownRoles roles =
                new KnownRoles(family, relations.stream().map(Disclosed::of).toList(), authority);
        return roles.of(family.member(person).orElseThrow(), false);
    }

    @Test
    void generationsFollowFromWhatIsShown() {
        List<Relation> three = List.of(GRANDMOTHER_OF, MOTHER_OF);
        assertThat(roles(PARTNER, three, List.of())).containsExactlyInAnyOrder(Role.PARENT, Role.GRANDPARENT);
        assertThat(roles(MOTHER, three, List.of())).containsExactlyInAnyOrder(Role.PARENT, Role.CHILD);
        assertThat(roles(CHILD, three, List.of())).containsExactlyInAnyOrder(Role.CHILD, Role.GRANDCHILD);
        assertThat(roles(CHILD, List.of(MOTHER_OF), List.of())).containsExactly(Role.CHILD);
    }

    @Test
    void partnersAreSoAsLongAsItLasts() {
        List<Relation> lasting = List.of(new Relation.Partnership(
                MOTHER,
                PARTNER,
                Relation.Partnership.Kind.MARRIAGE,
                PartialDate.ofYear(2015),
                null,
                Relation.Evidence.BOTH_RECORDS,
                false));
        assertThat(roles(MOTHER, lasting, List.of())).containsExactly(Role.PARTNER);
        assertThat(roles(PARTNER, lasting, List.of())).containsExactly(Role.PARTNER);
        List<Relation> ended = List.of(partnership(PartialDate.ofYear(2024)));
        assertThat(roles(MOTHER, ended, List.of())).containsExactly(Role.FORMER_PARTNER);
        assertThat(roles(PARTNER, ended, List.of())).containsExactly(Role.FORMER_PARTNER);
    }

    @Test
    void aGuardianHasAWardIfThatIsShown() {
        List<Disclosed<AuthorityView>> shown =
                List.of(Disclosed.of(AuthorityView.of(GUARDIAN, List.of(CHILD, PARTNER))));
        assertThat(roles(PARTNER, List.of(), shown)).containsExactly(Role.GUARDIAN);
        assertThat(roles(CHILD, List.of(), shown)).containsExactly(Role.WARD);
        assertThat(roles(PARTNER, List.of(), List.of(Disclosed.that()))).isEmpty();
    }

    @Test
    void siblingsAreToldIfTheTiesOfAllAre() {
        Family family = family(List.of(), List.of(), Relatives.WITH_MOTHER);
        KnownRoles none = new KnownRoles(family, List.of(), List.of());
        Member child = family.member(CHILD).orElseThrow();
        assertThat(none.of(child, true)).containsExactly(Role.SIBLING);
        assertThat(none.of(child, false)).isEmpty();
        FamilyView all = new Logs().shown(Story.worker(), FamilyView.of(family));
        assertThat(all.members()).allMatch(member -> member.roles().equals(List.of(Role.SIBLING)));
        FamilyView some = new Logs()
                .shown(
                        Story.visit(
                                "w-1",
                                "FAMILY_PLAN",
                                Story.concerned(
                                        "CASE_WORKER", "ASSIGNED", Story.adult(MOTHER), Story.NEEDED, "LEGAL_TASK")),
                        FamilyView.of(family));
        assertThat(some.members()).hasSize(1).allMatch(member -> member.roles().isEmpty());
    }

    /** Whether the child is hidden with the mother, who is sheltered, from the father. */
    private static boolean isHidden(Residence ofMother, Residence ofChild) {
        FamilyView view = new Logs()
                .shown(
                        Story.visit(
                                "partner",
                                "SUBJECT_ACCESS",
                                Story.concerned("CITIZEN", "SELF", Story.adult(PARTNER), Facts.none(), "SELF"),
                                Story.concerned(
                                        "PARENT",
                                        "LEGAL_REPRESENTATIVE",
                                        Story.child(),
                                        Facts.none(),
                                        "LEGAL_REPRESENTATION")),
                        FamilyView.of(Relatives.family(Discretion.ORDINARY, ofMother, ofChild), List.of(MOTHER)));
        return view.members().stream()
                .filter(member -> member.person().equals(CHILD))
                .allMatch(member -> member.home() == null);
    }

    private static Residence location(String description) {
        return new Residence.Location(description, "Ons Dorp", Residence.Purpose.HOME, PartialDate.ofYear(2020), false);
    }

    private static Residence abroad(String line, String country) {
        return new Residence.Abroad(List.of(line), country, PartialDate.ofYear(2020));
    }

    private static Residence designated(String street, String dwelling, String designation) {
        return new Residence.Address(
                street,
                null,
                null,
                null,
                "Ons Dorp",
                Residence.Purpose.HOME,
                dwelling,
                designation,
                PartialDate.ofYear(2020),
                false);
    }

    // Wet BRP art. 2.59
    @Test
    void aPlaceOfAnyKindIsHiddenWithWhoLivesThere() {
        assertThat(isHidden(location("Woonboot Vrede"), location("woonboot vrede ")))
                .isTrue();
        assertThat(isHidden(location("Woonboot Vrede"), location("Woonboot Rust")))
                .isFalse();
        assertThat(isHidden(location("Woonboot Vrede"), abroad("Woonboot Vrede", "BE")))
                .isFalse();
        assertThat(isHidden(abroad("Rue 1", "BE"), abroad("Rue 1", "BE"))).isTrue();
        assertThat(isHidden(abroad("Rue 1", "BE"), abroad("Rue 2", "BE"))).isFalse();
        assertThat(isHidden(abroad("Rue 1", "BE"), abroad("Rue 1", "FR"))).isFalse();
        assertThat(isHidden(abroad("Rue 1", "BE"), location("Rue 1"))).isFalse();
        assertThat(isHidden(Relatives.WITH_MOTHER, location("Schuilhof 12"))).isFalse();
        assertThat(isHidden(designated("A", "d-1", "n-1"), designated("B", "d-1", "n-2")))
                .isTrue();
        assertThat(isHidden(designated("A", "d-1", "n-1"), designated("B", "d-2", "n-1")))
                .isTrue();
        assertThat(isHidden(designated("A", "d-1", "n-1"), designated("B", "d-2", "n-2")))
                .isFalse();
    }

    @Test
    void aHomeIsShownIfItIsKnown() {
        for (Residence known : List.of(Relatives.WITH_MOTHER, location("Woonboot"), abroad("Rue 1", "BE"))) {
            assertThat(worker(known).members().get(0).home()).isNotNull();
        }
        for (Residence unknown : List.of(Residence.notTold(), new Residence.Unknown(PartialDate.unknown()))) {
            assertThat(worker(unknown).members().get(0).home()).isNull();
        }
    }

    private static FamilyView worker(Residence residence) {
        return new Logs().shown(Story.worker(), FamilyView.of(family(List.of(), List.of(), residence)));
    }

    @Test
    void partiesAreEqualByKindAndId() {
        PartyView worker = PartyView.of(Party.worker("w-1"));
        assertThat(worker)
                .isEqualTo(PartyView.of(Party.worker("w-1")))
                .hasSameHashCodeAs(PartyView.of(Party.worker("w-1")))
                .isNotEqualTo(PartyView.of(Party.worker("w-2")))
                .isNotEqualTo(PartyView.unnamed(worker.kind()))
                .hasToString("PartyView");
        assertThat(worker.hashCode())
                .isNotZero()
                .isNotEqualTo(PartyView.unnamed(worker.kind()).hashCode());
    }
}
