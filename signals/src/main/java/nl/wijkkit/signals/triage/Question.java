package nl.wijkkit.signals.triage;

import nl.wijkkit.signals.FactKey;

/**
 * One thing that conditions ask of one fact; equal questions of different rules are answered once.
 *
 * @param fact  the fact
 * @param slot  where its value stands
 * @param from  the lowest value that answers yes, or the codes that do as bits
 * @param below  the lowest above it that does not
 * @param type  how to read the bounds
 */
record Question(FactKey fact, int slot, long from, long below, Type type) {

    /** The value of a fact that is unknown. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /** How to read the bounds. */
    enum Type {
        /** A value within the bounds answers yes. */
        RANGE,
        /** A code whose bit is set answers yes. */
        CODES,
        /** Anything that is known answers yes, and what is unknown answers no. */
        KNOWN
    }

    /** Answers for a value that is not {@link #UNKNOWN}. */
    boolean yes(long value) {
        return switch (type) {
            case RANGE -> from <= value && value < below;
            case CODES -> (from >>> value & 1) != 0;
            case KNOWN -> true;
        };
    }
}
