package nl.wijkkit.consent.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.emergency.ClosedEmergency;
import nl.wijkkit.consent.emergency.EmergencyCall;
import nl.wijkkit.consent.emergency.EmergencyId;
import nl.wijkkit.consent.emergency.EmergencyReason;
import nl.wijkkit.consent.emergency.EmergencyTerms;
import nl.wijkkit.consent.emergency.OpenEmergency;
import nl.wijkkit.consent.gate.Answer;
import nl.wijkkit.consent.gate.Concerned;
import nl.wijkkit.consent.gate.Gate;
import nl.wijkkit.consent.gate.ProcessingRegister;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.gate.Visitor;
import nl.wijkkit.consent.log.Chain;
import nl.wijkkit.consent.log.ChainCheck;
import nl.wijkkit.consent.log.CitizenLine;
import nl.wijkkit.consent.log.CitizenLog;
import nl.wijkkit.consent.log.Link;
import nl.wijkkit.consent.log.ProcessingEntry;
import nl.wijkkit.consent.log.SpanId;
import nl.wijkkit.consent.log.TraceId;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.view.plan.PlanView;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange.PlanOpened;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.GoalChange.GoalAdded;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.ActorId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.problem.Checked;
import org.junit.jupiter.api.Test;

class GateGuideTest {

    private final PersonId mother = PersonId.of("person-0");
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private final AtomicLong spans = new AtomicLong();
    private final List<Link> links = new ArrayList<>();
    private final List<ProcessingEntry> processing = new ArrayList<>();

    private Plan plan() {
        return Plan.replay(List.of(
                event(
                        1,
                        new PlanOpened(
                                FamilyId.of("family-1"),
                                PlanOrigin.PROFESSIONAL,
                                List.of(mother),
                                Party.worker("worker-12"),
                                LocalDate.of(2026, 3, 2))),
                event(
                        2,
                        new GoalAdded(Goal.of(
                                GoalId.of("goal-1"),
                                FreeText.of("Wij willen rust over geld"),
                                List.of(mother),
                                List.of())))));
    }

    private Event event(int number, Change change) {
        return new Event(
                EventId.of("event-" + number),
                PlanId.of("plan-1"),
                clock.instant().plusSeconds(number),
                Party.worker("worker-12"),
                change);
    }

    private Gate gate() {
        Chain accessLog = Chain.begin(links::add); // your store: a table that is only added to
        Gate gate = Gate.of(
                Decider.dutch(),
                Consents.none(), // or your ledger
                accessLog,
                processing::add,
                new ProcessingRegister(
                        purpose -> URI.create("https://register.example/" + purpose.value()),
                        id -> "pseudonym-of-" + id.value(),
                        "municipal-pseudonym",
                        () -> SpanId.of(String.format(Locale.ROOT, "%016x", spans.incrementAndGet())),
                        clock));
        return gate;
    }

    private Visit visit() {
        Visit visit = Visit.of(
                Visitor.of(PartyId.of("worker-12"), PartyId.of("municipality"), "desk-7"),
                OffsetDateTime.parse("2026-03-02T10:00:00+01:00"),
                Purpose.of("FAMILY_PLAN"),
                TraceId.of("4bf92f3577b34da6a3ce929d0e0e4736"),
                List.of(Concerned.of(
                        Actor.of("CASE_WORKER", "ASSIGNED"),
                        Subject.of("ADULT", 40, Capacity.CAPABLE).withId(mother),
                        Facts.none().with("necessary", true),
                        Evidence.of("LEGAL_TASK"))));
        return visit;
    }

    @Test
    void aViewOfAPlanIsLoggedBeforeItIsShown() {
        Gate gate = gate();
        Plan plan = plan();

        Answer<PlanView> answer = gate.look(visit(), PlanView.of(plan, Vocabulary.dutch()));
        String shown = answer.fold(view -> view.goals().size() + " goal", () -> "no log, no view");

        assertThat(shown).isEqualTo("1 goal");
        assertThat(links).isNotEmpty();
        assertThat(processing).hasSize(2);
        assertThat(processing.toString()).doesNotContain("worker-12");

        ChainCheck check = ChainCheck.of(links);
        List<CitizenLine> lines = CitizenLog.in(ZoneId.of("Europe/Amsterdam"))
                .of(links.stream().map(Link::entry).toList(), mother);
        String sentence = CitizenLog.sentence(lines.get(0), Vocabulary.dutch()).in(Language.NL);

        assertThat(check.isWhole()).isTrue();
        assertThat(sentence).contains("municipality");
    }

    @Test
    void anEmergencyAsksForAReasonAndASecondPairOfEyes() {
        EmergencyTerms terms = new EmergencyTerms(Duration.ofHours(1), Duration.ofDays(3), Duration.ofDays(28));
        EmergencyReason reason = new EmergencyReason(
                EmergencyReason.Danger.LIFE,
                FreeText.of("Buurman hoort hulpgeroep"),
                List.of(DataCategory.of("SAFETY")),
                false);
        OpenEmergency opened = EmergencyCall.of(EmergencyId.of("emergency-1"), ActorId.of("worker-7"), mother, clock)
                .because(reason, terms, clock);
        Facts facts = opened.facts(); // for the request: acute danger, the reason is recorded
        Checked<OpenEmergency> debts = opened.look(DataCategory.of("DEBT"), clock);
        ClosedEmergency closed = opened.close(clock);

        assertThat(facts)
                .isEqualTo(Facts.none()
                        .with("acute_danger", true)
                        .with("assigned_worker_reachable", false)
                        .with("reason_recorded", true));
        assertThat(debts.problems()).extracting("code").containsExactly("not-needed");
        assertThat(closed.reviewDue()).isEqualTo(Instant.parse("2026-03-05T09:00:00Z"));
    }
}
