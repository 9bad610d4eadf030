package nl.wijkkit.plan.family;

import nl.wijkkit.zrm.Text;

/** Where a member is, seen from the home of the family. */
public enum Presence {
    /** Lives in the home of the family. */
    AT_HOME(Text.of("woont thuis", "lives at home")),
    /** Lives at another place in the Netherlands. */
    ELSEWHERE(Text.of("woont elders", "lives elsewhere")),
    /** Lives outside the Netherlands. */
    ABROAD(Text.of("woont in het buitenland", "lives abroad")),
    /** Nobody knows where, or the source does not tell. */
    WHEREABOUTS_UNKNOWN(Text.of("verblijfplaats onbekend", "whereabouts unknown")),
    /** Died. */
    DECEASED(Text.of("overleden", "deceased"));

    private final Text label;

    Presence(Text label) {
        this.label = label;
    }

    /**
     * Returns the presence in words.
     *
     * @return the label in Dutch and English
     */
    public Text label() {
        return label;
    }
}
