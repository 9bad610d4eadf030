package nl.wijkkit.plan.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;

/** Facts about an invented family. */
final class Samples {

    static final PersonId MOTHER = PersonId.of("mother");
    static final PersonId CHILD = PersonId.of("child");
    static final ActorId WORKER = ActorId.of("worker-1");
    static final ActorId CITIZEN = ActorId.of("citizen-1");
    static final FactKind BENEFIT = FactKind.of("benefit");
    static final FactKind YOUTH_HELP = FactKind.of("youth_help");
    static final Purpose FAMILY_PLAN = Purpose.of("FAMILY_PLAN");
    static final Purpose DEBT_HELP = Purpose.of("DEBT_HELP");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final Period FROM_2026 = Period.startingOn(LocalDate.of(2026, 1, 1));

    private Samples() {}

    static Instant at(int minute) {
        return Instant.parse("2026-03-01T09:00:00Z").plusSeconds(60L * minute);
    }

    static Statement benefitOf(long cents) {
        return new Statement(
                Content.what(new FactValue.Amount(Money.ofCents(cents))),
                Law.PARTICIPATIEWET,
                SourceId.of("uitkeringen"),
                FROM_2026,
                Confidence.CONFIRMED);
    }

    static Fact benefit(Entry... later) {
        List<Entry> history = new ArrayList<>();
        history.add(new Entry.Recorded(at(0), WORKER, benefitOf(130_000)));
        history.addAll(List.of(later));
        return new Fact(FactId.of("f1"), MOTHER, BENEFIT, Fact.ONLY, history);
    }

    static Entry disputed(int minute) {
        return new Entry.Disputed(at(minute), CITIZEN, FreeText.of("het is minder"));
    }

    static Entry rejected(int minute) {
        return new Entry.Rejected(at(minute), WORKER, FreeText.of("stukken gezien"), FreeText.of("ik krijg minder"));
    }

    static Entry upheld(int minute, long cents) {
        return new Entry.Upheld(at(minute), WORKER, benefitOf(cents));
    }

    static Entry corrected(int minute, long cents) {
        return new Entry.Corrected(at(minute), WORKER, benefitOf(cents));
    }

    static Entry withdrawn(int minute) {
        return new Entry.Withdrawn(at(minute), WORKER, FreeText.of("van een ander"));
    }
}
