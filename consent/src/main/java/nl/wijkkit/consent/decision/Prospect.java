package nl.wijkkit.consent.decision;

import nl.wijkkit.consent.request.Consents;

/** What can be said of a condition before anyone looks up what is on record. */
enum Prospect {
    /** It does not hold, whatever is on record. */
    NEVER,
    /** It may hold or not; what is on record decides. */
    PERHAPS,
    /** It holds as far as the request is believed; where the record contradicts that, the stricter decision counts. */
    ALWAYS;

    static Prospect of(boolean holds) {
        return holds ? ALWAYS : NEVER;
    }

    Prospect and(Prospect other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Prospect or(Prospect other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Prospect not() {
        return switch (this) {
            case NEVER -> ALWAYS;
            case PERHAPS -> PERHAPS;
            case ALWAYS -> NEVER;
        };
    }

    /** Tells the prospect of one condition for a question with nothing on record yet. */
    @FunctionalInterface
    interface Teller {

        Prospect tell(Question question, Consents consents);
    }
}
