package nl.wijkkit.signals.reception;

import static nl.wijkkit.signals.reception.Mailbox.ANNA;
import static nl.wijkkit.signals.reception.Mailbox.EARLY;
import static nl.wijkkit.signals.reception.Mailbox.NOW;
import static nl.wijkkit.signals.reception.Mailbox.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.delivery.Account;
import nl.wijkkit.signals.delivery.DeliveryId;
import nl.wijkkit.signals.followup.CourseChange;
import nl.wijkkit.signals.followup.Destruction;
import nl.wijkkit.signals.followup.FollowUpEvent;
import nl.wijkkit.signals.followup.FollowUpRule;
import nl.wijkkit.signals.followup.StateId;
import nl.wijkkit.signals.followup.WorkflowReader;
import nl.wijkkit.signals.intake.AddressRegister;
import nl.wijkkit.signals.intake.FactsReader;
import nl.wijkkit.signals.intake.PartnerFile;
import nl.wijkkit.signals.reception.Town.Letter;
import nl.wijkkit.signals.recognise.RegisterCheck;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

/** What is kept, brought back and destroyed. */
class KeepingTest {

    private final Mailbox mail = new Mailbox();
    private final Reception reception = mail.reception;

    @Test
    void aPartnerFileGoesThroughRowByRow() throws IOException {
        PartnerFile file = new PartnerFile(
                SignalKind.of("ARREARS_RENT"),
                PartyId.of("landlord-1"),
                new FactsReader(VocabularyReader.shipped(), Terms.AMSTERDAM),
                AddressRegister.NOT_CHECKED);
        AtomicInteger events = new AtomicInteger();
        Reception unchecked = Reception.empty(
                Town.TRIAGE,
                WorkflowReader.shipped(),
                PersonRegister.NOT_CHECKED,
                Town.SYSTEM,
                () -> EventId.of("f-" + events.incrementAndGet()));
        String csv = """
                contract,name,postal_code,house_number,amount
                c1,J. de Vries,9905 AB,12,640.00
                c2,A. Bakker,99O5 AB,14,80.00
                c1,J. de Vries,9905 AB,12,640.00
                """;
        FileReceipt receipt = unchecked.receiveFile("f-7", file, new StringReader(csv), NOW, NOW);
        assertThat(receipt.problems()).isEmpty();
        assertThat(receipt.receipts())
                .extracting(row -> row.admission().delivery().value())
                .containsExactly("f-7:2", "f-7:3", "f-7:4");
        assertThat(unchecked
                        .followUps()
                        .find(SignalId.of("f-7:4"))
                        .orElseThrow()
                        .mergedInto())
                .contains(SignalId.of("f-7:2"));
        assertThat(unchecked.deliveries().account()).isEqualTo(new Account(3, 0, 0, 2, 1));
        assertThat(unchecked
                        .receiveFile("f-7", file, new StringReader(csv), NOW, NOW)
                        .receipts())
                .extracting(Receipt::admission)
                .isEqualTo(receipt.receipts().stream().map(Receipt::admission).toList());
        assertThat(unchecked.deliveries().account()).isEqualTo(new Account(3, 3, 0, 2, 1));
        assertThat(receipt.toString()).doesNotContain("Vries").doesNotContain("9905");
    }

