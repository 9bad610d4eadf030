package nl.wijkkit.plan.terms;

import nl.wijkkit.zrm.Text;

/** How binding a term is. */
public enum TermBasis {
    /** A law or general administrative order sets it; nothing may hide or lengthen it. */
    LAW(Text.of("wet", "law")),
    /** A protocol or general practice sets it. */
    PRACTICE(Text.of("praktijknorm", "practice norm")),
    /** The policy of the municipality sets it. */
    POLICY(Text.of("beleid", "policy"));

    private final Text label;

    TermBasis(Text label) {
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
