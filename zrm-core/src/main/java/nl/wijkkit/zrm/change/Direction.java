package nl.wijkkit.zrm.change;

import nl.wijkkit.zrm.Text;

/** Which way a level moved. */
public enum Direction {
    /** To a higher level, more self-sufficient. */
    UP(Text.of("vooruit", "up")),
    /** No step: the later level is the earlier one. */
    SAME(Text.of("gelijk", "same")),
    /** To a lower level, less self-sufficient. */
    DOWN(Text.of("achteruit", "down"));

    private final Text label;

    Direction(Text label) {
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

    /** Returns the direction of a number of steps. */
    static Direction of(int steps) {
        return steps > 0 ? UP : steps < 0 ? DOWN : SAME;
    }
}
