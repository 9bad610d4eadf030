package nl.wijkkit.examples.benchmarks.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.consent.ledger.Act;
import nl.wijkkit.consent.ledger.AgeRegimes;
import nl.wijkkit.consent.ledger.Consent;
import nl.wijkkit.consent.ledger.ConsentHistory;
import nl.wijkkit.consent.ledger.ConsentId;
import nl.wijkkit.consent.ledger.ConsentIndex;
import nl.wijkkit.consent.ledger.Entry;
import nl.wijkkit.consent.ledger.EntryId;
import nl.wijkkit.consent.ledger.Giver;
import nl.wijkkit.consent.ledger.GiverRole;
import nl.wijkkit.consent.ledger.Proof;
import nl.wijkkit.consent.ledger.Signature;
import nl.wijkkit.consent.ledger.TextVersion;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;

/** People who each agreed that their income may be used again; one of eight withdrew it. */
final class InventedConsents {

    static final LocalDate ASKED_ON = LocalDate.of(2025, 6, 2);
    private static final LocalDate GIVEN_ON = LocalDate.of(2025, 5, 20);
    private static final LocalDate WITHDRAWN_ON = LocalDate.of(2025, 5, 27);
    private static final int ONE_WITHDRAWS_OF = 8;
    private static final Party WORKER = Party.worker("w-1");
    private static final Consent WHAT = new Consent.ToDisclose(
            Purpose.of("WMO_INVESTIGATION"), Law.PARTICIPATIEWET, List.of(DataCategory.of("INCOME")), List.of());

    private InventedConsents() {}

    static PersonId person(int number) {
        return PersonId.of("p-" + number);
    }

    /** The consents of so many people, one each. */
    static ConsentIndex index(int people) {
        return ConsentIndex.load(AgeRegimes.dutch(), IntStream.range(0, people).mapToObj(InventedConsents::history));
    }

    private static ConsentHistory history(int number) {
        PersonId person = person(number);
        Giver self = new Giver(person, GiverRole.SELF);
        ConsentId consent = ConsentId.of("c-1");
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                EntryId.of("e-1"),
                person,
                GIVEN_ON,
                Instant.EPOCH,
                WORKER,
                new Act.Given(
                        consent,
                        WHAT,
                        null,
                        null,
                        Capacity.CAPABLE,
                        List.of(self),
                        List.of(Signature.of(self, Proof.of(Proof.Form.WRITTEN))),
                        new TextVersion("reuse", 1))));
        if (number % ONE_WITHDRAWS_OF == 0) {
            entries.add(new Entry(
                    EntryId.of("e-2"), person, WITHDRAWN_ON, Instant.EPOCH, WORKER, new Act.Withdrawn(consent, self)));
        }
        return ConsentHistory.of(entries);
    }
}
