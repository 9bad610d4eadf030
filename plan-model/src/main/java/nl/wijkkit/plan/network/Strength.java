package nl.wijkkit.plan.network;

import nl.wijkkit.zrm.Text;

/** How a contact is, in the family's own eyes. */
public enum Strength {
    /** The family can always turn there. */
    STRONG(Text.of("sterk contact", "strong contact")),
    /** There is contact. */
    ORDINARY(Text.of("gewoon contact", "ordinary contact")),
    /** There is little contact. */
    WEAK(Text.of("weinig contact", "little contact")),
    /** There is contact, and it costs energy. */
    STRAINED(Text.of("moeizaam contact", "strained contact")),
    /** There was contact. */
    BROKEN(Text.of("contact verbroken", "contact broken"));

    private final Text label;

    Strength(Text label) {
        this.label = label;
    }

    /**
     * Returns the strength in words.
     *
     * @return the label in Dutch and English
     */
    public Text label() {
        return label;
    }
}
