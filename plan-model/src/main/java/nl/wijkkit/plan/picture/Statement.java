package nl.wijkkit.plan.picture;

import java.util.Objects;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.period.Period;

/**
 * What a source said, and under which law.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param content  that something is known, or what
 * @param origin  the law that it was collected for; {@link Law#SELF} if the citizen told it
 * @param source  who said so; {@link SourceId#RESIDENT} if the citizen told it
 * @param validity  when it is true
 * @param confidence  how sure it is
 */
public record Statement(Content content, Law origin, SourceId source, Period validity, Confidence confidence) {

    /**
     * Checks that what the citizen told has the citizen as source, and the other way round.
     *
     * @throws IllegalArgumentException if they do not agree
     */
    public Statement {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(confidence, "confidence");
        if (origin.equals(Law.SELF) != source.equals(SourceId.RESIDENT)) {
            throw new IllegalArgumentException("what the resident told has origin " + Law.SELF + " and source "
                    + SourceId.RESIDENT + ", and nothing else has");
        }
    }

    /**
     * Obtains what a citizen told.
     *
     * @param value  what the fact says
     * @param validity  when it is true
     * @return the statement, not checked by anyone
     */
    public static Statement byCitizen(FactValue value, Period validity) {
        return new Statement(Content.what(value), Law.SELF, SourceId.RESIDENT, validity, Confidence.STATED);
    }

    /**
     * Returns the origin and the source, never what was said.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Statement[" + origin + " " + source + "]";
    }
}
