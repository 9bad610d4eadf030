package nl.wijkkit.consent.ledger;

import static nl.wijkkit.consent.ledger.Steps.C1;
import static nl.wijkkit.consent.ledger.Steps.C2;
import static nl.wijkkit.consent.ledger.Steps.CHILD;
import static nl.wijkkit.consent.ledger.Steps.FATHER;
import static nl.wijkkit.consent.ledger.Steps.FORM;
import static nl.wijkkit.consent.ledger.Steps.MOTHER;
import static nl.wijkkit.consent.ledger.Steps.SELF;
import static nl.wijkkit.consent.ledger.Steps.TEXT;
import static nl.wijkkit.consent.ledger.Steps.process;
import static nl.wijkkit.consent.ledger.Steps.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The age limits are those of Jeugdwet 7.3.4, 7.3.5 and 7.3.15, Wmo 2015 5.3.3, and UAVG 5. */
class ConsentHistoryTest {

    private static final Consent WMO_SHARE = share(Law.WMO, "BUDDY_PROJECT", "HEALTH", "VOLUNTEER_ORGANISATION");
    private static final Consent YOUTH_SHARE = share(Law.JEUGDWET, "SCHOOL_CARE", "YOUTH_HELP", "SCHOOL");
    private static final Consent HELP = new Consent.ToHelp(Purpose.of("YOUTH_HELP_DELIVERY"), Law.JEUGDWET);

    @Test
    void consentOfAnAdultHoldsUntilItIsWithdrawn() {
        Steps steps = Steps.adult()
                .given("2025-03-01", C1, WMO_SHARE, null, List.of(SELF), SELF)
                .step("2025-06-01", new Act.Withdrawn(C1, SELF));
        assertThat(steps.on("2025-05-31")).isEqualTo(Standing.IN_FORCE);
        assertThat(steps.on("2025-06-01")).isEqualTo(Standing.WITHDRAWN);
        assertThat(steps.phase("2025-06-02").onRecord().evidence()).containsExactly(Evidence.of("CONSENT_WITHDRAWN"));
        assertThat(steps.history().on(LocalDate.parse("2025-02-28"), AgeRegimes.dutch()))
                .isEmpty();
    }

    @Test
    void endDateIsTheFirstDayOnWhichItNoLongerHolds() {
        Steps steps = Steps.adult().given("2025-03-01", C1, WMO_SHARE, "2025-06-01", List.of(SELF), SELF);
        assertThat(steps.on("2025-05-31")).isEqualTo(Standing.IN_FORCE);
        assertThat(steps.on("2025-06-01")).isEqualTo(Standing.EXPIRED);
        assertThat(steps.phase("2025-06-01").onRecord().facts().asMap().toString())
                .contains("consent_valid_until");
    }

