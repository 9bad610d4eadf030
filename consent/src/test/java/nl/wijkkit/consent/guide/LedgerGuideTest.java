package nl.wijkkit.consent.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.ledger.Act;
import nl.wijkkit.consent.ledger.AgeRegimes;
import nl.wijkkit.consent.ledger.Consent;
import nl.wijkkit.consent.ledger.ConsentId;
import nl.wijkkit.consent.ledger.ConsentLedger;
import nl.wijkkit.consent.ledger.Entry;
import nl.wijkkit.consent.ledger.EntryId;
import nl.wijkkit.consent.ledger.Giver;
import nl.wijkkit.consent.ledger.GiverRole;
import nl.wijkkit.consent.ledger.Proof;
import nl.wijkkit.consent.ledger.Signing;
import nl.wijkkit.consent.ledger.TextVersion;
import nl.wijkkit.consent.ledger.WithdrawalEffect;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.junit.jupiter.api.Test;

/** Reuse of income data with consent: Wmo 2015, art. 5.1.1(4). */
class LedgerGuideTest {

    private final PersonId person = PersonId.of("person-0");
    private final LocalDate today = LocalDate.of(2026, 3, 2);
    private final Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Decider decider = Decider.dutch();
    private final Request request = Request.of(
                    today,
                    Actor.of("CASE_WORKER", "ASSIGNED"),
                    Subject.of("ADULT", 40, Capacity.CAPABLE).withId(person),
                    Request.Asked.of("INCOME", Law.PARTICIPATIEWET, "WMO_INVESTIGATION", "VIEW"))
            .withFacts(Facts.none().with("necessary", true));

    @Test
    void aConsentIsGivenLookedUpAndWithdrawn() {
        Giver self = Giver.of("person-0", GiverRole.SELF);
        Consent income = new Consent.ToDisclose(
                Purpose.of("WMO_INVESTIGATION"), Law.PARTICIPATIEWET, List.of(DataCategory.of("INCOME")), List.of());
        Act given = Signing.by(self, Proof.Form.WRITTEN, new TextVersion("reuse-of-income", 1))
                .until(LocalDate.of(2026, 9, 1)) // ends by itself
                .given(ConsentId.of("consent-1"), income);

        ConsentLedger ledger = ConsentLedger.empty(AgeRegimes.dutch());
        ledger.append(new Entry(EntryId.of("entry-1"), person, today, now, Party.worker("worker-12"), given));
        Decision with = decider.decide(request, ledger);

        assertThat(decider.decide(request).isPermitted()).isFalse();
        assertThat(with.isPermitted()).isTrue();

        WithdrawalEffect effect = ledger.whatChanges(person, ConsentId.of("consent-1"), today);
        ledger.append(new Entry(
                EntryId.of("entry-2"),
                person,
                today,
                now.plusSeconds(1),
                Party.citizen(person),
                new Act.Withdrawn(ConsentId.of("consent-1"), self)));

        assertThat(effect.lost()).hasSize(1);
        assertThat(effect.duties()).extracting(Object::toString).containsExactly("STOP_FUTURE_SHARING");
        assertThat(decider.decide(request, ledger).isPermitted()).isFalse();
    }
}
