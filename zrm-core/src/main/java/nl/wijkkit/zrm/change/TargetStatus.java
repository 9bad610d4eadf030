package nl.wijkkit.zrm.change;

import nl.wijkkit.zrm.Text;

/** How far a target is. */
public enum TargetStatus {
    /** The level is at the target or above it. */
    REACHED(Text.of("bereikt", "reached")),
    /** Not reached, the day has not come, and the level did not fall since the start. */
    ON_THE_WAY(Text.of("onderweg", "on the way")),
    /** Not reached while the day has come, or fallen below the level at the start. */
    BEHIND(Text.of("loopt achter", "behind")),
    /** It cannot be told, since a level is missing or may not be compared. */
    UNDETERMINED(Text.of("niet te bepalen", "undetermined"));

    private final Text label;

    TargetStatus(Text label) {
        this.label = label;
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
