package nl.wijkkit.consent.ledger;

import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of the ledger.
 *
 * @param help  whether it is about agreement with help, not about data
 * @param purpose  what for
 * @param origin  the law
 * @param category  which data
 * @param receiver  who gets the data; null if the request states none
 * @param role  the role of the one who asks
 * @param day  the day, in days since 1970
 */
record Question(
        boolean help,
        String purpose,
        String origin,
        String category,
        @Nullable String receiver,
        String role,
        int day) {

    private static final FactKey RECEIVER = FactKey.of("receiver");
    private static final String START_HELP = "START_HELP";

    static Question of(Request request) {
        FactValue receiver = request.facts().find(RECEIVER);
        return new Question(
                request.asked().action().value().equals(START_HELP),
                request.asked().purpose().value(),
                request.asked().origin().code(),
                request.asked().category().value(),
                receiver instanceof FactValue.Named named ? named.value() : null,
                request.actor().role().value(),
                Math.toIntExact(request.on().toEpochDay()));
    }

    /** Whether an action may rest on a consent that is on record; giving and withdrawing one do not. */
    static boolean restsOnConsent(Action action) {
        return !action.value().endsWith("_CONSENT");
    }

    @Override
    public String toString() {
        return "Question[" + purpose + ", " + category + "]";
    }
}
