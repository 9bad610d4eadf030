package nl.wijkkit.signals.reception;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.accountability.PolicyArchive;
import nl.wijkkit.signals.accountability.Replay;
import nl.wijkkit.signals.delivery.Account;
import nl.wijkkit.signals.delivery.DeliveryId;
import nl.wijkkit.signals.followup.CourseChange;
import nl.wijkkit.signals.followup.FollowUp;
import nl.wijkkit.signals.followup.FollowUpChange;
import nl.wijkkit.signals.followup.FollowUpEvent;
import nl.wijkkit.signals.followup.FollowUpOutcome;
import nl.wijkkit.signals.followup.FollowUpRefusal;
import nl.wijkkit.signals.followup.FollowUpRule;
import nl.wijkkit.signals.followup.StateId;
import nl.wijkkit.signals.followup.StepKind;
import nl.wijkkit.signals.followup.WorkChange;
import nl.wijkkit.signals.reception.Town.Letter;
import nl.wijkkit.signals.recognise.RegisterCheck;
import nl.wijkkit.signals.worklist.WorkItem;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private static final DeskId EARLY = DeskId.of("VROEGSIGNALERING");
    private static final Party ANNA = Party.worker("anna");
    private static final Instant NOW = Instant.parse("2025-03-31T08:00:00Z");

    private final Map<DeliveryId, Letter> letters = new HashMap<>();
    private final Reception reception = Town.reception(letters);
    private int events;

    /** Arrears on one contract of a home with a child, or of another partner. */
    private SignalId send(String id, String kind, String day, String amount) {
        DeliveryId delivery = DeliveryId.of(id);
        letters.put(
                delivery,
                new Letter(
                        Town.form(kind, 4, 1, kind, amount),
                        Instant.parse(day + "T10:00:00Z"),
                        RegisterCheck.notChecked()));
        return again(id).admission().signal().id();
    }

    private Receipt again(String id) {
        DeliveryId delivery = DeliveryId.of(id);
        return reception.receive(
                delivery,
                signal -> Objects.requireNonNull(letters.get(delivery)).read(signal),
                NOW);
    }

    private FollowUp at(SignalId signal) {
        return reception.followUps().find(signal).orElseThrow();
    }

    private FollowUpOutcome decide(SignalId signal, Party by, FollowUpChange change) {
        events++;
        return reception.decide(FollowUpEvent.of(EventId.of("own-" + events), signal, NOW, by, change)
                .withReason(FreeText.of("proef")));
    }

    private List<StepKind> steps(SignalId signal) {
        return at(signal).history().stream().map(event -> event.change().kind()).toList();
    }

    @Test
    void aDeliveryIsRankedDatedRoutedAndOnTheListOfADesk() {
        SignalId signal = send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        assertThat(signal).isEqualTo(SignalId.of("d-1"));
        // 500 euro or more: NORMAL; four weeks from Monday 3 March: Monday 31 March
        WorkItem item = reception.workList().find(signal).orElseThrow();
        assertThat(item.desk()).isEqualTo(EARLY);
        assertThat(item.passes())
                .isEqualTo(
                        LocalDate.of(2025, 4, 1).atStartOfDay(Terms.AMSTERDAM).toInstant());
        // on the last day, with nothing done, one level up
        assertThat(item.urgency()).isEqualTo(Urgency.HIGH);
        assertThat(at(signal).urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(at(signal).state()).isEqualTo(StateId.of("received"));
        assertThat(at(signal).isReporterKnown()).isTrue();
        Admission admission = reception.find(signal).orElseThrow();
        assertThat(Replay.of(admission.priority(), PolicyArchive.of(List.of(Town.TRIAGE)))
                        .<Boolean>fold(same -> true, differs -> false, missing -> false))
                .isTrue();
        assertRoundTrip(admission, Admission.class);
        assertThat(reception).hasToString("Reception[1 signals]");
        assertThat(admission).hasToString("Admission[d-1, d-1]");
    }

    @Test
    void whatComesTwiceIsReadOnceAndGivesTheSameReceipt() {
        send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        Receipt first = again("d-1");
        Receipt second = reception.receive(
                DeliveryId.of("d-1"),
                id -> {
                    throw new AssertionError("read again");
                },
                NOW);
        assertThat(second).isEqualTo(first);
        assertThat(reception.deliveries().account()).isEqualTo(new Account(1, 2, 0, 1, 0));
    }

    @Test
    void whatCannotBeReadIsCompletedByAPerson() {
        DeliveryId delivery = DeliveryId.of("d-1");
        letters.put(
                delivery,
                new Letter(Town.form(null, 4, 1, null, "x"), NOW.minusSeconds(1), RegisterCheck.notChecked()));
        SignalId signal = again("d-1").admission().signal().id();
        assertThat(at(signal).state()).isEqualTo(StateId.of("to-complete"));
        assertThat(at(signal).kind()).isEqualTo(SignalKind.TO_BE_COMPLETED);
        assertThat(at(signal).desk()).isEqualTo(DeskId.of("AANMELDPUNT"));
        assertThat(reception.deliveries().account()).isEqualTo(new Account(1, 0, 0, 0, 1));
    }

    @Test
    void aReadingThatFailsLeavesTheDeliveryPendingAndNothingElse() {
        DeliveryId delivery = DeliveryId.of("d-1");
        assertThatThrownBy(() -> reception.receive(
                        delivery,
                        id -> {
                            throw new IllegalStateException("no disk");
                        },
                        NOW))
                .hasMessage("no disk");
        Letter letter = new Letter(Town.form("QUESTION", 1, 0, null, ""), NOW, RegisterCheck.notChecked());
        letters.put(delivery, letter);
        assertThatThrownBy(() -> reception.receive(delivery, id -> letter.read(SignalId.of("other")), NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the id that its reading was given");
        assertThatThrownBy(() -> reception.receive(delivery, letter::read, NOW.minusMillis(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("after the moment now");
        assertThat(reception.deliveries().pending()).containsExactly(delivery);
        assertThat(reception.followUps().size()).isZero();
        assertThat(reception.find(SignalId.of("d-1"))).isEmpty();
        assertThat(reception.receive(delivery, letter::read, NOW).later()).isEmpty();
        assertThat(reception.deliveries().pending()).isEmpty();
    }

    @Test
    void aRepeatedSignalIsAddedToTheOneThatRuns() {
        SignalId first = send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        SignalId second = send("d-2", "ARREARS_RENT", "2025-03-10", "640");
        SignalId third = send("d-3", "ARREARS_RENT", "2025-03-17", "600");
        assertThat(at(second).mergedInto()).contains(first);
        assertThat(at(third).mergedInto()).contains(first);
        assertThat(reception.workList().size()).isEqualTo(1);
        assertThat(reception.workList().find(first)).isPresent();
    }

    @Test
    void aSignalThatArrivesLateRanksTheLaterOnesAgain() {
        SignalId rent = send("d-2", "ARREARS_RENT", "2025-03-20", "100");
        assertThat(at(rent).urgency()).isEqualTo(Urgency.LOW);
        SignalId energy = send("d-1", "ARREARS_ENERGY", "2025-03-03", "100");
        // two partners in one month with a child at home; the earliest term is kept
        assertThat(at(rent).urgency()).isEqualTo(Urgency.HIGH);
        assertThat(at(rent).deadline().orElseThrow().lastDay(Terms.AMSTERDAM)).contains(LocalDate.of(2025, 3, 31));
        assertThat(at(energy).urgency()).isEqualTo(Urgency.LOW);
        assertThat(steps(rent)).containsExactly(StepKind.OPENED, StepKind.RANKED);
        Receipt receipt = again("d-1");
        assertThat(receipt.later()).extracting(later -> later.signal().id()).containsExactly(rent);
        assertThat(receipt.later().get(0).priority().outcome().urgency()).isEqualTo(Urgency.HIGH);
        assertThat(again("d-2").later()).isEmpty();
    }

    @Test
    void aRepeatedSignalIsTakenUpAgainIfWhatCameBetweenWasLower() {
        SignalId first = send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        SignalId third = send("d-3", "ARREARS_RENT", "2025-03-17", "630");
        assertThat(at(third).mergedInto()).contains(first);
        SignalId second = send("d-2", "ARREARS_RENT", "2025-03-10", "620");
        assertThat(at(second).mergedInto()).contains(first);
        assertThat(at(third).mergedInto()).isEmpty();
        assertThat(at(third).desk()).isEqualTo(EARLY);
        assertThat(at(third).urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(reception.workList().find(third)).isPresent();
        assertThat(steps(third))
                .containsExactly(StepKind.OPENED, StepKind.MERGED, StepKind.REOPENED, StepKind.RANKED, StepKind.ROUTED);
    }

    @Test
    void whatAWorkerHasIsRankedAgainAndLeftWithTheWorker() {
        SignalId second = send("d-2", "ARREARS_RENT", "2025-03-10", "640");
        assertThat(reception
                        .takeNext(EARLY, ANNA, NOW)
                        .orElseThrow()
                        .orElseThrow()
                        .signal())
                .isEqualTo(second);
        send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        assertThat(at(second).ranked()).isEqualTo(Urgency.NO_ACTION);
        assertThat(at(second).worker()).contains(ANNA);
        assertThat(at(second).desk()).isEqualTo(EARLY);
        assertThat(at(second).mergedInto()).isEmpty();
        assertThat(reception.workList().holder(second)).contains(ANNA);
        // and what is closed stays closed
        decide(second, ANNA, new CourseChange.Closed("helped")).orElseThrow();
        send("d-0", "ARREARS_RENT", "2025-03-01", "700");
        assertThat(at(second).state()).isEqualTo(StateId.of("closed"));
        assertThat(reception.workList().find(second)).isEmpty();
    }

    @Test
    void theListFollowsEveryStep() {
        SignalId signal = send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        assertThat(reception.takeNext(EARLY, ANNA, NOW)).isPresent();
        assertThat(reception.workList().holder(signal)).contains(ANNA);
        assertThat(reception.takeNext(EARLY, Party.worker("bram"), NOW)).isEmpty();
        decide(signal, ANNA, new WorkChange.Released()).orElseThrow();
        assertThat(reception.workList().holder(signal)).isEmpty();
        DeskId debts = DeskId.of("SCHULDHULP");
        decide(signal, ANNA, new WorkChange.Routed(EARLY, debts)).orElseThrow();
        assertThat(reception.workList().next(debts, 9)).hasSize(1);
        assertThat(reception.workList().next(EARLY, 9)).isEmpty();
        decide(signal, ANNA, new CourseChange.Withdrawn()).orElseThrow();
        assertThat(reception.workList().size()).isZero();
        decide(signal, ANNA, new CourseChange.Reopened()).orElseThrow();
        assertThat(reception.workList().waiting(debts)).isEqualTo(1);
        assertThat(refusal(decide(SignalId.of("unknown"), ANNA, new CourseChange.Withdrawn())))
                .isEqualTo(FollowUpRule.SIGNAL_IS_KNOWN);
    }

    private static FollowUpRule refusal(FollowUpOutcome outcome) {
        return outcome.fold(
                accepted -> {
                    throw new AssertionError("accepted");
                },
                FollowUpRefusal::rule);
    }

    @Test
    void aTakerWhoseClockIsBehindIsTold() {
        SignalId signal = send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        FollowUpOutcome outcome = reception
                .takeNext(EARLY, ANNA, Instant.parse("2025-03-03T09:59:59Z"))
                .orElseThrow();
        assertThat(refusal(outcome)).isEqualTo(FollowUpRule.MOMENTS_IN_ORDER);
        assertThat(reception.workList().holder(signal)).isEmpty();
    }

    @Test
    void theListRaisesWhatIsNearItsTermWhenADayBegins() {
        SignalId signal = send("d-1", "ARREARS_RENT", "2025-03-20", "640");
        assertThat(reception.workList().find(signal).orElseThrow().urgency()).isEqualTo(Urgency.NORMAL);
        reception.raise(Instant.parse("2025-04-14T06:00:00Z"));
        assertThat(reception.workList().find(signal).orElseThrow().urgency()).isEqualTo(Urgency.NORMAL);
        // two working days before Thursday 17 April
        reception.raise(Instant.parse("2025-04-15T06:00:00Z"));
        assertThat(reception.workList().find(signal).orElseThrow().urgency()).isEqualTo(Urgency.HIGH);
    }

    @Test
    void anAdmissionIsOfOneSignal() {
        Admission one =
                reception.find(send("d-1", "QUESTION", "2025-03-03", "")).orElseThrow();
        Admission other =
                reception.find(send("d-2", "QUESTION", "2025-03-03", "")).orElseThrow();
        assertThatThrownBy(() -> new Admission(one.delivery(), one.received(), one.check(), other.priority()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("that of the signal received");
    }
}
