package nl.wijkkit.consent.ledger;

import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of the ledger. One is made for every look-up, so that it holds no copies.
 *
 * @param request  the request
 * @param receiver  who gets the data; null if the request states none
 */
record Question(Request request, @Nullable String receiver) {

    private static final FactKey RECEIVER = FactKey.of("receiver");
    private static final String START_HELP = "START_HELP";

    static Question of(Request request) {
        FactValue receiver = request.facts().find(RECEIVER);
        return new Question(request, receiver instanceof FactValue.Named named ? named.value() : null);
    }

    /** Whether it is about agreement with help, not about data. */
    boolean help() {
        return request.asked().action().value().equals(START_HELP);
    }

    String purpose() {
        return request.asked().purpose().value();
    }

    String origin() {
        return request.asked().origin().code();
    }

    String category() {
        return request.asked().category().value();
    }

    /** The role of the one who asks. */
    String role() {
        return request.actor().role().value();
    }

    /** The day, in days since 1970. */
    int day() {
        return Math.toIntExact(request.on().toEpochDay());
    }

    /** Whether an action may rest on a consent that is on record; giving and withdrawing one do not. */
    static boolean restsOnConsent(Action action) {
        return !action.value().endsWith("_CONSENT");
    }

    @Override
    public String toString() {
        return "Question[" + purpose() + ", " + category() + "]";
    }
}
