package nl.wijkkit.consent.ledger;

import static nl.wijkkit.consent.ledger.Steps.C1;
import static nl.wijkkit.consent.ledger.Steps.C2;
import static nl.wijkkit.consent.ledger.Steps.CHILD;
import static nl.wijkkit.consent.ledger.Steps.SELF;
import static nl.wijkkit.consent.ledger.Steps.request;
import static nl.wijkkit.consent.ledger.Steps.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentLedgerTest {

    private static final Consent SCHOOL = share(Law.WMO, "SCHOOL_CARE", "HEALTH,HOUSING", "SCHOOL");
    private static final LocalDate DAY = LocalDate.parse("2025-06-02");

    @ParameterizedTest
    @CsvSource({
        "2025-06-02, WMO, SCHOOL_CARE, HEALTH, SCHOOL, true",
        "2025-06-02, WMO, SCHOOL_CARE, HOUSING, SCHOOL, true",
        "2024-12-31, WMO, SCHOOL_CARE, HEALTH, SCHOOL, false",
        "2025-06-02, JEUGDWET, SCHOOL_CARE, HEALTH, SCHOOL, false",
        "2025-06-02, WMO, TREATMENT, HEALTH, SCHOOL, false",
        "2025-06-02, WMO, SCHOOL_CARE, DEBT, SCHOOL, false",
        "2025-06-02, WMO, SCHOOL_CARE, HEALTH, GP, false",
        "2025-06-02, WMO, SCHOOL_CARE, HEALTH, , false",
    })
    void lookUpFindsWhatCoversTheQuestion(
            String day, String law, String purpose, String category, String receiver, boolean found) {
        ConsentLedger ledger = ledger(Steps.adult().given("2025-01-01", C1, SCHOOL, null, List.of(SELF), SELF));
        OnRecord record = ledger.lookUp(request(CHILD, day, Law.of(law), purpose, category, receiver));
        assertThat(record.evidence()).isEqualTo(found ? List.of(Evidence.of("CONSENT_SUBJECT")) : List.of());
        assertThat(ledger.lookUp(request(PersonId.of("p-other"), day, Law.of(law), purpose, category, receiver)))
                .isEqualTo(OnRecord.NOTHING);
    }

    @Test
    void whoAsksIsTheReceiverIfNoneIsStated() {
        Consent own = share(Law.WMO, "SCHOOL_CARE", "HEALTH");
        Consent named = share(Law.WMO, "SCHOOL_CARE", "HOUSING", "YOUTH_WORKER");
        ConsentLedger ledger = ledger(Steps.adult()
                .given("2025-01-01", C1, own, null, List.of(SELF), SELF)
                .given("2025-01-01", C2, named, null, List.of(SELF), SELF));
        assertThat(ledger.lookUp(request(CHILD, "2025-06-02", Law.WMO, "SCHOOL_CARE", "HEALTH", null)))
                .isNotEqualTo(OnRecord.NOTHING);
        assertThat(ledger.lookUp(request(CHILD, "2025-06-02", Law.WMO, "SCHOOL_CARE", "HOUSING", null)))
                .isNotEqualTo(OnRecord.NOTHING);
        assertThat(ledger.lookUp(request(CHILD, "2025-06-02", Law.WMO, "SCHOOL_CARE", "HEALTH", "SCHOOL")))
                .isEqualTo(OnRecord.NOTHING);
    }

    @Test
    void agreementWithHelpIsNoConsentToShareAndTheOtherWayRound() {
        Consent help = new Consent.ToHelp(Purpose.of("YOUTH_HELP_DELIVERY"), Law.JEUGDWET);
        Consent data = share(Law.WMO, "YOUTH_HELP_DELIVERY", "YOUTH_HELP");
        ConsentLedger ledger = ledger(Steps.adult()
                .given("2025-01-01", C1, help, null, List.of(SELF), SELF)
                .given("2025-01-01", C2, data, null, List.of(SELF), SELF));
        Request share = request(CHILD, "2025-06-02", Law.JEUGDWET, "YOUTH_HELP_DELIVERY", "YOUTH_HELP", null);
        assertThat(ledger.lookUp(share)).isEqualTo(OnRecord.NOTHING);
        assertThat(ledger.lookUp(as(share, "START_HELP")).evidence()).containsExactly(Evidence.of("CONSENT_SUBJECT"));
        Request wmo = request(CHILD, "2025-06-02", Law.WMO, "YOUTH_HELP_DELIVERY", "YOUTH_HELP", null);
        assertThat(ledger.lookUp(wmo).evidence()).containsExactly(Evidence.of("CONSENT_SUBJECT"));
        assertThat(ledger.lookUp(as(wmo, "START_HELP"))).isEqualTo(OnRecord.NOTHING);
        assertThat(ledger.lookUp(as(wmo, "GIVE_CONSENT"))).isEqualTo(OnRecord.NOTHING);
    }

    @Test
    void withdrawalShowsBeforehandWhatIsLostAndWhatIsKept() {
        ConsentLedger ledger = ledger(Steps.adult()
                .given(
                        "2025-01-01",
                        C1,
                        share(Law.WMO, "SCHOOL_CARE", "HEALTH,HOUSING", "SCHOOL", "GP"),
                        null,
                        List.of(SELF),
                        SELF)
                .given("2025-01-01", C2, share(Law.WMO, "SCHOOL_CARE", "HEALTH", "SCHOOL"), null, List.of(SELF), SELF));
        WithdrawalEffect effect = ledger.whatChanges(CHILD, C1, DAY);
        assertThat(effect.lost())
                .extracting(use -> use.category() + " " + use.recipient())
                .containsExactly("HEALTH GP", "HOUSING GP", "HOUSING SCHOOL");
        assertThat(effect.kept())
                .extracting(use -> use.category() + " " + use.recipient())
                .containsExactly("HEALTH SCHOOL");
        assertThat(effect.duties()).containsExactly(Duty.of("STOP_FUTURE_SHARING"));
        assertThat(ledger.on(CHILD, DAY)).extracting(Phase::standing).containsOnly(Standing.IN_FORCE);

        WithdrawalEffect none = ledger.whatChanges(CHILD, ConsentId.of("c-9"), DAY);
        assertThat(none).isEqualTo(new WithdrawalEffect(List.of(), List.of(), List.of()));
    }

    @Test
    void entryThatDoesNotFollowLeavesTheLedgerAsItWas() {
        ConsentLedger ledger = ledger(Steps.adult().given("2025-01-01", C1, SCHOOL, null, List.of(SELF), SELF));
        Entry wrong = Steps.adult()
                .given("2025-01-01", C1, SCHOOL, null, List.of(SELF), SELF)
                .entries()
                .get(0);
        assertThatThrownBy(() -> ledger.append(wrong)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.history(CHILD).orElseThrow().entries()).hasSize(1);
        assertThat(ledger.history(PersonId.of("p-other"))).isEmpty();
        assertThat(ledger.on(PersonId.of("p-other"), DAY)).isEmpty();
    }

    @Test
    void loadedIndexAndOneFilledStepByStepAnswerAlike() {
        List<ConsentHistory> histories = IntStream.range(0, 20_000)
                .mapToObj(i -> new Steps(PersonId.of("person-" + i))
                        .given(
                                "2025-01-01",
                                C1,
                                i % 3 == 0 ? SCHOOL : share(Law.WMO, "TREATMENT", "HEALTH", "GP"),
                                null,
                                List.of(self(i)),
                                self(i))
                        .history())
                .toList();
        ConsentIndex loaded = ConsentIndex.load(AgeRegimes.dutch(), histories.stream());
        ConsentIndex filled = ConsentIndex.empty(AgeRegimes.dutch());
        histories.forEach(filled::put);
        histories.stream().limit(100).forEach(filled::put);
        assertThat(loaded.people()).isEqualTo(20_000);
        assertThat(filled.people()).isEqualTo(20_000);
        for (int i = 0; i < 20_100; i++) {
            Request request =
                    request(PersonId.of("person-" + i), "2025-06-02", Law.WMO, "SCHOOL_CARE", "HEALTH", "SCHOOL");
            assertThat(loaded.lookUp(request)).isEqualTo(filled.lookUp(request));
            assertThat(loaded.lookUp(request).evidence().isEmpty()).isEqualTo(i >= 20_000 || i % 3 != 0);
        }
    }

    @Test
    void onePersonHasOneHistory() {
        ConsentHistory history = Steps.adult()
                .given("2025-01-01", C1, SCHOOL, null, List.of(SELF), SELF)
                .history();
        assertThatThrownBy(() -> ConsentIndex.load(AgeRegimes.dutch(), List.of(history, history).stream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("each person must have one history, got two");
    }

    @Test
    void readersSeeEachPersonBeforeOrAfterAChange() throws InterruptedException {
        ConsentLedger ledger = ConsentLedger.empty(AgeRegimes.dutch());
        ledger.append(Steps.adult()
                .given("2025-01-01", C1, SCHOOL, null, List.of(SELF), SELF)
                .entries()
                .get(0));
        Request request = request(CHILD, "2025-06-02", Law.WMO, "SCHOOL_CARE", "HEALTH", "SCHOOL");
        AtomicBoolean done = new AtomicBoolean();
        List<OnRecord> odd = new ArrayList<>();
        Thread reader = new Thread(() -> {
            while (!done.get()) {
                OnRecord record = ledger.lookUp(request);
                if (!record.evidence().equals(List.of(Evidence.of("CONSENT_SUBJECT")))) {
                    odd.add(record);
                }
            }
        });
        reader.start();
        for (int i = 0; i < 2_000; i++) {
            ledger.append(new Steps(PersonId.of("person-" + i))
                    .given("2025-01-01", C1, SCHOOL, null, List.of(self(i)), self(i))
                    .entries()
                    .get(0));
        }
        done.set(true);
        reader.join();
        assertThat(odd).isEmpty();
    }

    private static Giver self(int i) {
        return Giver.of("person-" + i, GiverRole.SELF);
    }

    private static ConsentLedger ledger(Steps steps) {
        return ConsentLedger.replay(AgeRegimes.dutch(), steps.entries());
    }

    private static Request as(Request request, String action) {
        Request.Asked asked = request.asked();
        return new Request(
                request.on(),
                request.actor(),
                request.subject(),
                new Request.Asked(asked.category(), asked.origin(), asked.purpose(), Action.of(action)),
                request.evidence(),
                request.facts());
    }
}
