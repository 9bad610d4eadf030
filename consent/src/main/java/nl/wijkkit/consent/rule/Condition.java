package nl.wijkkit.consent.rule;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;

/**
 * What must be shown before a rule does its work.
 * <p>
 * A condition is shown or it is not; there is nothing between. A fact that is not stated shows nothing, neither yes nor
 * no. {@link Unless} is the only condition that holds because something is not shown, so that the facts below it are the
 * ones that block.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface Condition {

    /** The condition that asks for nothing. */
    Condition ALWAYS = new All(List.of());

    /**
     * All of these are shown.
     *
     * @param parts  the conditions; none means that nothing is asked
     */
    record All(List<Condition> parts) implements Condition {

        /** Copies the conditions. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.all(this);
        }
    }

    /**
     * At least one of these is shown.
     *
     * @param parts  the conditions; none means that it never holds
     */
    record Any(List<Condition> parts) implements Condition {

        /** Copies the conditions. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.any(this);
        }
    }

    /**
     * This is not shown.
     *
     * @param part  the condition
     */
    record Unless(Condition part) implements Condition {

        /** Checks that there is a condition. */
        public Unless {
            Objects.requireNonNull(part, "part");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.unless(this);
        }
    }

    /**
     * An attribute of the request is one of these codes.
     *
     * @param attribute  what is looked at
     * @param codes  the codes
     */
    record In(Attribute attribute, List<String> codes) implements Condition {

        /** Copies the codes. */
        public In {
            Objects.requireNonNull(attribute, "attribute");
            codes = List.copyOf(codes);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.in(this);
        }
    }

    /**
     * The subject certainly has an age in this range.
     *
     * @param from  the lowest age in years
     * @param below  the age in years that is just too old
     */
    record AgeIn(int from, int below) implements Condition {

        /**
         * Checks that the range holds an age.
         *
         * @throws IllegalArgumentException if it does not
         */
        public AgeIn {
            if (from < 0 || below <= from) {
                throw new IllegalArgumentException("from must be 0 or more and below more than from");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.ageIn(this);
        }
    }

    /**
     * A fact is stated, as one of these values.
     *
     * @param key  the fact
     * @param values  the values
     */
    record FactIn(FactKey key, List<FactValue> values) implements Condition {

        /** Copies the values. */
        public FactIn {
            Objects.requireNonNull(key, "key");
            values = List.copyOf(values);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.factIn(this);
        }
    }

    /**
     * A fact is stated, as another value than these; without values, whatever it is.
     *
     * @param key  the fact
     * @param values  the values that it may not have
     */
    record FactOther(FactKey key, List<FactValue> values) implements Condition {

        /** Copies the values. */
        public FactOther {
            Objects.requireNonNull(key, "key");
            values = List.copyOf(values);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.factOther(this);
        }
    }

    /**
     * A fact is stated, as the code that the request has for an attribute.
     *
     * @param key  the fact
     * @param attribute  the attribute
     */
    record Same(FactKey key, Attribute attribute) implements Condition {

        /** Checks that nothing is missing. */
        public Same {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(attribute, "attribute");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.same(this);
        }
    }

    /**
     * Two products of numbers compare so; every fact in them must be stated.
     *
     * @param left  the factors on the left, at least one
     * @param comparison  how the left compares with the right
     * @param right  the factors on the right, at least one
     */
    record Numbers(List<Factor> left, Comparison comparison, List<Factor> right) implements Condition {

        /** Copies the factors. */
        public Numbers {
            left = List.copyOf(left);
            Objects.requireNonNull(comparison, "comparison");
            right = List.copyOf(right);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.numbers(this);
        }
    }

    /**
     * A day that is stated compares so with the day of the request.
     *
     * @param key  the fact
     * @param plusYears  years that are added to the stated day first
     * @param comparison  how the stated day compares with the day of the request
     */
    record OnDay(FactKey key, int plusYears, Comparison comparison) implements Condition {

        /** Checks that nothing is missing. */
        public OnDay {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(comparison, "comparison");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.onDay(this);
        }
    }

    /**
     * A definition of the rule set holds.
     *
     * @param id  the definition
     */
    record Defined(String id) implements Condition {

        /** Checks that there is an id. */
        public Defined {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.defined(this);
        }
    }

    /**
     * What to do with each kind of condition.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        /**
         * Handles a conjunction.
         *
         * @param condition  the condition
         * @return the answer
         */
        R all(All condition);

        /**
         * Handles a disjunction.
         *
         * @param condition  the condition
         * @return the answer
         */
        R any(Any condition);

        /**
         * Handles something that must not be shown.
         *
         * @param condition  the condition
         * @return the answer
         */
        R unless(Unless condition);

        /**
         * Handles an attribute.
         *
         * @param condition  the condition
         * @return the answer
         */
        R in(In condition);

        /**
         * Handles an age.
         *
         * @param condition  the condition
         * @return the answer
         */
        R ageIn(AgeIn condition);

        /**
         * Handles a fact with one of some values.
         *
         * @param condition  the condition
         * @return the answer
         */
        R factIn(FactIn condition);

        /**
         * Handles a fact with another value.
         *
         * @param condition  the condition
         * @return the answer
         */
        R factOther(FactOther condition);

        /**
         * Handles a fact that must agree with an attribute.
         *
         * @param condition  the condition
         * @return the answer
         */
        R same(Same condition);

        /**
         * Handles a comparison of numbers.
         *
         * @param condition  the condition
         * @return the answer
         */
        R numbers(Numbers condition);

        /**
         * Handles a comparison of days.
         *
         * @param condition  the condition
         * @return the answer
         */
        R onDay(OnDay condition);

        /**
         * Handles a definition.
         *
         * @param condition  the condition
         * @return the answer
         */
        R defined(Defined condition);
    }

    /**
     * Maps this condition, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param cases  what to do with each kind
     * @return what the called method returns
     */
    <R> R fold(Cases<R> cases);
}
