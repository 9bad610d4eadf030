package nl.wijkkit.consent.request;

import nl.wijkkit.consent.vocabulary.FactKey;

/**
 * Where consents are looked up, such as a ledger.
 * <p>
 * A look-up is part of every decision: it should take well under a microsecond and return a value that exists already.
 */
@FunctionalInterface
public interface Consents {

    /**
     * Looks up what is on record for a question: consents that cover its purpose, category and receiver on its day, and
     * that some were withdrawn or have expired.
     *
     * @param request  the question; {@link Subject#id()} says whose consents
     * @return what is on record, {@link OnRecord#NOTHING} if nothing is
     */
    OnRecord lookUp(Request request);

    /**
     * Tells whether a look-up may ever state a fact, so that less need be looked up. A wrong <i>false</i> hides people whom
     * someone may see. What wraps other consents adds the facts that it states itself.
     *
     * @param fact  the fact
     * @return false only if no look-up ever states it; true, which is always right, unless this is overridden
     */
    default boolean mayState(FactKey fact) {
        return true;
    }

    /**
     * Obtains a look-up without consents, for requests that carry their evidence themselves.
     *
     * @return a look-up that finds nothing
     */
    static Consents none() {
        return NoConsents.INSTANCE;
    }
}
