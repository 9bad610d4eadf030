package nl.wijkkit.consent.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.plan.family.FamilyId;

/**
 * A worker with all households that he has something to do with.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param own  how the worker stands to those households
 * @param elsewhere  how the worker stands to all others, such as in the same team and not assigned
 */
public record Worker(Map<FamilyId, Actor> own, Actor elsewhere) {

    /** Copies the households. */
    public Worker {
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
        Objects.requireNonNull(elsewhere, "elsewhere");
    }

    /**
     * Returns how many households he has something to do with.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Worker[own=" + own.size() + ", " + elsewhere + "]";
    }
}
