package nl.wijkkit.plan.course;

import nl.wijkkit.zrm.Text;

/** Who drew up a plan first. */
public enum PlanOrigin {
    /** The resident's own plan (<i>persoonlijk plan</i>, Wmo 2015 art. 2.3.2). */
    PERSONAL_PLAN(Text.of("persoonlijk plan", "personal plan")),
    /** The family with those around it (<i>familiegroepsplan</i>, Jeugdwet art. 1.1 and 4.1.2). */
    FAMILY_GROUP_PLAN(Text.of("familiegroepsplan", "family group plan")),
    /** A professional, together with the family. */
    PROFESSIONAL(Text.of("plan van een professional", "plan by a professional"));

    private final Text label;

    PlanOrigin(Text label) {
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
