package nl.wijkkit.consent.ledger;

import static nl.wijkkit.consent.ledger.Steps.C1;
import static nl.wijkkit.consent.ledger.Steps.C2;
import static nl.wijkkit.consent.ledger.Steps.FATHER;
import static nl.wijkkit.consent.ledger.Steps.FORM;
import static nl.wijkkit.consent.ledger.Steps.MOTHER;
import static nl.wijkkit.consent.ledger.Steps.SELF;
import static nl.wijkkit.consent.ledger.Steps.TEXT;
import static nl.wijkkit.consent.ledger.Steps.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.plan.law.Law;
import org.junit.jupiter.api.Test;

/** What one act does to a consent after another. */
class ActOrderTest {

    private static final Consent YOUTH = share(Law.JEUGDWET, "SCHOOL_CARE", "YOUTH_HELP", "SCHOOL");
    private static final Consent CARE = share(Law.WMO, "SCHOOL_CARE", "HEALTH", "SCHOOL");
    private static final Consent WIDE = share(Law.WMO, "SCHOOL_CARE", "HEALTH,HOUSING", "SCHOOL");

    @Test
    void withdrawalTakesAllSignaturesWithIt() {
        Steps steps = Steps.bornOn("2016-02-01")
                .given("2025-01-01", C1, YOUTH, null, List.of(MOTHER, FATHER), MOTHER, FATHER)
                .step("2025-02-01", new Act.Withdrawn(C1, MOTHER))
                .given("2025-03-01", C1, YOUTH, null, List.of(MOTHER, FATHER), FATHER);
        assertThat(steps.on("2025-02-01")).isEqualTo(Standing.WITHDRAWN);
        assertThat(steps.on("2025-03-01")).isEqualTo(Standing.INCOMPLETE);
    }

    @Test
    void whoGivesAnewAfterAWithdrawalNeedsOnlyWhoIsNeededNow() {
        assertThat(Steps.bornOn("2016-02-01")
                        .given("2025-01-01", C1, YOUTH, null, List.of(MOTHER, FATHER), MOTHER, FATHER)
                        .step("2025-02-01", new Act.Withdrawn(C1, MOTHER))
                        .given("2025-03-01", C1, YOUTH, null, List.of(MOTHER), MOTHER)
                        .on("2025-03-01"))
                .isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void renewalNeedsOnlyWhoIsNeededNow() {
        assertThat(Steps.bornOn("2016-02-01")
                        .given("2025-01-01", C1, YOUTH, null, List.of(MOTHER, FATHER), MOTHER)
                        .step("2025-03-01", renewed(MOTHER))
                        .on("2025-03-01"))
                .isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void consentStaysKnownThroughAllThatHappensToIt() {
        assertThat(Steps.adult()
                        .given("2025-01-01", C1, CARE, null, List.of(SELF), SELF)
                        .step("2025-02-01", new Act.Expired(C1))
                        .step("2025-03-01", renewed(SELF))
                        .step("2025-04-01", new Act.Withdrawn(C1, SELF))
                        .step("2025-05-01", renewed(SELF))
                        .on("2025-05-01"))
                .isEqualTo(Standing.IN_FORCE);
        assertThat(Steps.adult()
                        .refused("2025-01-01", C1, CARE, SELF)
                        .step("2025-02-01", new Act.Withdrawn(C1, SELF))
                        .on("2025-02-01"))
                .isEqualTo(Standing.REFUSED);
    }

    @Test
    void narrowedConsentStaysNarrowAfterASecondPersonAgrees() {
        Steps steps = Steps.adult()
                .given("2025-01-01", C1, WIDE, null, List.of(SELF), SELF)
                .step("2025-02-01", new Act.Narrowed(C1, CARE))
                .given("2025-03-01", C1, WIDE, null, List.of(SELF), SELF);
        assertThat(steps.phase("2025-03-01").what()).isEqualTo(CARE);
        assertThatThrownBy(() ->
                        steps.step("2025-04-01", new Act.Narrowed(C1, WIDE)).history())
                .hasMessage("a narrowed consent must not become wider, got entry e-3");
    }

    @Test
    void refusalSetsWhatALaterAgreementMustCover() {
        assertThatThrownBy(() -> Steps.adult()
                        .refused("2025-01-01", C1, WIDE, SELF)
                        .given("2025-02-01", C1, CARE, null, List.of(SELF), SELF)
                        .history())
                .hasMessage("who agrees later must agree to all of the consent, got entry e-1");
    }

    @Test
    void refusalAfterAgreementElsewhereStandsAgain() {
        Steps steps = Steps.adult()
                .refused("2025-01-01", C1, CARE, SELF)
                .given("2025-02-01", C2, WIDE, null, List.of(SELF), SELF)
                .refused("2025-03-01", ConsentId.of("c-3"), YOUTH, SELF)
                .refused("2025-04-01", C1, CARE, SELF);
        assertThat(steps.on("2025-01-31")).isEqualTo(Standing.REFUSED);
        assertThat(steps.history().on(LocalDate.parse("2025-03-01"), AgeRegimes.dutch()))
                .extracting(phase -> phase.consent().value() + " " + phase.standing())
                .containsExactly("c-2 IN_FORCE", "c-3 REFUSED");
        assertThat(steps.on("2025-04-01")).isEqualTo(Standing.REFUSED);
    }

    @Test
    void authorityEndsOnTheEarliestDayThatWasRecorded() {
        for (String[] order : new String[][] {{"2025-03-01", "2025-05-01"}, {"2025-05-01", "2025-03-01"}}) {
            Steps steps = Steps.bornOn("2016-02-01")
                    .given("2025-01-01", C1, YOUTH, null, List.of(MOTHER), MOTHER)
                    .step(order[0], new Act.AuthorityEnded(MOTHER))
                    .step(order[1], new Act.AuthorityEnded(MOTHER));
            assertThat(steps.on("2025-02-28")).isEqualTo(Standing.IN_FORCE);
            assertThat(steps.on("2025-03-01")).isEqualTo(Standing.NO_LONGER_REPRESENTED);
        }
    }

    @Test
    void parentsHaveAllAgreedThoughTheChildHasNot() {
        assertThat(Steps.bornOn("2011-05-20")
                        .given("2025-01-01", C1, YOUTH, null, List.of(SELF, MOTHER), MOTHER)
                        .phase("2025-01-01")
                        .onRecord()
                        .evidence())
                .containsExactly(Evidence.of("CONSENT_LEGAL_REP"), Evidence.of("CONSENT_PARENTS_ALL"));
    }

    private static Act.Renewed renewed(Giver... by) {
        return new Act.Renewed(
                C1,
                null,
                Capacity.CAPABLE,
                List.of(by),
                Arrays.stream(by).map(giver -> Signature.of(giver, FORM)).toList(),
                TEXT);
    }
}
