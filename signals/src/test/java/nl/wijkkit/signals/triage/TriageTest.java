package nl.wijkkit.signals.triage;

import static nl.wijkkit.signals.triage.Cases.MONDAY;
import static nl.wijkkit.signals.triage.Cases.signal;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.recognise.EarlierSignal;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.routing.Route;
import org.junit.jupiter.api.Test;

class TriageTest {

    private final Triage triage = Cases.example();

    private Outcome assess(Signal signal) {
        return triage.assess(signal, Relations.none(), signal.receivedAt());
    }

    @Test
    void anOutcomeNamesRulesFactsAndVersionsAndReplays() {
        Signal signal = signal("ARREARS_RENT", 0, "amount", new BigDecimal("800"));
        Outcome outcome = assess(signal);
        assertThat(outcome.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(outcome.rules()).containsExactly("arrears", "arrears-high-amount", "arrears-single");
        assertThat(outcome.factsUsed())
                .containsExactlyInAnyOrder(FactKey.of("amount"), TriageFacts.MULTIPLE, TriageFacts.CONSECUTIVE);
        assertThat(outcome.policy()).isEqualTo("example-policy 1");
        assertThat(outcome.routing()).isEqualTo("example-routing 1");
        assertThat(Cases.example().assess(signal, Relations.none(), MONDAY)).isEqualTo(outcome);
        assertRoundTrip(outcome, Outcome.class);
    }

    @Test
    void everyReasonNamesItsRule() {
        Outcome outcome = assess(signal("SCHOOL_CONCERN", 1, "unsafety", "NONE", "absence_days", 14));
        assertThat(outcome.reasons())
                .contains(
                        new Outcome.Reason("SCHOOL_ABSENCE", "school-absence"),
                        new Outcome.Reason("MINORS_PRESENT", "minors-concerned"));
    }

    /** A municipality's rule may say how urgent something is and show nothing beside it. */
    @Test
    void aRuleWithoutAReasonIsTheReasonAndNoRuleIsOneToo() {
        Policy policy = PolicyReader.shipped();
        TriageRule question = policy.rules().stream()
                .filter(rule -> rule.id().equals("question"))
                .findFirst()
                .orElseThrow();
        TriageRule silent = new TriageRule(
                "silent",
                question.sentence(),
                question.source(),
                question.validity(),
                question.when(),
                false,
                new Effect.Ask(Urgency.HIGH, null, null, null, List.of()));
        Outcome outcome =
                Cases.of(policy.withRules(List.of(silent))).assess(signal("QUESTION", 0), Relations.none(), MONDAY);
        assertThat(outcome.urgency()).isEqualTo(Urgency.HIGH);
        assertThat(outcome.reasons()).containsExactly(new Outcome.Reason("BY_RULE", "silent"));
        Outcome other =
                Cases.of(policy.withRules(List.of(silent))).assess(signal("WVGGZ_REPORT", 0), Relations.none(), MONDAY);
        assertThat(other.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(other.deadline()).isNull();
        assertThat(other.desk()).isEqualTo(DeskId.of("WVGGZ_MELDPUNT"));
        assertThat(other.reasons()).containsExactly(new Outcome.Reason("NO_RULE", "WVGGZ_REPORT"));
    }

    @Test
    void arrearsWithoutAnAmountAreNeitherLowNorBelowTheThreshold() {
        Outcome outcome = assess(signal("ARREARS_WATER", 0));
        assertThat(outcome.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(outcome.reasonCodes()).contains("AMOUNT_UNKNOWN").doesNotContain("AMOUNT_LOW", "BELOW_THRESHOLD");
    }

    @Test
    void aPoliceReportAsksForChildrenThatAreUnknown() {
        Outcome outcome = assess(signal("POLICE_CARE_REPORT", null, "unsafety", "NONE"));
        assertThat(outcome.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(outcome.toAsk()).contains(TriageFacts.MINORS);
        assertThat(outcome.reasonCodes()).doesNotContain("ADULT_ONLY");
    }

    @Test
    void whoMayLiveElsewhereIsNotSentAway() {
        Signal signal = signal("WMO_REPORT", 0).withHousehold(Household.in("1018"));
        assertThat(assess(signal).urgency()).isEqualTo(Urgency.NORMAL);
    }

    @Test
    void aConcernWithoutAPostalCodeGoesToTheFrontDesk() {
        Signal signal = signal("CONCERN_NEIGHBOUR", 0).withHousehold(new Household(null, null, YesNoUnknown.YES, 1, 0));
        Outcome outcome = assess(signal);
        assertThat(outcome.desk()).isEqualTo(DeskId.of("AANMELDPUNT"));
        assertThat(outcome.route().reason()).isEqualTo(Route.Reason.NO_AREA);
        assertThat(outcome.reasonCodes()).contains("AREA_UNKNOWN");
    }

    @Test
    void aKindThatIsNotKnownIsCompletedByAPerson() {
        Outcome outcome = assess(signal("SOMETHING_NEW", 0));
        assertThat(outcome.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(outcome.reasonCodes()).contains("TO_BE_COMPLETED");
        assertThat(outcome.desk()).isEqualTo(DeskId.of("AANMELDPUNT"));
    }

    @Test
    void aFactThatTheKindDoesNotAskHasNoInfluence() {
        Signal breach = signal("DATA_BREACH", 0);
        Signal more = signal("DATA_BREACH", 0, "unsafety", "ACUTE");
        assertThat(assess(more)).isEqualTo(assess(breach));
    }

    @Test
    void acuteUnsafetyGoesBeforeShelterWithTheTermOfItsOwnDesk() {
        Outcome outcome = assess(signal("WMO_URGENT", 1, "unsafety", "ACUTE", "homeless_tonight", true));
        assertThat(outcome.desk()).isEqualTo(DeskId.of("EMERGENCY_112_AND_VEILIG_THUIS"));
        assertThat(outcome.deadline())
                .isNotNull()
                .extracting(deadline -> deadline.rule().id())
                .isEqualTo("VT_ACUTE");
    }

    @Test
    void aPartBelowTheThresholdGivesACombinedCaseNoTerm() {
        EarlierSignal small = new EarlierSignal(
                SignalKind.of("ARREARS_WATER"), LocalDate.of(2025, 3, 1), Money.ofCents(3_500), true, YesNoUnknown.NO);
        Relations relations = new Relations(true, false, false, false, false, false, 0, List.of(small));
        Outcome outcome = triage.assess(signal("ARREARS_RENT", 0, "amount", new BigDecimal("290")), relations, MONDAY);
        assertThat(outcome.reasonCodes()).contains("MULTIPLE_SAME_MONTH").doesNotContain("EARLIEST_DEADLINE_KEPT");
    }

    @Test
    void aMomentBeforeTheReceiptIsRefused() {
        Signal signal = signal("QUESTION", 0);
        assertThatThrownBy(() -> triage.assess(signal, Relations.none(), MONDAY.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the moment must not lie before the receipt of the signal");
    }

    @Test
    void aPolicyThatIsNotValidYetIsRefused() {
        Signal old =
                Signal.of(SignalId.of("s-0"), SignalKind.of("QUESTION"), Channel.E_MAIL, Cases.at("2014-12-31T10:00"));
        assertThatThrownBy(() -> assess(old)).hasMessageContaining("must have rules on the day asked");
    }
}
