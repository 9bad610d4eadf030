package nl.wijkkit.signals.accountability;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.ContractId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.HomeAddress;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Reporter;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.Policy;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.vocabulary.VocabularyReader;

/** Signals and policies for tests. */
final class Cases {

    static final Instant MONDAY =
            LocalDateTime.parse("2025-03-03T09:00").atZone(Terms.AMSTERDAM).toInstant();

    private Cases() {}

    static Triage triage(Policy policy) {
        return Triage.of(VocabularyReader.shipped(), policy, RoutingReader.shipped(), Terms.dutch());
    }

    static Triage example() {
        return triage(PolicyReader.shipped());
    }

    static Policy version(Policy policy, String version) {
        return new Policy(
                policy.id(),
                version,
                policy.name(),
                policy.source(),
                policy.terms(),
                policy.deskOrder(),
                policy.rules());
    }

    /** A signal with everything that a record must not keep. */
    static Signal rent(long cents) {
        return Signal.of(SignalId.of("s-1"), SignalKind.of("ARREARS_RENT"), Channel.PARTNER_FILE, MONDAY)
                .withReporter(new Reporter.Secret(PartyId.of("reporter-77")))
                .withContract(ContractId.of("contract-88"))
                .withHousehold(Household.at(new HomeAddress(PostalCode.parse("9905AB"), HouseNumber.of(4321)))
                        .withResident(true)
                        .withPeople(2, 1))
                .withFacts(Facts.of(Map.of(
                        FactKey.of("amount"), new FactValue.Amount(Money.ofCents(cents)),
                        FactKey.of("contact_attempts"), new FactValue.Count(0),
                        FactKey.of("age"), new FactValue.Count(67),
                        FactKey.of("question"), new FactValue.Words(FreeText.of("vrije tekst")))));
    }
}
