package nl.wijkkit.plan.course;

import nl.wijkkit.zrm.Text;

/** Whether a plan runs. */
public enum PlanStatus {
    /** It runs; a family has at most one such plan. */
    ACTIVE(Text.of("loopt", "active")),
    /** It was closed, and may be reopened. */
    CLOSED(Text.of("afgesloten", "closed")),
    /** It went on in the plan of another family, and cannot be reopened. */
    JOINED(Text.of("samengevoegd", "joined"));

    private final Text label;

    PlanStatus(Text label) {
        this.label = label;
    }

    /**
     * Returns the words that people read.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
