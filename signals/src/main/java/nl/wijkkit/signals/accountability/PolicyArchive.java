package nl.wijkkit.signals.accountability;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wijkkit.signals.triage.Triage;

/**
 * The versions of the policy that are at hand, to replay what was decided under each.
 * <p>
 * Keep every version that ever ranked a signal, with its vocabulary, its routing and the calendar of its time, for as long as
 * the records of its outcomes. Two contents under one version cannot both be here.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class PolicyArchive {

    private final Map<String, Triage> versions;

    private PolicyArchive(Map<String, Triage> versions) {
        this.versions = Collections.unmodifiableMap(versions);
    }

    /**
     * Obtains an archive.
     *
     * @param versions  each policy with what it was used with
     * @return the archive
     * @throws IllegalArgumentException if the same versions of policy, routing and vocabulary stand twice
     */
    public static PolicyArchive of(Collection<Triage> versions) {
        Map<String, Triage> byName = new TreeMap<>();
        for (Triage triage : versions) {
            String policy = triage.policy().id() + " " + triage.policy().version();
            String routing = triage.routing().id() + " " + triage.routing().version();
            String name = name(policy, routing, PriorityRecord.nameOf(triage.vocabulary()));
            if (byName.put(name, triage) != null) {
                throw new IllegalArgumentException("a version must stand once, got " + name + " twice");
            }
        }
        return new PolicyArchive(byName);
    }

    /** Returns what ranked the signal of a record; empty if that version is not here. */
    Optional<Triage> of(PriorityRecord past) {
        return Optional.ofNullable(versions.get(versionsOf(past)));
    }

    static String versionsOf(PriorityRecord past) {
        return name(past.outcome().policy(), past.outcome().routing(), past.vocabulary());
    }

    private static String name(String policy, String routing, String vocabulary) {
        return policy + ", " + routing + ", " + vocabulary;
    }

    /**
     * Returns the number of versions.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "PolicyArchive[" + versions.size() + "]";
    }
}
