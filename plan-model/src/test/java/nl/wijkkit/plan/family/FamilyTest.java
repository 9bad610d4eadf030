package nl.wijkkit.plan.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.wijkkit.plan.family.Relation.Evidence;
import nl.wijkkit.plan.family.Relation.Parenthood;
import nl.wijkkit.plan.family.Relation.Partnership;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.person.FamilyName;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PersonName;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class FamilyTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 1);
    private static final PersonId ANS = PersonId.of("ans");
    private static final PersonId BOB = PersonId.of("bob");
    private static final PersonId CIS = PersonId.of("cis");
    private static final PersonId GUARDIAN = PersonId.of("guardian");

    private static Member member(PersonId id, String born, Role... roles) {
        Person person =
                Person.mentioned(id, PersonName.of("Given", FamilyName.of(null, "Secret")), PartialDate.parse(born));
        return new Member(person, List.of(roles), Presence.AT_HOME, Discretion.ORDINARY);
    }

    private static final List<Member> MEMBERS = List.of(
            member(ANS, "1985-04-01", Role.PARENT),
            member(BOB, "1984", Role.PARENT),
            member(CIS, "2012-05", Role.CHILD),
            member(GUARDIAN, "unknown"));
    private static final List<Relation> RELATIONS = List.of(
            new Partnership(
                    ANS,
                    BOB,
                    Partnership.Kind.MARRIAGE,
                    PartialDate.ofYear(2010),
                    PartialDate.parse("2025-02-02"),
                    Evidence.BOTH_RECORDS,
                    false),
            new Parenthood(ANS, CIS, Evidence.BOTH_RECORDS, false),
            new Parenthood(BOB, CIS, Evidence.ONE_RECORD, true));

    private static Family family(List<Relation> relations, Authority... authority) {
        return new Family(
                FamilyId.of("f1"),
                DAY,
                MEMBERS,
                relations,
                List.of(authority),
                List.of(new Registration(CIS, RegisteredAuthority.PARENT_1_AND_OTHER)),
                List.of(new Problem("some-code", Text.same("/0"), Text.of("nl", "en"))));
    }

    private static final List<Function<Boolean, Authority>> KINDS = List.of(
            doubt -> new Authority.JointParental(CIS, List.of(ANS, BOB), doubt),
            doubt -> new Authority.SoleParental(CIS, ANS, doubt),
            doubt -> new Authority.ParentAndOther(CIS, ANS, new AuthorityHolder.OfPerson(GUARDIAN), doubt),
            doubt -> new Authority.ParentAndOther(CIS, ANS, AuthorityHolder.unknown(), doubt),
            doubt -> new Authority.Guardianship(CIS, List.of(), doubt),
            doubt -> new Authority.Guardianship(CIS, List.of(new AuthorityHolder.OfInstitution("GI Ons Dorp")), doubt),
            doubt -> new Authority.Guardianship(CIS, List.of(new AuthorityHolder.OfPerson(GUARDIAN)), doubt),
            doubt -> new Authority.TemporarilyNone(CIS, "reden", doubt),
            doubt -> new Authority.Undeterminable(CIS, "reden", doubt));

    /** Per kind: who of mother, father and guardian has authority. */
    private static final List<List<YesNoUnknown>> HELD = List.of(
            List.of(YesNoUnknown.YES, YesNoUnknown.YES, YesNoUnknown.NO),
            List.of(YesNoUnknown.YES, YesNoUnknown.NO, YesNoUnknown.NO),
            List.of(YesNoUnknown.YES, YesNoUnknown.NO, YesNoUnknown.YES),
            List.of(YesNoUnknown.YES, YesNoUnknown.NO, YesNoUnknown.UNKNOWN),
            List.of(YesNoUnknown.NO, YesNoUnknown.NO, YesNoUnknown.UNKNOWN),
            List.of(YesNoUnknown.NO, YesNoUnknown.NO, YesNoUnknown.NO),
            List.of(YesNoUnknown.NO, YesNoUnknown.NO, YesNoUnknown.YES),
            List.of(YesNoUnknown.NO, YesNoUnknown.NO, YesNoUnknown.NO),
            List.of(YesNoUnknown.UNKNOWN, YesNoUnknown.UNKNOWN, YesNoUnknown.UNKNOWN));

    // BW 1:245: authority is parental, of one or both parents, or guardianship, of others; 1:253t: a parent and another
    @Test
    void everyKindOfAuthoritySaysWhoHasIt() {
        for (int i = 0; i < KINDS.size(); i++) {
            Family family = family(RELATIONS, KINDS.get(i).apply(false));

            assertThat(List.of(
                            family.hasAuthority(ANS, CIS),
                            family.hasAuthority(BOB, CIS),
                            family.hasAuthority(GUARDIAN, CIS)))
                    .as("kind %s", i)
                    .isEqualTo(HELD.get(i));
        }
    }

    @Test
    void authorityInDoubtIsUnknown() {
        assertThat(KINDS).allSatisfy(kind -> {
            Family family = family(RELATIONS, kind.apply(true));

            assertThat(family.hasAuthority(ANS, CIS)).isEqualTo(YesNoUnknown.UNKNOWN);
            assertThat(family.hasAuthority(GUARDIAN, CIS)).isEqualTo(YesNoUnknown.UNKNOWN);
        });
    }

    @Test
    void withoutAStatementAuthorityIsUnknownEvenOfAParent() {
        assertThat(family(RELATIONS).hasAuthority(ANS, CIS)).isEqualTo(YesNoUnknown.UNKNOWN);
    }

    @Test
    void aStatementIsChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Authority.JointParental(CIS, List.of(ANS), false))
                .withMessage("joint authority must have 2 parents, got 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Authority.JointParental(CIS, List.of(ANS, ANS), false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Authority.SoleParental(CIS, CIS, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Authority.ParentAndOther(CIS, ANS, new AuthorityHolder.OfPerson(ANS), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Authority.Guardianship(
                        CIS,
                        List.of(
                                AuthorityHolder.unknown(),
                                AuthorityHolder.unknown(),
                                new AuthorityHolder.OfInstitution("GI")),
                        false))
                .withMessage("guardianship must have at most 2 guardians, got 3");
        assertThatIllegalArgumentException().isThrownBy(() -> new AuthorityHolder.OfInstitution(" "));
    }

    @Test
    void theFamilyAnswersWhoIsWhose() {
        Family family = family(RELATIONS);

        assertThat(family.parentsOf(CIS)).extracting(Member::id).containsExactly(ANS, BOB);
        assertThat(family.childrenOf(BOB)).extracting(Member::id).containsExactly(CIS);
        assertThat(family.minors()).extracting(Member::id).containsExactly(CIS);
        assertThat(family.partnersOf(BOB)).extracting(Member::id).containsExactly(ANS);
        assertThat(family.member(PersonId.of("nobody"))).isEmpty();
        assertThat(family.member(CIS).orElseThrow().is(Role.CHILD)).isTrue();
        assertThat(family.member(CIS).orElseThrow().is(Role.PARENT)).isFalse();
        assertThat(family.discretion()).isEqualTo(Discretion.ORDINARY);
    }

    @Test
    void aPartnershipLastsUntilItIsDissolvedOrOneDies() {
        Partnership partnership = (Partnership) RELATIONS.get(0);
        assertThat(partnership.dissolvedOn(LocalDate.of(2025, 2, 1))).isFalse();
        assertThat(partnership.dissolvedOn(LocalDate.of(2025, 2, 2))).isTrue();

        Member late = new Member(
                MEMBERS.get(1).person().withDeath(PartialDate.ofYear(2024)),
                List.of(),
                Presence.DECEASED,
                Discretion.ORDINARY);
        Family widow = new Family(
                FamilyId.of("f1"),
                DAY,
                List.of(MEMBERS.get(0), late),
                List.of(partnership),
                List.of(),
                List.of(),
                List.of());
        assertThat(widow.lasts(partnership)).isFalse();
        assertThat(widow.partnersOf(ANS)).isEmpty();
    }

    @Test
    void aFamilySpeaksOfItsMembersOnly() {
        PersonId nobody = PersonId.of("nobody");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> family(List.of(new Parenthood(nobody, CIS, Evidence.STATED, false))))
                .withMessage("relations and authority must be of members, got nobody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> family(List.of(), new Authority.SoleParental(CIS, nobody, false)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> family(
                        List.of(),
                        new Authority.SoleParental(CIS, ANS, false),
                        new Authority.SoleParental(CIS, BOB, false)))
                .withMessage("each minor with authority must be there once, got cis again");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Family(FamilyId.of("f1"), DAY, List.of(), List.of(), List.of(), List.of(), List.of()))
                .withMessage("a family must have at least one member");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Family(
                        FamilyId.of("f1"),
                        DAY,
                        List.of(MEMBERS.get(0), MEMBERS.get(0)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .withMessage("each member must be there once, got ans again");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parenthood(ANS, ANS, Evidence.STATED, false))
                .withMessage("a relation must join two persons, got ans twice");
    }

    @Test
    void everythingBinds() {
        KINDS.forEach(kind -> JsonRoundTrip.assertRoundTrip(kind.apply(true), Authority.class));
        RELATIONS.forEach(relation -> JsonRoundTrip.assertRoundTrip(relation, Relation.class));
        Family family = family(RELATIONS, new Authority.SoleParental(CIS, ANS, false));
        JsonRoundTrip.assertRoundTrip(family, Family.class);
        Families families = new Families(DAY, List.of(family), family.problems());
        JsonRoundTrip.assertRoundTrip(families, Families.class);
        Json.keepsTo("families-1.schema.json", Json.bothBind(families, Families.class));
        KINDS.forEach(kind ->
                Json.keepsTo("family-1.schema.json", Json.bothBind(family(RELATIONS, kind.apply(true)), Family.class)));
        Json.breaks("family-1.schema.json", Json.bothBind(family, Family.class).replace("sole-parental", "alone"));
        JsonRoundTrip.assertRoundTrip(FamilyId.of("f1"), FamilyId.class, "\"f1\"");
        JsonRoundTrip.assertRoundTrip(RegisteredAuthority.PARENT_2_AND_OTHER, RegisteredAuthority.class, "\"2D\"");
        JsonRoundTrip.assertRoundTrip(
                new Authority.SoleParental(CIS, ANS, false),
                Authority.class,
                "{\"type\": \"sole-parental\", \"minor\": \"cis\", \"parent\": \"ans\", \"inDoubt\": false}");
    }

    @Test
    void nothingPersonalIsPrinted() {
        Family family = family(RELATIONS, KINDS.get(5).apply(false));

        String all = family + " " + family.members() + family.relations() + family.authority()
                + KINDS.get(7).apply(false) + KINDS.get(8).apply(false)
                + new Families(DAY, List.of(family), List.of());

        assertThat(all)
                .contains("Family[f1, members=4, relations=3, authority=1, problems=1]")
                .doesNotContain("Given")
                .doesNotContain("Secret")
                .doesNotContain("1985")
                .doesNotContain("2010")
                .doesNotContain("2025")
                .doesNotContain("Dorp")
                .doesNotContain("reden");
    }

    @Test
    void everyCodeAndWordIsThere() {
        assertThat(RegisteredAuthority.values()).allSatisfy(value -> {
            assertThat(RegisteredAuthority.find(value.code())).hasValue(value);
            assertThat(value.label().nl()).isNotBlank();
        });
        assertThat(RegisteredAuthority.find("3")).isEmpty();
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(role.label().nl()).isNotBlank());
        assertThat(Presence.values())
                .allSatisfy(presence -> assertThat(presence.label().en()).isNotBlank());
        assertThatIllegalArgumentException().isThrownBy(() -> FamilyId.of("a family"));
        assertThat(FamilyId.of("a")).isLessThan(FamilyId.of("b")).hasToString("a");
    }
}