    @Test
    void closingEndsItAndRenewalStartsItAgainWithNewSignaturesOnly() {
        Steps steps = Steps.bornOn("2015-02-01")
                .given("2025-01-01", C1, YOUTH_SHARE, "2026-01-01", List.of(MOTHER, FATHER), MOTHER, FATHER)
                .step("2025-03-01", new Act.Expired(C1))
                .step(
                        "2025-04-01",
                        new Act.Renewed(
                                C1,
                                LocalDate.parse("2025-12-01"),
                                Capacity.NOT_ASKED,
                                List.of(MOTHER, FATHER),
                                List.of(Signature.of(MOTHER, FORM)),
                                TEXT))
                .given("2025-05-01", C1, YOUTH_SHARE, null, List.of(FATHER), FATHER);
        assertThat(steps.on("2025-02-28")).isEqualTo(Standing.IN_FORCE);
        assertThat(steps.on("2025-03-01")).isEqualTo(Standing.EXPIRED);
        assertThat(steps.on("2025-04-01")).isEqualTo(Standing.INCOMPLETE);
        assertThat(steps.on("2025-05-01")).isEqualTo(Standing.IN_FORCE);
        assertThat(steps.on("2025-12-01")).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void jointAuthorityAsksForBothParents() {
        Steps steps = Steps.bornOn("2016-02-01")
                .given("2025-01-01", C1, YOUTH_SHARE, null, List.of(MOTHER, FATHER), MOTHER)
                .given("2025-02-01", C1, YOUTH_SHARE, null, List.of(MOTHER, FATHER), FATHER);
        assertThat(steps.on("2025-01-31")).isEqualTo(Standing.INCOMPLETE);
        assertThat(steps.phase("2025-01-31").onRecord().evidence()).containsExactly(Evidence.of("CONSENT_PARENT_1"));
        assertThat(steps.on("2025-02-01")).isEqualTo(Standing.IN_FORCE);
        assertThat(steps.phase("2025-02-01").onRecord().evidence())
                .containsExactly(Evidence.of("CONSENT_LEGAL_REP"), Evidence.of("CONSENT_PARENTS_ALL"));
    }

    @ParameterizedTest
    @CsvSource({
        // born 2013-05-20: 12 on 2025-05-20, 16 on 2029-05-20, 18 on 2031-05-20
        "WMO,      2025-05-19, IN_FORCE",
        "WMO,      2025-05-20, NO_LONGER_REPRESENTED",
        "JEUGDWET, 2025-05-19, IN_FORCE",
        "JEUGDWET, 2025-05-20, INCOMPLETE",
        "JEUGDWET, 2029-05-19, INCOMPLETE",
        "JEUGDWET, 2029-05-20, NO_LONGER_REPRESENTED",
        "GDPR,     2029-05-19, IN_FORCE",
        "GDPR,     2029-05-20, NO_LONGER_REPRESENTED",
    })
    void parentsConsentEndsByItselfWhenTheChildReachesTheAge(String regime, String day, Standing expected) {
        Consent what = switch (regime) {
            case "WMO" -> WMO_SHARE;
            case "JEUGDWET" -> YOUTH_SHARE;
            default -> process("PROJECT_PUBLICITY", "PHOTO");
        };
        Steps steps = Steps.bornOn("2013-05-20").given("2025-01-01", C1, what, null, List.of(MOTHER), MOTHER);
        assertThat(steps.on(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"WMO", "JEUGDWET", "GDPR"})
    void parentsConsentForAChildThatCannotWeighTheMatterEndsAtEighteen(String regime) {
        Consent what = switch (regime) {
            case "WMO" -> WMO_SHARE;
            case "JEUGDWET" -> HELP;
            default -> process("PROJECT_PUBLICITY", "PHOTO");
        };
        Steps steps = Steps.bornOn("2013-05-20")
                .capacity(Capacity.INCAPABLE)
                .given("2025-01-01", C1, what, null, List.of(MOTHER), MOTHER);
        assertThat(steps.on("2031-05-19")).isEqualTo(Standing.IN_FORCE);
        assertThat(steps.on("2031-05-20")).isEqualTo(Standing.NO_LONGER_REPRESENTED);
    }

    @Test
    void fromTwelveToFifteenYouthHelpAsksForChildAndParents() {
        Steps steps = Steps.bornOn("2011-05-20")
                .given("2025-01-01", C1, HELP, null, List.of(SELF, MOTHER), MOTHER)
                .given("2025-02-01", C1, HELP, null, List.of(SELF, MOTHER), SELF);
        assertThat(steps.on("2025-01-31")).isEqualTo(Standing.INCOMPLETE);
        assertThat(steps.on("2025-02-01")).isEqualTo(Standing.IN_FORCE);
        // from 16 the child alone
        assertThat(steps.on("2027-05-20")).isEqualTo(Standing.IN_FORCE);
        assertThat(steps.phase("2027-05-20").onRecord().evidence()).containsExactly(Evidence.of("CONSENT_SUBJECT"));
    }

    @Test
    void childAloneIsEnoughForWmoFromTwelve() {
        assertThat(Steps.bornOn("2011-05-20")
                        .given("2025-01-01", C1, WMO_SHARE, null, List.of(SELF), SELF)
                        .on("2025-01-01"))
                .isEqualTo(Standing.IN_FORCE);
        assertThat(Steps.bornOn("2011-05-20")
                        .given("2025-01-01", C1, YOUTH_SHARE, null, List.of(SELF), SELF)
                        .on("2025-01-01"))
                .isEqualTo(Standing.INCOMPLETE);
    }

    @Test
    void consentOfAChildUnderTwelveNeverCountsAlsoNotWhenItIsTwelve() {
        Steps steps = Steps.bornOn("2013-05-20").given("2025-05-19", C1, WMO_SHARE, null, List.of(SELF), SELF);
        assertThat(steps.on("2025-05-19")).isEqualTo(Standing.WRONG_PERSON);
        assertThat(steps.on("2025-05-20")).isEqualTo(Standing.WRONG_PERSON);
        assertThat(steps.phase("2026-01-01").onRecord().evidence()).isEmpty();
    }

    @Test
    void birthDateThatIsNotKnownExactlyNeverWidens() {
        Steps parent = Steps.bornOn("2013").given("2024-06-01", C1, WMO_SHARE, null, List.of(MOTHER), MOTHER);
        assertThat(parent.on("2024-12-31")).isEqualTo(Standing.IN_FORCE);
        assertThat(parent.on("2025-01-01")).isNotEqualTo(Standing.IN_FORCE);
        Steps child = Steps.bornOn("2013").given("2025-06-01", C1, WMO_SHARE, null, List.of(SELF), SELF);
        assertThat(child.on("2025-06-01")).isNotEqualTo(Standing.IN_FORCE);
    }

    @Test
    void bornOnTheLeapDayReachesAnAgeOnTheFirstOfMarch() {
        Steps steps = Steps.bornOn("2008-02-29")
                .capacity(Capacity.INCAPABLE)
                .given("2025-01-01", C1, WMO_SHARE, null, List.of(MOTHER), MOTHER);
        assertThat(steps.on("2026-02-28")).isEqualTo(Standing.IN_FORCE);
        assertThat(steps.on("2026-03-01")).isEqualTo(Standing.NO_LONGER_REPRESENTED);
    }

    @Test
    void authorityThatEndsTakesTheConsentWithIt() {
        Giver guardian = Giver.of("gi-1", GiverRole.GUARDIAN);
        Steps known = Steps.bornOn("2016-02-01")
                .step(
                        "2025-01-01",
                        new Act.Given(
                                C1,
                                HELP,
                                null,
                                PartialDate.parse("2016-02-01"),
                                Capacity.NOT_ASKED,
                                List.of(guardian),
                                List.of(Signature.of(guardian, FORM).withAuthorityUntil(LocalDate.parse("2025-07-01"))),
                                TEXT));
        assertThat(known.on("2025-06-30")).isEqualTo(Standing.IN_FORCE);
        assertThat(known.on("2025-07-01")).isEqualTo(Standing.NO_LONGER_REPRESENTED);

        Steps told = Steps.bornOn("2016-02-01")
                .given("2025-01-01", C1, HELP, null, List.of(MOTHER), MOTHER)
                .step("2025-05-01", new Act.AuthorityEnded(MOTHER));
        assertThat(told.on("2025-04-30")).isEqualTo(Standing.IN_FORCE);
        assertThat(told.on("2025-05-01")).isEqualTo(Standing.NO_LONGER_REPRESENTED);
    }

    @Test
    void otherParentAloneDecidesOnceAuthorityIsNoLongerJoint() {
        Steps steps = Steps.bornOn("2016-02-01")
                .given("2025-01-01", C1, HELP, null, List.of(MOTHER, FATHER), MOTHER)
                .step("2025-05-01", new Act.AuthorityEnded(FATHER));
        assertThat(steps.on("2025-04-30")).isEqualTo(Standing.INCOMPLETE);
        assertThat(steps.on("2025-05-01")).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void openRefusalOfOneParentWithAuthorityBlocks() {
        Steps steps = Steps.bornOn("2016-02-01")
                .given("2025-01-01", C1, HELP, null, List.of(MOTHER), MOTHER)
                .refused("2025-02-01", C1, HELP, FATHER)
                .given("2025-03-01", C1, HELP, null, List.of(FATHER), FATHER);
        assertThat(steps.on("2025-01-31")).isEqualTo(Standing.IN_FORCE);
        assertThat(steps.on("2025-02-28")).isEqualTo(Standing.REFUSED);
        assertThat(steps.phase("2025-02-28").onRecord().evidence()).isEmpty();
        assertThat(steps.on("2025-03-01")).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void refusalOfWhoHasNoSayChangesNothing() {
        Giver without = Giver.of("p-father", GiverRole.PARENT_WITHOUT_AUTHORITY);
        assertThat(Steps.bornOn("2016-02-01")
                        .given("2025-01-01", C1, HELP, null, List.of(MOTHER), MOTHER)
                        .refused("2025-02-01", C1, HELP, without)
                        .on("2025-03-01"))
                .isEqualTo(Standing.IN_FORCE);
        // from 16 the young person decides, whatever the parents say
        assertThat(Steps.bornOn("2008-02-01")
                        .given("2025-01-01", C1, YOUTH_SHARE, null, List.of(SELF), SELF)
                        .refused("2025-02-01", C1, YOUTH_SHARE, FATHER)
                        .on("2025-03-01"))
                .isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void refusalElsewhereEndsWhenTheSamePersonAgreesToAllOfIt() {
        Consent wide = share(Law.WMO, "BUDDY_PROJECT", "HEALTH,HOUSING", "VOLUNTEER_ORGANISATION");
        Steps steps = Steps.adult()
                .refused("2025-01-01", C1, wide, SELF)
                .given("2025-02-01", C2, WMO_SHARE, null, List.of(SELF), SELF);
        assertThat(steps.on("2025-02-01")).isEqualTo(Standing.REFUSED);
        steps.given("2025-03-01", ConsentId.of("c-3"), wide, null, List.of(SELF), SELF);
        assertThat(steps.history().on(LocalDate.parse("2025-03-01"), AgeRegimes.dutch()))
                .extracting(Phase::standing)
                .containsExactly(Standing.IN_FORCE, Standing.IN_FORCE);
    }

    @ParameterizedTest
    @EnumSource(GiverRole.class)
    void adultWhoCannotWeighTheMatterIsRepresentedInCareButNotByAnAdministrator(GiverRole role) {
        Giver giver = Giver.of("p-other", role);
        Steps steps = Steps.adult()
                .capacity(Capacity.INCAPABLE)
                .given("2025-01-01", C1, WMO_SHARE, null, List.of(giver), giver);
        boolean represents = List.of(
                        GiverRole.CURATOR, GiverRole.MENTOR, GiverRole.AUTHORISED, GiverRole.PARTNER, GiverRole.FAMILY)
                .contains(role);
        assertThat(steps.on("2025-01-01") == Standing.IN_FORCE).isEqualTo(represents);
    }

    @ParameterizedTest
    @EnumSource(GiverRole.class)
    void capableAdultDecidesHimselfOrByWhomHeAuthorised(GiverRole role) {
        Giver giver = Giver.of("p-other", role);
        Steps steps = Steps.adult().given("2025-01-01", C1, WMO_SHARE, null, List.of(giver), giver);
        boolean decides = role == GiverRole.SELF || role == GiverRole.AUTHORISED;
        assertThat(steps.on("2025-01-01") == Standing.IN_FORCE).isEqualTo(decides);
    }

    @Test
    void administratorActsInDebts() {
        Giver administrator = Giver.of("p-admin", GiverRole.ADMINISTRATOR);
        assertThat(Steps.adult()
                        .given(
                                "2025-01-01",
                                C1,
                                share(Law.WGS, "DEBT_HELP", "DEBT"),
                                null,
                                List.of(administrator),
                                administrator)
                        .on("2025-01-01"))
                .isEqualTo(Standing.IN_FORCE);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_RECORDED, true, NOT_DEMONSTRABLE",
        "PRETICKED_BOX, true, NOT_UNAMBIGUOUS",
        "WRITTEN, false, NOT_FREE",
        "ORAL, true, IN_FORCE",
        "DIGITAL, true, IN_FORCE",
    })
    void defectsOfTheSignatureShow(Proof.Form form, boolean free, Standing expected) {
        Steps steps = Steps.adult()
                .step(
                        "2025-01-01",
                        new Act.Given(
                                C1,
                                WMO_SHARE,
                                null,
                                null,
                                Capacity.CAPABLE,
                                List.of(SELF),
                                List.of(new Signature(SELF, Proof.of(form), free, null)),
                                TEXT));
        assertThat(steps.on("2025-01-01")).isEqualTo(expected);
    }

    @Test
    void blanketConsentIsNotSpecific() {
        for (Consent what : List.of(
                share(Law.WMO, "ALL", "HEALTH", "SCHOOL"),
                share(Law.WMO, "SCHOOL_CARE", "ALL", "SCHOOL"),
                share(Law.WMO, "SCHOOL_CARE", "HEALTH", "ALL_PARTNERS"))) {
            assertThat(Steps.adult()
                            .given("2025-01-01", C1, what, null, List.of(SELF), SELF)
                            .on("2025-01-01"))
                    .isEqualTo(Standing.NOT_SPECIFIC);
        }
    }

    @Test
    void consentByAnotherIsNotOfThePerson() {
        Giver wife = Giver.of("p-wife", GiverRole.PARTNER);
        Steps steps = Steps.adult().given("2025-01-01", C1, WMO_SHARE, null, List.of(wife), wife);
        assertThat(steps.on("2025-01-01")).isEqualTo(Standing.WRONG_PERSON);
        assertThat(steps.phase("2025-01-01").onRecord().evidence()).containsExactly(Evidence.of("CONSENT_PARTNER"));
    }

    @Test
    void historyKnownAtAMomentIsThatOfTheEntriesRecordedByThen() {
        ConsentHistory history = Steps.adult()
                .given("2025-03-01", C1, WMO_SHARE, null, List.of(SELF), SELF)
                .step("2025-06-01", new Act.Withdrawn(C1, SELF))
                .history();
        LocalDate later = LocalDate.parse("2025-07-01");
        assertThat(history.recordedUntil(Instant.parse("2025-05-01T00:00:00Z"))
                        .orElseThrow()
                        .on(later, AgeRegimes.dutch()))
                .extracting(Phase::standing)
                .containsExactly(Standing.IN_FORCE);
        assertThat(history.on(later, AgeRegimes.dutch()))
                .extracting(Phase::standing)
                .containsExactly(Standing.WITHDRAWN);
        assertThat(history.recordedUntil(Instant.parse("2025-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void narrowingTakesAwayFromItsDay() {
        Consent wide = share(Law.WMO, "BUDDY_PROJECT", "HEALTH,HOUSING", "VOLUNTEER_ORGANISATION");
        Steps steps = Steps.adult()
                .given("2025-01-01", C1, wide, null, List.of(SELF), SELF)
                .step("2025-02-01", new Act.Narrowed(C1, WMO_SHARE));
        assertThat(steps.phase("2025-01-31").what()).isEqualTo(wide);
        assertThat(steps.phase("2025-02-01").what()).isEqualTo(WMO_SHARE);
        assertThatThrownBy(() ->
                        steps.step("2025-03-01", new Act.Narrowed(C1, wide)).history())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a narrowed consent must not become wider, got entry e-2");
    }

    @Test
    void entriesFollowFromThoseBefore() {
        assertThatThrownBy(() -> ConsentHistory.of(List.of()))
                .hasMessage("a history must have at least one entry, got none");
        assertThatThrownBy(() -> Steps.adult()
                        .step("2025-01-01", new Act.Withdrawn(C1, SELF))
                        .history())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a consent must be given or refused before anything else happens to it, got entry e-0");
        Steps given = Steps.adult().given("2025-01-02", C1, WMO_SHARE, null, List.of(SELF), SELF);
        assertThatThrownBy(() -> given.step("2025-01-01", new Act.Expired(C1)).history())
                .hasMessage("nothing happens to a consent before its first entry holds, got entry e-1");
        assertThatThrownBy(() -> Steps.adult()
                        .given("2025-01-01", C1, WMO_SHARE, null, List.of(SELF), SELF)
                        .given("2025-01-01", C1, YOUTH_SHARE, null, List.of(SELF), SELF)
                        .history())
                .hasMessage("who agrees later must agree to all of the consent, got entry e-1");
        Entry entry = Steps.adult()
                .given("2025-01-01", C1, WMO_SHARE, null, List.of(SELF), SELF)
                .entries()
                .get(0);
        assertThatThrownBy(() -> ConsentHistory.of(List.of(entry, entry)))
                .hasMessage("entries must have different ids, got e-0 twice");
        List<Entry> two = new ArrayList<>(List.of(entry));
        two.add(new Entry(
                EntryId.of("e-9"), PersonId.of("p-2"), entry.on(), entry.at(), Party.worker("w-1"), entry.act()));
        assertThatThrownBy(() -> ConsentHistory.of(two)).hasMessage("entries must be about one person, got entry e-9");
        assertThat(ConsentHistory.of(List.of(entry)).subject()).isEqualTo(CHILD);
    }
}
