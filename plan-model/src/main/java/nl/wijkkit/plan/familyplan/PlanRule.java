package nl.wijkkit.plan.familyplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/** The rules that a change of a plan must keep, each with a stable id, a sentence and a source. */
public enum PlanRule {
    /** A plan is opened once. */
    PLAN_OPENS_ONCE("plan-opens-once", Sources.MODEL, "een plan wordt één keer geopend", "a plan is opened once"),
    /** A family has at most one active plan. */
    ONE_ACTIVE_PLAN(
            "plan-one-active",
            Sources.ONE_PLAN,
            "een gezin heeft hooguit één lopend plan",
            "a family has at most one active plan"),
    /** A new plan gets an id that was not used before. */
    PLAN_ID_IS_NEW(
            "plan-id-new",
            Sources.MODEL,
            "een nieuw plan krijgt een kenmerk dat nog niet is gebruikt",
            "a new plan gets an id that was not used before"),
    /** The plan must be known. */
    PLAN_IS_KNOWN("plan-known", Sources.MODEL, "het plan moet bekend zijn", "the plan must be known"),
    /** Opening, reopening, splitting and joining go through the plan book, since they concern more than one plan. */
    BOOK_DECIDES(
            "plan-book-decides",
            Sources.MODEL,
            "openen, heropenen, splitsen en samenvoegen gaan via het planregister, want ze raken meer dan één plan",
            "opening, reopening, splitting and joining go through the plan book, since they concern more than one plan"),
    /** Only an active plan can change. */
    PLAN_IS_ACTIVE(
            "plan-active", Sources.MODEL, "alleen een lopend plan kan veranderen", "only an active plan can change"),
    /** Only a closed plan can be reopened. */
    PLAN_IS_CLOSED(
            "plan-closed",
            Sources.MODEL,
            "alleen een afgesloten plan kan worden heropend",
            "only a closed plan can be reopened"),
    /** The person must be a member of the family. */
    MEMBER_IS_KNOWN(
            "member-known",
            Sources.MODEL,
            "de persoon moet lid zijn van het gezin",
            "the person must be a member of the family"),
    /** The person must not be a member of the family yet. */
    MEMBER_IS_NEW(
            "member-new",
            Sources.MODEL,
            "de persoon mag nog geen lid zijn van het gezin",
            "the person must not be a member of the family yet"),
    /** A family keeps at least one member. */
    MEMBER_STAYS(
            "member-stays", Sources.MODEL, "een gezin houdt ten minste één lid", "a family keeps at least one member"),
    /** Whoever has an open goal leaves the family only by splitting the plan. */
    MEMBER_HAS_NO_OPEN_GOAL(
            "member-no-open-goal",
            Sources.MODEL,
            "wie een lopend doel heeft, gaat alleen uit het gezin door het plan te splitsen",
            "whoever has an open goal leaves the family only by splitting the plan"),
    /** The director is a worker or a member of the family. */
    DIRECTOR_MAY_DIRECT(
            "director-may-direct",
            Sources.MODEL,
            "de regisseur is een medewerker of een gezinslid",
            "the director is a worker or a member of the family"),
    /** Only the present director can hand the plan over. */
    DIRECTOR_IS_CURRENT(
            "director-current",
            Sources.ONE_PLAN,
            "alleen de regisseur van nu kan de regie overdragen",
            "only the present director can hand the plan over"),
    /** The plan is handed over to someone else. */
    DIRECTOR_CHANGES(
            "director-changes",
            Sources.MODEL,
            "de regie gaat over naar iemand anders",
            "the plan is handed over to someone else"),
    /** A hand-over does not start before the one before it. */
    DIRECTOR_FOLLOWS(
            "director-follows",
            Sources.ONE_PLAN,
            "een overdracht begint niet eerder dan de vorige",
            "a hand-over does not start before the one before it"),
    /** Whoever directs hands the plan over before leaving the family. */
    DIRECTOR_STAYS(
            "director-stays",
            Sources.ONE_PLAN,
            "wie regisseur is, draagt eerst de regie over voor hij of zij het gezin verlaat",
            "whoever directs hands the plan over before leaving the family"),
    /** The director is not his or her own deputy. */
    DEPUTY_IS_NOT_DIRECTOR(
            "deputy-not-director",
            Sources.MODEL,
            "de regisseur vervangt niet zichzelf",
            "the director is not his or her own deputy"),
    /** Someone deputises at most once on a day. */
    DEPUTY_ONCE(
            "deputy-once",
            Sources.MODEL,
            "iemand vervangt op een dag hooguit één keer",
            "someone deputises at most once on a day"),
    /** The deputy must be known and go on after that day. */
    DEPUTY_IS_KNOWN(
            "deputy-known",
            Sources.MODEL,
            "de vervanging moet bekend zijn en na die dag nog lopen",
            "the deputy must be known and go on after that day"),
    /** A new goal gets an id that was not used before. */
    GOAL_IS_NEW(
            "goal-new",
            Sources.MODEL,
            "een nieuw doel krijgt een kenmerk dat nog niet is gebruikt",
            "a new goal gets an id that was not used before"),
    /** The goal must be in the plan. */
    GOAL_IS_KNOWN("goal-known", Sources.MODEL, "het doel moet in het plan staan", "the goal must be in the plan"),
    /** A new goal is open. */
    GOAL_STARTS_OPEN("goal-starts-open", Sources.MODEL, "een nieuw doel loopt", "a new goal is open"),
    /** Only an open goal can change or get actions. */
    GOAL_IS_OPEN(
            "goal-open",
            Sources.MODEL,
            "alleen een lopend doel kan veranderen of acties krijgen",
            "only an open goal can change or get actions"),
    /** The goal has this status already. */
    GOAL_STEP("goal-step", Sources.MODEL, "het doel heeft deze stand al", "the goal has this status already"),
    /** A new action gets an id that was not used before. */
    ACTION_IS_NEW(
            "action-new",
            Sources.MODEL,
            "een nieuwe actie krijgt een kenmerk dat nog niet is gebruikt",
            "a new action gets an id that was not used before"),
    /** The action must be in the plan. */
    ACTION_IS_KNOWN("action-known", Sources.MODEL, "de actie moet in het plan staan", "the action must be in the plan"),
    /** A new action is proposed or agreed. */
    ACTION_STARTS(
            "action-starts",
            Sources.MODEL,
            "een nieuwe actie is voorgesteld of afgesproken",
            "a new action is proposed or agreed"),
    /** Only an action that still has to be done can change. */
    ACTION_IS_OPEN(
            "action-open",
            Sources.MODEL,
            "alleen een actie die nog gedaan moet worden, kan veranderen",
            "only an action that still has to be done can change"),
    /** An action takes only the allowed steps. */
    ACTION_STEP(
            "action-step",
            Sources.MODEL,
            "een actie gaat alleen langs de toegestane stappen",
            "an action takes only the allowed steps"),
    /** A new agreement gets an id that was not used before. */
    AGREEMENT_IS_NEW(
            "agreement-new",
            Sources.MODEL,
            "een nieuwe afspraak krijgt een kenmerk dat nog niet is gebruikt",
            "a new agreement gets an id that was not used before"),
    /** The agreement must be in the plan. */
    AGREEMENT_IS_KNOWN(
            "agreement-known",
            Sources.MODEL,
            "de afspraak moet in het plan staan",
            "the agreement must be in the plan"),
    /** An agreement ends after the day on which it was made. */
    AGREEMENT_ENDS_LATER(
            "agreement-ends-later",
            Sources.MODEL,
            "een afspraak eindigt na de dag waarop zij is gemaakt",
            "an agreement ends after the day on which it was made"),
    /** A new decision gets an id that was not used before. */
    DECISION_IS_NEW(
            "decision-new",
            Sources.MODEL,
            "een nieuw besluit krijgt een kenmerk dat nog niet is gebruikt",
            "a new decision gets an id that was not used before"),
    /** The decision must be in the plan. */
    DECISION_IS_KNOWN(
            "decision-known", Sources.MODEL, "het besluit moet in het plan staan", "the decision must be in the plan"),
    /** A decision ends after the day on which it starts. */
    DECISION_ENDS_LATER(
            "decision-ends-later",
            Sources.MODEL,
            "een besluit eindigt na de dag waarop het ingaat",
            "a decision ends after the day on which it starts"),
    /** A new evaluation gets an id that was not used before. */
    EVALUATION_IS_NEW(
            "evaluation-new",
            Sources.MODEL,
            "een nieuwe evaluatie krijgt een kenmerk dat nog niet is gebruikt",
            "a new evaluation gets an id that was not used before"),
    /** A new contact gets an id that was not used before. */
    CONTACT_IS_NEW(
            "contact-new",
            Sources.MODEL,
            "een nieuw contact krijgt een kenmerk dat nog niet is gebruikt",
            "a new contact gets an id that was not used before"),
    /** A new document gets an id that was not used before. */
    DOCUMENT_IS_NEW(
            "document-new",
            Sources.MODEL,
            "een nieuw document krijgt een kenmerk dat nog niet is gebruikt",
            "a new document gets an id that was not used before"),
    /** The document must be in the plan. */
    DOCUMENT_IS_KNOWN(
            "document-known", Sources.MODEL, "het document moet in het plan staan", "the document must be in the plan"),
    /** A new sub-case gets an id that was not used before. */
    SUB_CASE_IS_NEW(
            "sub-case-new",
            Sources.MODEL,
            "een nieuwe deelzaak krijgt een kenmerk dat nog niet is gebruikt",
            "a new sub-case gets an id that was not used before"),
    /** The sub-case must be in the plan. */
    SUB_CASE_IS_KNOWN(
            "sub-case-known", Sources.MODEL, "de deelzaak moet in het plan staan", "the sub-case must be in the plan"),
    /** A new sub-case is received. */
    SUB_CASE_STARTS("sub-case-starts", Sources.MODEL, "een nieuwe deelzaak is ontvangen", "a new sub-case is received"),
    /** Only a sub-case that still runs can change. */
    SUB_CASE_IS_OPEN(
            "sub-case-open",
            Sources.MODEL,
            "alleen een deelzaak die nog loopt, kan veranderen",
            "only a sub-case that still runs can change"),
    /** A sub-case takes only the allowed steps. */
    SUB_CASE_STEP(
            "sub-case-step",
            Sources.MODEL,
            "een deelzaak gaat alleen langs de toegestane stappen",
            "a sub-case takes only the allowed steps"),
    /** An action belongs to at most one sub-case that still runs. */
    SUB_CASE_HAS_ACTION(
            "sub-case-has-action",
            Sources.MODEL,
            "een actie hoort bij hooguit één lopende deelzaak",
            "an action belongs to at most one sub-case that still runs"),
    /** A sub-case is completed only when its actions are done or cancelled. */
    SUB_CASE_ACTIONS_DONE(
            "sub-case-actions-done",
            Sources.MODEL,
            "een deelzaak is pas afgehandeld als haar acties klaar of vervallen zijn",
            "a sub-case is completed only when its actions are done or cancelled"),
    /** A plan is closed for its goals only when no goal is open. */
    CLOSING_GOALS(
            "closing-goals",
            Sources.MODEL,
            "een plan is pas af om zijn doelen als geen doel meer loopt",
            "a plan is closed for its goals only when no goal is open"),
    /** A plan closes only when no sub-case still runs. */
    CLOSING_SUB_CASES(
            "closing-sub-cases",
            Sources.ZGW,
            "een plan sluit pas als geen deelzaak meer loopt",
            "a plan closes only when no sub-case still runs"),
    /** In a split exactly that goes along which belongs to the leaving members alone. */
    SPLIT_WITHOUT_LOSS(
            "split-without-loss",
            Sources.MODEL,
            "bij een splitsing gaat precies mee wat alleen van de vertrekkende leden is",
            "in a split exactly that goes along which belongs to the leaving members alone"),
    /** Only a goal of the whole family can go on in both plans. */
    SPLIT_TAKES_ALONG(
            "split-takes-along",
            Sources.MODEL,
            "alleen een doel van het hele gezin kan in beide plannen doorgaan",
            "only a goal of the whole family can go on in both plans"),
    /** Splitting and joining concern two different plans of two different families. */
    TWO_PLANS(
            "two-plans",
            Sources.MODEL,
            "splitsen en samenvoegen gaan over twee verschillende plannen van twee verschillende gezinnen",
            "splitting and joining concern two different plans of two different families");

