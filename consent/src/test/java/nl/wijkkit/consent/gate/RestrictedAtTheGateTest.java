package nl.wijkkit.consent.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkkit.consent.log.AccessEntry;
import nl.wijkkit.consent.log.TraceId;
import nl.wijkkit.consent.petition.Restriction;
import nl.wijkkit.consent.petition.Restrictions;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Logs;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.junit.jupiter.api.Test;

// AVG 18(2): what is restricted is not used, whatever the one who looks says of it
class RestrictedAtTheGateTest {

    private static final PersonId NOOR = PersonId.of("noor");
    private static final DataCategory GOALS = DataCategory.of("PLAN_GOALS");
    private static final Facts NEEDED = Facts.none().with("necessary", true);
    private static final Consents RESTRICTED = Restrictions.ofAll(List.of(new Restriction(
                    NOOR, Law.WMO, GOALS, Restriction.Reason.ACCURACY_CONTESTED, LocalDate.of(2026, 10, 1), null)))
            .over(Consents.none());

    private final Logs logs = new Logs();

    /** Shows how much of the goals is disclosed. */
    private record Goals() implements Showing<Disclosure>, Showing.Prepared<Disclosure> {

        @Override
        public String operation() {
            return "doelen tonen";
        }

        @Override
        public Prepared<Disclosure> prepare(Visit visit) {
            return this;
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("goals", List.of(Question.of(NOOR, GOALS, Law.WMO))));
        }

        @Override
        public Disclosure show(Granted granted) {
            return granted.of(parts().get(0));
        }
    }

    private Disclosure look(Facts stated, Consents consents) {
        Visit visit = Visit.of(
                Visitor.of(PartyId.of("w-1"), PartyId.of("gemeente"), "desk-7"),
                OffsetDateTime.parse("2026-11-02T10:00:00+01:00"),
                Purpose.of("FAMILY_PLAN"),
                TraceId.of("4bf92f3577b34da6a3ce929d0e0e4736"),
                List.of(Concerned.of(
                        Actor.of(Role.of("CASE_WORKER"), Relation.of("ASSIGNED")),
                        Subject.of(SubjectRole.of("ADULT"), 40, Capacity.CAPABLE)
                                .withId(NOOR),
                        stated,
                        Evidence.of("LEGAL_TASK"))));
        return logs.gate(consents).look(visit, new Goals()).fold(level -> level, () -> {
            throw new AssertionError("the look must have been logged");
        });
    }

    @Test
    void whoeverDeniesARestrictionOnRecordSeesNothing() {
        assertThat(look(NEEDED, RESTRICTED)).isEqualTo(Disclosure.NOTHING);
        assertThat(look(NEEDED.with("processing_restricted", false), RESTRICTED))
                .isEqualTo(Disclosure.NOTHING);
        assertThat(logs.access)
                .extracting(AccessEntry::ground)
                .extracting(AccessEntry.Ground::seen)
                .containsOnly(Disclosure.NOTHING);
    }

    @Test
    void whatIsOnRecordDoesNotLiftARestrictionThatIsStated() {
        Consents lifted = request -> new OnRecord(List.of(), Facts.none().with("processing_restricted", false));
        assertThat(look(NEEDED, lifted)).isEqualTo(Disclosure.CONTENT);
        assertThat(look(
                        NEEDED.with("processing_restricted", true).with("restriction_reason", "accuracy_contested"),
                        lifted))
                .isEqualTo(Disclosure.NOTHING);
    }

    @Test
    void whereBothSayTheSameNothingChanges() {
        Consents free = request -> new OnRecord(List.of(), Facts.none().with("processing_restricted", false));
        assertThat(look(NEEDED.with("processing_restricted", false), free)).isEqualTo(Disclosure.CONTENT);
    }
}
