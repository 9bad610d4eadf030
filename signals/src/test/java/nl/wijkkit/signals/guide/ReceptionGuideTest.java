package nl.wijkkit.signals.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.delivery.DeliveryId;
import nl.wijkkit.signals.followup.FollowUp;
import nl.wijkkit.signals.followup.Workflow;
import nl.wijkkit.signals.followup.WorkflowReader;
import nl.wijkkit.signals.intake.AddressRegister;
import nl.wijkkit.signals.intake.FactsReader;
import nl.wijkkit.signals.intake.PartnerFile;
import nl.wijkkit.signals.intake.SignalForm;
import nl.wijkkit.signals.reception.FileReceipt;
import nl.wijkkit.signals.reception.PersonRegister;
import nl.wijkkit.signals.reception.Receipt;
import nl.wijkkit.signals.reception.Reception;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

class ReceptionGuideTest {

    private final Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Party worker = Party.worker("worker-12");
    private final Triage triage =
            Triage.of(VocabularyReader.shipped(), PolicyReader.shipped(), RoutingReader.shipped(), Terms.dutch());
    private final Workflow workflow = WorkflowReader.shipped();
    private final FactsReader facts = new FactsReader(triage.vocabulary(), Terms.AMSTERDAM);
    private final SignalForm form = SignalForm.of("CONCERN_NEIGHBOUR", "WEB_FORM")
            .withAddress("9905 AB", "12")
            .withResident(true)
            .withPeople(1, 2);
    private final String csv = """
            contract,name,postal_code,house_number,amount
            c1,J. de Vries,9905 AB,12,640.00
            c2,A. Bakker,9905 AB,14,80.00
            """;

    @Test
    void allOfItAtOnce() throws IOException {
        AtomicLong numbers = new AtomicLong();
        Reception reception = Reception.empty(
                triage,
                workflow,
                PersonRegister.NOT_CHECKED,
                Party.of(Party.Kind.DEPARTMENT, "intake"),
                () -> EventId.of("event-" + numbers.incrementAndGet()));
        Receipt receipt = reception.receive(DeliveryId.of("form-17"), id -> form.toSignal(id, now, facts), now);
        FollowUp mine = reception
                .takeNext(receipt.admission().priority().outcome().desk(), worker, now)
                .orElseThrow()
                .orElseThrow();

        assertThat(mine.worker()).contains(worker);
        assertThat(mine.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(mine.signal().value()).isEqualTo("form-17");
        assertThat(reception.receive(DeliveryId.of("form-17"), id -> form.toSignal(id, now, facts), now))
                .isEqualTo(receipt);

        PartnerFile rent = new PartnerFile(
                SignalKind.of("ARREARS_RENT"), PartyId.of("landlord-1"), facts, AddressRegister.NOT_CHECKED);
        FileReceipt file = reception.receiveFile("rent-2026-03", rent, new StringReader(csv), now, now);

        assertThat(file.receipts()).hasSize(2);
        assertThat(reception.deliveries().account().received()).isEqualTo(3);
        assertThat(reception.workList().size()).isEqualTo(3);

        Reception restarted = Reception.empty(
                triage,
                workflow,
                PersonRegister.NOT_CHECKED,
                Party.of(Party.Kind.DEPARTMENT, "intake"),
                () -> EventId.of("event-" + numbers.incrementAndGet()));
        restarted.restore(receipt.admission(), mine.history(), now);

        assertThat(restarted.workList().holder(mine.signal())).contains(worker);
    }
}
