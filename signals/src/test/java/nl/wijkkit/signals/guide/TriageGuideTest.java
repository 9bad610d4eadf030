package nl.wijkkit.signals.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.ContractId;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.HomeAddress;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.accountability.PolicyArchive;
import nl.wijkkit.signals.accountability.PriorityRecord;
import nl.wijkkit.signals.accountability.Replay;
import nl.wijkkit.signals.recognise.EarlierSignal;
import nl.wijkkit.signals.recognise.HouseholdIndex;
import nl.wijkkit.signals.recognise.Recogniser;
import nl.wijkkit.signals.recognise.RegisterCheck;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.signals.triage.Policy;
import nl.wijkkit.signals.triage.PolicyAnalysis;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.PolicyReport;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import nl.wijkkit.zrm.Language;
import org.junit.jupiter.api.Test;

/** Amounts and terms are those of the example policy. */
class TriageGuideTest {

    private final Vocabulary vocabulary = VocabularyReader.shipped();
    private final Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final LocalDate today = LocalDate.of(2026, 3, 2);

    private Signal arrears(String id, String kind, String contract, long cents) {
        return Signal.of(SignalId.of(id), SignalKind.of(kind), Channel.PARTNER_FILE, now)
                .withContract(ContractId.of(contract))
                .withHousehold(Household.at(new HomeAddress(PostalCode.parse("1234 AB"), HouseNumber.of(12))))
                .withFacts(Facts.of(Map.of(FactKey.of("amount"), new FactValue.Amount(Money.ofCents(cents)))));
    }

    private Triage triage() {
        Triage triage =
                Triage.of(VocabularyReader.shipped(), PolicyReader.shipped(), RoutingReader.shipped(), Terms.dutch());
        return triage;
    }

    @Test
    void theSameHouseholdIsRecognised() {
        Signal rent = arrears("signal-1", "ARREARS_RENT", "c1", 48_050);
        Signal energy = arrears("signal-2", "ARREARS_ENERGY", "e9", 12_000);

        HouseholdIndex index = new HouseholdIndex(Terms.AMSTERDAM);
        index.add(rent, RegisterCheck.notChecked());
        List<EarlierSignal> earlier = index.earlier(energy, RegisterCheck.notChecked());
        Relations relations = new Recogniser(vocabulary).relate(energy, today, earlier);

        assertThat(relations.multiple()).isTrue();
        assertThat(relations.duplicate()).isFalse();
    }

    @Test
    void anOutcomeSaysWhyAndByWhen() {
        Signal signal = arrears("signal-1", "ARREARS_RENT", "c1", 80_000);

        Triage triage = triage();
        Outcome outcome = triage.assess(signal, Relations.none(), now);
        String when = outcome.deadline().explanation().in(Language.EN);

        assertThat(outcome.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(outcome.rules()).contains("arrears-high-amount");
        assertThat(outcome.reasonCodes()).contains("AMOUNT_HIGH");
        assertThat(outcome.desk()).isEqualTo(outcome.route().desk());
        assertThat(outcome.policy()).isEqualTo("example-policy 1");
        assertThat(when).isNotBlank();

        PriorityRecord kept = PriorityRecord.of(triage, signal, Relations.none(), now);
        Replay replay = Replay.of(kept, PolicyArchive.of(List.of(triage)));
        String sentence = replay.sentence().in(Language.NL);

        assertThat(replay).isInstanceOf(Replay.Same.class);
        assertThat(sentence).isNotBlank();
    }

    @Test
    void aPolicyOfYourOwn() throws IOException {
        Reader file = new StringReader(shippedPolicy()
                .replace("\"id\": \"example-policy\"", "\"id\": \"ons-dorp\"")
                .replace("\"from\": 500", "\"from\": 1000")
                .replace("\"below\": 500", "\"below\": 1000"));

        Policy own = PolicyReader.read(file, vocabulary).orElseThrow();
        Triage triage = Triage.of(vocabulary, own, RoutingReader.shipped(), Terms.dutch());
        PolicyReport report = PolicyAnalysis.of(triage, today);

        assertThat(report.rules()).isEqualTo(PolicyReader.shipped().rules().size());
        assertThat(report.isSound()).as(report.findings().toString()).isTrue();
        assertThat(triage.assess(arrears("signal-1", "ARREARS_RENT", "c1", 80_000), Relations.none(), now)
                        .rules())
                .doesNotContain("arrears-high-amount");
    }

    @Test
    void theRouteIsKnownBeforeTheSignal() {
        DeskId desk = RoutingReader.shipped()
                .route(DeskId.of("WIJKTEAM"), Household.unknown())
                .desk();

        assertThat(RoutingReader.shipped().knows(desk)).isTrue();
    }

    private static String shippedPolicy() throws IOException {
        try (InputStream policy = Objects.requireNonNull(
                TriageGuideTest.class.getResourceAsStream("/nl/wijkkit/signals/triage/example-policy.json"))) {
            return new String(policy.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
