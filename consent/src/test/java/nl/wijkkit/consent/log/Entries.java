package nl.wijkkit.consent.log;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.jspecify.annotations.Nullable;

/** Lines to test with. */
final class Entries {

    static final PersonId NOOR = PersonId.of("p-noor");

    private Entries() {}

    /** A look at Noor's debts by worker w-1, on this moment. */
    static AccessEntry look(String at) {
        return look(at, "w-1", NOOR, "DEBT", null);
    }

    static AccessEntry look(String at, String user, PersonId subject, String category, @Nullable String emergency) {
        Instant moment = Instant.parse(at);
        return new AccessEntry(
                moment,
                AccessEvent.READ,
                subject,
                new AccessEntry.Who(
                        PartyId.of(user),
                        Role.of("DEBT_WORKER"),
                        Relation.of("ASSIGNED"),
                        PartyId.of("gemeente"),
                        null,
                        "desk-7"),
                new AccessEntry.What(
                        DataCategory.of(category),
                        Law.WGS,
                        Purpose.of("DEBT_HELP"),
                        Action.of("VIEW"),
                        List.of("plan-1", "fact-2")),
                new AccessEntry.Ground(
                        Disclosure.CONTENT,
                        List.of(Evidence.of("LEGAL_TASK")),
                        "nl-social-domain 2026-11",
                        List.of("legal-task"),
                        List.of(Duty.of("RECORD_REASON")),
                        emergency),
                TraceId.of(String.format(Locale.ROOT, "%032x", moment.toEpochMilli())));
    }
}
