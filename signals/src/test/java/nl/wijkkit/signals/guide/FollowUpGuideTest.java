package nl.wijkkit.signals.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.accountability.Deployment;
import nl.wijkkit.signals.accountability.DifferenceReport;
import nl.wijkkit.signals.accountability.RegisterField;
import nl.wijkkit.signals.accountability.RegisterSheet;
import nl.wijkkit.signals.accountability.ReviewSample;
import nl.wijkkit.signals.accountability.UrgencyCounts;
import nl.wijkkit.signals.followup.ContactMeans;
import nl.wijkkit.signals.followup.FollowUp;
import nl.wijkkit.signals.followup.FollowUpEvent;
import nl.wijkkit.signals.followup.FollowUps;
import nl.wijkkit.signals.followup.WorkChange;
import nl.wijkkit.signals.followup.Workflow;
import nl.wijkkit.signals.followup.WorkflowReader;
import nl.wijkkit.signals.intake.Received;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.Escalation;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import nl.wijkkit.signals.worklist.WorkItem;
import nl.wijkkit.signals.worklist.WorkList;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;

class FollowUpGuideTest {

    private final Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final LocalDate today = LocalDate.of(2026, 3, 2);
    private final Party desk = Party.of(Party.Kind.DEPARTMENT, "intake");
    private final Party worker = Party.worker("worker-12");
    private final Workflow workflow = WorkflowReader.shipped();
    private final Terms terms = Terms.dutch();
    private final Signal signal =
            Signal.of(SignalId.of("signal-1"), SignalKind.of("WMO_REPORT"), Channel.TELEPHONE, now);
    private final Triage triage =
            Triage.of(VocabularyReader.shipped(), PolicyReader.shipped(), RoutingReader.shipped(), terms);
    private final Outcome outcome = triage.assess(signal, Relations.none(), now);

    private FollowUps opened() {
        FollowUps followUps = FollowUps.empty(workflow, terms);
        followUps.open(EventId.of("event-1"), Received.of(signal), outcome, desk);
        return followUps;
    }

    @Test
    void aSignalIsFollowedUntilSomeoneHasActed() {
        FollowUps followUps = opened();

        String answer = followUps
                .decide(FollowUpEvent.of(
                        EventId.of("event-2"), signal.id(), now.plusSeconds(60), worker, new WorkChange.Taken(worker)))
                .fold(accepted -> "taken", refusal -> refusal.rule().sentence().nl());
        followUps.decide(FollowUpEvent.of(
                EventId.of("event-3"),
                signal.id(),
                now.plusSeconds(120),
                worker,
                new WorkChange.ContactTried(ContactMeans.TELEPHONE, false)));
        FollowUp followUp = followUps.find(signal.id()).orElseThrow();

        assertThat(answer).isEqualTo("taken");
        assertThat(followUp.worker()).contains(worker);
        assertThat(followUp.attempts()).hasSize(1);

        String withoutReason = followUps
                .decide(FollowUpEvent.of(
                        EventId.of("event-4"),
                        signal.id(),
                        now.plusSeconds(180),
                        worker,
                        new WorkChange.Overridden(Urgency.HIGH)))
                .fold(accepted -> "accepted", refusal -> refusal.rule().id());
        assertThat(withoutReason).isNotEqualTo("accepted");
        FollowUp raised = followUps
                .decide(FollowUpEvent.of(
                                EventId.of("event-4"),
                                signal.id(),
                                now.plusSeconds(180),
                                worker,
                                new WorkChange.Overridden(Urgency.HIGH))
                        .withReason(FreeText.of("De dochter belde: er is niets te eten")))
                .orElseThrow();
        assertThat(raised.urgency()).isEqualTo(Urgency.HIGH);
        assertThat(raised.ranked()).isEqualTo(outcome.urgency());
    }

    @Test
    void theMostUrgentComesFirst() {
        FollowUp followUp = opened().find(signal.id()).orElseThrow();

        WorkList list = WorkList.empty();
        Escalation escalation = triage.escalation(
                signal,
                Relations.none(),
                followUp.urgency(),
                followUp.deadline().orElse(null),
                now);
        list.add(WorkItem.of(followUp, escalation.urgency(), Terms.AMSTERDAM));
        Optional<WorkItem> first = list.takeNext(followUp.desk(), worker);
        List<WorkItem> late = list.overdue(followUp.desk(), today.plusYears(1), Terms.AMSTERDAM);

        assertThat(first).hasValueSatisfying(item -> assertThat(item.signal()).isEqualTo(signal.id()));
        assertThat(list.takeNext(followUp.desk(), Party.worker("worker-13"))).isEmpty();
        assertThat(late).hasSize(1);
    }

    @Test
    void whatAMunicipalityMustBeAbleToShow() {
        UrgencyCounts counts = new UrgencyCounts();
        for (int i = 0; i < 80; i++) {
            counts.add("north", i < 60 ? Urgency.HIGH : Urgency.NORMAL);
            counts.add("south", i < 40 ? Urgency.HIGH : Urgency.NORMAL);
        }
        DifferenceReport differences = DifferenceReport.of(counts);
        ReviewSample sample = ReviewSample.draw(List.of(outcome), Urgency.NORMAL, 10, 2026L);

        assertThat(differences.questions()).isNotEmpty();
        assertThat(sample.population()).isEqualTo(1);

        Deployment deployment = new Deployment(
                "Gemeente Ons Dorp",
                "algoritmes@onsdorp.example",
                Deployment.Status.IN_DEVELOPMENT,
                Map.of(RegisterField.BEGINDATUM, Text.same("2026-03")),
                List.of(Text.of("functionaris gegevensbescherming", "data protection officer")),
                List.of(new Deployment.Retention(
                        Text.of("signalen over schulden", "signals on arrears"),
                        Text.of("zes maanden na ontvangst", "six months after receipt"),
                        new Source("besluit van het college", Source.Certainty.UNCERTAIN))));
        RegisterSheet sheet = RegisterSheet.of(triage, deployment);
        String page = sheet.markdown(Language.NL);

        assertThat(page).startsWith("# Algoritmeregister").contains("Gemeente Ons Dorp");
    }
}
