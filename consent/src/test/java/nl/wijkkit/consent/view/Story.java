package nl.wijkkit.consent.view;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.consent.gate.Concerned;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.gate.Visitor;
import nl.wijkkit.consent.log.TraceId;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.agreement.DecisionId;
import nl.wijkkit.plan.contact.ContactId;
import nl.wijkkit.plan.contact.ContactKind;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.document.DocumentReference;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.evaluation.EvaluationId;
import nl.wijkkit.plan.event.ActionChange;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.DirectionChange;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.FileChange;
import nl.wijkkit.plan.event.GoalChange;
import nl.wijkkit.plan.event.SubCaseChange;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.DomainTarget;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.plan.subcase.SubCase;
import nl.wijkkit.plan.subcase.SubCaseId;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;

/** A mother, a child of 8 and a partner with a plan, and people who want to see it. */
public final class Story {

    public static final PersonId MOTHER = PersonId.of("mother");
    public static final PersonId CHILD = PersonId.of("child");
    public static final PersonId PARTNER = PersonId.of("partner");
    public static final Party CARE = Party.of(Party.Kind.PROVIDER, "care-home");
    public static final Party NEIGHBOUR = Party.of(Party.Kind.NETWORK, "neighbour-ria");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    public static final Facts NEEDED = Facts.none().with("necessary", true);
    public static final TraceId TRACE = TraceId.of("4bf92f3577b34da6a3ce929d0e0e4736");

    private final List<Event> events = new ArrayList<>();

    private Story() {}

    public static Story begin() {
        return new Story()
                .then(new CourseChange.PlanOpened(
                        FamilyId.of("f1"),
                        PlanOrigin.PROFESSIONAL,
                        List.of(MOTHER, CHILD, PARTNER),
                        Party.worker("w-1"),
                        DAY));
    }

    public Story then(Change change) {
        int number = events.size();
        events.add(new Event(
                EventId.of("e" + number),
                PlanId.of("p1"),
                Instant.parse("2026-11-01T08:00:00Z").plusSeconds(number),
                Party.worker("w-1"),
                change));
        return this;
    }

    public Story goal(String id, List<PersonId> forWhom, String... domains) {
        List<DomainTarget> targets = new ArrayList<>();
        for (String domain : domains) {
            targets.add(
                    DomainTarget.of(InstrumentId.of("zrm-2017"), DomainKey.of(domain), Level.of(2, 5), Level.of(4, 5)));
        }
        return then(new GoalChange.GoalAdded(Goal.of(GoalId.of(id), FreeText.of("words of " + id), forWhom, targets)));
    }

    public Story action(String id, Party owner, String... goals) {
        List<GoalId> ids = new ArrayList<>();
        for (String goal : goals) {
            ids.add(GoalId.of(goal));
        }
        return then(new ActionChange.ActionAdded(
                Action.of(ActionId.of(id), FreeText.of("words of " + id), ids, owner, Tier.GENERAL)));
    }

    public Story agreement(String id, Party... between) {
        return then(new FileChange.AgreementMade(new Agreement(
                AgreementId.of(id),
                Agreement.Formality.INFORMAL,
                FreeText.of("words of " + id),
                List.of(between),
                DAY,
                null)));
    }

    public Story decision(String id, Law law, PersonId... forWhom) {
        return then(new FileChange.DecisionTaken(new Decision(
                DecisionId.of(id),
                Decision.Outcome.GRANTED,
                FreeText.of("words of " + id),
                law,
                null,
                Party.worker("w-1"),
                List.of(forWhom),
                DAY,
                null,
                null,
                null)));
    }

    public Story contact(String id, Party... tookPart) {
        return then(new FileChange.ContactRecorded(new ContactMoment(
                ContactId.of(id),
                ContactKind.HOME_VISIT,
                DAY,
                Duration.ofMinutes(30),
                List.of(tookPart),
                FreeText.of("words of " + id))));
    }

    public Story evaluation(String id, Party... tookPart) {
        return then(new FileChange.EvaluationHeld(new Evaluation(
                EvaluationId.of(id), DAY, List.of(tookPart), FreeText.of("words of " + id), List.of(), null)));
    }

