package nl.wijkkit.plan.event;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.agreement.DecisionId;
import nl.wijkkit.plan.contact.ContactId;
import nl.wijkkit.plan.contact.ContactKind;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.course.Aftercare;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.document.DocumentReference;
import nl.wijkkit.plan.evaluation.AssessmentId;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.evaluation.EvaluationId;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.goal.DomainTarget;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.subcase.SubCase;
import nl.wijkkit.plan.subcase.SubCaseId;
import nl.wijkkit.plan.subcase.SubCaseStatus;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;

/** Samples of every change, in which every text and every optional part is filled in. */
public final class Changes {

    /** Stands in every free text, so that a test can look for it where it must not be. */
    public static final String SECRET = "Jansen heeft schulden";

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final PersonId ANNA = PersonId.of("anna");
    public static final PersonId BOB = PersonId.of("bob");
    public static final PersonId CARL = PersonId.of("carl");
    public static final Party WORKER = Party.worker("w-1");
    public static final Party OTHER_WORKER = Party.worker("w-2");
    public static final FreeText TEXT = FreeText.of(SECRET);

    private Changes() {}

    public static DomainTarget target() {
        return DomainTarget.of(InstrumentId.of("zrm-2017"), DomainKey.of("financien"), Level.of(2, 5), Level.of(4, 5));
    }

    public static Goal goal(String id, PersonId... forWhom) {
        return Goal.of(GoalId.of(id), TEXT, List.of(forWhom), List.of(target()));
    }

    public static Action action(String id, String... goals) {
        List<GoalId> served = List.of(goals).stream().map(GoalId::of).toList();
        return Action.of(ActionId.of(id), TEXT, served, Party.citizen(ANNA), Tier.OWN_STRENGTH)
                .withDue(DAY.plusWeeks(2));
    }

    public static Agreement agreement(String id, PersonId... between) {
        return new Agreement(
                AgreementId.of(id),
                Agreement.Formality.INFORMAL,
                TEXT,
                List.of(between).stream().map(Party::citizen).toList(),
                DAY,
                null);
    }

    public static Decision decision(String id, PersonId... forWhom) {
        return Decision.of(
                        DecisionId.of(id),
                        Decision.Outcome.GRANTED,
                        TEXT,
                        Law.WMO,
                        Party.of(Party.Kind.DEPARTMENT, "wmo"),
                        DAY)
                .withArticle("2.3.5")
                .withForWhom(List.of(forWhom))
                .withFrom(DAY)
                .withUntil(DAY.plusYears(1))
                .withDocument(DocumentId.of("doc-9"));
    }

    public static Evaluation evaluation(String id, Party... tookPart) {
        return new Evaluation(
                EvaluationId.of(id),
                DAY,
                List.of(tookPart),
                TEXT,
                List.of(AssessmentId.of("zrm-77")),
                DAY.plusMonths(3));
    }

    public static ContactMoment contact(String id, Party... tookPart) {
        return new ContactMoment(
                ContactId.of(id), ContactKind.HOME_VISIT, DAY, Duration.ofMinutes(45), List.of(tookPart), TEXT);
    }

    public static DocumentReference document(String id, PersonId... about) {
        return new DocumentReference(
                DocumentId.of(id), TEXT, List.of(about), DAY, URI.create("https://archief.example/" + id));
    }

    public static SubCase subCase(String id, String... actions) {
        List<ActionId> carriedOut = List.of(actions).stream().map(ActionId::of).toList();
        return SubCase.of(
                SubCaseId.of(id), TEXT, Party.of(Party.Kind.PROVIDER, "zorg-1"), carriedOut, DAY.plusWeeks(6));
    }

    public static Carried carried() {
        return new Carried(
                List.of(goal("g9", ANNA)),
                List.of(action("a9", "g9")),
                List.of(agreement("ag9", ANNA)),
                List.of(decision("d9", ANNA)),
                List.of(evaluation("ev9", Party.citizen(ANNA))),
                List.of(contact("c9", Party.citizen(ANNA))),
                List.of(document("doc9", ANNA)),
                List.of(subCase("s9", "a9").withField("intake", TEXT).plusDocument(DocumentId.of("doc9"))));
    }

