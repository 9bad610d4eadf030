package nl.wijkkit.consent.view.family;

import static nl.wijkkit.consent.view.Story.CHILD;
import static nl.wijkkit.consent.view.Story.MOTHER;
import static nl.wijkkit.consent.view.Story.NEEDED;
import static nl.wijkkit.consent.view.Story.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.gate.Withheld;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.view.Logs;
import nl.wijkkit.consent.view.Story;
import nl.wijkkit.plan.family.Authority;
import nl.wijkkit.plan.family.AuthorityHolder;
import nl.wijkkit.plan.family.Discretion;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.Role;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.Residence;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FamilyViewTest {

    private final Logs logs = new Logs();

    private FamilyView see(Visit visit, Family family) {
        return logs.shown(visit, FamilyView.of(family));
    }

    private static MemberView member(FamilyView view, PersonId person) {
        return view.members().stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T content(@Nullable Disclosed<T> field) {
        return Objects.requireNonNull(Objects.requireNonNull(field, "field").content(), "content");
    }

    /** The father, who sees himself, and has authority over the child; the mother is nothing to him but family. */
    private static Visit father(String... towardsMother) {
        return Story.visit(
                "partner",
                "SUBJECT_ACCESS",
                Story.concerned("CITIZEN", "SELF", Story.adult(PARTNER), Facts.none(), "SELF"),
                Story.concerned("PARENT", "LEGAL_REPRESENTATIVE", Story.child(), Facts.none(), "LEGAL_REPRESENTATION"),
                Story.concerned("PARTNER", "FAMILY", Story.adult(MOTHER), Facts.none(), towardsMother));
    }

    @Test
    void theWorkerOfTheCaseSeesAllAndIsToldWhichAddressIsHidden() {
        FamilyView view = see(Story.worker(), Relatives.confidential());
        MemberView mother = member(view, MOTHER);
        assertThat(content(mother.name()).given()).isEqualTo("Mira");
        assertThat(content(mother.life()).age()).isEqualTo(Age.of(40));
        assertThat(content(mother.bsn()).digits()).isEqualTo("123456782");
        assertThat(content(mother.home()).residence()).isEqualTo(Relatives.WITH_MOTHER);
        assertThat(content(mother.home()).discretion()).isEqualTo(Discretion.OWN);
        assertThat(mother.roles()).containsExactly(Role.PARENT, Role.FORMER_PARTNER);
        assertThat(view.relations()).hasSize(3);
        assertThat(content(view.authority().get(0)).kind()).isEqualTo(AuthorityView.Kind.JOINT_PARENTAL);
        assertThat(content(view.authority().get(0)).holders())
                .containsExactly(new AuthorityHolder.OfPerson(MOTHER), new AuthorityHolder.OfPerson(PARTNER));
    }

    @Test
    void aParentSeesWhereTheChildLivesIfThatIsNotHidden() {
        FamilyView view = see(father(), Relatives.open());
        assertThat(content(member(view, CHILD).home()).residence()).isEqualTo(Relatives.WITH_MOTHER);
        assertThat(view.members()).extracting(MemberView::person).containsExactly(CHILD, PARTNER);
    }

    // Wet BRP art. 2.59: the address of the child would give the mother away
    @Test
    void theAddressOfAChildWhoLivesWithAConfidentialMotherIsHiddenFromTheFather() {
        FamilyView view = see(father(), Relatives.confidential());
        assertThat(content(member(view, CHILD).name()).given()).isEqualTo("Casper");
        assertThat(member(view, CHILD).home()).isNull();
        assertThat(JsonRoundTrip.write2(view))
                .doesNotContain(Relatives.MOTHERS_STREET)
                .doesNotContain("9901AB")
                .doesNotContain("AT_HOME")
                .doesNotContain("Mira")
                .contains(Relatives.FATHERS_STREET);
    }

    @Test
    void anAuthorisationFromBeforeDoesNotReachAHiddenAddress() {
        FamilyView hidden = see(father("WRITTEN_AUTHORISATION"), Relatives.confidential());
        assertThat(content(member(hidden, MOTHER).name()).given()).isEqualTo("Mira");
        assertThat(member(hidden, MOTHER).home()).isNull();
        FamilyView shown = see(father("WRITTEN_AUTHORISATION"), Relatives.open());
        assertThat(content(member(shown, MOTHER).home()).residence()).isEqualTo(Relatives.WITH_MOTHER);
    }

    @Test
    void aShelteredMemberIsHiddenLikeAConfidentialOne() {
        FamilyView view = logs.shown(father("WRITTEN_AUTHORISATION"), FamilyView.of(Relatives.open(), List.of(MOTHER)));
        assertThat(member(view, MOTHER).home()).isNull();
        assertThat(member(view, CHILD).home()).isNull();
        assertThat(member(view, PARTNER).home()).isNotNull();
    }

    @Test
    void theSamePlaceIsRecognisedHoweverItIsWritten() {
        Residence loose = new Residence.Address(
                "schuilhof ",
                null,
                HouseNumber.of(12),
                null,
                "ONS DORP",
                Residence.Purpose.CORRESPONDENCE,
                null,
                null,
                PartialDate.unknown(),
                true);
        assertThat(isHidden(Relatives.WITH_MOTHER, loose)).isTrue();
    }

    /** Whether the child, whose own address is open, is hidden with the mother, who is sheltered. */
    private boolean isHidden(Residence ofMother, Residence ofChild) {
        Family family = Relatives.family(Discretion.ORDINARY, ofMother, ofChild);
        FamilyView view = logs.shown(father(), FamilyView.of(family, List.of(MOTHER)));
        return member(view, CHILD).home() == null;
    }

    private static Residence written(
            @Nullable String street, @Nullable String shortStreet, @Nullable String postalCode, String city) {
        return new Residence.Address(
                street,
                shortStreet,
                HouseNumber.of(12),
                postalCode == null ? null : nl.wijkkit.plan.person.PostalCode.parse(postalCode),
                city,
                Residence.Purpose.HOME,
                null,
                null,
                PartialDate.unknown(),
                false);
    }

    // the door is the same by postal code or by street and city; another door is not hidden with it
    @Test
    void aPlaceIsTheSameByItsDoor() {
        Residence mother = written("Schuilhof", null, "9901AB", "Ons Dorp");
        assertThat(isHidden(mother, written("Anders", null, "9901AB", "Elders")))
                .isTrue();
        assertThat(isHidden(mother, written(null, "schuilhof", null, "ons dorp")))
                .isTrue();
        assertThat(isHidden(mother, written("Schuilhof", null, "9905ZZ", "Elders")))
                .isFalse();
        assertThat(isHidden(mother, written("Elderstraat", null, "9905ZZ", "Ons Dorp")))
                .isFalse();
        assertThat(isHidden(mother, Relatives.at("Schuilhof", "9901AB", 14))).isFalse();
        assertThat(isHidden(written(null, null, null, "Ons Dorp"), written(null, null, null, "Ons Dorp")))
                .as("a number in a city is no door")
                .isFalse();
    }

    @Test
    void whatIsHiddenCannotBeToldFromWhatIsNotKnown() {
        Family unknown = Relatives.family(Discretion.OWN, Residence.notTold(), Residence.notTold());
        assertThat(JsonRoundTrip.write2(see(father(), Relatives.confidential())))
                .isEqualTo(JsonRoundTrip.write2(see(father(), unknown)));
    }

    @Test
    void whoeverLivesThereSeesTheAddress() {
        FamilyView view = see(Story.mother("LEGAL_REPRESENTATIVE", "LEGAL_REPRESENTATION"), Relatives.confidential());
        assertThat(content(member(view, MOTHER).home()).residence()).isEqualTo(Relatives.WITH_MOTHER);
        assertThat(content(member(view, CHILD).home()).residence()).isEqualTo(Relatives.WITH_MOTHER);
        assertThat(JsonRoundTrip.write3(view)).doesNotContain(Relatives.FATHERS_STREET);
    }

    @Test
    void rolesAndAuthorityDoNotTellOfSomeoneWhoIsWithheld() {
        FamilyView view = see(Story.mother("LEGAL_REPRESENTATIVE", "LEGAL_REPRESENTATION"), Relatives.open());
        assertThat(member(view, MOTHER).roles())
                .as("no former partner is shown")
                .containsExactly(Role.PARENT);
        assertThat(view.relations()).hasSize(1);
        assertThat(content(view.authority().get(0)).holders())
                .containsExactly(new AuthorityHolder.OfPerson(MOTHER), AuthorityHolder.unknown());
        assertThat(JsonRoundTrip.write2(view)).doesNotContain("partner\"").doesNotContain("Pieter");
    }

    @Test
    void theNameOfAPartnerThatIsNotUsedIsNotShown() {
        assertThat(JsonRoundTrip.write2(see(Story.worker(), Relatives.open())))
                .contains("Wit")
                .doesNotContain("Zwartjes");
    }

    @Test
    void aTeamLeadSeesThatMembersAreKnownAndNoContent() {
        FamilyView view = see(
                Story.visit(
                        "lead",
                        "WORKLOAD_PLANNING",
                        Story.concerned("TEAM_LEAD", "SUPERVISORY", Story.adult(MOTHER), Facts.none(), "LEGAL_TASK"),
                        Story.concerned("TEAM_LEAD", "SUPERVISORY", Story.child(), Facts.none(), "LEGAL_TASK")),
                Relatives.open());
        assertThat(view.members()).extracting(MemberView::person).containsExactly(MOTHER, CHILD);
        assertThat(view.members()).allMatch(member -> member.roles().isEmpty());
        assertThat(JsonRoundTrip.write2(view))
                .contains("THAT")
                .doesNotContain("CONTENT", "Mira", "Casper", "123456782", Relatives.MOTHERS_STREET, "1986");
    }

    // Wmo 2015 art. 5.2.2: what is needed to deliver, and no more
    @Test
    void aProviderSeesWhoItsClientIsAndNoRelations() {
        FamilyView view = see(
                Story.visit(
                        "care-home",
                        "SERVICE_DELIVERY",
                        Story.concerned("WMO_PROVIDER", "CONTRACTED", Story.adult(MOTHER), NEEDED, "LEGAL_TASK")),
                Relatives.open());
        assertThat(view.members()).extracting(MemberView::person).containsExactly(MOTHER);
        assertThat(content(member(view, MOTHER).home()).residence()).isEqualTo(Relatives.WITH_MOTHER);
        assertThat(view.relations()).isEmpty();
        assertThat(view.authority()).isEmpty();
    }

    @Test
    void aStrangerSeesNothing() {
        FamilyView view = see(Story.visit("stranger", "CURIOSITY"), Relatives.open());
        assertThat(view.family()).isNull();
        assertThat(JsonRoundTrip.write2(view))
                .isEqualTo("{\"members\":[],\"relations\":[],\"authority\":[],\"duties\":[]}");
    }

    @Test
    void thePrivacyOfficerSeesThatAnAddressWasWithheld() {
        see(father(), Relatives.confidential());
        Withheld withheld = Withheld.of(Story.TRACE, logs.access);
        assertThat(logs.access)
                .anyMatch(line -> line.subject().equals(CHILD)
                        && line.what().objects().equals(List.of("f1/member/child/home"))
                        && line.ground().seen() == Disclosure.NOTHING
                        && line.ground().rules().contains("hidden-address"));
        // name and home of the mother, home of the child
        assertThat(withheld.refused()).containsEntry(DataCategory.of("CONTACT"), 3);
    }

    @Test
    void bothJacksonsWriteTheSame() {
        FamilyView view = see(Story.worker(), Relatives.confidential());
        assertThat(JsonRoundTrip.write2(view))
                .isEqualTo(JsonRoundTrip.write3(view))
                .contains(
                        "\"on\":\"2026-11-02\"",
                        "\"bsn\":{\"disclosure\":\"CONTENT\",\"content\":\"123456782\"}",
                        "\"birth\":\"2018-05-04\"",
                        "\"type\":\"address\"",
                        "\"type\":\"parenthood\"",
                        "\"discretion\":\"OWN\"");
    }

    @Test
    void printsNoContent() {
        FamilyView view = see(Story.worker(), Relatives.open());
        assertThat(view).hasToString("FamilyView[members=3]");
        assertThat(view.members().get(0)).hasToString("MemberView");
        assertThat(content(view.members().get(0).home())).hasToString("HomeView");
        assertThat(content(view.members().get(0).life())).hasToString("LifeView");
    }

    @Test
    void everyKindOfAuthorityHasAName() {
        AuthorityHolder other = new AuthorityHolder.OfPerson(PARTNER);
        List<Authority> all = List.of(
                new Authority.JointParental(CHILD, List.of(MOTHER, PARTNER), false),
                new Authority.SoleParental(CHILD, MOTHER, false),
                new Authority.ParentAndOther(CHILD, MOTHER, other, false),
                new Authority.Guardianship(CHILD, List.of(other), false),
                new Authority.TemporarilyNone(CHILD, "wacht op voogd", false),
                new Authority.Undeterminable(CHILD, "buitenlandse akte", true));
        List<AuthorityView> views =
                all.stream().map(one -> AuthorityView.of(one, List.of(MOTHER))).toList();
        assertThat(views).extracting(AuthorityView::kind).containsExactly(AuthorityView.Kind.values());
        assertThat(views.get(2).holders())
                .containsExactly(new AuthorityHolder.OfPerson(MOTHER), AuthorityHolder.unknown());
        assertThat(views.get(5).inDoubt()).isTrue();
        assertThat(AuthorityView.Kind.GUARDIANSHIP.label().nl()).isEqualTo("voogdij");
        assertThat(JsonRoundTrip.write2(views)).doesNotContain("wacht op voogd");
    }
}
