package nl.wijkkit.signals.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Reporter;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.intake.AddressRegister;
import nl.wijkkit.signals.intake.FactsReader;
import nl.wijkkit.signals.intake.PartnerFile;
import nl.wijkkit.signals.intake.Received;
import nl.wijkkit.signals.intake.SignalForm;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;

class IntakeGuideTest {

    private final Vocabulary vocabulary = VocabularyReader.shipped();
    private final FactsReader facts = new FactsReader(vocabulary, Terms.AMSTERDAM);
    private final Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void aSignalFromAForm() {
        SignalForm form = SignalForm.of("CONCERN_NEIGHBOUR", "WEB_FORM")
                .withReporter("SECRET", "reporter-7")
                .withAddress("1234 AB", "12")
                .withResident(true)
                .withPeople(1, 2)
                .withFact("unsafety", "suspected")
                .withFact("nationality", "x");
        Received received = form.toSignal(SignalId.of("signal-1"), now, facts);
        Signal signal = received.signal();

        assertThat(received.isComplete()).isTrue();
        assertThat(received.leftBehind()).extracting(Problem::code).containsExactly("never-asked");
        assertThat(signal.reporter()).isEqualTo(new Reporter.Secret(PartyId.of("reporter-7")));
        assertThat(signal.reporter().shown()).isEmpty();
    }

    @Test
    void aFileOfAPartner() throws IOException {
        String csv = """
                contract;name;postal_code;house_number;addition;amount;months
                c1;J. van der Breggen;1234 AB;12;a;480,50;2
                c2;M. de Wit;1234;14;;veel;1
                """;

        PartnerFile file = new PartnerFile(
                SignalKind.of("ARREARS_RENT"), PartyId.of("landlord-1"), facts, AddressRegister.NOT_CHECKED);
        PartnerFile.Contents contents = file.read(new StringReader(csv), now, line -> SignalId.of("file-7:" + line));

        assertThat(contents.received()).hasSize(2);
        assertThat(contents.received().get(0).isComplete()).isTrue();
        assertThat(contents.received().get(1).problems())
                .extracting(Problem::code)
                .containsExactly("not-a-postal-code", "not-an-amount");
    }
}
