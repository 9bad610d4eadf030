package nl.wijkkit.signals.triage;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * What an analysis of a policy found, and how much it looked at.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param findings  what is wrong, in the order of the codes
 * @param rules  how many rules were valid
 * @param kinds  how many kinds of signal
 * @param questions  how many different questions the rules ask, summed over the kinds
 * @param situations  how many combinations of answers there are, summed over the kinds
 * @param steps  how many of them, whole or in part, had to be looked at
 */
public record PolicyReport(
        List<PolicyFinding> findings, int rules, int kinds, int questions, BigInteger situations, long steps) {

    /** Copies the findings. */
    public PolicyReport {
        findings = List.copyOf(findings);
        Objects.requireNonNull(situations, "situations");
    }

    /**
     * Returns whether nothing is wrong.
     *
     * @return true if there are no findings
     */
    public boolean isSound() {
        return findings.isEmpty();
    }
}
