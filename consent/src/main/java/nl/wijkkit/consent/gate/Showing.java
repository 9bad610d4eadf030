package nl.wijkkit.consent.gate;

import java.util.List;

/**
 * Something that can be shown through the gate, such as a plan.
 * <p>
 * Implementations are immutable and thread-safe.
 *
 * @param <V>  the type of the view, which holds what is disclosed and nothing else
 */
public interface Showing<V> {

    /**
     * Returns what the operation is called in the processing log.
     *
     * @return a name for people, without persons
     */
    String operation();

    /**
     * Prepares it for one look.
     *
     * @param visit  who looks, and for what
     * @return its parts, from which the view is made when they are decided
     */
    Prepared<V> prepare(Visit visit);

    /**
     * Something that is ready to be decided.
     *
     * @param <V>  the type of the view
     */
    interface Prepared<V> {

        /**
         * Returns the parts of which it is made.
         *
         * @return all parts, each once
         */
        List<Part> parts();

        /**
         * Makes the view, when all is decided and logged.
         *
         * @param granted  how much of each part may be disclosed
         * @return the view
         */
        V show(Granted granted);
    }
}
