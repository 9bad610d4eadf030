package nl.wijkkit.consent.ledger;

import nl.wijkkit.consent.vocabulary.Receiver;
import nl.wijkkit.plan.picture.DataCategory;

/** What a consent is about, laid out for looking up: plain texts, compared without making anything. */
final class Terms {

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

    boolean cover(Question question) {
        return help == question.help()
                && (purpose.equals(question.purpose()) || purpose.equals(Consent.ANY_PURPOSE.value()))
                && origin.equals(question.origin())
                && (help || (coversCategory(question.category()) && coversReceiver(question)));
    }

    private boolean coversCategory(String category) {
        return holds(categories, category) || holds(categories, Consent.ANY_CATEGORY.value());
    }

    /** Without a stated receiver, the one who asks is the receiver: the organisation itself, or one that is named. */
    private boolean coversReceiver(Question question) {
        String receiver = question.receiver();
        return holds(recipients, Consent.ANY_RECIPIENT.value())
                || (receiver == null
                        ? recipients.length == 0 || holds(recipients, question.role())
                        : holds(recipients, receiver));
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
