package nl.wijkkit.plan.help;

import java.util.Objects;
import nl.wijkkit.zrm.Text;

/**
 * Why a request and an offer fit, or why they do not.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param code  what was looked at
 * @param sentence  what was found, for people to read; without a name or an address
 */
public record Reason(Reason.Code code, Text sentence) {

    /** What was looked at. */
    public enum Code {
        /** The kind of help. */
        KIND,
        /** The time. */
        TIME,
        /** How far apart they live. */
        DISTANCE,
        /** What the helper must be able to show or have. */
        ASSURANCE,
        /** Someone does not help himself or herself. */
        SAME_PERSON,
        /** One of the two declined before. */
        DECLINED
    }

    /** Checks that both are there. */
    public Reason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(sentence, "sentence");
    }

    static Reason of(Code code, String nl, String en) {
        return new Reason(code, Text.of(nl, en));
    }
}
