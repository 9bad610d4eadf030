package nl.wijkkit.zrm.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who scored, or who set a target (<i>beoordelaar</i>), under a pseudonym; for a self-report the subject's own.
 * <p>
 * Never a name or a citizen service number (<i>BSN</i>): what stands here travels with the scores. {@link #toString} does
 * not show it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  the pseudonym of the worker or the client in the system that uses this library: from 1 to 64
 *     letters, digits and the signs {@code . _ : -}
 */
public record AssessorId(@JsonValue String value) {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value has another shape
     */
    public AssessorId {
        Pseudonym.require(value);
    }

    /**
     * Obtains the id.
     *
     * @param value  from 1 to 64 letters, digits and the signs {@code . _ : -}
     * @return the id
     * @throws IllegalArgumentException if the value has another shape
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AssessorId of(String value) {
        return new AssessorId(value);
    }

    /**
     * Returns the name of the type, since even a pseudonym does not belong in a log.
     *
     * @return a text without the value
     */
    @Override
    public String toString() {
        return "AssessorId[hidden]";
    }
}
