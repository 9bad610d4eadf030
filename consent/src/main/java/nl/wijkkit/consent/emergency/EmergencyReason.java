package nl.wijkkit.consent.emergency;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.shape.Shape;
import nl.wijkkit.zrm.Text;

/**
 * Why someone must look now, recorded before anything is seen.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param danger  what is in danger
 * @param text  what happens, in the worker's own words
 * @param needed  which data are needed for it, at least one category: nothing else will open
 * @param assignedWorkerReachable  whether the worker of the case could be asked instead
 */
public record EmergencyReason(
        EmergencyReason.Danger danger, FreeText text, List<DataCategory> needed, boolean assignedWorkerReachable) {

    /** What is in danger. */
    public enum Danger {
        /** Someone's life. */
        LIFE(Text.of("levensgevaar", "danger to life")),
        /** Someone's health. */
        HEALTH(Text.of("acuut gevaar voor de gezondheid", "acute danger to health")),
        /** The safety of a child. */
        CHILD_SAFETY(Text.of("acute onveiligheid van een kind", "acute unsafety of a child"));

        private final Text label;

        Danger(Text label) {
            this.label = label;
        }

        /**
         * Returns what people call it.
         *
         * @return the label
         */
        public Text label() {
            return label;
        }
    }

    /**
     * Copies the categories.
     *
     * @throws IllegalArgumentException if there is no category, or one stands there twice
     */
    public EmergencyReason {
        Objects.requireNonNull(danger, "danger");
        Objects.requireNonNull(text, "text");
        needed = Shape.someDistinct(needed, "needed categories");
    }

    /**
     * Returns the kind of danger and how many categories are needed.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "EmergencyReason[" + danger + ", needed=" + needed.size() + "]";
    }
}
