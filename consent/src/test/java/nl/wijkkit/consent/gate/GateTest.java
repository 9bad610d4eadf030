package nl.wijkkit.consent.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkkit.consent.emergency.EmergencyId;
import nl.wijkkit.consent.log.AccessEntry;
import nl.wijkkit.consent.log.AccessEvent;
import nl.wijkkit.consent.log.ProcessingEntry;
import nl.wijkkit.consent.log.ProcessingStatus;
import nl.wijkkit.consent.log.TraceId;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Logs;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Duty;
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

class GateTest {

    private static final PersonId NOOR = PersonId.of("noor");
    private static final PersonId OMAR = PersonId.of("omar");
    private static final TraceId TRACE = TraceId.of("4bf92f3577b34da6a3ce929d0e0e4736");
    private static final Question GOALS = Question.of(NOOR, DataCategory.of("PLAN_GOALS"), Law.WMO);
    private static final Question DEBTS = Question.of(NOOR, DataCategory.of("DEBT"), Law.WGS);
    private static final Question OTHER = Question.of(OMAR, DataCategory.of("PLAN_GOALS"), Law.WMO);

    private final Logs logs = new Logs();

    /** Shows the levels of its parts. */
    private record Levels(List<Part> parts) implements Showing<List<Disclosure>>, Showing.Prepared<List<Disclosure>> {

        static Levels of(Part... parts) {
            return new Levels(List.of(parts));
        }

        @Override
        public String operation() {
            return "levels tonen";
        }

        @Override
        public Prepared<List<Disclosure>> prepare(Visit visit) {
            return this;
        }

        @Override
        public List<Disclosure> show(Granted granted) {
            return parts.stream().map(granted::of).toList();
        }
    }

    private static Concerned concerned(PersonId person, String relation, Facts facts) {
        return Concerned.of(
                Actor.of(Role.of("CASE_WORKER"), Relation.of(relation)),
                Subject.of(SubjectRole.of("ADULT"), 40, Capacity.CAPABLE).withId(person),
                facts,
                Evidence.of("LEGAL_TASK"));
    }

    private static Visit visit(Concerned... concerned) {
        return Visit.of(
                Visitor.of(PartyId.of("w-1"), PartyId.of("gemeente"), "desk-7"),
                OffsetDateTime.parse("2026-11-02T10:00:00+01:00"),
                Purpose.of("FAMILY_PLAN"),
                TRACE,
                List.of(concerned));
    }

    private static Visit assigned() {
        Facts needed = Facts.none().with("necessary", true);
        return visit(concerned(NOOR, "ASSIGNED", needed), concerned(OMAR, "NO_CASE", needed));
    }

    private static Part part(String object, Question... questions) {
        return new Part(object, List.of(questions));
    }

    @Test
    void theStrictestQuestionOfAPartCounts() {
        Answer<List<Disclosure>> answer = logs.gate(Consents.none())
                .look(
                        assigned(),
                        Levels.of(
                                part("a", GOALS),
                                part("b", OTHER),
                                part("c", GOALS, OTHER),
                                part("d"),
                                part("e", DEBTS)));
        assertThat(answer)
                .isEqualTo(new Answer.Given<>(List.of(
                        Disclosure.CONTENT,
                        Disclosure.NOTHING,
                        Disclosure.NOTHING,
                        Disclosure.NOTHING,
                        Disclosure.NOTHING)));
    }

    @Test
    void eachQuestionIsOneLineRefusalsToo() {
        logs.gate(Consents.none()).look(assigned(), Levels.of(part("a", GOALS), part("b", GOALS, OTHER)));
        assertThat(logs.access).hasSize(2);
        AccessEntry seen = logs.access.get(0);
        assertThat(seen.at()).isEqualTo(Instant.parse("2026-11-02T09:00:00Z"));
        assertThat(seen.event()).isEqualTo(AccessEvent.READ);
        assertThat(seen.subject()).isEqualTo(NOOR);
        assertThat(seen.who())
                .isEqualTo(new AccessEntry.Who(
                        PartyId.of("w-1"),
                        Role.of("CASE_WORKER"),
                        Relation.of("ASSIGNED"),
                        PartyId.of("gemeente"),
                        null,
                        "desk-7"));
        assertThat(seen.what().objects()).containsExactly("a", "b");
        assertThat(seen.what().origin()).isEqualTo(Law.WMO);
        assertThat(seen.ground().seen()).isEqualTo(Disclosure.CONTENT);
        assertThat(seen.ground().evidence()).containsExactly(Evidence.of("LEGAL_TASK"));
        assertThat(seen.ground().rules()).contains("task-wmo");
        assertThat(seen.ground().ruleSet()).startsWith("dutch-social-domain-rules ");
        assertThat(seen.trace()).isEqualTo(TRACE);
        AccessEntry refused = logs.access.get(1);
        assertThat(refused.subject()).isEqualTo(OMAR);
        assertThat(refused.ground().seen()).isEqualTo(Disclosure.NOTHING);
        assertThat(refused.ground().rules()).contains("why-no-relation");
    }

    @Test
    void evidenceOfTheLedgerIsLogged() {
        Consents consents = request -> new OnRecord(List.of(Evidence.of("CONSENT_SUBJECT")), Facts.none());
        logs.gate(consents).look(assigned(), Levels.of(part("a", GOALS)));
        assertThat(logs.access.get(0).ground().evidence())
                .containsExactly(Evidence.of("CONSENT_SUBJECT"), Evidence.of("LEGAL_TASK"));
    }

