package nl.wijkkit.consent.preference;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.Text;

/**
 * What is said to someone who uttered a preference.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param preference  the id of the preference, which is kept whatever the answer
 * @param followed  how far it is followed
 * @param limits  what the law does not leave, with the articles; empty exactly if all of it is followed
 */
public record PreferenceAnswer(PreferenceId preference, Followed followed, List<Limit> limits) {

    /** How far a preference is followed. */
    public enum Followed {
        /** All of it. */
        WHOLLY(Text.of("we houden ons eraan", "we keep to it")),
        /** Except for what the limits say. */
        EXCEPT(Text.of(
                "we houden ons eraan, behalve waar de wet anders zegt",
                "we keep to it, except where the law says otherwise")),
        /** Not at all. */
        NOT(Text.of("de wet laat dit niet over aan een voorkeur", "the law does not leave this to a preference"));

        private final Text label;

        Followed(Text label) {
            this.label = label;
        }

        /**
         * Returns what people are told.
         *
         * @return a sentence without capital and full stop
         */
        public Text label() {
            return label;
        }
    }

    /**
     * Copies the limits.
     *
     * @throws IllegalArgumentException if there is no limit although it is not wholly followed, or the other way round
     */
    public PreferenceAnswer {
        Objects.requireNonNull(preference, "preference");
        limits = List.copyOf(limits);
        if (limits.isEmpty() != (followed == Followed.WHOLLY)) {
            throw new IllegalArgumentException("what is not followed must have a limit, and what is followed none");
        }
    }

    /**
     * Returns the id and how far it is followed.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "PreferenceAnswer[" + preference + ", " + followed + "]";
    }
}
