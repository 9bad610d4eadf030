package nl.wijkkit.signals;

import nl.wijkkit.zrm.Text;

/**
 * How soon someone must act on a signal (<i>urgentie</i>): a level with an order and no distance, never a score.
 * <p>
 * The level says which work comes first; it never changes a term.
 */
public enum Urgency {
    /** Nothing has to be done with it here. */
    NO_ACTION(Text.of("geen actie", "no action")),
    /** A letter or help to help oneself. */
    LOW(Text.of("laag", "low")),
    /** In the order of the terms. */
    NORMAL(Text.of("gewoon", "normal")),
    /** Before other work. */
    HIGH(Text.of("hoog", "high")),
    /** Act now. */
    ACUTE(Text.of("acuut", "acute"));

    private final Text label;

    Urgency(Text label) {
        this.label = label;
    }

    /**
     * Returns the name of the level.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the stricter of this level and another.
     *
     * @param other  the other level
     * @return the one that asks to act sooner
     */
    public Urgency strictest(Urgency other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Returns the level above this one.
     *
     * @return the next level; this one if there is none above it
     */
    public Urgency up() {
        return switch (this) {
            case NO_ACTION -> LOW;
            case LOW -> NORMAL;
            case NORMAL -> HIGH;
            case HIGH, ACUTE -> ACUTE;
        };
    }
}
