package nl.wijkkit.consent.petition;

import nl.wijkkit.plan.terms.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The objection against what was decided.
 *
 * @param open  the last day of the term for an objection; null if none is open
 * @param lodged  whether there was one
 * @param reconsider  by when is decided on it; null if there is none
 */
record Contest(Deadline.@Nullable LastDay open, boolean lodged, Deadline.@Nullable LastDay reconsider) {

    static final Contest NONE = new Contest(null, false, null);

    Contest openUntil(Deadline.@Nullable LastDay value) {
        return new Contest(value, lodged, null);
    }

    Contest lodged(Deadline.LastDay decideBy) {
        return new Contest(open, true, decideBy);
    }
}