    @Test
    void theProcessingLogHasOneParentAndAChildForEachPersonWithoutTheUser() {
        logs.gate(Consents.none()).look(assigned(), Levels.of(part("a", GOALS), part("b", OTHER)));
        assertThat(logs.processing).hasSize(3);
        ProcessingEntry parent = logs.processing.get(0);
        assertThat(parent.parent()).isNull();
        assertThat(parent.attributes().subject()).isNull();
        assertThat(parent.attributes().activity()).isEqualTo(URI.create("https://register.example/FAMILY_PLAN"));
        ProcessingEntry noor = logs.processing.get(1);
        assertThat(noor.parent()).isEqualTo(parent.span());
        assertThat(noor.trace()).isEqualTo(TRACE);
        assertThat(noor.attributes().subject()).isEqualTo("pseudonym-4");
        assertThat(noor.attributes().subjectType()).isEqualTo("test-pseudonym");
        assertThat(noor.status()).isEqualTo(ProcessingStatus.OK);
        assertThat(logs.processing.get(2).status()).as("refused").isEqualTo(ProcessingStatus.UNSET);
        String json = nl.wijkkit.zrm.roundtrip.JsonRoundTrip.write2(logs.processing);
        assertThat(json).doesNotContain("w-1").doesNotContain("noor").doesNotContain("omar");
    }

    @Test
    void withoutALogThereIsNoView() {
        for (int room = 0; room < 2; room++) {
            Logs broken = new Logs();
            broken.accessRoom = room;
            assertThat(broken.gate(Consents.none()).look(assigned(), Levels.of(part("a", GOALS, OTHER))))
                    .isEqualTo(new Answer.NotLogged<>());
            assertThat(broken.access).hasSize(room);
        }
        for (int room = 0; room < 3; room++) {
            Logs broken = new Logs();
            broken.processingRoom = room;
            Answer<List<Disclosure>> answer =
                    broken.gate(Consents.none()).look(assigned(), Levels.of(part("a", GOALS, OTHER)));
            assertThat(answer).isEqualTo(new Answer.NotLogged<>());
            assertThat(answer.<String>fold(view -> "view", () -> "none")).isEqualTo("none");
            assertThat(broken.access).as("lines that were kept stay").hasSize(2);
        }
    }

    @Test
    void whatIsBeyondNeedIsAskedAsNotNecessary() {
        Question beyond = new Question(
                NOOR, DataCategory.of("PLAN_GOALS"), Law.WMO, Facts.none().with("necessary", false));
        assertThat(logs.gate(Consents.none()).look(assigned(), Levels.of(part("a", beyond))))
                .isEqualTo(new Answer.Given<>(List.of(Disclosure.NOTHING)));
        assertThat(logs.access.get(0).ground().rules()).contains("why-not-necessary");
    }

    @Test
    void ofSomeoneWhoIsNotConcernedNothingIsAskedOrShown() {
        Visit visit = visit();
        assertThat(logs.gate(Consents.none()).look(visit, Levels.of(part("a", GOALS))))
                .isEqualTo(new Answer.Given<>(List.of(Disclosure.NOTHING)));
        assertThat(logs.access).isEmpty();
    }

    @Test
    void theEmergencyStandsInTheLog() {
        Facts danger = Facts.none()
                .with("acute_danger", true)
                .with("reason_recorded", true)
                .with("necessary", true);
        Concerned noor = Concerned.of(
                Actor.of(Role.of("CRISIS_WORKER"), Relation.of("ON_CALL")),
                Subject.of(SubjectRole.of("ADULT"), 40, Capacity.CAPABLE).withId(NOOR),
                danger,
                Evidence.of("VITAL_INTEREST"));
        Visit visit = new Visit(
                Visitor.of(PartyId.of("w-9"), PartyId.of("gemeente"), "desk-7"),
                OffsetDateTime.parse("2026-11-02T10:00:00+01:00"),
                Purpose.of("CRISIS_RESPONSE"),
                Action.of("BREAK_GLASS_VIEW"),
                TRACE,
                List.of(noor),
                EmergencyId.of("em-1"));
        assertThat(logs.gate(Consents.none()).look(visit, Levels.of(part("a", GOALS))))
                .isEqualTo(new Answer.Given<>(List.of(Disclosure.CONTENT)));
        assertThat(logs.access.get(0).ground().emergency()).isEqualTo("em-1");
        assertThat(logs.access.get(0).ground().duties()).contains(Duty.of("REVIEW_AFTERWARDS"));
    }

    @Test
    void aVisitIsChecked() {
        Concerned noor = concerned(NOOR, "ASSIGNED", Facts.none());
        assertThatThrownBy(() -> visit(noor, noor)).isInstanceOf(IllegalArgumentException.class);
        Visit good = visit(noor);
        assertThatThrownBy(() -> new Visit(
                        good.visitor(), good.at(), good.purpose(), Action.of("ERASE"), TRACE, List.of(noor), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected VIEW");
        assertThatThrownBy(() -> new Visit(
                        good.visitor(),
                        good.at(),
                        good.purpose(),
                        Action.of("BREAK_GLASS_VIEW"),
                        TRACE,
                        List.of(noor),
                        null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("emergency");
        assertThatThrownBy(() -> Concerned.of(
                        noor.actor(), Subject.of(SubjectRole.of("ADULT"), 40, Capacity.CAPABLE), Facts.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsNobody() {
        Visit visit = assigned();
        assertThat(List.of(
                                visit,
                                visit.visitor(),
                                visit.concerned().get(0),
                                GOALS,
                                part("noor", GOALS),
                                new Answer.Given<>("noor"))
                        .toString())
                .doesNotContain("noor")
                .doesNotContain("w-1");
    }
}
