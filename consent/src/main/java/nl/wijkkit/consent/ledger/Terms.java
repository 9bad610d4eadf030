package nl.wijkkit.consent.ledger;

import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Receiver;
import nl.wijkkit.plan.picture.DataCategory;

/** What a consent is about, laid out for looking up: plain texts, compared without making anything. */
final class Terms {

    private static final FactKey RECEIVER = FactKey.of("receiver");
    private static final String START_HELP = "START_HELP";

    private final boolean help;
    private final String purpose;
    private final String origin;
    private final String[] categories;
    private final String[] recipients;

    private Terms(boolean help, Consent what) {
        Scope scope = Scope.of(what);
        this.help = help;
        purpose = what.purpose().value();
        origin = what.origin().code();
        categories = scope.categories().stream().map(DataCategory::value).toArray(String[]::new);
        recipients = scope.recipients().stream().map(Receiver::value).toArray(String[]::new);
    }

    static Terms of(Consent what) {
        return new Terms(what.fold(process -> false, disclose -> false, isHelp -> true), what);
    }

    /** Whether this is what a request rests on: agreement with help if it is to start help, otherwise its data. */
    boolean cover(Request request) {
        Request.Asked asked = request.asked();
        return help == asked.action().value().equals(START_HELP)
                && (purpose.equals(asked.purpose().value()) || purpose.equals(Consent.ANY_PURPOSE.value()))
                && origin.equals(asked.origin().code())
                && (help || (coversCategory(asked.category().value()) && coversReceiver(request)));
    }

    private boolean coversCategory(String category) {
        return holds(categories, category) || holds(categories, Consent.ANY_CATEGORY.value());
    }

    /** Without a stated receiver, the one who asks is the receiver: the organisation itself, or one that is named. */
    private boolean coversReceiver(Request request) {
        if (holds(recipients, Consent.ANY_RECIPIENT.value())) {
            return true;
        }
        return request.facts().find(RECEIVER) instanceof FactValue.Named receiver
                ? holds(recipients, receiver.value())
                : recipients.length == 0
                        || holds(recipients, request.actor().role().value());
    }

    private static boolean holds(String[] codes, String code) {
        for (String one : codes) {
            if (one.equals(code)) {
                return true;
            }
        }
        return false;
    }
}
