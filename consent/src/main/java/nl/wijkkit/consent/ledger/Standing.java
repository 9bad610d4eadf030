package nl.wijkkit.consent.ledger;

import nl.wijkkit.consent.vocabulary.ReasonCode;
import nl.wijkkit.zrm.Text;

/**
 * How a consent stands on a day. Of several consents that cover a question the first of these tells the answer: an open
 * refusal stands above all.
 */
public enum Standing {
    /** Someone who has a say refuses. */
    REFUSED("EARLIER_REFUSAL", Text.of("geweigerd", "refused")),
    /** All who must agree have agreed, and nothing is wrong with it. */
    IN_FORCE("CONSENT", Text.of("van kracht", "in force")),
    /** One who must agree has not, or no longer counts. */
    INCOMPLETE("CONSENT_INCOMPLETE", Text.of("een nodige toestemming ontbreekt", "one needed consent is missing")),
    /** The say of all who agreed has ended: the child reached an age, or authority ended. */
    NO_LONGER_REPRESENTED(
            "NOT_REPRESENTATIVE", Text.of("gever heeft geen zeggenschap meer", "giver has no say any more")),
    /** Nobody who agreed has a say in this. */
    WRONG_PERSON("CONSENT_WRONG_PERSON", Text.of("gegeven door een ander", "given by another")),
    /** It names no single purpose, or no data, or no recipient. */
    NOT_SPECIFIC("CONSENT_NOT_SPECIFIC", Text.of("te algemeen", "too general")),
    /** Nothing shows that it was given. */
    NOT_DEMONSTRABLE("CONSENT_NOT_DEMONSTRABLE", Text.of("niet aantoonbaar", "not demonstrable")),
    /** It was not given by a clear act. */
    NOT_UNAMBIGUOUS("CONSENT_NOT_UNAMBIGUOUS", Text.of("geen duidelijke handeling", "no clear act")),
    /** It was given under pressure. */
    NOT_FREE("CONSENT_NOT_FREE", Text.of("niet vrij gegeven", "not given freely")),
    /** It was withdrawn. */
    WITHDRAWN("CONSENT_WITHDRAWN", Text.of("ingetrokken", "withdrawn")),
    /** Its time is up. */
    EXPIRED("CONSENT_EXPIRED", Text.of("verlopen", "expired"));

    private final ReasonCode reason;
    private final Text label;

    Standing(String reason, Text label) {
        this.reason = ReasonCode.of(reason);
        this.label = label;
    }

    /**
     * Returns the reason that a decision gives.
     *
     * @return the code
     */
    public ReasonCode reason() {
        return reason;
    }

    /**
     * Returns what people call it.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
