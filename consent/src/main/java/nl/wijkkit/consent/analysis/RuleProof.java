package nl.wijkkit.consent.analysis;

import java.util.Objects;

/**
 * How a property was looked at.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param property  the property
 * @param holds  whether it was proved; false if there are findings
 * @param searches  how many times all combinations were searched for one that breaks it or shows it
 * @param steps  how many values had to be tried for that, all searches together
 */
public record RuleProof(RuleProperty property, boolean holds, int searches, long steps) {

    /** Checks that there is a property. */
    public RuleProof {
        Objects.requireNonNull(property, "property");
    }
}
