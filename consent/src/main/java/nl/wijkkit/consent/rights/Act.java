package nl.wijkkit.consent.rights;

import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * As which act the rules of access judge whether someone can use a right.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param action  what is to be done
 * @param purpose  what for
 * @param category  which data; null for those that the request is about
 * @param assuming  what is taken as given, since it is no question of who asks
 */
public record Act(Action action, Purpose purpose, @Nullable DataCategory category, Facts assuming) {

    /** Checks that nothing but the category is missing. */
    public Act {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(assuming, "assuming");
    }

    /**
     * Returns which data the act is about.
     *
     * @return the category; empty for those that the request is about
     */
    public Optional<DataCategory> categoryIfAny() {
        return Optional.ofNullable(category);
    }
}
