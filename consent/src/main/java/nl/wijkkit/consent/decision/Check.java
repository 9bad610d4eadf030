package nl.wijkkit.consent.decision;

/** A condition, compiled. */
@FunctionalInterface
interface Check {

    /** Returns whether the condition is shown. */
    boolean holds(Question question);
}
