package nl.wijkkit.consent.analysis;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.FactKey;

/**
 * What an analysis of a set of rules proved and found, and how much it looked at.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param on  the day whose law was looked at
 * @param rules  how many rules were in force
 * @param situations  how many requests the rules could tell apart: every combination of codes, ages and facts
 * @param proofs  the properties, in order
 * @param findings  what is wrong, in the order of the codes
 * @param witnesses  by rule, an invented request for which it holds, in order of the ids
 * @param blocking  the facts that narrow access for some request when they are stated; withholding any other fact never
 *     widens, in order of the keys
 */
public record RuleReport(
        LocalDate on,
        int rules,
        BigInteger situations,
        List<RuleProof> proofs,
        List<RuleFinding> findings,
        Map<String, Request> witnesses,
        List<FactKey> blocking) {

    /** Copies the lists. */
    public RuleReport {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(situations, "situations");
        proofs = List.copyOf(proofs);
        findings = List.copyOf(findings);
        witnesses = Collections.unmodifiableMap(new LinkedHashMap<>(witnesses));
        blocking = List.copyOf(blocking);
    }

    /**
     * Returns whether nothing is wrong.
     *
     * @return true if there are no findings
     */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /**
     * Returns the day and the counts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "RuleReport[" + on + ", rules=" + rules + ", findings=" + findings.size() + "]";
    }
}
