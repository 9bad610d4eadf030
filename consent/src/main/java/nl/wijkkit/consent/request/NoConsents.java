package nl.wijkkit.consent.request;

import nl.wijkkit.consent.vocabulary.FactKey;

/** Nobody has a consent on record. */
enum NoConsents implements Consents {
    INSTANCE;

    @Override
    public OnRecord lookUp(Request request) {
        return OnRecord.NOTHING;
    }

    @Override
    public boolean mayState(FactKey fact) {
        return false;
    }
}