    private final String id;
    private final Source source;
    private final Text sentence;

    PlanRule(String id, Source source, String nl, String en) {
        this.id = id;
        this.source = source;
        this.sentence = Text.of(nl, en);
    }

    /**
     * Obtains a rule by its id.
     *
     * @param id  the id
     * @return the rule
     * @throws IllegalArgumentException if there is no such rule
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlanRule of(String id) {
        for (PlanRule rule : values()) {
            if (rule.id.equals(id)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("expected the id of a rule of the plan");
    }

    /**
     * Returns the id.
     *
     * @return lower case words joined by hyphens; never changes
     */
    @JsonValue
    public String id() {
        return id;
    }

    /**
     * Returns what the rule says; no capital, no full stop.
     *
     * @return the sentence
     */
    public Text sentence() {
        return sentence;
    }

    /**
     * Returns where the rule comes from.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /** Where the rules come from. */
    private static final class Sources {
        static final Source MODEL = new Source("Wijkkit, rules of the plan model", Source.Certainty.SEEN);
        static final Source ONE_PLAN = new Source(
                "één gezin, één plan, één regisseur: Kamerstukken II 2012/13, 33400 VII, 59 (decentralisaties)",
                Source.Certainty.UNCERTAIN);
        static final Source ZGW = new Source(
                "VNG Realisatie, standaard Zaken API: a main case closes after its sub-cases",
                Source.Certainty.UNCERTAIN);
    }
}
