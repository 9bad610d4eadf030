package nl.wijkkit.signals.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkkit.zrm.Text;

/** The rules that a step in the follow-up must keep, each with a stable id and a sentence. */
public enum FollowUpRule {
    /** A signal is opened once. */
    OPENS_ONCE("followup-opens-once", "een signaal wordt één keer geopend", "a signal is opened once"),
    /** The signal must be known. */
    SIGNAL_IS_KNOWN("followup-signal-known", "het signaal moet bekend zijn", "the signal must be known"),
    /** An event gets an id that was not used before for another event. */
    EVENT_ID_IS_NEW(
            "followup-event-id-new",
            "een gebeurtenis krijgt een kenmerk dat nog niet is gebruikt",
            "an event gets an id that was not used before"),
    /** An event does not happen before the one before it. */
    MOMENTS_IN_ORDER(
            "followup-moments-in-order",
            "een gebeurtenis ligt niet vóór de vorige",
            "an event does not lie before the one before it"),
    /** The workflow must allow the step in this state. */
    STEP_IS_ALLOWED(
            "followup-step-allowed",
            "de stap is in deze toestand niet toegestaan",
            "the step is not allowed in this state"),
    /** The workflow asks for a reason. */
    REASON_IS_GIVEN("followup-reason-given", "deze stap vraagt een reden", "this step asks for a reason"),
    /** The workflow asks that a worker decides, not a system. */
    PERSON_DECIDES("followup-person-decides", "een medewerker neemt deze stap", "a worker takes this step"),
    /** A signal has at most one worker: whoever comes second is told. */
    ONE_WORKER(
            "followup-one-worker",
            "een ander heeft dit signaal al opgepakt",
            "someone else has taken this signal already"),
    /** Only the worker who has the signal gives it back. */
    WORKER_HAS_IT(
            "followup-worker-has-it",
            "alleen wie het signaal heeft, geeft het terug",
            "only the worker who has the signal gives it back"),
    /** A hop starts at the desk that has the signal and ends at another. */
    DESK_HAS_IT(
            "followup-desk-has-it",
            "een signaal gaat van het loket dat het heeft naar een ander",
            "a signal goes from the desk that has it to another"),
    /** No hop takes a signal away from every desk while a term runs. */
    DESK_WHILE_TERM(
            "followup-desk-while-term",
            "zolang een termijn loopt, ligt een signaal bij een loket",
            "while a term runs, a signal stands at a desk"),
    /** The outcome must be one of the workflow. */
    OUTCOME_IS_KNOWN(
            "followup-outcome-known", "de uitkomst moet bekend zijn", "the outcome must be one of the workflow"),
    /** Nobody counts as not reached before enough was tried. */
    ENOUGH_WAS_TRIED(
            "followup-enough-tried",
            "voor deze uitkomst zijn meer contactpogingen of andere kanalen nodig",
            "this outcome asks for more attempts or other channels"),
    /** The term that changes is the one that runs, and the deadline follows from it. */
    TERM_FOLLOWS(
            "followup-term-follows",
            "alleen de lopende termijn verandert, en alleen zoals de wet telt",
            "only the term that runs changes, and only as the law counts"),
    /** A term that has ended does not change any more. */
    TERM_RUNS(
            "followup-term-runs",
            "een termijn die voorbij is, verandert niet meer",
            "a term that has ended does not change any more"),
    /** Feedback needs a reporter. */
    REPORTER_IS_KNOWN(
            "followup-reporter-known",
            "er is geen melder om iets aan te vertellen",
            "there is no reporter to tell anything"),
    /** Content is told only with a decision that permits it. */
    CONTENT_IS_PERMITTED(
            "followup-content-permitted",
            "inhoud vertellen vraagt een besluit dat dit toestaat",
            "telling content asks for a decision that permits it"),
    /** A signal is merged into another one. */
    MERGES_INTO_ANOTHER(
            "followup-merges-into-another",
            "een signaal wordt bij een ánder signaal gevoegd",
            "a signal is merged into another one"),
    /** Only what is closed can be destroyed, and not before its day. */
    KEPT_LONG_ENOUGH(
            "followup-kept-long-enough",
            "alleen een afgesloten signaal mag weg, en niet vóór de bewaartermijn om is",
            "only a closed signal may go, and not before the retention term has passed");

    private final String id;
    private final Text sentence;

    FollowUpRule(String id, String nl, String en) {
        this.id = id;
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
    public static FollowUpRule of(String id) {
        for (FollowUpRule rule : values()) {
            if (rule.id.equals(id)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("expected the id of a rule of the follow-up");
    }

    /**
     * Returns the stable id.
     *
     * @return lower case words joined by hyphens
     */
    @JsonValue
    public String id() {
        return id;
    }

    /**
     * Returns the rule in words.
     *
     * @return a sentence without capital and full stop
     */
    public Text sentence() {
        return sentence;
    }
}
