package nl.wijkkit.consent.authzen;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** When a batch of evaluations stops: the option {@code evaluations_semantic}. */
public enum Semantic {
    /** Every item is evaluated. The default. */
    EXECUTE_ALL("execute_all"),
    /** The batch stops after the first item that is denied or wrong, like "and". */
    DENY_ON_FIRST_DENY("deny_on_first_deny"),
    /** The batch stops after the first item that is permitted, like "or". */
    PERMIT_ON_FIRST_PERMIT("permit_on_first_permit");

    private final String code;

    Semantic(String code) {
        this.code = code;
    }

    /**
     * Returns the value of the option.
     *
     * @return the code
     */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Finds a semantic.
     *
     * @param code  the value of the option
     * @return the semantic; empty if the specification knows no such value
     */
    public static Optional<Semantic> find(String code) {
        return Arrays.stream(values())
                .filter(semantic -> semantic.code.equals(code))
                .findFirst();
    }

    /** Returns whether a batch stops after this decision. */
    boolean stopsAfter(Decision decision) {
        return switch (this) {
            case EXECUTE_ALL -> false;
            case DENY_ON_FIRST_DENY -> !decision.decision();
            case PERMIT_ON_FIRST_PERMIT -> decision.decision();
        };
    }
}
