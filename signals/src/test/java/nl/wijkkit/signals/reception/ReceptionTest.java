package nl.wijkkit.signals.reception;

import static nl.wijkkit.signals.reception.Mailbox.ANNA;
import static nl.wijkkit.signals.reception.Mailbox.EARLY;
import static nl.wijkkit.signals.reception.Mailbox.NOW;
import static nl.wijkkit.signals.reception.Mailbox.refusal;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import nl.wijkkit.signals.followup.FollowUpOutcome;
import nl.wijkkit.signals.followup.FollowUpRule;
import nl.wijkkit.signals.followup.StateId;
import nl.wijkkit.signals.followup.StepKind;
import nl.wijkkit.signals.followup.WorkChange;
import nl.wijkkit.signals.reception.Town.Letter;
import nl.wijkkit.signals.recognise.RegisterCheck;
import nl.wijkkit.signals.worklist.WorkItem;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private final Mailbox mail = new Mailbox();
    private final Reception reception = mail.reception;

    @Test
    void aDeliveryIsRankedDatedRoutedAndOnTheListOfADesk() {
        SignalId signal = mail.send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        assertThat(signal).isEqualTo(SignalId.of("d-1"));
        // 500 euro or more: NORMAL; four weeks from Monday 3 March: Monday 31 March
        WorkItem item = reception.workList().find(signal).orElseThrow();
        assertThat(item.desk()).isEqualTo(EARLY);
        assertThat(item.passes())
                .isEqualTo(
                        LocalDate.of(2025, 4, 1).atStartOfDay(Terms.AMSTERDAM).toInstant());
        // on the last day, with nothing done, one level up
        assertThat(item.urgency()).isEqualTo(Urgency.HIGH);
        assertThat(mail.at(signal).urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(mail.at(signal).state()).isEqualTo(StateId.of("received"));
        assertThat(mail.at(signal).isReporterKnown()).isTrue();
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
        mail.send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        Receipt first = mail.again("d-1");
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
        mail.letters.put(
                delivery,
                new Letter(Town.form(null, 4, 1, null, "x"), NOW.minusSeconds(1), RegisterCheck.notChecked()));
        SignalId signal = mail.again("d-1").admission().signal().id();
        assertThat(mail.at(signal).state()).isEqualTo(StateId.of("to-complete"));
        assertThat(mail.at(signal).kind()).isEqualTo(SignalKind.TO_BE_COMPLETED);
        assertThat(mail.at(signal).desk()).isEqualTo(DeskId.of("AANMELDPUNT"));
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
        mail.letters.put(delivery, letter);
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
        SignalId first = mail.send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        SignalId second = mail.send("d-2", "ARREARS_RENT", "2025-03-10", "640");
        SignalId third = mail.send("d-3", "ARREARS_RENT", "2025-03-17", "600");
        assertThat(mail.at(second).mergedInto()).contains(first);
        assertThat(mail.at(third).mergedInto()).contains(first);
        assertThat(reception.workList().size()).isEqualTo(1);
        assertThat(reception.workList().find(first)).isPresent();
    }

    @Test
    void aSignalThatArrivesLateRanksTheLaterOnesAgain() {
        SignalId rent = mail.send("d-2", "ARREARS_RENT", "2025-03-20", "100");
        assertThat(mail.at(rent).urgency()).isEqualTo(Urgency.LOW);
        SignalId energy = mail.send("d-1", "ARREARS_ENERGY", "2025-03-03", "100");
        // two partners in one month with a child at home; the earliest term is kept
        assertThat(mail.at(rent).urgency()).isEqualTo(Urgency.HIGH);
        assertThat(mail.at(rent).deadline().orElseThrow().lastDay(Terms.AMSTERDAM))
                .contains(LocalDate.of(2025, 3, 31));
        assertThat(mail.at(energy).urgency()).isEqualTo(Urgency.LOW);
        assertThat(mail.steps(rent)).containsExactly(StepKind.OPENED, StepKind.RANKED);
        Receipt receipt = mail.again("d-1");
        assertThat(receipt.later()).extracting(later -> later.signal().id()).containsExactly(rent);
        assertThat(receipt.later().get(0).priority().outcome().urgency()).isEqualTo(Urgency.HIGH);
        assertThat(mail.again("d-2").later()).isEmpty();
    }

    @Test
    void aRepeatedSignalIsTakenUpAgainIfWhatCameBetweenWasLower() {
        SignalId first = mail.send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        SignalId third = mail.send("d-3", "ARREARS_RENT", "2025-03-17", "630");
        assertThat(mail.at(third).mergedInto()).contains(first);
        SignalId second = mail.send("d-2", "ARREARS_RENT", "2025-03-10", "620");
        assertThat(mail.at(second).mergedInto()).contains(first);
        assertThat(mail.at(third).mergedInto()).isEmpty();
        assertThat(mail.at(third).desk()).isEqualTo(EARLY);
        assertThat(mail.at(third).urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(reception.workList().find(third)).isPresent();
        assertThat(mail.steps(third))
                .containsExactly(StepKind.OPENED, StepKind.MERGED, StepKind.REOPENED, StepKind.RANKED, StepKind.ROUTED);
    }

    @Test
    void whatAWorkerHasIsRankedAgainAndLeftWithTheWorker() {
        SignalId second = mail.send("d-2", "ARREARS_RENT", "2025-03-10", "640");
        assertThat(reception
                        .takeNext(EARLY, ANNA, NOW)
                        .orElseThrow()
                        .orElseThrow()
                        .signal())
                .isEqualTo(second);
        mail.send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        assertThat(mail.at(second).ranked()).isEqualTo(Urgency.NO_ACTION);
        assertThat(mail.at(second).worker()).contains(ANNA);
        assertThat(mail.at(second).desk()).isEqualTo(EARLY);
        assertThat(mail.at(second).mergedInto()).isEmpty();
        assertThat(reception.workList().holder(second)).contains(ANNA);
        // and what is closed stays closed
        mail.decide(second, ANNA, new CourseChange.Closed("helped")).orElseThrow();
        mail.send("d-0", "ARREARS_RENT", "2025-03-01", "700");
        assertThat(mail.at(second).state()).isEqualTo(StateId.of("closed"));
        assertThat(reception.workList().find(second)).isEmpty();
    }

    @Test
    void theListFollowsEveryStep() {
        SignalId signal = mail.send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        assertThat(reception.takeNext(EARLY, ANNA, NOW)).isPresent();
        assertThat(reception.workList().holder(signal)).contains(ANNA);
        assertThat(reception.takeNext(EARLY, Party.worker("bram"), NOW)).isEmpty();
        mail.decide(signal, ANNA, new WorkChange.Released()).orElseThrow();
        assertThat(reception.workList().holder(signal)).isEmpty();
        DeskId debts = DeskId.of("SCHULDHULP");
        mail.decide(signal, ANNA, new WorkChange.Routed(EARLY, debts)).orElseThrow();
        assertThat(reception.workList().next(debts, 9)).hasSize(1);
        assertThat(reception.workList().next(EARLY, 9)).isEmpty();
        mail.decide(signal, ANNA, new CourseChange.Withdrawn()).orElseThrow();
        assertThat(reception.workList().size()).isZero();
        mail.decide(signal, ANNA, new CourseChange.Reopened()).orElseThrow();
        assertThat(reception.workList().waiting(debts)).isEqualTo(1);
        assertThat(refusal(mail.decide(SignalId.of("unknown"), ANNA, new CourseChange.Withdrawn())))
                .isEqualTo(FollowUpRule.SIGNAL_IS_KNOWN);
    }

    @Test
    void aTakerWhoseClockIsBehindIsTold() {
        SignalId signal = mail.send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        FollowUpOutcome outcome = reception
                .takeNext(EARLY, ANNA, Instant.parse("2025-03-03T09:59:59Z"))
                .orElseThrow();
        assertThat(refusal(outcome)).isEqualTo(FollowUpRule.MOMENTS_IN_ORDER);
        assertThat(reception.workList().holder(signal)).isEmpty();
    }

    @Test
    void theListRaisesWhatIsNearItsTermWhenADayBegins() {
        SignalId signal = mail.send("d-1", "ARREARS_RENT", "2025-03-20", "640");
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
                reception.find(mail.send("d-1", "QUESTION", "2025-03-03", "")).orElseThrow();
        Admission other =
                reception.find(mail.send("d-2", "QUESTION", "2025-03-03", "")).orElseThrow();
        assertThatThrownBy(() -> new Admission(one.delivery(), one.received(), one.check(), other.priority()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("that of the signal received");
    }
}
