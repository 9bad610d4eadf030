package nl.wijkkit.plan.family;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import nl.wijkkit.zrm.Text;

/**
 * What a court order once put on the record of a minor (<i>indicatie gezag minderjarige</i>). It can be overtaken by
 * later facts: the computed {@link Authority} counts, and the two may differ. The API has declared it obsolete.
 */
public enum RegisteredAuthority {
    /** The first parent. */
    PARENT_1("1", Text.of("ouder 1", "parent 1")),
    /** The second parent. */
    PARENT_2("2", Text.of("ouder 2", "parent 2")),
    /** Both parents. */
    BOTH_PARENTS("12", Text.of("ouder 1 en ouder 2", "parents 1 and 2")),
    /** One or more others. */
    OTHER("D", Text.of("een of meer derden", "one or more others")),
    /** The first parent and another. */
    PARENT_1_AND_OTHER("1D", Text.of("ouder 1 en een derde", "parent 1 and another")),
    /** The second parent and another. */
    PARENT_2_AND_OTHER("2D", Text.of("ouder 2 en een derde", "parent 2 and another"));

    private final String code;
    private final Text label;

    RegisteredAuthority(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Returns the code of the BRP, which also stands for this value in JSON.
     *
     * @return the code, such as {@code 1D}
     */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Returns who has authority, in words.
     *
     * @return the label in Dutch and English
     */
    public Text label() {
        return label;
    }

    /**
     * Finds the value of a code.
     *
     * @param code  the code of the BRP
     * @return the value; empty if there is no such code
     */
    public static Optional<RegisteredAuthority> find(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }

    @JsonCreator
    static RegisteredAuthority of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("code must be one of 1, 2, 12, D, 1D, 2D"));
    }
}
