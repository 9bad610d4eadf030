package nl.wijkkit.signals.triage;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.SignalKind;

/**
 * When a rule matches. A question on a fact that is unknown has no answer, and a condition that hangs on it is neither
 * true nor false (Kleene's logic); a rule matches only if its condition is certainly true.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface Condition {

    /**
     * All of these; true if there is none.
     *
     * @param parts  the conditions
     */
    record All(List<Condition> parts) implements Condition {

        /** Copies the list. */
        public All {
            parts = List.copyOf(parts);
        }
    }

    /**
     * At least one of these; false if there is none.
     *
     * @param parts  the conditions
     */
    record Any(List<Condition> parts) implements Condition {

        /** Copies the list. */
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The opposite: unknown if the part is unknown.
     *
     * @param part  the condition
     */
    record Not(Condition part) implements Condition {

        /** Checks that there is a part. */
        public Not {
            Objects.requireNonNull(part, "part");
        }
    }

    /**
     * Not certainly so: true if the part is false or unknown, false if it is true. This is how a rule states an exception,
     * and how it asks whether something is unknown.
     *
     * @param part  the condition
     */
    record Unless(Condition part) implements Condition {

        /** Checks that there is a part. */
        public Unless {
            Objects.requireNonNull(part, "part");
        }
    }

    /**
     * The kind of the signal is one of these.
     *
     * @param kinds  the kinds, at least one
     */
    record KindIn(List<SignalKind> kinds) implements Condition {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is no kind
         */
        public KindIn {
            kinds = List.copyOf(kinds);
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("a condition must name at least one kind");
            }
        }
    }

    /**
     * Something is known about a fact; always true or false.
     *
     * @param fact  the fact
     */
    record Known(FactKey fact) implements Condition {

        /** Checks that there is a fact. */
        public Known {
            Objects.requireNonNull(fact, "fact");
        }
    }

    /**
     * A fact of yes or no is yes, or is no.
     *
     * @param fact  the fact
     * @param value  true to ask whether it is yes
     */
    record Is(FactKey fact, boolean value) implements Condition {

        /** Checks that there is a fact. */
        public Is {
            Objects.requireNonNull(fact, "fact");
        }
    }

    /**
     * A fact with a code has one of these.
     *
     * @param fact  the fact
     * @param codes  the codes, at least one
     */
    record CodeIn(FactKey fact, List<String> codes) implements Condition {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is no code
         */
        public CodeIn {
            Objects.requireNonNull(fact, "fact");
            codes = List.copyOf(codes);
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("a condition must name at least one code");
            }
        }
    }

    /**
     * A number or amount lies within bounds.
     *
     * @param fact  the fact
     * @param from  the lowest that counts; euro amounts in cents
     * @param below  the lowest above it that does not count; euro amounts in cents
     */
    record Between(FactKey fact, long from, long below) implements Condition {

        /** The bound of what has no upper bound. */
        public static final long NO_BOUND = Long.MAX_VALUE;

        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException if nothing lies between them, or the lower one is negative
         */
        public Between {
            Objects.requireNonNull(fact, "fact");
            if (from < 0 || below <= from) {
                throw new IllegalArgumentException(
                        "bounds must be 0 or more and leave room, got from " + from + " below " + below);
            }
        }
    }
}
