package nl.wijkkit.consent.view.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.view.PartyView;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A plan as one viewer may see it on one moment, with nothing in it but what is disclosed: no ids, no empty places and no totals
 * of what is not.
 * <p>
 * Which part is of which category and law stands with the package.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "plan",
    "status",
    "director",
    "deputies",
    "members",
    "goals",
    "targets",
    "actions",
    "subCases",
    "agreements",
    "decisions",
    "contacts",
    "evaluations",
    "notes",
    "documents",
    "duties"
})
public final class PlanView {

    private final @Nullable PlanId plan;
    private final @Nullable PlanStatus status;
    private final @Nullable PartyView director;
    private final List<DeputyView> deputies;
    private final List<PersonId> members;
    private final List<Disclosed<GoalView>> goals;
    private final List<Disclosed<TargetView>> targets;
    private final List<Disclosed<ActionView>> actions;
    private final List<Disclosed<SubCaseView>> subCases;
    private final List<Disclosed<AgreementView>> agreements;
    private final List<Disclosed<DecisionView>> decisions;
    private final List<Disclosed<ContactView>> contacts;
    private final List<Disclosed<EvaluationView>> evaluations;
    private final List<Disclosed<NoteView>> notes;
    private final List<Disclosed<DocumentView>> documents;
    private final List<Duty> duties;

    PlanView(
            @Nullable PlanId plan,
            @Nullable PlanStatus status,
            @Nullable PartyView director,
            List<DeputyView> deputies,
            List<PersonId> members,
            List<Disclosed<GoalView>> goals,
            List<Disclosed<TargetView>> targets,
            List<Disclosed<ActionView>> actions,
            List<Disclosed<SubCaseView>> subCases,
            List<Disclosed<AgreementView>> agreements,
            List<Disclosed<DecisionView>> decisions,
            List<Disclosed<ContactView>> contacts,
            List<Disclosed<EvaluationView>> evaluations,
            List<Disclosed<NoteView>> notes,
            List<Disclosed<DocumentView>> documents,
            List<Duty> duties) {
        this.plan = plan;
        this.status = status;
        this.director = director;
        this.deputies = List.copyOf(deputies);
        this.members = List.copyOf(members);
        this.goals = List.copyOf(goals);
        this.targets = List.copyOf(targets);
        this.actions = List.copyOf(actions);
        this.subCases = List.copyOf(subCases);
        this.agreements = List.copyOf(agreements);
        this.decisions = List.copyOf(decisions);
        this.contacts = List.copyOf(contacts);
        this.evaluations = List.copyOf(evaluations);
        this.notes = List.copyOf(notes);
        this.documents = List.copyOf(documents);
        this.duties = List.copyOf(duties);
    }

    /**
     * Returns the plan.
     *
     * @return the plan; null if not even that a member is known is disclosed
     */
    @JsonProperty("plan")
    public @Nullable PlanId plan() {
        return plan;
    }

    /**
     * Returns how far the plan is.
     *
     * @return how far the plan is; null if not even that a member is known is disclosed
     */
    @JsonProperty("status")
    public @Nullable PlanStatus status() {
        return status;
    }

    /**
     * Returns the director.
     *
     * @return the director; null if not even that a member is known is disclosed, or if it is a member who is not disclosed
     */
    @JsonProperty("director")
    public @Nullable PartyView director() {
        return director;
    }

    /**
     * Returns who stands in for the director.
     *
     * @return who stands in for the director, now or later
     */
    @JsonProperty("deputies")
    public List<DeputyView> deputies() {
        return deputies;
    }

    /**
     * Returns the members of whom it is disclosed that they are known.
     *
     * @return the members of whom it is disclosed that they are known
     */
    @JsonProperty("members")
    public List<PersonId> members() {
        return members;
    }

    /**
     * Returns the goals.
     *
     * @return the goals
     */
    @JsonProperty("goals")
    public List<Disclosed<GoalView>> goals() {
        return goals;
    }

    /**
     * Returns the levels to reach.
     *
     * @return the levels to reach
     */
    @JsonProperty("targets")
    public List<Disclosed<TargetView>> targets() {
        return targets;
    }

    /**
     * Returns the actions.
     *
     * @return the actions
     */
    @JsonProperty("actions")
    public List<Disclosed<ActionView>> actions() {
        return actions;
    }

    /**
     * Returns the sub-cases.
     *
     * @return the sub-cases
     */
    @JsonProperty("subCases")
    public List<Disclosed<SubCaseView>> subCases() {
        return subCases;
    }

    /**
     * Returns the agreements.
     *
     * @return the agreements
     */
    @JsonProperty("agreements")
    public List<Disclosed<AgreementView>> agreements() {
        return agreements;
    }

    /**
     * Returns the decisions.
     *
     * @return the decisions
     */
    @JsonProperty("decisions")
    public List<Disclosed<DecisionView>> decisions() {
        return decisions;
    }

    /**
     * Returns the contacts.
     *
     * @return the contacts
     */
    @JsonProperty("contacts")
    public List<Disclosed<ContactView>> contacts() {
        return contacts;
    }

    /**
     * Returns the evaluations.
     *
     * @return the evaluations
     */
    @JsonProperty("evaluations")
    public List<Disclosed<EvaluationView>> evaluations() {
        return evaluations;
    }

    /**
     * Returns what workers wrote.
     *
     * @return what workers wrote
     */
    @JsonProperty("notes")
    public List<Disclosed<NoteView>> notes() {
        return notes;
    }

    /**
     * Returns the documents.
     *
     * @return references to documents
     */
    @JsonProperty("documents")
    public List<Disclosed<DocumentView>> documents() {
        return documents;
    }

    /**
     * Returns what must be done beside logging, for what is disclosed.
     *
     * @return what must be done beside logging, for what is disclosed; free text has to be cleared of third parties by hand if one says so
     */
    @JsonProperty("duties")
    public List<Duty> duties() {
        return duties;
    }

    /**
     * Prepares a plan to be shown.
     *
     * @param plan  the plan
     * @param vocabulary  gives each domain of an instrument its category
     * @return what the gate can show
     */
    public static Showing<PlanView> of(Plan plan, Vocabulary vocabulary) {
        return new PlanShowing(plan, vocabulary);
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "PlanView[goals=" + goals.size() + ", actions=" + actions.size() + "]";
    }
}