    public static Departed departed() {
        return new Departed(
                List.of(GoalId.of("g9")),
                List.of(ActionId.of("a9")),
                List.of(AgreementId.of("ag9")),
                List.of(DecisionId.of("d9")),
                List.of(EvaluationId.of("ev9")),
                List.of(ContactId.of("c9")),
                List.of(DocumentId.of("doc9")),
                List.of(SubCaseId.of("s9")));
    }

    public static CourseChange.PlanOpened opened(String family, PersonId... members) {
        return new CourseChange.PlanOpened(
                FamilyId.of(family), PlanOrigin.FAMILY_GROUP_PLAN, List.of(members), WORKER, DAY);
    }

    public static CourseChange.PlanClosed closed(Closing.Reason reason) {
        return new CourseChange.PlanClosed(new Closing(reason, DAY, TEXT, new Aftercare(WORKER, DAY.plusMonths(6))));
    }

    public static DirectionChange.HandedOver handedOver(Party from, Party to) {
        return new DirectionChange.HandedOver(from, to, DAY, TEXT);
    }

    /** One of each change. */
    public static List<Change> all() {
        GoalId goal = GoalId.of("g1");
        ActionId action = ActionId.of("a1");
        SubCaseId subCase = SubCaseId.of("s1");
        return List.of(
                opened("f1", ANNA, BOB),
                new CourseChange.SplitOff(
                        PlanId.of("p0"),
                        FamilyId.of("f2"),
                        PlanOrigin.PROFESSIONAL,
                        List.of(ANNA),
                        WORKER,
                        DAY,
                        carried()),
                new CourseChange.PartLeft(PlanId.of("p2"), DAY, List.of(ANNA), departed()),
                new CourseChange.JoinedInto(PlanId.of("p2"), DAY),
                new CourseChange.TookOver(PlanId.of("p2"), DAY, List.of(ANNA), carried()),
                new CourseChange.MemberJoined(CARL),
                new CourseChange.MemberLeft(CARL),
                closed(Closing.Reason.MOVED_AWAY),
                new CourseChange.PlanReopened(DAY, TEXT),
                handedOver(WORKER, OTHER_WORKER),
                new DirectionChange.DeputyAppointed(new Deputyship(OTHER_WORKER, DAY, DAY.plusWeeks(3))),
                new DirectionChange.DeputyWithdrawn(OTHER_WORKER, DAY.plusWeeks(1)),
                new GoalChange.GoalAdded(goal("g1", ANNA)),
                new GoalChange.GoalReworded(goal, TEXT),
                new GoalChange.GoalAssigned(goal, List.of(BOB)),
                new GoalChange.GoalTargeted(goal, List.of(target())),
                new GoalChange.GoalStatusChanged(goal, GoalStatus.REACHED),
                new ActionChange.ActionAdded(action("a1", "g1")),
                new ActionChange.ActionReworded(action, TEXT),
                new ActionChange.ActionRescheduled(action, DAY),
                new ActionChange.ActionReassigned(action, WORKER, Tier.GENERAL),
                new ActionChange.ActionStatusChanged(action, ActionStatus.AGREED),
                new FileChange.AgreementMade(agreement("ag1", ANNA, BOB)),
                new FileChange.AgreementEnded(AgreementId.of("ag1"), DAY.plusWeeks(1)),
                new FileChange.DecisionTaken(decision("d1", ANNA)),
                new FileChange.DecisionEnded(DecisionId.of("d1"), DAY.plusWeeks(1)),
                new FileChange.EvaluationHeld(evaluation("ev1", WORKER)),
                new FileChange.ContactRecorded(contact("c1", WORKER, Party.citizen(ANNA))),
                new FileChange.DocumentAdded(document("doc1", ANNA)),
                new SubCaseChange.SubCaseOpened(subCase("s1", "a1")),
                new SubCaseChange.SubCaseStatusChanged(subCase, SubCaseStatus.UNDER_WAY),
                new SubCaseChange.SubCaseTermSet(subCase, DAY),
                new SubCaseChange.SubCaseFieldSet(subCase, "intake", TEXT),
                new SubCaseChange.SubCaseDocumentAdded(subCase, DocumentId.of("doc1")),
                new SubCaseChange.SubCaseActionAdded(subCase, ActionId.of("a2")));
    }
}