    @Test
    void aSignalIsDestroyedWithAllThatIsKnownOfIt() {
        SignalId signal = mail.send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        LocalDate kept = LocalDate.of(2030, 3, 31);
        Destruction early = new Destruction(signal, "five-years", kept, kept.minusDays(1), ANNA);
        Destruction order = new Destruction(signal, "five-years", kept, kept, ANNA);
        assertThat(reception.destroy(order)).as("it is open").isPresent();
        mail.decide(signal, ANNA, new CourseChange.Withdrawn()).orElseThrow();
        assertThat(reception.destroy(early)).isPresent();
        assertThat(reception.find(signal)).isPresent();
        assertThat(reception.destroy(order)).isEmpty();
        assertThat(reception.find(signal)).isEmpty();
        assertThat(reception.destroy(order)).isEmpty();
        assertThatThrownBy(() -> mail.again("d-1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not destroyed");
        assertThat(refusal(mail.decide(signal, ANNA, new CourseChange.Reopened())))
                .isEqualTo(FollowUpRule.SIGNAL_IS_KNOWN);
        // it counts for no other signal any more
        assertThat(mail.at(mail.send("d-2", "ARREARS_RENT", "2025-03-10", "640"))
                        .mergedInto())
                .isEmpty();
        assertThat(reception.destroy(new Destruction(SignalId.of("unknown"), "five-years", kept, kept, ANNA)))
                .isPresent();
    }

    @Test
    void whatWasStoredComesBack() {
        SignalId signal = mail.send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        reception.takeNext(EARLY, ANNA, NOW).orElseThrow().orElseThrow();
        Admission admission = reception.find(signal).orElseThrow();
        Reception next = Town.reception(mail.letters);
        next.restore(admission, mail.at(signal).history(), NOW);
        assertThat(next.find(signal)).contains(admission);
        assertThat(next.workList().find(signal)).isEqualTo(reception.workList().find(signal));
        assertThat(next.workList().holder(signal)).contains(ANNA);
        assertThat(next.deliveries().account()).isEqualTo(new Account(1, 0, 0, 1, 0));
        List<FollowUpEvent> history = mail.at(signal).history();
        assertThatThrownBy(() -> next.restore(admission, history, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not here yet");
        Reception third = Town.reception(mail.letters);
        SignalId other = mail.send("d-9", "QUESTION", "2025-03-03", "");
        assertThatThrownBy(() -> third.restore(admission, mail.at(other).history(), NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(third.find(signal)).isEmpty();
    }

    @Test
    void aWorkflowThatWouldStopTheSystemIsRefused() {
        String shipped = TestWorkflow.shipped();
        for (String broken : Stream.of(
                        shipped.replace("\"on\": \"RANKED\",", "\"on\": \"RANKED\", \"byPerson\": true,"),
                        shipped.replace("\"on\": \"REOPENED\",", "\"on\": \"REOPENED\", \"byPerson\": true,"))
                .toList()) {
            assertThatThrownBy(() -> Reception.empty(
                            Town.TRIAGE,
                            WorkflowReader.read(new StringReader(broken)).orElseThrow(),
                            PersonRegister.NOT_CHECKED,
                            Town.SYSTEM,
                            () -> EventId.of("x")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a workflow must");
        }
    }

    @Test
    void aMunicipalityNamesTheStatesInWhichASignalBegins() {
        String own = TestWorkflow.shipped()
                .replace("\"to-complete\"", "\"aan-te-vullen\"")
                .replace("\"received\"", "\"binnengekomen\"");
        AtomicInteger events = new AtomicInteger();
        Reception dutch = Reception.empty(
                Town.TRIAGE,
                WorkflowReader.read(new StringReader(own)).orElseThrow(),
                PersonRegister.NOT_CHECKED,
                Town.SYSTEM,
                () -> EventId.of("n-" + events.incrementAndGet()));
        Letter whole = new Letter(Town.form("QUESTION", 1, 0, null, ""), NOW, RegisterCheck.notChecked());
        Letter broken = new Letter(Town.form(null, 1, 0, null, ""), NOW, RegisterCheck.notChecked());
        dutch.receive(DeliveryId.of("d-1"), whole::read, NOW);
        dutch.receive(DeliveryId.of("d-2"), broken::read, NOW);
        assertThat(dutch.followUps().find(SignalId.of("d-1")).orElseThrow().state())
                .isEqualTo(StateId.of("binnengekomen"));
        assertThat(dutch.followUps().find(SignalId.of("d-2")).orElseThrow().state())
                .isEqualTo(StateId.of("aan-te-vullen"));
    }
}
