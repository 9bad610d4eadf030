package nl.wijkkit.signals.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.delivery.Account;
import nl.wijkkit.signals.delivery.DeliveryId;
import nl.wijkkit.signals.followup.CourseChange;
import nl.wijkkit.signals.followup.Destruction;
import nl.wijkkit.signals.followup.FollowUp;
import nl.wijkkit.signals.followup.FollowUpChange;
import nl.wijkkit.signals.followup.FollowUpEvent;
import nl.wijkkit.signals.followup.FollowUpOutcome;
import nl.wijkkit.signals.followup.FollowUpRefusal;
import nl.wijkkit.signals.followup.FollowUpRule;
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

    private static FollowUpRule refusal(FollowUpOutcome outcome) {
        return outcome.fold(
                accepted -> {
                    throw new AssertionError("accepted");
                },
                FollowUpRefusal::rule);
    }

    @Test
    void aPartnerFileGoesThroughRowByRow() throws IOException {
        PartnerFile file = new PartnerFile(
                SignalKind.of("ARREARS_RENT"),
                PartyId.of("landlord-1"),
                new FactsReader(VocabularyReader.shipped(), Terms.AMSTERDAM),
                AddressRegister.NOT_CHECKED);
        Reception unchecked = Reception.of(
                Town.TRIAGE,
                WorkflowReader.shipped(),
                received -> RegisterCheck.notChecked(),
                Town.SYSTEM,
                () -> EventId.of("f-" + ++events));
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
        SignalId signal = send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        LocalDate kept = LocalDate.of(2030, 3, 31);
        Destruction early = new Destruction(signal, "five-years", kept, kept.minusDays(1), ANNA);
        Destruction order = new Destruction(signal, "five-years", kept, kept, ANNA);
        assertThat(reception.destroy(order)).as("it is open").isPresent();
        decide(signal, ANNA, new CourseChange.Withdrawn()).orElseThrow();
        assertThat(reception.destroy(early)).isPresent();
        assertThat(reception.find(signal)).isPresent();
        assertThat(reception.destroy(order)).isEmpty();
        assertThat(reception.find(signal)).isEmpty();
        assertThat(reception.destroy(order)).isEmpty();
        assertThatThrownBy(() -> again("d-1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not destroyed");
        assertThat(refusal(decide(signal, ANNA, new CourseChange.Reopened()))).isEqualTo(FollowUpRule.SIGNAL_IS_KNOWN);
        // it counts for no other signal any more
        assertThat(at(send("d-2", "ARREARS_RENT", "2025-03-10", "640")).mergedInto())
                .isEmpty();
        assertThat(reception.destroy(new Destruction(SignalId.of("unknown"), "five-years", kept, kept, ANNA)))
                .isPresent();
    }

    @Test
    void whatWasStoredComesBack() {
        SignalId signal = send("d-1", "ARREARS_RENT", "2025-03-03", "640");
        reception.takeNext(EARLY, ANNA, NOW).orElseThrow().orElseThrow();
        Admission admission = reception.find(signal).orElseThrow();
        Reception next = Town.reception(letters);
        next.restore(admission, at(signal).history(), NOW);
        assertThat(next.find(signal)).contains(admission);
        assertThat(next.workList().find(signal)).isEqualTo(reception.workList().find(signal));
        assertThat(next.workList().holder(signal)).contains(ANNA);
        assertThat(next.deliveries().account()).isEqualTo(new Account(1, 0, 0, 1, 0));
        List<FollowUpEvent> history = at(signal).history();
        assertThatThrownBy(() -> next.restore(admission, history, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not here yet");
        Reception third = Town.reception(letters);
        SignalId other = send("d-9", "QUESTION", "2025-03-03", "");
        assertThatThrownBy(() -> third.restore(admission, at(other).history(), NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(third.find(signal)).isEmpty();
    }

    @Test
    void aWorkflowThatWouldStopTheSystemIsRefused() {
        String shipped = TestWorkflow.shipped();
        for (String broken : Stream.of(
                        shipped.replace("\"to-complete\"", "\"incomplete\""),
                        shipped.replace("\"on\": \"RANKED\",", "\"on\": \"RANKED\", \"byPerson\": true,"),
                        shipped.replace("\"on\": \"REOPENED\",", "\"on\": \"REOPENED\", \"byPerson\": true,"))
                .toList()) {
            assertThatThrownBy(() -> Reception.of(
                            Town.TRIAGE,
                            WorkflowReader.read(new StringReader(broken)).orElseThrow(),
                            received -> RegisterCheck.notChecked(),
                            Town.SYSTEM,
                            () -> EventId.of("x")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a workflow must");
        }
        Optional<Admission> none = reception.find(SignalId.of("none"));
        assertThat(none).isEmpty();
    }
}
