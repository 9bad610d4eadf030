package nl.wijkkit.plan.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A family name (<i>geslachtsnaam</i>) with its prefix (<i>voorvoegsel</i>), such as <i>van der Breggen</i>. People
 * without given names have their whole name here (<i>naamketen</i>).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param prefix  the words before the name that do not count for sorting; null if there are none
 * @param name  the name, not blank
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FamilyName(@Nullable String prefix, String name) {

    /**
     * Checks that the parts are not blank.
     *
     * @throws IllegalArgumentException if a part is blank
     */
    public FamilyName {
        if (Objects.requireNonNull(name, "name").isBlank() || (prefix != null && prefix.isBlank())) {
            throw new IllegalArgumentException("a family name must not be blank, nor its prefix");
        }
    }

    /**
     * Obtains a family name.
     *
     * @param prefix  the words before the name; null if there are none
     * @param name  the name, not blank
     * @return the family name
     * @throws IllegalArgumentException if a part is blank
     */
    public static FamilyName of(@Nullable String prefix, String name) {
        return new FamilyName(prefix, name);
    }

    /**
     * Returns the whole family name.
     *
     * @return the prefix if there is one, and the name
     */
    public String written() {
        return prefix == null ? name : prefix + " " + name;
    }

    /**
     * Returns a fixed text.
     *
     * @return a text without the name
     */
    @Override
    public String toString() {
        return "FamilyName[not shown]";
    }
}