    public Story document(String id, PersonId... about) {
        return then(new FileChange.DocumentAdded(new DocumentReference(
                DocumentId.of(id),
                FreeText.of("words of " + id),
                List.of(about),
                DAY,
                URI.create("https://archive.example/" + id))));
    }

    public Story subCase(String id, Party executor, List<String> documents, String... actions) {
        List<ActionId> ids = new ArrayList<>();
        for (String action : actions) {
            ids.add(ActionId.of(action));
        }
        return then(new SubCaseChange.SubCaseOpened(
                SubCase.of(SubCaseId.of(id), FreeText.of("words of " + id), executor, ids, DAY.plusWeeks(6))
                        .withField("own-number", FreeText.of("field of " + id))
                        .withDocuments(documents.stream().map(DocumentId::of).toList())));
    }

    public Story deputy(Party deputy, LocalDate from, LocalDate until) {
        return then(new DirectionChange.DeputyAppointed(new Deputyship(deputy, from, until)));
    }

    public Plan plan() {
        return Plan.replay(events);
    }

    /** A plan with something of every kind. */
    public static Plan full() {
        return begin().goal("g-mother", List.of(MOTHER), "finance", "mental_health")
                .goal("g-child", List.of(CHILD), "mental_health")
                .goal("g-all", List.of())
                .action("a-care", CARE, "g-mother")
                .action("a-mother", Party.citizen(MOTHER), "g-mother")
                .action("a-ria", NEIGHBOUR, "g-mother")
                .action("a-child", Party.worker("w-1"), "g-child")
                .agreement("ag-ria", Party.citizen(MOTHER), NEIGHBOUR)
                .decision("d-youth", Law.JEUGDWET, CHILD)
                .decision("d-wmo", Law.WMO, MOTHER)
                .contact("c-mother", Party.citizen(MOTHER), Party.worker("w-1"))
                .evaluation("ev", Party.worker("w-1"))
                .plan();
    }

    public static Subject adult(PersonId person) {
        return Subject.of(SubjectRole.of("ADULT"), 40, Capacity.CAPABLE).withId(person);
    }

    public static Subject child() {
        return Subject.of(SubjectRole.of("CHILD"), 8, Capacity.NOT_ASKED).withId(CHILD);
    }

    public static Concerned concerned(String role, String relation, Subject subject, Facts facts, String... evidence) {
        Evidence[] records = new Evidence[evidence.length];
        for (int i = 0; i < evidence.length; i++) {
            records[i] = Evidence.of(evidence[i]);
        }
        return Concerned.of(Actor.of(Role.of(role), Relation.of(relation)), subject, facts, records);
    }

    public static Visit visit(String user, String purpose, Concerned... concerned) {
        return Visit.of(
                Visitor.of(PartyId.of(user), PartyId.of("org-" + user), "desk-7"),
                OffsetDateTime.parse("2026-11-02T10:00:00+01:00"),
                Purpose.of(purpose),
                TRACE,
                List.of(concerned));
    }

    /** The worker of the team, who has the case of the mother and the child. */
    public static Visit worker() {
        return visit(
                "w-1",
                "FAMILY_PLAN",
                concerned("CASE_WORKER", "ASSIGNED", adult(MOTHER), NEEDED, "LEGAL_TASK"),
                concerned("CASE_WORKER", "ASSIGNED", child(), NEEDED, "LEGAL_TASK"),
                concerned("CASE_WORKER", "ASSIGNED", adult(PARTNER), NEEDED, "LEGAL_TASK"));
    }

    /** The mother, for herself; the partner is family to her, and the child is represented or not. */
    public static Visit mother(String relationToChild, String... evidence) {
        return visit(
                "mother",
                "SUBJECT_ACCESS",
                concerned("CITIZEN", "SELF", adult(MOTHER), Facts.none(), "SELF"),
                concerned("PARENT", relationToChild, child(), Facts.none(), evidence),
                concerned("PARTNER", "FAMILY", adult(PARTNER), Facts.none()));
    }
}
