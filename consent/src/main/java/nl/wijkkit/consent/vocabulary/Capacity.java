package nl.wijkkit.consent.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.wijkkit.zrm.Text;

/**
 * Whether a person can weigh his interests in this matter (<i>redelijke waardering van zijn belangen ter zake</i>).
 * <p>
 * It is judged for one matter at one moment, so that it belongs to a request and not to a person.
 */
public enum Capacity {
    /** Able to (<i>wilsbekwaam ter zake</i>). */
    CAPABLE("CAPABLE", Text.of("wilsbekwaam ter zake", "capable in this matter")),
    /** Not able to (<i>wilsonbekwaam ter zake</i>). */
    INCAPABLE("INCAPABLE", Text.of("wilsonbekwaam ter zake", "not capable in this matter")),
    /** Not asked: the person is under 12, or there is no one person. */
    @JsonProperty("N/A")
    NOT_ASKED("N/A", Text.of("niet aan de orde", "not asked")),
    /** Nobody has assessed it. */
    UNKNOWN("UNKNOWN", Text.of("niet beoordeeld", "not assessed"));

    private final String code;
    private final Text label;

    Capacity(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Returns the code as it stands in files.
     *
     * @return the code, {@code N/A} for {@link #NOT_ASKED}
     */
    public String code() {
        return code;
    }

    /**
     * Returns what people call it.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
