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

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PartialDate;
import org.junit.jupiter.api.Test;

/** What time alone does: ages of Jeugdwet 7.3.4 and 7.3.5 and Wmo 2015 5.3.3, end dates, and authority that ends. */
class PhasesTest {

    private static final Consent YOUTH = share(Law.JEUGDWET, "SCHOOL_CARE", "YOUTH_HELP", "SCHOOL");
    private static final Consent CARE = share(Law.WMO, "SCHOOL_CARE", "HEALTH", "SCHOOL");
    private static final Consent WIDE = share(Law.WMO, "SCHOOL_CARE", "HEALTH,HOUSING", "SCHOOL");

    @Test
    void endDateTurnsOnce() {
        assertThat(phases(Steps.adult().given("2025-01-01", C1, CARE, "2025-06-01", List.of(SELF), SELF)))
                .containsExactly("2025-01-01 2025-06-01 IN_FORCE", "2025-06-01 - EXPIRED");
    }

    @Test
    void ofTwoEndDatesTheFirstCounts() {
        assertThat(phases(Steps.bornOn("2016-02-01")
                        .given("2025-01-01", C1, YOUTH, "2025-06-01", List.of(MOTHER, FATHER), MOTHER)
                        .given("2025-02-01", C1, YOUTH, "2025-05-01", List.of(MOTHER, FATHER), FATHER)))
                .containsExactly(
                        "2025-01-01 2025-02-01 INCOMPLETE", "2025-02-01 2025-05-01 IN_FORCE", "2025-05-01 - EXPIRED");
    }

    @Test
    void twelfthAndSixteenthBirthdayTurnConsentInYouthHelp() {
        assertThat(phases(Steps.bornOn("2013-05-20").given("2025-01-01", C1, YOUTH, null, List.of(MOTHER), MOTHER)))
                .containsExactly(
                        "2025-01-01 2025-05-20 IN_FORCE",
                        "2025-05-20 2029-05-20 INCOMPLETE",
                        "2029-05-20 - NO_LONGER_REPRESENTED");
    }

    @Test
    void eighteenthBirthdayEndsRepresentationOfWhoCannotWeighTheMatter() {
        assertThat(phases(Steps.bornOn("2013-05-20")
                        .capacity(Capacity.INCAPABLE)
                        .given("2025-01-01", C1, CARE, null, List.of(MOTHER), MOTHER)))
                .containsExactly("2025-01-01 2031-05-20 IN_FORCE", "2031-05-20 - NO_LONGER_REPRESENTED");
    }

    @Test
    void birthYearAloneTurnsOnTheFirstAndTheLastPossibleDay() {
        // parents count until the child may be 12, and a refusal of theirs blocks until it must be
        assertThat(phases(Steps.bornOn("2013").refused("2025-01-01", C1, CARE, MOTHER)))
                .containsExactly("2025-01-01 2025-12-31 REFUSED");
        assertThat(phases(Steps.bornOn("2013").given("2024-06-01", C1, CARE, null, List.of(MOTHER), MOTHER)))
                .containsExactly("2024-06-01 2025-01-01 IN_FORCE", "2025-01-01 - NO_LONGER_REPRESENTED");
    }

    @Test
    void knownEndOfAuthorityTurns() {
        Giver guardian = Giver.of("gi-1", GiverRole.GUARDIAN);
        Signature until = Signature.of(guardian, FORM).withAuthorityUntil(LocalDate.parse("2025-07-01"));
        assertThat(phases(Steps.bornOn("2016-02-01")
                        .step(
                                "2025-01-01",
                                new Act.Given(
                                        C1,
                                        CARE,
                                        null,
                                        PartialDate.parse("2016-02-01"),
                                        Capacity.NOT_ASKED,
                                        List.of(guardian),
                                        List.of(until),
                                        TEXT))))
                .containsExactly("2025-01-01 2025-07-01 IN_FORCE", "2025-07-01 - NO_LONGER_REPRESENTED");
    }

    @Test
    void narrowingStartsAPhaseThoughTheStandingIsTheSame() {
        List<Phase> phases = Steps.adult()
                .given("2025-01-01", C1, WIDE, null, List.of(SELF), SELF)
                .step("2025-02-01", new Act.Narrowed(C1, CARE))
                .history()
                .phases(AgeRegimes.dutch());
        assertThat(phases).extracting(Phase::what).containsExactly(WIDE, CARE);
        assertThat(phases).extracting(Phase::standing).containsOnly(Standing.IN_FORCE);
    }

    @Test
    void evidenceThatChangesStartsAPhaseThoughTheStandingIsTheSame() {
        List<Phase> phases = Steps.bornOn("2011-05-20")
                .given("2025-01-01", C1, YOUTH, null, List.of(SELF, MOTHER), SELF, MOTHER)
                .history()
                .phases(AgeRegimes.dutch());
        assertThat(phases).extracting(Phase::standing).containsExactly(Standing.IN_FORCE, Standing.IN_FORCE);
        assertThat(phases.get(0).period().until()).isEqualTo(LocalDate.parse("2027-05-20"));
        assertThat(phases.get(1).onRecord().evidence()).containsExactly(Evidence.of("CONSENT_SUBJECT"));
    }

    @Test
    void dayOnWhichNothingChangesForThisConsentTurnsNothing() {
        assertThat(phases(Steps.adult()
                        .given("2025-01-01", C1, CARE, null, List.of(SELF), SELF)
                        .given("2025-03-01", C2, WIDE, null, List.of(SELF), SELF)))
                .containsExactly("2025-01-01 - IN_FORCE", "2025-03-01 - IN_FORCE");
    }

    @Test
    void timeWithoutAnySayIsNoPhase() {
        // from 16 the parent's refusal says nothing; later the young person refuses
        assertThat(phases(Steps.bornOn("2009-05-20")
                        .refused("2025-01-01", C1, YOUTH, MOTHER)
                        .refused("2025-08-01", C1, YOUTH, SELF)))
                .containsExactly("2025-01-01 2025-05-20 REFUSED", "2025-08-01 - REFUSED");
    }

    private static List<String> phases(Steps steps) {
        return steps.history().phases(AgeRegimes.dutch()).stream()
                .map(phase -> phase.period().from() + " "
                        + (phase.period().until() == null ? "-" : phase.period().until()) + " " + phase.standing())
                .toList();
    }
}
