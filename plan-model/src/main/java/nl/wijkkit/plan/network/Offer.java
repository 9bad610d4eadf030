package nl.wijkkit.plan.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import nl.wijkkit.plan.help.HelpKind;
import nl.wijkkit.plan.person.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person in the network may do for the family. Being able to and wanting to are two questions.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param kind  the kind of help
 * @param words  what exactly and when, in the person's own words; null if nothing was said
 * @param able  whether the person can
 * @param willing  whether the person wants to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Offer(HelpKind kind, @Nullable String words, YesNoUnknown able, YesNoUnknown willing) {

    /**
     * Checks that the words are not blank.
     *
     * @throws IllegalArgumentException if the words are blank
     */
    public Offer {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(able, "able");
        Objects.requireNonNull(willing, "willing");
        if (words != null && words.isBlank()) {
            throw new IllegalArgumentException("words must not be blank");
        }
    }

    /**
     * Obtains help that a person both can and wants to give.
     *
     * @param kind  the kind of help
     * @return the offer
     */
    public static Offer of(HelpKind kind) {
        return new Offer(kind, null, YesNoUnknown.YES, YesNoUnknown.YES);
    }

    /**
     * Returns whether the family can count on it.
     *
     * @return true if the person both can and wants to
     */
    public boolean certain() {
        return able == YesNoUnknown.YES && willing == YesNoUnknown.YES;
    }

    /**
     * Returns the kind and the two answers, without the words.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "Offer[" + kind + ", able=" + able + ", willing=" + willing + "]";
    }
}
