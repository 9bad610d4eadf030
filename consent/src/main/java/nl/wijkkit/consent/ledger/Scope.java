package nl.wijkkit.consent.ledger;

import java.util.List;
import nl.wijkkit.consent.vocabulary.Receiver;
import nl.wijkkit.plan.picture.DataCategory;

/** The data and the recipients of a consent; both empty for agreement with help. */
record Scope(List<DataCategory> categories, List<Receiver> recipients) {

    private static final Scope NONE = new Scope(List.of(), List.of());

    static Scope of(Consent consent) {
        return consent.fold(
                process -> new Scope(process.categories(), process.recipients()),
                disclose -> new Scope(disclose.categories(), disclose.recipients()),
                help -> NONE);
    }

    /** An empty list of recipients is the organisation itself, and so no wider than any other. */
    boolean covers(Scope other) {
        return (categories.contains(Consent.ANY_CATEGORY) || categories.containsAll(other.categories))
                && (recipients.contains(Consent.ANY_RECIPIENT)
                        || (recipients.containsAll(other.recipients)
                                && recipients.isEmpty() == other.recipients.isEmpty()));
    }
}
