package nl.wijkkit.consent.petition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkkit.zrm.Text;

/** The rules that a step in a request must keep, each with a stable id and a sentence. */
public enum PetitionRule {
    /** A request is opened once. */
    OPENS_ONCE("petition-opens-once", "een verzoek komt één keer binnen", "a request comes in once"),
    /** The event is about this request. */
    SAME_PETITION("petition-same", "de stap hoort bij een ander verzoek", "the step belongs to another request"),
    /** An event gets an id that was not used before for another event. */
    EVENT_ID_IS_NEW(
            "petition-event-id-new",
            "een gebeurtenis krijgt een kenmerk dat nog niet is gebruikt",
            "an event gets an id that was not used before"),
    /** An event does not happen before the one before it. */
    MOMENTS_IN_ORDER(
            "petition-moments-in-order",
            "een gebeurtenis ligt niet vóór de vorige",
            "an event does not lie before the one before it"),
    /** The stage must allow the step. */
    STEP_IS_ALLOWED(
            "petition-step-allowed", "de stap kan niet in dit stadium", "the step is not possible at this stage"),
    /** A worker decides, not a system (AVG 22). */
    PERSON_DECIDES("petition-person-decides", "een medewerker neemt deze stap", "a worker takes this step"),
    /** Only the person who asked takes a request back. */
    ASKER_WITHDRAWS(
            "petition-asker-withdraws",
            "alleen wie het verzoek deed, trekt het in",
            "only the person who asked takes the request back"),
    /** The day until which the identity can be shown lies within the term of the answer. */
    IDENTITY_WITHIN_TERM(
            "petition-identity-within-term",
            "de dag om de identiteit te tonen ligt na vandaag en binnen de termijn",
            "the day to show the identity lies after today and within the term"),
    /** A request is refused for a missing identity only when the time to show it is over. */
    IDENTITY_TIME_IS_OVER(
            "petition-identity-time-over",
            "de tijd om de identiteit te tonen is nog niet om",
            "the time to show the identity is not over yet"),
    /** The identity of the asker must be established before the request is dealt with. */
    IDENTITY_IS_ESTABLISHED(
            "petition-identity-established",
            "de identiteit van wie vraagt moet vaststaan",
            "the identity of the asker must be established"),
    /** The circumstances of the asker must be in the vocabulary of the rules of access. */
    FACTS_ARE_KNOWN(
            "petition-facts-known",
            "de toegangsregels kennen een van de gegevens niet",
            "the rules of access do not know one of the facts"),
    /** A term is extended once, in time, and only where the law knows an extension. */
    EXTENDED_ONCE_IN_TIME(
            "petition-extended-once-in-time",
            "een termijn wordt hoogstens één keer verlengd, en vóór hij om is",
            "a term is extended at most once, and before it is over"),
    /** The deadline is the one that the law gives. */
    TERM_FOLLOWS(
            "petition-term-follows",
            "de nieuwe termijn is niet die van de wet",
            "the new term is not the one of the law"),
    /** All points must be established before a decision. */
    POINTS_ARE_ESTABLISHED(
            "petition-points-established",
            "nog niet alles is vastgesteld wat voor het besluit nodig is",
            "not all that the decision needs was established"),
    /** The outcome is the one that follows from the law. */
    OUTCOME_FOLLOWS(
            "petition-outcome-follows",
            "het besluit is niet wat uit de wet volgt",
            "the decision is not what follows from the law"),
    /** The remedies are told with a decision that is no full grant (AVG 12(4)). */
    REMEDIES_ARE_TOLD(
            "petition-remedies-told",
            "bij het besluit hoort waar iemand terechtkan die het er niet mee eens is",
            "with the decision goes where someone can go who does not agree"),
    /** Those who received the data are told before the request is done (AVG 19). */
    RECIPIENTS_ARE_TOLD(
            "petition-recipients-told",
            "wie de gegevens eerder kreeg, moet eerst zijn ingelicht",
            "those who received the data must be told first"),
    /** An objection is lodged once, within the term, against a public body that did not grant all. */
    CONTESTED_IN_TIME(
            "petition-contested-in-time",
            "bezwaar kan één keer, binnen de termijn, bij een bestuursorgaan dat niet alles toewees",
            "an objection can be lodged once, within the term, with a public body that did not grant all");

    private final String id;
    private final Text sentence;

    PetitionRule(String id, String nl, String en) {
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
    public static PetitionRule of(String id) {
        for (PetitionRule rule : values()) {
            if (rule.id.equals(id)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("expected the id of a rule of petitions");
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
