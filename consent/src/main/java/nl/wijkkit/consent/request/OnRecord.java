package nl.wijkkit.consent.request;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.vocabulary.Evidence;

/**
 * What consents are on record for a question: the evidence, and facts about it such as purpose and scope.
 * <p>
 * A ledger makes these once, when a consent comes in, so that looking up makes nothing.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param evidence  such as {@code CONSENT_SUBJECT} or {@code CONSENT_WITHDRAWN}; empty if nothing is on record
 * @param facts  such as {@code consent_purpose}; of one that the request states otherwise, the stricter counts
 */
public record OnRecord(List<Evidence> evidence, Facts facts) {

    /** Nothing is on record. */
    public static final OnRecord NOTHING = new OnRecord(List.of(), Facts.none());

    /** Checks that nothing is missing; sorts the evidence. */
    public OnRecord {
        evidence = evidence.stream().distinct().sorted().toList();
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * Returns how much is on record, never what.
     *
     * @return two counts
     */
    @Override
    public String toString() {
        return "OnRecord[evidence=" + evidence.size() + ", facts=" + facts.size() + "]";
    }
}
