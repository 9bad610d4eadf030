package nl.wijkkit.signals.recognise;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkkit.plan.budget.HouseholdKey;

/**
 * What the register of persons said about the addressee of a signal (<i>BRP-controle</i>).
 * <p>
 * Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RegisterCheck.Registered.class, name = "registered"),
    @JsonSubTypes.Type(value = RegisterCheck.NotChecked.class, name = "not-checked"),
    @JsonSubTypes.Type(value = RegisterCheck.NotThere.class, name = "not-there"),
    @JsonSubTypes.Type(value = RegisterCheck.SeveralHouseholds.class, name = "several-households")
})
public sealed interface RegisterCheck {

    /**
     * The addressee is registered at the address, in this household.
     *
     * @param household  which household, by an id inside your own administration
     */
    record Registered(HouseholdKey household) implements RegisterCheck {

        /** Checks that there is a household. */
        public Registered {
            Objects.requireNonNull(household, "household");
        }

        @Override
        public <R> R fold(
                Supplier<? extends R> notChecked,
                Supplier<? extends R> notThere,
                Supplier<? extends R> several,
                Function<? super HouseholdKey, ? extends R> registered) {
            return registered.apply(household);
        }
    }

    /** Nobody looked. */
    record NotChecked() implements RegisterCheck {
        @Override
        public <R> R fold(
                Supplier<? extends R> notChecked,
                Supplier<? extends R> notThere,
                Supplier<? extends R> several,
                Function<? super HouseholdKey, ? extends R> registered) {
            return notChecked.get();
        }
    }

    /** The addressee is not registered there. */
    record NotThere() implements RegisterCheck {
        @Override
        public <R> R fold(
                Supplier<? extends R> notChecked,
                Supplier<? extends R> notThere,
                Supplier<? extends R> several,
                Function<? super HouseholdKey, ? extends R> registered) {
            return notThere.get();
        }
    }

    /** More than one household is registered there. */
    record SeveralHouseholds() implements RegisterCheck {
        @Override
        public <R> R fold(
                Supplier<? extends R> notChecked,
                Supplier<? extends R> notThere,
                Supplier<? extends R> several,
                Function<? super HouseholdKey, ? extends R> registered) {
            return several.get();
        }
    }

    /**
     * Obtains the answer when nobody looked.
     *
     * @return the answer
     */
    static RegisterCheck notChecked() {
        return new NotChecked();
    }

    /**
     * Obtains the answer when the addressee is not registered at the address.
     *
     * @return the answer
     */
    static RegisterCheck notThere() {
        return new NotThere();
    }

    /**
     * Obtains the answer when more than one household is registered at the address, and it is unknown which is meant.
     *
     * @return the answer
     */
    static RegisterCheck severalHouseholds() {
        return new SeveralHouseholds();
    }

    /**
     * Maps this answer, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param notChecked  answers when nobody looked
     * @param notThere  answers when the addressee is not registered there
     * @param several  answers when several households are
     * @param registered  maps the household
     * @return what the called function returns
     */
    <R> R fold(
            Supplier<? extends R> notChecked,
            Supplier<? extends R> notThere,
            Supplier<? extends R> several,
            Function<? super HouseholdKey, ? extends R> registered);

    /**
     * Returns whether two signals on one full address are of one household. Where both were found in the register, the
     * register says it. Where nobody looked, the address does. Where the register said that the addressee does not live
     * there, or that several households do, only the same household in the register joins them.
     *
     * @param other  the answer for the other signal
     * @return true if they belong together
     */
    default boolean joins(RegisterCheck other) {
        if (this instanceof Registered mine && other instanceof Registered theirs) {
            return mine.household().equals(theirs.household());
        }
        return isOpen() && other.isOpen();
    }

    private boolean isOpen() {
        return this instanceof NotChecked || this instanceof Registered;
    }
}
